"""The mouse: clicks, drags, the wheel, and what lies under the pointer.

One click puts the caret, two select a word, three a clause; a drag selects within the column where it began, by words
or clauses if it began with them, and scrolls beyond the edges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent

from reader.ui.reading.caret import Position

if TYPE_CHECKING:
    from reader.ui.reading.view import ReadingView

HOVER_MS = 250
_SCROLL_MS = 25


class Mouse(QObject):
    """What the mouse does in a reading view."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._grain: Literal["point", "word", "clause"] = "point"
        self._origin: tuple[Position, Position] | None = None
        self._pressed_at = QPointF()
        self._moved = False
        self._last_double = QElapsedTimer()
        self._double_at = QPointF()
        self._pointer = QPointF()
        self._hovered: tuple[str, int] | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._autoscroll)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(HOVER_MS)
        self._resting.timeout.connect(self._rested)

    @property
    def dragging(self) -> bool:
        """Whether a selection is being drawn."""
        return self._origin is not None

    def press(self, event: QMouseEvent) -> None:
        """Puts the caret, or begins a selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.leave()
        at = event.position()
        found = self._view.position_at(at)
        if found is None:
            return
        column, position = found
        self._pressed_at, self._moved = at, False
        if self._is_third(at):
            self._begin("clause", column, position)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._grain = "point"
            self._view.extend_to(position)
            self._origin = (self._view.caret.anchor, self._view.caret.anchor)
        else:
            self._begin("point", column, position)

    def double_press(self, event: QMouseEvent) -> None:
        """Selects a word."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self._view.position_at(event.position(), upon=True)
        if found is None:
            return
        self._last_double.start()
        self._double_at = event.position()
        self._moved = True
        self._begin("word", *found)

    def move(self, event: QMouseEvent) -> None:
        """Draws the selection on, or watches what lies under the pointer."""
        self._pointer = event.position()
        if self._origin is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._watch()
            return
        distance = (self._pointer - self._pressed_at).manhattanLength()
        if not self._moved and distance < QGuiApplication.styleHints().startDragDistance() / 3:
            return
        self._moved = True
        inside = not any(self._beyond())
        if inside:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        self._draw()

    def release(self, event: QMouseEvent) -> None:
        """Ends a selection; a click upon a link follows it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._scrolling.stop()
        clicked = self._origin is not None and not self._moved and self._grain == "point"
        self._origin = None
        if clicked and not event.modifiers():
            link = self._view.link_at(event.position())
            if link is not None:
                self._view.linkActivated.emit(link)

    def wheel(self, event: QWheelEvent) -> None:
        """Scrolls by exact pixels, with Shift sideways; with Ctrl, zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self._view.set_zoom(self._view.zoom() + (10 if steps > 0 else -10))
        else:
            across, down = (
                pixels or angle / 120 * self._view.geometry_of.line * 3
                for pixels, angle in (
                    (event.pixelDelta().x(), event.angleDelta().x()), (event.pixelDelta().y(), event.angleDelta().y()),
                )
            )  # fmt: skip
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                across, down = across + down, 0.0
            if across:
                self._view.across.by(-across)
            if down:
                self._view.scroll_by(-down)
        event.accept()

    def leave(self) -> None:
        """The pointer is elsewhere."""
        self._resting.stop()
        if self._hovered is not None:
            self._hovered = None
            self._view.hoverLeft.emit()

    def _is_third(self, at: QPointF) -> bool:
        near = (at - self._double_at).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        soon = self._last_double.isValid() and not self._last_double.hasExpired(
            QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        return near and soon

    def _begin(self, grain: Literal["point", "word", "clause"], column: int, position: Position) -> None:
        self._grain = grain
        start, end = self._around(column, position)
        self._origin = (start, end)
        self._view.select_between(column, start, end)

    def _around(self, column: int, position: Position) -> tuple[Position, Position]:
        caret = self._view.caret
        if self._grain == "point":
            return position, position
        if self._grain == "word":
            caret.column = column
            return caret.word(position)
        return self._view.clause_ends(column, position.row)

    def _draw(self) -> None:
        """Takes the selection from where it began to the pointer, in whole words or clauses if it began so."""
        assert self._origin is not None
        column = self._view.caret.column
        found = self._view.position_at(self._pointer, column=column)
        if found is None:
            return
        start, end = self._around(column, found[1])
        if (start, end) < self._origin:
            self._view.select_between(column, self._origin[1], start)
        else:
            self._view.select_between(column, self._origin[0], end)

    def _autoscroll(self) -> None:
        across, down = self._beyond()
        if self._origin is None or not (across or down):
            self._scrolling.stop()
            return
        if across:
            self._view.across.by(max(-60.0, min(60.0, across * 0.5)))
        if down:
            self._view.scroll_by(max(-60.0, min(60.0, down * 0.5)))
        self._draw()

    def _beyond(self) -> tuple[float, float]:
        """How far the pointer is beyond the edges of what can be scrolled, across and down; 0 within."""
        port, geometry, at = self._view.viewport(), self._view.geometry_of, self._pointer
        left = geometry.edge if geometry.overflow else at.x()
        right = port.width() if geometry.overflow else at.x()
        across = min(at.x() - left, 0.0) or max(at.x() - right, 0.0)
        return across, min(at.y(), 0.0) or max(0.0, at.y() - port.height())

    def _watch(self) -> None:
        under = self._view.place_under(self._pointer)
        linked = self._view.link_at(self._pointer) is not None
        shape = Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
        if under is None:
            self.leave()
        elif under != self._hovered:
            self._resting.start()

    def _rested(self) -> None:
        under = self._view.place_under(self._pointer)
        if under is None or under == self._hovered or self.dragging:
            return
        self._hovered = under
        self._view.hovered.emit(*under, self._global(self._pointer))

    def _global(self, at: QPointF) -> QPoint:
        return self._view.viewport().mapToGlobal(at.toPoint())
