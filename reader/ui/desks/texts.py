"""Texts: opened, imported, renamed, described, thrown away, given a translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from reader.core.document import TRANSLATION_KINDS, DocumentInfo
from reader.core.identity import DocumentId
from reader.ui.importing.desk import ImportDesk
from reader.ui.shelf.half import Target

if TYPE_CHECKING:
    from reader.ui.window import Window


class TextsDesk(QObject):
    """Ties the library panel, the panes and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._rows: tuple[DocumentInfo, ...] = ()
        self.importing = ImportDesk(window)
        panel = window.side.library
        panel.opened.connect(lambda document, fresh: self.open(document, fresh=fresh))
        panel.import_wanted.connect(self.ask_import)
        panel.context_wanted.connect(self.show_menu)
        panel.removal_wanted.connect(self.trash)

    @property
    def rows(self) -> tuple[DocumentInfo, ...]:
        """The documents outside the trash."""
        return tuple(row for row in self._rows if row.trashed_at is None)

    def title(self, document: str) -> str:
        """What a document is called."""
        return next((row.title for row in self._rows if row.id == document), document)

    def refresh(self) -> None:
        """Reads the list of documents anew."""

        def verb(tx: Any) -> Any:
            from db import documents

            return documents.all(tx) + documents.all(tx, trashed=True)

        self._window.study.ask(verb, self._listed, topic="documents")

    def open(self, document: str, target: Target = None, *, fresh: bool = False) -> None:
        """Opens a document, at a clause or a span of it when one is named; `fresh` in a tab of its own."""
        self._window.reading.open(document, target, fresh=fresh)

    def open_at(self, document: str, reference: str) -> None:
        """Opens a document at the clause that a reference names; the title in it counts for nothing."""

        def verb(tx: Any) -> Any:
            from reader.app.reading import loaded
            from reader.core.reference import go

            found = go(loaded(tx, DocumentId(document)).tree, reference)
            return found[0].path if found else None

        self._window.study.ask(verb, lambda path: self.open(document, path))

    def ask_import(self) -> None:
        """Asks for files and takes them in."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add texts"), "",
            self.tr("Texts (*.txt *.md *.docx *.pdf *.html *.htm *.epub *.odt *.rtf);;All files (*)"),
        )  # fmt: skip
        if names:
            self.take([Path(name) for name in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Imports files and folders."""
        self.importing.take(paths)

    def show_menu(self, document: str, place: QPoint) -> None:
        """What can be done with a document."""
        self.menu(document).popup(place)

    def menu(self, document: str) -> QMenu:
        """The menu of a document of the list."""
        menu = QMenu(self._window)
        row = next((row for row in self._rows if row.id == document), None)
        if row is not None and row.trashed_at is not None:
            menu.addAction(self.tr("Restore")).triggered.connect(lambda: self.restore(document))
            menu.addAction(self.tr("Delete for good")).triggered.connect(lambda: self.purge(document))
            return menu
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.open(document))
        menu.addAction(self.tr("Open in a new tab")).triggered.connect(lambda: self.open(document, fresh=True))
        menu.addAction(self.tr("Open beside")).triggered.connect(lambda: self._window.reading.open_beside(document))
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.ask_name(document))
        menu.addAction(self.tr("Review…")).triggered.connect(lambda: self.importing.review(document))
        menu.addAction(self.tr("Describe…")).triggered.connect(lambda: self._window.describe(document))
        beside = menu.addMenu(self.tr("Put a translation beside it"))
        for other in self.rows:
            if other.id != document and other.language == "en":
                beside.addAction(other.title).triggered.connect(
                    lambda _=False, other=other: self.attach(document, other.id, "other")
                )
        beside.addAction(self.tr("From a file…")).triggered.connect(lambda: self.ask_translation(document))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the trash")).triggered.connect(lambda: self.trash(document))
        return menu

    def ask_name(self, document: str) -> None:
        """Asks for another title."""
        name, sure = QInputDialog.getText(self._window, self.tr("Rename"), self.tr("Title"), text=self.title(document))
        if sure and name.strip():
            self.rename(document, name)

    def rename(self, document: str, name: str) -> None:
        """Calls a document otherwise."""

        def verb(tx: Any) -> Any:
            from reader.app import documents

            return documents.rename(tx, DocumentId(document), name)

        self._window.study.do(verb)

    def describe(self, document: str, fields: dict[str, str]) -> None:
        """Changes what is known of a document."""
        row = next(row for row in self._rows if row.id == document)
        metadata = replace(row.metadata, **fields)

        def verb(tx: Any) -> Any:
            from reader.app import documents

            return documents.edit_metadata(tx, DocumentId(document), metadata)

        self._window.study.do(verb)

    def trash(self, document: str) -> None:
        """Moves a document to the trash; the message offers to take it back."""

        def verb(tx: Any) -> Any:
            from reader.app import documents

            return documents.trash(tx, DocumentId(document))

        words_ = self.tr("“%1” is in the trash.").replace("%1", self.title(document))
        self._window.study.do(
            verb, lambda _: self._window.say(words_, act=self.tr("Undo"), run=self._window.study.undo)
        )

    def restore(self, document: str) -> None:
        """Takes a document out of the trash."""

        def verb(tx: Any) -> Any:
            from reader.app import documents

            return documents.restore(tx, DocumentId(document))

        self._window.study.do(verb)

    def purge(self, document: str) -> None:
        """Throws a document away for good, once more asked in the message bar."""

        def verb(tx: Any) -> Any:
            from reader.app import documents

            return documents.purge(tx, [DocumentId(document)])

        self._window.say(
            self.tr("Deleting “%1” with its notes can't be undone.").replace("%1", self.title(document)),
            bad=True, act=self.tr("Delete for good"), run=lambda: self._window.study.do(verb),
        )  # fmt: skip

    def ask_translation(self, document: str) -> None:
        """Asks for a file that is a translation of the document."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Translation"), "")
        if name:
            self.attach_file(document, Path(name))

    def attach_file(self, document: str, path: Path) -> None:
        """Imports a file and puts it beside the document."""

        def verb(tx: Any) -> Any:
            from reader.app import linking
            from reader.app.importing import add, read

            outcome, _ = add(tx, read(path))
            return linking.attach(tx, DocumentId(document), outcome.documents[0], "other")

        self._window.study.do(verb, lambda _: self._attached(), words=self.tr("Importing"))

    def attach(self, document: str, translation: str, kind: str) -> None:
        """Puts a translation beside a document."""
        chosen = next(each for each in TRANSLATION_KINDS if each == kind)

        def verb(tx: Any) -> Any:
            from reader.app import linking

            return linking.attach(tx, DocumentId(document), DocumentId(translation), chosen)

        self._window.study.do(verb, lambda _: self._attached())

    def _attached(self) -> None:
        self._window.say(self.tr("The translation stands beside its text now."))

    def _listed(self, rows: tuple[DocumentInfo, ...]) -> None:
        self._rows = rows
        self._window.side.library.show_documents(rows)
        self._window.aside.links.show_documents(self.rows)
        document = self._window.document
        if document is not None:
            self._window.side.library.show_current(document)
        self._window.reading.listed()
        self._window.citations.listed()
