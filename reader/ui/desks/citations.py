"""Citations: found, linked to the library, drawn, explained, reported; who cites the clause that is read.

What is found in a text is kept by the version it was found in. Links to other texts are made anew whenever the list of
documents changes, so that a citation resolves by itself once its instrument is there.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.app.beside import Spread
from reader.core.citation import Citation, Target
from reader.core.definition import Definition
from reader.core.identity import ClausePath, VersionId
from reader.ui.citations import cards
from reader.ui.citations.found import Found, Told, found_in, told
from reader.ui.citations.rows import Entry, Rows
from reader.ui.desks.backlinks import Backlinks
from reader.ui.jobs import Lane
from reader.ui.pane.hover_card import Card
from reader.ui.reading import Mark

if TYPE_CHECKING:
    from reader.app.citing import Backlink
    from reader.ui.graph.window import GraphWindow
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window

_KEPT = 40
"""Texts whose citations are kept."""
_PAUSE = 500
"""Milliseconds a text is read before the library is asked who cites it."""


@dataclass(slots=True)
class Shown:
    """What a pane shows of a text's citations and definitions."""

    spread: Spread
    found: Found
    told: Told


class CitationsDesk(QObject):
    """Ties citations, panes, the links panel and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._found: OrderedDict[VersionId, Found] = OrderedDict()
        self._shown: dict[Pane, Shown] = {}
        self._graph: GraphWindow | None = None
        self._known: tuple[tuple[object, ...], ...] | None = None
        self._cited, self._report, self._missing = Rows(), Rows(), Rows()
        panel = window.aside.links
        panel.below.addWidget(self._cited)
        panel.last.addWidget(self._report)
        panel.last.addWidget(self._missing)
        self.backlinks = Backlinks(window)
        self.backlinks.known.connect(lambda: self.show_place(window.pane.current_clause()))
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
        self._window.jobs.start(
            lambda _: found_in(spread.document),
            lambda found: self._arrive(pane, spread, found),
            lane=Lane.QUIET,
            topic=f"citations {id(pane)}",
        )

    def listed(self) -> None:
        """Links every open text anew when documents came, went or changed their names."""
        known = tuple((row.id, row.title, row.version) for row in self._window.texts.rows)
        if known == self._known:
            return
        first, self._known = self._known is None, known
        self.backlinks.forget()
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
        shown = Shown(spread, found, found.told)
        self._shown = {one: held for one, held in self._shown.items() if one.spread is held.spread}
        self._shown[pane] = shown
        self._draw(pane)
        self._link(pane, shown)

    def _link(self, pane: Pane, shown: Shown) -> None:
        citations = shown.found.told.citations
        if not any(citation.kind == "external" for citation in citations):
            self._told(pane)
            return

        def verb(tx: Any) -> Told:
            from reader.app.citing import linked

            found = linked(tx, citations)
            return told(shown.spread.document, found.citations, found.quotes)

        def then(linked: Told) -> None:
            if pane.spread is shown.spread:
                shown.told = linked
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
        pane.show_citations(shown.told.citations, shown.told.marks)
        self._draw_terms(pane)

    def _draw_terms(self, pane: Pane) -> None:
        shown = self._shown[pane]
        terms = shown.found.terms if self.marks_definitions else None
        pane.view.set_mark_finder("definitions", None if terms is None else terms.finder(shown.spread.rows))

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
        if shown is None or at >= len(shown.told.citations):
            return None
        document = shown.spread.document
        return cards.of_citation(
            shown.told.citations[at], document.tree, document.source.text, shown.told.quotes,
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
        shown = self._here()
        if shown is None:
            return
        spans = shown.told.to_look_at
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
        return () if shown is None or pane.spread is not shown.spread else shown.told.citations

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
        return self.backlinks.known_of(self._window.document)

    def show_current(self) -> None:
        """Shows what is to be looked at in the text that is read, and asks who cites it."""
        pane = self._window.pane
        shown = self._here()
        if shown is None:
            for rows in (self._cited, self._report, self._missing):
                rows.show_entries("", ())
            return
        told = shown.told
        said = {"broken": self.tr("no such clause"), "ambiguous": self.tr("several clauses answer")}
        wrong = [
            Entry(one.text, f"{said[one.status]} · {where}", lambda one=one: pane.go_span(one.span))
            for one, where in told.wrong
        ]
        self._report.show_entries(self.tr("Citations to look at"), wrong, len(told.to_look_at))
        once, times = self.tr("cited once"), self.tr("cited %1 times")
        missing = [
            Entry(
                f"《{one.title.strip('《》')}》",
                once if one.count == 1 else times.replace("%1", str(one.count)),
                lambda one=one: pane.go_span(one.first),
            )
            for one in told.missing
        ]
        self._missing.show_entries(self.tr("Cited, not in this library"), missing, told.missing_count)
        self._later.start()
        self.show_place(pane.current_clause())

    def show_place(self, path: ClausePath | None) -> None:
        """Shows who cites the clause that is read."""
        spread = self._window.pane.spread
        around = None if spread is None else cards.anchor(path, spread.document.tree)
        found = () if around is None else self.backlinks.around(self._window.document, around)
        self._cited.show_entries(self.tr("Cited by"), [self._entry(row) for row in found])

    def _entry(self, row: Backlink) -> Entry:
        title = row.title.strip("《》")
        words = row.where if row.same else f"《{title}》{row.where}"
        return Entry(words or row.words, row.words, lambda: self._window.texts.open(row.document, row.span))

    def _here(self) -> Shown | None:
        """What is shown of the text that is read."""
        pane = self._window.pane
        shown = self._shown.get(pane)
        return None if shown is None or pane.spread is not shown.spread else shown

    def _ask_back(self) -> None:
        shown = self._here()
        if shown is not None and self._window.study.is_open:
            self.backlinks.ask(shown.spread, shown.told.citations)


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
