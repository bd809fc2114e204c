"""Letting go of long texts bit by bit.

To free half a million values at once takes a tenth of a second in which no other thread of the interpreter can run, the
interface's among them. Freed some hundreds at a time, others take their turn in between.
"""

from __future__ import annotations

from reader.core.clause import ClauseTree

_PART = 400


def let_trees_go(trees: list[ClauseTree]) -> None:
    """Empties a list of trees and frees their clauses some hundreds at a time; trees that others hold stay whole."""
    while trees:
        clauses = list(trees.pop().clauses)
        while clauses:
            del clauses[-_PART:]
