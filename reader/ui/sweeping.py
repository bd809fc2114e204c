"""Sweeping: when Python looks for garbage that refers to itself.

A look at everything stops the interface for a tenth of a second in an empty window and for half a second while a long
text is open, and finds next to nothing: texts are trees of values that refer to nothing above them. So Python looks
only at what is new; what came in great numbers is set aside, and everything is looked at when the reader has turned to
another program.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_NEW, _YOUNG, _NEVER = 10_000, 5, 1_000_000
_PAUSE = 60_000
_FEW = 400_000
"""Blocks of memory that are looked at in a hundredth of a second or two."""
_AWAY = 3_000
"""Milliseconds the reader is elsewhere before everything is looked at."""
_MUCH = 8_000_000
"""Blocks of memory in use from which that would take too long even then."""


class Sweeper(QObject):
    """Sweeps in the program's own time."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        gc.set_threshold(_NEW, _YOUNG, _NEVER)
        self._aside = 0
        """Blocks of memory in use when things were last set aside."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep_new)
        self._timer.start(_PAUSE)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_AWAY)
        self._away.timeout.connect(self.sweep_all)
        app.applicationStateChanged.connect(self._follow)

    def sweep_new(self) -> bool:
        """Looks at what was not set aside, unless it is much, which is then set aside; whether it looked.

        Blocks are counted, because to count the objects would take as long as to look at them.
        """
        few = sys.getallocatedblocks() - self._aside < _FEW
        if few:
            gc.collect()
        else:
            self._set_aside()
        return few

    def sweep_all(self) -> bool:
        """Looks at everything unless that is too much; whether it did."""
        if sys.getallocatedblocks() > _MUCH:
            return False
        gc.unfreeze()
        gc.collect()
        self._set_aside()
        return True

    @property
    def waits_for_absence(self) -> bool:
        """Whether everything will be looked at unless the reader comes back."""
        return self._away.isActive()

    def _set_aside(self) -> None:
        gc.freeze()
        self._aside = sys.getallocatedblocks()

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()
