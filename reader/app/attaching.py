"""A translation beside its text: attached, and paired with it row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.pairing import pairs_between
from reader.core.alignment import Pair
from reader.core.document import Translation, TranslationKind
from reader.core.identity import DocumentId

if TYPE_CHECKING:
    from db.transaction import Transaction
    from reader.app.change import Change


def attach(
    tx: Transaction, document: DocumentId, translation: DocumentId, kind: TranslationKind
) -> tuple[Translation, Change]:
    """Puts a document beside another as its translation; `UnknownDocument` when either is not there."""
    from reader.app import linking

    return linking.attach(tx, document, translation, kind)


def pairs_of(tx: Transaction, document: DocumentId, translation: DocumentId) -> tuple[Pair, ...]:
    """Which stretches of the two stand for each other, in the source's order."""
    from db import documents

    return pairs_between(tx, documents.load(tx, document), documents.load(tx, translation))
