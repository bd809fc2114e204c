"""One text in one script, whole or stretch by stretch.

Holds `Writing`. What stays true: a stretch reads as it does in the rendition of the whole text — its script, the words
beside it and the places chosen in it are taken from there — as long as no phrase reaches across a line's end or over
more than `REACH` characters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.lazy import lazy
from reader.core.script.converter import Converter, Piece, Rendition
from reader.core.span import Edit, OffsetMap, Span

if TYPE_CHECKING:
    from reader.core.script.doubt import Doubt

REACH = 40
"""How far around a stretch, within its line, the text counts for how it reads."""


@dataclass(frozen=True)
class Stretch:
    """A part of a rendition; places count from its beginning."""

    rendition: Rendition
    within: Span
    text: str
    map: OffsetMap
    """From the stretch of the source to `text`."""

    @lazy
    def doubts(self) -> tuple[Doubt, ...]:
        """The characters that might take another form, in order."""
        shift = self.rendition.map.to_display(self.within).start
        return tuple(
            doubt._replace(span=doubt.span.shifted(-shift), source=doubt.source.shifted(-self.within.start))
            for doubt in self.rendition.doubts
            if doubt.source in self.within
        )

    def evidence(self, doubt: Doubt) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Words that speak for each form of a doubt, the chosen form first."""
        return self.rendition.evidence(doubt._replace(source=doubt.source.shifted(self.within.start)))


class Writing:
    """A text as one converter writes it. Safe to share between threads."""

    def __init__(self, converter: Converter, text: str) -> None:
        self.converter, self.text = converter, text
        self._places = tuple(sorted(converter.choices.places))
        self._starts = [span.start for span, _ in self._places]

    @lazy
    def _pieces(self) -> tuple[Piece, ...]:
        return tuple(self.converter.pieces(self.text))

    @lazy
    def _ends(self) -> list[int]:
        return [piece.end for piece in self._pieces]

    def whole(self) -> Rendition:
        """The rendition of the whole text."""
        return self.converter.convert(self.text)

    def stretch(self, span: Span) -> Rendition | Stretch:
        """A stretch of the text as the whole rendition has it."""
        around = self._around(span)
        rendition = self.converter_of(around).convert(around.of(self.text))
        return rendition if around == span else _cut(rendition, span.shifted(-around.start))

    def converter_of(self, span: Span) -> Converter:
        """The converter for a stretch taken alone: its pieces and the places chosen in it."""
        places = self._places[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        inside = tuple((place.shifted(-span.start), form) for place, form in places if place.end <= span.end)
        return self.converter.for_stretch(tuple(self._within(span)), inside)

    def slices(self, size: int = 20_000) -> Iterator[Span]:
        """Spans that tile the text, each some lines long."""
        start, length = 0, len(self.text)
        while start < length:
            end = self.text.find("\n", min(start + size, length)) + 1 or length
            yield Span(start, end)
            start = end

    def _around(self, span: Span) -> Span:
        low, high = max(0, span.start - REACH), min(len(self.text), span.end + REACH)
        start = self.text.rfind("\n", low, span.start) + 1 or low
        end = self.text.find("\n", span.end, high)
        return Span(start, high if end < 0 else end)

    def _within(self, around: Span) -> Iterator[Piece]:
        for piece in self._pieces[bisect_right(self._ends, around.start) :]:
            if piece.start >= around.end:
                return
            start, end = max(piece.start, around.start), min(piece.end, around.end)
            yield Piece(start - around.start, end - around.start, piece.route)


def _cut(rendition: Rendition, within: Span) -> Stretch:
    shown = rendition.map.to_display(within)
    edits = tuple(
        Edit(
            max(edit.source_start, within.start) - within.start,
            min(edit.source_end, within.end) - within.start,
            edit.start - shown.start,
            edit.end - shown.start,
        )
        for edit in rendition.map.edits
        if edit.source_start < within.end and edit.source_end > within.start
    )
    text = shown.of(rendition.text)
    return Stretch(rendition, within, text, OffsetMap(within.end - within.start, len(text), edits))
