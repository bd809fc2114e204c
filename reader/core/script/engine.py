"""One compiled profile at work: the fast conversion with its map.

What stays true: the result equals `chain.Chain`'s for every text, and the map too. Most of a text is one
`str.translate`; only the stretches around an anchor go through the chain, each different stretch once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from reader.core.script.chain import Chain, Match
from reader.core.script.compiled import Compiled
from reader.core.span import Edit

_PLANE: Final = 0x10000
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_MEMORY: Final = 100_000
_START = re.Match[str].start


class _Everywhere(dict[int, str | int]):
    """A translation table for texts with characters beyond the BMP, filled as they come."""

    def __init__(self, plane: list[str | int], beyond: dict[int, str]) -> None:
        super().__init__(beyond)
        self._plane = plane

    def __missing__(self, code: int) -> str | int:
        form = self[code] = self._plane[code] if code < _PLANE else code
        return form


def one_of(characters: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern that finds these characters, and perhaps others beyond the BMP, which `re` would test one by one."""
    wanted = sorted(characters)
    if not wanted:
        return None
    within = "".join(re.escape(c) for c in wanted if ord(c) < _PLANE)
    beyond = [c for c in wanted if ord(c) >= _PLANE]
    return re.compile(f"[{within}{f'{beyond[0]}-{beyond[-1]}' if beyond else ''}]")


class Engine:
    """Converts texts by one compiled profile. Safe to share between threads."""

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled
        self.chain = Chain(compiled.profile)
        self._table: list[str | int] = list(range(_PLANE))
        beyond: dict[int, str] = {}
        for character, form in compiled.fused.items():
            code = ord(character)
            if code < _PLANE:
                self._table[code] = form
            else:
                beyond[code] = form
        self._everywhere = _Everywhere(self._table, beyond)
        self._joints, self._odd = compiled.joints, compiled.odd
        self._first, self._second = compiled.anchors_first, compiled.anchors_second
        self._anchor = one_of({pair[0] for pair in self._first} | {pair[1] for pair in self._second} | self._odd)
        normalization = compiled.profile.normalization
        self._unusual = one_of(normalization) if normalization else None
        self._usual = {ord(character): form for character, form in (normalization or {}).items()}
        self._memory: dict[str, tuple[str | None, tuple[Edit, ...]]] = {}

    def normalized(self, text: str) -> str:
        """The text with compatibility characters replaced, one for one: what `words` and the chain read."""
        if self._unusual is not None and self._unusual.search(text):
            return text.translate(self._usual)
        return text

    def convert(self, text: str) -> tuple[str, tuple[Edit, ...]]:
        """The converted text and the edits of its map."""
        text = self.normalized(text)
        base = text.translate(self._everywhere if _BEYOND.search(text) else self._table)
        hits = self._hits(text)
        return self._patched(text, base, hits) if hits else (base, ())

    def patches(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of a normalized text that go through the chain."""
        end = 0
        for hit in self._hits(text):
            if hit >= end:
                start, end = self._around(text, hit, end)
                yield start, end

    def words(self, text: str, start: int, end: int) -> Iterator[Match]:
        """The words of the first step within a stretch of a normalized text, a joint around it at both ends."""
        for match in self.chain.words(text[start:end]):
            yield Match(match.start + start, match.end + start, match.form)

    def around(self, text: str, place: int) -> tuple[int, int]:
        """The stretch about a place of a normalized text that no word leaves."""
        return self._around(text, place, 0)

    def _hits(self, text: str) -> list[int]:
        if self._anchor is None:
            return []
        first, second, odd = self._first, self._second, self._odd
        return [
            i
            for i in map(_START, self._anchor.finditer(text))
            if text[i : i + 2] in first or text[i - 1 : i + 1] in second or text[i] in odd
        ]

    def _around(self, text: str, place: int, floor: int) -> tuple[int, int]:
        joints, length = self._joints, len(text)
        start, end = place, place + 1
        while start > floor and text[start] in joints.get(text[start - 1], ""):
            start -= 1
        while end < length and text[end] in joints.get(text[end - 1], ""):
            end += 1
        return start, end

    def _patched(self, text: str, base: str, hits: list[int]) -> tuple[str, tuple[Edit, ...]]:
        memory, around = self._memory, self._around
        parts: list[str] = []
        edits: list[Edit] = []
        at = shift = end = 0
        for hit in hits:
            if hit < end:
                continue
            start, end = around(text, hit, end)
            stretch = text[start:end]
            known = memory.get(stretch)
            if known is None:
                known = self._remember(stretch, base[start:end])
            form, changes = known
            if form is None:
                continue
            parts += base[at:start], form
            at = end
            if changes:
                there = start + shift
                edits += (Edit(start + a, start + b, there + c, there + d) for a, b, c, d in changes)
                shift += len(form) - (end - start)
        if not parts:
            return base, ()
        parts.append(base[at:])
        return "".join(parts), tuple(edits)

    def _remember(self, stretch: str, base: str) -> tuple[str | None, tuple[Edit, ...]]:
        form, edits = self.chain.convert(stretch)
        known = (None if not edits and form == base else form, edits)
        if len(self._memory) > _MEMORY:
            self._memory.clear()
        self._memory[stretch] = known
        return known
