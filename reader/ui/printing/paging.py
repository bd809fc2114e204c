"""Pages: rows set one below another on sheets of one height.

What stays true: every line of every row is on exactly one page, in order. A row that doesn't fit goes to the next page
whole while it is short; a long one is divided between lines, each column where its own lines end. A heading never
stands alone at the foot.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.ui.reading.cells import Cells, RowCells

_SHORT = 0.3
"""A row lower than this part of a page is not divided."""
_LEAST_LINES = 2
"""Fewer lines than this are not left behind on a page."""


class Piece(NamedTuple):
    """What of a row is on a page: where its lines begin there, and for each cell its lines, half open."""

    row: int
    y: float
    lines: tuple[tuple[int, int], ...]

    @property
    def opens(self) -> bool:
        """Whether the row begins here, and its label is shown."""
        return all(first == 0 for first, _ in self.lines)


Page = tuple[Piece, ...]


def paginate(cells: Cells, rows: range, height: float) -> Iterator[Page]:
    """The pages of some rows; `height` is what a page holds, in the pixels of the cells' geometry."""
    sheet = _Sheet(height)
    for index in rows:
        laid = cells[index]
        heading = laid.row.role in ("heading", "title") and index + 1 in rows
        follower = _opening(cells[index + 1]) if heading else 0.0
        yield from sheet.set(index, laid, follower)
    if sheet.pieces:
        yield tuple(sheet.pieces)


def _opening(laid: RowCells) -> float:
    """The height of a row's first lines."""
    pitch = max((cell.face.pitch for cell in laid.cells if cell.lines), default=0.0)
    return laid.top + min(laid.height, _LEAST_LINES * pitch)


class _Sheet:
    """One page being filled."""

    def __init__(self, height: float) -> None:
        self.height, self.y, self.pieces = height, 0.0, list[Piece]()

    def set(self, index: int, laid: RowCells, follower: float) -> Iterator[Page]:
        """Sets a row; yields the pages that were full."""
        done = [0] * len(laid.cells)
        under = laid.height - laid.top - _rest(laid, done)
        while True:
            # At the head of a page the air above a row is not wanted.
            top = laid.top if self.pieces and not any(done) else 0.0
            room = self.height - self.y - top
            rest = _rest(laid, done)
            fits = rest <= room
            if fits and (rest + under + follower <= room or not follower or not self.pieces):
                self._put(index, laid, done, [cell.lines for cell in laid.cells], top)
                self.y += top + rest + under
                return
            if fits or (rest < _SHORT * self.height and self.pieces):
                yield self._turn()
                continue
            until = [min(cell.lines, first + int(room // cell.face.pitch)) for cell, first in _zip(laid, done)]
            if self.pieces and not any(to - first >= _LEAST_LINES for to, first in zip(until, done, strict=True)):
                yield self._turn()
                continue
            if not any(to > first for to, first in zip(until, done, strict=True)):
                # Not even one line has room on an empty page: it is set all the same, and cut by the edge.
                until = [min(cell.lines, first + 1) for cell, first in _zip(laid, done)]
            self._put(index, laid, done, until, top)
            done = until
            if all(first >= cell.lines for cell, first in _zip(laid, done)):
                self.y = self.height
                return
            yield self._turn()

    def _put(self, index: int, laid: RowCells, first: list[int], last: list[int], top: float) -> None:
        self.pieces.append(Piece(index, self.y + top, tuple(zip(first, last, strict=True))))

    def _turn(self) -> Page:
        page, self.pieces, self.y = tuple(self.pieces), [], 0.0
        return page


def _zip(laid: RowCells, done: list[int]):  # type: ignore[no-untyped-def]
    return zip(laid.cells, done, strict=True)


def _rest(laid: RowCells, done: list[int]) -> float:
    """The height of the lines that are not set yet."""
    return max(((cell.lines - first) * cell.face.pitch for cell, first in _zip(laid, done)), default=0.0)
