"""Where the terms stand that a text defines: marks for each row as it is shown.

A term is marked wherever its definition reaches; where several do, the one of the innermost clause counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.clause import ClauseTree
from reader.core.definition import Definition
from reader.core.row import Rows
from reader.core.span import Span
from reader.ui.pane.marking import Finder
from reader.ui.reading import Mark

_SHORTEST = 2
"""Terms of one character would mark every word they are part of."""


class Terms:
    """The terms that a text defines, ready to be found in its rows; made on a thread."""

    def __init__(self, text: str, reach: dict[str, list[tuple[Span, int]]]) -> None:
        self._text, self._reach = text, reach
        self._heads: dict[str, list[str]] = {}
        for term in sorted(reach, key=len, reverse=True):
            self._heads.setdefault(term[:_SHORTEST], []).append(term)

    @classmethod
    def of(cls, text: str, tree: ClauseTree, defined: Sequence[Definition]) -> Terms | None:
        """The terms of a text; None where it defines none. Ids of marks are places in `defined`."""
        reach: dict[str, list[tuple[Span, int]]] = {}
        for at, definition in enumerate(defined):
            term = definition.term
            if len(term) < _SHORTEST:
                continue
            within = None if definition.within is None else tree.get(definition.within)
            span = Span(0, len(text)) if within is None else within.span
            reach.setdefault(term, []).append((span, at))
        for spans in reach.values():
            spans.sort(key=lambda one: len(range(*one[0])))
        return cls(text, reach) if reach else None

    def finder(self, rows: Rows) -> Finder:
        """Finds the defined terms of a row."""
        return lambda row: self._in(rows.span(row))

    def _in(self, span: Span) -> Sequence[Mark]:
        words = span.of(self._text)
        marks: list[Mark] = []
        point = 0
        while point < len(words) - 1:
            known = self._heads.get(words[point : point + _SHORTEST], ())
            term = next((term for term in known if words.startswith(term, point) and _whole(term, words, point)), None)
            if term is None:
                point += 1
                continue
            start = span.start + point
            at = next((at for where, at in self._reach[term] if start in where), None)
            if at is not None:
                marks.append(Mark(Span(start, start + len(term)), "dotted", "definition", str(at)))
            point += len(term)
        return marks


def _whole(term: str, words: str, at: int) -> bool:
    """Whether a term stands there by itself: a Latin one counts as a whole word only."""
    before, after = words[at - 1 : at], words[at + len(term) : at + len(term) + 1]
    return not (_latin(term[0]) and _latin(before)) and not (_latin(term[-1]) and _latin(after))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
