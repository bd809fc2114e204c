"""UTF-16 offsets: the only place where they are counted.

Qt counts UTF-16 units, everything else here counts code points. A code point outside the basic plane is two units
(`𠮷` is one code point and two units), and no place may fall between them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right


class Units:
    """How places in one text are counted by Qt.

    >>> units = Units("𠮷民法典")
    >>> units.of_point(1), units.of_unit(2), units.of_unit(1), units.length
    (2, 1, 0, 5)
    """

    __slots__ = ("_wide", "length", "points")

    def __init__(self, text: str) -> None:
        self.points = len(text)
        """Code points of the text."""
        self._wide: array[int] | None = None
        """The code points that are two units, in order; None where there are none."""
        if not text.isascii() and max(text) > "\uffff":
            self._wide = array("i", (at for at, char in enumerate(text) if char > "\uffff"))
        self.length = self.points + (len(self._wide) if self._wide else 0)
        """UTF-16 units of the text."""

    def of_point(self, point: int) -> int:
        """The unit before which a code point stands."""
        if self._wide is None:
            return point
        return point + bisect_left(self._wide, point)

    def of_unit(self, unit: int) -> int:
        """The code point at a unit; the whole code point's start for a unit in its middle."""
        if self._wide is None:
            return unit
        low = bisect_right(self._wide, unit, key=lambda point: self.of_point(point) + 1)
        return unit - low
