"""The strip: a scroll bar that also shows where marks lie.

Painted from a small picture that is made anew only when marks, size or theme change; a click goes there, a drag on the
thumb scrolls.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui.reading.marks import ON_STRIP, Marks
from reader.ui.theme import Theme

WIDTH = 16
_TRACK = 10
_STEP = 3
"""Pixels of one tick with the gap after it."""
_LEAST_THUMB = 28
_QUIET = frozenset({"doubt", "repair"})


class Strip(QWidget):
    """Stands at the right edge and steers `bar`, which is itself never shown."""

    wheeled = Signal(QWheelEvent)

    def __init__(self, bar: QScrollBar, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._theme = bar, theme
        self._marks = Marks()
        self._offsets: Callable[[Sequence[float]], Sequence[int]] = lambda parts: [0 for _ in parts]
        self._picture: QPixmap | None = None
        self._held: float | None = None
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Position in the text"))
        bar.valueChanged.connect(lambda _value: self.update())
        bar.rangeChanged.connect(lambda _low, _high: self.update())

    def show_marks(self, marks: Marks, offsets: Callable[[Sequence[float]], Sequence[int]]) -> None:
        """Takes the marks; `offsets` gives the code points at parts, 0 to 1 and rising, of the estimated height."""
        self._marks, self._offsets = marks, offsets
        self.forget()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        """Lets the picture be made anew at the next paint."""
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(WIDTH, 100)

    def ticks(self) -> list[tuple[float, str]]:
        """Where ticks stand, in pixels from the top, and the role of each; the topmost layer wins."""
        found: list[tuple[float, str]] = []
        top, room = self._room()
        layers = [layer for name in reversed(ON_STRIP) for layer in self._marks.layers(name)]
        if not layers:
            return found
        *edges, last = self._offsets([*(at / room for at in range(0, int(room), _STEP)), 1.0])
        for number, (start, end) in enumerate(pairwise((*edges, last + 1))):
            mark = next((mark for layer in layers if (mark := layer.any_from(start, end)) is not None), None)
            if mark is not None:
                found.append((top + number * _STEP, mark.role))
        return found

    def thumb(self) -> QRectF:
        """Where the thumb stands; empty when everything is in sight."""
        top, room = self._room()
        if self._bar.maximum() <= 0:
            return QRectF()
        whole = self._bar.maximum() + self._bar.pageStep()
        high = max(_LEAST_THUMB, room * self._bar.pageStep() / whole)
        y = top + (room - high) * self._bar.value() / self._bar.maximum()
        return QRectF((WIDTH - _TRACK) / 2, y, _TRACK, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the track, the thumb and the ticks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme["paper"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top, room = self._room()
        painter.setBrush(self._theme["row"])
        painter.drawRoundedRect(QRectF((WIDTH - _TRACK) / 2, top, _TRACK, room), 5, 5)
        thumb = self.thumb()
        if not thumb.isEmpty():
            colour = QColor(self._theme["faint"])
            colour.setAlphaF(0.9 if self._held is not None or self._theme.contrast else 0.35)
            painter.setBrush(colour)
            painter.drawRoundedRect(thumb, 5, 5)
        if self._picture is None:
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _painted(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for y, role in self.ticks():
            painter.setBrush(self._theme.mark(role).line)
            # What the program says of a text is many and small; what its reader says must not drown in it.
            left, width = (_TRACK - 4.0, 3.0) if role in _QUIET else (1.0, _TRACK - 2.0)
            painter.drawRoundedRect(QRectF((WIDTH - _TRACK) / 2 + left, y, width, _STEP), 1.5, 1.5)
        painter.end()
        return picture

    def _room(self) -> tuple[float, float]:
        return 4.0, max(1.0, self.height() - 8.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the thumb, or goes to the place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        thumb, y = self.thumb(), event.position().y()
        if thumb.top() <= y <= thumb.bottom():
            self._held = y - thumb.top()
        else:
            self._held = thumb.height() / 2
            self._drag(y)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the thumb."""
        if self._held is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the thumb go."""
        self._held = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls as over the text."""
        self.wheeled.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture follows the size."""
        self._picture = None

    def _drag(self, y: float) -> None:
        top, room = self._room()
        left = room - self.thumb().height()
        if self._held is not None and left > 0:
            self._bar.setValue(round((y - self._held - top) / left * self._bar.maximum()))
