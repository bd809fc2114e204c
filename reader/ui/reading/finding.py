"""Finding: stepping through hits.

The words are searched elsewhere, in Python strings; here the hits are marks of the layer `hits`, of the source and of
translations alike, and one of them is the current one. They are stepped through as one reads: by row, and on a row the
source before the translation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, overload

from reader.ui.reading.marks import Mark

if TYPE_CHECKING:
    from reader.core.row import Rows
    from reader.ui.reading.columns import Column
    from reader.ui.reading.walking import Walk


class Hit(NamedTuple):
    """One hit: the row it begins on, 0 for the source or a translation's number, and its mark."""

    row: int
    order: int
    mark: Mark


class Hits:
    """The hits of one search in a reading view."""

    def __init__(self, view: Walk) -> None:
        self._view = view
        self._at = -1
        self._found: Sequence[Hit] | None = None

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.all())

    @property
    def at(self) -> int:
        """Which one is current, from 0; -1 for none."""
        return self._at

    def all(self) -> Sequence[Hit]:
        """Every hit, in the order in which they are stepped through."""
        if self._found is None:
            self._found = self._gathered()
        return self._found

    def step(self, *, back: bool = False) -> int:
        """Goes to the next hit from the current one, or from the caret; over the end to the beginning."""
        hits = self.all()
        if not hits:
            self.drop()
            return -1
        if 0 <= self._at < len(hits):
            at = self._at + (-1 if back else 1)
        else:
            here = self._view.source_offset()
            row = self._view.current_row()
            at = bisect_left(hits, (row, 0, here), key=lambda hit: (hit.row, hit.order, hit.mark.span.start))
            at -= 1 if back else 0
        return self.go(at % len(hits))

    def go(self, at: int) -> int:
        """Makes one hit the current one and shows it; -1 when there is no such hit."""
        hits = self.all()
        if not 0 <= at < len(hits):
            self.drop()
            return -1
        self._at = at
        mark = hits[at].mark
        self._view.set_marks("current", [Mark(mark.span, "ground", "hit_current", mark.id, mark.column)])
        self._view.show_span(mark.span, column=mark.column if hits[at].order else None, row=hits[at].row)
        return at

    def drop(self) -> None:
        """Forgets which hit is current."""
        self._at = -1
        self._view.set_marks("current", [])

    def forget(self) -> None:
        """Gathers the hits anew when they are next asked for, because they or the columns changed."""
        self._found = None

    def _gathered(self) -> Sequence[Hit]:
        rows, marks = self._view.rows, self._view.marks
        if rows is None:
            return ()
        layer = marks.layer("hits")
        found = () if layer is None else _OfSource(rows, layer.marks)
        others: list[Hit] = []
        for order, column in enumerate(self._view.columns, 1):
            own = marks.own_layer("hits", column.key) if column.own else None
            if own is not None:
                others += _of_translation(column, own.marks, len(rows), order)
        if not others:
            return found
        return sorted([*found, *others], key=lambda hit: (hit.row, hit.order, hit.mark.span))


class _OfSource(Sequence[Hit]):
    """The hits of the source, made as they are asked for: a frequent character has hundreds of thousands."""

    def __init__(self, rows: Rows, marks: Sequence[Mark]) -> None:
        self._rows, self._marks = rows, marks

    def __len__(self) -> int:
        return len(self._marks)

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> list[Hit]: ...
    def __getitem__(self, index: int | slice) -> Hit | list[Hit]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        mark = self._marks[index]
        return Hit(self._rows.at(mark.span.start), 0, mark)


def _of_translation(column: Column, marks: Sequence[Mark], count: int, order: int) -> list[Hit]:
    """The hits of a translation with the rows they stand on; those on no row are left out."""
    spans = sorted((column.span(row), row) for row in range(count) if column.span(row).end > column.span(row).start)
    found: list[Hit] = []
    for mark in marks:
        at = bisect_left(spans, mark.span.start + 1, key=lambda item: item[0].start) - 1
        if at >= 0 and mark.span.start < spans[at][0].end:
            found.append(Hit(spans[at][1], order, mark))
    return found
