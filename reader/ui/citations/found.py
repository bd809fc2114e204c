"""What a text cites and defines, made ready on a thread so that the interface has only to show it.

`found_in` reads a text alone; `told` says what is to be shown of its citations, linked to the library or not yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.core.citation import Citation
from reader.core.definition import Definition
from reader.core.document import Document
from reader.core.span import Span
from reader.ui.citations.defined import Terms
from reader.ui.citations.rows import MOST
from reader.ui.pane import marking
from reader.ui.reading import Drawn, drawn

if TYPE_CHECKING:
    from reader.app.citing import Aim, Quote


class Wrong(NamedTuple):
    """A citation that leads nowhere or to several clauses, and the clause it stands in."""

    citation: Citation
    where: str


class Missing(NamedTuple):
    """An instrument that the library doesn't hold: how often it is cited, and where first."""

    title: str
    count: int
    first: Span


@dataclass(frozen=True, slots=True)
class Told:
    """The citations of a text as they are shown; `wrong` and `missing` are cut at `MOST`."""

    citations: tuple[Citation, ...]
    marks: Drawn
    wrong: tuple[Wrong, ...]
    to_look_at: tuple[Span, ...]
    """Every citation that leads nowhere or to several clauses, in order."""
    missing: tuple[Missing, ...]
    missing_count: int
    quotes: Mapping[Aim, Quote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one text."""

    told: Told
    defined: tuple[Definition, ...]
    terms: Terms | None


def found_in(document: Document) -> Found:
    """The citations and definitions of a text."""
    from reader.core.citation import find
    from reader.core.definition import definitions

    source, tree = document.source, document.tree
    citations = find(source.text, tree, title=document.info.title, language=source.language)
    defined = definitions(source.text, tree, language=source.language)
    return Found(told(document, citations, {}), defined, Terms.of(source.text, tree, defined))


def told(document: Document, citations: Sequence[Citation], quotes: Mapping[Aim, Quote]) -> Told:
    """What is to be shown of the citations of a text; `quotes` are the words of what they lead to elsewhere."""
    from reader.app.citing import report

    found = report(citations)
    wrong = sorted((*found.broken, *found.ambiguous), key=lambda citation: citation.span)
    return Told(
        tuple(citations),
        drawn(marking.of_citations(citations)),
        tuple(Wrong(one, _where(document, one)) for one in wrong[:MOST]),
        tuple(one.span for one in wrong),
        tuple(Missing(title, count, _first(citations, title)) for title, count in found.missing[:MOST]),
        len(found.missing),
        quotes,
    )


def _first(citations: Sequence[Citation], title: str) -> Span:
    return next(one.span for one in citations if one.status == "outside" and one.targets[0].document == title)


def _where(document: Document, citation: Citation) -> str:
    from reader.core.edition import refer

    clause = document.tree.at(citation.span.start)
    return "" if clause is None else refer(document.tree, clause)
