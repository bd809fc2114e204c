"""Finding: stepping through hits.

The words are searched elsewhere, in Python strings; here the hits are marks of the layer `hits`, and one of them is the
current one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.span import Span
from reader.ui.reading.marks import Mark

if TYPE_CHECKING:
    from reader.ui.reading.walking import Walk


class Hits:
    """The hits of one search in a reading view."""

    def __init__(self, view: Walk) -> None:
        self._view = view
        self._at = -1

    @property
    def count(self) -> int:
        """How many there are."""
        layer = self._view.marks.layer("hits")
        return 0 if layer is None else len(layer.marks)

    @property
    def at(self) -> int:
        """Which one is current, from 0; -1 for none."""
        return self._at

    def step(self, *, back: bool = False) -> int:
        """Goes to the next hit from the current one, or from the caret; over the end to the beginning."""
        layer = self._view.marks.layer("hits")
        if layer is None or not layer.marks:
            self.drop()
            return -1
        if 0 <= self._at < len(layer.marks):
            at = self._at + (-1 if back else 1)
        else:
            at = layer.index_after(self._view.source_offset()) - (1 if back else 0)
        return self.go(at % len(layer.marks))

    def go(self, at: int) -> int:
        """Makes one hit the current one and shows it."""
        layer = self._view.marks.layer("hits")
        if layer is None or not 0 <= at < len(layer.marks):
            self.drop()
            return -1
        self._at = at
        span = layer.marks[at].span
        self._view.set_marks("current", [Mark(span, "ground", "hit_current")])
        self._view.show_span(span)
        return at

    def nearest(self, offset: int) -> int:
        """The first hit at or behind a place; -1 for none."""
        layer = self._view.marks.layer("hits")
        if layer is None or not layer.marks:
            return -1
        return layer.index_after(offset) % len(layer.marks)

    def drop(self) -> None:
        """Forgets which hit is current."""
        self._at = -1
        self._view.set_marks("current", [])

    def spans(self) -> tuple[Span, ...]:
        """Where the hits are, in order."""
        layer = self._view.marks.layer("hits")
        return () if layer is None else tuple(mark.span for mark in layer.marks)
