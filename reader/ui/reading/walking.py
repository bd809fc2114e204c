"""Walking: the board with somebody in it, who goes to places and comes back to them.

What stays true: the caret is always on a row there is, and whoever moves it tells of it once, through
`currentClauseChanged` and `selectionChanged`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from reader.core.identity import ClausePath
from reader.core.row import Rows
from reader.core.span import Span
from reader.ui.reading.board import Board
from reader.ui.reading.caret import Move, Position
from reader.ui.reading.columns import Column
from reader.ui.reading.finding import Hits
from reader.ui.reading.marks import Mark, Marks


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is in a text, to come back to: offsets of the source, and points on the rows there."""

    offset: int = 0
    """Where the row at the top edge begins."""
    part: float = 0.0
    """How much of that row is above the edge, 0 to 1."""
    column: str = ""
    caret: tuple[int, int] = (0, 0)
    """Where the caret's row begins, and the code point on it."""
    anchor: tuple[int, int] = (0, 0)


class Walk(Board):
    """A board with a caret: what is shown can change under it, and it keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = Hits(self)
        self._path: ClausePath | None = None
        self.header.moved.connect(self.move_column)
        self.header.hidden.connect(self.hide_column)

    def set_content(self, rows: Rows | None, columns: Sequence[Column], *, keep_place: bool = False) -> None:
        """Shows a text. With `keep_place` it is the same one, perhaps in other columns; marks stay then."""
        place = self.place() if keep_place else None
        self._columns = tuple(columns)
        self.cells.set(rows, self._columns)
        if place is None:
            self.marks = Marks()
            self.hits = Hits(self)
            self._path = None
        self.hits.forget()
        self.marks.forget()
        self.scroller_part = None
        self.caret.select(Position(0, 0), Position(0, 0), 0)
        self.scroller.to(0)
        self.header.show_columns(self._columns)
        self.header.setVisible(bool(self._columns and rows))
        self.strip.setVisible(bool(self._columns and rows))
        self._stale = True
        if place is not None:
            self._return(place)
        else:
            self._told()
        self._show_strip()
        self.viewport().update()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Shows the same text in other columns; one that comes alone is brought into sight."""
        before = {column.key for column in self._columns}
        self.set_content(self.rows, columns, keep_place=True)
        new = [number for number, column in enumerate(self._columns) if column.key not in before]
        if len(new) == 1 and before and self.rows:
            self._ready()
            self.across.reveal(new[0])

    def refresh(self) -> None:
        """Asks the columns for their words again, because a converter came or a translation changed."""
        self.set_content(self.rows, self._columns, keep_place=True)

    def set_marks(self, layer: str, marks: Iterable[Mark]) -> None:
        """Replaces the marks of a layer; with new hits none is current."""
        super().set_marks(layer, marks)
        if layer == "hits":
            self.hits.forget()
            if self.hits.at >= 0:
                self.hits.drop()

    def set_hits(self, spans: Sequence[Span]) -> None:
        """Marks what a search found in the source, as sorted spans; cheap for hundreds of thousands."""
        self.set_alike("hits", spans, "ground", "hit", None)
        self.hits.forget()
        self.hits.drop()

    def move_column(self, key: str, index: int) -> None:
        """Puts a column at another place."""
        columns = [column for column in self._columns if column.key != key]
        moved = [column for column in self._columns if column.key == key]
        if moved:
            columns[index:index] = moved
            self.set_columns(columns)
            self.columnsChanged.emit(tuple(column.key for column in columns))

    def hide_column(self, key: str) -> None:
        """Takes a column away, unless it is the last."""
        columns = [column for column in self._columns if column.key != key]
        if columns and len(columns) < len(self._columns):
            self.set_columns(columns)
            self.columnsChanged.emit(tuple(column.key for column in columns))

    # where one is

    def current_row(self) -> int:
        """The row of the caret."""
        return self.caret.head.row

    def current_clause(self) -> ClausePath | None:
        """The clause of the caret; None outside clauses."""
        return self._path

    def source_offset(self) -> int:
        """The place of the caret in the source text; of its row's beginning where it is in a translation."""
        if not self.rows:
            return 0
        row, point = self.caret.head
        self._ready()
        cell = self.cells[row].cells[self.caret.column]
        if self._columns[self.caret.column].own:
            return self.rows.span(row).start
        return cell.place(Span(point, max(point, min(point + 1, len(cell.text))))).start

    def visible_rows(self) -> range:
        """The rows in sight."""
        self._ready()
        found = self.scroller.visible()
        return range(found[0][0], found[-1][0] + 1) if found else range(0)

    def place(self) -> Place:
        """Where the reader is, to come back to."""
        if not self.rows or not self._columns:
            return Place()
        self._ready()

        def of(position: Position) -> tuple[int, int]:
            assert self.rows is not None
            return (self.rows.span(position.row).start, position.point)

        top = self.rows.span(self.scroller.anchor.row).start
        key = self._columns[self.caret.column].key
        return Place(top, self.scroller.fraction(), key, of(self.caret.head), of(self.caret.anchor))

    def restore(self, place: Place) -> None:
        """Goes back to a place; of a text that changed since, to the nearest."""
        self._return(place)
        if self.rows and self._columns:
            self._show_across()

    def _return(self, place: Place) -> None:
        """Goes back to a place, and leaves the columns shifted as they are."""
        if not self.rows or not self._columns:
            return
        self._ready()
        keys = [column.key for column in self._columns]
        column = keys.index(place.column) if place.column in keys else 0
        self.caret.column = column
        self.caret.select(self._back(column, place.anchor), self._back(column, place.caret), column)
        row = self.rows.at(place.offset)
        self.scroller.to(row)
        self.scroller.by(place.part * self.cells.height(row))
        self._told()

    def _back(self, column: int, place: tuple[int, int]) -> Position:
        assert self.rows is not None
        row = self.rows.at(place[0])
        return Position(row, min(place[1], len(self._columns[column].text(row))))

    # going

    def scroll_to(self, target: ClausePath | Span, *, flash: bool = True) -> bool:
        """Goes to a clause or a span of the source, the caret with it; False for a clause there is none of."""
        if not self.rows:
            return False
        if isinstance(target, Span):
            row, span = self.rows.within(target)[0], target
        else:
            found = self.rows.find(target)
            if not found:
                return False
            row = found[0]
            own = self.rows.clause_rows(row)
            span = Span(self.rows.span(own[0]).start, self.rows.span(own[-1]).end)
        self._ready()
        column = self.caret.column if not self._columns[self.caret.column].own else 0
        point = self.cells[row].cells[column].shown(span).start
        self.caret.put(Position(row, point), column=column)
        self._bring(row)
        if flash:
            self._flash(span)
        self._told()
        return True

    def show_span(self, span: Span, *, column: str | None = None, row: int | None = None) -> None:
        """Moves as little as shows a span, with the caret at its beginning.

        The span is of the source, or of the translation `column` names; then `row` must say on which row it stands.
        """
        if not self.rows or not self._columns:
            return
        self._ready()
        row = self.rows.within(span)[0] if row is None else row
        at = next((number for number, shown in enumerate(self._columns) if shown.key == column), None)
        if at is None:
            at = 0 if self._columns[self.caret.column].own else self.caret.column
        cell = self.cells[row].cells[at]
        points = cell.shown(span)
        self.caret.put(Position(row, points.start), column=at)
        line = cell.line_of(points.start) * cell.face.pitch + self.cells[row].top
        if self.scroller.place_of(row) is None:
            self._bring(row, line)
        self.scroller.reveal(row, line, line + cell.face.pitch, 40)
        self._show_across()
        self._told()
        self.viewport().update()

    def _bring(self, row: int, within: float = 0.0) -> None:
        """Puts a row into the upper part of the viewport unless it is already whole in sight."""
        y, height = self.scroller.place_of(row), self.viewport().height()
        if y is None or y < 0 or y + min(self.cells.height(row), height / 2) > height:
            self.scroller.to(row, max(0.0, height * 0.18 - within))
        self.viewport().update()

    def scroll_by(self, pixels: float) -> None:
        """Moves the text up by exactly so many pixels."""
        self._ready()
        self.scroller.by(pixels)

    def page(self, step: int, *, keep: bool) -> None:
        """Moves a page down (1) or up (-1), the caret with it; with `keep` the selection follows."""
        self._ready()
        if not len(self.cells):
            return
        y = self.scroller.place_of(self.caret.head.row)
        self.scroller.by(step * (self.viewport().height() - self.geometry_of.line))
        if y is None:
            return
        cell = self.caret.cell(self.caret.head.row)
        x = self.geometry_of.slots[self.caret.column].x + cell.x_of(self.caret.head.point)
        y += self.cells[self.caret.head.row].top + (cell.line_of(self.caret.head.point) + 0.5) * cell.face.pitch
        found = self.position_at(QPointF(x, min(max(y, 0.0), self.viewport().height() - 1.0)), column=self.caret.column)
        if found is not None:
            self.caret.put(found[1], keep=keep)
            self._told()

    def move_caret(self, move: Move, *, keep: bool) -> None:
        """Moves the caret one step and shows it; with `keep` the selection follows."""
        self._ready()
        if len(self.cells):
            self.caret.move(move, keep=keep)
            self._follow()

    def switch_column(self, step: int) -> None:
        """Takes the caret to the next column on the right (1) or left (-1): to the same words, in a translation to the
        same row."""
        if not self._columns or not self.rows:
            return
        self._ready()
        column, row, point = (self.caret.column + step) % len(self._columns), self.caret.head.row, 0
        if not self._columns[column].own and not self._columns[self.caret.column].own:
            at = self._caret_offset()
            point = self.cells[row].cells[column].shown(Span(at, at + 1)).start
        self.caret.put(Position(row, point), column=column)
        self._follow()

    def _caret_offset(self) -> int:
        """The caret's place in its column's document."""
        row, point = self.caret.head
        cell = self.cells[row].cells[self.caret.column]
        return cell.place(Span(point, max(point, min(point + 1, len(cell.text))))).start

    # what lies where

    def position_at(self, at: QPointF, *, column: int | None = None, upon: bool = False) -> tuple[int, Position] | None:
        """The column and place nearest to a pixel; `upon` takes the character under it rather than the gap beside."""
        self._ready()
        visible = self.scroller.visible()
        if not visible or not self._columns:
            return None
        row, top = next((found for found in reversed(visible) if found[1] <= at.y()), visible[0])
        column = self.geometry_of.slot_at(at.x()) if column is None else column
        laid, slot = self.cells[row], self.geometry_of.slots[column]
        cell = laid.cells[column]
        x, y = self.geometry_of.inside(at.x()) - slot.x - laid.indent, at.y() - top - laid.top
        over = cell.over(x, y) if upon else None
        return column, Position(row, cell.point_at(x, y) if over is None else over)

    def place_under(self, at: QPointF) -> tuple[str, int] | None:
        """The column and the place in its document of the character under a pixel; None beside the words."""
        self._ready()
        if not self._columns or not len(self.cells) or not self.viewport().rect().contains(at.toPoint()):
            return None
        if self.geometry_of.inside(at.x()) != at.x():
            return None
        row, top = next(
            (found for found in reversed(self.scroller.visible()) if found[1] <= at.y()), (0, 0.0)
        )  # fmt: skip
        column = self.geometry_of.slot_at(at.x())
        laid, slot = self.cells[row], self.geometry_of.slots[column]
        cell = laid.cells[column]
        over = cell.over(at.x() - slot.x - laid.indent, at.y() - top - laid.top)
        if over is None or not cell.text:
            return None
        return slot.key, cell.place(Span(over, over + 1)).start

    # inside

    def _follow(self) -> None:
        """Shows the caret after it moved."""
        row, point = self.caret.head
        laid = self.cells[row]
        cell = laid.cells[self.caret.column]
        top = laid.top + cell.line_of(point) * cell.face.pitch
        self.scroller.reveal(row, top, top + cell.face.pitch)
        self._show_across()
        self._told()

    def _show_across(self) -> None:
        """Brings the column of the caret into sight."""
        if self.geometry_of.overflow:
            row, point = self.caret.head
            laid = self.cells[row]
            self.across.reveal(self.caret.column, laid.indent + laid.cells[self.caret.column].x_of(point))

    def _told(self) -> None:
        """Says that the selection, and perhaps the clause, changed."""
        self.viewport().update()
        clause = self.rows[self.caret.head.row].clause if self.rows else None
        if clause != self._path:
            self._path = clause
            self.currentClauseChanged.emit(clause, self.caret.head.row)
        self.selectionChanged.emit()
