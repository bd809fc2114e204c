"""Ways through a clause tree: next and previous, ranges of articles, the path to a clause.

All of it is pure: positions of the reader and its history are kept by whoever shows the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath

Step = Literal["clause", "article", "chapter"]

PROVISIONS: frozenset[Level] = frozenset({"article", "heading"})
"""What a step by article goes through: articles, and headings where a text has none."""
DIVISIONS: frozenset[Level] = frozenset(
    {"preamble", "part", "subpart", "chapter", "section", "subsection", "subsubsection", "annex"}
)


class Range(NamedTuple):
    """The first and the last article under a clause."""

    first: tuple[int, ...]
    last: tuple[int, ...]

    def __str__(self) -> str:
        first, last = ("-".join(map(str, number)) for number in self)
        return first if first == last else f"{first}–{last}"


def article_ranges(tree: ClauseTree) -> Mapping[ClausePath, Range]:
    """The articles under each division that holds some: `第二章 9–23`."""
    found: dict[ClausePath, Range] = {}
    for clause in tree:
        if clause.level != "article":
            continue
        for above in tree.ancestors(clause)[:-1]:
            known = found.get(above.path)
            found[above.path] = Range(known.first if known else clause.number, clause.number)
    return found


def following(tree: ClauseTree, offset: int, step: Step = "clause") -> Clause | None:
    """The first clause of that kind that begins after `offset`; None at the end."""
    return next((clause for clause in _stops(tree, step) if clause.span.start > offset), None)


def preceding(tree: ClauseTree, offset: int, step: Step = "clause") -> Clause | None:
    """The last clause of that kind that begins before `offset`; None at the beginning."""
    found: Clause | None = None
    for clause in _stops(tree, step):
        if clause.span.start >= offset:
            break
        found = clause
    return found


def _stops(tree: ClauseTree, step: Step) -> tuple[Clause, ...]:
    if step == "clause":
        return tree.clauses
    if step == "article":
        articles = tuple(clause for clause in tree if clause.level == "article")
        return articles or tuple(clause for clause in tree if clause.level in PROVISIONS)
    divisions = tuple(clause for clause in tree if clause.level in DIVISIONS)
    return divisions or tuple(clause for clause in tree if clause.level == "heading" and clause.depth == 1)


def breadcrumb(tree: ClauseTree, clause: Clause) -> tuple[str, ...]:
    """The names from the outermost clause down: `('第二章 对外贸易经营者', '第九条', '第二款', '（一）')`."""
    return tuple(name_of(above) for above in tree.ancestors(clause))


def name_of(clause: Clause) -> str:
    """What a clause is called in a path: its label and title; a 款 by its number."""
    if clause.label:
        titled = clause.title and clause.title != clause.label
        return f"{clause.label} {clause.title}" if titled else clause.label
    if clause.level == "paragraph":
        from reader.core.numeral import write

        return f"第{write(clause.number[0])}款"
    return clause.title


def trail_at(tree: ClauseTree, offset: int) -> tuple[Clause, ...]:
    """The clauses that hold the code point at `offset`, outermost first: the sticky path of the reading view."""
    found = tree.at(offset)
    return tree.ancestors(found) if found is not None else ()
