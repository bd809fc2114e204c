"""The term base of a library: concepts, each with its terms.

What stays true: the terms of a concept are kept in the order they were given; a deleted concept stays as a row with
`deleted_at`, without its terms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select

from db.tables import concept, term
from db.transaction import Transaction, fresh_id
from reader.core.errors import StaleEdit, UnknownConcept
from reader.core.identity import ConceptId
from reader.core.term import Concept, Term


def add(tx: Transaction, concepts: Iterable[Concept]) -> tuple[ConceptId, ...]:
    """Store concepts and return their ids, in order; one whose id is empty is given one.

    An id that was taken by a concept since deleted is used again. `ValueError` when it is still in use.
    """
    fresh: list[dict[str, Any]] = []
    terms: list[dict[str, Any]] = []
    identities: list[ConceptId] = []
    for one in concepts:
        identity = one.id or ConceptId(fresh_id())
        identities.append(identity)
        old = tx.row("concept", {"id": identity})
        if old is None:
            made = {"id": identity, "author": tx.author, "created_at": tx.moment, "revision": 1}
            fresh.append(made | _fields(tx, one))
        elif old["deleted_at"] is None:
            raise ValueError(f"there is a concept {identity} already")
        else:
            tx.update("concept", {"id": identity}, _fields(tx, one) | {"revision": old["revision"] + 1})
        terms.extend(_terms(identity, one.terms))
    tx.insert_many("concept", fresh)
    tx.insert_many("term", terms)
    return tuple(identities)


def edit(tx: Transaction, changed: Concept, *, revision: int | None = None) -> None:
    """Make the concept of that id what is given.

    Raises `UnknownConcept`, and `StaleEdit` when `revision` is given and is not the present one.
    """
    row = _live(tx, changed.id)
    if revision is not None and row["revision"] != revision:
        raise StaleEdit(f"concept {changed.id}", revision, row["revision"])
    old = get(tx, changed.id)
    if (old.terms, old.domain, old.definition, old.source, old.note) == (
        changed.terms, changed.domain, changed.definition, changed.source, changed.note,
    ):  # fmt: skip
        return
    tx.update("concept", {"id": changed.id}, _fields(tx, changed) | {"revision": row["revision"] + 1})
    if old.terms != changed.terms:
        _clear(tx, changed.id, len(old.terms))
        tx.insert_many("term", _terms(changed.id, changed.terms))


def delete(tx: Transaction, identity: ConceptId) -> None:
    """Delete a concept with its terms; `UnknownConcept` when it is not there."""
    row = _live(tx, identity)
    _clear(tx, identity, len(get(tx, identity).terms))
    values = {"deleted_at": tx.moment, "updated_at": tx.moment, "revision": row["revision"] + 1}
    tx.update("concept", {"id": identity}, values)


def all(tx: Transaction) -> tuple[Concept, ...]:
    """Every concept, oldest first."""
    return _concepts(tx, None)


def get(tx: Transaction, identity: ConceptId) -> Concept:
    """One concept; `UnknownConcept` when it is not there."""
    found = find(tx, identity)
    if found is None:
        raise UnknownConcept(identity)
    return found


def find(tx: Transaction, identity: ConceptId) -> Concept | None:
    """One concept, or None when it is not there (any more)."""
    found = _concepts(tx, identity)
    return found[0] if found else None


def _concepts(tx: Transaction, identity: ConceptId | None) -> tuple[Concept, ...]:
    rows = select(concept).where(concept.c.deleted_at.is_(None)).order_by(concept.c.created_at, concept.c.id)
    words = select(term).order_by(term.c.concept, term.c.seq)
    if identity is not None:
        rows, words = rows.where(concept.c.id == identity), words.where(term.c.concept == identity)
    terms: dict[str, list[Term]] = {}
    for row in tx.connection.execute(words):
        terms.setdefault(row.concept, []).append(Term(row.language, row.text, row.status))
    return tuple(
        Concept(
            ConceptId(row.id),
            tuple(terms.get(row.id, ())),
            row.domain,
            row.definition,
            row.source,
            row.note,
            row.revision,
        )
        for row in tx.connection.execute(rows)
    )


def _fields(tx: Transaction, one: Concept) -> dict[str, Any]:
    return {
        "domain": one.domain,
        "definition": one.definition,
        "source": one.source,
        "note": one.note,
        "updated_at": tx.moment,
        "deleted_at": None,
    }


def _terms(identity: ConceptId, terms: Sequence[Term]) -> list[dict[str, Any]]:
    return [
        {"concept": identity, "seq": seq, "language": one.language, "text": one.text, "status": one.status}
        for seq, one in enumerate(terms)
    ]


def _clear(tx: Transaction, identity: ConceptId, count: int) -> None:
    for seq in range(count):
        tx.delete("term", {"concept": identity, "seq": seq})


def _live(tx: Transaction, identity: ConceptId) -> Any:
    row = tx.row("concept", {"id": identity})
    if row is None or row["deleted_at"] is not None:
        raise UnknownConcept(identity)
    return row
