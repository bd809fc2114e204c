"""Places in a text, and maps between two states of one text.

Holds `Span` and `OffsetMap`. What stays true:

* every offset counts Unicode code points, and every span is half open;
* a map is *recorded* by whoever changes the text, never found afterwards by comparing two texts;
* the edits of a map are sorted, disjoint and atomic: no place inside one corresponds to a place inside its
  replacement. Between them the texts correspond code point by code point;
* a start takes the later run, an end the earlier, so that a span never grows over its neighbours, and a span that
  begins or ends inside an edit grows to the whole of it. The trip there and back gives a superset of the span,
  except where its edge was deleted or inserted.

The rule of the two edges follows eyecite's `annotate.py` (biased ends).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: code points, half open.

    >>> Span(2, 5).of("民法典总则编")
    '典总则'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def __contains__(self, place: object) -> bool:
        if isinstance(place, Span):
            return self.start <= place.start and place.end <= self.end
        return isinstance(place, int) and self.start <= place < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)


class Edit(NamedTuple):
    """One atomic replacement: source[source_start:source_end] stands as display[start:end]."""

    source_start: int
    source_end: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """How the places of a source text and of a display text made from it correspond.

    `edits` are the atomic replacements, in order; what lies between them is the same number of code points on both
    sides. Character-for-character replacements that keep the length need no edit.

    >>> m = OffsetMap(4, 6, (Edit(1, 3, 1, 5),))   # 用U盘吗 → 用隨身碟碟嗎
    >>> m.to_display(Span(0, 2)), m.to_source(Span(2, 6))
    (Span(start=0, end=5), Span(start=1, end=4))
    """

    source_length: int
    display_length: int
    edits: tuple[Edit, ...] = ()
    _source_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_source_starts", tuple(e.source_start for e in self.edits))
        object.__setattr__(self, "_starts", tuple(e.start for e in self.edits))

    @staticmethod
    def identity(length: int) -> OffsetMap:
        """The map of a text onto itself."""
        return OffsetMap(length, length)

    def to_display(self, span: Span) -> Span:
        """The stretch of the display text that shows `span` of the source."""
        start = self._start(span.start, self._source_starts, 0)
        return Span(start, max(start, self._end(span.end, self._source_starts, 0)))

    def to_source(self, span: Span) -> Span:
        """The stretch of the source that `span` of the display text shows."""
        start = self._start(span.start, self._starts, 2)
        return Span(start, max(start, self._end(span.end, self._starts, 2)))

    def _start(self, place: int, starts: tuple[int, ...], side: int) -> int:
        index = bisect_right(starts, place) - 1
        if index < 0:
            return place
        edit, other = self.edits[index], 2 - side
        if place >= edit[side + 1]:
            return edit[other + 1] + place - edit[side + 1]
        return edit[other]

    def _end(self, place: int, starts: tuple[int, ...], side: int) -> int:
        index = bisect_left(starts, place) - 1
        if index < 0:
            return place
        edit, other = self.edits[index], 2 - side
        return edit[other + 1] + max(0, place - edit[side + 1])

    def inverse(self) -> OffsetMap:
        """The same correspondence read the other way."""
        return OffsetMap(
            self.display_length,
            self.source_length,
            tuple(Edit(e.start, e.end, e.source_start, e.source_end) for e in self.edits),
        )

    def runs(self) -> Iterator[Edit]:
        """Runs that tile both texts, in order: the edits and the equal stretches between them."""
        source, display = 0, 0
        for edit in self.edits:
            if edit.source_start > source:
                yield Edit(source, edit.source_start, display, edit.start)
            yield edit
            source, display = edit.source_end, edit.end
        if source < self.source_length or display < self.display_length:
            yield Edit(source, self.source_length, display, self.display_length)

    def then(self, later: OffsetMap) -> OffsetMap:
        """This map followed by one of its display text: source of this → display of `later`."""
        return OffsetMap(self.source_length, later.display_length, tuple(_composed(self.edits, later.edits)))


def _composed(first: tuple[Edit, ...], second: tuple[Edit, ...]) -> Iterator[Edit]:
    """Edits A→B and B→C as edits A→C; those that touch the same stretch of B are fused into one."""
    i = j = source_shift = display_shift = 0  # A = B + source_shift, C = B + display_shift, outside every edit
    while i < len(first) or j < len(second):
        low = min(first[i].start if i < len(first) else second[j].source_start,
                  second[j].source_start if j < len(second) else first[i].start)  # fmt: skip
        high = low
        source_start, start = low + source_shift, low + display_shift
        while True:
            if i < len(first) and (first[i].start < high or first[i].start == low):
                high = max(high, first[i].end)
                source_shift = first[i].source_end - first[i].end
                i += 1
            elif j < len(second) and (second[j].source_start < high or second[j].source_start == low):
                high = max(high, second[j].source_end)
                display_shift = second[j].end - second[j].source_end
                j += 1
            else:
                break
        yield Edit(source_start, high + source_shift, start, high + display_shift)


def replaced(text: str, edits: Iterable[tuple[int, int, str]]) -> tuple[str, OffsetMap]:
    """`text` with stretches replaced, and the map onto it.

    `edits` are (start, end, replacement) in code points of `text`, sorted and disjoint; `ValueError` otherwise.

    >>> replaced("貿(mào)易", [(1, 6, "")])[0]
    '貿易'
    """
    parts: list[str] = []
    done: list[Edit] = []
    at = length = 0
    for start, end, words in edits:
        if start < at or end < start or end > len(text):
            raise ValueError(f"edits overlap or leave the text at {start}")
        parts.append(text[at:start])
        length += start - at
        parts.append(words)
        done.append(Edit(start, end, length, length + len(words)))
        length += len(words)
        at = end
    parts.append(text[at:])
    return "".join(parts), OffsetMap(len(text), length + len(text) - at, tuple(done))
