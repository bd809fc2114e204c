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
from reader.core.citation import SELF, Citation, Instrument, Shelf, find, link
from reader.core.citation.linking import same
from reader.core.citation.naming import bare, key
from reader.core.clause import ClauseTree
from reader.core.document import Document
from reader.core.identity import ClausePath, DocumentId
from reader.core.navigation import breadcrumb
from reader.core.source import Language
from reader.core.span import Span


class Kept:
    """The instruments of a library, as one transaction sees them."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._held: dict[DocumentId, Document] = {}

    def instruments(self) -> Iterable[Instrument]:
        """Every document that is not in the trash."""
        return tuple(Instrument(info.id, info.title) for info in documents.all(self._tx))

    def tree(self, document: DocumentId) -> ClauseTree:
        """The clauses of its current text."""
        return self.document(document).tree

    def document(self, document: DocumentId) -> Document:
        """A document whole, read once in this transaction."""
        if document not in self._held:
            self._held[document] = documents.load(self._tx, document)
        return self._held[document]


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


QUOTED = 400
"""Code points of a clause that are quoted at most."""

Aim = tuple[DocumentId, ClausePath | None]
"""A clause of a document of the library, or the document itself."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a citation of another document leads to: the document's title, the way down to the clause, its words."""

    title: str
    trail: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Linked:
    """The citations of a text with the library at hand, and what those of other documents lead to."""

    citations: tuple[Citation, ...]
    quotes: Mapping[Aim, Quote]


def linked(tx: Transaction, citations: Iterable[Citation]) -> Linked:
    """Citations resolved as far as the library goes, in either script; what they lead to in it is quoted."""
    from reader.app.folding import fold

    kept = Kept(tx)
    found = link(citations, shelf(kept, fold=fold()))
    quotes: dict[Aim, Quote] = {}
    for target in (target for citation in found for target in citation.targets):
        if target.id is not None and (target.id, target.clause) not in quotes:
            quotes[target.id, target.clause] = _quote(kept.document(target.id), target.clause)
    return Linked(found, quotes)


def _quote(document: Document, path: ClausePath | None) -> Quote:
    clause = None if path is None else document.tree.get(path)
    if clause is None:
        return Quote(document.info.title, (), document.source.text[:QUOTED])
    words = document.source.text[clause.span.start : min(clause.span.end, clause.span.start + QUOTED)]
    return Quote(document.info.title, breadcrumb(document.tree, clause), words)


@dataclass(frozen=True, slots=True)
class Mention:
    """A citation of another instrument, with where it stands."""

    document: DocumentId
    title: str
    clause: ClausePath | None
    where: str
    """Of the citing clause, in short: 第三条第二款."""
    citation: Citation


@dataclass(frozen=True, slots=True)
class Backlink:
    """A place that cites a clause: what it is called and where to go. `same` is true within the text itself."""

    document: DocumentId
    title: str
    where: str
    span: Span
    words: str
    same: bool


def names(title: str) -> frozenset[str]:
    """How a title may stand in another text: as it is and without its country and edition, in either script."""
    from reader.app.assets import converter

    plain = {bare(title), key(title)} - {""}
    return frozenset(plain | {converter(profile).convert(name).text for name in plain for profile in ("hans", "tw")})


def naming(
    tx: Transaction, document: DocumentId, stopped: Callable[[], bool] = lambda: False
) -> tuple[DocumentId, ...]:
    """The other documents in whose words this one's title stands; only they can cite it."""
    wanted = names(documents.info(tx, document).title)
    found: list[DocumentId] = []
    for other, text in documents.texts(tx):
        if stopped():
            return ()
        if other != document and any(name in text for name in wanted):
            found.append(other)
    return tuple(found)


def mentions(document: Document) -> tuple[Mention, ...]:
    """The citations of other instruments in a document, unlinked."""
    from reader.core.citation.place import Index
    from reader.core.edition import refer

    source, info = document.source, document.info
    index = Index(document.tree)
    found: list[Mention] = []
    for citation in find(source.text, document.tree, title=info.title, language=source.language):
        if citation.kind == "external":
            here = index.innermost(citation.span.start)
            where = "" if here is None else refer(document.tree, here)
            found.append(Mention(info.id, info.title, None if here is None else here.path, where, citation))
    return tuple(found)


def backlinks(
    tx: Transaction, document: DocumentId, mentioned: Iterable[Mention]
) -> dict[ClausePath | None, tuple[Backlink, ...]]:
    """For each clause of a document the mentions that lead to it; those of the whole document under None."""
    from reader.app.folding import fold

    at_hand = shelf(Kept(tx), fold=fold())
    ours = [
        one
        for one in mentioned
        if any(
            target.document != SELF and document in at_hand.named(target.document) for target in one.citation.targets
        )
    ]
    found: dict[ClausePath | None, list[Backlink]] = {}
    for one, citation in zip(ours, link((one.citation for one in ours), at_hand), strict=True):
        if citation.status not in ("resolved", "ambiguous"):
            continue
        row = Backlink(one.document, one.title, one.where, citation.span, citation.text, False)
        for aim in dict.fromkeys(target.clause for target in citation.targets if target.id == document):
            found.setdefault(aim, []).append(row)
    return {aim: tuple(rows) for aim, rows in found.items()}


def own_backlinks(document: Document, citations: Iterable[Citation]) -> dict[ClausePath | None, tuple[Backlink, ...]]:
    """The same for the citations of its own text."""
    from reader.core.edition import refer

    info, tree = document.info, document.tree
    rows = cited_by(info.id, {info.id: citations}, lambda _: tree)
    found: dict[ClausePath | None, tuple[Backlink, ...]] = {}
    for aim, cited in rows.items():
        made: list[Backlink] = []
        for row in cited:
            here = None if row.clause is None else tree.get(row.clause)
            where = "" if here is None else refer(tree, here)
            made.append(Backlink(info.id, info.title, where, row.citation.span, row.citation.text, True))
        found[aim] = tuple(made)
    return found
