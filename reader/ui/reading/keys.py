"""The keyboard: moving the caret, selecting, copying, scrolling, zooming.

Only keys that every text has; the program's own commands are actions of the window. A key this table doesn't know is
left to the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.reading.caret import Move

if TYPE_CHECKING:
    from reader.ui.reading.view import ReadingView

_S = QKeySequence.StandardKey
_MOVES: tuple[tuple[QKeySequence.StandardKey, Move, bool], ...] = (
    (_S.MoveToNextChar, "right", False), (_S.SelectNextChar, "right", True),
    (_S.MoveToPreviousChar, "left", False), (_S.SelectPreviousChar, "left", True),
    (_S.MoveToNextWord, "word_right", False), (_S.SelectNextWord, "word_right", True),
    (_S.MoveToPreviousWord, "word_left", False), (_S.SelectPreviousWord, "word_left", True),
    (_S.MoveToNextLine, "down", False), (_S.SelectNextLine, "down", True),
    (_S.MoveToPreviousLine, "up", False), (_S.SelectPreviousLine, "up", True),
    (_S.MoveToStartOfLine, "line_start", False), (_S.SelectStartOfLine, "line_start", True),
    (_S.MoveToEndOfLine, "line_end", False), (_S.SelectEndOfLine, "line_end", True),
    (_S.MoveToStartOfDocument, "start", False), (_S.SelectStartOfDocument, "start", True),
    (_S.MoveToEndOfDocument, "end", False), (_S.SelectEndOfDocument, "end", True),
)  # fmt: skip
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """What the keyboard does in a reading view."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key that is also somebody's shortcut is a text's own: copying and moving."""
        return event.matches(_S.Copy) or event.matches(_S.SelectAll) or self._move(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key means; False for one that means nothing here."""
        view = self._view
        if event.matches(_S.Copy):
            view.copy()
        elif event.matches(_S.SelectAll):
            view.select_all()
        elif (found := self._move(event)) is not None:
            view.move_caret(found[0], keep=found[1])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            return self._page(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return view.activate_link()
        elif event.key() == Qt.Key.Key_Menu:
            view.ask_context()
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> tuple[Move, bool] | None:
        for key, move, keep in _MOVES:
            if event.matches(key):
                return move, keep
        if event.modifiers() & _CONTROL and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return ("row_up" if event.key() == Qt.Key.Key_Up else "row_down", bool(event.modifiers() & _SHIFT))
        return None

    def _page(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_SHIFT:
            return False
        keep = bool(event.modifiers() & _SHIFT)
        if event.key() == Qt.Key.Key_Space:
            self._view.page(-1 if keep else 1, keep=False)
        else:
            self._view.page(1 if event.key() == Qt.Key.Key_PageDown else -1, keep=keep)
        return True
