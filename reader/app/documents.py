"""The verbs of a library's documents: renamed, described, put into the trash, taken out, thrown away.

Every verb takes a transaction and values and returns a value and the `Change`; each raises `UnknownDocument`.
"""

from collections.abc import Callable, Iterable, Mapping

from db import annotations, documents, links, versions
from db.transaction import Transaction
from reader.app.change import Altered, Change, Label
from reader.app.history import watching
from reader.core.clause import ClauseTree
from reader.core.document import DocumentInfo, VersionKind
from reader.core.identity import DocumentId
from reader.core.source import Metadata, SourceText


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
    altered: tuple[Altered[DocumentId, DocumentInfo], ...] = tuple(Altered(one.id, one, None) for one in gone)
    return tuple(one.id for one in gone), Change("purge", documents=altered)


def renew(
    tx: Transaction,
    document: DocumentId,
    source: SourceText,
    tree: ClauseTree,
    *,
    raw: bytes,
    path: str,
    kind: VersionKind = "imported",
    derive: Mapping[str, object] | None = None,
) -> tuple[versions.Carried, Change]:
    """Give a document its next text and carry annotations and links over; its title stays.

    A text that is the present one already changes nothing: all annotations are kept.
    """
    from reader.app.folding import fold

    beside = [one.id for one in annotations.of(tx, document)]
    ends = [one.id for one in links.of(tx, document)]
    with watching(tx, "new version", documents=[document], annotations=beside, links=ends) as watch:
        present = documents.body(tx, document)
        if present.text == source.text:
            kept = tuple(one.id for one in annotations.of(tx, document) if one.anchor != "orphan")
            lost = tuple(one.id for one in annotations.of(tx, document, orphans=True))
            carried = versions.Carried(present.version, kept, (), lost)
        else:
            carried = versions.add(
                tx, document, source, tree, raw=raw, path=path, kind=kind, derive=derive, fold=fold()
            )  # fmt: skip
    return carried, watch.change


def _one(tx: Transaction, label: Label, document: DocumentId, verb: Callable[[], None]) -> tuple[DocumentInfo, Change]:
    with watching(tx, label, documents=[document]) as watch:
        verb()
    return documents.info(tx, document), watch.change
