"""A row of choices of which one is taken: Library | Outline | Search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segmented(QFrame):
    """Choices side by side, by name. Left and right arrows move between them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def add(self, name: str, words: str) -> QPushButton:
        """Adds a choice."""
        button = QPushButton(words, self)
        button.setObjectName("segment")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = button
        self._group.addButton(button)
        self._row.addWidget(button)
        if len(self._buttons) == 1:
            button.setChecked(True)
        return button

    def choose(self, name: str) -> None:
        """Takes a choice without telling."""
        self._buttons[name].setChecked(True)

    def rename(self, name: str, words: str) -> None:
        """Changes the words of a choice."""
        self._buttons[name].setText(words)

    def current(self) -> str:
        """The choice that is taken."""
        return next(name for name, button in self._buttons.items() if button.isChecked())
