"""A profile made ready to run fast: one table for most characters, and the places where a phrase may matter.

What stays true, of any profile and any text:

* `fused` is what all steps together make of a single character, where that is one character again;
* a stretch of text without an *anchor* is exactly its characters looked up in `fused`. An anchor is a pair of
  characters (or a character whose form has another length), and every word whose form differs from its characters'
  forms has one;
* no word of any step, and none of the segmentation, reaches from one character to the next where the pair of the two
  is not in `joints`. So the text can be cut there, and each part converted for itself.

The words of later steps are read in the output of the earlier ones; their pairs are pulled back to the source through
`fused`, and for the joints also through every character a word may begin or end with.
"""

from __future__ import annotations

import gc
import heapq
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

from reader.core.script.tables import Layers, Matching, Profile, Shelved, Words


class Dumped(NamedTuple):
    """A compiled profile as plain values; numbers are places among the shelves."""

    name: str
    matching: Matching
    steps: tuple[tuple[int, ...], ...]
    segmentation: tuple[int, ...]
    shelves: tuple[tuple[str, tuple[str, ...]], ...]
    """Of each dictionary the first characters of its words, and for each what `Shelved` keeps of it."""
    tables: tuple[tuple[str, str], ...]
    """Normalization, fused table and joints, their keys and values parted by line feeds."""
    sets: tuple[str, ...]


FORMAT = 5
"""Raised whenever the compiled form changes its meaning; a cache of another number is not read."""


class Compiled(NamedTuple):
    """A profile and its tables; pairs are strings of two characters of the source."""

    profile: Profile
    fused: dict[str, str]
    joints: dict[str, str]
    """Character → those it may be joined to by a word, when they stand after it."""
    odd: set[str]
    """Characters that become more than one, or none."""
    anchors_first: set[str]
    """Pairs to look for at their first character."""
    anchors_second: set[str]
    """Pairs to look for at their second character."""


def compile_profile(profile: Profile, frequency: Mapping[str, int] | None = None) -> Compiled:
    """The tables of a profile; `frequency` of characters in the texts to come makes them faster, not different."""
    compiler = _Compiler(frequency or {})
    for words in profile.segmentation:
        compiler.joints.update(word[i : i + 2] for word in words for i in range(len(word) - 1))
    for layers in profile.steps:
        compiler.add(layers)
    fused = {character: form for character, form in compiler.fused.items() if len(form) == 1}
    return Compiled(profile, fused, _followers(compiler.joints), compiler.odd, compiler.first, compiler.second)


def _followers(pairs: Iterable[str]) -> dict[str, str]:
    """Pairs by their first character: some thousand strings load much faster than a hundred thousand pairs."""
    after: dict[str, list[str]] = {}
    for pair in sorted(pairs):
        after.setdefault(pair[0], []).append(pair[1])
    return {first: "".join(seconds) for first, seconds in after.items()}


class _Compiler:
    """The tables as they grow, step by step."""

    def __init__(self, frequency: Mapping[str, int]) -> None:
        self.frequency = frequency
        self.fused: dict[str, str] = {}
        self.joints: set[str] = set()
        self.odd: set[str] = set()
        self.first: set[str] = set()
        self.second: set[str] = set()
        self._heads: dict[str, set[str]] = {}  # source character → what the output of its word may begin with
        self._tails: dict[str, set[str]] = {}

    def add(self, layers: Layers) -> None:
        """One more step, reading the output of those before."""
        singles = {word: form for words in reversed(layers) for word, form in words.items() if len(word) == 1}
        phrases = [(word, form) for words in layers for word, form in words.items() if len(word) > 1]
        table = {ord(character): form for character, form in singles.items()}
        telling = [word for word, form in phrases if word.translate(table) != form]
        first, second = _anchors(telling, self.frequency)
        odd = {character for character, form in singles.items() if len(form) != 1}
        joints = {word[i : i + 2] for word, _ in phrases for i in range(len(word) - 1)}
        self._pull_back(first, second, odd, joints)
        self._extend_edges(singles, phrases)
        self._fuse(singles)

    def _pull_back(self, first: set[str], second: set[str], odd: set[str], joints: set[str]) -> None:
        sources: dict[str, list[str]] = {}
        for source, form in self.fused.items():
            sources.setdefault(form, []).append(source)

        def origins(character: str) -> list[str]:
            found = sources.get(character, [])
            return found if character in self.fused else [*found, character]

        for pairs, into in ((first, self.first), (second, self.second)):
            into.update(a + b for x, y in pairs for a in origins(x) for b in origins(y))
        for character in odd:
            self.odd.update(origins(character))
        ending, beginning = _inverted(self._tails), _inverted(self._heads)
        for x, y in joints:
            before = {*origins(x), *ending.get(x, ())}
            after = {*origins(y), *beginning.get(y, ())}
            self.joints.update(a + b for a in before for b in after)

    def _extend_edges(self, singles: Words, phrases: list[tuple[str, str]]) -> None:
        heads: dict[str, set[str]] = {}
        tails: dict[str, set[str]] = {}
        for word, form in (*phrases, *singles.items()):
            if form:
                heads.setdefault(word[0], set()).add(form[0])
                tails.setdefault(word[-1], set()).add(form[-1])
        for edges, more in ((self._heads, heads), (self._tails, tails)):
            for character in {*edges, *self.fused, *more}:
                now = {*edges.get(character, ()), self.fused.get(character, character)}
                edges[character] = now.union(*(more.get(each, ()) for each in now))

    def _fuse(self, singles: Words) -> None:
        for character, form in self.fused.items():
            self.fused[character] = singles.get(form, form)
        for character, form in singles.items():
            self.fused.setdefault(character, form)


def _inverted(edges: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    inverse: dict[str, set[str]] = {}
    for source, forms in edges.items():
        for form in forms:
            inverse.setdefault(form, set()).add(source)
    return inverse


def _anchors(words: list[str], frequency: Mapping[str, int]) -> tuple[set[str], set[str]]:
    """For each word one pair of its characters, around a rare one: (pairs led by it, pairs ended by it)."""
    rare, cost = _cover(words, frequency)
    first: set[str] = set()
    second: set[str] = set()
    for word in sorted(words, key=len):
        places = [i for i, character in enumerate(word) if character in rare]
        if any(word[i : i + 2] in first or (i and word[i - 1 : i + 1] in second) for i in places):
            continue
        i = min(places, key=lambda place: cost[word[place]])
        if i + 1 < len(word):
            first.add(word[i : i + 2])
        else:
            second.add(word[i - 1 : i + 1])
    return first, second


def _cover(words: list[str], frequency: Mapping[str, int]) -> tuple[set[str], dict[str, float]]:
    """A cheap set of characters that hits every word (greedy, then thinned out), and each character's cost."""
    holders: dict[str, set[int]] = {}
    for index, word in enumerate(words):
        for character in word:
            holders.setdefault(character, set()).add(index)
    least = sum(frequency.values()) * 1e-6 or 1.0
    cost = {c: (frequency.get(c, 0) if frequency else len(holding)) + least for c, holding in holders.items()}
    queue = [(-len(holding) / cost[c], c) for c, holding in holders.items()]
    heapq.heapify(queue)
    open_words = set(range(len(words)))
    chosen: set[str] = set()
    while open_words:
        _, character = heapq.heappop(queue)
        hits = len(holders[character] & open_words)
        if not hits:
            continue
        worth = -hits / cost[character]
        if queue and worth > queue[0][0]:
            heapq.heappush(queue, (worth, character))
            continue
        chosen.add(character)
        open_words -= holders[character]
    return _thinned(chosen, holders, cost), cost


def _thinned(chosen: set[str], holders: Mapping[str, set[int]], cost: Mapping[str, float]) -> set[str]:
    times: dict[int, int] = {}
    for character in chosen:
        for index in holders[character]:
            times[index] = times.get(index, 0) + 1
    kept = set(chosen)
    for character in sorted(chosen, key=lambda c: (-cost[c], c)):
        if all(times[index] > 1 for index in holders[character]):
            kept.discard(character)
            for index in holders[character]:
                times[index] -= 1
    return kept


def dump(compiled: Compiled) -> tuple[object, ...]:
    """Plain tuples and strings, as `load` takes them: dictionaries as a few long strings, which load much faster,
    and those that several layers share only once."""
    shelves: list[Shelved] = []

    def put(words: Words) -> int:
        for place, known in enumerate(shelves):
            if known == words:
                return place
        shelves.append(Shelved.of(words))
        return len(shelves) - 1

    profile = compiled.profile
    steps = tuple(tuple(map(put, layers)) for layers in profile.steps)
    segmentation = tuple(map(put, profile.segmentation))
    tables = (profile.normalization or {}, compiled.fused, compiled.joints)
    sets = (compiled.odd, compiled.anchors_first, compiled.anchors_second)
    dumped = Dumped(
        profile.name,
        profile.matching,
        steps,
        segmentation,
        tuple(("".join(words.parts), tuple(words.parts.values())) for words in shelves),
        tuple(("\n".join(table), "\n".join(table.values())) for table in tables),
        tuple("\n".join(sorted(pairs)) for pairs in sets),
    )
    return tuple(dumped)


def load(value: tuple[object, ...]) -> Compiled:
    """What `dump` wrote."""
    collecting = gc.isenabled()
    gc.disable()  # thousands of new strings would be searched for cycles again and again
    try:
        return _loaded(Dumped(*cast(Any, value)))
    finally:
        if collecting:
            gc.enable()


def _loaded(dumped: Dumped) -> Compiled:
    words = [Shelved(dict(zip(firsts, parts, strict=True))) for firsts, parts in dumped.shelves]
    normalization, fused, joints = (
        dict(zip(keys.split("\n"), forms.split("\n"), strict=True)) if keys else {} for keys, forms in dumped.tables
    )
    profile = Profile(
        dumped.name,
        tuple(tuple(words[place] for place in layers) for layers in dumped.steps),
        tuple(words[place] for place in dumped.segmentation),
        normalization or None,
        dumped.matching,
    )
    odd, first, second = (set(pairs.split("\n")) if pairs else set[str]() for pairs in dumped.sets)
    return Compiled(profile, fused, joints, odd, first, second)
