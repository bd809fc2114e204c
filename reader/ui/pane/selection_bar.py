"""The little bar beside selected words: mark them as a kind, note, link, take as a term, copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.core.annotation import KINDS
from reader.ui import words
from reader.ui.icons import icon
from reader.ui.look import colours, look
from reader.ui.theme import KIND_COLOURS


class SelectionBar(QFrame):
    """Appears when words were selected with the mouse; everything in it has a key as well."""

    kind_chosen = Signal(str)
    acted = Signal(str)
    """`underline`, `note`, `link`, `term`, `copy`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kinds: dict[str, QToolButton] = {}
        self._acts: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 3, 5, 3)
        row.setSpacing(0)
        for kind in KINDS:
            self._kinds[kind] = self._button(lambda kind=kind: self.kind_chosen.emit(kind))
            row.addWidget(self._kinds[kind])
        row.addSpacing(5)
        for act in ("underline", "note", "link", "term", "copy"):
            self._acts[act] = self._button(lambda act=act: self.acted.emit(act))
            row.addWidget(self._acts[act])
        look().changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    def show_at(self, place: QPoint) -> None:
        """Shows the bar above a place of its parent, within it."""
        self.adjustSize()
        parent = self.parentWidget()
        x = min(max(6, place.x() - self.width() // 2), max(6, parent.width() - self.width() - 6))
        y = place.y() - self.height() - 12
        self.move(x, y if y > 4 else place.y() + 26)
        self.show()
        self.raise_()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for kind, button in self._kinds.items():
            button.setToolTip(words.kind(kind))
            button.setAccessibleName(words.kind(kind))
        names = {
            "underline": self.tr("Underline"), "note": self.tr("Note"), "link": self.tr("Link"),
            "term": self.tr("Add as a term"), "copy": self.tr("Copy with citation"),
        }  # fmt: skip
        for act, button in self._acts.items():
            button.setToolTip(names[act])
            button.setAccessibleName(names[act])

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, run) -> QToolButton:  # type: ignore[no-untyped-def]
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(run)
        return button

    def _dress(self) -> None:
        for kind, button in self._kinds.items():
            ink = colours().mark(KIND_COLOURS[kind])
            button.setIcon(_dot(ink.ground, ink.line))
        for act, button in self._acts.items():
            button.setIcon(icon(act, colours()["soft"].name()))


def _dot(ground: QColor, line: QColor) -> QIcon:
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(ground)
    painter.drawEllipse(2, 2, 11, 11)
    painter.end()
    return QIcon(picture)
