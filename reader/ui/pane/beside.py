"""Which sentence of a translation stands for a place of the text; asked row by row as rows are painted."""

from __future__ import annotations

from collections import OrderedDict

from reader.app.beside import Rendering, Spread
from reader.core.sentence import Paired, across, pair, sentences
from reader.core.span import Span

_KEPT = 500
_FARTHEST = 6
"""Rows that a mark may reach over and still be shown in the translation."""


class Sentences:
    """The paired sentences of a text and its translation."""

    def __init__(self, spread: Spread, rendering: Rendering) -> None:
        self._text, self._rows = spread.document.source.text, spread.rows
        self._english = spread.document.source.language == "en"
        self._rendering = rendering
        self._kept: OrderedDict[int, tuple[Paired, ...]] = OrderedDict()

    def __call__(self, span: Span) -> Span | None:
        """The stretch of the translation for a stretch of the text; None where it isn't sure on every row."""
        rows = self._rows.within(span)
        if len(rows) > _FARTHEST:
            return None
        found = [across(self.of_row(row), span) for row in rows]
        known = [each for each in found if each is not None]
        if not known or len(known) < len(found):
            return None
        return Span(min(each.start for each in known), max(each.end for each in known))

    def of_row(self, row: int) -> tuple[Paired, ...]:
        """The pairs of a row; none where they aren't sure."""
        found = self._kept.get(row)
        if found is None:
            other = self._rendering.document.source
            found = self._kept[row] = pair(
                sentences(self._text, self._rows.span(row), english=self._english),
                sentences(other.text, self._rendering.spans[row], english=other.language == "en"),
            )
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found
