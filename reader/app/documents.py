"""The verbs of a library's documents: renamed, described, put into the trash, taken out, thrown away.

Every verb takes a transaction and values and returns a value and the `Change`; each raises `UnknownDocument`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from db import documents
from db.transaction import Transaction
from reader.app.change import Altered, Change, Label
from reader.app.history import watching
from reader.core.document import DocumentInfo
from reader.core.identity import DocumentId
from reader.core.source import Metadata


def rename(tx: Transaction, document: DocumentId, title: str) -> tuple[DocumentInfo, Change]:
    """Call a document otherwise; its id stays. Spaces around the title go; `ValueError` for an empty one."""
    title = " ".join(title.split())
    if not title:
        raise ValueError("a document needs a title")
    return _one(tx, "rename", document, lambda: documents.rename(tx, document, title))


def edit_metadata(tx: Transaction, document: DocumentId, metadata: Metadata) -> tuple[DocumentInfo, Change]:
    """Replace what is known of a document."""
    return _one(tx, "edit metadata", document, lambda: documents.edit_metadata(tx, document, metadata))


def trash(tx: Transaction, document: DocumentId) -> tuple[DocumentInfo, Change]:
    """Put a document into the trash, with its annotations and links."""
    return _one(tx, "trash", document, lambda: documents.trash(tx, document))


def restore(tx: Transaction, document: DocumentId) -> tuple[DocumentInfo, Change]:
    """Take a document out of the trash."""
    return _one(tx, "restore", document, lambda: documents.restore(tx, document))


def purge(tx: Transaction, trashed: Iterable[DocumentId]) -> tuple[tuple[DocumentId, ...], Change]:
    """Throw documents of the trash away for good; nothing that was done before can be undone then.

    `ValueError` for one that is not in the trash.
    """
    gone = [documents.info(tx, document) for document in trashed]
    for one in gone:
        documents.purge(tx, one.id)
    tx.name("purge")
    altered = tuple(Altered[DocumentId, DocumentInfo](one.id, one, None) for one in gone)
    return tuple(one.id for one in gone), Change("purge", documents=altered)


def _one(tx: Transaction, label: Label, document: DocumentId, verb: Callable[[], None]) -> tuple[DocumentInfo, Change]:
    with watching(tx, label, documents=[document]) as watch:
        verb()
    return documents.info(tx, document), watch.change
