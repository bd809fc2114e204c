"""Citations as verbs: what a document cites with the library at hand, what cites it, and what is wrong.

The library is asked through `Holdings`, so that this works in one transaction, on a file in memory, and in tests with
plain values. What stays true: nothing is stored. Citations are derived from texts, and an instrument that is imported
later resolves by itself the next time they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from db import documents
from db.transaction import Transaction
from reader.core.citation import Citation, Instrument, Shelf, find, link
from reader.core.citation.linking import same
from reader.core.clause import ClauseTree
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import Language


class Kept:
    """The instruments of a library, as one transaction sees them."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def instruments(self) -> Iterable[Instrument]:
        """Every document that is not in the trash."""
        return tuple(Instrument(info.id, info.title) for info in documents.all(self._tx))

    def tree(self, document: DocumentId) -> ClauseTree:
        """The clauses of its current text."""
        return documents.load(self._tx, document).tree


class Cited(Protocol):
    """A text that cites: its words, its clauses, its title and language."""

    @property
    def text(self) -> str: ...
    @property
    def tree(self) -> ClauseTree: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> Language: ...


class Holdings(Protocol):
    """What a library has to tell about its instruments."""

    def instruments(self) -> Iterable[Instrument]:
        """Every document's id, title, and the short titles it also goes by."""
        ...

    def tree(self, document: DocumentId) -> ClauseTree:
        """The clauses of a document's current text."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be searched for citations; anything with these four fields will do as well."""

    text: str
    tree: ClauseTree
    title: str = ""
    language: Language = "zh"


@dataclass(frozen=True, slots=True)
class CitedBy:
    """One citation of a clause: in which document it stands, and in which clause of it."""

    document: DocumentId
    clause: ClausePath | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Report:
    """What needs a reader's eye: citations that lead nowhere, to several clauses, or out of the library."""

    broken: tuple[Citation, ...]
    ambiguous: tuple[Citation, ...]
    missing: tuple[tuple[str, int], ...]
    """Instruments that the library doesn't hold, with how often they are cited, most cited first."""


def shelf(holdings: Holdings, *, fold: Callable[[str], str] = same) -> Shelf:
    """The library's instruments by name; make it once for a transaction. `fold` makes scripts alike."""
    return Shelf(tuple(holdings.instruments()), holdings.tree, fold)


def cite(text: Cited, at_hand: Shelf | None = None) -> tuple[Citation, ...]:
    """Every citation of a text, resolved as far as the instruments at hand go."""
    found = find(text.text, text.tree, title=text.title, language=text.language)
    return found if at_hand is None else link(found, at_hand)


def cited_by(
    document: DocumentId, cited: Mapping[DocumentId, Iterable[Citation]], trees: Callable[[DocumentId], ClauseTree]
) -> dict[ClausePath | None, tuple[CitedBy, ...]]:
    """For every clause of a document the citations that lead to it, from its own text and from the library's others.

    `cited` are the linked citations of each document. Citations of the whole document stand under None.
    """
    found: dict[ClausePath | None, list[CitedBy]] = {}
    for other, citations in cited.items():
        tree: ClauseTree | None = None
        for citation in citations:
            aims = [
                target.clause
                for target in citation.targets
                if (target.id == document if citation.kind == "external" else other == document and target.clause)
            ]
            if not aims or citation.status not in ("resolved", "ambiguous"):
                continue
            tree = tree or trees(other)
            here = tree.at(citation.span.start)
            row = CitedBy(other, here.path if here is not None else None, citation)
            for aim in dict.fromkeys(aims):
                found.setdefault(aim, []).append(row)
    return {clause: tuple(rows) for clause, rows in found.items()}


def report(citations: Iterable[Citation]) -> Report:
    """The citations of a text, or of several, that a reader should look at."""
    broken: list[Citation] = []
    ambiguous: list[Citation] = []
    missing: dict[str, int] = {}
    for citation in citations:
        if citation.status == "broken":
            broken.append(citation)
        elif citation.status == "ambiguous":
            ambiguous.append(citation)
        elif citation.status == "outside":
            name = citation.targets[0].document
            missing[name] = missing.get(name, 0) + 1
    ranked = sorted(missing.items(), key=lambda row: (-row[1], row[0]))
    return Report(tuple(broken), tuple(ambiguous), tuple(ranked))
