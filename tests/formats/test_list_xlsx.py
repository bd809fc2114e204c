"""Clause lists as workbooks, opened with another library than the one that writes them."""

import io
import zipfile

import openpyxl
import pytest

from reader.core.edition import COLUMNS, HEADINGS, Edition
from reader.formats import list_xlsx
from reader.formats.list_xlsx import LONGEST_CELL, TooManyRows, dump

NASTY = [
    "=HYPERLINK(\"http://example.invalid\",\"x\")", "+1", "-2+3", "@SUM(1)", "001", "1e5", "http://example.invalid/",
    "{=1}", "两行\n如此", "𠮷民法典", "<b>&amp;</b>", "TRUE", "2026-01-01", "_x000D_", " 前后 ",
]  # fmt: skip


def edition(*notes: str) -> Edition:
    rows = tuple(tuple(note if column == "note" else column for column in COLUMNS) for note in notes)
    return Edition("清单 & “表”", COLUMNS, tuple(HEADINGS.values()), ("zh",) * len(COLUMNS), rows)


def opened(raw: bytes) -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(raw)).active


def notes(raw: bytes) -> list[str]:
    place = COLUMNS.index("note")
    return [row[place].value for row in list(opened(raw).rows)[1:]]


def test_every_cell_is_a_string_as_it_was() -> None:
    raw = dump(edition(*NASTY))
    assert notes(raw) == NASTY
    assert {cell.data_type for row in opened(raw).rows for cell in row} == {"s"}
    assert all(cell.hyperlink is None for row in opened(raw).rows for cell in row)
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_it_is_laid_out_to_be_read_and_printed() -> None:
    sheet = opened(dump(edition("注")))
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == f"A1:{openpyxl.utils.get_column_letter(len(COLUMNS))}2"
    assert sheet.page_setup.orientation == "landscape" and sheet.print_title_rows == "$1:$1"
    assert sheet.column_dimensions["F"].width > 40
    assert sheet["F2"].alignment.wrap_text and sheet["A1"].font.bold


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert dump(edition(*NASTY)) == dump(edition(*NASTY))


def test_what_excel_cannot_hold_is_cut_and_marked() -> None:
    found = notes(dump(edition("字" * 40_000, "a\x00\x07b\ud800")))
    assert len(found[0]) == LONGEST_CELL and found[0].endswith("字…")
    assert found[1] == "a\ufffd\ufffdb\ufffd"


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_xlsx, "MOST_ROWS", 3)
    assert dump(edition("一", "二"))
    with pytest.raises(TooManyRows):
        dump(edition("一", "二", "三"))


def test_an_edition_without_rows_has_its_header() -> None:
    assert [cell.value for cell in next(opened(dump(edition())).rows)] == list(HEADINGS.values())
