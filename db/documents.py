"""The documents of a library: their texts, their names, the trash.

What stays true: a text once stored is never changed; the id of a document is a short slug that stays whatever happens
to title and text; a document in the trash keeps everything it has; one whose import was undone is not there at all.
Lists never read a body.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlalchemy import Select, and_, case, delete, exists, func, insert, or_, select

from db import bodies, values
from db.tables import (
    anchor,
    annotation,
    choice,
    clause,
    link,
    mending,
    original,
    step,
    text_version,
    translation,
    work,
)
from db.transaction import Transaction, taken
from reader.core.clause import Clause, ClauseTree
from reader.core.document import Document, DocumentInfo, Version, VersionKind
from reader.core.errors import UnknownDocument
from reader.core.identity import ClausePath, DocumentId, VersionId
from reader.core.selector import Selector, described
from reader.core.source import Metadata, SourceText
from reader.core.span import Span

_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST = 48


def sha256(content: bytes | str) -> str:
    """The content hash, in hexadecimal; a text is hashed as UTF-8."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


# Adding


def add(
    tx: Transaction,
    source: SourceText,
    tree: ClauseTree,
    *,
    raw: bytes,
    path: str,
    slug: str = "",
    kind: VersionKind = "imported",
    derive: Mapping[str, Any] | None = None,
) -> DocumentId:
    """Store a text as a new document and return its id.

    `raw` is the file it came from, `path` its name; `slug` wishes for an id, otherwise one is made from the title or
    the text. `derive` is what should be remembered of how the text was made (any JSON).
    """
    tx.name("import")
    identity = _free_slug(tx, slug, source)
    undoable = tx.purpose == "do"
    row = {
        "id": identity,
        "title": source.title,
        "metadata": values.write_metadata(source.metadata),
        "current": 1,
        "imported_at": tx.moment,
        "imported_by": tx.author,
        "trashed_at": None,
        "absent": undoable,
        "revision": 1,
    }
    tx.append(work, [row])
    store(tx, identity, 1, source, tree, raw=raw, path=path, kind=kind, derive=derive, parent=None)
    if undoable:
        # The texts are not undone: undo only hides the document that they belong to.
        tx.update("work", {"id": identity}, {"absent": False})
    return identity


def store(
    tx: Transaction,
    document: DocumentId,
    number: int,
    source: SourceText,
    tree: ClauseTree,
    *,
    raw: bytes,
    path: str,
    kind: VersionKind,
    derive: Mapping[str, Any] | None,
    parent: int | None,
    lineage: Callable[[int, Clause], str] | None = None,
) -> int:
    """Write one immutable text, with its clauses and its file; returns the version's number in the table."""
    file = sha256(raw)
    if tx.connection.execute(select(original.c.sha256).where(original.c.sha256 == file)).first() is None:
        tx.append(original, [{"sha256": file, "size": len(raw), "bytes": raw}])
    row = {
        "work": document,
        "number": number,
        "kind": kind,
        "parent": parent,
        "language": source.language,
        "script": source.script,
        "title": source.title,
        "characters": len(source.text),
        "clauses": len(tree),
        "sha256": sha256(source.text),
        "original": file,
        "path": path,
        "derive": dict(derive or {}),
        "warnings": values.write_warnings(source),
        "author": tx.author,
        "created_at": tx.moment,
        "body": source.text,
    }
    made = tx.connection.execute(insert(text_version).values(row)).inserted_primary_key
    assert made is not None
    version = int(made[0])
    if source.decoded is not None or source.to_decoded is not None or source.repairs:
        repairs = [values.write_repair(repair) for repair in source.repairs]
        edits = values.write_map(source.to_decoded)
        tx.append(mending, [{"version": version, "decoded": source.decoded, "edits": edits, "repairs": repairs}])
    fresh = values.fresh_ids(len(tree)) if lineage is None else []
    rows = list(values.write_clauses(tree, version, lineage or (lambda seq, _clause: fresh[seq])))
    tx.append_tuples(clause, values.CLAUSE_COLUMNS, rows)
    return version


def _free_slug(tx: Transaction, wish: str, source: SourceText) -> DocumentId:
    """The wish, or the title where it is Latin, or `doc-` and the text's hash; numbered when taken."""
    title = source.title if source.language == "en" else ""
    stem = _slug(wish) or _slug(title) or f"doc-{sha256(source.text)[:8]}"
    number = 1
    while True:
        identity = DocumentId(stem if number == 1 else f"{stem}-{number}")
        row = tx.row("work", {"id": identity})
        if row is not None and row["absent"]:
            # Its import was undone, and this new change means that nobody can bring it back.
            _remove(tx, identity)
            row = None
        if row is None:
            return identity
        number += 1


def _slug(words: str) -> str:
    slug = _SLUG.sub("-", words.lower()).strip("-")
    return slug if len(slug) <= _LONGEST else slug[:_LONGEST].rpartition("-")[0] or slug[:_LONGEST]


# Reading


def all(tx: Transaction, *, trashed: bool = False) -> tuple[DocumentInfo, ...]:
    """Every document, oldest import first; those in the trash only with `trashed`, and then only those."""
    where = work.c.trashed_at.is_not(None) if trashed else work.c.trashed_at.is_(None)
    rows = tx.connection.execute(_infos().where(where).order_by(work.c.imported_at, text_version.c.id))
    return tuple(_info(row) for row in rows)


def info(tx: Transaction, document: DocumentId) -> DocumentInfo:
    """What is known of one document, in the trash or not; `UnknownDocument` when there is none."""
    row = tx.connection.execute(_infos().where(work.c.id == document)).first()
    if row is None:
        raise UnknownDocument(document)
    return _info(row)


def load(tx: Transaction, document: DocumentId) -> Document:
    """A document with its current text and clauses; `UnknownDocument` when there is none."""
    found = info(tx, document)
    return Document(found, *text(tx, found.version))


def text(tx: Transaction, version: VersionId) -> tuple[SourceText, ClauseTree]:
    """One text of a document and its clauses; `UnknownDocument` when there is no such version."""
    row = tx.connection.execute(
        select(work.c.title, work.c.metadata)
        .join(text_version, work.c.id == text_version.c.work)
        .where(text_version.c.id == int(version))
    ).first()
    if row is None:
        raise UnknownDocument(version)
    found = tx.lately.get(int(version))
    if found is None:
        found = _read(tx, int(version))
        if not tx.writable:
            tx.lately.keep(int(version), found)
    source, tree = found
    return replace(source, title=row.title, metadata=values.read_metadata(row.metadata)), tree


def _read(tx: Transaction, version: int) -> tuple[SourceText, ClauseTree]:
    """A text with its clauses from the tables that never change."""
    columns = text_version.c
    row = tx.connection.execute(
        select(
            columns.characters, columns.title, columns.language, columns.script, columns.warnings,
            mending.c.decoded.is_not(None).label("mended"), mending.c.edits, mending.c.repairs,
        )
        .outerjoin(mending, mending.c.version == columns.id)
        .where(columns.id == version)
    ).one()  # fmt: skip
    source = SourceText(
        bodies.read(tx.connection, columns.body, version, row.characters),
        row.title,
        row.language,
        row.script,
        decoded=bodies.read(tx.connection, mending.c.decoded, version, row.characters) if row.mended else None,
        to_decoded=values.read_map(row.edits),
        repairs=tuple(values.read_repair(repair) for repair in row.repairs or ()),
        warnings=values.read_warnings(row.warnings),
    )
    rows = tx.tuples(
        select(
            clause.c.seq, clause.c.parent, clause.c.path, clause.c.level, clause.c.depth, clause.c.label,
            clause.c.number, clause.c.title, clause.c.start, clause.c.end, clause.c.body,
        )
        .where(clause.c.version == version)
        .order_by(clause.c.seq)
    )  # fmt: skip
    return source, values.read_clauses(cast(Sequence[values.ClauseRow], rows), len(source.text))


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a document's current text, without its clauses."""

    document: DocumentId
    version: VersionId
    text: str


def body(tx: Transaction, document: DocumentId) -> Body:
    """The current text of a document; `UnknownDocument` when there is none."""
    row = tx.connection.execute(
        select(text_version.c.id).join(work, _current()).where(work.c.id == document, work.c.absent.is_(False))
    ).first()
    if row is None:
        raise UnknownDocument(document)
    return Body(document, VersionId(str(row.id)), words(tx, row.id))


def words(tx: Transaction, version: int | VersionId) -> str:
    """The words of a text; `UnknownDocument` when there is no such version."""
    found = tx.lately.get(int(version))
    if found is not None:
        return found[0].text
    columns = text_version.c
    characters = tx.connection.execute(select(columns.characters).where(columns.id == int(version))).scalar()
    if characters is None:
        raise UnknownDocument(VersionId(str(version)))
    return bodies.read(tx.connection, columns.body, int(version), characters)


def describe(tx: Transaction, body: Body, span: Span) -> Selector:
    """The selector of a stretch of a current text, found without loading all its clauses; see `core.selector`."""
    columns = clause.c
    row = tx.connection.execute(
        select(columns.path, columns.start, columns.end)
        .where(columns.version == int(body.version), columns.start <= span.start, columns.end >= span.end)
        .order_by(columns.end - columns.start, columns.seq.desc())
        .limit(1)
    ).first()
    if row is None:
        return described(body.text, span, None, None)
    return described(body.text, span, ClausePath(row.path), Span(row.start, row.end))


def has_clause(tx: Transaction, body: Body, path: ClausePath) -> bool:
    """Whether the current text has a clause of that path."""
    where = (clause.c.version == int(body.version)) & (clause.c.path == path)
    return tx.connection.execute(select(clause.c.id).where(where)).first() is not None


def texts(tx: Transaction) -> Iterator[tuple[DocumentId, str]]:
    """The current text of every document outside the trash, oldest import first, one at a time."""
    columns = text_version.c
    short = case((columns.characters < bodies.LONG, columns.body), else_=None)
    rows = tx.connection.execute(
        select(work.c.id, columns.id, short)
        .join(text_version, _current())
        .where(work.c.absent.is_(False), work.c.trashed_at.is_(None))
        .order_by(work.c.imported_at, columns.id),
        execution_options={"yield_per": 16},
    )
    for document, version, brief in rows:
        yield DocumentId(document), words(tx, version) if brief is None else brief


def derived(tx: Transaction, name: str) -> Iterator[tuple[DocumentId, object, Callable[[], str]]]:
    """What is remembered under a name of how each current text was made, None where nothing is, and a way to its words.

    Documents in the trash are left out.
    """
    rows = tx.connection.execute(
        select(work.c.id, text_version.c.id, text_version.c.derive)
        .join(text_version, _current())
        .where(work.c.absent.is_(False), work.c.trashed_at.is_(None))
        .order_by(text_version.c.id)
    ).all()
    for document, version, derive in rows:
        yield DocumentId(document), cast(object, derive.get(name)), lambda version=version: words(tx, version)


def derive(tx: Transaction, document: DocumentId) -> Mapping[str, Any]:
    """What is remembered of how the current text was made; `UnknownDocument` when there is none."""
    row = tx.connection.execute(
        select(text_version.c.derive).join(work, _current()).where(work.c.id == document, work.c.absent.is_(False))
    ).first()
    if row is None:
        raise UnknownDocument(document)
    return row.derive


def find(tx: Transaction, *, raw: bytes | None = None, text: str | None = None) -> tuple[DocumentId, ...]:
    """The documents, in the trash or not, that came from a file of these bytes, or have or had this text."""
    wanted: list[Any] = []
    if raw is not None:
        wanted.append(text_version.c.original == sha256(raw))
    if text is not None:
        wanted.append(text_version.c.sha256 == sha256(text))
    rows = tx.connection.execute(
        select(text_version.c.work, func.min(text_version.c.id))
        .join(work, work.c.id == text_version.c.work)
        .where(work.c.absent.is_(False), or_(False, *wanted))
        .group_by(text_version.c.work)
        .order_by(func.min(text_version.c.id))
    )
    return tuple(DocumentId(row[0]) for row in rows)


def file(tx: Transaction, document: DocumentId) -> tuple[str, bytes]:
    """The name and the bytes of the file that the current text came from."""
    row = tx.connection.execute(
        select(text_version.c.path, original.c.bytes)
        .join(original, original.c.sha256 == text_version.c.original)
        .join(work, _current())
        .where(work.c.id == document, work.c.absent.is_(False))
    ).first()
    if row is None:
        raise UnknownDocument(document)
    return row.path, row.bytes


def versions(tx: Transaction, document: DocumentId) -> tuple[Version, ...]:
    """The texts of a document, oldest first."""
    columns = text_version.c
    rows = tx.connection.execute(
        select(
            columns.id, columns.number, columns.kind, columns.characters, columns.clauses, columns.sha256,
            columns.author, columns.created_at,
        )
        .where(columns.work == document)
        .order_by(columns.number)
    )  # fmt: skip
    return tuple(
        Version(
            VersionId(str(row.id)), document, row.number, row.kind, row.characters, row.clauses, row.sha256, row.author,
            taken(row.created_at),
        )
        for row in rows
    )  # fmt: skip


def _current() -> Any:
    return and_(text_version.c.work == work.c.id, text_version.c.number == work.c.current)


def _infos() -> Select[*tuple[Any, ...]]:
    columns = text_version.c
    annotations = (
        select(func.count())
        .select_from(annotation)
        .where(annotation.c.work == work.c.id, annotation.c.deleted_at.is_(None))
        .scalar_subquery()
    )
    return (
        select(
            work.c.id, work.c.title, columns.language, columns.script, columns.characters, columns.clauses,
            annotations.label("annotations"), work.c.imported_at, work.c.metadata, work.c.trashed_at,
            columns.id.label("version"), columns.number, columns.path,
        )
        .join(text_version, _current())
        .where(work.c.absent.is_(False))
    )  # fmt: skip


def _info(row: Any) -> DocumentInfo:
    return DocumentInfo(
        DocumentId(row.id),
        row.title,
        row.language,
        row.script,
        row.characters,
        row.clauses,
        row.annotations,
        taken(row.imported_at),
        values.read_metadata(row.metadata),
        None if row.trashed_at is None else taken(row.trashed_at),
        VersionId(str(row.version)),
        row.number,
        row.path,
    )


# Changing


def rename(tx: Transaction, document: DocumentId, title: str) -> None:
    """Call a document otherwise; its id stays."""
    _change(tx, document, {"title": title})


def edit_metadata(tx: Transaction, document: DocumentId, metadata: Metadata) -> None:
    """Replace what is known of a document."""
    _change(tx, document, {"metadata": values.write_metadata(metadata)})


def trash(tx: Transaction, document: DocumentId) -> None:
    """Put a document into the trash, with all it has."""
    _change(tx, document, {"trashed_at": tx.moment})


def restore(tx: Transaction, document: DocumentId) -> None:
    """Take a document out of the trash."""
    _change(tx, document, {"trashed_at": None})


def show_version(tx: Transaction, document: DocumentId, number: int) -> None:
    """Make another of its texts the current one."""
    _change(tx, document, {"current": number})


def purge(tx: Transaction, document: DocumentId) -> None:
    """Remove a document from the trash for good, with its annotations and links; nothing before can be undone."""
    if info(tx, document).trashed_at is None:
        raise ValueError(f"{document} is not in the trash")
    _remove(tx, document)
    tx.connection.execute(step.update().where(step.c.state.in_(("done", "undone"))).values(state="dropped"))
    tx.purpose = "fixed"


def _change(tx: Transaction, document: DocumentId, changed: dict[str, Any]) -> None:
    row = tx.row("work", {"id": document})
    if row is None or row["absent"]:
        raise UnknownDocument(document)
    if any(row[name] != value for name, value in changed.items()):
        tx.update("work", {"id": document}, changed | {"revision": row["revision"] + 1})


def _remove(tx: Transaction, document: DocumentId) -> None:
    """Delete every row of a document, and the files that no other document came from."""
    texts_of = select(text_version.c.id).where(text_version.c.work == document)
    own = select(annotation.c.id).where(annotation.c.work == document)
    for statement in (
        delete(anchor).where(or_(anchor.c.version.in_(texts_of), anchor.c.annotation.in_(own))),
        delete(annotation).where(annotation.c.work == document),
        delete(link).where(or_(link.c.source_work == document, link.c.target_work == document)),
        delete(translation).where(or_(translation.c.work == document, translation.c.translation == document)),
        delete(choice).where(choice.c.scope == document),
        delete(clause).where(clause.c.version.in_(texts_of)),
        delete(mending).where(mending.c.version.in_(texts_of)),
        delete(text_version).where(text_version.c.work == document),
        delete(work).where(work.c.id == document),
        delete(original).where(~exists().where(text_version.c.original == original.c.sha256)),
    ):
        tx.connection.execute(statement)
