"""The exact conversion, word by word: slow, plain, and what the fast converter must equal.

What stays true: the result is the library's own, character for character, for both ways of matching; the map is
recorded as the words are replaced and holds an edit exactly where a word's length changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.core.script.tables import Layers, Profile, Shelved
from reader.core.span import Edit, OffsetMap


class Match(NamedTuple):
    """A word found in a text, with what it becomes."""

    start: int
    end: int
    form: str


_Shelves = tuple[Shelved, ...]


def _shelved(layers: Layers) -> _Shelves:
    return tuple(Shelved.of(words) for words in layers if words)


class Chain:
    """The steps of a profile applied one after the other."""

    def __init__(self, profile: Profile) -> None:
        self._steps = tuple(_shelved(layers) for layers in profile.steps)
        self._segmentation = _shelved(profile.segmentation)
        self._matches = _forward if profile.matching == "forward" else _longest

    def convert(self, text: str) -> tuple[str, tuple[Edit, ...]]:
        """The converted text and the edits of its map. The text is normalized already."""
        parts: list[str] = []
        edits: list[Edit] = []
        start = length = 0
        for end in self._cuts(text):
            part, changes = self._converted(text[start:end])
            edits += (Edit(start + a, start + b, length + c, length + d) for a, b, c, d in changes)
            parts.append(part)
            length += len(part)
            start = end
        return "".join(parts), tuple(edits)

    def words(self, text: str) -> Iterator[Match]:
        """The words of the first step, in order: what a log names as the reason for a change."""
        start = 0
        for end in self._cuts(text):
            for match in self._matches(text[start:end], self._steps[0]):
                yield Match(match.start + start, match.end + start, match.form)
            start = end

    def _cuts(self, text: str) -> Iterator[int]:
        """The ends of the stretches that are converted each for itself, the text's own among them."""
        last = 0
        if self._segmentation:
            for word in self._matches(text, self._segmentation):
                if word.start > last:
                    yield word.start
                yield word.end
                last = word.end
        if last < len(text):
            yield len(text)

    def _converted(self, text: str) -> tuple[str, tuple[Edit, ...]]:
        whole = OffsetMap.identity(len(text))
        for layers in self._steps:
            parts: list[str] = []
            edits: list[Edit] = []
            at = length = 0
            for start, end, form in self._matches(text, layers):
                parts += text[at:start], form
                length += start - at
                if len(form) != end - start:
                    edits.append(Edit(start, end, length, length + len(form)))
                length += len(form)
                at = end
            parts.append(text[at:])
            step = OffsetMap(len(text), length + len(text) - at, tuple(edits))
            text = "".join(parts)
            whole = whole.then(step)
        return text, whole.edits


def _forward(text: str, layers: _Shelves) -> list[Match]:
    found: list[Match] = []
    at, length = 0, len(text)
    while at < length:
        match = _first(text, at, layers)
        if match:
            found.append(match)
            at = match.end
        else:
            at += 1
    return found


def _first(text: str, at: int, layers: _Shelves) -> Match | None:
    for layer in layers:
        shelf = layer.shelf(text[at])
        if shelf is None:
            continue
        longest, shortest, words = shelf
        for size in range(min(longest, len(text) - at), shortest - 1, -1):
            form = words.get(text[at : at + size])
            if form is not None:
                return Match(at, at + size, form)
    return None


def _longest(text: str, layers: _Shelves) -> list[Match]:
    open_stretches, found = [(0, len(text))], list[Match]()
    for layer in layers:
        left: list[tuple[int, int]] = []
        for start, end in open_stretches:
            matches = _longest_of(text, start, end, layer)
            found += matches
            at = start
            for match in matches:
                if match.start > at:
                    left.append((at, match.start))
                at = match.end
            if at < end:
                left.append((at, end))
        open_stretches = left
    return sorted(found)


def _longest_of(text: str, start: int, end: int, layer: Shelved) -> list[Match]:
    candidates = sorted(
        (-size, at)
        for at in range(start, end)
        if (shelf := layer.shelf(text[at])) is not None
        for size in range(shelf.shortest, min(shelf.longest, end - at) + 1)
        if text[at : at + size] in shelf.words
    )
    taken = bytearray(end - start)
    matches: list[Match] = []
    for size, at in candidates:
        stop = at - size
        if not any(taken[at - start : stop - start]):
            taken[at - start : stop - start] = b"\1" * -size
            matches.append(Match(at, stop, layer[text[at:stop]]))
    return sorted(matches)
