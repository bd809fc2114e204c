"""Linking: a reader's cross-references, and the translations beside a text.

What stays true: both ends of a link exist; an end with a span names the innermost clause that holds it, and carries its
words; an end without one is a clause, or a whole document.
"""

from __future__ import annotations

from dataclasses import replace

from db import documents, links
from db.transaction import Transaction
from reader.app.change import Change
from reader.app.history import watching
from reader.core.annotation import Link, Place, Relation
from reader.core.document import Translation, TranslationKind
from reader.core.errors import OutOfRange, UnknownClause
from reader.core.identity import ClausePath, DocumentId, LinkId


def link(
    tx: Transaction, source: Place, target: Place, relation: Relation = "see also", note: str = ""
) -> tuple[Link, Change]:
    """Link two places, in one text or two.

    Raises `UnknownDocument`, `UnknownClause` and `OutOfRange`.
    """
    ends = _checked(tx, source), _checked(tx, target)
    with watching(tx, "link") as watch:
        identity = links.add(tx, *ends, relation=relation, note=note)
    return links.get(tx, identity), watch.change


def edit(
    tx: Transaction,
    identity: LinkId,
    *,
    relation: Relation | None = None,
    note: str | None = None,
    revision: int | None = None,
) -> tuple[Link, Change]:
    """Change what is given; `UnknownLink`, and `StaleEdit` when `revision` is given and the link changed since."""
    with watching(tx, "edit link", links=[identity]) as watch:
        links.edit(tx, identity, relation=relation, note=note, revision=revision)
    return links.get(tx, identity), watch.change


def unlink(tx: Transaction, identity: LinkId) -> tuple[LinkId, Change]:
    """Delete a link; `UnknownLink` when it is not there."""
    with watching(tx, "unlink", links=[identity]) as watch:
        links.delete(tx, identity)
    return identity, watch.change


def of(tx: Transaction, document: DocumentId | None = None, clause: ClausePath | None = None) -> tuple[Link, ...]:
    """The links with an end in a document (in that very clause), or all; those that arrive there are backlinks."""
    return links.of(tx, document, clause)


def attach(
    tx: Transaction, document: DocumentId, rendering: DocumentId, kind: TranslationKind = "other"
) -> tuple[Translation, Change]:
    """Put a translation beside a document; again with another kind changes the kind.

    Raises `UnknownDocument`, and `ValueError` for a document beside itself.
    """
    if document == rendering:
        raise ValueError("a document can't be its own translation")
    for one in (document, rendering):
        documents.info(tx, one)
    with watching(tx, "attach translation", translations=[(document, rendering)]) as watch:
        links.attach(tx, document, rendering, kind)
    return Translation(document, rendering, kind), watch.change


def detach(tx: Transaction, document: DocumentId, rendering: DocumentId) -> tuple[None, Change]:
    """Take a translation away from a document; `UnknownDocument` when it is not beside it."""
    with watching(tx, "detach translation", translations=[(document, rendering)]) as watch:
        links.detach(tx, document, rendering)
    return None, watch.change


def translations(tx: Transaction, document: DocumentId) -> tuple[Translation, ...]:
    """The translations beside a document, oldest first."""
    return links.translations(tx, document)


def translated(tx: Transaction, rendering: DocumentId) -> tuple[Translation, ...]:
    """The documents that this one is a translation of."""
    return links.translated(tx, rendering)


def _checked(tx: Transaction, place: Place) -> Place:
    """The place with its words, and with the clause that its span stands in."""
    body = documents.body(tx, place.document)
    if place.span is not None:
        if not 0 <= place.span.start < place.span.end <= len(body.text):
            raise OutOfRange(place.document, place.span.start, place.span.end, len(body.text))
        selector = documents.describe(tx, body, place.span)
        return Place(place.document, selector.clause, selector.span, selector.exact)
    if place.clause is not None and not documents.has_clause(tx, body, place.clause):
        raise UnknownClause(place.document, place.clause)
    return replace(place, quote="")
