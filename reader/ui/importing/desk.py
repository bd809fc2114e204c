"""Texts on their way in: one looked over, many in a table, pasted ones.

Files are read on the pool and stored on the library's thread some at a time, so that one can read on meanwhile. What is
cancelled leaves whole files behind or none.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from reader.core.errors import ReaderError
from reader.core.identity import DocumentId
from reader.ui import words
from reader.ui.importing.mended import MendedDesk
from reader.ui.jobs import Lane, Token

if TYPE_CHECKING:
    from reader.app.importing import File, Outcome, Rejected
    from reader.app.reviewing import Review, Wishes
    from reader.ui.importing.cover import Cover
    from reader.ui.importing.review_page import ReviewPage
    from reader.ui.importing.table_page import TablePage
    from reader.ui.pane.pane import Pane
    from reader.ui.window import Window

_GROUP = 32
_GROUP_SECONDS = 0.5


class ImportDesk(QObject):
    """Ties the pages of importing and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = self._window = window
        self._cover: Cover | None = None
        self._page: ReviewPage | None = None
        self._table: TablePage | None = None
        self._run: _Run | None = None
        self._row: int | None = None
        """The row of the table whose file is looked over."""
        self.mended = MendedDesk(window, self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window.side.library)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # pages

    @property
    def cover(self) -> Cover:
        """Where the pages lie."""
        if self._cover is None:
            from reader.ui.importing.cover import Cover

            self._cover = Cover(self._window.splitter, self)
        return self._cover

    @property
    def page(self) -> ReviewPage:
        """The review, made when it is first needed."""
        if self._page is None:
            from reader.ui.importing.review_page import ReviewPage

            self._page = ReviewPage(self._window)
            self._page.hide()
            self._page.wanted.connect(self._again)
            self._page.left.connect(self._leave)
            self._page.taken.connect(self._store)
        return self._page

    @property
    def table(self) -> TablePage:
        """The table of many files, made when it is first needed."""
        if self._table is None:
            from reader.ui.importing.table_page import TablePage

            self._table = TablePage(self._window)
            self._table.hide()
            self._table.left.connect(self._leave)
            self._table.cancelled.connect(self._cancel)
            self._table.opened.connect(self._open)
            self._table.reviewed.connect(self.review)
            self._table.decided.connect(self._decide)
        return self._table

    def draw(self, pane: Pane) -> None:
        """A text was shown in a pane."""
        self.mended.draw(pane)

    # ways in

    def ask_folder(self) -> None:
        """Asks for a folder and takes in what it holds."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder"))
        if name:
            self.take([Path(name)])

    def paste(self) -> None:
        """Takes in what is on the clipboard: files, or a text."""
        from reader.app.reviewing import pasted

        mime = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        text = mime.text()
        if paths:
            self.take(paths)
        elif text.strip():
            name = self.tr("Pasted text")
            self._window.jobs.start(lambda _: pasted(text, name), self._look, topic="read")
        else:
            self._window.say(self.tr("There is no text on the clipboard."))

    def take(self, paths: Sequence[Path]) -> None:
        """Takes in files and folders: one file by itself, more in the table."""
        if self._run is not None:
            self._window.say(self.tr("Other files are still being added."))
        elif len(paths) == 1 and not paths[0].is_dir():
            self._take_one(paths[0])
        else:
            self._run = _Run(self, list(paths))
            self.cover.show(self.table)
            self._run.start()

    def review(self, document: str) -> None:
        """Looks a stored document over again."""

        def verb(tx: Any) -> Any:
            from reader.app import reviewing

            return reviewing.of_document(tx, DocumentId(document))

        self._window.study.ask(verb, self.show_review, topic="review")

    def show_review(self, review: Review) -> None:
        """Opens the page."""
        self.page.review = None
        self.cover.show(self.page)
        self.page.show_review(review)

    # one file

    def _take_one(self, path: Path) -> None:
        def work(token: Token) -> Any:
            from reader.app.importing import read
            from reader.app.reviewing import Review

            return Review(read(path, stop=lambda: token.cancelled))

        def failed(error: ReaderError) -> None:
            self._window.end_long()
            self._window.say(words.failure(error), bad=True)

        said = self.tr("Reading %1").replace("%1", path.name)
        self._window.begin_long(self._window.jobs.start(work, self._look, topic="read", words=said, failed=failed))

    def _look(self, review: Review) -> None:
        """Asks the library whether it knows the text, and then the reader where there are doubts."""
        self._window.end_long()

        def verb(tx: Any) -> Any:
            from reader.app import importing

            held = importing.held(tx, review.file)
            return held, () if held else importing.near(tx, review.file, importing.known(tx))

        self._window.study.ask(verb, lambda answer: self._looked(review, *answer))

    def _looked(self, review: Review, held: tuple[DocumentId, ...], near: tuple[Any, ...]) -> None:
        from dataclasses import replace

        from reader.app.reviewing import doubts

        if held:
            title = self._window.texts.title(held[0])
            self._window.say(self.tr("“%1” was there already.").replace("%1", title))
            self._open(held[0])
        elif near or doubts(review.file) or not review.file.path.is_file():
            self.show_review(replace(review, near=near))
        else:
            self._store(review, "")

    def _again(self, wishes: Wishes) -> None:
        """Reads the file that is looked over under other wishes."""
        from reader.app import reviewing

        review = self.page.review
        if review is None:
            return

        def failed(error: ReaderError) -> None:
            self.page.refuse(words.failure(error))

        self._window.jobs.start(
            lambda _: reviewing.again(review, wishes), self.page.show_review, topic="review", failed=failed
        )

    def _store(self, review: Review, document: str) -> None:
        def verb(tx: Any) -> Any:
            from reader.app import reviewing

            if document:
                return reviewing.take_as_version(tx, review, DocumentId(document))
            return reviewing.take(tx, review)

        self._window.study.do(verb, lambda value: self._stored(review, value), words=self.tr("Importing"))

    def _stored(self, review: Review, value: Any) -> None:
        from reader.app.importing import Duplicate, Imported
        from reader.app.reviewing import finished

        self.page.review = None
        documents = value.documents if isinstance(value, Imported | Duplicate) else (value,)
        texts = finished(review).texts
        if self._row is not None:
            self.table.model.put(self._row, Imported(review.file.path, documents, texts))
            self._row = None
            self.cover.show(self.table)
            self.table.end()
            return
        self.cover.leave()
        self._open(documents[0])
        title = texts[0].source.title
        if isinstance(value, Duplicate):
            self._window.say(self.tr("“%1” was there already.").replace("%1", title))
        elif not isinstance(value, Imported):
            self._window.say(self.tr("“%1” has a new version.").replace("%1", title))
        else:
            said = words.count(len(documents), self.tr("“%1” added."), self.tr("%n texts added."))
            self._window.say(said.replace("%1", title), act=self.tr("Review"), run=lambda: self.review(documents[0]))

    # many files

    def finish(self, outcomes: Sequence[Outcome]) -> None:
        """Every file of the table is done, or the rest was given up."""
        self._run = None
        self.table.end()
        self._window.texts.refresh()
        self._window.study.tell_history()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _decide(self, row: int, how: str) -> None:
        """A file of the table that waited: a new version, a text of its own, or looked over first."""
        from reader.app.importing import Held
        from reader.app.reviewing import Review

        held = self.table.model.rows[row]
        if not isinstance(held, Held):
            return
        self._row = row
        review = Review(held.file, near=held.near)
        if how == "review":
            self.show_review(review)
        else:
            self._store(review, held.near[0].document if how == "version" else "")

    def _open(self, document: str) -> None:
        self.cover.leave()
        self._window.texts.open(document)

    def _leave(self) -> None:
        back = self._row is not None and self.cover.page is self._page
        self._row = None
        self.page.review = None
        if back:
            self.cover.show(self.table)
            return
        self.cover.leave()
        if self._window.pane is not None:
            self._window.pane.view.setFocus()


class _Run:
    """Many files, read a group at a time and stored a group at a time."""

    def __init__(self, desk: ImportDesk, paths: list[Path]) -> None:
        self._desk, self._paths = desk, paths
        self._window = desk.window
        self._left: list[Path] = []
        self._outcomes: list[Outcome] = []
        self._among: Any = None
        self._token: Token | None = None
        self._cancelled = False

    def start(self) -> None:
        """Finds the files and what the library knows."""

        def work(token: Token) -> Any:
            from reader.app.importing import known, walk

            files = list(walk(self._paths))
            with self._window.study.library.read() as tx:
                return files, known(tx)

        self._window.jobs.start(work, self._begin, lane=Lane.LIBRARY)

    def cancel(self) -> None:
        """Reads no more files; what was read whole is stored."""
        self._cancelled = True
        if self._token is not None:
            self._token.cancel()

    def _begin(self, found: tuple[list[Path], Any]) -> None:
        self._left, self._among = found
        self._desk.table.begin(len(self._left))
        self._next()

    def _next(self) -> None:
        if self._cancelled or not self._left or not self._window.study.is_open:
            self._desk.finish(self._outcomes)
            return
        paths = list(self._left)
        self._token = self._window.jobs.start(lambda token: _read(paths, token), self._store)

    def _store(self, read: list[File | Rejected]) -> None:
        self._left = self._left[len(read) :]
        if not read or not self._window.study.is_open:
            self._cancelled = True
            self._next()
            return
        self._window.study.do(lambda tx: self._storing(tx, read), self._stored, failed=self._failed)

    def _storing(self, tx: Any, read: list[File | Rejected]) -> Any:
        from reader.app.importing import store

        # The change is told once, at the end: the list of documents would be read anew for every group.
        return store(tx, read, among=self._among, hold=True)[0], None

    def _stored(self, outcomes: tuple[Outcome, ...]) -> None:
        self._outcomes += outcomes
        self._desk.table.add(outcomes)
        self._next()

    def _failed(self, error: ReaderError) -> None:
        self._window.say(words.failure(error), bad=True)
        self._desk.finish(self._outcomes)


def _read(paths: list[Path], token: Token) -> list[File | Rejected]:
    """The first files, as many as are read in a moment."""
    import time

    from reader.app.importing import read_or_rejected
    from reader.app.isolation import Cancelled

    began = time.monotonic()
    found: list[File | Rejected] = []
    for path in paths[:_GROUP]:
        if token.cancelled:
            break
        try:
            found.append(read_or_rejected(path, stop=lambda: token.cancelled))
        except Cancelled:
            break
        if time.monotonic() - began > _GROUP_SECONDS:
            break
    return found
