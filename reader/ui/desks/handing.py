"""Handing over: the clause list written to a file. Searching: hits followed to their places."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from reader.core.concordance import Hit
from reader.core.edition import refer
from reader.core.errors import ReaderError
from reader.core.identity import DocumentId
from reader.ui import words
from reader.ui.aside.export_panel import ExportWish
from reader.ui.side.search_panel import LIMIT

if TYPE_CHECKING:
    from reader.ui.window import Window


class ExportDesk(QObject):
    """Ties the clause list's panel and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.aside.export.wanted.connect(self.ask)

    def open(self) -> None:
        """Shows the panel."""
        pane = self._window.pane
        if pane is None or pane.spread is None:
            self._window.say(self.tr("Open a text first."))
            return
        self._window.aside.export.show_document(pane.spread.document.info.title)
        self._window.aside.show_page("export")

    def ask(self, wish: ExportWish) -> None:
        """Asks for a place and writes the list there."""
        pane = self._window.pane
        if pane is None or pane.spread is None:
            return
        title = pane.spread.document.info.title
        safe = "".join("_" if c in '\\/:*?"<>|' else c for c in title)[:60]
        names = {
            "xlsx": self.tr("Excel (*.xlsx)"), "csv": self.tr("CSV (*.csv)"), "md": self.tr("Markdown (*.md)"),
            "html": self.tr("Web page (*.html)"),
        }  # fmt: skip
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Clause list"), f"{safe}.{wish.format}", names[wish.format]
        )
        if name:
            path = Path(name)
            self.write(wish, path if path.suffix else path.with_suffix(f".{wish.format}"))

    def write(self, wish: ExportWish, path: Path) -> None:
        """Writes the clause list of the text that is read."""
        document = self._window.document
        if document is None:
            return
        headings = words.columns()
        other = self._window.pane.other
        aside = [DocumentId(other)] if other else []

        def verb(tx: Any) -> Any:
            from reader.app.exporting import export
            from reader.app.listing import clause_list

            made = clause_list(
                tx, [DocumentId(document)], columns=wish.columns, tags=wish.tags, kinds=wish.kinds,
                script=None if wish.script == "source" else wish.script,  # type: ignore[arg-type]
                all_clauses=wish.all_clauses, headings=headings, aside=aside,  # type: ignore[arg-type]
            )  # fmt: skip
            return export(made, path, wish.format)

        self._window.study.ask(verb, self._written)

    def _written(self, done: Any) -> None:
        self._window.aside.leave_export()
        said = words.count(done.rows, self.tr("%n row written to %1."), self.tr("%n rows written to %1."))
        self._window.say(
            said.replace("%1", done.path.name), act=self.tr("Show the folder"),
            run=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(done.path.parent))),
        )  # fmt: skip


class SearchDesk(QObject):
    """Ties the search panel and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._names: dict[Hit, str] = {}
        window.side.search.sought.connect(self.seek)
        window.side.search.chosen.connect(self.follow)

    def seek(self, sought: str, exact: bool) -> None:
        """Searches the library; an earlier search that is still going on is dropped."""
        panel = self._window.side.search
        if not sought:
            panel.show_found(None, {}, str)
            return

        def verb(tx: Any) -> Any:
            from reader.app.finding import find
            from reader.core.concordance import WHERE

            found = find(tx, sought, within=WHERE, exact=exact, limit=LIMIT)
            return found, _named(tx, found.hits)

        self._window.study.ask(verb, self._arrive, topic="search", failed=self._refused)

    def follow(self, hit: Hit) -> None:
        """Goes to where a hit stands."""
        if hit.concept is not None:
            self._window.terms.edit(hit.concept)
        elif hit.document is not None:
            self._window.texts.open(hit.document, hit.span or hit.clause)
            if hit.annotation is not None:
                self._window.notes.show(hit.annotation)

    def _arrive(self, answer: tuple[Any, dict[Hit, str]]) -> None:
        found, self._names = answer
        titles = {row.id: row.title for row in self._window.texts.rows}
        self._window.side.search.show_found(found, titles, lambda hit: self._names.get(hit, ""))

    def _refused(self, error: ReaderError) -> None:
        self._window.side.search.show_refusal(words.failure(error))


def _named(tx: Any, hits: tuple[Hit, ...]) -> dict[Hit, str]:
    from db import documents

    trees: dict[DocumentId, Any] = {}
    names: dict[Hit, str] = {}
    for hit in hits:
        if hit.document is None or hit.clause is None:
            continue
        if hit.document not in trees:
            trees[hit.document] = documents.load(tx, hit.document).tree
        clause = trees[hit.document].get(hit.clause)
        if clause is not None:
            names[hit] = refer(trees[hit.document], clause)
    return names
