"""The worker: what it gives back, and what becomes of it when a file hangs, kills or fills it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import isolation
from reader.app.isolation import Cancelled, Loader
from reader.core.errors import FileUnreadable


@pytest.fixture(scope="module")
def loader() -> Iterator[Loader]:
    with Loader() as loader:
        yield loader


def page(path: Path, words: str = "第一条，甲。") -> Path:
    path.write_text(f"<html><body><p>{words}</p></body></html>", encoding="utf-8")
    return path


def bomb(path: Path) -> Path:
    """A PDF whose page inflates beyond all bounds."""
    stream = zlib.compressobj(9)
    packed = b"".join(stream.compress(b"BT (x) Tj ET\n" * 80_000) for _ in range(400)) + stream.flush()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(packed) + packed + b"\nendstream",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n + 1, each) for n, each in enumerate(objects))
    path.write_bytes(b"%PDF-1.7\n" + body + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF")
    return path


def test_files_are_loaded_one_after_another_by_one_worker(tmp_path: Path, loader: Loader) -> None:
    for n in range(3):
        assert loader.load(page(tmp_path / f"{n}.html", f"第{n}条，甲。")).documents[0].text == f"第{n}条，甲。\n"


def test_a_refusal_comes_back_with_the_path_and_the_worker_goes_on(tmp_path: Path, loader: Loader) -> None:
    (tmp_path / "a.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"))
    with pytest.raises(FileUnreadable, match=r"\.xls") as told:
        loader.load(tmp_path / "a.xls")
    assert told.value.path == tmp_path / "a.xls"
    assert loader.load(page(tmp_path / "b.html")).documents


def test_a_name_with_any_bytes_is_found(tmp_path: Path, loader: Loader) -> None:
    assert loader.load(page(tmp_path / "换\n行 “x”.html")).documents


def test_a_bomb_ends_only_its_worker(tmp_path: Path, loader: Loader) -> None:
    with pytest.raises(FileUnreadable, match=r"memory|given up"):
        loader.load(bomb(tmp_path / "a.pdf"))
    assert loader.load(page(tmp_path / "b.html")).documents


def test_silence_is_not_waited_out(tmp_path: Path) -> None:
    with Loader(silence=0.0) as loader, pytest.raises(FileUnreadable, match="given up"):
        loader.load(bomb(tmp_path / "a.pdf"))


def test_work_is_stopped_when_asked(tmp_path: Path, loader: Loader) -> None:
    with pytest.raises(Cancelled):
        loader.load(page(tmp_path / "a.html"), stop=lambda: True)
    assert loader.load(tmp_path / "a.html").documents


def test_the_shared_worker_starts_again_after_its_end(tmp_path: Path) -> None:
    assert isolation.load(page(tmp_path / "a.html")).documents
    isolation.close()
    assert isolation.load(tmp_path / "a.html").documents
    isolation.close()


def test_the_folder_one_stands_in_is_no_source_of_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(9)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Loader() as loader:
        assert loader.load(page(Path("a.html"))).documents
