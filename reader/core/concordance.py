"""Concordance: every occurrence of a query, with its context.

What stays true: every place where the folded text holds the folded query is found, overlapping ones too, and no other;
with `exact`, every place where the text holds the query as it is written. Because folding keeps offsets
(`reader.core.fold`), a hit's span counts in the text itself. A regular expression finds what `re` finds in the folded
text, ignoring case, line by line (`^` and `$` are a line's), empty matches left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.core.clause import Clause, ClauseTree
from reader.core.errors import ReaderError
from reader.core.fold import Fold
from reader.core.identity import AnnotationId, ClausePath, ConceptId, DocumentId
from reader.core.said import Said, said
from reader.core.span import Span

Where = Literal["texts", "notes", "terms", "translations"]
WHERE: tuple[Where, ...] = ("texts", "notes", "terms", "translations")

CONTEXT = 24
"""Code points of context on either side of a hit."""

_SLICE = 4_000
"""Code points that are folded at one go."""
_OPEN_ENDED = re.compile(r"[*+]|\{\d*,\}")


class BadQuery(ReaderError):
    """A query that asks for nothing, or a pattern that is no regular expression."""

    def __init__(self, query: str, reason: Said) -> None:
        super().__init__(said("“{}”: {}", query, reason))
        self.query, self.reason = query, reason


class Hit(NamedTuple):
    """One occurrence.

    `span` counts in the document's source text; for a note it is its annotation's (None for an orphan), for a term
    there is none. `place` counts in what was searched: the text, the note or the term. `quote` are the words found.
    """

    where: Where
    document: DocumentId | None
    clause: ClausePath | None
    span: Span | None
    quote: str
    before: str
    after: str
    place: Span
    annotation: AnnotationId | None = None
    concept: ConceptId | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A query made ready by `prepare`."""

    words: str
    """What is looked for: folded unless `exact`; for a regular expression, its pattern."""
    exact: bool
    regex: bool
    fold: Fold

    @property
    def guarded(self) -> bool:
        """Whether looking for it may take unbounded time: a pattern with an open-ended repetition."""
        return self.regex and bool(_OPEN_ENDED.search(self.words))

    def held(self, text: str) -> str:
        """The form of a text in which this query's places are looked for; offsets are the text's own."""
        return text if self.exact else self.fold(text)

    def find(self, text: str, goes_on: Callable[[], bool] = lambda: True) -> Iterator[Span]:
        """Every occurrence in a text, in order; stops early when `goes_on` says no.

        Words are looked for in slices: folding a long text at one go would let no other thread run meanwhile.
        """
        for span in self.places(self.held(text)) if self.regex else self._sliced(text):
            if not goes_on():
                return
            yield span

    def _sliced(self, text: str) -> Iterator[Span]:
        over = len(self.words) - 1
        for start in range(0, len(text), _SLICE):
            for span in self._places(self.held(text[start : start + _SLICE + over])):
                yield span.shifted(start)

    def places(self, held: str) -> Iterator[Span]:
        """Every occurrence in a text that `held` gave."""
        return self._matches(held) if self.regex else self._places(held)

    def _places(self, held: str) -> Iterator[Span]:
        at = held.find(self.words)
        while at >= 0:
            yield Span(at, at + len(self.words))
            at = held.find(self.words, at + 1)

    def _matches(self, held: str) -> Iterator[Span]:
        flags = re.MULTILINE | (re.NOFLAG if self.exact else re.IGNORECASE)
        for found in re.finditer(self.words, held, flags):
            if found.end() > found.start():
                yield Span(*found.span())


def prepare(query: str, fold: Fold, *, exact: bool = False, regex: bool = False) -> Query:
    """A query to look for; `BadQuery` when it holds nothing or is no regular expression.

    White space around the words counts for nothing; `regex` takes the query as it is.
    """
    if not query.strip():
        raise BadQuery(query, said("there is nothing to look for"))
    if not regex:
        return Query(query.strip() if exact else fold(query.strip()), exact, False, fold)
    pattern = query if exact else fold.pattern(query)
    try:
        re.compile(pattern, re.MULTILINE)
    except (re.error, RecursionError, OverflowError) as error:
        raise BadQuery(query, said("it is no regular expression ({})", error)) from error
    return Query(pattern, exact, True, fold)


def context(text: str, span: Span, width: int = CONTEXT) -> tuple[str, str]:
    """What stands before and after a stretch, within its line, in code points of at most `width`."""
    before = text[max(0, span.start - width) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + width].partition("\n")[0]
    return before.lstrip(), after.rstrip()


class Locator:
    """Finds the innermost clause of a place quickly: made once a text, asked for every hit."""

    def __init__(self, tree: ClauseTree) -> None:
        self._tree = tree
        self._starts = [clause.span.start for clause in tree.clauses]

    def at(self, offset: int) -> Clause | None:
        """The innermost clause that holds the code point at `offset`; as `ClauseTree.at`."""
        index = bisect_right(self._starts, offset) - 1
        clause = self._tree.clauses[index] if index >= 0 else None
        while clause is not None and offset >= clause.span.end:
            clause = self._tree.get(clause.parent) if clause.parent is not None else None
        return clause
