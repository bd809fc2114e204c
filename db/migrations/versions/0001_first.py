"""The first schema.

A migration is a record: it says in full what was done once and is never changed afterwards, nor does it look at
`db.tables`, which goes on changing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _documents()
    _annotations()
    _terms()
    _history()


def _documents() -> None:
    op.create_table(
        "work",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("metadata", sa.JSON(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("imported_by", sa.Text(), nullable=False),
        sa.Column("trashed_at", sa.Text(), nullable=True),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work")),
    )
    op.create_table(
        "original",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_original")),
    )
    op.create_table(
        "text_version",
        sa.Column("id", _SERIAL, autoincrement=True, nullable=False),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent", _SERIAL, nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("clauses", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("derive", sa.JSON(), nullable=False),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["original"], ["original.sha256"], name=op.f("fk_text_version_original")),
        sa.ForeignKeyConstraint(["parent"], ["text_version.id"], name=op.f("fk_text_version_parent")),
        sa.ForeignKeyConstraint(["work"], ["work.id"], name=op.f("fk_text_version_work")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_version")),
        sa.UniqueConstraint("work", "number", name=op.f("uq_text_version_work_number")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_text_version_original", "text_version", ["original"], unique=False)
    op.create_index("ix_text_version_sha256", "text_version", ["sha256"], unique=False)
    op.create_table(
        "mending",
        sa.Column("version", _SERIAL, nullable=False),
        sa.Column("decoded", sa.Text(), nullable=True),
        sa.Column("edits", sa.JSON(), nullable=True),
        sa.Column("repairs", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["version"], ["text_version.id"], name=op.f("fk_mending_version")),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_mending")),
    )
    op.create_table(
        "clause",
        sa.Column("id", _SERIAL, autoincrement=True, nullable=False),
        sa.Column("version", _SERIAL, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["version"], ["text_version.id"], name=op.f("fk_clause_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clause")),
        sa.UniqueConstraint("version", "seq", name=op.f("uq_clause_version_seq")),
    )


def _annotations() -> None:
    op.create_table(
        "annotation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["work"], ["work.id"], name=op.f("fk_annotation_work")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotation")),
    )
    op.create_index(op.f("ix_annotation_work"), "annotation", ["work"], unique=False)
    op.create_table(
        "anchor",
        sa.Column("annotation", sa.Text(), nullable=False),
        sa.Column("version", _SERIAL, nullable=False),
        sa.Column("origin", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("candidates", sa.JSON(), nullable=False),
        sa.CheckConstraint("(status = 'orphan') = (start is null)", name=op.f("ck_anchor_orphan")),
        sa.CheckConstraint("status in ('exact', 'changed', 'moved', 'orphan')", name=op.f("ck_anchor_status")),
        sa.ForeignKeyConstraint(["annotation"], ["annotation.id"], name=op.f("fk_anchor_annotation")),
        sa.ForeignKeyConstraint(["version"], ["text_version.id"], name=op.f("fk_anchor_version")),
        sa.PrimaryKeyConstraint("annotation", "version", name=op.f("pk_anchor")),
    )
    op.create_index("ix_anchor_version", "anchor", ["version", "start"], unique=False)
    op.create_index(
        "uq_anchor_origin",
        "anchor",
        ["annotation"],
        unique=True,
        sqlite_where=sa.text("origin"),
        postgresql_where=sa.text("origin"),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source_work", sa.Text(), nullable=False),
        sa.Column("source_path", sa.Text(), nullable=True),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_end", sa.Integer(), nullable=True),
        sa.Column("source_quote", sa.Text(), nullable=False),
        sa.Column("target_work", sa.Text(), nullable=False),
        sa.Column("target_path", sa.Text(), nullable=True),
        sa.Column("target_start", sa.Integer(), nullable=True),
        sa.Column("target_end", sa.Integer(), nullable=True),
        sa.Column("target_quote", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["source_work"], ["work.id"], name=op.f("fk_link_source_work")),
        sa.ForeignKeyConstraint(["target_work"], ["work.id"], name=op.f("fk_link_target_work")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_source_work"), "link", ["source_work"], unique=False)
    op.create_index(op.f("ix_link_target_work"), "link", ["target_work"], unique=False)
    op.create_table(
        "translation",
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("translation", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["translation"], ["work.id"], name=op.f("fk_translation_translation")),
        sa.ForeignKeyConstraint(["work"], ["work.id"], name=op.f("fk_translation_work")),
        sa.PrimaryKeyConstraint("work", "translation", name=op.f("pk_translation")),
    )
    op.create_table(
        "choice",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "kind", "key", name=op.f("pk_choice")),
    )


def _terms() -> None:
    op.create_table(
        "concept",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concept")),
    )
    op.create_table(
        "term",
        sa.Column("concept", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["concept"], ["concept.id"], name=op.f("fk_term_concept")),
        sa.PrimaryKeyConstraint("concept", "seq", name=op.f("pk_term")),
    )


def _history() -> None:
    op.create_table(
        "step",
        sa.Column("id", _SERIAL, autoincrement=True, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reverses", _SERIAL, nullable=True),
        sa.CheckConstraint(
            "state in ('done', 'undone', 'dropped', 'undo', 'redo', 'fixed')", name=op.f("ck_step_state")
        ),
        sa.ForeignKeyConstraint(["reverses"], ["step.id"], name=op.f("fk_step_reverses")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
    )
    op.create_index("ix_step_state", "step", ["state", "id"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", _SERIAL, autoincrement=True, nullable=False),
        sa.Column("step", _SERIAL, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("key", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("undoes", _SERIAL, nullable=True),
        sa.ForeignKeyConstraint(["step"], ["step.id"], name=op.f("fk_event_step")),
        sa.ForeignKeyConstraint(["undoes"], ["event.id"], name=op.f("fk_event_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_step"), "event", ["step"], unique=False)
