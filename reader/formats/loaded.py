"""What a file turns out to hold: its texts as they were decoded, before any repair.

A text here has LF line ends, one paragraph to a line, and no byte order mark. Layout (indents, running heads, columns)
is gone; the words, and the numbers that a word processor only computes, are all there. Spans count code points of
their own document's text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from reader.core.errors import ReaderError
from reader.core.said import Said
from reader.core.said import pack as pack_said
from reader.core.said import unpack as unpack_said
from reader.core.source import Language
from reader.core.span import Span

Role = Literal["source", "translation"]


class Refused(ReaderError):
    """A file that is not read, for a reason that is one plain sentence; `load` adds the path."""

    def __init__(self, reason: Said) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """One text of a file.

    `pairs` join a source to its translation when the file itself aligned them (a bilingual table, a translation
    memory): (span in the source, span in the translation), in order. They stand in both documents, the same in each.
    """

    text: str
    language: Language | None = None
    title: str = ""
    role: Role = "source"
    encoding: str = ""
    pairs: tuple[tuple[Span, Span], ...] | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The texts of a file, the source before its translation, and what the user should know of them."""

    documents: tuple[LoadedDocument, ...]
    warnings: tuple[Said, ...] = ()


def pack(loaded: Loaded) -> dict[str, Any]:
    """`loaded` as plain JSON values.

    >>> unpack(pack(Loaded((LoadedDocument("第一条", "zh"),)))).documents[0].text
    '第一条'
    """
    return {
        "documents": [
            {
                "text": d.text,
                "language": d.language,
                "title": d.title,
                "role": d.role,
                "encoding": d.encoding,
                "pairs": None if d.pairs is None else [[*source, *target] for source, target in d.pairs],
            }
            for d in loaded.documents
        ],
        "warnings": [pack_said(warning) for warning in loaded.warnings],
    }


def unpack(packed: Mapping[str, Any]) -> Loaded:
    """The other way; `KeyError`, `TypeError` or `ValueError` where it was not made by `pack`."""
    documents: list[LoadedDocument] = []
    for d in packed["documents"]:
        pairs = None
        if d["pairs"] is not None:
            pairs = tuple((Span(int(a), int(b)), Span(int(c), int(e))) for a, b, c, e in d["pairs"])
        documents.append(
            LoadedDocument(
                text=str(d["text"]),
                language="zh" if d["language"] == "zh" else "en" if d["language"] == "en" else None,
                title=str(d["title"]),
                role="translation" if d["role"] == "translation" else "source",
                encoding=str(d["encoding"]),
                pairs=pairs,
            )
        )
    return Loaded(tuple(documents), tuple(unpack_said(warning) for warning in packed["warnings"]))
