"""Cells: rows as laid-out text, for the rows that are looked at.

What stays true: a row is laid out when it is first needed and kept while it is among the last few hundred; nothing is
ever laid out for a row that nobody came near.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine

from reader.core.row import Row, Rows
from reader.core.span import OffsetMap, Span
from reader.ui.reading.breaking import HYPHEN, lay, x_of
from reader.ui.reading.columns import Column
from reader.ui.reading.geometry import Face, Geometry
from reader.ui.utf16 import Units

_KEPT = 400
_SENTENCE = ("。", "；", "：", "”", ".", ";", ":")


class Cell:
    """One column's words on one row. Points are code points of `text`; places count in the column's document."""

    __slots__ = ("face", "layout", "lines", "map", "soft", "span", "text", "units", "width")

    def __init__(
        self, text: str, span: Span, map: OffsetMap | None, face: Face, width: float, *, english: bool
    ) -> None:
        self.text, self.span, self.map, self.face, self.width = text, span, map, face, width
        self.units = Units(text)
        self.layout = QTextLayout(text.replace("\n", "\u2028"), face.font)
        self.layout.setCacheEnabled(True)
        self.lines, self.soft = 0, ()
        if text:
            self.lines, self.soft = lay(self.layout, width, face.pitch, face.base, chinese=not english)

    @property
    def height(self) -> float:
        """Pixels of all lines."""
        return self.lines * self.face.pitch

    def shown(self, span: Span) -> Span:
        """The points that show a span of the column's document; empty outside it."""
        start, end = max(span.start, self.span.start) - self.span.start, min(span.end, self.span.end) - self.span.start
        if end <= start:
            return Span(0, 0)
        return Span(start, end) if self.map is None else self.map.to_display(Span(start, end))

    def place(self, points: Span) -> Span:
        """The span of the column's document that points show."""
        found = points if self.map is None else self.map.to_source(points)
        return found.shifted(self.span.start)

    def point_at(self, x: float, y: float) -> int:
        """The point nearest to a place in the cell's own pixels."""
        if not self.lines:
            return 0
        line = self.layout.lineAt(min(self.lines - 1, max(0, int(y // self.face.pitch))))
        return self.units.of_unit(line.xToCursor(x))

    def over(self, x: float, y: float) -> int | None:
        """The point of the character that a place lies upon; None beside the words."""
        index = int(y // self.face.pitch)
        if not 0 <= index < self.lines or y < 0:
            return None
        line = self.layout.lineAt(index)
        if not 0 <= x <= line.naturalTextWidth() + self.face.em / 4:
            return None
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return min(self.units.of_unit(unit), max(0, len(self.text) - 1))

    def line_of(self, point: int) -> int:
        """The line on which a point stands."""
        if not self.lines:
            return 0
        return self.layout.lineForTextPosition(self.units.of_point(point)).lineNumber()

    def x_of(self, point: int) -> float:
        """How far across a point stands; white space that hangs over a line's end is at the edge."""
        if not self.lines:
            return 0.0
        unit = self.units.of_point(point)
        return min(x_of(self.layout.lineForTextPosition(unit), unit), self.width)

    def boxes(self, points: Span, *, spaces: bool = False) -> Iterator[QRectF]:
        """The boxes of a stretch, one a line, in the cell's own pixels: as wide as the words, as high as the pitch.

        The white space at a line's end is left out; with `spaces` it is held as far as the column goes.
        """
        if points.end <= points.start or not self.lines:
            return
        first, last = self.units.of_point(points.start), self.units.of_point(points.end)
        for number in range(self.layout.lineForTextPosition(first).lineNumber(), self.lines):
            line = self.layout.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if start >= last:
                break
            words = self._words_end(line) if not spaces and last >= end else end
            left, right = x_of(line, max(first, start)), min(x_of(line, min(last, words)), self.width + 1)
            if right > left:
                yield QRectF(left, number * self.face.pitch, right - left, self.face.pitch)

    def _words_end(self, line: QTextLine) -> int:
        """The unit behind a line's last word."""
        at = line.textStart() + line.textLength()
        while at > line.textStart() and self.text[self.units.of_unit(at - 1)].isspace():
            at -= 1
        return at

    def draw_hyphens(self, painter: QPainter, first: int = 0, last: int | None = None) -> None:
        """Paints the hyphens of words broken on lines, from `first` to before `last`; they are no part of the text."""
        for number in self.soft:
            if first <= number < (self.lines if last is None else last):
                line = self.layout.lineAt(number)
                x = x_of(line, line.textStart() + line.textLength())
                painter.setFont(self.face.font)
                painter.drawText(QPointF(x, number * self.face.pitch + self.face.base), HYPHEN)


class RowCells:
    """One row, laid out: its cells, and its height with the air above and below."""

    __slots__ = ("aside", "cells", "height", "indent", "row", "top")

    def __init__(
        self, row: Row, cells: tuple[Cell, ...], indent: float, top: float, height: float, *, aside: bool
    ) -> None:
        self.row, self.cells, self.indent, self.top, self.height = row, cells, indent, top, height
        self.aside = aside
        """Whether it is no part of the law's own words: dates, the history of amendments, the imprint."""


class Cells:
    """The rows of a text, laid out as they are needed."""

    def __init__(self, geometry: Geometry) -> None:
        self._geometry = geometry
        self._kept: OrderedDict[int, RowCells] = OrderedDict()
        self.rows: Rows | None = None
        self.columns: Sequence[Column] = ()
        self.laid = 0
        """How many rows were ever laid out; for measuring."""

    def set(self, rows: Rows | None, columns: Sequence[Column]) -> None:
        """Takes another text or other columns."""
        self.rows, self.columns = rows, columns
        self._kept.clear()

    def forget(self) -> None:
        """Drops every layout, because the geometry changed."""
        self._kept.clear()

    def __len__(self) -> int:
        return 0 if self.rows is None else len(self.rows)

    def __getitem__(self, index: int) -> RowCells:
        found = self._kept.get(index)
        if found is not None:
            self._kept.move_to_end(index)
            return found
        found = self._kept[index] = self._lay(index)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def height(self, index: int) -> float:
        """The exact height of a row."""
        return self[index].height

    def _lay(self, index: int) -> RowCells:
        assert self.rows is not None
        self.laid += 1
        row = self.rows[index]
        indent = self._geometry.indent(row.indent)
        cells: list[Cell] = []
        tallest = self._geometry.line if row.label else 0.0
        for column, slot in zip(self.columns, self._geometry.slots, strict=True):
            face = slot.face(row.role)
            cell = Cell(
                column.text(index), column.span(index), column.map(index), face, max(30.0, slot.width - indent),
                english=slot.english,
            )  # fmt: skip
            cells.append(cell)
            tallest = max(tallest, cell.height)
        aside = row.clause is None and row.role != "title" and not self.rows.text.endswith(_SENTENCE, *row.span)
        top, bottom = (part * self._geometry.pad for part in _air(row, first=index == 0))
        return RowCells(row, tuple(cells), indent, top, max(tallest, 8.0) + top + bottom, aside=aside)


def _air(row: Row, *, first: bool) -> tuple[float, float]:
    """The room above and below a row, in paddings: a new provision stands off, what continues one stays close."""
    if row.role == "title":
        return (3.0 if first else 0.3), 1.0
    if row.role == "heading":
        return (1.4 if first else 2.2), 0.65
    continues = not first and (not row.label or row.indent > 0) and row.clause is not None
    return (0.45 if continues else 1.35), 0.65
