"""Marks: what stands on the text, by layer.

A mark is said once, in code points of the source (or of a translation), and shown in every column that shows those
words. What stays true: setting a layer costs a sort and touches no row; a row finds its marks by halving.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Literal, NamedTuple, overload

from reader.core.span import Span

MarkStyle = Literal["ground", "underline", "double", "dotted", "dashed", "wave", "link"]

LAYERS = (
    "repairs", "definitions", "terms", "citations", "doubts", "annotations", "hits", "current", "flash",
)  # fmt: skip
"""Known layers, the lowest first; others lie above them in the order of their names. A layer may have parts, named
after it with a slash (`doubts/tw`)."""
ON_STRIP = ("annotations", "hits", "current", "doubts", "repairs")
"""Layers that the strip beside the text shows."""


class Mark(NamedTuple):
    """One mark.

    `span` counts in the source text, or in the translation's own where `column` names a translation. With `column`
    naming a rendition, it is shown in that column alone. `role` is a mark of the theme. `id` is the caller's.
    """

    span: Span
    style: MarkStyle
    role: str
    id: str = ""
    column: str | None = None


class Layer:
    """The marks of one layer, found by place."""

    __slots__ = ("_reach", "_starts", "marks")

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.marks: Sequence[Mark] = sorted(marks, key=lambda mark: mark.span)
        self._starts: Sequence[int] = [mark.span[0] for mark in self.marks]
        self._reach: Sequence[int] = list(accumulate((mark.span[1] for mark in self.marks), max))

    @classmethod
    def alike(cls, spans: Sequence[Span], style: MarkStyle, role: str, column: str | None = None) -> Layer:
        """A layer of marks that differ in place alone; a `Mark` is made when it is asked for.

        `spans` are sorted and none lies within another, so that they are found by halving as they are.
        """
        made = cls(())
        made.marks = _Alike(spans, style, role, column)
        made._starts = _Edges(spans, 0)
        made._reach = _Edges(spans, 1)
        return made

    @property
    def parts(self) -> Sequence[object]:
        """What it is made of: marks, or their spans."""
        return self.marks.spans if isinstance(self.marks, _Alike) else self.marks

    def within(self, span: Span) -> Iterator[Mark]:
        """The marks that share a code point with `span`, in order."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return (mark for mark in self.marks[first:last] if mark.span.end > span.start)

    def any_from(self, start: int, end: int) -> Mark | None:
        """A mark that begins in [start, end)."""
        at = bisect_left(self._starts, start)
        return self.marks[at] if at < len(self.marks) and self._starts[at] < end else None

    def index_after(self, offset: int) -> int:
        """How many marks begin before `offset`."""
        return bisect_left(self._starts, offset)


class Drawn(NamedTuple):
    """The marks of one layer, sorted and ready to be shown: made on any thread, shown at once."""

    shared: Layer | None
    """Those of the source."""
    own: Mapping[str, Layer]
    """Those of translations, by column."""


def drawn(marks: Iterable[Mark], own: Collection[str] = ("translation",)) -> Drawn:
    """Marks made ready; `own` are the columns that are documents of their own."""
    shared: list[Mark] = []
    apart: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.column is not None and mark.column in own:
            apart.setdefault(mark.column, []).append(mark)
        else:
            shared.append(mark)
    return Drawn(Layer(shared) if shared else None, {column: Layer(found) for column, found in apart.items()})


class _Alike(Sequence[Mark]):
    """Marks made of spans as they are asked for."""

    def __init__(self, spans: Sequence[Span], style: MarkStyle, role: str, column: str | None) -> None:
        self.spans, self._style, self._role, self._column = spans, style, role, column

    def __len__(self) -> int:
        return len(self.spans)

    @overload
    def __getitem__(self, index: int) -> Mark: ...
    @overload
    def __getitem__(self, index: slice) -> list[Mark]: ...
    def __getitem__(self, index: int | slice) -> Mark | list[Mark]:
        if isinstance(index, slice):
            return [Mark(span, self._style, self._role, "", self._column) for span in self.spans[index]]
        return Mark(self.spans[index], self._style, self._role, "", self._column)


class _Edges(Sequence[int]):
    """The starts (0) or the ends (1) of spans, looked up one by one."""

    def __init__(self, spans: Sequence[Span], side: int) -> None:
        self._spans, self._side = spans, side

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [span[self._side] for span in self._spans[index]]
        return self._spans[index][self._side]


ACROSS = ("annotations", "flash")
"""Layers of the source's marks that a translation shows too, where its sentences are paired."""

Finder = Callable[[int], Sequence[Mark]]
"""Gives the marks of one row when the row is shown: for what is too much to find for a whole text beforehand."""
OwnFinder = Callable[[Span], Sequence[Mark]]
"""The same for the stretch of a translation that stands on a row."""


class Marks:
    """All layers of one text. Marks of a translation are kept apart, because they count in another document."""

    def __init__(self) -> None:
        self._shared: dict[str, Layer] = {}
        self._own: dict[tuple[str, str], Layer] = {}
        self._finders: dict[str, Finder] = {}
        self._own_finders: dict[tuple[str, str], OwnFinder] = {}
        self._own_found: dict[tuple[str, str, Span], Sequence[Mark]] = {}
        self._found: dict[tuple[str, int], Sequence[Mark]] = {}
        self._order: tuple[str, ...] = ()

    def set(self, layer: str, marks: Iterable[Mark], own: frozenset[str]) -> None:
        """Replaces a layer; `own` are the columns that are documents of their own."""
        self.show(layer, drawn(marks, own))

    def show(self, layer: str, made: Drawn) -> None:
        """Replaces a layer by marks that were made ready."""
        for key in [key for key in self._own if key[0] == layer]:
            del self._own[key]
        self._own |= {(layer, column): found for column, found in made.own.items()}
        self._shared.pop(layer, None)
        if made.shared is not None:
            self._shared[layer] = made.shared
        self._reorder()

    def set_alike(
        self, layer: str, spans: Sequence[Span], style: MarkStyle, role: str, column: str | None = None
    ) -> None:
        """Replaces a layer by marks of the source that differ in place alone; `spans` as `Layer.alike` wants them."""
        self.set(layer, (), frozenset())
        if spans:
            self._shared[layer] = Layer.alike(spans, style, role, column)
            self._reorder()

    def set_finder(self, layer: str, finder: Finder | None) -> None:
        """Lets a function give the marks of each row as it is shown; None ends that."""
        self._finders.pop(layer, None)
        if finder is not None:
            self._finders[layer] = finder
        self.forget(layer)
        self._reorder()

    def set_own_finder(self, layer: str, column: str, finder: OwnFinder | None) -> None:
        """Lets a function give the marks of each shown stretch of a translation; None ends that."""
        self._own_finders.pop((layer, column), None)
        self._own_found = {}
        if finder is not None:
            self._own_finders[layer, column] = finder
        self._reorder()

    def forget(self, layer: str | None = None) -> None:
        """Drops what finders found, of one layer or of all."""
        self._found = {} if layer is None else {key: found for key, found in self._found.items() if key[0] != layer}

    def clear(self) -> None:
        """Takes every mark away and keeps the finders."""
        self._shared, self._own = {}, {}
        self.forget()
        self._reorder()

    def all(self) -> list[Collection[object]]:
        """What the layers of the source are made of."""
        return [layer.parts for layer in self._shared.values()]

    def layers(self, name: str) -> list[Layer]:
        """A layer of the source's marks and its parts (`doubts/tw`)."""
        return [layer for key, layer in self._shared.items() if key.partition("/")[0] == name]

    def layer(self, name: str) -> Layer | None:
        """A layer of the source's marks, as it was set."""
        return self._shared.get(name)

    def own_layer(self, name: str, column: str) -> Layer | None:
        """A layer of a translation's marks."""
        return self._own.get((name, column))

    def names(self) -> tuple[str, ...]:
        """The layers there are, the lowest first."""
        return self._order

    def of_row(self, layer: str, row: int, span: Span) -> Iterator[Mark]:
        """A layer's marks on a row of the source."""
        if layer in self._shared:
            yield from self._shared[layer].within(span)
        finder = self._finders.get(layer)
        if finder is not None:
            found = self._found.get((layer, row))
            if found is None:
                if len(self._found) > 4000:
                    self._found.clear()
                found = self._found[layer, row] = finder(row)
            yield from found

    def of_own(self, layer: str, column: str, span: Span) -> Iterator[Mark]:
        """A layer's marks on a stretch of a translation."""
        own = self._own.get((layer, column))
        if own is not None:
            yield from own.within(span)
        finder = self._own_finders.get((layer, column))
        if finder is not None:
            found = self._own_found.get((layer, column, span))
            if found is None:
                if len(self._own_found) > 4000:
                    self._own_found.clear()
                found = self._own_found[layer, column, span] = finder(span)
            yield from found

    def _reorder(self) -> None:
        names = {*self._shared, *(layer for layer, _ in (*self._own, *self._own_finders)), *self._finders}
        self._order = tuple(sorted(names, key=_height))


def _height(layer: str) -> tuple[int, str]:
    name = layer.partition("/")[0]
    return (LAYERS.index(name) if name in LAYERS else len(LAYERS), layer)
