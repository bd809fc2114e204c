"""Reading a library through: is what it holds what was put in?

SQLite's own check finds a flipped bit in one case of twenty, the content hashes in nineteen; so every text and every
file is hashed again, and every stored place is held against its text.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from db import documents, values
from db.tables import anchor, annotation, clause, link, mending, original, text_version, work
from db.transaction import Transaction
from reader.core.finding import Finding

_ONE_BY_ONE = {"yield_per": 1}
"""Long rows are not all held in memory."""


def check(tx: Transaction) -> tuple[Finding, ...]:
    """Everything that is not as it should be; nothing is changed."""
    return (*_database(tx), *_texts(tx), *_files(tx), *_clauses(tx), *_anchors(tx), *_works(tx), *_links(tx))


def _database(tx: Transaction) -> Iterator[Finding]:
    for (problem,) in tx.connection.exec_driver_sql("pragma integrity_check(20)"):
        if problem != "ok":
            yield Finding("database", "", str(problem))
    for table, row, parent, _ in tx.connection.exec_driver_sql("pragma foreign_key_check"):
        yield Finding("orphan row", f"{table} {row}", f"the row of {parent} that it belongs to is missing")


def _texts(tx: Transaction) -> Iterator[Finding]:
    columns = text_version.c
    rows = tx.connection.execute(
        select(columns.id, columns.work, columns.number, columns.sha256, columns.characters, columns.body),
        execution_options=_ONE_BY_ONE,
    )
    for row in rows:
        name = f"{row.work} text {row.number}"
        if documents.sha256(row.body) != row.sha256:
            yield Finding("text", name, "the text is not the one that was stored")
        elif len(row.body) != row.characters:
            yield Finding("text", name, f"it has {len(row.body)} characters, not {row.characters}")
    rows = tx.connection.execute(
        select(columns.work, columns.number, columns.characters, mending.c.edits, mending.c.decoded).join(mending),
        execution_options=_ONE_BY_ONE,
    )
    for row in rows:
        found = values.read_map(row.edits)
        if found is not None and row.decoded is not None:
            lengths = (found.source_length, found.display_length)
            if lengths != (len(row.decoded), row.characters):
                name = f"{row.work} text {row.number}"
                yield Finding("repairs", name, "the map of its repairs does not fit the text")


def _files(tx: Transaction) -> Iterator[Finding]:
    rows = tx.connection.execute(select(original.c.sha256, original.c.bytes), execution_options=_ONE_BY_ONE)
    for row in rows:
        if documents.sha256(row.bytes) != row.sha256:
            yield Finding("file", row.sha256, "the original file is not the one that was stored")


def _clauses(tx: Transaction) -> Iterator[Finding]:
    """Spans lie in the text and in the parent's, and there are as many clauses as there should be."""
    columns = clause.c
    for version in tx.connection.execute(select(text_version)).all():
        name = f"{version.work} text {version.number}"
        spans: dict[int, tuple[int, int]] = {}
        rows = tx.connection.execute(
            select(columns.seq, columns.parent, columns.path, columns.start, columns.end)
            .where(columns.version == version.id)
            .order_by(columns.seq)
        )
        for row in rows:
            spans[row.seq] = (row.start, row.end)
            low, high = (0, version.characters) if row.parent is None else spans.get(row.parent, (1, 0))
            if not low <= row.start <= row.end <= high:
                yield Finding("clause", f"{name} {row.path}", "it lies outside the clause that holds it")
        if len(spans) != version.clauses:
            yield Finding("clause", name, f"it has {len(spans)} clauses, not {version.clauses}")


def _anchors(tx: Transaction) -> Iterator[Finding]:
    rows = tx.connection.execute(
        select(anchor.c.annotation, anchor.c.start, anchor.c.end, anchor.c.exact, anchor.c.version)
        .where(anchor.c.start.is_not(None))
        .order_by(anchor.c.version)
    ).all()
    version, body = None, ""
    for row in rows:
        if row.version != version:
            version = row.version
            query = select(text_version.c.body).where(text_version.c.id == version)
            body = tx.connection.execute(query).scalar_one_or_none() or ""
        if body[row.start : row.end] != row.exact:
            yield Finding("anchor", f"annotation {row.annotation}", "its words do not stand where it says")
    homeless = (
        select(annotation.c.id)
        .outerjoin(anchor, (anchor.c.annotation == annotation.c.id) & anchor.c.origin.is_(True))
        .where(anchor.c.annotation.is_(None))
    )
    for (identity,) in tx.connection.execute(homeless):
        yield Finding("anchor", f"annotation {identity}", "it does not say where it was made")


def _works(tx: Transaction) -> Iterator[Finding]:
    current = (text_version.c.work == work.c.id) & (text_version.c.number == work.c.current)
    query = select(work.c.id).outerjoin(text_version, current).where(text_version.c.id.is_(None))
    for (identity,) in tx.connection.execute(query):
        yield Finding("document", identity, "its text is missing")


def _links(tx: Transaction) -> Iterator[Finding]:
    for end in ("source", "target"):
        query = (
            select(link.c.id, link.c[f"{end}_path"].label("path"), work.c.id.label("document"))
            .join(work, work.c.id == link.c[f"{end}_work"])
            .join(text_version, (text_version.c.work == work.c.id) & (text_version.c.number == work.c.current))
            .outerjoin(clause, (clause.c.version == text_version.c.id) & (clause.c.path == link.c[f"{end}_path"]))
            .where(link.c.deleted_at.is_(None), link.c[f"{end}_path"].is_not(None), clause.c.id.is_(None))
        )
        for row in tx.connection.execute(query):
            yield Finding("link", f"link {row.id}", f"{row.document} has no clause {row.path}")
