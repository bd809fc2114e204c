"""Documents of a library: what is known of one, and one taken whole.

Values only. A document is a work that may have several texts over time; its id stays while its texts are replaced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from reader.core.clause import ClauseTree
from reader.core.identity import DocumentId, VersionId
from reader.core.source import Language, Metadata, Script, SourceText

VersionKind = Literal["imported", "repaired", "edited", "bundled"]
"""Why a text was stored: read from a file, mended anew, changed by the reader, shipped with the program."""

TranslationKind = Literal["official", "working", "other"]
TRANSLATION_KINDS: tuple[TranslationKind, ...] = ("official", "working", "other")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """One line of the library's list. `characters` are code points of the current text."""

    id: DocumentId
    title: str
    language: Language
    script: Script
    characters: int
    clauses: int
    annotations: int
    imported_at: datetime
    metadata: Metadata
    trashed_at: datetime | None
    version: VersionId
    """The text that is shown now."""
    number: int
    """Of that text among the document's, from 1."""
    path: str
    """The file it came from, as it was named then."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its current text and that text's clauses."""

    info: DocumentInfo
    source: SourceText
    tree: ClauseTree


@dataclass(frozen=True, slots=True)
class Version:
    """One immutable text of a document, without its body."""

    id: VersionId
    document: DocumentId
    number: int
    kind: VersionKind
    characters: int
    clauses: int
    sha256: str
    """Of the text in UTF-8, in hexadecimal."""
    author: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Translation:
    """That one document renders another."""

    document: DocumentId
    translation: DocumentId
    kind: TranslationKind


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the reader decided, for one document or, without one, for the library.

    `value` is any JSON value; `kind` says who understands it, `key` tells several of a kind apart.
    """

    document: DocumentId | None
    kind: str
    key: str
    value: object
