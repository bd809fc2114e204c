"""From values to marks: what the reading view draws for annotations, terms, citations, definitions and doubts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.core.annotation import Annotation
from reader.core.citation import Citation
from reader.core.row import Rows
from reader.core.source import Repair
from reader.core.span import Span
from reader.core.term import TermIndex, TermLanguage
from reader.ui.reading import Mark, RenditionColumn
from reader.ui.theme import KIND_COLOURS

Finder = Callable[[int], Sequence[Mark]]
OwnFinder = Callable[[Span], Sequence[Mark]]

_OTHER_TEXTS = "document"
"""The kind of repair that divides a file; `core.repair` is not asked, because it would be read at the start."""


def of_annotations(notes: Iterable[Annotation], other: str = "") -> list[Mark]:
    """Grounds and underlines in the colours of their kinds; orphans have no place to be shown.

    Those of the document `other` stand in the translation.
    """
    return [
        Mark(note.span, "ground" if note.style == "highlight" else "underline", note.colour or KIND_COLOURS[note.kind],
             note.id, "translation" if note.document == other else None)
        for note in notes
        if note.span is not None
    ]  # fmt: skip


def of_repairs(repairs: Sequence[Repair]) -> list[Mark]:
    """A quiet line where the text was mended, another where characters were guessed. Ids are places in the list.

    What was cut out is marked at the character before it; the other texts of the same file are not.
    """
    marks: list[Mark] = []
    for at, repair in enumerate(repairs):
        if not repair.done or repair.kind == _OTHER_TEXTS:
            continue
        start, end = repair.mended
        span = Span(start, end) if end > start else Span(max(0, start - 1), max(1, start))
        style, role = ("wave", "doubt") if repair.guess else ("dashed", "repair")
        marks.append(Mark(span, style, role, str(at)))
    return marks


def of_citations(citations: Sequence[Citation]) -> list[Mark]:
    """Links where they lead somewhere; a broken one is drawn as missing. Ids are places in the list."""
    return [
        Mark(citation.span, "link", "citation" if citation.status in ("resolved", "ambiguous") else "missing", str(at))
        for at, citation in enumerate(citations)
    ]


def term_finder(text: str, rows: Rows, index: TermIndex, languages: tuple[TermLanguage, ...]) -> Finder:
    """Finds the terms of a row when it is shown."""

    def find(row: int) -> Sequence[Mark]:
        span = rows.span(row)
        return [
            Mark(match.span.shifted(span.start), "dotted", "term", match.concept)
            for match in index.match(span.of(text), languages)
        ]

    return find


def own_term_finder(text: str, index: TermIndex, languages: tuple[TermLanguage, ...], column: str) -> OwnFinder:
    """Finds the terms of a stretch of a translation when it is shown."""

    def find(span: Span) -> Sequence[Mark]:
        return [
            Mark(match.span.shifted(span.start), "dotted", "term", match.concept, column)
            for match in index.match(span.of(text), languages)
        ]

    return find


def doubt_finder(column: RenditionColumn) -> Finder:
    """Finds the doubtful characters of a converted row when it is shown."""

    def find(row: int) -> Sequence[Mark]:
        rendition = column.rendition(row)
        if rendition is None:
            return ()
        start = column.span(row).start
        doubts = getattr(rendition, "doubts", ())
        return [
            Mark(Span(doubt.source.start + start, doubt.source.end + start), "underline", "doubt", "", column.key)
            for doubt in doubts
        ]

    return find
