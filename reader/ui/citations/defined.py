"""Where the terms stand that a text defines: marks for each row as it is shown.

A term is marked wherever its definition reaches; where several do, the one of the innermost clause counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.clause import ClauseTree
from reader.core.definition import Definition
from reader.core.row import Rows
from reader.core.span import Span
from reader.ui.pane.marking import Finder
from reader.ui.reading import Mark

_SHORTEST = 2
"""Terms of one character would mark every word they are part of."""


def finder(text: str, rows: Rows, tree: ClauseTree, defined: Sequence[Definition]) -> Finder | None:
    """Finds the defined terms of a row; None where the text defines none. Ids are places in `defined`."""
    reach: dict[str, list[tuple[Span, int]]] = {}
    for at, definition in enumerate(defined):
        term = definition.term
        if len(term) < _SHORTEST:
            continue
        within = None if definition.within is None else tree.get(definition.within)
        span = Span(0, len(text)) if within is None else within.span
        reach.setdefault(term, []).append((span, at))
    if not reach:
        return None
    for spans in reach.values():
        spans.sort(key=lambda one: len(range(*one[0])))
    terms = sorted(reach, key=len, reverse=True)
    pattern = re.compile("|".join(_whole(term) for term in terms))

    def find(row: int) -> Sequence[Mark]:
        span = rows.span(row)
        marks: list[Mark] = []
        for match in pattern.finditer(text, span.start, span.end):
            at = next((at for where, at in reach[match[0]] if match.start() in where), None)
            if at is not None:
                marks.append(Mark(Span(*match.span()), "dotted", "definition", str(at)))
        return marks

    return find


def _whole(term: str) -> str:
    """A Latin term counts as a whole word only."""
    before = r"\b" if term[:1].isascii() and term[:1].isalnum() else ""
    after = r"\b" if term[-1:].isascii() and term[-1:].isalnum() else ""
    return f"{before}{re.escape(term)}{after}"
