"""A library: one SQLite file, opened, guarded and written in transactions.

What stays true:

* what was acknowledged is on the disk: write-ahead log with `synchronous=FULL`;
* writers queue at `BEGIN IMMEDIATE` for up to five seconds; the driver's own transactions are off, because it would
  commit schema changes half-way;
* opening changes nothing in a file that is not ours or is newer than we are; an older one is brought up step by step,
  after a verified backup;
* a window holds the library's lock as long as it is open, the command line never does: its writes are short.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, create_engine
from sqlalchemy import event as happening
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from db import events, revisions
from db.lately import Lately
from db.lock import WindowLock
from db.transaction import Transaction
from reader.core.errors import FileUnwritable, LibraryDamaged, LibraryTooNew, ReaderError, of_system
from reader.core.said import said

WAIT = 5.0
"""Seconds that a writer waits for another."""

_NOT_OURS = said("this file is not a Duizhao library")


def _now() -> datetime:
    return datetime.now(UTC)


class Library:
    """An open library; make one with `Library.open`.

    Threads may share it: each `with` has a connection of its own. `created` says whether this opening made the file.
    """

    def __init__(
        self, path: Path, author: str, engine: Engine, lock: WindowLock | None, clock: Callable[[], datetime]
    ) -> None:
        self.path = path
        self.author = author
        self.created = False
        self._engine = engine
        self._lock = lock
        self._clock = clock
        self._lately = Lately()

    @staticmethod
    def open(path: Path, *, author: str, window: bool = False, clock: Callable[[], datetime] = _now) -> Library:
        """Open the library at `path`; made, with its folders, on first use.

        Raises `FileUnwritable` (a place that can't be written), `LibraryDamaged` (not a library, or broken),
        `LibraryTooNew`, and with `window` `LibraryBusy` when another window has it.
        """
        _make_room(path)
        lock = WindowLock(path) if window else None
        library = Library(path, author, engine_of(path), lock, clock)
        try:
            found = schema_of(path)
            with _told(path):
                if found is not None and found not in revisions.KNOWN:
                    raise LibraryTooNew(path, found, revisions.HEAD)
                if found != revisions.HEAD:
                    library.created = found is None
                    library._upgrade(found)
        except BaseException:
            library.close()
            raise
        return library

    @contextmanager
    def begin(self, label: str = "", *, undoable: bool = True) -> Generator[Transaction]:
        """One writing transaction: committed on clean exit, rolled back otherwise.

        It is one step for undo, called `label` or as its first verb names it. A step that is not `undoable` bars the
        way to those before it. Raises `FileUnwritable` on a full or read-only disk, `LibraryDamaged` on a broken file.
        """
        with _told(self.path), self._engine.connect() as connection, connection.begin():
            purpose = "do" if undoable else "fixed"
            tx = Transaction(connection, self.author, self._clock(), label, True, purpose, [], self._lately)
            yield tx
            events.record(tx)

    @contextmanager
    def read(self) -> Generator[Transaction]:
        """One reading transaction: all it sees is of one moment, whoever writes meanwhile."""
        with _told(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(reading=True)
            with connection.begin():
                yield Transaction(connection, self.author, self._clock(), "", False, "do", [], self._lately)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the file and the lock; twice does no harm."""
        self._engine.dispose()
        self._lately.clear()
        if self._lock is not None:
            self._lock.release()

    def _upgrade(self, found: str | None) -> None:
        from db import migrate

        if found is not None:
            from db import backup

            backup.copy(self.path, migrate.backup_name(self.path, found))
        migrate.upgrade(self._engine, self.path)


def schema_of(path: Path) -> str | None:
    """The schema's revision in the file at `path`; None where there is no file or nothing in it.

    Changes nothing. Raises `LibraryDamaged` for a file that is something else.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    address = f"{path.resolve().as_uri()}?mode=ro"
    with _told(path), closing(sqlite3.connect(address, uri=True, timeout=WAIT)) as connection:
        tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
        if not tables:
            return None
        if not {"alembic_version", "text_version"} <= tables:
            raise LibraryDamaged(path, _NOT_OURS)
        row = connection.execute("select version_num from alembic_version").fetchone()
        if row is None:
            raise LibraryDamaged(path, said("the library doesn't say of which schema it is"))
        return str(row[0])


def _make_room(path: Path) -> None:
    if path.is_dir():
        raise FileUnwritable(path, said("it is a folder, not a library"))
    folder = path.resolve().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritable(path, said("its folder can't be made ({})", of_system(error))) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise FileUnwritable(path, said("its folder is read-only"))
    if path.exists() and not os.access(path, os.W_OK):
        raise FileUnwritable(path, said("the library is read-only"))


def engine_of(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"timeout": WAIT},
        json_serializer=_json,
    )

    def connected(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        _journal(connection)
        connection.execute("pragma synchronous = full")
        connection.execute("pragma foreign_keys = on")

    def begun(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("begin" if reading else "begin immediate")

    happening.listen(engine, "connect", connected)
    happening.listen(engine, "begin", begun)
    return engine


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _journal(connection: sqlite3.Connection) -> None:
    """Write ahead. Turning a new file to it fails at once, not after the wait, while another process does the same."""
    until = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)


@contextmanager
def _told(path: Path) -> Generator[None]:
    """What the world did to the database file, as an error that names it; anything else is a bug and stays one."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        known = _known(path, error.orig if isinstance(error, DBAPIError) else error)
        if known is None:
            raise
        raise known from error


def _known(path: Path, error: BaseException | None) -> ReaderError | None:
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return LibraryDamaged(path, _NOT_OURS)
    if code == sqlite3.SQLITE_CORRUPT:
        return LibraryDamaged(path, said("the library is damaged"))
    reasons = {
        sqlite3.SQLITE_FULL: said("the disk is full"),
        sqlite3.SQLITE_READONLY: said("the library is read-only"),
        sqlite3.SQLITE_CANTOPEN: said("the library can't be opened here"),
        sqlite3.SQLITE_IOERR: said("the disk failed to read or write"),
        sqlite3.SQLITE_BUSY: said("another program has been writing to the library for too long"),
        sqlite3.SQLITE_PERM: said("not allowed"),
    }
    return FileUnwritable(path, reasons[code]) if code in reasons else None


__all__ = ["Library", "Transaction", "schema_of"]
