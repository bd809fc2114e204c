"""The look of the window now: its theme and its language's region, and a signal when they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.ui import fonts, theme
from reader.ui.theme import Theme, ThemeName


class Look(QObject):
    """What everything that paints itself asks for its colours."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = theme.theme("light")
        self.region: fonts.Region = "cn"
        self.pixels = fonts.INTERFACE_PIXELS

    def dress(self, name: ThemeName, region: fonts.Region | None = None, pixels: int | None = None) -> None:
        """Puts a theme on, and tells everyone."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("there is no application to dress")
        self.theme = theme.theme(name)
        self.region = region or self.region
        self.pixels = pixels or self.pixels
        theme.apply(app, self.theme, self.region, self.pixels)
        self.changed.emit()


_look: list[Look] = []


def look() -> Look:
    """The one look of this program."""
    if not _look:
        _look.append(Look())
    return _look[0]


def colours() -> Theme:
    """The colours now."""
    return look().theme
