"""The tables of a library.

What stays true:

* a text is stored once and never changed: `text_version`, `clause`, `original` and `mending` are only ever added to
  (and removed together when a document leaves the trash for good). Every repair or edit of a text is a new version;
* the other tables change only through `Transaction.insert`, `update` and `delete`, which write down what was there
  before and after, so that every change can be undone (`MUTABLE` names them);
* the origin of an annotation (the anchor in the text it was made on) is never changed;
* moments are text in ISO 8601, always UTC and always of one width, so that they sort, survive SQLite, which knows no
  time zones, and stand unchanged in the event log.

Only portable types are used: the same tables are to stand on PostgreSQL. The schema itself is made by `db.migrations`,
and a test holds the two together.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# BIGINT primary keys do not count up by themselves on SQLite.
Serial = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


work = Table(
    "work",
    metadata,
    Column("id", Text, primary_key=True),
    _text("title"),
    Column("metadata", JSON, nullable=False),
    Column("current", Integer, nullable=False),  # number of the text that is shown
    _text("imported_at"),
    _text("imported_by"),
    Column("trashed_at", Text),
    Column("absent", Boolean, nullable=False),  # its import was undone
    Column("revision", Integer, nullable=False),
)

original = Table(
    "original",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

text_version = Table(
    "text_version",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("work", Text, ForeignKey("work.id"), nullable=False),
    Column("number", Integer, nullable=False),
    _text("kind"),
    Column("parent", Serial, ForeignKey("text_version.id")),
    _text("language"),
    _text("script"),
    _text("title"),  # as recognised in the text; the reader may call the work otherwise
    Column("characters", Integer, nullable=False),
    Column("clauses", Integer, nullable=False),
    _text("sha256"),
    Column("original", Text, ForeignKey("original.sha256"), nullable=False),
    _text("path"),
    Column("derive", JSON, nullable=False),  # how it was made: what the caller wants remembered
    Column("warnings", JSON, nullable=False),
    _text("author"),
    _text("created_at"),
    _text("body"),  # last: SQLite reads the columns before a long text without reading the text
    UniqueConstraint("work", "number"),
    Index("ix_text_version_sha256", "sha256"),
    Index("ix_text_version_original", "original"),
    sqlite_autoincrement=True,  # the id of a text that is gone is never given again
)

mending = Table(
    "mending",
    metadata,
    Column("version", Serial, ForeignKey("text_version.id"), primary_key=True),
    Column("decoded", Text),  # null: as the body
    Column("edits", JSON),  # of the map decoded → body, four numbers each; null: the texts are the same
    Column("repairs", JSON, nullable=False),
)

clause = Table(
    "clause",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("version", Serial, ForeignKey("text_version.id"), nullable=False),
    Column("seq", Integer, nullable=False),  # reading order, from 0
    Column("parent", Integer),  # the parent's seq
    _text("lineage"),  # the same clause in the texts of one work
    _text("path"),
    _text("level"),
    Column("depth", Integer),
    _text("label"),
    _text("number"),  # 12.1 for 第十二条之一
    _text("title"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("body", Integer, nullable=False),
    UniqueConstraint("version", "seq"),
)

annotation = Table(
    "annotation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("work", Text, ForeignKey("work.id"), nullable=False, index=True),
    _text("note"),
    Column("tags", JSON, nullable=False),
    _text("kind"),
    _text("style"),
    _text("colour"),
    _text("status"),
    _text("author"),
    _text("created_at"),
    _text("updated_at"),
    Column("revision", Integer, nullable=False),
    Column("deleted_at", Text),
)

anchor = Table(
    "anchor",
    metadata,
    Column("annotation", Text, ForeignKey("annotation.id"), primary_key=True),
    Column("version", Serial, ForeignKey("text_version.id"), primary_key=True),
    Column("origin", Boolean, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("path", Text),
    _text("exact"),
    _text("prefix"),
    _text("suffix"),
    _text("status"),
    Column("score", Float, nullable=False),
    Column("candidates", JSON, nullable=False),
    CheckConstraint("status in ('exact', 'changed', 'moved', 'orphan')", name="status"),
    CheckConstraint("(status = 'orphan') = (start is null)", name="orphan"),
    Index("ix_anchor_version", "version", "start"),
    Index(
        "uq_anchor_origin",
        "annotation",
        unique=True,
        sqlite_where=text("origin"),
        postgresql_where=text("origin"),
    ),
)

link = Table(
    "link",
    metadata,
    Column("id", Text, primary_key=True),
    Column("source_work", Text, ForeignKey("work.id"), nullable=False, index=True),
    Column("source_path", Text),
    Column("source_start", Integer),
    Column("source_end", Integer),
    _text("source_quote"),
    Column("target_work", Text, ForeignKey("work.id"), nullable=False, index=True),
    Column("target_path", Text),
    Column("target_start", Integer),
    Column("target_end", Integer),
    _text("target_quote"),
    _text("relation"),
    _text("note"),
    _text("author"),
    _text("created_at"),
    _text("updated_at"),
    Column("revision", Integer, nullable=False),
    Column("deleted_at", Text),
)

translation = Table(
    "translation",
    metadata,
    Column("work", Text, ForeignKey("work.id"), primary_key=True),
    Column("translation", Text, ForeignKey("work.id"), primary_key=True),
    _text("kind"),
    _text("author"),
    _text("created_at"),
)

concept = Table(
    "concept",
    metadata,
    Column("id", Text, primary_key=True),
    _text("domain"),
    _text("definition"),
    _text("source"),
    _text("note"),
    _text("author"),
    _text("created_at"),
    _text("updated_at"),
    Column("revision", Integer, nullable=False),
    Column("deleted_at", Text),
)

term = Table(
    "term",
    metadata,
    Column("concept", Text, ForeignKey("concept.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    _text("language"),
    _text("text"),
    _text("status"),
)

choice = Table(
    "choice",
    metadata,
    Column("scope", Text, primary_key=True),  # a work's id; empty for the library
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("value", JSON, nullable=False),
)

# One step of the history. `state`: done and undone steps can be undone and redone; dropped ones were undone and then
# overtaken by another change; undo and redo are steps that reversed others; fixed ones bar the way to what came before.
step = Table(
    "step",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    _text("at"),
    _text("author"),
    _text("label"),
    _text("state"),
    Column("reverses", Serial, ForeignKey("step.id")),
    CheckConstraint("state in ('done', 'undone', 'dropped', 'undo', 'redo', 'fixed')", name="state"),
    Index("ix_step_state", "state", "id"),
)

event = Table(
    "event",
    metadata,
    Column("id", Serial, primary_key=True, autoincrement=True),
    Column("step", Serial, ForeignKey("step.id"), nullable=False, index=True),
    _text("entity"),  # a table's name
    Column("key", JSON, nullable=False),
    Column("before", JSON(none_as_null=True)),  # null: the row was made; otherwise the columns that changed
    Column("after", JSON(none_as_null=True)),  # null: the row was removed
    Column("undoes", Serial, ForeignKey("event.id")),
)

MUTABLE: dict[str, Table] = {
    table.name: table for table in (work, annotation, anchor, link, translation, concept, term, choice)
}
"""The tables whose every change is an event."""
