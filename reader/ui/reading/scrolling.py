"""Scrolling: which row stands at the top, and where that is on the scroll bar.

The truth is an anchor: a row, and how many pixels of it are above the edge. Rows are walked from it by their exact
heights. The scroll bar counts in estimated pixels, a straight line in code points and rows; the estimate changes only
with the geometry, so its range never drifts while rows are laid out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QScrollBar

from reader.ui.reading.cells import Cells
from reader.ui.reading.geometry import Geometry

TAIL = 0.25
"""Part of the viewport that may stay empty below the last row."""


class Anchor(NamedTuple):
    """The row at the top edge, and the pixels of it that are above."""

    row: int
    offset: float


class Scroller:
    """Keeps the anchor and the scroll bar in step; `moved` is called when the anchor changes."""

    def __init__(self, cells: Cells, geometry: Geometry, bar: QScrollBar, moved: Callable[[], None]) -> None:
        self._cells, self._geometry, self._bar, self._moved = cells, geometry, bar, moved
        self.anchor = Anchor(0, 0.0)
        self._height = 0
        self._end: Anchor | None = None
        self._steering = False
        self._offsets_about: tuple[object, ...] = ()
        self._offsets: list[int] = []
        bar.valueChanged.connect(self._steered)

    # the straight line of estimates

    def estimated(self, row: int) -> float:
        """Where a row begins on the scroll bar."""
        rows = self._cells.rows
        if rows is None or not len(rows):
            return 0.0
        point = rows.starts()[row] if row < len(rows) else rows.length
        return point * self._geometry.per_point + row * self._geometry.per_row

    def total(self) -> float:
        """The estimated height of the whole text."""
        return self.estimated(len(self._cells))

    def row_at(self, value: float) -> int:
        """The row at a place on the scroll bar."""
        return max(0, bisect_right(range(len(self._cells)), value, key=self.estimated) - 1)

    def part(self, row: int) -> float:
        """Where a row lies in the text, 0 to 1."""
        total = self.total()
        return self.estimated(row) / total if total else 0.0

    def offsets(self, parts: Sequence[float]) -> list[int]:
        """The code points of the source at parts, 0 to 1, rising and evenly spaced, of the estimated height."""
        rows = self._cells.rows
        if rows is None or not len(rows):
            return [0 for _ in parts]
        starts, total, most = rows.starts(), self.total(), len(rows) - 1
        per_point, per_row = self._geometry.per_point, self._geometry.per_row
        about = (rows, per_point, per_row, len(parts))
        if self._offsets_about == about:
            return self._offsets
        found: list[int] = []
        row = 0
        for part in parts:
            value = part * total
            row = bisect_right(range(most + 1), value, lo=row, key=lambda at: starts[at] * per_point + at * per_row)
            row = max(0, row - 1)
            top, span = self.estimated(row), rows.span(row)
            high = self.estimated(row + 1) - top
            share = (value - top) / high if high > 0 else 0.0
            found.append(span.start + int(min(max(share, 0.0), 1.0) * (span.end - span.start)))
        self._offsets_about, self._offsets = about, found
        return found

    # moving

    def reset(self, height: int, fraction: float | None = None) -> None:
        """Takes a new geometry or height of the viewport; keeps the row at the top, `fraction` of it being above."""
        self._height = height
        self._end = None
        if len(self._cells):
            row = min(self.anchor.row, len(self._cells) - 1)
            offset = self.anchor.offset if fraction is None else fraction * self._cells.height(row)
            self.anchor = self._held(Anchor(row, offset))
        else:
            self.anchor = Anchor(0, 0.0)
        self._steering = True
        self._bar.setRange(0, max(0, int(self.total()) - height) if self._overflows() else 0)
        self._bar.setPageStep(max(1, height))
        self._bar.setSingleStep(int(self._geometry.line * 3))
        self._steering = False
        self._push()

    def fraction(self) -> float:
        """How much of the top row is above the edge, 0 to 1."""
        if not len(self._cells) or not self.anchor.offset:
            return 0.0
        return min(1.0, self.anchor.offset / self._cells.height(min(self.anchor.row, len(self._cells) - 1)))

    def by(self, pixels: float) -> None:
        """Moves the text up by exactly so many pixels."""
        if not len(self._cells):
            return
        row, offset = self.anchor.row, self.anchor.offset + pixels
        while offset < 0 and row > 0:
            row -= 1
            offset += self._cells.height(row)
        while row < len(self._cells) - 1 and offset >= self._cells.height(row):
            offset -= self._cells.height(row)
            row += 1
        self._go(Anchor(row, max(0.0, offset)))

    def to(self, row: int, above: float = 0.0) -> None:
        """Puts a row at the top edge, with `above` pixels of room over it."""
        if not len(self._cells):
            return
        self.anchor = Anchor(min(max(row, 0), len(self._cells) - 1), 0.0)
        if above:
            self.by(-above)
        else:
            self._go(self.anchor)

    def reveal(self, row: int, top: float, bottom: float, margin: float = 12.0) -> None:
        """Moves as little as shows the stretch `top` to `bottom` of a row."""
        place = self.place_of(row)
        if place is None:
            self.to(row, self._height / 3 - top)
        elif place + top < margin:
            self.by(place + top - margin)
        elif place + bottom > self._height - margin:
            self.by(min(place + bottom - self._height + margin, place + top - margin))

    def place_of(self, row: int) -> float | None:
        """How far below the top edge a row begins; None for one that isn't in sight."""
        if row < self.anchor.row:
            return None
        y = -self.anchor.offset
        for at in range(self.anchor.row, len(self._cells)):
            if at == row:
                return y
            y += self._cells.height(at)
            if y >= self._height:
                return None
        return None

    def visible(self) -> list[tuple[int, float]]:
        """The rows in sight, each with how far below the top edge it begins."""
        found: list[tuple[int, float]] = []
        y = -self.anchor.offset
        for row in range(self.anchor.row, len(self._cells)):
            if y >= self._height:
                break
            found.append((row, y))
            y += self._cells.height(row)
        return found

    # inside

    def _go(self, anchor: Anchor) -> None:
        self.anchor = self._held(anchor)
        self._push()
        self._moved()

    def _held(self, anchor: Anchor) -> Anchor:
        """The anchor, or the last one there is; the very top is never measured against the end."""
        return anchor if anchor <= (0, 0.0) else min(anchor, self._last())

    def _last(self) -> Anchor:
        """The anchor beyond which there is nothing to see."""
        if self._end is None:
            row, filled, room = len(self._cells), 0.0, self._height * (1 - TAIL)
            while row > 0 and filled < room:
                row -= 1
                filled += self._cells.height(row)
            self._end = Anchor(row, max(0.0, filled - room)) if filled > room else Anchor(0, 0.0)
            if self._end.row == 0 and not self._overflows():
                self._end = Anchor(0, 0.0)
        return self._end

    def _overflows(self) -> bool:
        """Whether the text is higher than the viewport."""
        filled = 0.0
        for row in range(len(self._cells)):
            filled += self._cells.height(row)
            if filled > self._height:
                return True
        return False

    def _push(self) -> None:
        """Says on the scroll bar where the anchor is."""
        if not len(self._cells):
            return
        row, top, value = self.anchor.row, self._bar.maximum(), 0
        if self.anchor > (0, 0.0):
            start = self.estimated(row)
            value = min(int(start + self.fraction() * (self.estimated(row + 1) - start)), max(0, top - 1))
            value = top if self.anchor >= self._last() else value
        self._steering = True
        self._bar.setValue(value)
        self._steering = False

    def _steered(self, value: int) -> None:
        """Follows the scroll bar."""
        if self._steering or not len(self._cells):
            return
        if value >= self._bar.maximum():
            self.anchor = self._last()
        else:
            row = self.row_at(value)
            start, end = self.estimated(row), self.estimated(row + 1)
            share = (value - start) / (end - start) if end > start else 0.0
            self.anchor = self._held(Anchor(row, max(0.0, share) * self._cells.height(row)))
        self._moved()
