"""The reading view: a text in columns, and a reader in it.

`ReadingView` is all that the window knows. It adds the hands to the walk on the board: selecting, copying, following
links, by mouse and by key. Every place it takes or gives counts code points of the source text, or of a translation's
own text where it names that column.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from reader.core.span import Span
from reader.ui.reading import accessible
from reader.ui.reading.caret import Position, Selection, WordAt
from reader.ui.reading.keys import Keys
from reader.ui.reading.marks import Mark
from reader.ui.reading.mouse import Mouse
from reader.ui.reading.walking import Walk

LONG = 1000
"""Rows of a selection that is long."""


class ReadingView(Walk):
    """Shows one text in any number of columns, to read, select and walk in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.expect(self)
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Text"))
        self.copy_apart: Callable[[Selection], object] | None = None
        """Copies what is too long to be put together here."""
        self.mouse = Mouse(self)
        self._keys = Keys(self)
        self.strip.wheeled.connect(self.mouse.wheel)
        accessible.enable(self)
        self.selectionChanged.connect(lambda: accessible.tell(self))

    # selecting

    def set_word_at(self, find: WordAt | None) -> None:
        """Lets `find` say what a word is; without it a word is a run of one script."""
        self.caret.word_at = find

    def selection(self) -> Selection | None:
        """What is selected; None when nothing is."""
        if not self._columns or not self.rows:
            return None
        self._ready()
        column = self._columns[self.caret.column]
        return self.caret.selection(column.own, column.key)

    def select_all(self) -> None:
        """Selects the column of the caret."""
        self._ready()
        if len(self.cells):
            last = len(self.cells) - 1
            self.caret.select(Position(0, 0), Position(last, len(self.caret.cell(last).text)), self.caret.column)
            self._told()

    def select_span(self, span: Span) -> None:
        """Selects a span of the source, in the caret's column where that shows the source."""
        if not self.rows:
            return
        self.show_span(span)
        found = self.rows.within(span)
        column = self.caret.column
        first, last = (self.cells[row].cells[column].shown(span) for row in (found[0], found[-1]))
        self.caret.select(Position(found[0], first.start), Position(found[-1], last.end), column)
        self._told()

    def select_between(self, column: int, start: Position, end: Position, *, show: bool = False) -> None:
        """Selects from one place to another, where the caret then is; with `show` that place is brought into sight."""
        self._ready()
        self.caret.select(start, end, column)
        if show:
            self._follow()
        else:
            self._told()

    def extend_to(self, position: Position) -> None:
        """Takes the selection to a place."""
        self.caret.put(position, keep=True)
        self._told()

    def clear_selection(self) -> None:
        """Selects nothing; the caret stays."""
        self.caret.put(self.caret.head)
        self._told()

    def clause_ends(self, column: int, row: int) -> tuple[Position, Position]:
        """The ends of the clause that a row belongs to."""
        assert self.rows is not None
        found = self.rows.clause_rows(row)
        return Position(found[0], 0), Position(found[-1], len(self.cells[found[-1]].cells[column].text))

    def copy(self) -> None:
        """Puts the selection on the clipboard as it is shown; a long one is `copy_apart`'s, where there is one."""
        selection = self.selection()
        if selection is None:
            return
        if self.copy_apart is not None and selection.last_row - selection.row > LONG:
            self.copy_apart(selection)
        else:
            QGuiApplication.clipboard().setText(selection.text)

    # links and cards

    def activate_link(self) -> bool:
        """Follows the link at the caret; False where there is none."""
        found = [mark for _, mark in self._at_caret() if mark.style == "link"]
        if found:
            self.linkActivated.emit(found[0].id)
        return bool(found)

    def peek(self) -> None:
        """Says `hovered` for the caret, for cards opened by key."""
        if not self.rows or not self._columns:
            return
        self._ready()
        self._follow()
        row, point = self.caret.head
        place = self.scroller.place_of(row) or 0.0
        laid, slot = self.cells[row], self.geometry_of.slots[self.caret.column]
        cell = laid.cells[self.caret.column]
        y = place + laid.top + (cell.line_of(point) + 1) * cell.face.pitch
        at = self.viewport().mapToGlobal(QPointF(slot.x + laid.indent + cell.x_of(point), y).toPoint())
        self.hovered.emit(self._columns[self.caret.column].key, self._caret_offset(), at)

    def _at_caret(self) -> tuple[tuple[str, Mark], ...]:
        if not self.rows or not self._columns:
            return ()
        self._ready()
        return self.marks_at(self._columns[self.caret.column].key, self._caret_offset())

    def link_at(self, at: QPointF) -> str | None:
        """The id of the link under a pixel."""
        under = self.place_under(at)
        if under is None:
            return None
        return next((mark.id for _, mark in self.marks_at(*under) if mark.style == "link"), None)

    # events

    def event(self, event: QEvent) -> bool:
        """Keeps the keys that every text has from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.claims(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notices when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self.mouse.leave()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves, selects, copies; what means nothing here is the window's."""
        if self._columns and self.rows and self._keys.press(event):
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection."""
        self._by_key = False
        self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        self.mouse.double_press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws a selection, or watches."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection."""
        self.mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls or zooms."""
        self.mouse.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu; a click outside the selection first takes the caret there."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self.position_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            if found is not None and not self._within_selection(*found):
                self.select_between(found[0], found[1], found[1])
        self.contextRequested.emit(event.globalPos())

    def _within_selection(self, column: int, position: Position) -> bool:
        start, end = self.caret.ends()
        return column == self.caret.column and start <= position <= end and start != end

    def ask_context(self) -> None:
        """Asks for a menu at the caret."""
        self._ready()
        self._follow()
        place = self.scroller.place_of(self.caret.head.row) or 0.0
        slot = self.geometry_of.slots[self.caret.column]
        at = QPointF(slot.x, place + self.cells[self.caret.head.row].top + self.geometry_of.line)
        self.contextRequested.emit(self.viewport().mapToGlobal(at.toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows that the text has the focus."""
        self._by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
        )  # fmt: skip
        self.viewport().update()
        super().focusInEvent(event)
        # Qt says after this that the view has the focus; the row of the caret is said after that.
        QTimer.singleShot(0, self, lambda: accessible.tell(self, arrived=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows that it hasn't."""
        self.viewport().update()
        super().focusOutEvent(event)
