"""The window: its parts put together. What the parts do stands in `desks`, what can be done in `deeds`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.app.beside import Spread
from reader.core.errors import ReaderError
from reader.core.identity import ClausePath, DocumentId
from reader.core.span import Span
from reader.ui import i18n, words
from reader.ui.aside.aside import Aside
from reader.ui.commands import Commands
from reader.ui.deeds import register, sources
from reader.ui.desks.handing import ExportDesk, SearchDesk
from reader.ui.desks.links import LinksDesk
from reader.ui.desks.notes import NotesDesk
from reader.ui.desks.terms import TermsDesk
from reader.ui.desks.texts import TextsDesk
from reader.ui.jobs import Jobs, Token
from reader.ui.look import look
from reader.ui.memory import Memory, place_from_json, place_to_json
from reader.ui.menus import context_menu, main_menu
from reader.ui.pane.assembly import offered
from reader.ui.pane.pane import Pane
from reader.ui.reading import Place
from reader.ui.side.side import Side
from reader.ui.status import StatusLine
from reader.ui.study import Study
from reader.ui.topbar import TopBar
from reader.ui.widgets.message import MessageBar


class Window(QMainWindow):
    """One library, on the screen."""

    painted = Signal()
    ready = Signal()
    """A text is shown and takes input, or there is none to show."""

    def __init__(self, library: Path) -> None:
        super().__init__()
        self.memory = Memory(library)
        self.jobs = Jobs(self)
        self.study = Study(library, self.jobs, self)
        i18n.speak(i18n.named(self.memory.get("language")))
        look().dress(self.memory.get("theme", "light"), pixels=self.memory.get("interface pixels"))
        self.pane: Pane | None = None
        self._was_painted = False
        self._was_ready = False
        self._long: Token | None = None
        self.setWindowTitle("Duizhao 对照")
        self.setAcceptDrops(True)
        self.commands = Commands(self)
        self.side, self.aside, self.status = Side(), Aside(), StatusLine()
        self._pane = Pane(self.jobs)
        self.notes, self.links, self.terms = NotesDesk(self), LinksDesk(self), TermsDesk(self)
        self.texts, self.search, self.export = TextsDesk(self), SearchDesk(self), ExportDesk(self)
        register(self)
        self.topbar = TopBar(self.commands)
        self.message = MessageBar(self)
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    # composition

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.side, 0), (self._pane, 1), (self.aside, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([264, 846, 330])
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.splitter)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.setMinimumSize(QSize(760, 480))
        self.topbar.menu.setMenu(main_menu(self))
        sources(self)

    def _connect(self) -> None:
        self.study.opened.connect(self._opened)
        self.study.refused.connect(self._refused)
        self.study.changed.connect(self._changed)
        self.study.saved.connect(self.status.say_saved)
        self.study.saving.connect(self.status.say_saving)
        self.study.history.connect(self._tell_history)
        self.jobs.failed.connect(lambda error: self.say(words.failure(error), bad=True))
        self.jobs.busy.connect(self.status.show_progress)
        self.status.cancelled.connect(self._cancel_long)
        self.topbar.columns.chosen.connect(self._choose_columns)
        self.topbar.export.clicked.connect(self.export.open)
        self.topbar.go.left.connect(lambda: self._pane.view.setFocus())
        self.topbar.go.nothing_found.connect(lambda sought: self.find_in_library(sought))
        self.side.outline.chosen.connect(self._pane.go_path)
        pane = self._pane
        pane.clauseChanged.connect(self._moved)
        pane.annotate_wanted.connect(self.notes.annotate)
        pane.acted.connect(self.act)
        pane.note_wanted.connect(self.notes.show)
        pane.concept_wanted.connect(self.terms.edit)
        pane.document_sought.connect(self.find_in_library)
        pane.columnsChanged.connect(self._columns_changed)
        pane.zoomChanged.connect(self._zoomed)
        pane.trailChanged.connect(self._trail)
        pane.contextRequested.connect(lambda at: context_menu(self).popup(at))

    def _restore(self) -> None:
        self.resize(1440, 900)
        geometry = self.memory.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        splitter = self.memory.bytes("splitter")
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)
        self.aside.setVisible(self.memory.get("aside", True))
        self.side.setVisible(self.memory.get("side", True))
        self.side.show_page(self.memory.get("side page", "outline"))
        self._pane.view.set_zoom(self.memory.get("zoom", 100))
        self._trail()

    # what is read

    @property
    def document(self) -> DocumentId | None:
        """The document that is read; None for none."""
        return DocumentId(self.pane.document) if self.pane is not None and self.pane.document else None

    def show_spread(self, spread: Spread, place: Place | None) -> None:
        """Shows a document."""
        self.pane = self._pane
        identity = spread.document.info.id
        same = self.pane.document == identity
        keys = self.pane.columns() if same else self.memory.here(f"columns/{identity}")
        self.pane.show_spread(spread, keys, place)
        self.setWindowTitle(f"{spread.document.info.title} — Duizhao 对照")
        self.side.outline.show_document(spread.document, spread.document.info.annotations)
        self.side.library.show_current(identity)
        self.topbar.columns.show_columns(offered(spread), self.pane.columns())
        self.memory.keep("open", identity)
        self.notes.refresh()
        self.links.refresh()
        self.terms.show()
        self._find_citations(spread)
        self._moved(self.pane.current_clause())
        self._announce()

    def close_text(self) -> None:
        """Shows no text, because the one that was read is gone."""
        if self.pane is not None:
            self.pane.clear()
        self.side.outline.show_document(None, 0)
        self.topbar.columns.show_columns((), ())
        self.notes.refresh()
        self.links.refresh()
        self.memory.keep("open", "")

    def open_first(self) -> None:
        """Opens the text that was read last, or the first of the library."""
        if self.document is not None:
            return
        known = [row.id for row in self.texts.rows]
        last = self.memory.here("open")
        if known and (last in known or last is None or not self._was_ready):
            self.texts.open(last if last in known else known[0])
        else:
            self._announce()

    def clause_span(self) -> Span | None:
        """The stretch of the clause that is read; of its row where it is in none."""
        if self.pane is None or self.pane.spread is None:
            return None
        path = self.pane.current_clause()
        clause = None if path is None else self.pane.spread.document.tree.get(path)
        if clause is not None:
            return clause.span
        rows = self.pane.spread.rows
        return rows.span(min(self.pane.view.current_row(), len(rows) - 1)) if len(rows) else None

    def label_of(self, path: ClausePath | None) -> str:
        """What a clause of the text that is read is called in short."""
        if path is None or self.pane is None or self.pane.spread is None:
            return ""
        from reader.core.edition import refer

        tree = self.pane.spread.document.tree
        clause = tree.get(path)
        return "" if clause is None else refer(tree, clause)

    def remember_place(self) -> None:
        """Keeps where one is in the text that is read."""
        if self.document is not None and self.pane is not None:
            self.memory.keep(f"place/{self.document}", place_to_json(self.pane.view.place()))

    def remembered_place(self, document: str) -> Place | None:
        """Where one was in a text."""
        return place_from_json(self.memory.here(f"place/{document}"))

    def describe(self, document: str) -> None:
        """Opens the fields of what is known of a document."""
        from reader.ui.describe import DescribeDialog

        row = next(row for row in self.texts.rows if row.id == document)
        dialog = DescribeDialog(row, self)
        dialog.accepted.connect(lambda: self.texts.describe(document, dialog.fields()))
        dialog.open()

    # saying

    def say(self, said: str, *, bad: bool = False, act: str = "", run: Callable[[], object] | None = None) -> None:
        """Says one sentence at the foot of the text."""
        self.message.say(said, bad=bad, act=act, run=run)
        self._place_message()

    def begin_long(self, token: Token) -> None:
        """Long work began that can be cancelled."""
        self._long = token

    def end_long(self) -> None:
        """It is over."""
        self._long = None

    def find_in_library(self, sought: str) -> None:
        """Searches the library for words."""
        self.side.show_page("search")
        self.side.search.start(sought)

    # what happens

    def _opened(self) -> None:
        self.texts.refresh()
        self.terms.refresh()

    def _refused(self, error: ReaderError) -> None:
        self._pane.view.set_empty(self.tr("The library could not be opened"), words.failure(error))
        self.say(words.failure(error), bad=True)
        self._announce()

    def _changed(self, change) -> None:  # type: ignore[no-untyped-def]
        if change.documents or change.translations:
            self.texts.refresh()
            if self.document in change.touched():
                self.texts.reload()
                return
        if change.annotations:
            self.notes.refresh()
            self.texts.refresh()
        if change.links:
            self.links.refresh()
        if change.concepts:
            self.terms.refresh()

    def _moved(self, path: ClausePath | None) -> None:
        self.side.outline.show_current(path)
        self.aside.notes.show_clause(path)
        self.aside.links.show_place(self.document, path, self.label_of(path))
        self.terms.show_here()
        span = self.clause_span()
        self.status.show_place(self.label_of(path), 0 if span is None else span.end - span.start)

    def act(self, act: str) -> None:
        """`note`, `link`, `term` or `copy`, with what is selected."""
        if act == "note":
            self.notes.annotate("note", write=True)
        elif act == "link":
            self.aside.show_page("links")
            self.aside.links.start()
        elif act == "term":
            self.terms.add_from_selection()
        elif act == "copy":
            self.copy_cited()

    def copy_cited(self) -> None:
        """Copies what is selected with its citation."""
        from PySide6.QtGui import QGuiApplication

        from reader.ui.desks.citing import cited

        pane = self.pane
        selection = None if pane is None else pane.view.selection()
        if pane is None or pane.spread is None or selection is None:
            self.say(self.tr("Select some words first."))
            return
        document = pane.spread.document
        if selection.own and pane.spread.rendering is not None:
            document = pane.spread.rendering.document
        clause = document.tree.at(selection.span.start)
        text = cited(document, None if clause is None else clause.path, " ".join(selection.text.split("\n")))
        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Copied with its citation."))

    def _find_citations(self, spread: Spread) -> None:
        def work(token: Token):  # type: ignore[no-untyped-def]
            from reader.core.citation import find

            source = spread.document.source
            return find(source.text, spread.document.tree, title=spread.document.info.title, language=source.language)

        def show(found) -> None:  # type: ignore[no-untyped-def]
            if self.pane is not None and self.pane.spread is spread:
                self.pane.show_citations(found)

        self.jobs.start(work, show, topic="citations")

    def _choose_columns(self, keys: tuple[str, ...]) -> None:
        self._pane.show_columns(keys)
        self._columns_changed(self._pane.columns())

    def _columns_changed(self, keys: tuple[str, ...]) -> None:
        if self.pane is not None and self.pane.spread is not None:
            self.topbar.columns.show_columns(offered(self.pane.spread), keys)
            self.memory.keep(f"columns/{self.pane.document}", list(keys))

    def _zoomed(self, percent: int) -> None:
        self.status.show_zoom(percent)
        self.memory.put("zoom", percent)

    def _trail(self) -> None:
        self.commands["go.back"].setEnabled(self._pane.trail.can_go_back)
        self.commands["go.forward"].setEnabled(self._pane.trail.can_go_forward)

    def walk(self, *, back: bool) -> None:
        """Goes back or forward to a place one left."""
        if self.pane is None:
            return
        step = self.pane.trail.back if back else self.pane.trail.forward
        stop = step(self.pane.document, self.pane.view.place())
        if stop is not None:
            document, place = stop
            if document == self.pane.document:
                self.pane.view.restore(place)
            else:
                self.remember_place()
                self.memory.keep(f"place/{document}", place_to_json(place))
                self.texts.open(document)
        self._trail()

    def _tell_history(self, undo: str, redo: str) -> None:
        for name, verb, label in (
            ("edit.undo", self.tr("Undo"), undo),
            ("edit.redo", self.tr("Redo"), redo),
        ):
            action = self.commands[name]
            action.setEnabled(bool(label))
            action.setText(f"{verb}: {words.step(label)}" if label else verb)

    def _cancel_long(self) -> None:
        if self._long is not None:
            self._long.cancel()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.commands.retranslate()
        self._pane.view.set_empty(
            self.tr("No text is open"), self.tr("Choose one in the library, or drop a file here.")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped are imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.study.is_open:
            event.acceptProposedAction()
            self.texts.take(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the message at its place."""
        super().resizeEvent(event)
        self._place_message()

    def _place_message(self) -> None:
        width = min(560, self.width() - 40)
        self.message.setFixedWidth(width)
        self.message.adjustSize()
        self.message.move((self.width() - width) // 2, self.height() - self.message.height() - 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint begins the opening of the library: nothing slower stands before it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._first_painted)

    def _first_painted(self) -> None:
        self.painted.emit()
        self.study.open()

    def _announce(self) -> None:
        if not self._was_ready:
            self._was_ready = True
            QTimer.singleShot(0, self.ready.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stores what is half written, keeps the places, waits for the library."""
        self.aside.notes.finish()
        self.remember_place()
        self.memory.keep_bytes("geometry", self.saveGeometry())
        self.memory.keep_bytes("splitter", self.splitter.saveState())
        self.memory.put("aside", self.aside.isVisibleTo(self))
        self.memory.put("side", self.side.isVisibleTo(self))
        self.memory.put("side page", self.side.page())
        self.memory.sync()
        self.study.close()
        super().closeEvent(event)
