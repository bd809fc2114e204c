"""What the go-to box offers: clauses of this text and of others, texts, commands, a search."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.reference import complete
from reader.ui import words
from reader.ui.gobox import Offer
from reader.ui.keys import palette

if TYPE_CHECKING:
    from reader.ui.window import Window


def sources(window: Window) -> None:
    """Gives the go-to box what it offers: clauses, texts, commands."""

    def clauses(sought: str) -> Iterable[Offer]:
        pane = window.pane
        if pane is None or pane.spread is None or sought.startswith(">"):
            return []
        tree = pane.spread.document.tree
        return [
            Offer(found.text, found.clause.title[:40], lambda path=found.clause.path: pane.go_path(path))
            for found in complete(tree, sought, 8, fold=lambda words: _folded(words))
        ]

    def texts(sought: str) -> Iterable[Offer]:
        if sought.startswith(">"):
            return []
        wanted = _folded(sought)
        return [
            Offer(row.title, words.document_line(row), lambda row=row: window.texts.open(row.id))
            for row in window.texts.rows
            if wanted in _folded(row.title)
        ]

    def elsewhere(sought: str) -> Iterable[Offer]:
        return _elsewhere(window, sought)

    def commands(sought: str) -> Iterable[Offer]:
        return palette.offers(window, sought)

    def search(sought: str) -> Iterable[Offer]:
        if sought.startswith(">"):
            return []
        said = QCoreApplication.translate("Commands", "Search all texts for “%1”").replace("%1", sought)
        return [Offer(said, "", lambda: window.find_in_library(sought))]

    for source in (clauses, elsewhere, texts, commands, search):
        window.topbar.go.add_source(source)


def _elsewhere(window: Window, sought: str) -> list[Offer]:
    """A clause of another text: its title, then its number."""
    from reader.core.reference import parse

    query = parse(sought)
    if not query.title or not query.steps or sought.startswith(">"):
        return []
    wanted = _folded(query.title.strip("《》"))
    place = sought.partition(query.title)[2].strip() or sought
    return [
        Offer(f"《{row.title.strip('《》')}》 {place}", "", lambda row=row: window.texts.open_at(row.id, sought))
        for row in window.texts.rows
        if wanted in _folded(row.title)
    ]


def _folded(words: str) -> str:
    """Words as either script writes them. The tables are read when something is first sought, not at the start."""
    from reader.app.folding import fold

    return fold()(words).casefold()
