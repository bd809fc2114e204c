"""Files taken into a library: whole or not at all, doubles and near doubles told, pairs kept, repairs switched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import annotations, documents, links
from db.library import Library
from reader.app import annotating, history, importing, mending
from reader.app.attaching import pairs_of
from reader.app.importing import Duplicate, Held, Imported, Rejected
from reader.core.identity import DocumentId
from reader.core.repair import mend, redone, reverted
from reader.core.span import Span
from reader.formats.loaded import Loaded, LoadedDocument

LAW = "数据流通办法\n" + "".join(
    f"第{n}条　经营者应当按照第{n}号规定公示数据来源，保存记录不少于{n}年，并且接受主管部门的监督检查。\n"
    for n in "一二三四五六七八九"
)
DIRTY = (
    "数据流通办法\n第一条　经营者应当公示⼯作\u200b方案，并且保存记录。\n第二条　违反本办法的，责令改正,并处罚款；"
    "情节严重的,责令停业整顿,依法追究刑事责任。\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.duizhao", author="读者") as library:
        yield library


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def test_folder_is_taken_in_with_what_each_file_came_to(tmp_path: Path, library: Library) -> None:
    write(tmp_path / "in" / "a.txt", LAW)
    write(tmp_path / "in" / "deeper" / "b.txt", LAW, "gb18030")
    write(tmp_path / "in" / "c.doc", "")
    (tmp_path / "in" / "d.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    seen: list[tuple[int, int]] = []
    outcomes = list(importing.import_files(library, [tmp_path / "in"], progress=lambda *at: seen.append(at)))
    named = {one.path.name: type(one) for one in outcomes}
    assert named == {"a.txt": Imported, "b.txt": Duplicate, "c.doc": Rejected, "d.txt": Rejected}
    assert seen == [(n, 4) for n in (1, 2, 3, 4)]


def test_cancel_leaves_whole_files_only(tmp_path: Path, library: Library) -> None:
    for n in range(6):
        write(tmp_path / "in" / f"{n}.txt", LAW.replace("数据", f"数据{n}"))
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    outcomes = list(importing.import_files(library, [tmp_path / "in"], stop=stop))
    assert len(outcomes) == 3
    with library.read() as tx:
        assert len(documents.all(tx)) == 3


def test_one_step_takes_a_group_back(tmp_path: Path, library: Library) -> None:
    for n in range(3):
        write(tmp_path / "in" / f"{n}.txt", LAW.replace("数据", f"数据{n}"))
    list(importing.import_files(library, [tmp_path / "in"]))
    with library.begin() as tx:
        history.undo(tx)
    with library.read() as tx:
        assert documents.all(tx) == ()


def test_nearly_the_same_text_is_told_and_can_wait(tmp_path: Path, library: Library) -> None:
    first = importing.read(write(tmp_path / "a.txt", LAW))
    second = importing.read(write(tmp_path / "b.txt", LAW.replace("九年", "十二年")))
    with library.begin() as tx:
        among = importing.known(tx)
        (one,), _ = importing.store(tx, [first], among=among)
        (two,), _ = importing.store(tx, [second], among=among, hold=True)
    assert isinstance(one, Imported) and isinstance(two, Held)
    (near,) = two.near
    assert (near.document, near.title) == (one.documents[0], "数据流通办法")
    assert 0.7 < near.likeness < 1
    with library.read() as tx:
        assert importing.near(tx, second, importing.known(tx)) == two.near


def test_traditional_copy_is_nearly_the_same(tmp_path: Path, library: Library) -> None:
    with library.begin() as tx:
        among = importing.known(tx)
        importing.store(tx, [importing.from_text(LAW, "a")], among=among)
        twin = LAW.replace("数据", "數據").replace("经营", "經營").replace("应当", "應當").replace("监督", "監督")
        (outcome,), _ = importing.store(tx, [importing.from_text(twin, "b")], among=among, hold=True)
    assert isinstance(outcome, Held)


def test_own_pairs_of_a_table_are_kept(library: Library) -> None:
    chinese = "第一条\u3000甲\u200b乙丙。\n第二条\u3000子丑寅。\n附言。\n"
    english = "Article 1 A.\nExtra.\nArticle 2 B.\n"
    pairs = ((Span(0, 9), Span(0, 12)), (Span(10, 18), Span(20, 32)))
    loaded = Loaded(
        (LoadedDocument(chinese, "zh", pairs=pairs), LoadedDocument(english, "en", role="translation", pairs=pairs))
    )
    file = importing.File(Path("table.docx"), b"table", importing.prepared(loaded, "table"), loaded)
    with library.begin() as tx:
        outcome, _ = importing.add(tx, file)
    source, target = outcome.documents
    with library.read() as tx:
        assert [one.translation for one in links.translations(tx, source)] == [target]
        text = documents.body(tx, source).text
        found = pairs_of(tx, source, target)
    told = [(p.source and p.source.of(text), p.target and p.target.of(english)) for p in found]
    assert told == [
        ("第一条\u3000甲乙丙。", "Article 1 A."),
        (None, "Extra."),
        ("第二条\u3000子丑寅。", "Article 2 B."),
        ("附言。", None),
    ]


def test_repairs_are_undone_and_done_again_one_by_one(library: Library) -> None:
    file = importing.from_text(DIRTY, "a")
    with library.begin() as tx:
        identity = importing.add(tx, file)[0].documents[0]
        at = documents.body(tx, identity).text.index("责令改正")
        note, _ = annotating.annotate(tx, identity, Span(at, at + 4), note="注")
    with library.read() as tx:
        listed = mending.repairs(tx, identity)
    assert {(r.kind, r.done) for r in listed} >= {("invisible", True), ("radical", True), ("punctuation", False)}
    hidden = next(r for r in listed if r.kind == "invisible")
    with library.begin() as tx:
        mending.switch(tx, identity, [hidden], on=False)
        body = documents.body(tx, identity).text
        assert "\u200b" in body and "工作" in body
    with library.begin() as tx:
        offered = [r for r in mending.repairs(tx, identity) if r.kind == "punctuation"]
        mending.switch(tx, identity, offered, on=True)
        body = documents.body(tx, identity).text
        assert "改正，并处" in body and "\u200b" in body
        again = [r for r in mending.repairs(tx, identity) if r.kind == "invisible"]
        mending.switch(tx, identity, again, on=True)
        body = documents.body(tx, identity).text
        assert "\u200b" not in body and "改正，并处" in body
        found = annotations.find(tx, note.id)
        assert found is not None and found.span is not None and found.span.of(body) == "责令改正"
        assert len(documents.versions(tx, identity)) == 4


def test_original_words_and_bytes_of_a_stretch(tmp_path: Path, library: Library) -> None:
    text = DIRTY.replace("\n", "\r\n").replace("⼯", "工").replace("\u200b", "")
    file = importing.read(write(tmp_path / "a.txt", text, "gb18030"))
    with library.begin() as tx:
        identity = importing.add(tx, file)[0].documents[0]
        body = documents.body(tx, identity).text
        at = body.index("违反本办法")
        found = mending.original(tx, identity, Span(at, at + 5))
    assert found.mended == found.decoded == "违反本办法"
    assert found.raw == "违反本办法".encode("gb18030")
    assert (found.encoding, found.file.endswith("a.txt")) == ("gb18030", True)


def test_every_offered_repair_made_and_taken_back_gives_the_text_back() -> None:
    from reader.app.repairing import tables

    (source,) = mend(DIRTY, tables())
    offered = [r for r in source.repairs if not r.done]
    assert offered
    more = redone(source, offered)
    assert reverted(more, [r for r in more.repairs if r.kind == "punctuation"]).text == source.text


def test_numbering_is_chosen_and_remembered(library: Library) -> None:
    with library.begin() as tx:
        identity = importing.add(tx, importing.from_text(LAW, "a"))[0].documents[0]
        before = documents.load(tx, identity)
    assert before.tree.get("art_1") is not None  # type: ignore[arg-type]
    with library.begin() as tx:
        mending.renumber(tx, identity, "plain")
        after = documents.load(tx, identity)
        assert mending.numbering(tx, identity) == "plain"
    assert after.source.text == before.source.text
    assert after.tree != before.tree
    with library.begin() as tx:
        history.undo(tx)
        assert documents.load(tx, identity).tree == before.tree
        assert mending.numbering(tx, DocumentId(identity)) is None


def test_broken_surrogates_of_a_pasted_text_are_replaced() -> None:
    file = importing.from_text(LAW + "\ud800", "a")
    assert "\ud800" not in file.texts[0].source.text


def test_asking_for_the_file_of_a_held_text_brings_its_other_texts(library: Library, tmp_path: Path) -> None:
    first = "国务院关于甲事项的意见\n\n一、总体要求\n\n坚持稳中求进。\n\n(新华社北京11月28日电)\n"
    second = "商务部：乙事项的回应\n\n新华社北京11月28日电 商务部新闻发言人28日表示，乙事项照旧办理，各方应当遵守。\n"
    path = tmp_path / "page.txt"
    path.write_text(first + "\n" + second, encoding="utf-8")
    file = importing.read(path)
    assert len(file.texts) == 2
    with library.begin() as tx:
        held = documents.add(tx, file.texts[0].source, file.texts[0].tree, raw=file.raw, path="page.txt")
    with library.begin() as tx:
        outcome, _ = importing.add(tx, file)
    assert isinstance(outcome, importing.Imported)
    assert outcome.documents[0] == held and len(set(outcome.documents)) == 2
    with library.begin() as tx:
        assert isinstance(importing.add(tx, file)[0], importing.Duplicate)
