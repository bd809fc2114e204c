"""Where pages of importing lie: over everything below the top bar, or at the right edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

DRAWER = 430
"""Pixels across of a drawer."""


class Cover(QObject):
    """Keeps a page where it belongs while the window changes its size; one page at a time."""

    def __init__(self, place: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._page: QWidget | None = None
        self._drawer = False
        place.installEventFilter(self)

    @property
    def page(self) -> QWidget | None:
        """What is shown, if anything."""
        return self._page

    def show(self, page: QWidget, *, drawer: bool = False) -> None:
        """Shows a page instead of what was there; a drawer leaves the text in view."""
        if self._page is not None and self._page is not page:
            self._page.hide()
        self._page, self._drawer = page, drawer
        page.setParent(self._place.window())
        self._lay()
        page.show()
        page.raise_()

    def leave(self) -> None:
        """Shows what was below."""
        if self._page is not None:
            self._page.hide()
            self._page = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._lay()
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        if self._page is None:
            return
        corner = self._place.mapTo(self._place.window(), self._place.rect().topLeft())
        room = QRect(corner, self._place.size())
        if self._drawer:
            room.setLeft(max(room.left(), room.right() - DRAWER))
        self._page.setGeometry(room)
