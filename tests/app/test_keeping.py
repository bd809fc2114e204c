"""Libraries checked, copied while in use, and put back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import documents
from db.library import Library
from reader.app import annotating, keeping
from reader.core.errors import FileUnreadable, LibraryBusy, LibraryDamaged, LibraryTooNew
from reader.core.identity import DocumentId
from reader.core.span import Span


def tampered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("update text_version set body = replace(body, '数据', '数椐')", "text"),
        ("update original set bytes = x'00'", "file"),
        ('update anchor set start = start + 1, "end" = "end" + 1', "anchor"),
        ("delete from anchor", "anchor"),
        ('update clause set "end" = 9999 where seq = 1', "clause"),
        ("delete from clause where seq = 2", "clause"),
        ("update work set current = 7", "document"),
        ("update annotation set work = 'nobody'", "orphan row"),
    ],
)
def test_what_was_tampered_with_is_found(library: Library, document: DocumentId, statement: str, kind: str) -> None:
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(5, 9))
    assert keeping.check(library) == ()
    library.close()
    tampered(library.path, statement)
    with Library.open(library.path, author="a") as again:
        assert kind in {finding.kind for finding in keeping.check(again)}


def test_a_copy_made_in_use_is_whole_and_can_be_put_back(
    library: Library, document: DocumentId, tmp_path: Path
) -> None:
    copied = tmp_path / "copy.duizhao"
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(5, 9), note="early")
    assert keeping.backup(library, copied) == ()
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.duizhao"]
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(6, 9), note="late")
    library.close()
    restored = keeping.restore(copied, library.path, author="a")
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.duizhao"]
    with Library.open(library.path, author="a") as again, again.read() as tx:
        assert [one.note for one in annotating.of(tx)] == ["early"]
    assert restored.kept is not None
    with Library.open(restored.kept, author="a") as before, before.read() as tx:
        assert [one.note for one in annotating.of(tx)] == ["early", "late"]


def test_what_the_log_still_holds_is_kept_too(library: Library, document: DocumentId, tmp_path: Path) -> None:
    copied = tmp_path / "copy.duizhao"
    keeping.backup(library, copied)
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(6, 9), note="late")
    restored = keeping.restore(copied, library.path, author="a")  # as after a kill: the log was not emptied
    assert restored.kept is not None
    with Library.open(restored.kept, author="a") as before, before.read() as tx:
        assert [one.note for one in annotating.of(tx)] == ["late"]


def test_a_library_that_is_gone_comes_back(library: Library, document: DocumentId, tmp_path: Path) -> None:
    copied = tmp_path / "copy.duizhao"
    keeping.backup(library, copied)
    restored = keeping.restore(copied, tmp_path / "new" / "library.duizhao", author="a")
    assert restored.kept is None
    with Library.open(restored.path, author="a") as again, again.read() as tx:
        assert documents.all(tx)[0].id == document


def test_a_copy_of_no_use_is_refused_and_nothing_changes(
    library: Library, document: DocumentId, tmp_path: Path
) -> None:
    broken, newer, empty = (tmp_path / name for name in ("broken", "newer", "empty"))
    broken.write_bytes(b"no database" * 1000)
    empty.touch()
    keeping.backup(library, newer)
    tampered(newer, "update alembic_version set version_num = '9999'")
    cases: list[tuple[Path, type[Exception]]] = [
        (broken, LibraryDamaged), (newer, LibraryTooNew), (empty, LibraryDamaged),
        (tmp_path / "missing", FileUnreadable), (library.path, FileUnreadable),
    ]  # fmt: skip
    before = library.path.read_bytes()
    for path, error in cases:
        with pytest.raises(error):
            keeping.restore(path, library.path, author="a")
    assert library.path.read_bytes() == before
    with pytest.raises(FileUnreadable, match="itself"):
        keeping.backup(library, library.path)


def test_an_open_library_is_not_replaced(tmp_path: Path, clock: Callable[[], object]) -> None:
    path, copied = tmp_path / "library.duizhao", tmp_path / "copy"
    with Library.open(path, author="a", window=True) as library:
        keeping.backup(library, copied)
        with pytest.raises(LibraryBusy):
            keeping.restore(copied, path, author="b")


def test_a_damaged_library_is_told_and_an_old_copy_kept(library: Library, document: DocumentId, tmp_path: Path) -> None:
    copied = tmp_path / "copy.duizhao"
    keeping.backup(library, copied)
    good = copied.read_bytes()
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        row = connection.execute("select rootpage from sqlite_master where name = 'clause'").fetchone()
    content = bytearray(library.path.read_bytes())
    content[4096 * (row[0] - 1) : 4096 * (row[0] - 1) + 200] = b"\xff" * 200
    library.path.write_bytes(content)
    with Library.open(library.path, author="a") as broken:
        assert "database" in {finding.kind for finding in keeping.check(broken)}
        with pytest.raises(LibraryDamaged):
            keeping.backup(broken, copied)
    assert copied.read_bytes() == good
    keeping.restore(copied, library.path, author="a")
    with Library.open(library.path, author="a") as again:
        assert keeping.check(again) == ()
