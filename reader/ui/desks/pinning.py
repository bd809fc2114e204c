"""Pinning: one clause of any text kept in sight above what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader.core.identity import ClausePath, DocumentId
from reader.ui.pane.assembly import region_of
from reader.ui.shelf.pinned import Pinned

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.core.document import Document
    from reader.ui.window import Window


class PinningDesk(QObject):
    """Ties the strip above the text and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.strip = Pinned()
        self._pinned: tuple[str, str] | None = None
        window.shelf.column.insertWidget(0, self.strip)
        self.strip.unpinned.connect(self.unpin)
        self.strip.followed.connect(self.follow)
        self.strip.folded.connect(lambda _: self._remember())
        window.commands["view.unpin"].setEnabled(False)

    @property
    def pinned(self) -> tuple[str, str] | None:
        """Document and clause of what is pinned."""
        return self._pinned

    def pin(self) -> None:
        """Pins the clause that is read."""
        pane = self._window.pane
        path = pane.current_clause()
        if pane.spread is None or path is None:
            self._window.say(self.tr("Put the cursor into a clause first."))
            return
        self._show(pane.spread.document, path)
        self._remember()

    def unpin(self) -> None:
        """Takes the strip away."""
        self._pinned = None
        self.strip.hide()
        self._window.commands["view.unpin"].setEnabled(False)
        self._remember()
        self._window.pane.view.setFocus()

    def follow(self) -> None:
        """Goes to the pinned clause."""
        if self._pinned is not None:
            document, path = self._pinned
            self._window.texts.open(document, ClausePath(path))

    def restore(self) -> None:
        """Pins what was pinned when the window was left."""
        match self._window.memory.here("pinned"):
            case [str(document), str(path), bool(folded)]:
                self.strip.fold(folded)
                self._read(document, path)
            case _:
                pass

    def reload(self, documents: Collection[str]) -> None:
        """Reads the pinned words anew, because their text changed."""
        if self._pinned is not None and self._pinned[0] in documents:
            self._read(*self._pinned)

    def listed(self, documents: Collection[str]) -> None:
        """Unpins a clause whose document is gone."""
        if self._pinned is not None and self._pinned[0] not in documents:
            self.unpin()

    def _read(self, document: str, path: str) -> None:
        if all(row.id != document for row in self._window.texts.rows):
            self._forget()
            return

        def verb(tx: Any) -> Document:
            from db import documents

            return documents.load(tx, DocumentId(document))

        self._window.study.ask(verb, lambda found: self._show(found, ClausePath(path)), topic="pinned")

    def _show(self, document: Document, path: ClausePath) -> None:
        from reader.core.edition import refer

        clause = document.tree.get(path)
        if clause is None:
            self._forget()
            return
        source = document.source
        self._pinned = (document.info.id, path)
        words = clause.span.of(source.text).strip()
        self.strip.show_clause(
            document.info.title, refer(document.tree, clause), words, region_of(source.script, source.language)
        )
        self._window.commands["view.unpin"].setEnabled(True)

    def _forget(self) -> None:
        self._pinned = None
        self.strip.hide()
        self._window.commands["view.unpin"].setEnabled(False)

    def _remember(self) -> None:
        pinned = None if self._pinned is None else [*self._pinned, self.strip.is_folded]
        self._window.memory.keep("pinned", pinned)
