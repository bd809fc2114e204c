"""Places in a clause tree: where a citation stands, and what the words of one lead to.

A `Place` is what the words say, level by level; an `Index` finds the clauses that answer to it. What stays true: an
index is built in one pass over the tree, a look-up costs the depth of the tree and not its length, and two clauses
that answer equally well are both returned.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.core.citation.grammar import ARTICLE, ORDER, RANK
from reader.core.citation.model import SELF, Target
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath

Number = tuple[int, ...]
"""`(12, 1)` for 第十二条之一."""

LONGEST_RANGE = 500
"""A range of another instrument with more members than this is given by its two ends."""

MOST = 20
"""Clauses that an ambiguous citation lists at most; a text with more of one number is damaged."""

STRUCTURE = {"part": "part", "subpart": "subpart", "chapter": "ch", "section": "sec"}
"""How the levels above the article are written in a path."""


@dataclass(frozen=True, slots=True)
class Place:
    """A clause as the words of a citation give it; `levels` holds what is said or inherited, outermost first."""

    law: str = SELF
    levels: tuple[tuple[str, Number], ...] = ()

    def get(self, level: str) -> Number | None:
        """The number at a level."""
        return next((number for name, number in self.levels if name == level), None)

    def above(self, level: str) -> Place:
        """This place without `level` and everything below it."""
        return replace(self, levels=tuple((name, number) for name, number in self.levels if RANK[name] < RANK[level]))

    def with_level(self, level: str, number: Number) -> Place:
        """The place one step further down; what stood at `level` or below is replaced."""
        return replace(self.above(level), levels=(*self.above(level).levels, (level, number)))

    @property
    def lowest(self) -> str:
        """The innermost level given; empty for a whole instrument."""
        return self.levels[-1][0] if self.levels else ""

    def target(self, clause: ClausePath | None = None, structure: str | None = None) -> Target:
        """The target with these words."""
        paragraph, item, subitem = (self.get(level) for level in ("paragraph", "item", "subitem"))
        if structure is None and self.law != SELF:
            structure = self.structure
        return Target(
            self.law,
            clause,
            self.get("article"),
            paragraph[0] if paragraph else None,
            item[0] if item else None,
            subitem[0] if subitem else None,
            structure,
        )

    @property
    def structure(self) -> str | None:
        """The levels above the article, written as a path."""
        steps = [
            f"{STRUCTURE[name]}_{'_'.join(map(str, number))}" for name, number in self.levels if RANK[name] < ARTICLE
        ]
        return "__".join(steps) or None


def place_of(target: Target) -> Place:
    """The place that a target's words name.

    >>> place_of(Target("公司法", article=(12, 1), item=3)).levels
    (('article', (12, 1)), ('item', (3,)))
    """
    levels: list[tuple[str, Number]] = []
    names = {short: name for name, short in STRUCTURE.items()}
    for step in (target.structure or "").split("__"):
        name, _, number = step.partition("_")
        if name in names:
            levels.append((names[name], tuple(int(n) for n in number.split("_"))))
    if target.article:
        levels.append(("article", target.article))
    for name, number in (("paragraph", target.paragraph), ("item", target.item), ("subitem", target.subitem)):
        if number is not None:
            levels.append((name, (number,)))
    return Place(target.document, tuple(levels))


class Index:
    """The clauses of one tree, ready to be looked up."""

    def __init__(self, tree: ClauseTree) -> None:
        self.tree = tree
        self._starts = [clause.span.start for clause in tree.clauses]
        self._articles: dict[Number, list[Clause]] = {}
        self._levels: dict[str, list[Clause]] = {}
        self._siblings: dict[tuple[ClausePath | None, str], list[Clause]] = {}
        self._numbered: dict[tuple[ClausePath | None, str], dict[Number, list[Clause]]] = {}
        """Siblings by number, made when they are first asked for: few are."""
        for clause in tree.clauses:
            self._levels.setdefault(clause.level, []).append(clause)
            self._siblings.setdefault((clause.parent, clause.level), []).append(clause)
            if clause.level == "article":
                self._articles.setdefault(clause.number, []).append(clause)

    def release(self) -> None:
        """Lets go of everything bit by bit, when nobody looks anything up any more; see `core.letting`."""
        for held in (self._numbered, self._siblings, self._articles, self._levels):
            while held:
                held.popitem()
        while self._starts:
            del self._starts[-1000:]

    def has(self, level: str) -> bool:
        """Whether the text has clauses of that level at all."""
        return level in self._levels

    def innermost(self, offset: int) -> Clause | None:
        """The innermost clause that holds the code point at `offset`."""
        index = bisect_right(self._starts, offset) - 1
        clause = self.tree.clauses[index] if index >= 0 else None
        while clause is not None and offset not in clause.span:
            clause = self.tree.get(clause.parent) if clause.parent else None
        return clause

    def is_label(self, offset: int) -> bool:
        """Whether the code point belongs to the label of a clause."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return False
        clause = self.tree.clauses[index]
        return bool(clause.label) and clause.span.start <= offset < clause.span.start + max(
            len(clause.label), clause.body - clause.span.start
        )

    def standing(self, offset: int) -> dict[str, Clause]:
        """The clauses around a place, by level, the innermost of each."""
        clause = self.innermost(offset)
        return {} if clause is None else {above.level: above for above in self.tree.ancestors(clause)}

    def neighbours(self, clause: Clause, first: int, last: int) -> list[Clause]:
        """The clauses of the same level that stand `first` to `last` places further on (negative: before).

        Articles are counted through the whole text, other clauses among their siblings; the list is shorter than
        asked for where the text ends.
        """
        peers = self._levels["article"] if clause.level == "article" else self._siblings[clause.parent, clause.level]
        at = _turn(peers, clause)
        low, high = at + first, at + last
        return peers[max(0, low) : max(0, high + 1)]

    def find(self, place: Place, standing: dict[str, Clause]) -> list[Clause]:
        """Every clause that answers to the place; those nearest to where the citation stands, if any is nearer."""
        if not place.levels:
            return []
        found: list[Clause] | None = None
        for level, number in place.levels:
            if found is None:
                # A paragraph or an item without its article names nothing.
                found = self._first(level, number, standing) if RANK[level] <= ARTICLE else []
            elif RANK[level] <= ARTICLE:
                spans = [clause.span for clause in found]
                found = [c for c in self._peers(level, number) if any(c.span in span for span in spans)]
            else:
                found = [below for clause in found for below in self.below(clause, level, number)]
        return found or []

    def _peers(self, level: str, number: Number) -> list[Clause]:
        if level == "article":
            return self._articles.get(number, [])
        return [clause for clause in self._levels.get(level, ()) if clause.number == number]

    def _first(self, level: str, number: Number, standing: dict[str, Clause]) -> list[Clause]:
        """The clauses of a level and number; of several, those that share the innermost surroundings."""
        found = self._peers(level, number)[: MOST * 4]
        if len(found) < 2:
            return found
        around = sorted(standing.values(), key=lambda clause: clause.span.end - clause.span.start)
        for clause in around:
            near = [other for other in found if other.span in clause.span]
            if near:
                return near
        main = [other for other in found if all(above.level != "annex" for above in self.tree.ancestors(other))]
        return (main or found)[:MOST]

    def below(self, clause: Clause, level: str, number: Number) -> list[Clause]:
        """The clauses of a level and number right below, through levels that the citation leaves out."""
        found = self._among((clause.path, level), number)[:MOST]
        for between in ORDER[RANK[clause.level] + 1 if clause.level in RANK else 0 : RANK[level]]:
            for child in self._siblings.get((clause.path, between), ()):
                found.extend(self.below(child, level, number))
        return found

    def _among(self, siblings: tuple[ClausePath | None, str], number: Number) -> list[Clause]:
        """The clauses of a number among those right below a clause at a level."""
        held = self._siblings.get(siblings)
        if held is None:
            return []
        known = self._numbered.get(siblings)
        if known is None:
            known = self._numbered[siblings] = {}
            for clause in held:
                known.setdefault(clause.number, []).append(clause)
        return known.get(number, [])

    def paragraphs_until(self, article: Clause, here: Clause, most: int) -> list[Clause]:
        """The paragraphs of an article from `here` backwards, at most so many."""
        peers = self._siblings.get((article.path, "paragraph"), [])
        at = _turn(peers, here)
        return peers[max(0, at - most + 1) : at + 1][::-1]

    def between(self, first: Clause, last: Clause) -> list[Clause]:
        """The clauses of one level from `first` to `last`, both included, in order."""
        if first.level != last.level:
            return [first, last]
        peers = self._levels[first.level]
        low, high = _turn(peers, first), _turn(peers, last)
        return peers[low : high + 1] if low <= high else [first, last]


def _turn(peers: list[Clause], clause: Clause) -> int:
    """Where a clause stands among its peers, which are in reading order."""
    at = bisect_left(peers, clause.span.start, key=lambda peer: peer.span.start)
    return peers.index(clause, at)


def place_of_clause(law: str, clause: Clause, tree: ClauseTree, like: Place) -> Place:
    """The words for one clause of a range, given at the levels that the ends of the range give."""
    numbers = {above.level: above.number for above in tree.ancestors(clause)}
    return Place(law, tuple((level, numbers[level]) for level in ORDER if like.get(level) and level in numbers))


def counted(first: Place, last: Place) -> Iterable[Place]:
    """The members of a range in an instrument that is not at hand, by counting; the two ends where that can't be."""
    low, high = (place.get(first.lowest) for place in (first, last))
    level = first.lowest
    if level != last.lowest or first.above(level) != last.above(level) or low is None or high is None:
        return (first, last)
    (start, *inserted), (end, *more) = low, high
    if inserted or more or not 0 < end - start < LONGEST_RANGE:
        return (first, last)
    return tuple(first.with_level(level, (number,)) for number in range(start, end + 1))
