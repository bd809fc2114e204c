"""Exporting: choices, filters, and a file that is there whole or not at all."""

import csv
import io
import os
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from reader.app import assets
from reader.app.exporting import (
    FORMATS,
    BadChoice,
    Subject,
    columns_of,
    edition,
    export,
    format_of,
    kinds_of,
    write,
)
from reader.core.annotation import Annotation
from reader.core.edition import COLUMNS, Edition
from reader.core.errors import FileUnwritable
from reader.core.identity import AnnotationId, DocumentId
from reader.core.source import SourceText
from reader.core.span import Span
from reader.core.structure import recognise

TEXT = "某某办法\n第一条　促进数据跨境流动。\n第二条　开展安全评估。\n"
TREE = recognise(TEXT)
SOURCE = SourceText(TEXT, "某某办法", "zh", "hans")
EN = SourceText("Measures\nArticle 1 Promote data flows.\nArticle 2 Assess security.\n", "Measures", "en", "none")
MOMENT = datetime(2026, 11, 14, tzinfo=UTC)


def note(quote: str, words: str, *tags: str, kind: str = "note") -> Annotation:
    at = TEXT.index(quote)
    clause = TREE.at(at)
    return Annotation(
        AnnotationId(words), DocumentId("one"), clause.path if clause else None, Span(at, at + len(quote)), quote,
        words, tags, kind, "highlight", "", "open", "甲", MOMENT, MOMENT, 1,
    )  # fmt: skip


NOTES = (
    note("数据", "一", "准入", kind="risk"),
    note("跨境", "二", "Client A"),
    note("安全", "三", "准入", "client a"),
)
SUBJECT = Subject(DocumentId("one"), SOURCE, TREE, NOTES)


def noted(**fields: object) -> list[str]:
    made = edition([SUBJECT], columns="note", **fields)
    return [row[0] for row in made.rows]


def test_notes_are_filtered_by_tag_and_kind() -> None:
    assert noted() == ["一", "二", "三"]
    assert noted(tags=["准入"]) == ["一", "三"]
    assert noted(tags=["CLIENT A"]) == ["二", "三"]
    assert noted(tags=["准入", "client a"]) == ["一", "二", "三"]
    assert noted(kinds=["risk"], tags=["准入"]) == ["一"]
    assert noted(kinds=["risk"], tags=["别的"]) == []


def test_columns_are_named_in_any_order_and_spelling() -> None:
    assert columns_of("note, source_text,Clause-Path,dates,note") == ("note", "source", "path", "created", "updated")
    assert columns_of(["quote", "tags,kind"]) == ("quote", "tags", "kind")
    assert columns_of("all") == COLUMNS
    assert set(COLUMNS) - set(columns_of(None)) == {"converted", "translation"}
    assert columns_of("", script=True, translation=True) == COLUMNS


def test_what_there_is_not_is_told() -> None:
    for choose in (lambda: columns_of("note,colour"), lambda: kinds_of(["wish"]), lambda: edition([], kinds=["x"])):
        with pytest.raises(BadChoice):
            choose()
    for path, named in (("list.pdf", None), ("list", None), ("list.csv", "doc")):
        with pytest.raises(BadChoice):
            format_of(Path(path), named)


@pytest.mark.parametrize(
    ("path", "named", "wanted"),
    [("a.CSV", None, "csv"), ("a.htm", None, "html"), ("a.markdown", None, "md"), ("a.txt", "XLSX", "xlsx")],
)
def test_the_format_follows_the_name_or_the_ending(path: str, named: str | None, wanted: str) -> None:
    assert format_of(Path(path), named) == wanted


def test_a_rendition_and_a_translation_stand_beside_the_source() -> None:
    subject = Subject(
        SUBJECT.document, SOURCE, TREE, NOTES[:1], assets.converter("tw").convert(TEXT),
        (EN, recognise(EN.text, "en")), "我的办法",
    )  # fmt: skip
    made = edition([subject], script="tw")
    row = dict(zip(made.columns, made.rows[0], strict=True))
    assert row["source"] == "促进数据跨境流动。"
    assert row["converted"] == "促進數據跨境流動。"
    assert row["translation"] == "Promote data flows."
    assert row["instrument"] == made.title == "我的办法"
    assert dict(zip(made.columns, made.languages, strict=True))["converted"] == "zh-TW"


def test_headings_may_be_in_the_readers_language() -> None:
    assert edition([SUBJECT], columns="note,kind", headings={"note": "批注"}).headings == ("批注", "Kind")


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_written(tmp_path: Path, format: str) -> None:
    made = edition([SUBJECT], all_clauses=True)
    done = export(made, tmp_path / f"list.{format}")
    assert done == (tmp_path / f"list.{format}", 3)
    content = done.path.read_bytes()
    assert content == (export(made, tmp_path / "again.bin", format).path).read_bytes()
    assert [each.name for each in sorted(tmp_path.iterdir())] == ["again.bin", f"list.{format}"]
    if format == "csv":
        assert len(list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))) == 4
    elif format == "xlsx":
        assert openpyxl.load_workbook(done.path).active.max_row == 4
    else:
        assert all(each.note in content.decode() for each in NOTES)


def test_a_file_that_was_there_is_replaced_with_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")
    path.chmod(0o640)
    export(edition([SUBJECT]), path)
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("before")
    (tmp_path / "list.csv").symlink_to(tmp_path / "real.csv")
    export(edition([SUBJECT]), tmp_path / "list.csv")
    assert (tmp_path / "list.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8-sig") != "before"


def test_places_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path, tmp_path / "none" / "list.csv", tmp_path / "file" / "list.csv"):
        with pytest.raises(FileUnwritable) as told:
            export(edition([SUBJECT]), path, "csv")
        assert str(path) in str(told.value) and "\n" not in str(told.value)
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only for this user")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileUnwritable):
        write(tmp_path / "list.csv", b"")


def test_a_name_too_long_for_the_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable):
        write(tmp_path / ("长" * 300 + ".csv"), b"")
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_list_is_a_header_alone(tmp_path: Path) -> None:
    empty: Edition = edition([], columns="note")
    assert export(empty, tmp_path / "a.csv").rows == 0
    assert (tmp_path / "a.csv").read_bytes().decode("utf-8-sig") == "Note\r\n"
