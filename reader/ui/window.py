"""The window: its parts put together. What the parts do stands in `desks`, what can be done in `deeds`.

The window paints a bare shell of itself first and is furnished after that, so nothing but Qt is imported before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.core.identity import ClausePath, DocumentId
from reader.ui.jobs import Jobs, Token
from reader.ui.memory import Memory
from reader.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.errors import ReaderError
    from reader.core.span import Span
    from reader.ui.pane.pane import Pane


_CONTROLS = 1000
"""More than a window has; Tab never looks further for one that can be seen."""


class Window(QMainWindow):
    """One library, on the screen."""

    painted = Signal()
    ready = Signal()
    """A text is shown and takes input, or there is none to show."""

    def __init__(self, library: Path) -> None:
        super().__init__()
        self.memory = Memory(library)
        self.jobs = Jobs(self)
        self.library = library
        self._furnished = False
        self._was_painted = False
        self._was_ready = False
        self._long: Token | None = None
        self.setWindowTitle("Duizhao 对照")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(760, 480))
        self.setCentralWidget(Shell(self.memory))
        self._restore_size()

    def furnish(self) -> None:
        """Makes every part and opens the library; what this imports is the bulk of the start."""
        if self._furnished:
            return
        from reader.ui.preferences import choices
        from reader.ui.reading.types import types
        from reader.ui.study import Study

        self.study = Study(self.library, self.jobs, self, author=choices.author(self.memory))
        choices.apply(self.memory)
        types().read(self.memory.get("column type"))
        types().chosen.connect(self._keep_types)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()
        self._furnished = True
        self.fitting.fit(self.width())
        self._place_message()
        self.study.open()

    def _keep_types(self) -> None:
        from reader.ui.reading.types import types

        self.memory.put("column type", types().to_json())

    def _make_parts(self) -> None:
        from reader.ui.aside.aside import Aside
        from reader.ui.commands import Commands
        from reader.ui.deeds import register
        from reader.ui.desks.citations import CitationsDesk
        from reader.ui.desks.handing import ExportDesk, SearchDesk
        from reader.ui.desks.links import LinksDesk
        from reader.ui.desks.looking_up import LookingUpDesk
        from reader.ui.desks.notes import NotesDesk
        from reader.ui.desks.pinning import PinningDesk
        from reader.ui.desks.printing import PrintingDesk
        from reader.ui.desks.reading import ReadingDesk
        from reader.ui.desks.script import ScriptDesk
        from reader.ui.desks.structure import StructureDesk
        from reader.ui.desks.terms import TermsDesk
        from reader.ui.desks.texts import TextsDesk
        from reader.ui.fitting import Fitting
        from reader.ui.keys.bindings import Bindings
        from reader.ui.shelf.shelf import Shelf
        from reader.ui.side.side import Side
        from reader.ui.status import StatusLine
        from reader.ui.topbar import TopBar
        from reader.ui.widgets.message import MessageBar

        self.commands = Commands(self)
        self.side, self.aside, self.status = Side(), Aside(), StatusLine()
        self.fitting = Fitting(self.aside)
        self.side.outline.jobs = self.jobs
        self.shelf = Shelf(self.jobs)
        self.notes, self.links, self.terms = NotesDesk(self), LinksDesk(self), TermsDesk(self)
        self.texts, self.search, self.export = TextsDesk(self), SearchDesk(self), ExportDesk(self)
        register(self)  # what most want comes first in every list of commands
        self.citations, self.structure = CitationsDesk(self), StructureDesk(self)
        self.reading = ReadingDesk(self)
        self.scripts = ScriptDesk(self)
        self.pinning, self.printing = PinningDesk(self), PrintingDesk(self)
        self.looking_up = LookingUpDesk(self)
        self.bindings = Bindings(self.commands, self.memory)
        self.topbar = TopBar(self.commands)
        self.message = MessageBar(self)

    # composition

    def _lay_out(self) -> None:
        from reader.ui.deeds.offering import sources
        from reader.ui.menus import main_menu

        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.side, 0), (self.shelf, 1), (self.aside, 0)):
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
        self.topbar.menu.setMenu(main_menu(self))
        sources(self)

    def _connect(self) -> None:
        from reader.ui import words

        self.study.opened.connect(self._opened)
        self.study.refused.connect(self._refused)
        self.study.changed.connect(self._changed)
        self.study.saved.connect(self.status.say_saved)
        self.study.saving.connect(self.status.say_saving)
        self.study.history.connect(self._tell_history)
        self.jobs.failed.connect(lambda error: self.say(words.failure(error), bad=True))
        self.jobs.busy.connect(self.status.show_progress)
        self.status.cancelled.connect(self._cancel_long)
        self.topbar.columns.chosen.connect(self.reading.choose_columns)
        self.topbar.export.clicked.connect(self.export.open)
        self.topbar.go.left.connect(lambda: self.pane.view.setFocus())
        self.topbar.go.nothing_found.connect(lambda sought: self.find_in_library(sought))
        self.side.outline.chosen.connect(lambda path: self.pane.go_path(path))

    def _restore_size(self) -> None:
        self.resize(1440, 900)
        geometry = self.memory.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def _restore(self) -> None:
        splitter = self.memory.bytes("splitter")
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)
        self.side.show_page(self.memory.get("side page", "outline"))
        self.aside.show_page(self.memory.get("aside page", "notes"))
        self.side.setVisible(self.memory.get("side", True))
        self.aside.setVisible(self.memory.get("aside", True))
        self.reading.show_trail()

    # what is read

    @property
    def pane(self) -> Pane:
        """The pane one works in; it shows no text where none is open."""
        return self.shelf.pane

    @property
    def document(self) -> DocumentId | None:
        """The document that is read; None for none."""
        return DocumentId(self.pane.document) if self.pane.document else None

    def clause_span(self) -> Span | None:
        """The stretch of the clause that is read; of its row where it is in none."""
        return self.reading.clause_span()

    def label_of(self, path: ClausePath | None) -> str:
        """What a clause of the text that is read is called in short."""
        return self.reading.label_of(path)

    def walk(self, *, back: bool) -> None:
        """Goes back or forward to a place one left."""
        self.reading.walk(back=back)

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
        from reader.ui import words

        self.pane.view.set_empty(self.tr("The library could not be opened"), words.failure(error))
        self.say(words.failure(error), bad=True)
        self.announce()

    def _changed(self, change) -> None:  # type: ignore[no-untyped-def]
        if change.documents or change.translations:
            self.texts.refresh()
            self.reading.reload(change.touched())
            self.pinning.reload(change.touched())
        if change.annotations:
            self.notes.refresh()
            self.texts.refresh()
        if change.links:
            self.links.refresh()
        if change.concepts:
            self.terms.refresh()

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
        selection = pane.view.selection()
        if pane.spread is None or selection is None:
            self.say(self.tr("Select some words first."))
            return
        document = pane.spread.document
        if selection.own and pane.spread.rendering is not None:
            document = pane.spread.rendering.document
        clause = document.tree.at(selection.span.start)
        text = cited(document, None if clause is None else clause.path, " ".join(selection.text.split("\n")))
        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Copied with its citation."))

    def _tell_history(self, undo: str, redo: str) -> None:
        from reader.ui import words

        for name, verb, label in (
            ("edit.undo", self.tr("Undo"), undo),
            ("edit.redo", self.tr("Redo"), redo),
        ):
            action = self.commands[name]
            action.setEnabled(bool(label))
            action.setText(self.tr("%1: %2").replace("%1", verb).replace("%2", words.step(label)) if label else verb)

    def _cancel_long(self) -> None:
        if self._long is not None:
            self._long.cancel()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange and self._furnished:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.commands.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls() and self._furnished:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped are imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.study.is_open:
            event.acceptProposedAction()
            self.texts.take(paths)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leads to what can be seen: past controls that a page lies over, and into sight where they scroll."""
        from reader.ui.stepping import in_sight, leads_to

        for _ in range(_CONTROLS):
            if not super().focusNextPrevChild(next):
                return False
            found = self.focusWidget()
            if found is None or leads_to(found):
                if found is not None:
                    in_sight(found)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters act while a text is read: what has the focus then takes no writing."""
        from reader.ui.reading import ReadingView

        if self._furnished and isinstance(self.focusWidget(), ReadingView) and self.bindings.press(event):
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the message at its place."""
        super().resizeEvent(event)
        if self._furnished:
            self.fitting.fit(event.size().width())
            self._place_message()

    def _place_message(self) -> None:
        width = min(560, self.width() - 40)
        self.message.setFixedWidth(width)
        self.message.adjustSize()
        self.message.move((self.width() - width) // 2, self.height() - self.message.height() - 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint begins everything else: nothing slower stands before it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._first_painted)

    def _first_painted(self) -> None:
        self.painted.emit()
        self.furnish()

    def announce(self) -> None:
        """A text is shown, or it is known that there is none."""
        if not self._was_ready:
            self._was_ready = True
            if self.focusWidget() is None:
                self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self.ready.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stores what is half written, keeps the places, waits for the library."""
        super().closeEvent(event)
        if not self._furnished:
            self.jobs.close()
            return
        self.aside.notes.finish()
        self.reading.remember()
        self.memory.keep_bytes("geometry", self.saveGeometry())
        self.memory.keep_bytes("splitter", self.splitter.saveState())
        self.memory.put("aside", self.fitting.wanted)
        self.memory.put("side", self.side.isVisibleTo(self))
        self.memory.put("side page", self.side.page())
        if self.aside.page() != "export":
            self.memory.put("aside page", self.aside.page())
        left, _, right = self.splitter.sizes()
        self.memory.put("shell", [left, right, self.topbar.height(), self.status.height()])
        self.memory.sync()
        self.study.close()
