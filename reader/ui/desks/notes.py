"""Annotating: from a selection to a stored note, and from the notes panel back to the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.core.annotation import Annotation, Kind, Style
from reader.core.identity import AnnotationId, ClausePath, DocumentId
from reader.core.span import Span
from reader.ui.desks.citing import cited
from reader.ui.pane.marking import of_annotations
from reader.ui.reading import Drawn, drawn

if TYPE_CHECKING:
    from reader.app.beside import Spread
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window


class Gathered(NamedTuple):
    """The notes of a text and of the translation beside it, made ready on a thread."""

    notes: tuple[Annotation, ...]
    tags: tuple[str, ...]
    """Every tag of the library."""
    marks: Drawn
    kinds: dict[ClausePath, tuple[str, ...]]
    """Which kinds stand in a clause of the text or below it."""
    rows: dict[str, int]
    """Of the notes in the translation the rows of the text beside which they stand, by the notes' ids."""


class NotesDesk(QObject):
    """Ties the notes panel, the text and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._notes: tuple[Annotation, ...] = ()
        self._rows: dict[str, int] = {}
        self._write = ""
        self._to_tags = False
        panel = window.aside.notes
        panel.edited.connect(self.edit)
        panel.removed.connect(self.remove)
        panel.chosen.connect(self._show_place)
        panel.copied.connect(self._copy)

    @property
    def notes(self) -> tuple[Annotation, ...]:
        """The annotations of the text that is read."""
        return self._notes

    def annotate(self, kind: Kind, style: Style = "highlight", *, write: bool = False) -> None:
        """Annotates what is selected; with `write` the cursor goes into the comment."""
        pane = self._window.pane
        selection = None if pane is None else pane.view.selection()
        if pane is None or selection is None:
            self._window.say(self.tr("Select some words first."))
            return
        pane.selection_bar.hide()
        document, span = self._target(selection.own, selection.span)
        if document is None:
            return
        self._window.study.do(
            lambda tx: _annotate(tx, document, span, kind, style), lambda note: self._made(note, write)
        )

    def again(self) -> None:
        """Annotates with the kind and the tags of the last note."""
        pane = self._window.pane
        last = max(self._notes, key=lambda note: note.created_at, default=None)
        selection = None if pane is None else pane.view.selection()
        if pane is None or selection is None or last is None:
            self._window.say(self.tr("Select some words first."))
            return
        document, span = self._target(selection.own, selection.span)
        if document is not None:
            self._window.study.do(
                lambda tx: _annotate(tx, document, span, last.kind, last.style, last.tags),
                lambda note: self._made(note, False),
            )

    def edit(self, identity: str, fields: dict[str, Any]) -> None:
        """Changes what is given of a note."""

        def verb(tx: Any) -> Any:
            from reader.app import annotating

            return annotating.edit(tx, AnnotationId(identity), **fields)

        self._window.study.do(verb)

    def remove(self, identity: str) -> None:
        """Deletes a note; the message offers to take it back."""

        def verb(tx: Any) -> Any:
            from reader.app import annotating

            return annotating.delete(tx, AnnotationId(identity))

        self._window.study.do(
            verb,
            lambda _: self._window.say(self.tr("Note deleted."), act=self.tr("Undo"), run=self._window.study.undo),
        )

    def tag(self) -> None:
        """Puts the cursor into the tags of the note here, or of a new one on what is selected."""
        pane, here = self._window.pane, self._here()
        if pane is not None and pane.view.selection() is not None:
            self._to_tags = True
            self.annotate("note", write=True)
        elif here is not None:
            self.show(here.id)
            self._window.aside.notes.write(here.id, tags=True)
        else:
            self._window.say(self.tr("Select some words first."))

    def remove_here(self) -> None:
        """Deletes the note under the caret."""
        found = self._here()
        if found is not None:
            self.remove(found.id)

    def step(self, back: bool) -> None:
        """Goes to the next or the previous note."""
        pane = self._window.pane
        if pane is None:
            return
        at = pane.view.source_offset()
        spans = sorted((note.span, note.id) for note in self._of_source() if note.span is not None)
        ahead = [each for each in spans if each[0].start > at]
        behind = [each for each in spans if each[0].end <= at]
        found = (behind[-1:] or spans[-1:]) if back else (ahead[:1] or spans[:1])
        if found:
            pane.go_span(found[0][0])
            self.show(found[0][1])
        else:
            self._window.say(self.tr("There are no notes in this text."))

    def refresh(self) -> None:
        """Reads the notes of the text that is read anew."""
        document = self._window.document
        if document is None:
            self._arrive(_gathered((), (), "", None))
            return

        other, spread = self._window.pane.other, self._window.pane.spread

        def verb(tx: Any) -> Gathered:
            from reader.app import annotating

            return _gathered(_of(tx, document, other), annotating.tags(tx), document, spread)

        self._window.study.ask(verb, self._arrive, topic="notes")
        for pane in self._window.shelf.fronts():
            if pane.document not in ("", document):
                self.draw(pane)

    def draw(self, pane: Pane) -> None:
        """Draws the notes of a text that is in sight beside the one that is read."""
        document, other, spread = DocumentId(pane.document), pane.other, pane.spread

        def verb(tx: Any) -> Gathered:
            return _gathered(_of(tx, document, other), (), document, spread)

        def show(found: Gathered) -> None:
            if pane.document == document:
                pane.show_notes(found.notes, found.marks)

        self._window.study.ask(verb, show, topic=f"notes {id(pane)}")

    def show(self, identity: str) -> None:
        """Brings a note's card into sight."""
        self._window.aside.show_page("notes")
        if not self._window.aside.notes.holds(identity):
            self._window.aside.notes.show_scope("text")
        self._window.aside.notes.show_note(identity)

    def _target(self, own: bool, span: Span) -> tuple[DocumentId | None, Span]:
        """Whose words are selected: the text's, or its translation's."""
        pane = self._window.pane
        if pane is None or pane.spread is None:
            return None, span
        if own and pane.spread.rendering is not None:
            return pane.spread.rendering.document.info.id, span
        return pane.spread.document.info.id, span

    def _made(self, note: Annotation, write: bool) -> None:
        pane = self._window.pane
        if pane is not None:
            pane.view.clear_selection()
        if write:
            self._write = note.id
            self._window.aside.show_page("notes")

    def _arrive(self, found: Gathered) -> None:
        self._notes, self._rows = found.notes, found.rows
        document = self._window.document
        if document is not None:
            for pane in self._window.shelf.panes(document):
                pane.show_notes(found.notes, found.marks)
            self._window.side.outline.mark(found.kinds)
        self._window.aside.notes.show_notes(found.notes, found.tags, self._label, self._place)
        self._window.aside.export.show_tags(found.tags)
        if self._write:
            self._window.aside.notes.write(self._write, tags=self._to_tags)
            self._write, self._to_tags = "", False

    def _here(self) -> Annotation | None:
        pane = self._window.pane
        if pane is None:
            return None
        at = pane.view.source_offset()
        return next((note for note in self._of_source() if note.span is not None and at in note.span), None)

    def _of_source(self) -> tuple[Annotation, ...]:
        """The notes on the text itself, without those on its translation."""
        document = self._window.document
        return tuple(note for note in self._notes if note.document == document)

    def _find(self, identity: str) -> Annotation | None:
        return next((note for note in self._notes if note.id == identity), None)

    def _label(self, note: Annotation) -> str:
        """What the clause of a note is called in the text it was made in."""
        spread = self._window.pane.spread
        if spread is None or spread.rendering is None or note.document != spread.rendering.document.info.id:
            return self._window.label_of(note.clause)
        from reader.core.edition import refer

        tree = spread.rendering.document.tree
        clause = None if note.clause is None else tree.get(note.clause)
        return "" if clause is None else refer(tree, clause)

    def _place(self, note: Annotation) -> ClausePath | None:
        """The clause of the text at which a note stands: of one in the translation, that of the row beside it."""
        spread, row = self._window.pane.spread, self._row(note)
        return note.clause if spread is None or row is None else spread.rows[row].clause

    def _row(self, note: Annotation) -> int | None:
        """The row beside which a note in the translation stands."""
        return self._rows.get(note.id)

    def _show_place(self, identity: str) -> None:
        note, pane = self._find(identity), self._window.pane
        self._window.aside.notes.show_note(identity)
        if note is None or note.span is None or pane is None or pane.spread is None:
            return
        if note.document != pane.other or pane.spread.rendering is None:
            pane.view.show_span(note.span)
            return
        row = self._row(note)
        if row is not None:
            pane.view.show_span(
                note.span if "translation" in pane.columns() else pane.spread.rows.span(row),
                column="translation",
                row=row,
            )

    def _copy(self, identity: str) -> None:
        note, pane = self._find(identity), self._window.pane
        if note is not None and pane is not None and pane.spread is not None:
            rendering = pane.spread.rendering
            own = rendering is not None and note.document == pane.other
            words = cited(rendering.document if own else pane.spread.document, note.clause, note.quote)
            QGuiApplication.clipboard().setText(f"{words}\n{note.note}".strip())
            self._window.say(self.tr("Copied with its citation."))


def _annotate(tx: Any, document: DocumentId, span: Span, kind: Kind, style: Style, tags: tuple[str, ...] = ()) -> Any:
    from reader.app import annotating

    return annotating.annotate(tx, document, span, kind=kind, style=style, tags=tags)


def _of(tx: Any, document: DocumentId, other: str) -> tuple[Annotation, ...]:
    """The notes of a text, and those of the translation beside it."""
    from reader.app import annotating

    return annotating.of(tx, document) + (annotating.of(tx, DocumentId(other)) if other else ())


def _gathered(notes: tuple[Annotation, ...], tags: tuple[str, ...], document: str, spread: Spread | None) -> Gathered:
    own = tuple(note for note in notes if note.document == document)
    rendering = None if spread is None else spread.rendering
    if rendering is None:
        return Gathered(notes, tags, drawn(of_annotations(notes)), _kinds_by_clause(own), {})
    other = rendering.document.info.id
    rows = _rows_beside([note for note in notes if note.document == other], rendering.spans)
    return Gathered(notes, tags, drawn(of_annotations(notes, other)), _kinds_by_clause(own), rows)


def _rows_beside(notes: Sequence[Annotation], spans: Sequence[Span]) -> dict[str, int]:
    """The first row whose stretch of the translation holds something of each note."""
    found: dict[str, int] = {}
    if not notes:
        return found
    rows = sorted((span.end, row) for row, span in enumerate(spans) if span.end > span.start)
    for note in notes:
        if note.span is None:
            continue
        at = bisect_right(rows, (note.span.start, len(spans)))
        if at < len(rows) and spans[rows[at][1]].overlaps(note.span):
            found[note.id] = rows[at][1]
    return found


def _kinds_by_clause(notes: tuple[Annotation, ...]) -> dict[ClausePath, tuple[str, ...]]:
    """Which kinds stand in a clause or below it, for the dots of the outline."""
    found: dict[ClausePath, dict[str, None]] = {}
    for note in notes:
        if note.clause is None or note.span is None:
            continue
        parts = note.clause.split("__")
        for depth in range(1, len(parts) + 1):
            found.setdefault(ClausePath("__".join(parts[:depth])), {})[note.colour or note.kind] = None
    return {path: tuple(kinds)[:3] for path, kinds in found.items()}
