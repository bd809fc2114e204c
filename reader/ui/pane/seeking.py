"""Finding words in the text that is read: searched in slices on a thread, shown as marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.errors import ReaderError
from reader.core.span import Span
from reader.ui.jobs import Jobs, Token

if TYPE_CHECKING:
    from reader.ui.pane.pane import Pane

_SLICE = 50_000
"""Code points searched between two looks at whether anyone still wants the answer."""
_OVERLAP = 200


class Seeking:
    """Ties the find bar of a pane to its text."""

    def __init__(self, pane: Pane, jobs: Jobs) -> None:
        self._pane, self._jobs = pane, jobs
        self._words = ""
        pane.find.sought.connect(self.seek)
        pane.find.stepped.connect(self.step)

    def seek(self, words: str, exact: bool) -> None:
        """Looks for words in the whole source; whatever column shows them, a hit is one place of the source."""
        pane = self._pane
        self._words = words
        if not words or pane.spread is None:
            self._found([])
            return
        text = pane.spread.document.source.text
        self._jobs.start(
            lambda token: _spans(token, text, words, exact), self._found, topic=f"find {id(pane)}", failed=self._refused
        )

    def step(self, back: bool) -> None:
        """Goes to the next or the previous hit."""
        at = self._pane.view.hits.step(back=back)
        self._pane.find.show_count(at, self._pane.view.hits.count)

    def _found(self, spans: list[Span]) -> None:
        if self._pane.spread is None:
            # The text was closed while it was searched; perhaps the pane is gone with it.
            return
        view = self._pane.view
        view.set_hits(spans)
        if spans and self._words:
            self.step(False)
        else:
            self._pane.find.show_count(-1, 0)

    def _refused(self, error: ReaderError) -> None:
        self._found([])


def _spans(token: Token, text: str, words: str, exact: bool) -> list[Span]:
    """Every place of the words, in order."""
    from reader.app.folding import fold
    from reader.core.concordance import prepare

    query = prepare(words, fold(), exact=exact)
    found: list[Span] = []
    for start in range(0, len(text), _SLICE):
        token.check()
        piece = text[start : start + _SLICE + max(_OVERLAP, len(words))]
        for span in query.find(piece):
            if span.start < _SLICE:
                found.append(span.shifted(start))
    return found
