"""Sweeping: when Python looks for garbage that refers to itself.

A look at everything stops the interface for half a second while a long text is open, and finds nothing in it: texts
are trees of values that refer to nothing above them. So Python looks only at what is new, and at everything only while
there is little of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_NEW, _YOUNG, _NEVER = 10_000, 5, 1_000_000
_PAUSE = 60_000
_LITTLE = 300_000
"""Objects that are looked at in a few hundredths of a second."""


class Sweeper(QObject):
    """Sweeps in the program's own time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(_NEW, _YOUNG, _NEVER)
        self._timer = QTimer(self)
        self._timer.timeout.connect(sweep)
        self._timer.start(_PAUSE)


def sweep() -> bool:
    """Looks at everything unless that is too much; whether it did."""
    little = gc.get_freeze_count() + len(gc.get_objects(generation=2)) < _LITTLE
    if little:
        gc.unfreeze()
        gc.collect()
    return little
