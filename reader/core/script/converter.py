"""Simplified and traditional as two renditions of one source text.

Holds `Converter`, which makes a `Rendition`: the converted text, the map between it and its source, and, worked out
only when asked for, the characters that are in doubt and the log of what was changed by which rule. What stays true:

* the dictionaries' own result comes first; the layers above it (the statutory one, names, the user's choices) change
  single places of it and nothing else, so that each can be named in the log and turned off;
* the map is recorded while converting, with an edit exactly where a length changes or where a choice is set;
* a converter never changes; it may be shared between threads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.core.lazy import lazy
from reader.core.script.engine import Engine
from reader.core.script.layers import GAP, Layer, align
from reader.core.span import Edit, OffsetMap, Span

if TYPE_CHECKING:
    from reader.core.script.choices import Choices, Fixed, WordList
    from reader.core.script.doubt import Doubt, Lore
    from reader.core.script.log import Entry
    from reader.core.source import Script


class Route(NamedTuple):
    """The way from one script to another: engines one after the other, then layers."""

    engines: tuple[Engine, ...] = ()
    layers: tuple[Layer, ...] = ()
    lore: Callable[[], Lore] | None = None
    """What doubts and the log are told from; loaded when asked for."""


RouteOf = Callable[["Script"], Route]


class Piece(NamedTuple):
    """A stretch of the source that takes one route."""

    start: int
    end: int
    route: Route


@dataclass(frozen=True)
class Rendition:
    """A source text in another script."""

    source: str
    text: str
    map: OffsetMap
    """From the source to `text`."""
    _converter: Converter = field(repr=False, compare=False)

    @lazy
    def doubts(self) -> tuple[Doubt, ...]:
        """The characters that might take another form, in order."""
        found: list[Doubt] = []
        for piece in self._converter.pieces(self.source):
            if piece.route.lore is not None:
                found += self._doubts_of(piece, piece.route.lore())
        return tuple(found)

    @lazy
    def log(self) -> tuple[Entry, ...]:
        """Every changed run and the rule that changed it, in order."""
        from reader.core.script import log as logs

        entries: list[Entry] = []
        for piece in self._converter.pieces(self.source):
            lore = piece.route.lore() if piece.route.lore is not None else None
            source = self.source[piece.start : piece.end]
            base, edits, aligned, fixed = self._stages(piece)
            rules = logs.rules(source, align(source, base, edits), piece.route.engines, lore)
            for layer in piece.route.layers:
                before = align(source, base, edits, [each.span for each in fixed])
                rules |= {place: (layer.rule, "") for place, _ in layer.decide(source, before)}
            for each in fixed:
                rules |= dict.fromkeys(
                    range(*each.span),
                    (each.rule, self.source[piece.start + each.span.start : piece.start + each.span.end]),
                )
            del aligned
            entries += logs.entries(self.source, self.text, self.map, rules, Span(piece.start, piece.end))
        return tuple(entries)

    def evidence(self, doubt: Doubt) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Words that speak for each form of a doubt, the chosen form first."""
        for piece in self._converter.pieces(self.source):
            if piece.start <= doubt.source.start < piece.end and piece.route.lore is not None:
                lore = piece.route.lore()
                character = doubt.source.of(self.source)
                return tuple((form, lore.evidence(character, form)) for form in (doubt.chosen, *doubt.others))
        return ()

    def _stages(self, piece: Piece) -> tuple[str, tuple[Edit, ...], str, tuple[Fixed, ...]]:
        """Of a piece: the dictionaries' own result and its edits, the rendition aligned with the piece, and what the
        user fixed in it."""
        source = self.source[piece.start : piece.end]
        base, edits = _through(source, piece.route.engines)
        fixed = tuple(
            each.within(piece.start)
            for each in self._converter.fixed(self.source)
            if each.span in Span(piece.start, piece.end)
        )
        aligned = align(self.source, self.text, self.map.edits)[piece.start : piece.end]
        return base, edits, aligned, fixed

    def _doubts_of(self, piece: Piece, lore: Lore) -> Iterator[Doubt]:
        from reader.core.script import doubt as doubts

        source = self.source[piece.start : piece.end]
        base, edits, aligned, fixed = self._stages(piece)
        closed = [each.span for each in fixed]
        for layer in piece.route.layers:
            if layer.rule == "name":
                closed += (Span(place, place + 1) for place, _ in layer.decide(source, aligned))
        for span in closed:
            aligned = aligned[: span.start] + GAP * (span.end - span.start) + aligned[span.end :]
        for place, chosen, others in doubts.find(lore, source, align(source, base, edits, closed), aligned):
            where = Span(piece.start + place, piece.start + place + 1)
            yield doubts.Doubt(self.map.to_display(where), where, chosen, others)


class Converter:
    """Makes renditions in one script.

    `route` gives the way from each script; `source` is the script of the texts to come, or `auto`: then it is detected
    for each text, and within a mixed one for each line.
    """

    def __init__(
        self,
        name: str,
        route: RouteOf,
        detect: Callable[[str], Script],
        *,
        source: Script | Literal["auto"] = "auto",
        choices: Choices | None = None,
    ) -> None:
        self.name = name
        self.source: Script | Literal["auto"] = source
        self._choices = choices
        self._route, self._detect = route, detect
        self._listed: WordList | None = None
        self._laid: tuple[Piece, ...] | None = None

    @property
    def choices(self) -> Choices:
        """What the user decided."""
        if self._choices is None:
            from reader.core.script.choices import Choices

            self._choices = Choices()
        return self._choices

    def with_choices(self, choices: Choices) -> Converter:
        """The same converter under other choices; costs nothing."""
        return Converter(self.name, self._route, self._detect, source=self.source, choices=choices)

    def for_stretch(self, pieces: tuple[Piece, ...], places: tuple[tuple[Span, str], ...]) -> Converter:
        """The same converter for a stretch whose pieces, and the places chosen in it, are known from its text."""
        made = copy(self)
        made._laid = pieces
        made._choices = replace(self.choices, places=places)
        return made

    def convert(self, text: str) -> Rendition:
        """The rendition of a text."""
        if self._laid is None and not self._choices and self.source not in ("auto", "mixed"):
            display, edits = _routed(text, self._route(self.source), ())
        else:
            display, edits = self._convert(text)
        return Rendition(text, display, OffsetMap(len(text), len(display), edits), self)

    def pieces(self, text: str) -> Iterator[Piece]:
        """The stretches that tile the text, with the route each takes."""
        if self._laid is not None:
            yield from self._laid
            return
        script = self._detect(text) if self.source == "auto" else self.source
        if script != "mixed":
            yield Piece(0, len(text), self._route(script))
            return
        start = end = 0
        current: Script = "mixed"
        for line in text.splitlines(keepends=True):
            script = self._detect(line)
            if script not in (current, "none"):
                if end > start:
                    yield Piece(start, end, self._route(current))
                start, current = end, script
            end += len(line)
        if end > start:
            yield Piece(start, end, self._route(current))

    def fixed(self, text: str) -> tuple[Fixed, ...]:
        """The stretches that the user's choices decide, in order."""
        if not self._choices:
            return ()
        from reader.core.script.choices import Fixed, merged

        places = (Fixed(span, form, "place") for span, form in self._choices.places if 0 <= span.start <= span.end)
        within = (place for place in places if place.span.end <= len(text))
        return merged(within, self._words(self._choices).find(text))

    def _words(self, choices: Choices) -> WordList:
        if self._listed is None:
            from reader.core.script.choices import WordList

            self._listed = WordList(choices)
        return self._listed

    def _convert(self, text: str) -> tuple[str, tuple[Edit, ...]]:
        fixed = self.fixed(text)
        parts: list[str] = []
        edits: list[Edit] = []
        shift = 0
        for start, end, route in self.pieces(text):
            inside = tuple(each.within(start) for each in fixed if each.span in Span(start, end))
            part, changes = _routed(text[start:end], route, inside)
            there = start + shift
            edits += (Edit(start + a, start + b, there + c, there + d) for a, b, c, d in changes)
            shift += len(part) - (end - start)
            parts.append(part)
        return "".join(parts), tuple(edits)


def _routed(text: str, route: Route, fixed: tuple[Fixed, ...]) -> tuple[str, tuple[Edit, ...]]:
    display, edits = _through(text, route.engines)
    if fixed:
        display, edits = _with_fixed(text, route, fixed, display, edits)
    if route.layers:
        aligned = align(text, display, edits, [each.span for each in fixed])
        display = _decided(text, route.layers, display, edits, aligned)
    return display, edits


def _through(text: str, engines: tuple[Engine, ...]) -> tuple[str, tuple[Edit, ...]]:
    if not engines:
        return text, ()
    display, edits = engines[0].convert(text)
    for engine in engines[1:]:
        before = len(display)
        display, more = engine.convert(display)
        if more:
            first = OffsetMap(len(text), before, edits)
            edits = first.then(OffsetMap(before, len(display), more)).edits
    return display, edits


def _with_fixed(
    text: str, route: Route, fixed: tuple[Fixed, ...], display: str, edits: tuple[Edit, ...]
) -> tuple[str, tuple[Edit, ...]]:
    """A place that stands free in the rendition is replaced there. A word of a list, and a place inside a phrase of
    another length, is a wall: what lies between walls is converted for itself."""
    whole = OffsetMap(len(text), len(display), edits)
    walls = [
        each for each in fixed if each.rule != "place" or whole.to_source(whole.to_display(each.span)) != each.span
    ]
    if walls:
        display, edits = _between(text, route, walls)
        whole = OffsetMap(len(text), len(display), edits)
    places = [each for each in fixed if each not in walls]
    parts: list[str] = []
    changes: list[Edit] = []
    at = length = 0
    for each in places:
        start, end = whole.to_display(each.span)
        parts += display[at:start], each.form
        length += start - at
        changes.append(Edit(start, end, length, length + len(each.form)))
        length += len(each.form)
        at = end
    parts.append(display[at:])
    changed = "".join(parts)
    telling = tuple(edit for edit in changes if edit.source_end - edit.source_start != edit.end - edit.start)
    return changed, whole.then(OffsetMap(len(display), len(changed), telling)).edits


def _between(text: str, route: Route, walls: Iterable[Fixed]) -> tuple[str, tuple[Edit, ...]]:
    parts: list[str] = []
    edits: list[Edit] = []
    at = length = 0
    for wall in walls:
        part, changes = _through(text[at : wall.span.start], route.engines)
        edits += (Edit(at + a, at + b, length + c, length + d) for a, b, c, d in changes)
        length += len(part)
        if len(wall.form) != wall.span.end - wall.span.start:
            edits.append(Edit(*wall.span, length, length + len(wall.form)))
        length += len(wall.form)
        parts += part, wall.form
        at = wall.span.end
    part, changes = _through(text[at:], route.engines)
    edits += (Edit(at + a, at + b, length + c, length + d) for a, b, c, d in changes)
    parts.append(part)
    return "".join(parts), tuple(edits)


def _decided(source: str, layers: Iterable[Layer], display: str, edits: Sequence[Edit], aligned: str) -> str:
    for layer in layers:
        decisions = layer.decide(source, aligned)
        if not decisions:
            continue
        changed = list(aligned)
        for place, form in decisions:
            changed[place] = form
        aligned = "".join(changed)
    if not edits:
        return _filled(aligned, display)
    parts: list[str] = []
    at = at_source = 0
    for edit in edits:
        parts += (
            _filled(aligned[at_source : edit.source_start], display[at : edit.start]),
            display[edit.start : edit.end],
        )
        at, at_source = edit.end, edit.source_end
    parts.append(_filled(aligned[at_source:], display[at:]))
    return "".join(parts)


def _filled(aligned: str, display: str) -> str:
    """`aligned` with its gaps filled from the text of the same length beside it."""
    if GAP not in aligned:
        return aligned
    return "".join(b if a == GAP else a for a, b in zip(aligned, display, strict=True))
