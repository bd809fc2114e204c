"""Small round words: the kind of a note, its tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPushButton, QWidget

from reader.ui import words
from reader.ui.look import colours, look
from reader.ui.theme import KIND_COLOURS
from reader.ui.widgets.flow import Flow


class KindChip(QLabel):
    """The name of a kind on its colour, in the theme of the moment."""

    def __init__(self, kind: str, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words.kind(kind), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("kind")
        self._role = colour or KIND_COLOURS[kind]
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        tint(self, self._role)


def tint(widget: QWidget, role: str) -> None:
    """Gives a chip the ground of a mark's role."""
    ink = colours().mark(role)
    widget.setStyleSheet(
        f"background: {ink.ground.name()}; color: {colours()['ink'].name()};"
        f"border: 1px solid {ink.line.name() if colours().contrast else ink.ground.name()};"
        "border-radius: 5px; padding: 1px 7px; font-weight: 600;"
    )


class Tags(QWidget):
    """Tags that can be taken away, and a place to write more: Enter or a comma ends one."""

    changed = Signal(tuple)

    def __init__(self, tags: Sequence[str] = (), known: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tuple(tags)
        self._flow = Flow(self, 5)
        self._entry = _Entry(self)
        self._entry.setObjectName("tagEntry")
        self._entry.setFrame(False)
        self._entry.setFixedWidth(96)
        self._entry.ended.connect(self._add)
        self._entry.emptied.connect(self._drop_last)
        completer = QCompleter(QStringListModel(list(known), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._entry.setCompleter(completer)
        self._chips: list[QPushButton] = []
        self.retranslate()
        self._fill()

    def tags(self) -> tuple[str, ...]:
        """What is there now, what is half written included."""
        half = self._entry.text().strip()
        return self._tags if not half or half in self._tags else (*self._tags, half)

    def entry(self) -> QLineEdit:
        """Where one writes."""
        return self._entry

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._entry.setPlaceholderText(self.tr("+ tag"))
        self._entry.setAccessibleName(self.tr("Add a tag"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._flow.removeWidget(self._entry)
        self._chips = []
        for tag in self._tags:
            chip = QPushButton(f"{tag.replace('&', '&&')}  ×")
            chip.setObjectName("tag")
            chip.setAccessibleName(self.tr("Remove the tag %1").replace("%1", tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._remove(tag))
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._entry)
        self.updateGeometry()

    def _set(self, tags: tuple[str, ...]) -> None:
        if tags != self._tags:
            self._tags = tags
            self._fill()
            self.changed.emit(tags)

    def _add(self, words: str) -> None:
        fresh = [tag.strip() for tag in words.replace("，", ",").split(",")]
        self._set((*self._tags, *(tag for tag in dict.fromkeys(fresh) if tag and tag not in self._tags)))

    def _remove(self, tag: str) -> None:
        self._set(tuple(kept for kept in self._tags if kept != tag))

    def _drop_last(self) -> None:
        self._set(self._tags[:-1])


class _Entry(QLineEdit):
    """Tells when a tag is written to its end."""

    ended = Signal(str)
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and commas end a tag; Backspace in an empty line takes the last one away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in (",", "，"):
            self._end()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Leaving ends the tag too: nothing that was written is lost."""
        self._end()
        super().focusOutEvent(event)

    def _end(self) -> None:
        words = self.text().strip()
        self.clear()
        if words:
            self.ended.emit(words)
