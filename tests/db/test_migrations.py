"""The schema's steps: they make what the tables say, whole or not at all, and every released library opens."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.util.exc import CommandError
from sqlalchemy.exc import OperationalError

from db import annotations, documents, migrate, revisions
from db.check import check
from db.library import Library, engine_of, schema_of
from db.tables import metadata

LIBRARIES = sorted((Path(__file__).parents[1] / "libraries").glob("*.duizhao"))

FAILING = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"
def upgrade():
    with op.batch_alter_table("work") as batch:
        batch.add_column(sa.Column("shelf", sa.Text(), server_default=""))
    op.execute("delete from choice")
    {last}
"""


def test_migrations_make_what_the_tables_say(library: Library) -> None:
    with library.read() as tx:
        context = MigrationContext.configure(tx.connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_migrations_are_those_that_are_known() -> None:
    names = [path.name[:4] for path in sorted((migrate.SCRIPTS / "versions").glob("[0-9]*.py"))]
    assert names == list(revisions.KNOWN)
    assert revisions.KNOWN[-1] == revisions.HEAD


def scripts(tmp_path: Path, last: str) -> Path:
    folder = tmp_path / "scripts"
    shutil.copytree(migrate.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_next.py").write_text(FAILING.format(last=last))
    return folder


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_failed_migration_changes_nothing(tmp_path: Path, library: Library, document: str) -> None:
    before = content(library.path)
    folder = scripts(tmp_path, "op.execute('create table work (id integer)')")
    engine = engine_of(library.path)
    with pytest.raises(OperationalError):
        migrate.upgrade(engine, library.path, ("0001", "0002"), folder)
    engine.dispose()
    assert content(library.path) == before


def test_altering_a_parent_keeps_its_children(tmp_path: Path, library: Library, document: str) -> None:
    folder = scripts(tmp_path, "pass")
    engine = engine_of(library.path)
    migrate.upgrade(engine, library.path, ("0001", "0002"), folder)
    engine.dispose()
    assert schema_of(library.path) == "0002"
    with library.read() as tx:
        assert check(tx) == ()
        assert documents.all(tx)[0].id == document


def test_a_killed_migration_changes_nothing(tmp_path: Path, library: Library, document: str) -> None:
    before = content(library.path)
    folder = scripts(tmp_path, "print('half', flush=True); import time; time.sleep(60)")
    code = (
        "from pathlib import Path; from db import migrate; from db.library import engine_of\n"
        f"path = Path({str(library.path)!r})\n"
        f"migrate.upgrade(engine_of(path), path, ('0001', '0002'), Path({str(folder)!r}))"
    )
    upgrading = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert upgrading.stdout is not None
    with upgrading.stdout:
        assert upgrading.stdout.readline().strip() == b"half"
        upgrading.kill()
        upgrading.wait()
    assert content(library.path) == before


def test_a_missing_script_changes_nothing(tmp_path: Path, library: Library) -> None:
    before = content(library.path)
    engine = engine_of(library.path)
    with pytest.raises(CommandError):
        migrate.upgrade(engine, library.path, ("0001", "0003"))
    engine.dispose()
    assert content(library.path) == before


@pytest.mark.parametrize("released", LIBRARIES, ids=lambda path: path.stem)
def test_every_released_library_opens(tmp_path: Path, released: Path) -> None:
    path = tmp_path / "library.duizhao"
    shutil.copy(released, path)
    found = schema_of(path)
    with Library.open(path, author="后来") as library, library.begin() as tx:
        assert check(tx) == ()
        (info,) = documents.all(tx)
        document = documents.load(tx, info.id)
        assert document.source.title == "数据流通办法"
        assert [clause.path for clause in document.tree] == ["art_1", "art_2", "art_3"]
        quotes = {one.quote for one in annotations.of(tx, info.id)}
        assert quotes == {"数据要素", "责令改正"}
        documents.rename(tx, info.id, "又一个名字")
    assert schema_of(path) == revisions.HEAD
    if found != revisions.HEAD:
        assert schema_of(tmp_path / f"library.duizhao.schema-{found}") == found


def test_there_is_a_library_of_every_released_schema() -> None:
    assert {schema_of(path) for path in LIBRARIES} == set(revisions.KNOWN)
