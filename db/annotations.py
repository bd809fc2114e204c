"""What readers write beside the texts, and where it stands in each of them.

What stays true: an annotation has one origin, the anchor in the text it was made on, which is never changed, and at
most one anchor for each other text of its document. Deleted annotations stay as rows with `deleted_at`, so that copies
of a library can learn of it. A span is always that of the document's current text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.sql.elements import ColumnElement

from db.tables import anchor, annotation, text_version, work
from db.transaction import Transaction, fresh_id, taken
from reader.core.annotation import Annotation, Kind, Status, Style
from reader.core.errors import StaleEdit, UnknownAnnotation, UnknownDocument
from reader.core.identity import AnnotationId, ClausePath, DocumentId, VersionId
from reader.core.selector import Selector
from reader.core.span import Span

_origin = anchor.alias("origin")


def add(
    tx: Transaction,
    document: DocumentId,
    version: VersionId,
    selector: Selector,
    *,
    note: str = "",
    tags: Sequence[str] = (),
    kind: Kind = "note",
    style: Style = "highlight",
    colour: str = "",
    status: Status = "open",
) -> AnnotationId:
    """Store an annotation on the text `version`, at the place the selector was described from."""
    identity = AnnotationId(fresh_id())
    row = {
        "id": identity,
        "work": document,
        "note": note,
        "tags": list(tags),
        "kind": kind,
        "style": style,
        "colour": colour,
        "status": status,
        "author": tx.author,
        "created_at": tx.moment,
        "updated_at": tx.moment,
        "revision": 1,
        "deleted_at": None,
    }
    tx.insert("annotation", row)
    tx.insert("anchor", anchor_row(identity, int(version), selector, origin=True))
    return identity


def edit(
    tx: Transaction,
    identity: AnnotationId,
    *,
    note: str | None = None,
    tags: Sequence[str] | None = None,
    kind: Kind | None = None,
    style: Style | None = None,
    colour: str | None = None,
    status: Status | None = None,
    revision: int | None = None,
) -> None:
    """Change what is given and leave the rest.

    Raises `UnknownAnnotation`, and `StaleEdit` when `revision` is given and is not the present one.
    """
    row = _live(tx, identity, revision)
    given = {"note": note, "kind": kind, "style": style, "colour": colour, "status": status}
    wanted: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if tags is not None:
        wanted["tags"] = list(tags)
    if any(row[name] != value for name, value in wanted.items()):
        tx.update("annotation", {"id": identity}, wanted | _touched(tx, row))


def delete(tx: Transaction, identity: AnnotationId) -> None:
    """Delete an annotation; `UnknownAnnotation` when it is not there."""
    row = _live(tx, identity, None)
    tx.update("annotation", {"id": identity}, {"deleted_at": tx.moment} | _touched(tx, row))


def place(tx: Transaction, identity: AnnotationId, version: VersionId, selector: Selector) -> None:
    """Say where an annotation stands in a text that is not the one it was made on: the reader's own answer."""
    row = _live(tx, identity, None)
    set_anchor(tx, anchor_row(identity, int(version), selector, origin=False))
    tx.update("annotation", {"id": identity}, _touched(tx, row))


def get(tx: Transaction, identity: AnnotationId) -> Annotation:
    """One annotation; `UnknownAnnotation` when it is not there."""
    found = find(tx, identity)
    if found is None:
        raise UnknownAnnotation(identity)
    return found


def find(tx: Transaction, identity: AnnotationId) -> Annotation | None:
    """One annotation, or None when it is not there (any more)."""
    row = tx.connection.execute(_all().where(annotation.c.id == identity)).first()
    return None if row is None else _annotation(row)


def of(
    tx: Transaction,
    document: DocumentId | None = None,
    *,
    tag: str | None = None,
    kind: Kind | None = None,
    orphans: bool = False,
) -> tuple[Annotation, ...]:
    """The annotations of a document, or of all outside the trash, in reading order, orphans last.

    With `orphans` only those that have lost their place. `UnknownDocument` when there is no such document.
    """
    query = _all().where(work.c.trashed_at.is_(None)) if document is None else _all().where(work.c.id == document)
    if kind is not None:
        query = query.where(annotation.c.kind == kind)
    start, end = (func.coalesce(anchor.c[name], _origin.c[name]) for name in ("start", "end"))
    rows = tx.connection.execute(
        query.order_by(
            work.c.imported_at,
            work.c.id,
            anchor.c.start.is_(None),
            start,
            end,
            annotation.c.created_at,
            annotation.c.id,
        )
    )
    found = [_annotation(row) for row in rows]
    if not found and document is not None and tx.row("work", {"id": document}) is None:
        raise UnknownDocument(document)
    return tuple(
        one
        for one in found
        if (tag is None or tag in one.tags) and (not orphans or one.anchor == "orphan")
    )  # fmt: skip


def tags(tx: Transaction) -> tuple[str, ...]:
    """Every tag in use, the most used first."""
    counts: dict[str, int] = {}
    rows = tx.connection.execute(select(annotation.c.tags).where(annotation.c.deleted_at.is_(None)))
    for (names,) in rows:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def candidates(tx: Transaction, identity: AnnotationId) -> tuple[Span, ...]:
    """The places in the current text that an orphan might belong to."""
    row = tx.connection.execute(_all().where(annotation.c.id == identity)).first()
    if row is None:
        raise UnknownAnnotation(identity)
    return tuple(Span(*pair) for pair in row.candidates or ())


def anchor_row(
    identity: AnnotationId,
    version: int,
    selector: Selector,
    *,
    origin: bool,
    status: str = "exact",
    score: float = 1.0,
) -> dict[str, Any]:
    """The row of an annotation's place in a text."""
    return {
        "annotation": identity,
        "version": version,
        "origin": origin,
        "start": selector.span.start,
        "end": selector.span.end,
        "path": selector.clause,
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
        "status": status,
        "score": score,
        "candidates": [],
    }


def set_anchor(tx: Transaction, row: dict[str, Any]) -> None:
    """Write an anchor that is no origin, over the one that may be there; `ValueError` at an origin."""
    key = {"annotation": row["annotation"], "version": row["version"]}
    old = tx.row("anchor", key)
    if old is None:
        tx.insert("anchor", row)
    elif old["origin"]:
        raise ValueError(f"the origin of {row['annotation']} can't be moved")
    else:
        tx.update("anchor", key, row)


def _live(tx: Transaction, identity: AnnotationId, revision: int | None) -> Any:
    row = tx.row("annotation", {"id": identity})
    if row is None or row["deleted_at"] is not None:
        raise UnknownAnnotation(identity)
    if revision is not None and row["revision"] != revision:
        raise StaleEdit(f"annotation {identity}", revision, row["revision"])
    return row


def _touched(tx: Transaction, row: Any) -> dict[str, Any]:
    return {"updated_at": tx.moment, "revision": row["revision"] + 1}


def _all() -> Select[*tuple[Any, ...]]:
    """Live annotations with their anchor in the current text, and their origin for those that have none there."""
    here: ColumnElement[bool] = and_(anchor.c.annotation == annotation.c.id, anchor.c.version == text_version.c.id)
    return (
        select(
            annotation, anchor.c.start, anchor.c.end, anchor.c.path, anchor.c.exact, anchor.c.candidates,
            anchor.c.status.label("anchor_status"), _origin.c.exact.label("origin_exact"),
        )
        .join(work, work.c.id == annotation.c.work)
        .join(text_version, and_(text_version.c.work == work.c.id, text_version.c.number == work.c.current))
        .outerjoin(anchor, here)
        .join(_origin, and_(_origin.c.annotation == annotation.c.id, _origin.c.origin.is_(True)))
        .where(annotation.c.deleted_at.is_(None), work.c.absent.is_(False))
    )  # fmt: skip


def _annotation(row: Any) -> Annotation:
    lost = row.start is None
    return Annotation(
        id=AnnotationId(row.id),
        document=DocumentId(row.work),
        clause=None if row.path is None else ClausePath(row.path),
        span=None if lost else Span(row.start, row.end),
        quote=row.origin_exact if lost else row.exact,
        note=row.note,
        tags=tuple(row.tags),
        kind=row.kind,
        style=row.style,
        colour=row.colour,
        status=row.status,
        author=row.author,
        created_at=taken(row.created_at),
        updated_at=taken(row.updated_at),
        revision=row.revision,
        anchor="orphan" if lost else row.anchor_status,
    )
