"""Find in the text: live count, next and previous, in every column's script at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.ui.icons import icon
from reader.ui.look import colours, look
from reader.ui.speaking import announce
from reader.ui.widgets.labels import plain

_PAUSE = 90


class FindBar(QFrame):
    """A line above the text."""

    sought = Signal(str, bool)
    """Words, and whether the script counts."""
    stepped = Signal(bool)
    """Back?"""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self._count = plain("", "soft")
        self._exact = QCheckBox()
        self._back, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._seek)
        self.words.textChanged.connect(self._timer.start)
        self._exact.toggled.connect(self._seek)
        self._back.clicked.connect(lambda: self.stepped.emit(True))
        self._next.clicked.connect(lambda: self.stepped.emit(False))
        self._close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 10, 6)
        row.setSpacing(8)
        self.words.setMaximumWidth(340)
        row.addWidget(self.words, 2)
        row.addWidget(self._back)
        row.addWidget(self._next)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._exact)
        row.addWidget(self._close)
        look().changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    def start(self, words: str = "") -> None:
        """Opens the bar, with words already in it."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._seek()

    def leave(self) -> None:
        """Closes the bar and takes the hits away."""
        self._timer.stop()
        self.hide()
        self.sought.emit("", False)
        self.left.emit()

    def show_count(self, at: int, count: int) -> None:
        """Says which hit of how many is shown; `at` from 0."""
        if not self.words.text().strip():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(count)))
        announce(self.words, self._count.text())

    def count_words(self) -> str:
        """What is said of the count."""
        return self._count.text()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.words.setPlaceholderText(self.tr("Find in this text, in either script"))
        self.words.setAccessibleName(self.tr("Find in this text"))
        self._exact.setText(self.tr("Exactly this script"))
        for button, words in (
            (self._back, self.tr("Previous hit")), (self._next, self.tr("Next hit")), (self._close, self.tr("Close")),
        ):  # fmt: skip
            button.setToolTip(words)
            button.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._seek()
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _seek(self) -> None:
        self._timer.stop()
        self.sought.emit(self.words.text().strip(), self._exact.isChecked())

    def _dress(self) -> None:
        ink = colours()["soft"].name()
        for button, name in ((self._back, "up"), (self._next, "down"), (self._close, "close")):
            button.setIcon(icon(name, ink))
