"""Everything one can do in the window, by name.

A `Command` is a verb with a stable id, words in the interface's language, default keys and a slot. Menus, buttons,
keys, the palette and the cheat sheet all read this one list, so that nothing can be done in one place only. The words
are a function, so that another interface language changes them on the spot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Words = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Command:
    """One verb. `keys` are portable key texts (`Ctrl+G`); `group` is what the cheat sheet puts it under."""

    id: str
    words: Words
    group: Words
    keys: tuple[str, ...]
    reading_only: bool = False
    """Whether its keys are single letters that act only while reading: inert while one writes."""


class Commands(QObject):
    """The list of commands and their actions."""

    rebound = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(
        self, id: str, words: Words, group: Words, run: Callable[[], object], keys: Iterable[str] = (), *,
        home: QWidget | None = None, checkable: bool = False,
    ) -> QAction:  # fmt: skip
        """Adds a command; its action belongs to the window, or to `home` when its keys act only there."""
        command = Command(id, words, group, tuple(keys), home is not None)
        action = QAction(words(), self)
        action.setObjectName(id)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        context = Qt.ShortcutContext.WidgetShortcut if home is not None else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        action.triggered.connect(lambda *_: run())
        (home or self._window).addAction(action)
        self._commands[id] = command
        self._actions[id] = action
        self._tip(action)
        return action

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def all(self) -> tuple[tuple[Command, QAction], ...]:
        """Every command with its action, in the order they were added."""
        return tuple((command, self._actions[command.id]) for command in self._commands.values())

    def bind(self, keys: dict[str, tuple[str, ...]]) -> None:
        """Sets keys by command id; commands that are not named get their defaults back."""
        for command in self._commands.values():
            action = self._actions[command.id]
            action.setShortcuts([QKeySequence(key) for key in keys.get(command.id, command.keys)])
            self._tip(action)
        self.rebound.emit()

    def retranslate(self) -> None:
        """Takes the words again, after the interface's language changed."""
        for command in self._commands.values():
            self._actions[command.id].setText(command.words())
            self._tip(self._actions[command.id])

    def _tip(self, action: QAction) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{words} ({keys})" if keys else words)
