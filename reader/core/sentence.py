"""Sentences of a text and of its translation, paired inside rows that already stand beside each other.

What stays true: the pairs of a stretch tile it on both sides, in order, or there are none; where the lengths leave a
doubt there are none, because a mark at the clause is better than a mark on the wrong sentence.

Lengths decide, as in Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993): sentences that say
the same are long or short together. We deviate: the ratio is the stretch's own, no sentence is left out, and the best
way through must be better than the next best by a margin.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import NamedTuple

from reader.core.span import Span

_CHINESE = re.compile(r"[。；！？]+[”’」』）》]*|\n+")
_ENGLISH = re.compile(r"[.;!?]+[”’\"')\]]*(?=\s|$)|\n+")
_SHORTENED = re.compile(
    r"(?:\b(?:art|arts|no|nos|para|paras|sec|secs|cf|e\.g|i\.e|etc|vs|mr|ms|dr|st|vol|pp?)|\b[A-Z])\.$", re.I
)
_WAYS = ((1, 1, 0.0), (1, 2, 2.0), (2, 1, 2.0), (1, 3, 4.5), (3, 1, 4.5))
"""How many sentences of each side may stand for each other, and what that costs before lengths are looked at."""
_SPREAD = 0.32
"""By how much the logarithm of the lengths' ratio usually varies for sentences of some length."""
_FARTHEST = 2.4
"""How many spreads off a pair may be."""
_CLOSE = 0.7
"""How many spreads off where the counts differ."""
_MARGIN = 2.5
_MOST = 60
"""Sentences of one row; more are never paired."""


class Paired(NamedTuple):
    """Sentences of a text, and those of its translation that say the same."""

    source: Span
    target: Span


def sentences(text: str, within: Span, *, english: bool = False) -> tuple[Span, ...]:
    """The sentences of a stretch, without white space around them; a line's end ends one too.

    >>> [span.of("制定本法。适用于境内；") for span in sentences("制定本法。适用于境内；", Span(0, 11))]
    ['制定本法。', '适用于境内；']
    """
    found: list[Span] = []
    start = within.start
    for match in (_ENGLISH if english else _CHINESE).finditer(text, within.start, within.end):
        if english and match[0][0] == "." and _SHORTENED.search(text, max(within.start, match.end() - 8), match.end()):
            continue
        _add(text, start, match.end(), found)
        start = match.end()
    _add(text, start, within.end, found)
    return tuple(found)


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    if last > first:
        found.append(Span(first, last))


def pair(source: tuple[Span, ...], target: tuple[Span, ...]) -> tuple[Paired, ...]:
    """The sentences that stand for each other; none where that is not sure.

    >>> pair((Span(0, 10), Span(10, 40)), (Span(0, 30), Span(31, 120)))
    (Paired(source=Span(start=0, end=10), target=Span(start=0, end=30)), Paired(source=Span(start=10, end=40), \
target=Span(start=31, end=120)))
    """
    if not source or not target or max(len(source), len(target)) > _MOST:
        return ()
    if len(source) == 1 or len(target) == 1:
        return (Paired(_whole(source), _whole(target)),)
    ways = _ways(source, target)
    if not ways or (len(ways) > 1 and ways[1].cost - ways[0].cost < _MARGIN):
        return ()
    if len(source) != len(target):
        # A list cut by semicolons in one language alone looks like many a merger: such a way must fit well all along.
        ratio = _ratio(source, target)
        if any(_off(both, ratio) > _CLOSE for both in ways[0].pairs):
            return ()
    return ways[0].pairs


class _Way(NamedTuple):
    cost: float
    pairs: tuple[Paired, ...]


def _ways(source: tuple[Span, ...], target: tuple[Span, ...]) -> list[_Way]:
    """The cheapest two ways through all sentences, the cheapest first."""
    ratio = sum(end - start for start, end in target) / sum(end - start for start, end in source)

    @cache
    def rest(i: int, j: int) -> tuple[_Way, ...]:
        if i == len(source) and j == len(target):
            return (_Way(0.0, ()),)
        found: list[_Way] = []
        for some, others, cost in _WAYS:
            if i + some > len(source) or j + others > len(target):
                continue
            both = Paired(_whole(source[i : i + some]), _whole(target[j : j + others]))
            off = _off(both, ratio)
            if off <= _FARTHEST:
                found += (_Way(cost + off * off + way.cost, (both, *way.pairs)) for way in rest(i + some, j + others))
        return tuple(sorted(found)[:2])

    return list(rest(0, 0))


def _ratio(source: tuple[Span, ...], target: tuple[Span, ...]) -> float:
    return sum(end - start for start, end in target) / sum(end - start for start, end in source)


def _off(both: Paired, ratio: float) -> float:
    """How far a pair's lengths are from the ratio, in spreads; short sentences vary more."""
    one, two = both.source.end - both.source.start, both.target.end - both.target.start
    spread = _SPREAD * math.sqrt(1 + 12 / one)
    return abs(math.log(two / (one * ratio))) / spread


def _whole(spans: tuple[Span, ...]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def across(pairs: tuple[Paired, ...], span: Span) -> Span | None:
    """The stretch of the translation for a stretch of the text; None where no sentence of it is paired."""
    met = [both.target for both in pairs if both.source.overlaps(span)]
    return Span(met[0].start, met[-1].end) if met else None
