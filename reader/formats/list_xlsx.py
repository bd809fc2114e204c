"""Annotated clause lists as Excel workbooks.

What stays true: every cell is a string, whatever it looks like — no formula, no link, no number; the same edition gives
the same bytes. The header stays in sight and repeats on every printed page, columns are as wide as what they hold
deserves, text wraps, and the sheet prints landscape, all columns on one page.

Excel's limits: 32,767 characters a cell, of which a longer text keeps the beginning and an ellipsis, and 1,048,576
rows, above which `TooManyRows` is raised. XML can't hold most control characters: they become U+FFFD.
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING

from reader.core.edition import Column, Edition
from reader.core.said import Said, said

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDTHS: dict[Column, int] = {
    "instrument": 26, "reference": 14, "path": 16, "label": 9, "heading": 26, "source": 52, "converted": 52,
    "translation": 62, "quote": 30, "note": 42, "tags": 16, "kind": 12, "status": 10, "links": 34, "author": 14,
    "created": 16, "updated": 16,
}  # fmt: skip
_EPOCH = datetime(2000, 1, 1)
"""Says when a workbook was made: always the same, so that its bytes are."""


class TooManyRows(ValueError):
    """More rows than a worksheet holds."""

    def __init__(self, reason: Said) -> None:
        super().__init__(reason)
        self.reason = reason


def dump(edition: Edition) -> bytes:
    """The edition as a workbook of one sheet."""
    import xlsxwriter

    if len(edition.rows) + 1 > MOST_ROWS:
        raise TooManyRows(said("{} rows; a worksheet holds {}", len(edition.rows), MOST_ROWS - 1))
    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": _plain(edition.title)[:255], "created": _EPOCH})
    head = book.add_format(
        {
            "bold": True,
            "text_wrap": True,
            "valign": "vcenter",
            "bg_color": "#DFEAEE",
            "font_color": "#2B5F75",
            "bottom": 1,
        }
    )
    look = {"text_wrap": True, "valign": "top", "bottom": 4, "bottom_color": "#C9C4BA"}
    text, quiet = book.add_format(look), book.add_format({**look, "font_color": "#6B6F72"})
    sheet = book.add_worksheet("Clauses")
    for at, (column, heading) in enumerate(zip(edition.columns, edition.headings, strict=True)):
        form = quiet if column in ("path", "created", "updated") else text
        sheet.set_column(at, at, _WIDTHS[column], form)
        sheet.write_string(0, at, _plain(heading), head)
        for row, cells in enumerate(edition.rows, 1):
            if cells[at]:
                sheet.write_string(row, at, _plain(cells[at]), form)
    _lay_out(sheet, edition)
    book.close()
    return out.getvalue()


def _lay_out(sheet: Worksheet, edition: Edition) -> None:
    sheet.set_row(0, 24)
    # What names the clause stays in sight at the left, where it stands there.
    names = [at for at, each in enumerate(edition.columns[:3]) if each in ("reference", "label")]
    sheet.freeze_panes(1, names[-1] + 1 if names else 0)
    if edition.columns:
        sheet.autofilter(0, 0, len(edition.rows), len(edition.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(0.4, 0.4, 0.6, 0.6)
    sheet.repeat_rows(0)
    # A header's & begins a code, and it may hold 255 characters.
    sheet.set_header(f"&L{_plain(edition.title)[:100].replace('&', '&&')}")
    sheet.set_footer("&C&P / &N")


def _plain(cell: str) -> str:
    """What a cell may hold."""
    cell = _FORBIDDEN.sub("\ufffd", cell.replace("\r\n", "\n").replace("\r", "\n"))
    return cell if len(cell) <= LONGEST_CELL else f"{cell[: LONGEST_CELL - 1]}…"
