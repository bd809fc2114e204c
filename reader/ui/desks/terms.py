"""The term base: marked in the text, listed for the clause, added from a selection, exchanged as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.core.identity import ConceptId
from reader.core.span import Span
from reader.core.term import Concept, Term, TermIndex
from reader.ui.jobs import Token

if TYPE_CHECKING:
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window


class TermsDesk(QObject):
    """Ties the terms panel, the text and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._concepts: tuple[Concept, ...] = ()
        self._index: TermIndex | None = None
        panel = window.aside.terms
        panel.saved.connect(self.save)
        panel.removed.connect(self.remove)
        panel.import_wanted.connect(self.ask_import)
        panel.export_wanted.connect(self.ask_export)

    def refresh(self) -> None:
        """Reads the term base anew and makes its index."""

        def verb(tx: Any) -> Any:
            from reader.app import termbase

            return termbase.all(tx)

        self._window.study.ask(verb, self._read, topic="terms")

    def show(self) -> None:
        """Marks the terms in the texts in sight."""
        for pane in self._window.shelf.fronts():
            self.draw(pane)
        self.show_here()

    def draw(self, pane: Pane) -> None:
        """Marks the terms in one pane."""
        pane.show_terms(self._index, self._concepts)

    def show_here(self) -> None:
        """Lists the terms of the clause that is read."""
        pane = self._window.pane
        span = self._window.clause_span()
        here = pane.terms_in(span) if pane is not None and span is not None else ()
        self._window.aside.terms.show_terms(here, self._concepts)

    def add_from_selection(self) -> None:
        """Opens the form with what is selected: Chinese, or English beside the Chinese of the row."""
        pane = self._window.pane
        selection = None if pane is None else pane.view.selection()
        if pane is None or pane.spread is None or selection is None:
            self._window.say(self.tr("Select the term first."))
            return
        words = " ".join(selection.source.split())
        script = pane.spread.document.source.script
        if selection.own:
            terms = (Term("en", words),)
        else:
            terms = (Term("zh-Hant" if script == "hant" else "zh-Hans", words),)
            other = _other(pane, script, selection.span)
            terms += (other,) if other is not None else ()
        self._window.aside.show_page("terms")
        self._window.aside.terms.edit(Concept(ConceptId(""), terms, source=pane.spread.document.info.title))

    def edit(self, identity: str) -> None:
        """Opens a concept's form."""
        found = next((concept for concept in self._concepts if concept.id == identity), None)
        if found is not None:
            self._window.aside.show_page("terms")
            self._window.aside.terms.edit(found)

    def save(self, concept: Concept) -> None:
        """Stores a new concept, or a changed one."""

        def verb(tx: Any) -> Any:
            from reader.app import termbase

            return termbase.edit(tx, concept) if concept.id else termbase.add(tx, [concept])

        self._window.study.do(verb, lambda _: self._window.say(self.tr("Term saved.")))

    def remove(self, identity: str) -> None:
        """Deletes a concept; the message offers to take it back."""

        def verb(tx: Any) -> Any:
            from reader.app import termbase

            return termbase.delete(tx, ConceptId(identity))

        self._window.study.do(
            verb,
            lambda _: self._window.say(self.tr("Term deleted."), act=self.tr("Undo"), run=self._window.study.undo),
        )

    def ask_import(self) -> None:
        """Asks for a file of terms and takes it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import terms"), "", self.tr("Term lists (*.csv *.tsv *.txt)")
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Takes a file of terms in."""

        def verb(tx: Any) -> Any:
            from reader.app import term_files

            return term_files.take(tx, path)

        self._window.study.do(verb, self._taken, words=self.tr("Importing terms"))

    def ask_export(self) -> None:
        """Asks for a place and writes the term base there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export terms"), "terms.csv", self.tr("Comma-separated values (*.csv)")
        )
        if name:
            self.give(Path(name))

    def give(self, path: Path) -> None:
        """Writes the term base to a file."""
        concepts = self._concepts

        def work(_: Token) -> int:
            from reader.app import term_files

            return term_files.give(concepts, path)

        self._window.jobs.start(
            work,
            lambda count: self._window.say(
                self.tr("%1 terms written to %2.").replace("%1", str(count)).replace("%2", path.name)
            ),
        )

    def _read(self, concepts: tuple[Concept, ...]) -> None:
        self._concepts = concepts

        def work(_: Token) -> TermIndex:
            from reader.app.folding import fold

            return TermIndex(concepts, fold())

        self._window.jobs.start(work, self._indexed, topic="term index")

    def _indexed(self, index: TermIndex) -> None:
        self._index = index
        self.show()

    def _taken(self, told: Any) -> None:
        added, bad = told
        words = self.tr("%1 terms added.").replace("%1", str(added))
        if bad:
            lines = ", ".join(str(row.line) for row in bad[:5])
            words += " " + self.tr("Not understood: line %1").replace("%1", lines)
        self._window.say(words, bad=bool(bad), act=self.tr("Undo") if added else "", run=self._window.study.undo)


def _other(pane: Any, script: str, span: Span) -> Term | None:
    """The selected words in the other script, from a column that shows it."""
    wanted = ("hans",) if script == "hant" else ("hant", "tw", "hk")
    for column in pane.view.columns:
        if column.key in wanted and getattr(column, "ready", False):
            row = pane.spread.rows.at(span.start)
            rendition, start = column.rendition(row), pane.spread.rows.span(row).start
            shown = rendition.map.to_display(span.shifted(-start)).of(rendition.text)
            return Term("zh-Hans" if script == "hant" else "zh-Hant", shown)
    return None
