"""A translation beside its text: which stretch stands for which.

Two texts of one instrument are paired by their clauses: 第三条 with Article 3, （二） with (2), 三（六） with III (6).
What stays true:

* pairs are in the order of the source text; every clause of either side and every line outside all clauses stands in
  exactly one pair, an empty side being an omission;
* two clauses are paired only when their ancestors are, and their numbers agree; the depth at which a language counts
  does not matter (mainland 条 款 项, Taiwan's 條 項 款, English paragraphs and points);
* what has no number to agree on — the title, the date line, the preamble, paragraphs of a clause — is paired by order,
  with an eye to their lengths where the counts differ.

Alignment below the clause (sentences merged, split, left out) is another matter and not this module's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from typing import NamedTuple

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.span import Span

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


class Pair(NamedTuple):
    """Two stretches that say the same.

    `path` is the clause of the source text, or of the translation where the source lacks it; None outside clauses.
    `source` and `target` are in code points of their texts, without the label and without sub-clauses; None where the
    other side has nothing.
    """

    path: ClausePath | None
    source: Span | None
    target: Span | None


def own(text: str, tree: ClauseTree, clause: Clause) -> tuple[Span, ...]:
    """The lines of a clause, from behind its label, that are not its sub-clauses'; no white space around them."""
    return tuple(_lines(text, _gaps(clause.body, clause.span.end, tree, clause.path)))


def outside(text: str, tree: ClauseTree) -> tuple[Span, ...]:
    """The lines of a text that lie in no clause: title, date, preamble, closing."""
    return tuple(_lines(text, _gaps(0, len(text), tree, None)))


def _gaps(start: int, end: int, tree: ClauseTree, path: ClausePath | None) -> Iterator[Span]:
    at = start
    for child in tree.children(path):
        if child.span.start > at:
            yield Span(at, child.span.start)
        at = max(at, child.span.end)
    if end > at:
        yield Span(at, end)


def _lines(text: str, stretches: Iterator[Span]) -> Iterator[Span]:
    for stretch in stretches:
        for found in _LINE.finditer(text, stretch.start, stretch.end):
            yield Span(*found.span())


def pair(source_text: str, source: ClauseTree, target_text: str, target: ClauseTree) -> tuple[Pair, ...]:
    """The stretches of a text and of its translation that stand for each other, in the source's order."""
    return _ordered(_Pairing(source_text, source, target_text, target).pairs())


def _ordered(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """By their places in the source; what only the translation has stays behind what it followed."""
    at = -1
    placed: list[tuple[int, Pair]] = []
    for each in pairs:
        at = each.source.start if each.source else at
        placed.append((at, each))
    return tuple(each for _, each in sorted(placed, key=lambda one: one[0]))


def paths(source: ClauseTree, target: ClauseTree) -> dict[ClausePath, ClausePath]:
    """Which clause of the translation stands for which of the source.

    A clause below one that has no partner (a chapter that only one side names) meets the clause of the same path.
    """
    found: dict[ClausePath, ClausePath] = {}
    _match(source, None, target, None, found)
    taken = set(found.values())
    for clause in source:
        if clause.path not in found and clause.path not in taken and target.get(clause.path) is not None:
            known = len(found)
            found[clause.path] = clause.path
            _match(source, clause.path, target, clause.path, found)
            taken.update(islice(reversed(found.values()), len(found) - known))
    return found


class _Pairing:
    def __init__(self, source_text: str, source: ClauseTree, target_text: str, target: ClauseTree) -> None:
        self.source_text, self.source = source_text, source
        self.target_text, self.target = target_text, target
        self.partner = paths(source, target)
        self.taken = frozenset(self.partner.values())
        self.ratio = max(1, len(target_text)) / max(1, len(source_text))

    def pairs(self) -> Iterator[Pair]:
        before, after = _around(self.source_text, self.source), _around(self.target_text, self.target)
        yield from self._by_order(before[0], after[0])
        yield from self._level(self.source.children(None), self.target.children(None))
        yield from self._by_order(before[1], after[1])

    def _level(self, clauses: Sequence[Clause], others: Sequence[Clause]) -> Iterator[Pair]:
        """The clauses below one clause, and those that the translation has more of, where they stand in it."""
        spare = [each for each in others if each.path not in self.taken]
        for clause in clauses:
            path = self.partner.get(clause.path)
            other = None if path is None else self.target.get(path)
            while other is not None and spare and spare[0].span.start < other.span.start:
                yield from self._alone(spare.pop(0))
            yield from self._clause(clause, other)
        for each in spare:
            yield from self._alone(each)

    def _clause(self, clause: Clause, other: Clause | None) -> Iterator[Pair]:
        lines, rest = _parted(self.source_text, self.source, clause)
        others, more = _parted(self.target_text, self.target, other) if other else ((), ())
        if lines and others and len(lines) != len(others):
            # A text may say in one paragraph what the other says in several: all of it belongs together.
            lines, others = (Span(lines[0].start, lines[-1].end),), (Span(others[0].start, others[-1].end),)
        yield from (Pair(clause.path, *both) for both in zip_longest(lines, others))
        yield from (Pair(clause.path, *both) for both in zip_longest(rest, more))
        children = self.target.children(other.path) if other else ()
        yield from self._level(self.source.children(clause.path), children)

    def _alone(self, clause: Clause) -> Iterator[Pair]:
        """A clause that only the translation has."""
        for line in own(self.target_text, self.target, clause):
            yield Pair(clause.path, None, line)
        yield from self._level((), self.target.children(clause.path))

    def _by_order(self, lines: Sequence[Span], others: Sequence[Span]) -> Iterator[Pair]:
        """Lines that no clause holds, against each other: the cheapest way through both, in order."""
        if len(lines) * len(others) > _MANY:
            yield from (Pair(None, line, other) for line, other in zip_longest(lines, others))
            return
        costs: dict[tuple[int, int], float] = {(len(lines), len(others)): 0.0}
        for i in range(len(lines), -1, -1):
            for j in range(len(others), -1, -1):
                ways = [costs[i + 1, j] + _OMITTED] if i < len(lines) else []
                ways += [costs[i, j + 1] + _OMITTED] if j < len(others) else []
                if i < len(lines) and j < len(others):
                    ways.append(costs[i + 1, j + 1] + self._cost(lines[i], others[j]))
                if ways:
                    costs[i, j] = min(ways)
        i = j = 0
        while i < len(lines) or j < len(others):
            both = i < len(lines) and j < len(others)
            if both and costs[i, j] == costs[i + 1, j + 1] + self._cost(lines[i], others[j]):
                yield Pair(None, lines[i], others[j])
                i, j = i + 1, j + 1
            elif i < len(lines) and costs[i, j] == costs[i + 1, j] + _OMITTED:
                yield Pair(None, lines[i], None)
                i += 1
            else:
                yield Pair(None, None, others[j])
                j += 1

    def _cost(self, line: Span, other: Span) -> float:
        """How unlike two lines are: in length, and in being a bracketed one, as dates and histories are."""
        one, two = self.source_text[line.start], self.target_text[other.start]
        length = abs(math.log((other.end - other.start) / ((line.end - line.start) * self.ratio)))
        return length + (_OMITTED if (one in _BRACKETS) != (two in _BRACKETS) else 0)


_OMITTED = 1.2
"""What a line without a partner costs: a pair whose lengths are off by e² and more is no pair."""
_MANY = 100_000
"""Above so many cells the table is not worth its memory: texts without clauses are paired line by line."""
_BRACKETS = "(（〔[［"


def _parted(text: str, tree: ClauseTree, clause: Clause) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The lines of a clause before its first sub-clause, and those that follow one."""
    lines = own(text, tree, clause)
    children = tree.children(clause.path)
    first = children[0].span.start if children else clause.span.end
    return tuple(line for line in lines if line.start < first), tuple(line for line in lines if line.start >= first)


def _around(text: str, tree: ClauseTree) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The lines outside all clauses: those before the first clause's end, and those after."""
    lines = outside(text, tree)
    tops = tree.children(None)
    first = tops[0].span.start if tops else len(text)
    return tuple(line for line in lines if line.start < first), tuple(line for line in lines if line.start >= first)


def _match(
    source: ClauseTree,
    path: ClausePath | None,
    target: ClauseTree,
    partner: ClausePath | None,
    found: dict[ClausePath, ClausePath],
) -> None:
    """Pairs the clauses below two clauses that stand for each other."""
    mine, theirs = list(source.children(path)), list(target.children(partner))
    for clause, other in _agreeing(mine, theirs):
        found[clause.path] = other.path
        _match(source, clause.path, target, other.path, found)


_Key = tuple[object, ...]


def _agreeing(mine: Sequence[Clause], theirs: Sequence[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Siblings whose levels and numbers agree, or else only their numbers; each once, the later before the earlier."""
    places: dict[_Key, list[int]] = {}
    for place, other in enumerate(theirs):
        for key in (_strict(other), _loose(other)):
            places.setdefault(key, []).append(place)
    taken: set[int] = set()
    at = 0
    for clause in mine:
        for key in (_strict(clause), _loose(clause)):
            free = [place for place in places.get(key, ()) if place not in taken]
            if free:
                place = next((place for place in free if place >= at), free[0])
                taken.add(place)
                at = place + 1
                yield clause, theirs[place]
                break


def _strict(clause: Clause) -> _Key:
    return (clause.level, clause.number, clause.depth)


def _loose(clause: Clause) -> _Key:
    """The number, and whether the clause is one that a text counts through: an article is never a paragraph."""
    kind = clause.level if clause.level in ("article", "annex", "preamble", "part", "chapter") else "other"
    return (kind, clause.number)
