"""The line at the foot: where one is, whether all is saved, what is going on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.ui import words
from reader.ui.widgets.labels import plain


class StatusLine(QFrame):
    """Small, quiet, true."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(26)
        self._place, self._amount = plain(), plain()
        self._work, self._saved, self._zoom = plain(), plain(), plain("100 %")
        self._script = plain()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setObjectName("link")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(16)
        for label in (self._place, self._amount):
            row.addWidget(label)
        row.addStretch(1)
        for widget in (self._work, self._bar, self._cancel, self._saved, self._script, self._zoom):
            row.addWidget(widget)
        self._characters = 0
        self._is_saved: bool | None = None
        self.retranslate()
        self.show_progress("", 0, 0)

    def show_place(self, label: str, characters: int) -> None:
        """Says which clause is read, and how long it is."""
        self._place.setText(label)
        self._characters = characters
        self._say()

    def say_saved(self) -> None:
        """Everything that was changed is on the disk."""
        self._is_saved = True
        self._say()

    def say_saving(self) -> None:
        """A change is on its way."""
        self._is_saved = False
        self._say()

    def saved_words(self) -> str:
        """What is said of saving."""
        return self._saved.text()

    def show_script(self, said: str) -> None:
        """Says how the text is converted."""
        self._script.setText(said)

    def script_words(self) -> str:
        """What is said of the conversion."""
        return self._script.text()

    def show_zoom(self, percent: int) -> None:
        """Says how large the text is."""
        self._zoom.setText(f"{percent} %")

    def show_progress(self, said: str, done: int, total: int) -> None:
        """Says what is going on; empty words: nothing."""
        self._work.setText(said)
        self._bar.setVisible(bool(said))
        self._cancel.setVisible(bool(said) and total > 1)
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._cancel.setText(self.tr("Cancel"))
        self._say()

    def _say(self) -> None:
        amount = words.count(self._characters, self.tr("%n character"), self.tr("%n characters"))
        self._amount.setText(amount if self._characters else "")
        saved = {None: "", False: self.tr("Saving…"), True: self.tr("Saved")}
        self._saved.setText(saved[self._is_saved])

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
