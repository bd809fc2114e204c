"""One annotation as a card: its kind, its quote, what was written, its tags. Everything is edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.annotation import KINDS, Annotation
from reader.ui import words
from reader.ui.icons import icon
from reader.ui.look import colours, look
from reader.ui.theme import KIND_COLOURS
from reader.ui.widgets.chips import KindChip, Tags
from reader.ui.widgets.labels import plain

_COLOURS = ("yellow", "green", "blue", "orange", "violet", "red", "teal", "pink", "grey")
_PAUSE = 600
"""Milliseconds of rest after which what was written is stored."""


class NoteCard(QFrame):
    """Shows one annotation; every change is told as the fields that change."""

    edited = Signal(str, dict)
    removed = Signal(str)
    chosen = Signal(str)
    copied = Signal(str)

    def __init__(self, note: Annotation, label: str, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("current", False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.note = note
        self._label = label
        self.setAccessibleName(f"{words.kind(note.kind)}: {note.quote}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(7)
        column.addLayout(self._head())
        column.addWidget(self._quote())
        self.text = _Writing(note.note)
        self.text.setPlaceholderText(self.tr("Write a comment"))
        self.text.setAccessibleName(self.tr("Comment"))
        self.text.rested.connect(self._write)
        column.addWidget(self.text)
        self.tags = Tags(note.tags, tags)
        self.tags.changed.connect(lambda found: self.edited.emit(self.note.id, {"tags": found}))
        column.addWidget(self.tags)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        """Colours of the theme for what the style sheet doesn't reach."""
        line = colours().mark(self.note.colour or KIND_COLOURS[self.note.kind]).line.name()
        self._bar.setStyleSheet(f"background: {line}; border: none; border-radius: 1px;")
        self._more.setIcon(icon("more", colours()["soft"].name()))

    def take(self, note: Annotation) -> None:
        """Takes newer values of the same annotation, without disturbing who writes."""
        self.note = note
        if not self.text.hasFocus() and self.text.toPlainText() != note.note:
            self.text.setPlainText(note.note)

    def set_current(self, on: bool) -> None:
        """Marks the card as the one that the text shows."""
        self.setProperty("current", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def write(self) -> None:
        """Puts the cursor into the comment."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Stores what was written and not yet stored."""
        self.text.finish()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choosing a card leads to its place."""
        self.chosen.emit(self.note.id)
        super().mousePressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(KindChip(self.note.kind, self.note.colour))
        row.addWidget(plain(self._label, "small"))
        if self.note.anchor == "orphan":
            row.addWidget(plain(self.tr("place lost"), "bad"))
        elif self.note.anchor in ("changed", "moved"):
            row.addWidget(plain(self.tr("text changed"), "soft"))
        if self.note.status == "done":
            row.addWidget(plain("✓ " + words.status("done"), "good"))
        row.addStretch(1)
        row.addWidget(plain(words.day(self.note.created_at), "small"))
        self._more = more = QToolButton()
        more.setIconSize(QSize(15, 15))
        more.setAccessibleName(self.tr("More about this note"))
        more.clicked.connect(lambda: self.menu().exec(more.mapToGlobal(QPoint(0, more.height()))))
        row.addWidget(more)
        return row

    def _quote(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        self._bar = QFrame()
        self._bar.setFixedWidth(3)
        row.addWidget(self._bar)
        quote = plain(self.note.quote, "quote", wrap=True)
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(quote, 1)
        return holder

    def menu(self) -> QMenu:
        """What else can be done with the note."""
        menu = QMenu(self)
        kinds = menu.addMenu(self.tr("Kind"))
        for kind in KINDS:
            action = kinds.addAction(words.kind(kind))
            action.setCheckable(True)
            action.setChecked(kind == self.note.kind)
            action.triggered.connect(lambda _=False, kind=kind: self.edited.emit(self.note.id, {"kind": kind}))
        inks = menu.addMenu(self.tr("Colour"))
        own = inks.addAction(self.tr("The kind's own"))
        own.triggered.connect(lambda: self.edited.emit(self.note.id, {"colour": ""}))
        for colour in _COLOURS:
            action = inks.addAction(icon("highlight", colours().mark(colour).line.name()), words.colour(colour))
            action.triggered.connect(lambda _=False, colour=colour: self.edited.emit(self.note.id, {"colour": colour}))
        line = self.note.style == "underline"
        shape = menu.addAction(self.tr("Show as highlight") if line else self.tr("Show as underline"))
        style = "highlight" if line else "underline"
        shape.triggered.connect(lambda: self.edited.emit(self.note.id, {"style": style}))
        done = self.note.status == "done"
        state = menu.addAction(self.tr("Open again") if done else self.tr("Mark as done"))
        state.triggered.connect(lambda: self.edited.emit(self.note.id, {"status": "open" if done else "done"}))
        menu.addSeparator()
        menu.addAction(self.tr("Copy with citation")).triggered.connect(lambda: self.copied.emit(self.note.id))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.removed.emit(self.note.id))
        return menu

    def _write(self, found: str) -> None:
        if found != self.note.note:
            self.edited.emit(self.note.id, {"note": found})


class _Writing(QPlainTextEdit):
    """A comment as high as its words; stored when one rests or leaves."""

    rested = Signal(str)

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.setObjectName("comment")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._rest)
        self._told = found
        self.textChanged.connect(self._timer.start)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + 4
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere, which the document alone doesn't always tell."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font asks for another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving stores."""
        self.finish()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape end the writing."""
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (ends and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finish()
            self.parentWidget().setFocus()
            self.nextInFocusChain()
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Tells what was written since the last time."""
        self._timer.stop()
        self._rest()

    def _rest(self) -> None:
        found = self.toPlainText()
        if found != self._told:
            self._told = found
            self.rested.emit(found)
