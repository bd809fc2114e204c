"""Paper: a text as it is shown, on pages with a head and numbers.

The columns are those of the reading view, laid out anew for the width of the page. All measures are pixels of 96 to the
inch; the painter is scaled to what it paints on. The ink is that of the light theme, whatever the screen wears.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPen

from reader.core.row import Rows
from reader.core.span import Span
from reader.ui import fonts
from reader.ui.printing.paging import Page, Piece, paginate
from reader.ui.reading.cells import Cell, Cells
from reader.ui.reading.columns import Column
from reader.ui.reading.geometry import Geometry
from reader.ui.reading.marks import Mark
from reader.ui.theme import theme

DOTS = 96.0
_HEAD = 30.0
_NAMES = 26.0
_ZOOM = {1: 100, 2: 90}
_NARROW = 80
"""Per cent of the text's size on the screen, by how many columns share the page; for more than two."""


@dataclass(frozen=True)
class Print:
    """What is to be printed: rows of a text in columns, with the marks that go with them."""

    title: str
    rows: Rows
    columns: Sequence[Column]
    wanted: range
    marks: Sequence[Mark] = ()
    weights: tuple[tuple[str, float], ...] = ()


def room(layout: QPageLayout) -> QSizeF:
    """The room within the margins of a page, in pixels of 96 to the inch."""
    inches = layout.paintRect(QPageLayout.Unit.Inch)
    return QSizeF(inches.width() * DOTS, inches.height() * DOTS)


class Paper:
    """Lays a print out on pages of a size, and paints them."""

    def __init__(self, wanted: Print, size: QSizeF) -> None:
        self._print, self._size = wanted, size
        self._theme = theme("light")
        self._geometry = Geometry()
        self._geometry.zoom = _ZOOM.get(len(wanted.columns), _NARROW)
        self._geometry.weights = dict(wanted.weights)
        self._geometry.arrange(wanted.columns, int(size.width()), wanted.rows)
        self._cells = Cells(self._geometry)
        self._cells.set(wanted.rows, wanted.columns)
        self._names = _NAMES if len(wanted.columns) > 1 else 0.0
        self._marks = sorted(wanted.marks, key=lambda mark: mark.span)

    def pages(self) -> Iterator[Page]:
        """The pages one after another, each laid out when it is asked for."""
        return paginate(self._cells, self._print.wanted, self._size.height() - _HEAD - self._names)

    def paint(self, painter: QPainter, page: Page, number: int, count: int) -> None:
        """Paints a page; the painter's origin is the corner of the room, its unit a pixel of 96 to the inch."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._head(painter, number, count)
        if self._names:
            self._column_names(painter)
        painter.translate(0, _HEAD + self._names)
        for piece in page:
            self._piece(painter, piece)
        painter.translate(0, -_HEAD - self._names)

    def _head(self, painter: QPainter, number: int, count: int) -> None:
        width = self._size.width()
        painter.setFont(fonts.made(fonts.families("cn", serif=False), 11))
        painter.setPen(self._theme["soft"])
        numbered = f"{number} / {count}"
        metrics = painter.fontMetrics()
        base = metrics.ascent()
        title = metrics.elidedText(self._print.title, Qt.TextElideMode.ElideRight, int(width * 0.8))
        painter.drawText(QPointF(0, base), title)
        painter.drawText(QPointF(width - metrics.horizontalAdvance(numbered), base), numbered)
        painter.setPen(QPen(self._theme["line"], 0.7))
        painter.drawLine(QPointF(0, base + 7), QPointF(width, base + 7))

    def _column_names(self, painter: QPainter) -> None:
        painter.setFont(fonts.made(fonts.families("cn", serif=False), 10.5))
        painter.setPen(self._theme["soft"])
        metrics = painter.fontMetrics()
        for column, slot in zip(self._print.columns, self._geometry.slots, strict=True):
            said = " · ".join(part for part in (column.title, column.subtitle) if part)
            shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(slot.width))
            painter.drawText(QPointF(slot.x, _HEAD + metrics.ascent() + 2), shown)

    def _piece(self, painter: QPainter, piece: Piece) -> None:
        laid = self._cells[piece.row]
        if piece.opens and laid.row.label:
            self._label(painter, laid.row.label, laid.indent, piece.y)
        for column, slot, cell, (first, last) in zip(
            self._print.columns, self._geometry.slots, laid.cells, piece.lines, strict=True
        ):
            if last > first:
                painter.save()
                painter.translate(slot.x + laid.indent, piece.y - first * cell.face.pitch)
                self._cell(painter, column, cell, first, last)
                painter.restore()

    def _label(self, painter: QPainter, label: str, indent: float, y: float) -> None:
        geometry = self._geometry
        painter.setFont(geometry.label.font)
        painter.setPen(self._theme["soft"])
        metrics = painter.fontMetrics()
        right = geometry.left + geometry.gutter + indent + 4
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, int(right - geometry.left))
        base = geometry.slots[0].faces["text"].base
        painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), y + base), shown)

    def _cell(self, painter: QPainter, column: Column, cell: Cell, first: int, last: int) -> None:
        found = list(self._on(column, cell))
        pitch = cell.face.pitch
        for ground in (True, False):
            for mark, points in found:
                if (mark.style == "ground") is ground:
                    for box in cell.boxes(points):
                        if first <= round(box.top() / pitch) < last:
                            self._mark(painter, mark, box, cell)
            if ground:
                painter.setPen(self._theme["ink"])
                for number in range(first, last):
                    cell.layout.lineAt(number).draw(painter, QPointF(0, 0))
                cell.draw_hyphens(painter, first, last)

    def _mark(self, painter: QPainter, mark: Mark, box: QRectF, cell: Cell) -> None:
        ink = self._theme.mark(mark.role)
        if mark.style == "ground":
            inset = max(1.0, (cell.face.pitch - cell.face.em * 1.42) / 2)
            painter.fillRect(box.adjusted(0, inset, 0, -inset), QColor(ink.ground))
            return
        pen = QPen(ink.line, 1.1)
        if mark.style in ("dotted", "dashed", "wave"):
            pen.setStyle(Qt.PenStyle.DotLine if mark.style == "dotted" else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        y = box.top() + cell.face.base + cell.face.em * 0.24
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _on(self, column: Column, cell: Cell) -> Iterator[tuple[Mark, Span]]:
        for mark in self._marks:
            if mark.span.start >= cell.span.end:
                break
            if mark.column not in (None, column.key):
                continue
            span = column.paired(mark.span) if mark.column is None else mark.span
            points = Span(0, 0) if span is None else cell.shown(span)
            if points.end > points.start:
                yield mark, points
