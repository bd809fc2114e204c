"""A document as the analysing verbs want it: its text and its clauses, from the library or straight from a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app import importing
from reader.core.clause import ClauseTree
from reader.core.errors import FileUnreadable
from reader.core.identity import DocumentId
from reader.core.repair import Mode
from reader.core.said import said
from reader.core.script import Wishes
from reader.core.source import Language, SourceText

if TYPE_CHECKING:
    from db.library import Library
    from db.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that is being looked at. `id` is the path for a text that is in no library."""

    id: str
    source: SourceText
    tree: ClauseTree
    stored: bool
    wishes: Wishes = field(default_factory=Wishes)
    """What was asked of its renditions."""


def is_path(doc: str) -> bool:
    """Whether DOC names a file rather than a document of the library.

    An id holds neither a separator nor a suffix, so a misspelt file name is not taken for one.
    """
    path, _ = _part(doc)
    return "/" in doc or "\\" in doc or bool(path.suffix) or path.is_file()


def from_path(
    doc: str,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    encoding: str | None = None,
) -> Reading:
    """Reads a file in memory; `PATH#2` is its second text.

    Raises `FileUnreadable` when there is no such file, it can't be read, or it holds fewer texts.
    """
    path, part = _part(doc)
    texts = importing.read(path, repair=repair, language=language, encoding=encoding).texts
    if not 1 <= part <= len(texts):
        raise FileUnreadable(path, said("it holds {} text(s); there is no number {}", len(texts), part))
    return Reading(doc, texts[part - 1].source, texts[part - 1].tree, False)


def from_library(library: Library, doc: str) -> Reading:
    """A document of the library; `UnknownDocument` when it holds none of that id."""
    with library.read() as tx:
        return loaded(tx, DocumentId(doc))


def loaded(tx: Transaction, document: DocumentId) -> Reading:
    """A document of the library, within a transaction."""
    from db import documents
    from reader.app import scripting

    found = documents.load(tx, document)
    return Reading(document, found.source, found.tree, True, scripting.wishes(tx, document))


def _part(doc: str) -> tuple[Path, int]:
    if Path(doc).is_file():
        return Path(doc), 1
    name, mark, part = doc.rpartition("#")
    if mark and part.isdigit():
        return Path(name), int(part)
    return Path(doc), 1
