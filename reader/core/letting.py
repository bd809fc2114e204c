"""Letting go of long texts bit by bit.

To free half a million values at once takes a tenth of a second in which no other thread of the interpreter can run, the
interface's among them. Freed some hundreds at a time, others take their turn in between.
"""

from __future__ import annotations

from reader.core.clause import ClauseTree

_PART = 400


def let_go(values: list[object]) -> None:
    """Empties a list from its end, so that what nobody else holds is freed part by part."""
    while values:
        del values[-_PART:]


def let_trees_go(trees: list[ClauseTree]) -> None:
    """Empties a list of trees and frees their clauses part by part; trees that others hold stay whole."""
    clauses: list[object] = []
    while trees:
        tree = trees.pop()
        clauses += tree.clauses
        del tree
        let_go(clauses)
