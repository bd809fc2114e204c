"""Term bases as files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.exporting import write
from reader.core.errors import FileUnreadable, of_system
from reader.core.said import said
from reader.core.term import Concept
from reader.formats import terms_csv
from reader.formats.terms_csv import BadRow

if TYPE_CHECKING:
    from db.transaction import Transaction
    from reader.app.change import Change


def take(tx: Transaction, path: Path) -> tuple[tuple[int, tuple[BadRow, ...]], Change]:
    """Adds the terms of a file, those apart that the term base holds already; how many, and the rows not understood.

    `FileUnreadable` when the file is missing or holds no terms.
    """
    from reader.app import termbase

    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, of_system(error)) from error
    found = terms_csv.load(raw)
    if not found.concepts:
        first = next(iter(found.bad), None)
        reason = said("line {}: {}", first.line, first.reason) if first else said("it holds no terms")
        raise FileUnreadable(path, reason)
    held = {_words(concept) for concept in termbase.all(tx)}
    names = {concept.id for concept in termbase.all(tx)}
    fresh = [concept for concept in found.concepts if _words(concept) not in held]
    unnamed = [_renamed(concept) if concept.id in names else concept for concept in fresh]
    concepts, change = termbase.add(tx, unnamed)
    return (len(concepts), tuple(found.bad)), change


def give(concepts: Iterable[Concept], path: Path) -> int:
    """Writes concepts as CSV; how many. `FileUnwritable`."""
    chosen = tuple(concepts)
    write(path, terms_csv.dump(chosen))
    return len(chosen)


def _words(concept: Concept) -> frozenset[tuple[str, str]]:
    return frozenset((term.language, term.text) for term in concept.terms)


def _renamed(concept: Concept) -> Concept:
    """The same concept with an id to be given: the file's is taken by another."""
    from dataclasses import replace

    from reader.core.identity import ConceptId

    return replace(concept, id=ConceptId(""))
