"""What a conversion changed and why, and whether the way back leads to the source.

What stays true: the entries of a log are in order and disjoint, and hold every run whose characters differ from the
source; the differences of a round trip are those runs of the source that its rendition, converted back, gives
otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from reader.core.script.doubt import Lore
from reader.core.script.engine import Engine
from reader.core.script.layers import GAP
from reader.core.span import OffsetMap, Span

if TYPE_CHECKING:
    from reader.core.script.converter import Converter, Rendition

Reason = tuple[str, str]
"""A rule and the word it was about, empty where it is the characters themselves."""


class Entry(NamedTuple):
    """A changed run: `rule` is `character`, `phrase`, `mend`, `statutory`, `name`, `dictionary`, `protected` or
    `place`, `word` the phrase or listed word that the rule found."""

    source: Span
    span: Span
    before: str
    after: str
    rule: str
    word: str


class Difference(NamedTuple):
    """A run of the source that does not come back: `span` in the rendition, `back` what it came back as."""

    source: Span
    span: Span
    before: str
    back: str


def rules(source: str, aligned: str, engines: Iterable[Engine], lore: Lore | None) -> dict[int, Reason]:
    """Why the dictionaries changed each source character that they changed."""
    changed = {i: ("character", "") for i, (a, b) in enumerate(zip(source, aligned, strict=True)) if a != b}
    mends = lore.mends if lore else frozenset[str]()
    for engine in list(engines)[:1]:
        text = engine.normalized(source)
        for start, end in engine.patches(text):
            for word in engine.words(text, start, end):
                if word.end - word.start > 1:
                    key = text[word.start : word.end]
                    reason = ("mend" if key in mends else "phrase", key)
                    changed |= {place: reason for place in range(word.start, word.end) if place in changed}
    return {
        place: ("phrase", "") if aligned[place] == GAP and not reason[1] else reason
        for place, reason in changed.items()
    }


def entries(
    source: str, display: str, offsets: OffsetMap, reasons: Mapping[int, Reason], within: Span
) -> Iterator[Entry]:
    """The changed runs within a stretch of the source; the places of `reasons` count from its start."""
    for run in offsets.runs():
        start, end = max(run.source_start, within.start), min(run.source_end, within.end)
        if start >= end:
            continue
        if run.source_end - run.source_start != run.end - run.start:
            reason = reasons.get(start - within.start, ("phrase", ""))
            if display[run.start : run.end] != source[run.source_start : run.source_end]:
                yield _entry(source, display, Span(start, end), Span(run.start, run.end), reason)
            continue
        yield from _changed(source, display, Span(start, end), run.start - run.source_start, reasons, within.start)


def _changed(
    source: str, display: str, run: Span, shift: int, reasons: Mapping[int, Reason], origin: int
) -> Iterator[Entry]:
    """The changed characters of an equally long run, those of one reason together."""
    place = run.start
    while place < run.end:
        if source[place] == display[place + shift]:
            place += 1
            continue
        reason = reasons.get(place - origin, ("character", ""))
        end = place + 1
        while (
            end < run.end
            and source[end] != display[end + shift]
            and reasons.get(end - origin, ("character", "")) == reason
        ):
            end += 1
        yield _entry(source, display, Span(place, end), Span(place + shift, end + shift), reason)
        place = end


def _entry(source: str, display: str, where: Span, span: Span, reason: Reason) -> Entry:
    return Entry(where, span, where.of(source), span.of(display), *reason)


def round_trip(rendition: Rendition, back: Converter) -> tuple[Difference, ...]:
    """The runs of a source that its rendition, converted by `back`, gives otherwise."""
    returned = back.convert(rendition.text)
    whole = rendition.map.then(returned.map)
    differences: list[Difference] = []
    for run in whole.runs():
        before = rendition.source[run.source_start : run.source_end]
        after = returned.text[run.start : run.end]
        if before == after:
            continue
        if len(before) != len(after):
            span = Span(run.source_start, run.source_end)
            differences.append(Difference(span, rendition.map.to_display(span), before, after))
            continue
        for start, end in _unlike(before, after):
            span = Span(run.source_start + start, run.source_start + end)
            differences.append(Difference(span, rendition.map.to_display(span), before[start:end], after[start:end]))
    return tuple(differences)


def _unlike(one: str, other: str) -> Iterator[tuple[int, int]]:
    """The runs in which two equally long texts differ."""
    start = -1
    for place, (a, b) in enumerate(zip(one, other, strict=True)):
        if a == b:
            if start >= 0:
                yield start, place
            start = -1
        elif start < 0:
            start = place
    if start >= 0:
        yield start, len(one)
