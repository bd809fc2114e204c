"""The window's first paint: its bars and panels as plain surfaces, where they will be furnished a moment later.

Light on purpose: nothing but Qt, the colours and what the window remembers.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.memory import Memory
from reader.ui.theme import NAMES, theme

USUAL = (264, 330, 47, 28)
"""The left panel's width, the right one's, the heights of the bar above and the line below, in pixels."""


class Shell(QWidget):
    """Surfaces in the colours of the theme."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        name = memory.get("theme", "light")
        self._theme = theme(name if name in NAMES else "light")
        sizes = memory.get("shell")
        whole = isinstance(sizes, list) and len(sizes) == len(USUAL) and all(isinstance(size, int) for size in sizes)
        self._sizes = tuple(sizes) if whole else USUAL

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the surfaces and the hairlines between them."""
        left, right, above, below = self._sizes
        width, height = self.width(), self.height()
        middle = height - above - below
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme["paper"])
        for name, x, y, wide, high in (
            ("bar", 0, 0, width, above),
            ("side", 0, above, left, middle),
            ("side", width - right, above, right, middle),
            ("bar", 0, height - below, width, below),
            ("line", 0, above - 1, width, 1),
            ("line", 0, height - below, width, 1),
            ("line", left, above, 1, middle),
            ("line", width - right, above, 1, middle),
        ):
            painter.fillRect(QRect(x, y, wide, high), self._theme[name])
