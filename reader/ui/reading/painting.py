"""Painting: one row at a time, from the ground up.

The order on each row: the band of the current clause, grounds of marks, the selection, the words, lines of marks, the
caret. What stays true: painting only reads; overlapping grounds mix, and overlapping lines are set below one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from reader.core.span import Span
from reader.ui import fonts
from reader.ui.reading.caret import Caret
from reader.ui.reading.cells import Cell, Cells, RowCells
from reader.ui.reading.columns import Column
from reader.ui.reading.geometry import EDGE, Geometry, Slot
from reader.ui.reading.marks import ACROSS, Mark, Marks
from reader.ui.theme import Theme

_ROUND = 2.0
_OFF = 6.0
_FADE = 18.0
"""Pixels over which words fade out at an edge beyond which columns go on."""


@dataclass
class Scene:
    """What a paint needs to know besides the rows."""

    geometry: Geometry
    columns: Sequence[Column]
    marks: Marks
    caret: Caret
    theme: Theme
    current: range = range(0)
    """Rows of the current clause."""
    focused: bool = False
    shown_caret: bool = True
    fade: float = 1.0
    """Strength of the flash."""


class RowPainter:
    """Paints rows of a scene."""

    def __init__(self, painter: QPainter, scene: Scene) -> None:
        self._painter, self._scene = painter, scene
        self._ink = scene.theme["ink"]
        self._span = Span(0, 0)

    def paint(self, index: int, laid: RowCells, y: float, width: float) -> None:
        """Paints the row at `y`."""
        self._span = laid.row.span
        over, ground = 0.0, "paper"
        if index in self._scene.current:
            ground = "row"
            # The room above a row is larger than below; the band is even all round.
            over = max(0.0, laid.top - 0.65 * self._scene.geometry.pad) if index == self._scene.current[0] else 0.0
            self._band(y + over, laid.height - over, width)
        self._label(index, laid, y)
        geometry = self._scene.geometry
        if geometry.shift:
            self._painter.save()
            self._painter.setClipRect(QRectF(geometry.edge + EDGE, y, width, laid.height))
        for number, (slot, cell) in enumerate(zip(geometry.slots, laid.cells, strict=True)):
            if cell.lines and slot.outer_x < width and slot.outer_x + slot.outer_width > geometry.edge:
                self._cell(index, number, slot, cell, laid, y)
        if geometry.shift:
            self._painter.restore()
        if geometry.overflow:
            self._fade_out(y + over, laid.height - over, width, ground)

    def _band(self, y: float, height: float, width: float) -> None:
        theme, geometry = self._scene.theme, self._scene.geometry
        left = max(0.0, geometry.left - 2 * EDGE)
        last = geometry.slots[-1]
        right = last.outer_x + last.outer_width if geometry.left > 2 * EDGE else width
        self._painter.fillRect(QRectF(left, y, right - left, height), theme["row"])
        self._painter.fillRect(QRectF(left, y, EDGE - 1, height), theme["accent"])

    def _fade_out(self, y: float, height: float, width: float, ground: str) -> None:
        """Lets the words fade out where columns go on under the gutter or beyond the right edge."""
        geometry = self._scene.geometry
        sides = [(geometry.edge + EDGE, 1.0)] if geometry.shift else []
        if geometry.shift < geometry.overflow:
            sides.append((width, -1.0))
        for x, way in sides:
            shade = QLinearGradient(QPointF(x, 0), QPointF(x + way * _FADE, 0))
            full, clear = QColor(self._scene.theme[ground]), QColor(self._scene.theme[ground])
            clear.setAlpha(0)
            shade.setColorAt(0, full)
            shade.setColorAt(1, clear)
            self._painter.fillRect(QRectF(min(x, x + way * _FADE), y, _FADE, height), shade)

    def _label(self, index: int, laid: RowCells, y: float) -> None:
        label = laid.row.label
        if not label:
            return
        geometry, painter = self._scene.geometry, self._painter
        first = geometry.slots[0].faces["text"] if geometry.slots else geometry.label
        # A label goes with its words as far as the gutter, and stays there, a little off what goes under it.
        right = geometry.edge + max(-_OFF, EDGE + laid.indent - geometry.shift)
        painter.setFont(geometry.label.font)
        painter.setPen(self._scene.theme["accent" if index in self._scene.current else "soft"])
        room = right - geometry.left - EDGE
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), y + laid.top + first.base), shown)

    def _cell(self, index: int, number: int, slot: Slot, cell: Cell, laid: RowCells, y: float) -> None:
        painter, scene = self._painter, self._scene
        origin = QPointF(slot.x + laid.indent, y + laid.top)
        found = self._marks(index, self._scene.columns[number], cell)
        painter.translate(origin)
        grounds = [(mark, span) for mark, span in found if mark.style == "ground"]
        for mark, span in grounds:
            self._ground(cell, mark, span)
        selected = scene.caret.points_on(index) if scene.caret.column == number else None
        if selected is not None:
            self._select(cell, selected)
        self._words(cell, found, selected, self._scene.theme["soft"] if laid.aside else self._ink)
        lines = [(mark, span) for mark, span in found if mark.style != "ground"]
        for mark, span in lines:
            below = sum(1 for other, at in lines if other is not mark and at.overlaps(span) and _under(other, mark))
            self._line(cell, mark, span, min(below, 2))
        if index == scene.caret.head.row and scene.caret.column == number and scene.focused and scene.shown_caret:
            self._caret(cell, scene.caret.head.point)
        painter.translate(-origin)
        if self._scene.columns[number].own:
            self._clause_mark(index, slot, laid, y)

    def _marks(self, index: int, column: Column, cell: Cell) -> list[tuple[Mark, Span]]:
        """The marks on a cell with the points where they show, the lowest layer first."""
        found: list[tuple[Mark, Span]] = []
        marks = self._scene.marks
        for layer in marks.names():
            if column.own:
                of_cell = [(mark, mark.span) for mark in marks.of_own(layer, column.key, cell.span)]
                for mark in marks.of_row(layer, index, self._span) if layer in ACROSS else ():
                    there = column.paired(mark.span) if mark.column is None else None
                    if there is not None:
                        of_cell.append((mark, there))
            else:
                of_cell = [
                    (mark, mark.span)
                    for mark in marks.of_row(layer, index, cell.span)
                    if mark.column in (None, column.key)
                ]
            for mark, span in of_cell:
                points = cell.shown(span)
                if points.end > points.start:
                    found.append((mark, points))
        return found

    def _ground(self, cell: Cell, mark: Mark, span: Span) -> None:
        ink = self._scene.theme.mark(mark.role)
        colour = QColor(ink.ground)
        if mark.role == "flash":
            colour.setAlphaF(colour.alphaF() * self._scene.fade)
        path = QPainterPath()
        inset = _inset(cell)
        for box in cell.boxes(span):
            path.addRoundedRect(box.adjusted(-0.5, inset, 0.5, -inset), _ROUND, _ROUND)
        painter = self._painter
        painter.setPen(QPen(ink.line, 1) if self._scene.theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(path)
        if mark.role == "hit_current":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.line, 1.2))
            painter.drawPath(path)

    def _select(self, cell: Cell, span: Span) -> None:
        inset = _inset(cell) - 1
        colour = QColor(self._scene.theme["sel"])
        if not self._scene.focused:
            colour.setAlphaF(0.65)
        for box in cell.boxes(span, spaces=True):
            self._painter.fillRect(box.adjusted(0, inset, 0, -inset), colour)

    def _words(self, cell: Cell, found: list[tuple[Mark, Span]], selected: Span | None, ink: QColor) -> None:
        formats: list[QTextLayout.FormatRange] = []
        theme = self._scene.theme
        formats.extend(
            _coloured(cell, span, theme.mark(mark.role).line) for mark, span in found if mark.style == "link"
        )
        if selected is not None and theme["sel_ink"].alpha():
            formats.append(_coloured(cell, selected, theme["sel_ink"]))
        self._painter.setPen(ink)
        cell.layout.draw(self._painter, QPointF(0, 0), formats)
        if cell.soft:
            cell.draw_hyphens(self._painter)

    def _line(self, cell: Cell, mark: Mark, span: Span, below: int) -> None:
        painter = self._painter
        colour = self._scene.theme.mark(mark.role).line
        scale = cell.face.em / 15.5
        thick = {"dotted": 1.3, "dashed": 1.3, "link": 1.0, "wave": 1.2, "double": 1.0}.get(mark.style, 1.6) * scale
        pen = QPen(colour, thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.style == "dotted":
            pen.setDashPattern([1.2, 1.6])
        elif mark.style == "dashed":
            pen.setDashPattern([4, 2.5])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        drop = cell.face.base + cell.face.em * 0.24 + below * 2.6 * scale
        for box in cell.boxes(span):
            y = box.top() + drop
            if mark.style == "wave":
                painter.drawPath(_wave(box.left(), box.right(), y, 1.6 * scale))
                continue
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            if mark.style == "double":
                painter.drawLine(QPointF(box.left(), y + 2.4 * scale), QPointF(box.right(), y + 2.4 * scale))

    def _clause_mark(self, index: int, slot: Slot, laid: RowCells, y: float) -> None:
        """Says beside a translation that the source has marks here whose words nobody has paired."""
        column = next(column for column in self._scene.columns if column.key == slot.key)
        roles = [
            mark.role
            for mark in self._scene.marks.of_row("annotations", index, self._span)
            if mark.column is None and column.paired(mark.span) is None
        ]
        first = self._scene.geometry.slots[0]
        height = laid.height - laid.top - 0.65 * self._scene.geometry.pad
        for number, role in enumerate(dict.fromkeys(roles[:6])):
            # Left of the words, unless the clause's label stands there.
            x = slot.x + laid.indent - 9 - number * 4 if slot is not first else slot.x + slot.width + 5 + number * 4
            self._painter.fillRect(
                QRectF(x, y + laid.top + 3, 2.5, max(6.0, height - 6)), self._scene.theme.mark(role).line
            )  # fmt: skip

    def _caret(self, cell: Cell, point: int) -> None:
        x = cell.x_of(point)
        top = cell.line_of(point) * cell.face.pitch + _inset(cell) - 1
        height = cell.face.pitch - 2 * _inset(cell) + 2
        self._painter.fillRect(QRectF(x - 0.75, top, 1.5, height), self._scene.theme["accent"])


def _under(other: Mark, mark: Mark) -> bool:
    """Whether another line of the same stretch is set above this one's."""
    return (other.span, other.style, other.role) < (mark.span, mark.style, mark.role)


def _inset(cell: Cell) -> float:
    """How far a ground stays inside its line."""
    return max(1.0, (cell.face.pitch - cell.face.em * 1.42) / 2)


def _coloured(cell: Cell, span: Span, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = cell.units.of_point(span.start)
    made.length = cell.units.of_point(span.end) - made.start
    style = QTextCharFormat()
    style.setForeground(colour)
    made.format = style
    return made


def _wave(left: float, right: float, y: float, high: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(high * 2, right - x)
        path.quadTo(QPointF(x + step / 2, y - high if up else y + high), QPointF(x + step, y))
        x, up = x + step, not up
    return path


def paint_page(
    painter: QPainter, scene: Scene, cells: Cells, visible: Sequence[tuple[int, float]], width: float, clip: QRect
) -> None:
    """Paints the rows in sight that `clip` touches."""
    rows = RowPainter(painter, scene)
    for index, y in visible:
        laid = cells[index]
        if y + laid.height >= clip.top() and y <= clip.bottom():
            rows.paint(index, laid, y, width)


def paint_empty(painter: QPainter, room: QRect, theme: Theme, title: str, hint: str) -> None:
    """Says calmly that there is no text."""
    middle = QRectF(room).adjusted(40, 0, -40, 0)
    height = room.height() * 0.42
    painter.setPen(theme["soft"])
    painter.setFont(fonts.made(fonts.families("cn"), 22))
    painter.drawText(
        middle.adjusted(0, 0, 0, height - middle.height()),
        int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), title,
    )  # fmt: skip
    painter.setPen(theme["faint"])
    painter.setFont(fonts.interface())
    painter.drawText(
        middle.adjusted(0, height + 14, 0, 0),
        int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), hint,
    )  # fmt: skip
