"""Work off the interface's thread.

Two lanes: `Lane.LIBRARY` is one thread, so that the library sees one piece of work at a time and in order;
`Lane.THOUGHT` is a small pool for pure work. A job is a function of a `Token`; it returns a value, and may ask the
token whether anyone still wants it. Answers come back on the interface's thread. A job that is started under a `topic`
replaces an earlier one of that topic: the earlier answer is dropped when it comes.

One of the two places that may catch every exception: what a job raises that is no `ReaderError` goes to the one
dialog that shows bugs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.errors import ReaderError

_LATER = 150
"""Milliseconds in which what is shown first is painted before quiet work begins."""


class Lane(Enum):
    """Where a job runs."""

    LIBRARY = "library"
    THOUGHT = "thought"
    QUIET = "quiet"
    """What nobody waits for: one at a time and a moment later, so that it never crowds out the interface or what was
    asked for."""


class Cancelled(Exception):
    """Raised inside a job by `Token.check` when nobody wants its answer any more."""


class Token:
    """What a job asks whether to go on, and tells how far it is."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._cancelled = threading.Event()
        self._tell = tell

    def cancel(self) -> None:
        """Asks the job to end."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to end."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Leaves the job when it was asked to end."""
        if self._cancelled.is_set():
            raise Cancelled

    def progress(self, done: int, total: int) -> None:
        """Says how far the job is."""
        self._tell(done, total)


class Jobs(QObject):
    """Runs jobs and brings their answers home."""

    busy = Signal(str, int, int)
    """Words for the work, done, total (0: unknown); empty words when nothing runs."""
    failed = Signal(object)
    """A `ReaderError` that no one else takes."""
    broke = Signal(object)
    """An exception that is a bug."""
    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.LIBRARY: ThreadPoolExecutor(1, "library"),
            Lane.THOUGHT: ThreadPoolExecutor(2, "thought"),
            Lane.QUIET: ThreadPoolExecutor(1, "quiet"),
        }
        self._newest: dict[str, int] = {}
        self._tokens: dict[int, Token] = {}
        self._promised: set[int] = set()
        self._count = 0
        self._closed = False
        self._home.connect(self._arrive)

    def start(
        self,
        work: Callable[[Token], Any],
        then: Callable[[Any], None] | None = None,
        *,
        lane: Lane = Lane.THOUGHT,
        topic: str = "",
        words: str = "",
        failed: Callable[[ReaderError], None] | None = None,
        promised: bool = False,
    ) -> Token:
        """Starts `work`; `then` gets its value, `failed` an expected failure, both on the interface's thread.

        What is `promised`, because the reader wrote it, is done to its end even if the window closes meanwhile.
        """
        self._count += 1
        number = self._count
        if topic:
            older = self._tokens.get(self._newest.get(topic, 0))
            if older is not None:
                older.cancel()
            self._newest[topic] = number
        token = Token(lambda done, total: self._home.emit(lambda: self.busy.emit(words, done, total)))
        self._tokens[number] = token
        if promised:
            self._promised.add(number)
        if words:
            self.busy.emit(words, 0, 0)

        def finished(future: Future[Any]) -> None:
            self._home.emit(lambda: self._settle(number, topic, words, future, then, failed))

        def submit() -> None:
            if not self._closed:
                self._lanes[lane].submit(_guarded(work), token).add_done_callback(finished)

        if lane is Lane.QUIET:
            QTimer.singleShot(_LATER, self, submit)
        else:
            submit()
        return token

    def idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return not self._tokens

    def close(self) -> None:
        """Asks every job to end that isn't promised, and waits for them all."""
        self._closed = True
        for number, token in list(self._tokens.items()):
            if number not in self._promised:
                token.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    def _arrive(self, deliver: Callable[[], None]) -> None:
        deliver()

    def _settle(
        self,
        number: int,
        topic: str,
        words: str,
        future: Future[Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[ReaderError], None] | None,
    ) -> None:
        token = self._tokens.pop(number)
        self._promised.discard(number)
        if words:
            self.busy.emit("", 0, 0)
        error = future.exception()
        stale = bool(topic) and self._newest.get(topic) != number
        if isinstance(error, Cancelled) or (error is None and stale):
            return
        if isinstance(error, ReaderError):
            (failed or self.failed.emit)(error)
        elif error is not None:
            self.broke.emit(error)
        elif then is not None and not (token.cancelled and topic):
            then(future.result())


def _guarded(work: Callable[[Token], Any]) -> Callable[[Token], Any]:
    """`work`, not begun when it was cancelled while it waited."""

    def run(token: Token) -> Any:
        token.check()
        return work(token)

    return run
