"""Edits of a clause tree by hand: split, merge, promote, demote, relabel.

An edit makes a new tree and never touches the text. An `Override` says one edit in words that can be stored: a path,
and places counted from the clause's start, so that a list of overrides can be applied again to a freshly recognised
tree, of the same text or of its next version; undoing is applying the list without its last member. What stays true:
the rules of a tree (`reader.core.clause`); clauses that an edit doesn't concern keep their paths, but unnumbered
paragraphs are counted anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.navigation import name_of
from reader.core.said import Said, said
from reader.core.span import Span
from reader.core.structure.tree import Draft, named

Kind = Literal["split", "merge", "promote", "demote", "relabel"]

_BELOW: dict[Level, Level] = {
    "part": "chapter", "subpart": "chapter", "chapter": "section", "section": "subsection",
    "subsection": "subsubsection", "subsubsection": "article", "annex": "part", "preamble": "paragraph",
    "article": "paragraph", "paragraph": "item", "item": "subitem", "subitem": "subitem", "heading": "heading",
}  # fmt: skip
_DEEPEST = 5


class Refused(ValueError):
    """An edit that the tree doesn't allow: no such clause, no neighbour to join, a place inside a sub-clause."""

    def __init__(self, reason: Said) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Override:
    """One edit, as it is stored.

    `at` belongs to `split`: code points from the clause's start. `label`, `number`, `title`, `level` and `depth` belong
    to `relabel`, and the first three of them also to `split`, where they are the second piece's; what is None stays.
    """

    kind: Kind
    path: ClausePath
    at: int = 0
    label: str | None = None
    number: tuple[int, ...] | None = None
    title: str | None = None
    level: Level | None = None
    depth: int | None = None


def split(tree: ClauseTree, path: ClausePath, at: int, *, label: str = "", number: tuple[int, ...] = ()) -> ClauseTree:
    """Cuts a clause in two siblings at `at`, a code point of the text; sub-clauses after it go with the second."""
    clause = tree.get(path)
    start = clause.span.start if clause else 0
    return apply(tree, Override("split", path, at - start, label, number or None))


def merge(tree: ClauseTree, path: ClausePath) -> ClauseTree:
    """Joins a clause to the sibling before it."""
    return apply(tree, Override("merge", path))


def promote(tree: ClauseTree, path: ClausePath) -> ClauseTree:
    """Puts a clause beside its parent, on the parent's level; the siblings after it come under it."""
    return apply(tree, Override("promote", path))


def demote(tree: ClauseTree, path: ClausePath) -> ClauseTree:
    """Puts a clause under the sibling before it, one level down."""
    return apply(tree, Override("demote", path))


def relabel(
    tree: ClauseTree,
    path: ClausePath,
    *,
    label: str | None = None,
    number: tuple[int, ...] | None = None,
    title: str | None = None,
    level: Level | None = None,
    depth: int | None = None,
) -> ClauseTree:
    """Changes what a clause is called or what level it is; what is None stays."""
    return apply(tree, Override("relabel", path, 0, label, number, title, level, depth))


def apply(tree: ClauseTree, override: Override) -> ClauseTree:
    """The tree after one edit; raises `Refused`."""
    sprout = _Sprout(tree)
    node = sprout.find(override.path)
    _EDITS[override.kind](node, override)
    return sprout.tree()


def apply_all(tree: ClauseTree, overrides: Iterable[Override]) -> tuple[ClauseTree, tuple[Override, ...]]:
    """The tree after a list of edits, and those that this tree doesn't allow any more."""
    left: list[Override] = []
    for override in overrides:
        try:
            tree = apply(tree, override)
        except Refused:
            left.append(override)
    return tree, tuple(left)


@dataclass(slots=True, eq=False)
class _Node:
    """A clause that can be moved; `clause` holds what it was."""

    clause: Clause
    start: int
    end: int
    above: _Node | None
    below: list[_Node] = field(default_factory=list["_Node"])

    def siblings(self) -> list[_Node]:
        if self.above is None:
            raise Refused(said("the whole text is no clause"))
        return self.above.below

    def before(self) -> _Node:
        """The sibling before; `Refused` when there is none."""
        siblings = self.siblings()
        place = siblings.index(self)
        if place == 0:
            raise Refused(said("{} has no clause before it on its level", name_of(self.clause)))
        return siblings[place - 1]

    def adopt(self, nodes: list[_Node]) -> None:
        """Takes nodes as its last children."""
        for node in nodes:
            node.above = self
        self.below = [*self.below, *nodes]


class _Sprout:
    """A tree taken apart."""

    def __init__(self, tree: ClauseTree) -> None:
        self.length = tree.length
        self._top = _Node(_WHOLE, 0, tree.length, None)
        self._nodes: dict[ClausePath, _Node] = {}
        for clause in tree:
            above = self._nodes[clause.parent] if clause.parent is not None else self._top
            node = _Node(clause, clause.span.start, clause.span.end, above)
            above.below.append(node)
            self._nodes[clause.path] = node

    def find(self, path: ClausePath) -> _Node:
        if path not in self._nodes:
            raise Refused(said("there is no clause {}", path))
        return self._nodes[path]

    def tree(self) -> ClauseTree:
        drafts: list[Draft] = []
        for node in self._top.below:
            _flatten(node, None, drafts)
        return ClauseTree(tuple(named(drafts)), self.length)


_WHOLE = Clause(ClausePath(""), None, "part", "", (), "", Span(0, 0), 0)
"""What stands above the outermost clauses."""


def _flatten(node: _Node, parent: int | None, drafts: list[Draft]) -> None:
    clause, place = node.clause, len(drafts)
    body = min(max(clause.body, node.start), node.end)
    drafts.append(
        Draft(clause.level, clause.label, clause.number, node.start, body, clause.title, clause.depth, end=node.end)
    )
    drafts[-1].parent = parent
    count = 0
    for child in node.below:
        if child.clause.level == "paragraph" and not child.clause.label:
            count += 1
            child.clause = replace(child.clause, number=(count,))
        _flatten(child, place, drafts)


def _split(node: _Node, override: Override) -> None:
    place = node.start + override.at
    if not node.start < place < node.end:
        raise Refused(said("that place is not inside {}", name_of(node.clause)))
    if any(child.start < place < child.end for child in node.below):
        raise Refused(said("that place is inside a clause of {}", name_of(node.clause)))
    siblings = node.siblings()
    number = override.number or (*node.clause.number[:-1], node.clause.number[-1] + 1) if node.clause.number else ()
    label = override.label or ""
    second = replace(
        node.clause, label=label, number=number, title=override.title or "", body=min(place + len(label), node.end)
    )
    made = _Node(second, place, node.end, node.above)
    made.adopt([child for child in node.below if child.start >= place])
    node.below = [child for child in node.below if child.start < place]
    node.end = place
    siblings.insert(siblings.index(node) + 1, made)


def _merge(node: _Node, override: Override) -> None:
    before = node.before()
    node.siblings().remove(node)
    before.end = node.end
    before.adopt(node.below)


def _promote(node: _Node, override: Override) -> None:
    parent = node.above
    if parent is None or parent.above is None:
        raise Refused(said("{} has nothing above it", name_of(node.clause)))
    siblings = node.siblings()
    place = siblings.index(node)
    after = siblings[place + 1 :]
    parent.below = siblings[:place]
    node.clause = replace(node.clause, level=parent.clause.level, depth=parent.clause.depth)
    node.end = parent.end
    parent.end = siblings[place - 1].end if place else min(parent.end, node.start)
    node.adopt(after)
    uncles = parent.siblings()
    uncles.insert(uncles.index(parent) + 1, node)
    node.above = parent.above


def _demote(node: _Node, override: Override) -> None:
    before = node.before()
    cousins = [child.clause for child in before.below]
    level = cousins[-1].level if cousins else _BELOW[node.clause.level]
    depth = None
    if level == "heading":
        depth = cousins[-1].depth if cousins else min((node.clause.depth or 0) + 1, _DEEPEST)
    node.siblings().remove(node)
    node.clause = replace(node.clause, level=level, depth=depth)
    before.end = node.end
    before.adopt([node])


def _relabel(node: _Node, override: Override) -> None:
    clause = node.clause
    level = override.level or clause.level
    depth = (override.depth or clause.depth or 1) if level == "heading" else None
    node.clause = replace(
        clause,
        label=clause.label if override.label is None else override.label,
        number=clause.number if override.number is None else override.number,
        title=clause.title if override.title is None else override.title,
        level=level,
        depth=depth,
    )


_EDITS = {"split": _split, "merge": _merge, "promote": _promote, "demote": _demote, "relabel": _relabel}
