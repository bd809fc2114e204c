"""The caret and the selection: two places within one column.

What stays true: a place is a row and a code point of the words shown there; both ends are in one column; a place never
falls inside a character made of several code points, because it is always one that Qt's layout gave.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from PySide6.QtGui import QTextLayout

from reader.core.row import Rows
from reader.core.span import Span
from reader.ui.reading.cells import Cell, Cells
from reader.ui.reading.columns import Column

WordAt = Callable[[str, int], tuple[int, int]]
"""Finds the word around a code point of a text, as (start, end)."""

Move = Literal[
    "left", "right", "word_left", "word_right", "up", "down", "line_start", "line_end", "row_up", "row_down",
    "start", "end",
]  # fmt: skip


class Position(NamedTuple):
    """A row, and a code point of its words."""

    row: int
    point: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected.

    `span` counts in the source text, or in the translation's own where `own`. `row` and `last_row` are the first and
    last row. The words are put together when they are asked for, because they may be the whole text's.
    """

    column: str
    span: Span
    own: bool
    row: int
    last_row: int
    _shown: Callable[[], Iterator[str]] = field(repr=False, compare=False)
    _source: Callable[[], str] = field(repr=False, compare=False)

    @property
    def text(self) -> str:
        """The words as shown, lines parted by line feeds, with the labels between them."""
        return "\n".join(self._shown())

    def lines(self) -> Iterator[str]:
        """The lines of `text` one by one, so that a thread can put together what is long."""
        return self._shown()

    @property
    def source(self) -> str:
        """The words of the document itself: the source text, or the translation."""
        return self._source()


def script_run(text: str, point: int) -> tuple[int, int]:
    """The run of one sort of character around a point: Han, letters and digits, or white space; one mark alone.

    >>> script_run("依照WTO规则", 3)
    (2, 5)
    """
    if not text:
        return (0, 0)
    point = min(max(point, 0), len(text) - 1)
    sort = _sort(text[point])
    start, end = point, point + 1
    if sort == "mark":
        return (start, end)
    while start > 0 and _sort(text[start - 1]) == sort:
        start -= 1
    while end < len(text) and _sort(text[end]) == sort:
        end += 1
    return (start, end)


def _sort(char: str) -> str:
    if char.isspace():
        return "white"
    if char in "〇々" or "CJK" in unicodedata.name(char, ""):
        return "mark" if unicodedata.category(char)[0] in "PS" else "han"
    if char.isalnum() or char in "'’-" or unicodedata.combining(char):
        return "letter"
    return "mark"


class Caret:
    """Where the reader is in a column, and from where the selection runs."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self.column = 0
        self.anchor = Position(0, 0)
        self.head = Position(0, 0)
        self.word_at: WordAt | None = None
        self._goal: float | None = None
        """How far across vertical moves aim."""

    # state

    def ends(self) -> tuple[Position, Position]:
        """The ends of the selection, in reading order."""
        return (self.anchor, self.head) if self.anchor <= self.head else (self.head, self.anchor)

    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head

    def put(self, position: Position, *, column: int | None = None, keep: bool = False) -> None:
        """Moves the caret; with `keep` the selection grows or shrinks to it."""
        if column is not None and column != self.column:
            self.column, keep = column, False
        self.head = position
        if not keep:
            self.anchor = position
        self._goal = None

    def select(self, start: Position, end: Position, column: int) -> None:
        """Selects a stretch, the caret at its end."""
        self.column, self.anchor, self.head, self._goal = column, start, end, None

    def cell(self, row: int) -> Cell:
        """The caret column's cell on a row."""
        return self._cells[row].cells[self.column]

    def points_on(self, row: int) -> Span | None:
        """The selected points on a row; None where the selection doesn't reach."""
        start, end = self.ends()
        if start == end or not start.row <= row <= end.row:
            return None
        return Span(
            start.point if row == start.row else 0, end.point if row == end.row else len(self.cell(row).text)
        )  # fmt: skip

    def word(self, position: Position) -> tuple[Position, Position]:
        """The word around a place: as `word_at` finds it, otherwise a run of one script."""
        text = self.cell(position.row).text
        find = self.word_at or script_run
        start, end = find(text, min(position.point, max(0, len(text) - 1)))
        return Position(position.row, start), Position(position.row, end)

    # moving

    def move(self, move: Move, *, keep: bool) -> None:
        """Moves the caret one step; with `keep` (Shift) the selection follows."""
        if not len(self._cells):
            return
        if not keep and not self.empty() and move in ("left", "right"):
            start, end = self.ends()
            self.put(start if move == "left" else end)
            return
        goal = self._goal
        if move in ("up", "down"):
            goal = self.cell(self.head.row).x_of(self.head.point) if goal is None else goal
        self.put(self._target(move, goal or 0.0), keep=keep)
        self._goal = goal if move in ("up", "down") else None

    def _target(self, move: Move, goal: float) -> Position:
        row, point = self.head
        cell = self.cell(row)
        if move in ("left", "right"):
            return self._step(cell, forward=move == "right")
        if move in ("word_left", "word_right"):
            return self._step_word(cell, forward=move == "word_right")
        if move in ("up", "down"):
            return self._step_line(cell, 1 if move == "down" else -1, goal)
        if move in ("line_start", "line_end"):
            return Position(row, self._edge(cell, end=move == "line_end"))
        if move in ("row_up", "row_down"):
            other = self._other(row, 1 if move == "row_down" else -1)
            at_start = move == "row_up" and point > 0
            return Position(row, 0) if at_start or other is None else Position(other, 0)
        last = len(self._cells) - 1
        return Position(0, 0) if move == "start" else Position(last, len(self.cell(last).text))

    def _other(self, row: int, step: int) -> int | None:
        """The next row with words in this column."""
        row += step
        while 0 <= row < len(self._cells):
            if self.cell(row).text:
                return row
            row += step
        return None

    def _step(self, cell: Cell, *, forward: bool) -> Position:
        row, point = self.head
        unit = cell.units.of_point(point)
        mode = QTextLayout.CursorMode.SkipCharacters
        if forward and point < len(cell.text):
            return Position(row, cell.units.of_unit(cell.layout.nextCursorPosition(unit, mode)))
        if not forward and point > 0:
            return Position(row, cell.units.of_unit(cell.layout.previousCursorPosition(unit, mode)))
        return self._over_edge(forward=forward)

    def _over_edge(self, *, forward: bool) -> Position:
        other = self._other(self.head.row, 1 if forward else -1)
        if other is None:
            return self.head
        return Position(other, 0 if forward else len(self.cell(other).text))

    def _step_word(self, cell: Cell, *, forward: bool) -> Position:
        row, point = self.head
        text, find = cell.text, self.word_at or script_run
        if forward:
            if point >= len(text):
                return self._over_edge(forward=True)
            point = max(find(text, point)[1], point + 1)
            while point < len(text) and text[point].isspace():
                point += 1
            return Position(row, point)
        while point > 0 and text[point - 1].isspace():
            point -= 1
        if point == 0:
            return self._over_edge(forward=False)
        return Position(row, min(find(text, point - 1)[0], point - 1))

    def _step_line(self, cell: Cell, step: int, goal: float) -> Position:
        row = self.head.row
        number = cell.line_of(self.head.point) + step
        if 0 <= number < cell.lines:
            return Position(row, cell.point_at(goal, (number + 0.5) * cell.face.pitch))
        other = self._other(row, step)
        if other is None:
            return Position(row, len(cell.text) if step > 0 else 0)
        there = self.cell(other)
        line = 0 if step > 0 else there.lines - 1
        return Position(other, there.point_at(goal, (line + 0.5) * there.face.pitch))

    def _edge(self, cell: Cell, *, end: bool) -> int:
        if not cell.lines:
            return 0
        line = cell.layout.lineAt(cell.line_of(self.head.point))
        unit = line.textStart()
        if end:
            unit += line.textLength()
            if line.lineNumber() < cell.lines - 1:
                unit = cell.layout.previousCursorPosition(unit)
        return cell.units.of_unit(unit)

    # what is selected

    def selection(self, own: bool, key: str) -> Selection | None:
        """The selection as a value; None when nothing is selected."""
        if self.empty() or not len(self._cells):
            return None
        start, end = self.ends()
        first, last = self.cell(start.row), self.cell(end.row)
        begin = first.place(Span(start.point, max(start.point, min(start.point + 1, len(first.text))))).start
        if start.row == end.row:
            span = first.place(Span(start.point, end.point))
        else:
            span = Span(begin, last.place(Span(0, end.point)).end if end.point else last.span.start)
        rows, column = self._cells.rows, self._cells.columns[self.column]
        assert rows is not None

        def shown() -> Iterator[str]:
            return _shown(rows, column, start, end)

        def source() -> str:
            return "\n".join(shown()) if own else span.of(rows.text)

        return Selection(key, span, own, start.row, end.row, shown, source)


def _shown(rows: Rows, column: Column, start: Position, end: Position) -> Iterator[str]:
    """A stretch of a column as it is shown, with the labels of the rows that it holds from their start."""
    for row, whole in enumerate(column.run(start.row, end.row), start.row):
        low = start.point if row == start.row else 0
        words = whole[low : end.point if row == end.row else None]
        label = rows.label(row) if low == 0 and start.row != end.row else ""
        if words or label:
            yield f"{label}　{words}" if label.endswith(("条", "條")) else f"{label}{words}"
