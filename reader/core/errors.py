"""What the world does to a reader: errors that carry facts.

Each is one sentence made from its facts: in English for the command line and the log, and, since it is `Said`, in the
reader's language for the window. Anything that is not a `ReaderError` is a bug.
"""

from __future__ import annotations

import errno
from pathlib import Path

from reader.core.said import Said, said, verbatim


class ReaderError(Exception):
    """Something the user's files or machine did; nothing was changed."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class FileUnreadable(ReaderError):
    """A file that is missing, not allowed, damaged, or of a kind not read."""

    def __init__(self, path: Path | str, reason: Said) -> None:
        super().__init__(said("{}: {}", path, reason))
        self.path, self.reason = Path(path), reason


class FileUnwritable(ReaderError):
    """A place that cannot be written to."""

    def __init__(self, path: Path | str, reason: Said) -> None:
        super().__init__(said("{}: {}", path, reason))
        self.path, self.reason = Path(path), reason


class LibraryBusy(ReaderError):
    """Another window holds the library."""

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(said("{}: the library is open in another window ({})", path, holder))
        self.path, self.holder = path, holder


class LibraryTooNew(ReaderError):
    """The library was written by a later release."""

    def __init__(self, path: Path, found: str, known: str) -> None:
        super().__init__(
            said("{}: this library is of schema {}, newer than this program's {}; please update", path, found, known)
        )
        self.path, self.found, self.known = path, found, known


class LibraryDamaged(ReaderError):
    """The file is no library, or its content fails its own checks."""

    def __init__(self, path: Path, reason: Said) -> None:
        super().__init__(said("{}: {}", path, reason))
        self.path, self.reason = path, reason


class UnknownDocument(ReaderError):
    """No document of that id, and no file of that name."""

    def __init__(self, document: str) -> None:
        super().__init__(said("{}: no such document in the library and no such file", document))
        self.document = document


class UnknownClause(ReaderError):
    """The document has no such clause."""

    def __init__(self, document: str, reference: str) -> None:
        super().__init__(said("{}: no clause answers to “{}”", document, reference))
        self.document, self.reference = document, reference


class OutOfRange(ReaderError):
    """A span that leaves its text or holds nothing."""

    def __init__(self, document: str, start: int, end: int, length: int) -> None:
        super().__init__(said("{}: {}–{} is not a stretch of a text of {} characters", document, start, end, length))
        self.document, self.start, self.end, self.length = document, start, end, length


class UnknownAnnotation(ReaderError):
    """No annotation of that id, or it was deleted."""

    def __init__(self, annotation: str) -> None:
        super().__init__(said("{}: no such annotation", annotation))
        self.annotation = annotation


class UnknownLink(ReaderError):
    """No link of that id, or it was deleted."""

    def __init__(self, link: str) -> None:
        super().__init__(said("{}: no such link", link))
        self.link = link


class UnknownConcept(ReaderError):
    """The term base has no concept of that id."""

    def __init__(self, concept: str) -> None:
        super().__init__(said("{}: no such concept in the term base", concept))
        self.concept = concept


class StaleEdit(ReaderError):
    """Somebody else changed the same thing since it was read."""

    def __init__(self, what: str, expected: int, found: int) -> None:
        super().__init__(said("{}: it was changed meanwhile (revision {}, not {})", what, found, expected))
        self.what, self.expected, self.found = what, expected, found


class StructureRefused(ReaderError):
    """An edit of the clause tree that the tree doesn't allow; the reason is a sentence."""

    def __init__(self, reason: Said) -> None:
        super().__init__(reason)
        self.reason = reason


_REFUSALS = {
    errno.ENOENT: said("no such file or directory"),
    errno.ENOTDIR: said("not a directory"),
    errno.EISDIR: said("is a directory"),
    errno.EEXIST: said("file exists"),
    errno.EACCES: said("permission denied"),
    errno.EPERM: said("operation not permitted"),
    errno.EROFS: said("read-only file system"),
    errno.ENOSPC: said("no space left on device"),
    errno.EDQUOT: said("disk quota exceeded"),
    errno.EFBIG: said("file too large"),
    errno.ENAMETOOLONG: said("file name too long"),
    errno.EIO: said("input/output error"),
    errno.EBUSY: said("device or resource busy"),
    errno.ETXTBSY: said("text file busy"),
    errno.EMFILE: said("too many open files"),
    errno.ELOOP: said("too many levels of symbolic links"),
    errno.EINVAL: said("invalid argument"),
    errno.ENXIO: said("no such device or address"),
    errno.ETIMEDOUT: said("connection timed out"),
    errno.ENOMEM: said("cannot allocate memory"),
}


def of_system(error: OSError) -> Said:
    """Why the system refused: its own words, lower case, which for what happens often can be said in any language.

    >>> of_system(FileNotFoundError(errno.ENOENT, "No such file or directory"))
    'no such file or directory'
    """
    known = _REFUSALS.get(error.errno or 0)
    if known is not None:
        return known
    return verbatim(error.strerror.lower()) if error.strerror else said("the system refuses it")
