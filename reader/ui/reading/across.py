"""Across: shifting the columns sideways where the view has no room for a comfortable line in each.

What stays true: the geometry says how far the columns can be shifted and how far they are; the scroll bar follows it,
and is there only while there is something to shift. The width of the bar's view never changes, so no line does.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from reader.ui.reading.geometry import Geometry


class Across(QObject):
    """Keeps the shift of the columns and the scroll bar in step; `moved` is called when the columns were shifted."""

    def __init__(self, geometry: Geometry, bar: QScrollBar, moved: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._geometry, self._bar, self._moved = geometry, bar, moved
        self._steering = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.settle)
        bar.valueChanged.connect(self._steered)

    def rearranged(self) -> None:
        """The columns were placed anew, perhaps in the middle of a paint: the bar follows as soon as that is over."""
        if self._differs():
            self._later.start()

    def settle(self) -> None:
        """Gives the bar the range and the value that the geometry has."""
        self._later.stop()
        if not self._differs():
            return
        geometry, bar = self._geometry, self._bar
        self._steering = True
        bar.setRange(0, int(geometry.overflow))
        bar.setPageStep(max(1, int(geometry.width - geometry.edge)))
        bar.setSingleStep(max(1, int(geometry.line)))
        bar.setValue(int(geometry.shift))
        self._steering = False

    def by(self, pixels: float) -> None:
        """Shifts the columns by so many pixels to the left."""
        self._to(self._geometry.shift + pixels)

    def reveal(self, index: int, x: float = 0.0) -> None:
        """Shifts as little as shows a column; of one wider than the view, the place `x` from where its words begin."""
        geometry = self._geometry
        if not geometry.overflow or not 0 <= index < len(geometry.slots):
            return
        slot = geometry.slots[index]
        left, right = slot.outer_x, slot.outer_x + slot.outer_width
        if right - left > geometry.width - geometry.edge:
            left, right = slot.x + x - 2 * geometry.line, slot.x + x + 2 * geometry.line
        if index == 0 and left == slot.outer_x:
            self._to(0.0)
        elif left < geometry.edge:
            self.by(left - geometry.edge)
        elif right > geometry.width:
            self.by(right - geometry.width)

    def _to(self, shift: float) -> None:
        before = self._geometry.shift
        self._geometry.shift_to(shift)
        self.settle()
        if self._geometry.shift != before:
            self._moved()

    def _differs(self) -> bool:
        geometry, bar = self._geometry, self._bar
        return (bar.maximum(), bar.value(), bar.pageStep()) != (
            int(geometry.overflow), int(geometry.shift), max(1, int(geometry.width - geometry.edge)),
        )  # fmt: skip

    def _steered(self, value: int) -> None:
        if not self._steering:
            self._to(value)
