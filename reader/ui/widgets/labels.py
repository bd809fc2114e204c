"""Labels that never take what they show for rich text: titles and quotes come from other people's files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget


def plain(words: str = "", name: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text; `name` is what the style sheet knows it by."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setWordWrap(wrap)
    if name:
        label.setObjectName(name)
    return label


def line(parent: QWidget | None = None) -> QFrame:
    """A hairline across."""
    made = QFrame(parent)
    made.setObjectName("hairline")
    made.setFixedHeight(1)
    return made


class Elided(QLabel):
    """One line that ends in an ellipsis where the room ends; the whole of it in the tool tip."""

    def __init__(self, words: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if name:
            self.setObjectName(name)
        self.setText(words)

    def minimumSizeHint(self) -> QSize:
        """Nothing across: the room decides."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Shows the whole as a tool tip where it doesn't fit."""
        if event.type() == QEvent.Type.ToolTip:
            from html import escape

            fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
            self.setToolTip("" if fits else escape(self.text()))
        return super().event(event)


class Shortened(QPushButton):
    """A button whose words end in an ellipsis where the room ends; the whole of them in the tool tip."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(words.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """Nothing across: the room decides."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 2)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._words if shown != self._words else "")
