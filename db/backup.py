"""Copies of a library: made while it is in use, checked before they count, and put back.

SQLite's own backup interface sees one moment of a database in use. What stays true: a copy gets
its name only when it is whole on the disk; a library that is replaced is kept beside it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from reader.core.errors import FileUnwritable, LibraryDamaged, of_system
from reader.core.said import said


def copy(source: Path, target: Path) -> None:
    """Copy the library at `source` to `target`, replacing what is there, and read the copy through.

    Raises `LibraryDamaged` when the copy fails SQLite's check (then so does the library), `FileUnwritable` when it
    can't be written; a file that was at `target` is untouched then.
    """
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as library,
            closing(sqlite3.connect(part)) as made,
        ):
            library.backup(made)
            made.execute("pragma journal_mode = delete")  # one file, without companions
            problems = [row[0] for row in made.execute("pragma integrity_check(3)")]
        if problems != ["ok"]:
            raise LibraryDamaged(source, said("the library is damaged: {}", problems[0]))
        _to_disk(part)
        part.replace(target)
    except OSError as error:
        raise FileUnwritable(target, of_system(error)) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise LibraryDamaged(source, said("the library is damaged: {}", error)) from error
        raise FileUnwritable(target, said("the copy can't be written: {}", error)) from error
    finally:
        part.unlink(missing_ok=True)


def seal(path: Path) -> None:
    """Make a copy that was opened one file again, without companions; nobody may have it open."""
    with closing(sqlite3.connect(path)) as made:
        made.execute("pragma journal_mode = delete")


def put_back(copied: Path, library: Path) -> Path | None:
    """Make `library` what the checked copy `copied` holds; returns where the present one went, if there was one.

    Nobody may have the library open.
    """
    whole = library.with_name(library.name + ".incoming")
    copy(copied, whole)
    try:
        kept = _set_aside(library)
        whole.replace(library)
    except OSError as error:
        raise FileUnwritable(library, of_system(error)) from error
    finally:
        whole.unlink(missing_ok=True)
    return kept


def _set_aside(library: Path) -> Path | None:
    """Move a library and its write-ahead log together, so that nothing in the log is lost or met again."""
    if not library.exists():
        return None
    number = 1
    while (kept := library.with_name(f"{library.name}.before-restore-{number}")).exists():
        number += 1
    for companion in ("-wal", "-shm"):
        beside = library.with_name(library.name + companion)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + companion))
    library.replace(kept)
    return kept


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
