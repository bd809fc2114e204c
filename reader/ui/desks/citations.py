"""Citations: found, linked to the library, drawn, explained, reported; who cites the clause that is read.

What is found in a text is kept by the version it was found in. Links to other texts are made anew whenever the list of
documents changes, so that a citation resolves by itself once its instrument is there.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.app.beside import Spread
from reader.core.citation import Citation, Target
from reader.core.definition import Definition
from reader.core.document import Document
from reader.core.identity import ClausePath, DocumentId, VersionId
from reader.ui.citations import cards, defined
from reader.ui.citations.rows import MOST, Entry, Rows
from reader.ui.jobs import Lane, Token
from reader.ui.pane.hover_card import Card
from reader.ui.reading import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.app.citing import Aim, Backlink, Linked, Mention, Quote
    from reader.ui.graph.window import GraphWindow
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window

_KEPT = 40
"""Texts whose citations are kept."""
_BATCH = 12
"""Texts that are read from the library at once to see whom they cite."""
_PAUSE = 500
"""Milliseconds a text is read before the library is asked who cites it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one text."""

    citations: tuple[Citation, ...]
    defined: tuple[Definition, ...]


@dataclass(slots=True)
class Shown:
    """What a pane shows of it."""

    spread: Spread
    found: Found
    citations: tuple[Citation, ...]
    quotes: Mapping[Aim, Quote] = field(default_factory=dict)


class CitationsDesk(QObject):
    """Ties citations, panes, the links panel and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._found: OrderedDict[VersionId, Found] = OrderedDict()
        self._mentions: dict[VersionId, tuple[Mention, ...]] = {}
        self._shown: dict[Pane, Shown] = {}
        self._back: dict[ClausePath | None, tuple[Backlink, ...]] = {}
        self._back_of: tuple[object, ...] = ()
        self._graph: GraphWindow | None = None
        self._known: tuple[tuple[object, ...], ...] | None = None
        self._cited, self._report, self._missing = Rows(), Rows(), Rows()
        panel = window.aside.links
        panel.below.addWidget(self._cited)
        panel.last.addWidget(self._report)
        panel.last.addWidget(self._missing)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask_back)
        _register(window, self)

    # finding

    def find(self, pane: Pane) -> None:
        """Finds what a pane's text cites and defines, draws it, and links it to the library."""
        spread = pane.spread
        if spread is None:
            return
        held = self._found.get(spread.document.info.version)
        if held is not None:
            self._arrive(pane, spread, held)
            return

        def work(token: Token) -> Found:
            return found_in(spread.document)

        self._window.jobs.start(
            work, lambda found: self._arrive(pane, spread, found), lane=Lane.QUIET, topic=f"citations {id(pane)}"
        )

    def listed(self) -> None:
        """Links every open text anew when documents came, went or changed their names."""
        known = tuple((row.id, row.title, row.version) for row in self._window.texts.rows)
        if known == self._known:
            return
        first, self._known = self._known is None, known
        self._back_of = ()
        if first:
            return
        for pane, shown in list(self._shown.items()):
            if pane.spread is shown.spread:
                self._link(pane, shown)
        self._later.start()

    def _arrive(self, pane: Pane, spread: Spread, found: Found) -> None:
        if pane.spread is not spread:
            return
        self._found[spread.document.info.version] = found
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        shown = Shown(spread, found, found.citations)
        self._shown = {one: held for one, held in self._shown.items() if one.spread is held.spread}
        self._shown[pane] = shown
        self._draw(pane)
        self._link(pane, shown)

    def _link(self, pane: Pane, shown: Shown) -> None:
        if not any(citation.kind == "external" for citation in shown.found.citations):
            self._told(pane)
            return

        def verb(tx: Any) -> Linked:
            from reader.app.citing import linked

            return linked(tx, shown.found.citations)

        def then(linked: Linked) -> None:
            if pane.spread is shown.spread:
                shown.citations, shown.quotes = linked.citations, linked.quotes
                self._draw(pane)
                self._told(pane)

        self._window.study.ask(verb, then, topic=f"linked {id(pane)}")

    def _told(self, pane: Pane) -> None:
        if pane is self._window.pane:
            self.show_current()

    # drawing

    def _draw(self, pane: Pane) -> None:
        shown = self._shown[pane]
        pane.explain["citations"] = lambda mark: self._explain(pane, mark)
        pane.explain["definitions"] = lambda mark: self._define(pane, mark)
        pane.show_citations(shown.citations)
        self._draw_terms(pane)

    def _draw_terms(self, pane: Pane) -> None:
        shown = self._shown[pane]
        finder = None
        if self.marks_definitions:
            document = shown.spread.document
            finder = defined.finder(document.source.text, shown.spread.rows, document.tree, shown.found.defined)
        pane.view.set_mark_finder("definitions", finder)

    @property
    def marks_definitions(self) -> bool:
        """Whether defined terms are marked."""
        return bool(self._window.memory.get("definitions", True))

    def toggle_definitions(self) -> None:
        """Marks defined terms, or no longer."""
        self._window.memory.put("definitions", not self.marks_definitions)
        self._window.commands["view.definitions"].setChecked(self.marks_definitions)
        for pane, shown in self._shown.items():
            if pane.spread is shown.spread:
                self._draw_terms(pane)

    def _explain(self, pane: Pane, mark: Mark) -> Card | None:
        shown = self._shown.get(pane)
        at = int(mark.id)
        if shown is None or at >= len(shown.citations):
            return None
        document = shown.spread.document
        return cards.of_citation(
            shown.citations[at], document.tree, document.source.text, shown.quotes,
            self.follow, self._window.find_in_library, self.bring,
        )  # fmt: skip

    def _define(self, pane: Pane, mark: Mark) -> Card | None:
        shown = self._shown.get(pane)
        at = int(mark.id)
        if shown is None or at >= len(shown.found.defined):
            return None
        document = shown.spread.document

        def go(definition: Definition) -> None:
            pane.go_span(definition.span)

        return cards.of_definition(shown.found.defined[at], document.tree, document.source.text, go)

    # going

    def follow(self, target: Target) -> None:
        """Goes to what a citation leads to, here or in another text."""
        if target.id is not None:
            self._window.texts.open(target.id, target.clause)
        elif target.clause is not None:
            self._window.pane.go_path(target.clause)

    def bring(self) -> None:
        """Asks for the file of an instrument that isn't there, and takes it in without leaving the text."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add texts"), "")
        if names:
            from pathlib import Path

            self._window.texts.take([Path(name) for name in names])

    def step(self, *, back: bool) -> None:
        """Goes to the next or the previous citation that leads nowhere or to several clauses."""
        pane = self._window.pane
        shown = self._shown.get(pane)
        if shown is None or pane.spread is not shown.spread:
            return
        spans = [one.span for one in shown.citations if one.status in ("broken", "ambiguous")]
        if not spans:
            self._window.say(self.tr("Every citation in this text leads somewhere."))
            return
        at = pane.view.source_offset()
        ahead = [span for span in spans if span.start > at]
        behind = [span for span in spans if span.end <= at]
        pane.go_span((behind[-1:] or spans[-1:])[0] if back else (ahead[:1] or spans[:1])[0])

    def show_report(self) -> None:
        """Shows what needs a reader's eye."""
        self._window.aside.show_page("links")
        self._later.stop()
        self._ask_back()
        if not self._report.entries() and not self._missing.entries():
            self._window.say(self.tr("Every citation in this text leads somewhere."))

    # for the picture

    def of(self, pane: Pane) -> tuple[Citation, ...]:
        """The citations that a pane shows."""
        shown = self._shown.get(pane)
        return () if shown is None or pane.spread is not shown.spread else shown.citations

    def show_graph(self) -> None:
        """Shows the picture of the citations."""
        if self._graph is None:
            from reader.ui.graph.window import GraphWindow

            self._graph = GraphWindow(self._window)
        self._graph.show()
        self._graph.raise_()
        self._graph.activateWindow()
        self._graph.draw()

    @property
    def graph(self) -> GraphWindow | None:
        """The window of the picture, once it was opened."""
        return self._graph

    def gather(
        self,
        then: Callable[[dict[DocumentId, tuple[Mention, ...]]], object],
        progress: Callable[[int, int], object],
        wanted: Callable[[], bool],
    ) -> None:
        """What every text of the library mentions, gathered some texts at a time while `wanted` says so."""
        rows = self._window.texts.rows
        found: dict[DocumentId, tuple[Mention, ...]] = {}

        def go_on(at: int) -> None:
            if not wanted():
                return
            if at >= len(rows):
                then(found)
                return
            some = rows[at : at + _BATCH]

            def keep(mentioned: dict[DocumentId, tuple[Mention, ...]]) -> None:
                found.update(mentioned)
                progress(min(at + _BATCH, len(rows)), len(rows))
                go_on(at + _BATCH)

            self._mentioned([(row.id, row.version) for row in some], keep, "graph library")

        go_on(0)

    def _mentioned(
        self,
        texts: Sequence[tuple[DocumentId, VersionId]],
        then: Callable[[dict[DocumentId, tuple[Mention, ...]]], object],
        topic: str,
    ) -> None:
        """What some texts mention: from what is kept, else read on the library's lane and found on another."""
        fresh = [document for document, version in texts if version not in self._mentions]
        kept = {document: self._mentions[version] for document, version in texts if version in self._mentions}
        if not fresh:
            # Through the event loop, so that a long row of kept texts is no deep row of calls.
            QTimer.singleShot(0, self, lambda: then(kept))
            return

        def verb(tx: Any) -> list[Document]:
            from db import documents

            return [documents.load(tx, one) for one in fresh]

        def arrived(held: list[Document]) -> None:
            def work(token: Token) -> list[tuple[Mention, ...]]:
                from reader.app.citing import mentions

                return [mentions(one) for one in held]

            def done(found: list[tuple[Mention, ...]]) -> None:
                pairs = list(zip(held, found, strict=True))
                self._mentions |= {one.info.version: every for one, every in pairs}
                then(kept | {one.info.id: every for one, every in pairs})

            self._window.jobs.start(work, done, topic=f"{topic}: find")

        self._window.study.ask(verb, arrived, topic=topic)

    # what stands in the links panel

    def wrong(self) -> tuple[Entry, ...]:
        """The lines of the citations to look at."""
        return self._report.entries()

    def missing(self) -> tuple[Entry, ...]:
        """The lines of the instruments that are cited and aren't there."""
        return self._missing.entries()

    def cited_by(self) -> tuple[Entry, ...]:
        """The lines of who cites the clause that is read."""
        return self._cited.entries()

    @property
    def backlinks_known(self) -> bool:
        """Whether it is known who cites the text that is read."""
        return self._back_of[:1] == (self._window.document,)

    def show_current(self) -> None:
        """Shows what is to be looked at in the text that is read, and asks who cites it."""
        pane = self._window.pane
        shown = self._shown.get(pane)
        if shown is None or pane.spread is not shown.spread:
            for rows in (self._cited, self._report, self._missing):
                rows.show_entries("", ())
            return
        from reader.app.citing import report

        found = report(shown.citations)
        document = shown.spread.document
        wrong = sorted((*found.broken, *found.ambiguous), key=lambda citation: citation.span)
        said = {
            "broken": self.tr("no such clause"),
            "ambiguous": self.tr("several clauses answer"),
        }
        self._report.show_entries(
            self.tr("Citations to look at"),
            [
                Entry(one.text, f"{said[one.status]} · {_where(document, one)}", lambda one=one: pane.go_span(one.span))
                for one in wrong[:MOST]
            ],
            len(wrong),
        )
        self._missing.show_entries(
            self.tr("Cited, not in this library"),
            [
                Entry(
                    f"《{title.strip('《》')}》",
                    self.tr("cited once") if count == 1 else self.tr("cited %1 times").replace("%1", str(count)),
                    lambda title=title: self._first(title),
                )
                for title, count in found.missing[:MOST]
            ],
            len(found.missing),
        )
        self._later.start()
        self.show_place(pane.current_clause())

    def show_place(self, path: ClausePath | None) -> None:
        """Shows who cites the clause that is read."""
        spread = self._window.pane.spread
        tree = None if spread is None else spread.document.tree
        around = None if tree is None else cards.anchor(path, tree)
        rows: dict[tuple[object, ...], Backlink] = {}
        if around is not None and self._back_of[:1] == (self._window.document,):
            for aim, found in self._back.items():
                if aim is not None and (aim == around or aim.startswith(f"{around}__")):
                    rows |= {(row.document, row.span): row for row in found}
        self._cited.show_entries(
            self.tr("Cited by"),
            [self._entry(row) for row in sorted(rows.values(), key=lambda row: (not row.same, row.title, row.span))],
        )

    def _entry(self, row: Backlink) -> Entry:
        title = row.title.strip("《》")
        words = row.where if row.same else f"《{title}》{row.where}"
        return Entry(words or row.words, row.words, lambda: self._window.texts.open(row.document, row.span))

    def _first(self, title: str) -> None:
        pane = self._window.pane
        shown = self._shown.get(pane)
        for citation in () if shown is None else shown.citations:
            if citation.status == "outside" and citation.targets[0].document == title:
                pane.go_span(citation.span)
                return

    # who cites

    def _ask_back(self) -> None:
        """Asks which texts of the library name the one that is read; then each of them whom it cites."""
        pane = self._window.pane
        shown = self._shown.get(pane)
        if shown is None or pane.spread is not shown.spread or not self._window.study.is_open:
            return
        info = shown.spread.document.info
        about = (info.id, info.version, self._known)
        if about == self._back_of:
            return

        def verb(tx: Any) -> tuple[DocumentId, ...]:
            from reader.app.citing import naming

            return naming(tx, info.id, lambda: pane.spread is not shown.spread)

        self._window.study.ask(
            verb, lambda found: self._read(shown, about, list(found), []), topic="cited by"
        )  # fmt: skip

    def _read(self, shown: Shown, about: tuple[object, ...], left: list[DocumentId], mentions: list[Mention]) -> None:
        """Reads some of the texts that may cite, lets a job find what they cite, and goes on with the rest."""
        if not left:
            self._link_back(shown, about, mentions)
            return
        some, rest = left[:_BATCH], left[_BATCH:]

        versions = {row.id: row.version for row in self._window.texts.rows}

        def then(found: dict[DocumentId, tuple[Mention, ...]]) -> None:
            if self._window.pane.spread is shown.spread:
                self._read(shown, about, rest, [*mentions, *(one for every in found.values() for one in every)])

        self._mentioned([(one, versions[one]) for one in some if one in versions], then, "cited by")

    def _link_back(self, shown: Shown, about: tuple[object, ...], mentions: Sequence[Mention]) -> None:
        document = shown.spread.document

        def verb(tx: Any) -> Any:
            from reader.app.citing import backlinks, own_backlinks

            ours = dict(own_backlinks(document, shown.citations))
            for aim, rows in backlinks(tx, document.info.id, mentions).items():
                ours[aim] = (*ours.get(aim, ()), *rows)
            return ours

        def then(found: dict[ClausePath | None, tuple[Backlink, ...]]) -> None:
            self._back, self._back_of = found, about
            self.show_place(self._window.pane.current_clause())

        self._window.study.ask(verb, then, topic="cited by")


def found_in(document: Document) -> Found:
    """The citations and definitions of a text."""
    from reader.core.citation import find
    from reader.core.definition import definitions

    source, tree = document.source, document.tree
    return Found(
        find(source.text, tree, title=document.info.title, language=source.language),
        definitions(source.text, tree, language=source.language),
    )


def _where(document: Document, citation: Citation) -> str:
    from reader.core.edition import refer

    clause = document.tree.at(citation.span.start)
    return "" if clause is None else refer(document.tree, clause)


def _register(window: Window, desk: CitationsDesk) -> None:
    """Adds the commands."""

    def going() -> str:
        return QCoreApplication.translate("Commands", "Going")

    def view() -> str:
        return QCoreApplication.translate("Commands", "View")

    add = window.commands.add
    add(
        "go.next_unresolved",
        lambda: QCoreApplication.translate("Commands", "Next unresolved citation"),
        going,
        lambda: desk.step(back=False),
        ["Ctrl+F8"],
    )
    add(
        "go.previous_unresolved",
        lambda: QCoreApplication.translate("Commands", "Previous unresolved citation"),
        going,
        lambda: desk.step(back=True),
        ["Ctrl+Shift+F8"],
    )
    add(
        "view.graph",
        lambda: QCoreApplication.translate("Commands", "Picture of the citations"),
        view,
        desk.show_graph,
        ["Ctrl+Alt+V"],
    )
    add(
        "go.citations",
        lambda: QCoreApplication.translate("Commands", "Citations to look at"),
        going,
        desk.show_report,
        ["Alt+F8"],
    )
    add(
        "view.definitions",
        lambda: QCoreApplication.translate("Commands", "Mark defined terms"),
        view,
        desk.toggle_definitions,
        ["Ctrl+Alt+D"],
        checkable=True,
    ).setChecked(desk.marks_definitions)
