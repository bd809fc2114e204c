"""One window at a time: an operating-system lock on a file beside the library.

The lock belongs to the process that holds it and is gone when that ends, however it ends. The file says who holds it
and stays behind empty of meaning: only the lock counts, so it is never removed (removing it would let two processes
lock two files of one name).
"""

from __future__ import annotations

import getpass
import os
import socket
import sys
from pathlib import Path

from reader.core.errors import FileUnwritable, LibraryBusy, of_system

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 1 << 30, os.SEEK_SET)  # far behind the words, which stay readable
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WindowLock:
    """Held from its making to `release`.

    Raises `LibraryBusy`, which names the holder, and `FileUnwritable` where no lock file can be.
    """

    def __init__(self, library: Path) -> None:
        path = library.with_name(library.name + ".lock")
        try:
            self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise FileUnwritable(path, of_system(error)) from error
        try:
            _lock(self._handle)
        except OSError as error:
            holder = _words(self._handle)
            os.close(self._handle)
            raise LibraryBusy(library, holder) from error
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.ftruncate(self._handle, 0)
        os.write(self._handle, f"{_user()}@{socket.gethostname()}, {os.getpid()}".encode())

    def release(self) -> None:
        """Let the next window have the library; twice does no harm."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None


def _words(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, 500).decode("utf-8", "replace").strip() or "?"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        return "?"
