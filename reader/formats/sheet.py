"""Workbooks (.xlsx): their rows as lines with tabs, or a source and its translation where two columns are that.

A formula is never computed: the value that the program which saved it left beside it is taken, or else the formula as
it is written, and both are said. Hidden sheets are read like others. Grids are never filled up: only cells that stand
in the file count, however far apart their addresses.

Source: ECMA-376, part 1, 18 (SpreadsheetML), read with lxml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.said import said
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, Refused
from reader.formats.safe import Archive, parse_xml, within

if TYPE_CHECKING:
    from lxml import etree

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ADDRESS = re.compile(r"([A-Z]{1,3})\d+")


def load(path: Path) -> Loaded:
    """The workbook's rows, sheet after sheet; `Refused` when it holds none."""
    with Archive(path) as archive:
        book = parse_xml(archive.read("xl/workbook.xml"), "xl/workbook.xml")
        shared: list[str] = []
        if "xl/sharedStrings.xml" in archive:
            strings = parse_xml(archive.read("xl/sharedStrings.xml"), "xl/sharedStrings.xml")
            shared = [_string(item) for item in strings.iterfind(_S + "si")]
        sheets = [parse_xml(archive.read(name), name) for name in _sheets(archive, book)]
    rows = [row for number, sheet in enumerate(sheets, 1) for row in _rows(sheet, shared, number)]
    if not rows:
        raise Refused(said("the workbook holds no words"))
    formulas = sum(1 for sheet in sheets for _ in sheet.iter(_S + "f"))
    warnings = (
        (
            said(
                "{} formulas are not computed: they stand as the value that was saved, or as they are written", formulas
            ),
        )
        if formulas
        else ()
    )
    found = documents(rows)
    if len(found) == 1:
        found = documents([Row(("\t".join(cell.replace("\n", " ") for cell in row.cells),)) for row in rows])
    return Loaded(found, warnings)


def _sheets(archive: Archive, book: etree._Element) -> Iterator[str]:
    """The entries of the worksheets in the workbook's order."""
    name = "xl/_rels/workbook.xml.rels"
    targets = {
        relationship.get("Id"): relationship
        for relationship in (parse_xml(archive.read(name), name) if name in archive else ())
        if (relationship.get("Type") or "").endswith("/worksheet") and relationship.get("TargetMode") != "External"
    }
    for sheet in book.iter(_S + "sheet"):
        relationship = targets.get(sheet.get(_R + "id"))
        if relationship is not None:
            entry = within("xl/workbook.xml", relationship.get("Target") or "")
            if entry in archive:
                yield entry


def _rows(sheet: etree._Element, shared: list[str], number: int) -> Iterator[Row]:
    """The rows that hold words, with the columns that any row fills."""
    table: list[dict[int, str]] = []
    for row in sheet.iter(_S + "row"):
        cells: dict[int, str] = {}
        at = -1
        for cell in row.iterfind(_S + "c"):
            address = _ADDRESS.fullmatch(cell.get("r") or "")
            at = _column(address[1]) if address is not None else at + 1
            words = _words(cell, shared)
            if words:
                cells[at] = words
        if cells:
            table.append(cells)
    columns = sorted({column for cells in table for column in cells})
    for cells in table:
        filled = [cells.get(column, "") for column in columns] if len(columns) <= 100 else list(cells.values())
        yield Row(tuple(filled), table=number)


def _column(letters: str) -> int:
    """The number of a column from 0.

    >>> _column("A"), _column("AB")
    (0, 27)
    """
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _words(cell: etree._Element, shared: list[str]) -> str:
    kind = cell.get("t") or "n"
    value = cell.find(_S + "v")
    if kind == "inlineStr":
        inline = cell.find(_S + "is")
        return _string(inline).strip() if inline is not None else ""
    if value is not None and value.text:
        if kind == "s":
            index = int(value.text) if value.text.isdecimal() and len(value.text) < 10 else -1
            return shared[index].strip() if 0 <= index < len(shared) else ""
        if kind == "b":
            return "TRUE" if value.text == "1" else "FALSE"
        return value.text.strip()
    formula = cell.find(_S + "f")
    return "=" + formula.text.strip() if formula is not None and formula.text else ""


def _string(item: etree._Element) -> str:
    """The words of a string item; the readings (rPh) above them are left out."""
    return "".join(
        t.text or "" for t in item.iter(_S + "t") if t.getparent() is None or t.getparent().tag != _S + "rPh"
    )
