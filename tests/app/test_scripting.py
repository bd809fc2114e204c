"""What the reader asks of conversions: kept, undone, found again; and every face of a text agrees on its rendition."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.library import Library
from reader.app import renditions, scripting
from reader.app.history import redo, undo
from reader.app.importing import add, read
from reader.app.reading import loaded
from reader.core.identity import DocumentId
from reader.core.row import rows
from reader.core.script import Form, Wishes, Word
from reader.core.script.wishes import chosen, placed
from reader.core.span import Span
from reader.core.structure import recognise

TEXT = (
    "第一条　国家公布计划。\n第二条　发明创造的专利权属于范某和于某，鼠标与U盘在区里。\n第三条　皇后之后，头发发白。\n"
)


@pytest.fixture
def document(library: Library, tmp_path: Path) -> DocumentId:
    path = tmp_path / "law.txt"
    path.write_text(TEXT, encoding="utf-8")
    with library.begin() as tx:
        outcome, _ = add(tx, read(path))
    return outcome.documents[0]


def shown(library: Library, document: DocumentId, script: str) -> str:
    with library.read() as tx:
        return renditions.rendition(loaded(tx, document), script).text


def test_a_form_is_kept_undone_and_done_again(library: Library, document: DocumentId) -> None:
    at = TEXT.index("里。")
    span = Span(at, at + 1)
    before = shown(library, document, "tw")
    with library.begin() as tx:
        form, change = scripting.choose_form(tx, document, TEXT, "tw", span, "里")
    assert form is not None and change.choices and document in change.touched()
    assert "在區里。" in shown(library, document, "tw")
    assert "在區里。" not in shown(library, document, "hk"), "a form is chosen for one script"
    with library.begin() as tx:
        undo(tx)
    assert shown(library, document, "tw") == before
    with library.begin() as tx:
        redo(tx)
    assert "在區里。" in shown(library, document, "tw")
    with library.begin() as tx:
        scripting.choose_form(tx, document, TEXT, "tw", span, "裏")
        assert len(scripting.wishes(tx, document).forms) == 1
        scripting.choose_form(tx, document, TEXT, "tw", span, None)
        assert scripting.wishes(tx, document) == Wishes()


def test_words_of_the_document_come_before_the_librarys(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        scripting.add_words(tx, [Word("头发", "頭花"), Word("计划", None), Word("发明", "髮明", "hk")])
        scripting.add_words(tx, [Word("头发", "頭毛", document=document)])
    text = shown(library, document, "tw")
    assert "頭毛發白" in text and "公布计划" in text and "發明創造" in text
    assert "髮明創造" in shown(library, document, "hk")
    with library.begin() as tx:
        scripting.take_back(tx, [Word("头发", None, document=document)], [], document)
    assert "頭花發白" in shown(library, document, "tw")
    with library.begin() as tx:
        undo(tx)
    assert "頭毛發白" in shown(library, document, "tw")


def test_usage_of_statutes_is_turned_off_and_on(library: Library, document: DocumentId) -> None:
    assert "計畫" in shown(library, document, "tw")
    with library.begin() as tx:
        scripting.follow_statutes(tx, False)
    assert "計劃" in shown(library, document, "tw")
    with library.begin() as tx:
        scripting.follow_statutes(tx, True)
    assert "計畫" in shown(library, document, "tw")


@pytest.mark.parametrize("script", renditions.SCRIPTS)
@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT + "第四條　國家公佈計畫，瞭解關係。\n第五条　里程，皇后。\n",
        "第一條　頭髮與發明，滑鼠與隨身碟。\n",
        "公布\n",
    ],
)
def test_rows_read_as_the_whole(text: str, script: str) -> None:
    from reader.app import assets

    places = tuple(
        chosen(script, text, Span(at, at + 1), form)
        for at, form in ((7, "布"), (len(text) - 2, "丁"))
        if at < len(text)
    )
    wishes = Wishes(places, (Word("专利权", "專利機"), Word("区里", None)))
    found = renditions.writing(text, assets.detect(text), script, wishes)
    whole = found.whole()
    for row in rows(text, recognise(text)):
        part = found.stretch(row.span)
        shown = whole.map.to_display(row.span)
        assert part.text == shown.of(whole.text)
        assert [doubt.source.shifted(row.span.start) for doubt in part.doubts] == [
            doubt.source for doubt in whole.doubts if doubt.source in row.span
        ]
    log = scripting.log(found, None, lambda done, total: None, lambda: None)
    assert log.entries == whole.log


@given(st.text("皇后之头发，\n", max_size=30), st.data())
def test_a_place_is_found_again_or_not_at_all(text: str, data: st.DataObject) -> None:
    if not text:
        return
    at = data.draw(st.integers(0, len(text) - 1))
    form = chosen("tw", text, Span(at, at + 1), "甲")
    assert placed(form, text) == Span(at, at + 1)
    added = data.draw(st.text("甲乙", max_size=5))
    moved = placed(form, added + text)
    assert moved is None or moved.of(added + text) == text[at]
    assert placed(form, text.replace(text[at], "丙")) is None


def test_words_as_a_file() -> None:
    words = (Word("里程", "里程"), Word("郁", None, "tw"), Word("U盘", "隨身碟", "hk"))
    assert scripting.load_words(scripting.dump_words(words)) == words
    assert scripting.load_words("\ufeff里程\t里程\r\n\n郁\n")[1] == Word("郁", None)
    for wrong in ("\t里程", "里程\t里程\tklingon"):
        with pytest.raises(scripting.BadWords):
            scripting.load_words(wrong)


def test_log_as_a_file(library: Library, document: DocumentId) -> None:
    with library.read() as tx:
        reading = loaded(tx, document)
    found = scripting.log(
        renditions.of(reading, "tw"), renditions.back("tw", "hans"), lambda done, total: None, lambda: None
    )
    assert found.checked
    table = list(csv.reader(io.StringIO(scripting.dump_log(found, lambda at: "=第").decode("utf-8-sig"))))
    assert table[0][0] == "clause" and table[1][0] == "'=第"
    assert len(table) == 1 + len(found.entries) + len(found.differences)
    assert {"statutory", "character"} <= {row[5] for row in table}


def test_no_way_back_from_a_mixed_text() -> None:
    assert renditions.back("tw", "mixed") is None
    assert renditions.back("tw", "hant") is not None
    assert renditions.back("hans", "hant") is not None


def test_forms_compare() -> None:
    assert Form("tw", Span(0, 1), "后", "後", "", "").key != Form("hk", Span(0, 1), "后", "後", "", "").key


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("国\ufffd务 院 关 于 发 展 数 字 贸 易", "hans"),
        ("國\x00務\u00ad院關於發展數位貿易", "hant"),
        ("第 一 條 　國家２０２４年", "hant"),
        ("????? 2024-08-17 Ã©Â", "none"),
        ("国务院关于发展\n國務院關於發展", "mixed"),
    ],
)
def test_the_script_of_a_damaged_text(text: str, script: str) -> None:
    from reader.app import assets

    assert assets.detect(text) == script
