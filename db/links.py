"""The reader's own cross-references, and which document translates which.

What stays true: a link is one row seen from both ends; its spans count in the current texts of both documents. Links
and translations of a document in the trash are out of sight until it is restored.
"""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import Select, and_, or_, select

from db.tables import link, translation, work
from db.transaction import Transaction, fresh_id, taken
from reader.core.annotation import Link, Place, Relation
from reader.core.document import Translation, TranslationKind
from reader.core.errors import StaleEdit, UnknownDocument, UnknownLink
from reader.core.identity import ClausePath, DocumentId, LinkId
from reader.core.span import Span

End = Literal["source", "target"]

_source, _target = work.alias("source"), work.alias("target")


def add(tx: Transaction, source: Place, target: Place, *, relation: Relation, note: str = "") -> LinkId:
    """Store a link; both places must have been checked."""
    identity = LinkId(fresh_id())
    row = {
        "id": identity,
        **place_row("source", source),
        **place_row("target", target),
        "relation": relation,
        "note": note,
        "author": tx.author,
        "created_at": tx.moment,
        "updated_at": tx.moment,
        "revision": 1,
        "deleted_at": None,
    }
    tx.insert("link", row)
    return identity


def edit(
    tx: Transaction,
    identity: LinkId,
    *,
    relation: Relation | None = None,
    note: str | None = None,
    revision: int | None = None,
) -> None:
    """Change what is given; `UnknownLink`, and `StaleEdit` when `revision` is given and is not the present one."""
    row = _live(tx, identity)
    if revision is not None and row["revision"] != revision:
        raise StaleEdit(f"link {identity}", revision, row["revision"])
    wanted = {name: value for name, value in (("relation", relation), ("note", note)) if value is not None}
    if any(row[name] != value for name, value in wanted.items()):
        tx.update("link", {"id": identity}, wanted | _touched(tx, row))


def delete(tx: Transaction, identity: LinkId) -> None:
    """Delete a link; `UnknownLink` when it is not there."""
    row = _live(tx, identity)
    tx.update("link", {"id": identity}, {"deleted_at": tx.moment} | _touched(tx, row))


def move(tx: Transaction, identity: LinkId, end: End, place: Place) -> None:
    """Put one end elsewhere, because its document has a new text."""
    row = _live(tx, identity)
    tx.update("link", {"id": identity}, place_row(end, place) | _touched(tx, row))


def get(tx: Transaction, identity: LinkId) -> Link:
    """One link; `UnknownLink` when it is not there."""
    found = find(tx, identity)
    if found is None:
        raise UnknownLink(identity)
    return found


def find(tx: Transaction, identity: LinkId) -> Link | None:
    """One link, or None when it is not there (any more)."""
    row = tx.connection.execute(_all().where(link.c.id == identity)).first()
    return None if row is None else _link(row)


def of(tx: Transaction, document: DocumentId | None = None, clause: ClausePath | None = None) -> tuple[Link, ...]:
    """The links with an end in the document (in that very clause), or all of the library, oldest first.

    Those whose `target` is there are the backlinks.
    """
    query = _all().where(_source.c.trashed_at.is_(None), _target.c.trashed_at.is_(None))
    if document is not None:
        ends = [
            and_(link.c[f"{end}_work"] == document, *([] if clause is None else [link.c[f"{end}_path"] == clause]))
            for end in ("source", "target")
        ]
        query = query.where(or_(*ends))
    rows = tx.connection.execute(query.order_by(link.c.created_at, link.c.id))
    return tuple(_link(row) for row in rows)


def place_row(end: End, place: Place) -> dict[str, Any]:
    """The columns of one end."""
    start, stop = (None, None) if place.span is None else place.span
    return {
        f"{end}_work": place.document,
        f"{end}_path": place.clause,
        f"{end}_start": start,
        f"{end}_end": stop,
        f"{end}_quote": place.quote,
    }


def attach(tx: Transaction, document: DocumentId, rendering: DocumentId, kind: TranslationKind) -> None:
    """Say that one document translates another, or of which kind it is."""
    key = {"work": document, "translation": rendering}
    if tx.row("translation", key) is None:
        tx.insert("translation", key | {"kind": kind, "author": tx.author, "created_at": tx.moment})
    else:
        tx.update("translation", key, {"kind": kind})


def detach(tx: Transaction, document: DocumentId, rendering: DocumentId) -> None:
    """Take a translation away; the document itself stays. `UnknownDocument` when it was not attached."""
    key = {"work": document, "translation": rendering}
    if tx.row("translation", key) is None:
        raise UnknownDocument(rendering)
    tx.delete("translation", key)


def translation_of(tx: Transaction, document: DocumentId, rendering: DocumentId) -> Translation | None:
    """The attachment of the two, or None."""
    row = tx.row("translation", {"work": document, "translation": rendering})
    return None if row is None else Translation(document, rendering, row["kind"])


def translations(tx: Transaction, document: DocumentId) -> tuple[Translation, ...]:
    """The translations attached to a document, oldest first."""
    return _translations(tx, translation.c.work == document)


def translated(tx: Transaction, rendering: DocumentId) -> tuple[Translation, ...]:
    """The documents that this one translates."""
    return _translations(tx, translation.c.translation == rendering)


def _translations(tx: Transaction, where: Any) -> tuple[Translation, ...]:
    rows = tx.connection.execute(
        select(translation.c.work, translation.c.translation, translation.c.kind)
        .join(_source, _source.c.id == translation.c.work)
        .join(_target, _target.c.id == translation.c.translation)
        .where(where, _source.c.trashed_at.is_(None), _target.c.trashed_at.is_(None))
        .order_by(translation.c.created_at, translation.c.translation)
    )
    return tuple(Translation(DocumentId(row[0]), DocumentId(row[1]), row[2]) for row in rows)


def _live(tx: Transaction, identity: LinkId) -> Any:
    row = tx.row("link", {"id": identity})
    if row is None or row["deleted_at"] is not None:
        raise UnknownLink(identity)
    return row


def _touched(tx: Transaction, row: Any) -> dict[str, Any]:
    return {"updated_at": tx.moment, "revision": row["revision"] + 1}


def _all() -> Select[*tuple[Any, ...]]:
    return (
        select(link)
        .join(_source, _source.c.id == link.c.source_work)
        .join(_target, _target.c.id == link.c.target_work)
        .where(link.c.deleted_at.is_(None))
    )


def _link(row: Any) -> Link:
    return Link(
        id=LinkId(row.id),
        source=_place(row.source_work, row.source_path, row.source_start, row.source_end, row.source_quote),
        target=_place(row.target_work, row.target_path, row.target_start, row.target_end, row.target_quote),
        relation=row.relation,
        note=row.note,
        author=row.author,
        created_at=taken(row.created_at),
        revision=row.revision,
    )


def _place(document: str, path: str | None, start: int | None, end: int | None, quote: str) -> Place:
    span = None if start is None or end is None else Span(start, end)
    return Place(DocumentId(document), None if path is None else ClausePath(path), span, quote)
