"""The verbs of the library's term base: concepts added, edited, deleted, each of which can be undone."""

from __future__ import annotations

from collections.abc import Iterable

from db import terms
from db.transaction import Transaction
from reader.app.change import Change
from reader.app.history import watching
from reader.core.identity import ConceptId
from reader.core.term import Concept


def add(tx: Transaction, concepts: Iterable[Concept]) -> tuple[tuple[Concept, ...], Change]:
    """Add concepts; one whose id is empty is given one. `ValueError` for an id in use."""
    with watching(tx, "add concept") as watch:
        identities = terms.add(tx, concepts)
    return tuple(terms.get(tx, identity) for identity in identities), watch.change


def edit(tx: Transaction, concept: Concept, *, revision: int | None = None) -> tuple[Concept, Change]:
    """Make the concept of that id what is given.

    Raises `UnknownConcept`, and `StaleEdit` when `revision` is given and the concept was changed since.
    """
    with watching(tx, "edit concept", concepts=[concept.id]) as watch:
        terms.edit(tx, concept, revision=revision)
    return terms.get(tx, concept.id), watch.change


def delete(tx: Transaction, *identities: ConceptId) -> tuple[tuple[ConceptId, ...], Change]:
    """Delete concepts; `UnknownConcept` when one is not there."""
    with watching(tx, "delete concept", concepts=identities) as watch:
        for identity in identities:
            terms.delete(tx, identity)
    return identities, watch.change


def all(tx: Transaction) -> tuple[Concept, ...]:
    """Every concept, oldest first."""
    return terms.all(tx)
