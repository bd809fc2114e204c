"""Linking: clauses joined across texts, followed, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader.core.annotation import Link, Place
from reader.core.clause import ClauseTree
from reader.core.edition import refer
from reader.core.errors import ReaderError, UnknownClause
from reader.core.identity import DocumentId, LinkId
from reader.ui import words

if TYPE_CHECKING:
    from reader.ui.window import Window


class LinksDesk(QObject):
    """Ties the links panel and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._names: dict[Place, str] = {}
        panel = window.aside.links
        panel.wanted.connect(self.make)
        panel.removed.connect(self.remove)
        panel.followed.connect(self.follow)

    def make(self, target: str, reference: str, relation: str, note: str) -> None:
        """Links what is read, or the words selected, to a clause."""
        pane = self._window.pane
        if pane is None or pane.spread is None:
            return
        document = pane.spread.document.info.id
        selection = pane.view.selection()
        span = selection.span if selection is not None and not selection.own else None
        source = Place(document, pane.current_clause(), span)
        if not reference:
            self._window.aside.links.refuse(self.tr("Which clause? Write its number."))
            return

        def verb(tx: Any) -> Any:
            from reader.app import linking
            from reader.app.reading import loaded
            from reader.core.reference import go

            reading = loaded(tx, DocumentId(target))
            clause = next(iter(go(reading.tree, reference)), None)
            if clause is None:
                raise UnknownClause(reading.source.title, reference)
            return linking.link(tx, source, Place(DocumentId(target), clause.path, None), relation, note)  # type: ignore[arg-type]

        self._window.study.do(verb, self._made, failed=self._refused)

    def remove(self, identity: str) -> None:
        """Takes a link apart; the message offers to take that back."""

        def verb(tx: Any) -> Any:
            from reader.app import linking

            return linking.unlink(tx, LinkId(identity))

        self._window.study.do(
            verb,
            lambda _: self._window.say(self.tr("Link removed."), act=self.tr("Undo"), run=self._window.study.undo),
        )

    def follow(self, place: Place) -> None:
        """Goes to the other end."""
        self._window.texts.open(place.document, place.span or place.clause)

    def refresh(self) -> None:
        """Reads the links of the text that is read anew."""
        document = self._window.document
        if document is None:
            self._window.aside.links.show_links((), self._name)
            return

        def verb(tx: Any) -> Any:
            from reader.app import linking

            found = linking.of(tx, document)
            return found, _named(tx, found)

        self._window.study.ask(verb, self._arrive, topic="links")

    def _arrive(self, found: tuple[tuple[Link, ...], dict[Place, str]]) -> None:
        links, self._names = found
        self._window.aside.links.show_links(links, self._name)

    def _name(self, place: Place) -> str:
        return self._names.get(place) or place.clause or place.document

    def _made(self, _: Link) -> None:
        self._window.aside.links.made()
        self._window.aside.show_page("links")

    def _refused(self, error: ReaderError) -> None:
        self._window.aside.links.refuse(words.failure(error))


def _named(tx: Any, links: tuple[Link, ...]) -> dict[Place, str]:
    """What the ends of links are called: 《title》第三条."""
    from db import documents

    trees: dict[DocumentId, tuple[str, ClauseTree]] = {}
    names: dict[Place, str] = {}
    for place in (end for link in links for end in (link.source, link.target)):
        if place.document not in trees:
            found = documents.load(tx, place.document)
            trees[place.document] = (found.info.title, found.tree)
        title, tree = trees[place.document]
        clause = None if place.clause is None else tree.get(place.clause)
        names[place] = _said(title, tree, clause)
    return names


def _said(title: str, tree: ClauseTree, clause: Any) -> str:
    title = title.strip("《》")
    short = title if len(title) <= 16 else title[:15] + "…"
    if clause is None:
        return f"《{title}》"
    heading = clause.title if len(clause.title) <= 14 else clause.title[:13] + "…"
    return f"《{short}》{refer(tree, clause)} {heading}".strip()
