"""A short list of places one can go to: a title with how many there are, and a line for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from reader.ui.widgets.labels import Elided, line, plain

_FIRST = 12
"""Lines that are shown before one asks for more."""
MOST = 200
"""Lines that are shown at most."""


class Entry(NamedTuple):
    """One line: what it is called, what is said below it, what it does."""

    words: str
    beside: str
    run: Callable[[], object]


class Rows(QWidget):
    """The list; it is hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._made: list[QWidget] = []
        self._title = ""
        self._count = 0
        self._stale = False
        self._head = plain("", "sub")
        self._card = QFrame()
        self._card.setObjectName("card")
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(12, 6, 12, 6)
        self._list.setSpacing(0)
        self._more = QPushButton()
        self._more.setObjectName("link")
        self._more.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more.clicked.connect(lambda: self._fill(MOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._card)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_entries(self, title: str, entries: Sequence[Entry], count: int | None = None) -> None:
        """Shows other lines under a title; `count` says how many there are where only the first `MOST` are given."""
        before = self._title, self._count, [entry[:2] for entry in self._entries]
        self._title, self._entries = title, tuple(entries)
        self._count = len(self._entries) if count is None else count
        if before != (self._title, self._count, [entry[:2] for entry in self._entries]):
            self._stale = True
        self.setVisible(bool(self._entries))
        if self.isVisible():
            self._bring()

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the lines when somebody looks at them."""
        self._bring()
        super().showEvent(event)

    def _bring(self) -> None:
        if self._stale:
            self._stale = False
            self._fill(_FIRST)

    def entries(self) -> tuple[Entry, ...]:
        """All lines, also those not shown yet."""
        return self._entries

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fill(_FIRST)
        super().changeEvent(event)

    def _fill(self, most: int) -> None:
        for widget in self._made:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        for at, entry in enumerate(self._entries[:most]):
            if at:
                self._put(line())
            self._put(_line_of(entry, lambda at=at: self._entries[at].run()))
        left = len(self._entries) - most
        self._head.setText(f"{self._title}  {self._count}")
        self._more.setText(self.tr("Show %1 more").replace("%1", str(max(0, left))))
        self._more.setVisible(left > 0 and most < MOST)

    def _put(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._list.addWidget(widget)


def _line_of(entry: Entry, run: Callable[[], object]) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 5, 0, 5)
    column.setSpacing(1)
    button = QPushButton(entry.words.replace("&", "&&"))
    button.setObjectName("link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: run())
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    if entry.beside:
        column.addWidget(Elided(entry.beside, "small"))
    return row
