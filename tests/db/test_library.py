"""Opening a library: where, whose, of which schema; and what a transaction promises."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import choices
from db.library import Library
from reader.core.errors import FileUnwritable, LibraryBusy, LibraryDamaged, LibraryTooNew


def test_made_on_first_use_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "far" / "away" / "library.duizhao"
    with Library.open(path, author="a") as library:
        assert library.created
    with Library.open(path, author="a") as library:
        assert not library.created


def test_an_existing_library_opens_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    Library.open(path, author="a").close()
    code = (
        "import sys; from pathlib import Path; from db.library import Library\n"
        f"Library.open(Path({str(path)!r}), author='a').close()\n"
        "sys.exit('alembic' in sys.modules or 'sqlalchemy.orm' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_acknowledged_is_flushed_to_a_write_ahead_log(library: Library) -> None:
    with library.begin() as tx:
        assert tx.connection.exec_driver_sql("pragma journal_mode").scalar_one() == "wal"
        assert tx.connection.exec_driver_sql("pragma synchronous").scalar_one() == 2
        assert tx.connection.exec_driver_sql("pragma foreign_keys").scalar_one() == 1


def test_a_second_window_is_told_who_has_the_library(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    with Library.open(path, author="a", window=True) as first:
        with pytest.raises(LibraryBusy, match=r"another window \(.+, \d+\)"):
            Library.open(path, author="b", window=True)
        with Library.open(path, author="c") as line, line.begin() as tx:
            choices.put(tx, "from", "the command line")
        with first.read() as tx:
            assert choices.get(tx, "from") is not None
    Library.open(path, author="b", window=True).close()


def test_a_killed_window_leaves_the_library_free(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    code = (
        "import time; from pathlib import Path; from db.library import Library\n"
        f"held = Library.open(Path({str(path)!r}), author='a', window=True)\n"
        "print('open', flush=True); time.sleep(60)"
    )
    window = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert window.stdout is not None
    with window.stdout:
        window.stdout.readline()
        with pytest.raises(LibraryBusy):
            Library.open(path, author="b", window=True)
        window.kill()
        window.wait()
    Library.open(path, author="b", window=True).close()


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    Library.open(path, author="a").close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update alembic_version set version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew, match="9999"):
        Library.open(path, author="a")
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all, but a text" * 100, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.duizhao"
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged):
        Library.open(path, author="a")
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("create table other (id integer)")
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged, match="not a Duizhao library"):
        Library.open(path, author="a")
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileUnwritable, match="folder"):
        Library.open(tmp_path / "file" / "library.duizhao", author="a")
    with pytest.raises(FileUnwritable, match="it is a folder"):
        Library.open(tmp_path, author="a")


def test_a_failing_transaction_changes_nothing(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.begin() as tx:
        choices.put(tx, "kind", 1)
        raise ZeroDivisionError
    with library.read() as tx:
        assert choices.get(tx, "kind") is None


def test_a_full_disk_is_told_and_changes_nothing(library: Library) -> None:
    with pytest.raises(FileUnwritable, match="full"), library.begin() as tx:
        pages = tx.connection.exec_driver_sql("pragma page_count").scalar_one()
        tx.connection.exec_driver_sql(f"pragma max_page_count = {pages + 2}")
        choices.put(tx, "large", "数" * 100_000)
    library._engine.dispose()  # the limit belongs to the connection
    with library.begin() as tx:
        assert choices.get(tx, "large") is None
        choices.put(tx, "small", 1)


def test_reading_sees_one_moment_and_cannot_write(library: Library) -> None:
    with library.read() as reading:
        assert choices.get(reading, "kind") is None
        with library.begin() as tx:
            choices.put(tx, "kind", 1)
        assert choices.get(reading, "kind") is None
        with pytest.raises(RuntimeError):
            choices.put(reading, "kind", 2)


def test_writers_queue_instead_of_failing(tmp_path: Path) -> None:
    path = tmp_path / "library.duizhao"
    code = (
        "import sys; from pathlib import Path; from db.library import Library; from db import choices\n"
        f"library = Library.open(Path({str(path)!r}), author=sys.argv[1])\n"
        "for n in range(40):\n"
        "    with library.begin() as tx: choices.put(tx, 'n', n, key=sys.argv[1] + str(n))\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, name]) for name in "ab"]  # both find no library
    assert [writer.wait() for writer in writers] == [0, 0]
    with Library.open(path, author="c") as library, library.read() as tx:
        assert len(choices.of(tx, None)) == 80
