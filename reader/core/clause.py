"""Clauses: the tree that a legal text is.

A clause is any node of the tree (编 章 节 条 款 项 目, Part, Article, heading); a provision is one that states a rule.
What stays true: clauses are in reading order, a parent before its children; a child's span lies in its parent's, and
siblings don't overlap; a span includes the whole subtree; a path is unique in its document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from reader.core.identity import ClausePath
from reader.core.span import Span

Level = Literal[
    "part", "subpart", "chapter", "section", "subsection", "subsubsection", "article", "paragraph", "item", "subitem",
    "preamble", "annex", "heading",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clause:
    """One node of the tree.

    `span` and `body` count code points of the source text. `body` is where the words after the label begin; the
    label itself is `label`, as written (`第十三条`, `（二）`; empty for a 款). `number` is `(12, 1)` for 第十二条之一.
    `depth` is set for the level `heading` only: 一、 1, （一） 2, 1. 3, （1） 4, ① 5.
    """

    path: ClausePath
    parent: ClausePath | None
    level: Level
    label: str
    number: tuple[int, ...]
    title: str
    span: Span
    body: int
    depth: int | None = None


@dataclass(frozen=True, slots=True)
class ClauseTree:
    """All clauses of one text, in reading order."""

    clauses: tuple[Clause, ...]
    length: int
    """Code points of the text."""
    _by_path: dict[ClausePath, Clause] = field(init=False, repr=False, compare=False)
    _children: dict[ClausePath | None, tuple[Clause, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        children: dict[ClausePath | None, list[Clause]] = {}
        for clause in self.clauses:
            children.setdefault(clause.parent, []).append(clause)
        object.__setattr__(self, "_by_path", {clause.path: clause for clause in self.clauses})
        object.__setattr__(self, "_children", {path: tuple(found) for path, found in children.items()})

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.clauses)

    def __len__(self) -> int:
        return len(self.clauses)

    def get(self, path: ClausePath) -> Clause | None:
        """The clause of that path."""
        return self._by_path.get(path)

    def children(self, path: ClausePath | None) -> tuple[Clause, ...]:
        """The clauses right below `path`; the top ones for None."""
        return self._children.get(path, ())

    def at(self, offset: int) -> Clause | None:
        """The innermost clause that holds the code point at `offset`."""
        found: Clause | None = None
        level = self.children(None)
        while level:
            at = bisect_right(level, offset, key=_start) - 1
            if at < 0 or offset not in level[at].span:
                return found
            found, level = level[at], self.children(level[at].path)
        return found

    def ancestors(self, clause: Clause) -> tuple[Clause, ...]:
        """From the outermost clause down to `clause` itself."""
        line = [clause]
        while line[-1].parent is not None:
            line.append(self._by_path[line[-1].parent])
        return tuple(reversed(line))


def _start(clause: Clause) -> int:
    return clause.span.start
