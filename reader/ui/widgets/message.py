"""A bar that says one sentence and goes away: what failed, what was done, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from reader.ui.speaking import announce
from reader.ui.widgets.labels import plain


class MessageBar(QFrame):
    """One sentence at the foot of the text; never modal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(self.tr("Message"))
        self._words = plain("", "messageWords", wrap=True)
        self._act = QPushButton()
        self._act.setObjectName("quiet")
        self._act.hide()
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._run: Callable[[], object] | None = None
        self._act.clicked.connect(self._acted)
        self.hide()

    def say(self, words: str, *, bad: bool = False, act: str = "", run: Callable[[], object] | None = None) -> None:
        """Shows `words`; what went wrong stays until it is closed, the rest for some seconds."""
        self._words.setText(words)
        self.setProperty("bad", bad)
        self.style().unpolish(self)
        self.style().polish(self)
        self._run = run
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self.show()
        self.raise_()
        announce(self, " ".join(filter(None, (words, act))))
        if bad:
            self._timer.stop()
        else:
            self._timer.start(6000)

    def words(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text() if self.isVisible() else ""

    def _acted(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
