"""What the world does to a reader: errors that carry facts.

Each has a one-sentence English message made from its facts, for the command line and the log; the window words it in
the reader's language. Anything that is not a `ReaderError` is a bug.
"""

from __future__ import annotations

from pathlib import Path


class ReaderError(Exception):
    """Something the user's files or machine did; nothing was changed."""


class FileUnreadable(ReaderError):
    """A file that is missing, not allowed, damaged, or of a kind not read."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = Path(path), reason


class FileUnwritable(ReaderError):
    """A place that cannot be written to."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = Path(path), reason


class LibraryBusy(ReaderError):
    """Another window holds the library."""

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(f"{path}: the library is open in another window ({holder})")
        self.path, self.holder = path, holder


class LibraryTooNew(ReaderError):
    """The library was written by a later release."""

    def __init__(self, path: Path, found: str, known: str) -> None:
        super().__init__(f"{path}: this library is of schema {found}, newer than this program's {known}; please update")
        self.path, self.found, self.known = path, found, known


class LibraryDamaged(ReaderError):
    """The file is no library, or its content fails its own checks."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class UnknownDocument(ReaderError):
    """No document of that id, and no file of that name."""

    def __init__(self, document: str) -> None:
        super().__init__(f"{document}: no such document in the library and no such file")
        self.document = document


class UnknownClause(ReaderError):
    """The document has no such clause."""

    def __init__(self, document: str, reference: str) -> None:
        super().__init__(f"{document}: no clause answers to “{reference}”")
        self.document, self.reference = document, reference


class OutOfRange(ReaderError):
    """A span that leaves its text or holds nothing."""

    def __init__(self, document: str, start: int, end: int, length: int) -> None:
        super().__init__(f"{document}: {start}–{end} is not a stretch of a text of {length} characters")
        self.document, self.start, self.end, self.length = document, start, end, length


class UnknownAnnotation(ReaderError):
    """No annotation of that id, or it was deleted."""

    def __init__(self, annotation: str) -> None:
        super().__init__(f"{annotation}: no such annotation")
        self.annotation = annotation


class UnknownLink(ReaderError):
    """No link of that id, or it was deleted."""

    def __init__(self, link: str) -> None:
        super().__init__(f"{link}: no such link")
        self.link = link


class UnknownConcept(ReaderError):
    """The term base has no concept of that id."""

    def __init__(self, concept: str) -> None:
        super().__init__(f"{concept}: no such concept in the term base")
        self.concept = concept


class StaleEdit(ReaderError):
    """Somebody else changed the same thing since it was read."""

    def __init__(self, what: str, expected: int, found: int) -> None:
        super().__init__(f"{what}: it was changed meanwhile (revision {found}, not {expected})")
        self.what, self.expected, self.found = what, expected, found


class StructureRefused(ReaderError):
    """An edit of the clause tree that the tree doesn't allow; the reason is a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
