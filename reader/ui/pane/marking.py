"""From values to marks: what the reading view draws for annotations, terms, citations, definitions and doubts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.core.annotation import Annotation
from reader.core.citation import Citation
from reader.core.row import Rows
from reader.core.span import Span
from reader.core.term import TermIndex, TermLanguage
from reader.ui.reading import Mark, RenditionColumn
from reader.ui.theme import KIND_COLOURS

Finder = Callable[[int], Sequence[Mark]]


def of_annotations(notes: Iterable[Annotation]) -> list[Mark]:
    """Grounds and underlines in the colours of their kinds; orphans have no place to be shown."""
    return [
        Mark(note.span, "ground" if note.style == "highlight" else "underline", note.colour or KIND_COLOURS[note.kind],
             note.id)
        for note in notes
        if note.span is not None
    ]  # fmt: skip


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
