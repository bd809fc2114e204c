"""The library as the window has it: opened on its own thread, asked and changed there.

`ask` reads, `do` changes; both take a function of a transaction and hand its value to `then` on the interface's thread.
A change is told to everyone through one signal once it is safely stored: what `saved` announces has survived.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ReaderError
from reader.ui.jobs import Jobs, Lane, Token

if TYPE_CHECKING:
    from db.library import Library, Transaction
    from reader.app.change import Change

Verb = Callable[["Transaction"], Any]
Changing = Callable[["Transaction"], "tuple[Any, Change | None]"]


class Study(QObject):
    """One library, open."""

    opened = Signal()
    refused = Signal(object)
    """A `ReaderError`: the library could not be opened."""
    changed = Signal(object)
    """A `Change` that was stored, done or undone."""
    saved = Signal()
    saving = Signal()
    history = Signal(str, str)
    """What undo and redo would do now, in words; empty where there is nothing."""

    def __init__(self, path: Path, jobs: Jobs, parent: QObject | None = None, *, author: str = "") -> None:
        super().__init__(parent)
        self.path = path
        self._author = author
        self.jobs = jobs
        self._library: Library | None = None
        self._pending = 0

    @property
    def is_open(self) -> bool:
        """Whether the library answers."""
        return self._library is not None

    def open(self) -> None:
        """Opens the library; `opened` or `refused` tells how it went."""

        def work(token: Token) -> Library:
            from reader.app.opening import open_library

            return open_library(self.path, window=True, author=self._author or None)

        self.jobs.start(work, self._arrived, lane=Lane.LIBRARY, failed=self.refused.emit)

    def _arrived(self, library: Library) -> None:
        self._library = library
        self.opened.emit()
        self.tell_history()

    def sign(self, author: str) -> None:
        """Writes the notes to come under this name."""
        self._author = author
        if self._library is not None:
            self._library.author = author

    def ask(
        self,
        verb: Verb,
        then: Callable[[Any], None],
        *,
        topic: str = "",
        failed: Callable[[ReaderError], None] | None = None,
    ) -> Token:
        """Reads from the library."""

        def work(token: Token) -> Any:
            with self.library.read() as tx:
                return verb(tx)

        return self.jobs.start(work, then, lane=Lane.LIBRARY, topic=topic, failed=failed)

    def do(
        self,
        verb: Changing,
        then: Callable[[Any], None] | None = None,
        *,
        failed: Callable[[ReaderError], None] | None = None,
        words: str = "",
    ) -> None:
        """Changes the library; the value goes to `then`, the change to everyone."""
        self._pending += 1
        self.saving.emit()

        def work(token: Token) -> tuple[Any, Change | None]:
            with self.library.begin() as tx:
                return verb(tx)

        def done(answer: tuple[Any, Change | None]) -> None:
            value, change = answer
            self._settled()
            if then is not None:
                then(value)
            if change is not None:
                self.changed.emit(change)
            self.tell_history()

        def lost(error: ReaderError) -> None:
            self._settled()
            (failed or self.jobs.failed.emit)(error)

        self.jobs.start(work, done, lane=Lane.LIBRARY, failed=lost, words=words, promised=True)

    def undo(self) -> None:
        """Takes the last change back."""
        from reader.app import history

        self.do(lambda tx: (None, history.undo(tx)))

    def redo(self) -> None:
        """Does again what was taken back."""
        from reader.app import history

        self.do(lambda tx: (None, history.redo(tx)))

    def close(self) -> None:
        """Waits for what is being stored and lets the library go."""
        self.jobs.close()
        if self._library is not None:
            self._library.close()
            self._library = None

    @property
    def library(self) -> Library:
        """The open library, for work on its own thread."""
        if self._library is None:
            raise RuntimeError("the library was asked before it was open")
        return self._library

    def _settled(self) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.saved.emit()

    def tell_history(self) -> None:
        """Asks what undo and redo would do now."""

        def words(tx: Transaction) -> tuple[str, str]:
            from reader.app import history

            return history.words(tx)

        self.ask(words, lambda found: self.history.emit(*found), topic="history")
