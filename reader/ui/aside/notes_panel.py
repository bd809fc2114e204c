"""The notes: of the clause that is read, or of the whole text, filtered by words, kind and tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.core.annotation import KINDS, Annotation
from reader.core.identity import ClausePath
from reader.ui import words
from reader.ui.aside.note_card import NoteCard
from reader.ui.widgets.labels import plain
from reader.ui.widgets.segmented import Segmented

_MOST = 200
"""Cards made at most; more are asked for by filtering."""
_FIRST, _BATCH = 10, 5
"""Cards made at once, and then whenever the window has nothing to do: each takes some milliseconds."""


class NotesPanel(QWidget):
    """Cards of annotations. It shows values and tells wishes; storing is the window's."""

    edited = Signal(str, dict)
    removed = Signal(str)
    chosen = Signal(str)
    copied = Signal(str)
    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Annotation, ...] = ()
        self._tags: tuple[str, ...] = ()
        self._clause: ClausePath | None = None
        self._label: Callable[[Annotation], str] = lambda note: ""
        self._places: dict[str, ClausePath | None] = {}
        self.cards: dict[str, NoteCard] = {}
        """Those that were made so far, by the notes' ids."""
        self._shown: list[Annotation] = []
        self._next = 0
        """How many of the notes shown have their card."""
        self._left: list[NoteCard] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        self._scope = Segmented()
        self._scope.add("clause", "")
        self._scope.add("text", "")
        self._scope.chosen.connect(lambda _: self._refill())
        self._words = QLineEdit()
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(lambda _: self._refill())
        self._kind = QComboBox()
        self._kind.currentIndexChanged.connect(lambda _: self._refill())
        self._filters = QWidget()
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.addWidget(self._words, 1)
        filters.addWidget(self._kind)
        self._empty = plain("", "empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more = plain("", "small", wrap=True)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._holder)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._scope)
        head.addWidget(self._filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def show_notes(
        self,
        notes: Sequence[Annotation],
        tags: Sequence[str],
        label: Callable[[Annotation], str],
        place: Callable[[Annotation], ClausePath | None],
    ) -> None:
        """Shows the notes of a text and of its translation.

        `label` names the clause of a note, `place` is the text's clause that it stands at.
        """
        self._notes, self._tags, self._label = tuple(notes), tuple(tags), label
        self._places = {note.id: place(note) for note in notes}
        self._refill()

    def show_clause(self, clause: ClausePath | None) -> None:
        """Follows the clause that is read."""
        if clause != self._clause:
            self._clause = clause
            if self._scope.current() == "clause":
                self._refill()

    def show_scope(self, scope: str) -> None:
        """`clause` or `text`."""
        self._scope.choose(scope)
        self._refill()

    def write(self, identity: str, *, tags: bool = False) -> None:
        """Puts the cursor into the comment of a note, or into its `tags`, wherever it is hidden."""
        self._reach(identity)
        if identity not in self.cards:
            note = next((note for note in self._notes if note.id == identity), None)
            if note is not None and _within(self._places[note.id], self._clause):
                self.show_scope("clause")
        if identity not in self.cards:
            self._words.clear()
            self._kind.setCurrentIndex(0)
            self.show_scope("text")
        self.show_note(identity)
        if identity in self.cards:
            card = self.cards[identity]
            if tags:
                card.tags.entry().setFocus(Qt.FocusReason.ShortcutFocusReason)
            else:
                card.write()

    def show_note(self, identity: str) -> None:
        """Brings a card into sight and marks it."""
        self._reach(identity)
        for other, card in self.cards.items():
            card.set_current(other == identity)
        if identity in self.cards:
            self._holder.adjustSize()
            self._area.ensureWidgetVisible(self.cards[identity], 0, 20)

    def holds(self, identity: str) -> bool:
        """Whether a note's card is shown, or will be in a moment."""
        self._reach(identity)
        return identity in self.cards

    def finish(self) -> None:
        """Stores whatever is half written."""
        for card in self.cards.values():
            card.finish()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._scope.rename("clause", self.tr("This clause"))
        self._scope.rename("text", self.tr("Whole text"))
        self._words.setPlaceholderText(self.tr("Filter notes and tags"))
        self._words.setAccessibleName(self.tr("Filter notes and tags"))
        chosen = self._kind.currentIndex()
        self._kind.blockSignals(True)
        self._kind.clear()
        self._kind.addItem(self.tr("All kinds"), "")
        for kind in KINDS:
            self._kind.addItem(words.kind(kind), kind)
        self._kind.setCurrentIndex(max(0, chosen))
        self._kind.blockSignals(False)
        self._kind.setAccessibleName(self.tr("Kind"))
        self._refill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            for card in self.cards.values():
                card.finish()
                self._drop(card)
            self.cards = {}
            self.retranslate()
        super().changeEvent(event)

    def _wanted(self) -> list[Annotation]:
        whole = self._scope.current() == "text"
        self._filters.setVisible(whole)
        if not whole:
            return [
                note for note in self._notes if _within(self._places[note.id], self._clause) and note.span is not None
            ]
        words_, kind = self._words.text().strip().casefold(), self._kind.currentData()
        return [
            note
            for note in self._notes
            if (not kind or note.kind == kind)
            and (not words_ or words_ in f"{note.quote}\n{note.note}\n{' '.join(note.tags)}".casefold())
        ]

    def _refill(self) -> None:
        wanted = self._wanted()
        self.counted.emit(len(wanted) if self._scope.current() == "clause" else len(self._notes))
        self._shown = wanted[:_MOST]
        staying = {note.id for note in self._shown}
        for identity in [identity for identity in self.cards if identity not in staying]:
            card = self.cards.pop(identity)
            card.finish()
            self._drop(card)
        self._next = 0
        self._fill(_FIRST)
        self._more.setVisible(len(wanted) > len(self._shown))
        self._more.setText(self.tr("%1 more; filter to see them.").replace("%1", str(len(wanted) - len(self._shown))))
        self._say_empty(bool(wanted))

    def _fill(self, most: int) -> None:
        """Makes the cards of the next notes, at most so many; the others follow when the window has nothing to do."""
        while self._next < len(self._shown) and most > 0:
            note, at = self._shown[self._next], self._next
            card = self.cards.get(note.id)
            if card is not None and _same_look(card.note, note):
                card.take(note)
            else:
                most -= 1
                fresh = self._card(note)
                if card is not None:
                    if card.text.hasFocus():
                        fresh.text.setPlainText(card.text.toPlainText())
                    self._drop(card)
                self.cards[note.id] = card = fresh
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
            self._next += 1
        self._follow_up()

    def _follow_up(self) -> None:
        """Comes back as long as cards are to be made or to be let go."""
        if self._next < len(self._shown) or self._left:
            self._rest.start(0)

    def _go_on(self) -> None:
        for card in self._left[-_BATCH:]:
            card.deleteLater()
        del self._left[-_BATCH:]
        self._fill(_BATCH)

    def _reach(self, identity: str) -> None:
        """Makes the card of a note that is shown, if it wasn't made yet."""
        if any(note.id == identity for note in self._shown[self._next :]):
            self._fill(len(self._shown))

    def _say_empty(self, some: bool) -> None:
        self._empty.setVisible(not some)
        if self._scope.current() == "clause":
            self._empty.setText(
                self.tr("No notes on this clause.\nSelect words in any column, then choose a kind or press Ctrl+Alt+1.")
            )
        elif self._notes:
            self._empty.setText(self.tr("No note answers to this filter."))
        else:
            self._empty.setText(self.tr("No notes yet.\nSelect words in any column to make the first."))

    def _card(self, note: Annotation) -> NoteCard:
        card = NoteCard(note, self._label(note), self._tags)
        card.edited.connect(self.edited)
        card.removed.connect(self.removed)
        card.chosen.connect(self.chosen)
        card.copied.connect(self.copied)
        return card

    def _drop(self, card: NoteCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        self._left.append(card)
        self._follow_up()


def _within(clause: ClausePath | None, here: ClausePath | None) -> bool:
    return clause == here or (clause is not None and here is not None and clause.startswith(f"{here}__"))


def _same_look(old: Annotation, new: Annotation) -> bool:
    """Whether a card made for `old` still shows `new` rightly, the comment aside."""
    return (old.kind, old.colour, old.status, old.tags, old.quote, old.anchor, old.clause) == (
        new.kind, new.colour, new.status, new.tags, new.quote, new.anchor, new.clause
    )  # fmt: skip
