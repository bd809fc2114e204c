"""Room for the text in a small window: the right panel steps aside below a width, and comes back above it.

Three columns beside two panels need about 1,150 pixels; below that the text would stand in columns of four characters.
What the reader opens or closes by hand stays so until the window crosses that width again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

NARROW = 1150
"""Pixels at the interface's usual size."""


class Fitting:
    """Hides a panel while its window is narrow."""

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel
        self._narrow = False
        self._hid = False

    @property
    def wanted(self) -> bool:
        """Whether the reader wants the panel: it is shown, or only hidden for want of room."""
        return self._hid or not self._panel.isHidden()

    def fit(self, width: int) -> None:
        """Follows the width of the window."""
        narrow = width < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._hid = not self._panel.isHidden()
            self._panel.hide()
        elif self._hid:
            self._hid = False
            self._panel.show()
