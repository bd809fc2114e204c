"""One text open for reading: its path, its columns, find, and the little things that appear over them.

A pane shows values and tells wishes. What it shows is handed to it (`show`, `show_notes`, `show_terms`); what belongs
to the library is asked of the window through signals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.beside import Spread
from reader.core.annotation import Annotation
from reader.core.citation import Citation
from reader.core.identity import ClausePath, ConceptId
from reader.core.span import Span
from reader.core.term import Concept, TermIndex, languages_of
from reader.ui.jobs import Jobs
from reader.ui.letting import let_go
from reader.ui.look import colours, look
from reader.ui.pane import cards, marking
from reader.ui.pane.assembly import assemble, offered, usual
from reader.ui.pane.breadcrumb import Breadcrumb
from reader.ui.pane.copying import Copying
from reader.ui.pane.find_bar import FindBar
from reader.ui.pane.history import Trail
from reader.ui.pane.hover_card import Card, HoverCard
from reader.ui.pane.kept import Kept
from reader.ui.pane.seeking import Seeking
from reader.ui.pane.selection_bar import SelectionBar
from reader.ui.reading import Drawn, Mark, ReadingView
from reader.ui.script.conversion import Conversion


class Pane(QWidget):
    """A document in columns."""

    clauseChanged = Signal(object)
    selectionChanged = Signal()
    annotate_wanted = Signal(str, str)
    """Kind and style, for what is selected."""
    acted = Signal(str)
    """`note`, `link`, `term`, `copy`: with what is selected."""
    note_wanted = Signal(str)
    concept_wanted = Signal(str)
    document_sought = Signal(str)
    columnsChanged = Signal(tuple)
    zoomChanged = Signal(int)
    trailChanged = Signal()
    contextRequested = Signal(QPoint)
    followed = Signal(object)
    """A `Target` of a citation in another document."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.spread: Spread | None = None
        self._notes: dict[str, Annotation] = {}
        self._concepts: dict[ConceptId, Concept] = {}
        self._citations: tuple[Citation, ...] = ()
        self.explain: dict[str, Callable[[Mark], Card | None]] = {}
        """What says more of a mark under the pointer, by layer; forgotten when another text is shown."""
        self._index: TermIndex | None = None
        self.crumbs = Breadcrumb()
        self.view = ReadingView()
        self.find = FindBar()
        self.trail = Trail()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.crumbs)
        column.addWidget(self.find)
        column.addWidget(self.view, 1)
        self.selection_bar = SelectionBar(self)
        self.card = HoverCard(self)
        self._jobs = jobs
        self.seeking = Seeking(self, jobs)
        self.copying = Copying(self.view, jobs)
        self.conversion = Conversion(self, jobs)
        self._connect()
        look().changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _connect(self) -> None:
        view = self.view
        view.currentClauseChanged.connect(self._clause)
        view.viewport().installEventFilter(self)
        view.selectionChanged.connect(self._selected)
        view.linkActivated.connect(self._follow)
        view.hovered.connect(self._hovered)
        view.hoverLeft.connect(self.card.leave)
        view.scrolled.connect(self._scrolled)
        view.contextRequested.connect(self.contextRequested)
        view.zoomChanged.connect(self.zoomChanged)
        view.columnsChanged.connect(self.columnsChanged)
        self.crumbs.chosen.connect(self.go_path)
        self.selection_bar.kind_chosen.connect(lambda kind: self.annotate_wanted.emit(kind, "highlight"))
        self.selection_bar.acted.connect(self._act)
        self.find.left.connect(self.view.setFocus)
        self.card.left.connect(self.view.setFocus)

    # what is shown

    @property
    def document(self) -> str:
        """The id of the document that is shown; empty for none."""
        return "" if self.spread is None else self.spread.document.info.id

    @property
    def other(self) -> str:
        """The id of the translation beside the document; empty for none."""
        rendering = None if self.spread is None else self.spread.rendering
        return "" if rendering is None else rendering.document.info.id

    def show_spread(self, spread: Spread, kept: Kept) -> None:
        """Shows a document as it was left: in the columns named, at a place."""
        if self.spread is not None and self.spread.document.tree is not spread.document.tree:
            let_go(self._jobs, self, self.spread.document.tree.clauses, *self.view.marks.all())
        self.spread = spread
        self._notes, self._citations, self.explain = {}, (), {}
        for layer in ("annotations", "citations", "hits"):
            self.view.set_marks(layer, ())
        self.view.set_mark_finder("definitions", None)
        self.conversion.begin(spread)
        wanted = [key for key in kept.columns if key in (*offered(spread), "twp")] or list(usual(spread))
        if kept.zoom is not None:
            self.view.set_zoom(kept.zoom)
        self.view.set_widths(dict.fromkeys(self.view.widths(), 0.0) | dict(kept.widths))
        self.view.set_content(spread.rows, assemble(spread, wanted))
        self.conversion.bring()
        if kept.place is not None:
            self.view.restore(kept.place)
        self._clause(self.view.current_clause(), 0)

    def kept(self) -> Kept:
        """How the text stands now, to come back to it."""
        if self.spread is None:
            return Kept()
        return Kept(self.view.place(), self.columns(), tuple(self.view.widths().items()), self.view.zoom())

    def clear(self) -> None:
        """Shows nothing."""
        self.spread = None
        self._notes, self._citations, self.explain = {}, (), {}
        self.view.set_mark_finder("definitions", None)
        self.view.set_content(None, ())
        self.crumbs.show_path("", ())

    def leave(self) -> None:
        """Goes for good: answers that are still on their way find nothing to show themselves in."""
        self.clear()
        self.card.close_now()
        self.hide()
        self.deleteLater()

    def show_columns(self, keys: Sequence[str]) -> None:
        """Shows the same document in other columns."""
        if self.spread is None or not keys:
            return
        held = {column.key: column for column in self.view.columns}
        fresh = {column.key: column for column in assemble(self.spread, [key for key in keys if key not in held])}
        self.view.set_columns([held.get(key) or fresh[key] for key in keys if key in held or key in fresh])
        self.conversion.bring()

    def columns(self) -> tuple[str, ...]:
        """The columns shown, by key."""
        return tuple(column.key for column in self.view.columns)

    def show_notes(self, notes: Sequence[Annotation], marks: Drawn) -> None:
        """Draws the annotations."""
        self._notes = {note.id: note for note in notes}
        self.view.show_marks("annotations", marks)

    @property
    def notes(self) -> tuple[Annotation, ...]:
        """The annotations that are drawn."""
        return tuple(self._notes.values())

    def show_terms(self, index: TermIndex | None, concepts: Sequence[Concept]) -> None:
        """Marks the terms of the term base."""
        self._index = index
        self._concepts = {concept.id: concept for concept in concepts}
        if self.spread is None or index is None:
            self.view.set_mark_finder("terms", None)
            self.view.set_own_finder("terms", "translation", None)
            return
        if self.spread.rendering is not None:
            other = self.spread.rendering.document.source
            spoken = languages_of(other.language, other.script)
            find = marking.own_term_finder(other.text, index, spoken, "translation")
            self.view.set_own_finder("terms", "translation", find)
        source = self.spread.document.source
        languages = languages_of(source.language, source.script)
        self.view.set_mark_finder("terms", marking.term_finder(source.text, self.spread.rows, index, languages))

    def terms_in(self, span: Span) -> tuple[Concept, ...]:
        """The concepts whose terms stand in a stretch of the source, in the order of their first place."""
        if self.spread is None or self._index is None:
            return ()
        source = self.spread.document.source
        found = self._index.match(span.of(source.text), languages_of(source.language, source.script))
        wanted = dict.fromkeys(match.concept for match in found)
        return tuple(self._concepts[identity] for identity in wanted if identity in self._concepts)

    def show_citations(self, citations: tuple[Citation, ...], marks: Drawn) -> None:
        """Draws the citations as links."""
        self._citations = citations
        self.view.show_marks("citations", marks)

    # going

    def go_path(self, path: str) -> None:
        """Goes to a clause; to the beginning for an empty path."""
        if self.spread is None:
            return
        self.trail.leave(self.document, self.view.place())
        if path:
            self.view.scroll_to(ClausePath(path))
        else:
            self.view.scroll_to(Span(0, 0), flash=False)
        self.trailChanged.emit()
        self.view.setFocus()

    def go_span(self, span: Span) -> None:
        """Goes to a stretch of the source."""
        self.trail.leave(self.document, self.view.place())
        self.view.scroll_to(span)
        self.trailChanged.emit()
        self.view.setFocus()

    def current_clause(self) -> ClausePath | None:
        """The clause that is read."""
        return self.view.current_clause()

    # small things

    def _clause(self, path: ClausePath | None, _row: int) -> None:
        if self.spread is None:
            return
        tree = self.spread.document.tree
        clause = None if path is None else tree.get(path)
        self.crumbs.show_path(self.spread.document.info.title, () if clause is None else tree.ancestors(clause))
        self.clauseChanged.emit(path)

    def _selected(self) -> None:
        self.selectionChanged.emit()
        self.selection_bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Brings the little bar when the mouse has selected words."""
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick) and isinstance(
            event, QMouseEvent
        ):
            place = self.view.viewport().mapTo(self, event.position().toPoint())
            QTimer.singleShot(0, self, lambda: self._offer(place))
        return super().eventFilter(watched, event)

    def _offer(self, place: QPoint) -> None:
        selection = self.view.selection()
        if selection is not None and not self.view.mouse.dragging:
            self.card.close_now()
            self.selection_bar.show_at(place)

    def _scrolled(self) -> None:
        self.selection_bar.hide()
        self.card.leave()

    def _act(self, act: str) -> None:
        self.selection_bar.hide()
        if act == "underline":
            self.annotate_wanted.emit("note", "underline")
        else:
            self.acted.emit(act)

    def _follow(self, identity: str) -> None:
        citation = self._citations[int(identity)] if identity.isdigit() else None
        if citation is None or not citation.targets:
            return
        target = citation.targets[0]
        if target.id is not None:
            self.followed.emit(target)
        elif target.clause is not None:
            self.go_path(target.clause)
        elif citation.status == "outside":
            self.document_sought.emit(target.document)

    def _hovered(self, column: str, offset: int, place: QPoint) -> None:
        if not self.selection_bar.isVisible():
            self.card.show_cards(self.cards_at(column, offset), place)

    def cards_at(self, column: str, offset: int) -> list[Card]:
        """What is to be said of a place: of its term, its citation, its notes, its doubt."""
        if self.spread is None:
            return []
        found: list[Card] = []
        source = self.spread.document.source
        for layer, mark in self.view.marks_at(column, offset):
            if layer == "terms" and mark.id in self._concepts:
                concept = self._concepts[ConceptId(mark.id)]
                own = mark.column == "translation" and self.spread.rendering is not None
                words = mark.span.of(self.spread.rendering.document.source.text if own else source.text)
                count = cards.places(self.spread, words, own=own)
                edit = (self.tr("Open the term"), lambda mark=mark: self.concept_wanted.emit(mark.id))
                seek = (self.tr("Find its places"), lambda words=words: self.find.start(words))
                found.append(cards.of_concept(concept, count, (edit, seek)))
            elif layer in self.explain:
                found += filter(None, (self.explain[layer](mark),))
            elif layer == "annotations" and mark.id in self._notes:
                found.append(cards.of_note(self._notes[mark.id], self.note_wanted.emit))
            elif layer == "doubts":
                found += self._doubt_card(column, offset)
        return found[:3]

    def _doubt_card(self, column: str, offset: int) -> list[Card]:
        found = self.conversion.question(column, offset)
        if found is None:
            return []
        answer = (self.tr("Choose the form…"), lambda: self.conversion.ask(column, offset))
        return [cards.of_doubt(found.chosen, found.others, dict(found.evidence), (answer,))]

    def _dress(self) -> None:
        self.view.set_theme(colours())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.view.set_empty(self.tr("No text is open"), self.tr("Choose one in the library, or drop a file here."))
        if self.spread is not None:
            named = {column.key: column for column in assemble(self.spread, self.columns())}
            column: Any
            for column in self.view.columns:
                if column.key in named:
                    column.title, column.subtitle = named[column.key].title, named[column.key].subtitle
            self.view.header.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Escape takes the little things away."""
        if event.key() == Qt.Key.Key_Escape:
            self.selection_bar.hide()
            self.card.close_now()
            if self.find.isVisible():
                self.find.leave()
        super().keyPressEvent(event)
