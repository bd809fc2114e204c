"""The conversions of one pane: its columns get their writings, and what is in doubt is counted and gone through.

What stays true: a column shows its old words until the new ones are there; the count behind a column's title is of the
whole text or is not shown.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from reader.core.script import Wishes, Writing
from reader.core.span import Span
from reader.ui import words
from reader.ui.jobs import Jobs, Lane, Token
from reader.ui.pane import marking
from reader.ui.script.column import ScriptColumn

if TYPE_CHECKING:
    from reader.app.beside import Spread
    from reader.core.script import Doubt
    from reader.ui.pane.pane import Pane


@dataclass(frozen=True, slots=True)
class Question:
    """One doubtful character: where it stands in the source, its forms, and the words that speak for each."""

    script: str
    span: Span
    character: str
    chosen: str
    others: tuple[str, ...]
    evidence: tuple[tuple[str, tuple[str, ...]], ...]


class Conversion(QObject):
    """Ties the converted columns of a pane to what was asked of them."""

    asked = Signal(object, QPoint)
    """A `Question` that the reader wants to answer, and the place on the screen where it stands."""
    nothing_found = Signal()
    """There is nothing in doubt."""

    def __init__(self, pane: Pane, jobs: Jobs) -> None:
        super().__init__(pane)
        self._pane, self._jobs = pane, jobs
        self.wishes = Wishes()
        self._doubtful: dict[str, list[Span]] = {}
        self._waiting: Callable[[], None] | None = None
        pane.view.header.badged.connect(lambda key: self.step(key=key))
        pane.view.viewport().installEventFilter(self)
        pane.view.installEventFilter(self)

    # what is shown

    def begin(self, spread: Spread) -> None:
        """Takes what was asked for a document that will be shown."""
        self.wishes = spread.wishes
        self._doubtful = {}

    def bring(self) -> None:
        """Gives every column its writing that has none yet."""
        for column in self.columns():
            if column.ready:
                self._count(column)
            else:
                self._write(column)
        self._mark()

    def follow(self, wishes: Wishes) -> None:
        """Shows every column as it is asked for now."""
        if wishes != self.wishes:
            self.wishes = wishes
            for column in self.columns():
                self._write(column)

    def columns(self) -> tuple[ScriptColumn, ...]:
        """The converted columns, from the left."""
        return tuple(column for column in self._pane.view.columns if isinstance(column, ScriptColumn))

    def current(self) -> ScriptColumn | None:
        """The converted column one works in: the caret's, else the first."""
        found = self.columns()
        view = self._pane.view
        here = view.columns[view.caret.column] if view.caret.column < len(view.columns) else None
        return here if isinstance(here, ScriptColumn) else next(iter(found), None)

    def doubtful(self, key: str) -> tuple[Span, ...] | None:
        """The places of a column in doubt; None while they are being counted."""
        found = self._doubtful.get(key)
        return None if found is None else tuple(found)

    def _write(self, column: ScriptColumn) -> None:
        spread, wishes = self._pane.spread, self.wishes
        if spread is None:
            return
        source = spread.document.source

        def work(_: Token) -> Writing:
            from reader.app.renditions import writing

            return writing(source.text, source.script, column.key, wishes)

        def arrived(writing: Writing) -> None:
            if column in self._pane.view.columns:
                column.set_writing(writing)
                column.subtitle = words.usage(column.key, statutory=self.wishes.statutory)
                self._doubtful.pop(column.key, None)
                self._pane.view.refresh()
                self._mark()
                self._count(column)

        self._jobs.start(work, arrived, topic=f"writing {id(self)} {column.key}")

    # what is in doubt

    def _count(self, column: ScriptColumn) -> None:
        writing = column.writing
        if writing is None or column.key in self._doubtful:
            return

        def work(token: Token) -> list[Span]:
            found: list[Span] = []
            for span in writing.slices(4000):
                token.check()
                part = writing.converter_of(span).convert(span.of(writing.text))
                found += (doubt.source.shifted(span.start) for doubt in part.doubts)
            return found

        def counted(found: list[Span]) -> None:
            if column in self._pane.view.columns and column.writing is writing:
                self._doubtful[column.key] = found
                self._mark()
                waiting, self._waiting = self._waiting, None
                if waiting is not None:
                    waiting()

        self._jobs.start(work, counted, lane=Lane.QUIET, topic=f"doubts {id(self)} {column.key}")

    def retell(self) -> None:
        """Says again how much is in doubt, after the interface's language changed."""
        self._mark()

    def _mark(self) -> None:
        """Marks from the count where it is there, else row by row as they are shown."""
        view, columns = self._pane.view, self.columns()
        counting = [column for column in columns if column.ready and column.key not in self._doubtful]
        finders = [marking.doubt_finder(column) for column in counting]
        view.set_mark_finder("doubts", (lambda row: [m for find in finders for m in find(row)]) if finders else None)
        for name in [name for name in view.marks.names() if name.startswith("doubts/")]:
            view.set_marks(name, ())
        for column in columns:
            view.set_alike(f"doubts/{column.key}", self._doubtful.get(column.key, ()), "underline", "doubt", column.key)
            count = len(self._doubtful.get(column.key, ()))
            said = words.count(count, self.tr("%n in doubt"), self.tr("%n in doubt")) if count else ""
            view.set_badge(column.key, said)

    def question(self, key: str, offset: int) -> Question | None:
        """What is in doubt at a place of the source, in a column."""
        column = next((column for column in self.columns() if column.key == key), None)
        spread = self._pane.spread
        if column is None or column.writing is None or spread is None:
            return None
        row = spread.rows.at(offset)
        start = spread.rows.span(row).start
        rendition = column.rendition(row)
        found: tuple[Doubt, ...] = getattr(rendition, "doubts", ())
        for doubt in found:
            if offset - start in doubt.source:
                span = doubt.source.shifted(start)
                told = rendition.evidence(doubt)  # type: ignore[union-attr]
                return Question(key, span, span.of(spread.document.source.text), doubt.chosen, doubt.others, told)
        return None

    def step(self, *, back: bool = False, key: str = "") -> None:
        """Goes to the next place in doubt, round the end, and asks there."""
        column = next((column for column in self.columns() if column.key == key), None) or self.current()
        if column is None:
            self.nothing_found.emit()
            return
        places = self._doubtful.get(column.key)
        if places is None:
            self._waiting = lambda: self.step(back=back, key=column.key)
        elif not places:
            self.nothing_found.emit()
        else:
            starts = [span.start for span in places]
            here = self._pane.view.source_offset()
            at = bisect_left(starts, here) - 1 if back else bisect_right(starts, here)
            if not back and self._pane.view.current_row() == 0 and here == 0 and starts[0] == 0:
                at = 0
            self.go(column.key, places[at % len(places)])

    def go(self, key: str, span: Span) -> None:
        """Goes to a place of the source in a column, and asks there if it is in doubt."""
        view = self._pane.view
        view.show_span(span, column=key)
        view.setFocus()
        self.ask(key, span.start)

    def ask(self, key: str, offset: int) -> bool:
        """Asks what is in doubt at a place; False where nothing is."""
        question = self.question(key, offset)
        if question is None:
            return False
        self._pane.card.close_now()
        self._pane.selection_bar.hide()
        self.asked.emit(question, self._place(key, question.span))
        return True

    def ask_here(self) -> bool:
        """Asks at the caret."""
        column, view = self.current(), self._pane.view
        return column is not None and self.ask(column.key, view.source_offset())

    def _place(self, key: str, span: Span) -> QPoint:
        view = self._pane.view
        number = [column.key for column in view.columns].index(key)
        row = view.rows.at(span.start) if view.rows is not None else 0
        laid, slot = view.cells[row], view.geometry_of.slots[number]
        cell = laid.cells[number]
        point = cell.shown(span).start
        top = view.scroller.place_of(row) or 0.0
        y = top + laid.top + (cell.line_of(point) + 1) * cell.face.pitch
        return view.viewport().mapToGlobal(QPointF(slot.x + laid.indent + cell.x_of(point), y).toPoint())

    def _on_link(self) -> bool:
        view = self._pane.view
        found = view.marks_at(view.columns[view.caret.column].key, view.source_offset()) if view.columns else ()
        return any(mark.style == "link" for _, mark in found)

    # hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on what is in doubt asks, and so does Enter at it."""
        view = self._pane.view
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
            under = view.place_under(event.position()) if plain and watched is view.viewport() else None
            if under is not None and view.selection() is None and view.link_at(event.position()) is None:
                self.ask(*under)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is view:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if enter and not self._on_link() and self.ask_here():
                return True
        return super().eventFilter(watched, event)
