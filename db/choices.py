"""What the reader decided, for one document or for the library: any JSON value under a kind and a key.

A conversion chosen for one place, a kind of numbering, a column set: their owners know what the values mean, here they
are kept, and each change can be undone like any other.
"""

from __future__ import annotations

from typing import cast

from sqlalchemy import select

from db.tables import choice
from db.transaction import Transaction
from reader.core.document import Choice
from reader.core.identity import DocumentId


def put(tx: Transaction, kind: str, value: object, *, document: DocumentId | None = None, key: str = "") -> None:
    """Decide, instead of what was decided there before."""
    row = _key(kind, document, key)
    if tx.row("choice", row) is None:
        tx.insert("choice", row | {"value": value})
    else:
        tx.update("choice", row, {"value": value})


def drop(tx: Transaction, kind: str, *, document: DocumentId | None = None, key: str = "") -> None:
    """Decide nothing there; no harm if nothing was."""
    row = _key(kind, document, key)
    if tx.row("choice", row) is not None:
        tx.delete("choice", row)


def get(tx: Transaction, kind: str, *, document: DocumentId | None = None, key: str = "") -> Choice | None:
    """What was decided there, if anything; the library's choice does not stand in for the document's."""
    row = tx.row("choice", _key(kind, document, key))
    return None if row is None else Choice(document, kind, key, cast(object, row["value"]))


def of(tx: Transaction, document: DocumentId | None, kind: str | None = None) -> tuple[Choice, ...]:
    """All that was decided for a document, or without one for the library, by kind and key."""
    query = select(choice).where(choice.c.scope == (document or ""))
    if kind is not None:
        query = query.where(choice.c.kind == kind)
    rows = tx.connection.execute(query.order_by(choice.c.kind, choice.c.key))
    return tuple(Choice(document, row.kind, row.key, cast(object, row.value)) for row in rows)


def _key(kind: str, document: DocumentId | None, key: str) -> dict[str, object]:
    return {"scope": document or "", "kind": kind, "key": key}
