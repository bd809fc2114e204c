"""Wrong input: one clear sentence that names the file and the reason, exit status 1, and nothing changed."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.cli import main

TEXT = "opinions-digital-trade"
NOBODY = 65534


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.duizhao"
    assert main(["--library", str(path), "list"]) == 0
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Path:
    """A library of this test's own."""
    return Path(shutil.copy(made, tmp_path / "library.duizhao"))


@pytest.fixture
def binary(tmp_path: Path) -> Path:
    """A file that is no text of any kind, whatever its name says."""
    path = tmp_path / "picture.txt"
    path.write_bytes(random.Random(1).randbytes(3000))
    return path


def contents(library: Path) -> list[str]:
    """Every row of a library, as SQL."""
    with closing(sqlite3.connect(library)) as connection:
        return list(connection.iterdump())


def refused(capsys: pytest.CaptureFixture[str], library: Path, *words: object) -> str:
    """Runs a command that must fail as wrong input does; the sentence it says."""
    before = contents(library)
    capsys.readouterr()
    status = main(["--library", str(library), *map(str, words)])
    told = capsys.readouterr()
    assert status == 1, told
    assert contents(library) == before
    return sentence(told.err)


def sentence(said: str) -> str:
    """The one line that was said."""
    assert said.startswith("duizhao: ")
    assert said.endswith("\n") and said.count("\n") == 1
    assert "Traceback" not in said and "Error" not in said and "Errno" not in said
    return said


@pytest.mark.parametrize("command", [("import",), ("outline",), ("show",), ("attach", TEXT)])
def test_missing_file(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.txt"
    said = refused(capsys, library, *command, missing)
    assert str(missing) in said and "no such" in said


@pytest.mark.parametrize("command", ["import", "outline", "citations"])
def test_binary_file(command: str, capsys: pytest.CaptureFixture[str], library: Path, binary: Path) -> None:
    assert f"{binary}: it is not text" in refused(capsys, library, command, binary)


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".xlsx", ".epub", ".odt"])
def test_binary_file_that_claims_to_be_a_document(
    ending: str, capsys: pytest.CaptureFixture[str], library: Path, binary: Path
) -> None:
    named = binary.rename(binary.with_suffix(ending))
    assert str(named) in refused(capsys, library, "import", named)


@pytest.mark.parametrize(
    "words",
    [
        ("go", TEXT, "三百"),
        ("go", TEXT, "第九十九条"),
        ("show", TEXT, "--clause", "art_99"),
        ("link", TEXT, "art_99", TEXT, "h1_1", "--relation", "cites"),
        ("link", TEXT, "h1_1", TEXT, "art_99", "--relation", "cites"),
    ],
)
def test_clause_that_does_not_exist(words: tuple[str, ...], capsys: pytest.CaptureFixture[str], library: Path) -> None:
    said = refused(capsys, library, *words)
    assert "no clause" in said and any(word in said for word in words[2:])


def test_stretch_outside_the_text(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert "99999" in refused(capsys, library, "annotate", TEXT, "--start", 5, "--end", 99999)


def test_document_that_does_not_exist(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert "nowhere" in refused(capsys, library, "outline", "nowhere")


def test_list_into_a_folder_that_does_not_exist(
    capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path
) -> None:
    target = tmp_path / "missing" / "list.xlsx"
    assert str(target) in refused(capsys, library, "export", TEXT, "-o", target)
    assert not target.parent.exists()


def test_library_of_a_newer_version(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("update alembic_version set version_num = '9999'")
        connection.commit()
    bytes_before = hashlib.sha256(library.read_bytes()).digest()
    said = refused(capsys, library, "list")
    assert str(library) in said and "newer" in said
    assert hashlib.sha256(library.read_bytes()).digest() == bytes_before


def test_library_that_is_something_else(capsys: pytest.CaptureFixture[str], binary: Path) -> None:
    before = binary.read_bytes()
    assert main(["--library", str(binary), "list"]) == 1
    assert str(binary) in sentence(capsys.readouterr().err)
    assert binary.read_bytes() == before


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that other users can look into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with users")
@pytest.mark.parametrize("fresh", [True, False], ids=["new library", "library that is there"])
def test_read_only_folder(fresh: bool, made: Path, shelf: Path) -> None:
    library = shelf / "library.duizhao"
    if not fresh:
        shutil.copy(made, library)
        library.chmod(0o644)
    before = {path.name: path.read_bytes() for path in shelf.iterdir()}
    shelf.chmod(0o555)
    status, said = as_an_ordinary_user(["--library", str(library), "annotate", TEXT, "--start", "1", "--end", "9"])
    assert status == 1, said
    assert str(library) in sentence(said) and "read-only" in said
    assert {path.name: path.read_bytes() for path in shelf.iterdir()} == before


def as_an_ordinary_user(words: list[str]) -> tuple[int, str]:
    """Runs a command without root's rights, in a fork because rights once given up don't come back."""
    from reader.app import annotating  # noqa: F401 – afterwards the modules may be out of reach

    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 2)
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        import io
        import sys

        sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), write_through=True)
        status = 99
        try:
            status = main(words)
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said
