"""Keeping a library: read through, copied while in use, put back from a copy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db import backup as copies
from db import check as reading_through
from db import revisions
from db.library import Library, schema_of
from db.lock import WindowLock
from reader.core.errors import FileUnreadable, LibraryDamaged, LibraryTooNew
from reader.core.finding import Finding
from reader.core.said import said


@dataclass(frozen=True, slots=True)
class Restored:
    """A library put back; `kept` is where the one before it went, if there was one."""

    path: Path
    kept: Path | None


def check(library: Library) -> tuple[Finding, ...]:
    """Everything in the library that is not as it was put in; empty when all is well."""
    try:
        with library.read() as tx:
            return reading_through.check(tx)
    except LibraryDamaged as error:  # so broken that reading stopped
        return (Finding("database", "", error.reason),)


def backup(library: Library, target: Path) -> tuple[Finding, ...]:
    """Copy the library to a file and read the copy through; what is found there is returned.

    Raises `FileUnwritable`, and `LibraryDamaged` when the library is too broken to be copied; then a file that was at
    `target` is as it was. `FileUnwritable` also when `target` is the library itself.
    """
    _not_itself(library.path, target)
    copies.copy(library.path, target)
    with Library.open(target, author=library.author) as copied:
        found = check(copied)
    copies.seal(target)
    return found


def restore(copied: Path, library: Path, *, author: str) -> Restored:
    """Make the library at `library` what the copy holds; the present one is kept beside it.

    Raises `FileUnreadable` when there is no copy, `LibraryDamaged` or `LibraryTooNew` when it is of no use,
    `LibraryBusy` when a window has the library open. An older copy is brought up to date once it is in place.
    """
    if not copied.is_file():
        raise FileUnreadable(copied, said("there is no such file"))
    _not_itself(library, copied)
    found = schema_of(copied)
    if found is None:
        raise LibraryDamaged(copied, said("the file is empty"))
    if found not in revisions.KNOWN:
        raise LibraryTooNew(copied, found, revisions.HEAD)
    library.parent.mkdir(parents=True, exist_ok=True)
    lock = WindowLock(library)
    try:
        kept = copies.put_back(copied, library)
    finally:
        lock.release()
    Library.open(library, author=author).close()
    return Restored(library, kept)


def _not_itself(library: Path, other: Path) -> None:
    if other.exists() and library.exists() and other.samefile(library):
        raise FileUnreadable(other, said("it is the library itself"))
