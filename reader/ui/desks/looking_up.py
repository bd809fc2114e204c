"""Words: what one is, for double clicks and the caret, and what the dictionary says of it.

The tables come on a job after the window can be used; until then a word is a run of one script. A dictionary card waits
until the pointer has rested for a while, and gives way to every other card.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.core.span import Span
from reader.ui.pane import cards
from reader.ui.pane.hover_card import Card
from reader.ui.preferences import choices
from reader.ui.reading.caret import script_run

if TYPE_CHECKING:
    from reader.core.words import Segmenter
    from reader.ui.jobs import Token
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window

_LATER = 300
"""Milliseconds after the window can be used at which the tables are loaded."""
_REST = 650
"""Milliseconds of rest after which the dictionary answers, beyond those of other cards."""


class LookingUpDesk(QObject):
    """Ties the words' tables and the panes together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._segmenter: Segmenter | None = None
        self._asked = False
        self._over: tuple[Pane, str, int, QPoint] | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._rested)
        window.shelf.made.connect(self._furnish)
        for pane in window.shelf.fronts():
            self._furnish(pane)
        window.ready.connect(lambda: QTimer.singleShot(_LATER, self, self._load))

    @property
    def loaded(self) -> bool:
        """Whether words are known."""
        return self._segmenter is not None

    def here(self) -> None:
        """Says what the dictionary knows of the word at the caret, under whatever else there is to say."""
        if not self.loaded:
            self._window.say(self.tr("The dictionary is still being loaded."))
            return
        self._asked = True
        self._window.pane.view.peek()
        self._asked = False

    def word_at(self, text: str, point: int) -> tuple[int, int]:
        """The word around a code point of a text."""
        run = script_run(text, point)
        if self._segmenter is None or text[slice(*run)].isascii():
            return run
        found = _cut(self._segmenter, text)
        place = min(max(point, 0), len(text) - 1)
        word = next((span for span in found if place in span), Span(*run))
        # A run ends where signs begin; a word never goes beyond its run.
        return max(word.start, run[0]), min(word.end, run[1])

    def _load(self) -> None:
        if not self._window.study.is_open:
            return  # the window was closed before the pause was over

        def work(token: Token) -> Segmenter:
            from reader.app import assets, words

            found = words.segmenter()
            token.check()
            words.dictionary()
            assets.converter("hans", source="hant").convert("準備")
            return found

        self._window.jobs.start(work, self._arrived, topic="words")

    def _arrived(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter

    def _furnish(self, pane: Pane) -> None:
        pane.view.set_word_at(self.word_at)
        pane.view.hovered.connect(lambda column, offset, place: self._hovered(pane, column, offset, place))
        pane.view.hoverLeft.connect(self._leave)
        pane.view.scrolled.connect(self._leave)

    def _hovered(self, pane: Pane, column: str, offset: int, place: QPoint) -> None:
        self._leave()
        if not self.loaded:
            return
        if self._asked:
            found = self._card(pane, column, offset)
            pane.card.show_cards([*pane.cards_at(column, offset), *([found] if found else [])], place)
        elif choices.dictionary_on(self._window.memory) and not pane.selection_bar.isVisible():
            self._over = pane, column, offset, place
            self._resting.start()

    def _leave(self) -> None:
        self._resting.stop()
        self._over = None

    def _rested(self) -> None:
        if self._over is None:
            return
        pane, column, offset, place = self._over
        if pane.selection_bar.isVisible() or pane.view.mouse.dragging or pane.cards_at(column, offset):
            return
        found = self._card(pane, column, offset)
        if found is not None and len(found.lines) > 1:
            pane.card.show_cards([found], place)

    def _card(self, pane: Pane, column: str, offset: int) -> Card | None:
        """The dictionary's card for a place; None in English and where no word is."""
        from reader.app.words import explain

        shown = next((each for each in pane.view.columns if each.key == column), None)
        if pane.spread is None or shown is None or shown.own or pane.spread.document.source.language != "zh":
            return None
        row = pane.spread.rows.span(pane.spread.rows.at(offset))
        text = row.of(pane.spread.document.source.text)
        start, end = self.word_at(text, offset - row.start)
        word = text[start:end]
        return cards.of_entries(word, explain(word)) if any(char.isalnum() for char in word) else None


@lru_cache(maxsize=64)
def _cut(segmenter: Segmenter, text: str) -> tuple[Span, ...]:
    return tuple(segmenter.cut(text))
