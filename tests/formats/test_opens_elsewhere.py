"""What is exported opens in another program: LibreOffice, without a window."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli import main

TEXT = "opinions-digital-trade"
NOTES = ("=1+1", "一行\n又一行", "“引号”, 逗号", "\u200b零宽", "𠮷")


@pytest.fixture(scope="module")
def office() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        assert not os.environ.get("DUIZHAO_TEST_ALL"), (
            "packaging/test.sh --all installs LibreOffice, and it is not there"
        )
        pytest.skip("LibreOffice is not installed; packaging/test.sh --all installs it")
    return found


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.duizhao"
    for at, note in enumerate(NOTES):
        words = ["annotate", TEXT, "--start", str(100 + 40 * at), "--end", str(110 + 40 * at), "--note", note]
        assert main(["--library", str(path), *words, "--tag", "试", "--kind", "risk"]) == 0
    return path


def rows_in_calc(office: str, path: Path, tmp_path: Path, options: str = "") -> list[list[str]]:
    """The rows of a file's first sheet as LibreOffice reads them."""
    subprocess.run(
        [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76", *([options] if options else []), "--outdir", str(tmp_path / "out"),
         str(path)],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    with (tmp_path / "out" / f"{path.stem}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("every", [False, True], ids=["annotations", "all clauses"])
def test_a_workbook_opens_with_every_row(
    every: bool, office: str, library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.xlsx"
    capsys.readouterr()
    more = ["--all-clauses"] if every else []
    assert main(["--library", str(library), "export", TEXT, "-o", str(path), *more, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    rows = rows_in_calc(office, path, tmp_path)
    assert len(rows) == 1 + said["rows"]
    assert said["rows"] == len(NOTES) if not every else said["rows"] >= 23
    cells = {cell for row in rows for cell in row}
    assert set(NOTES) <= cells, "a note is missing, or was taken for a formula"


def test_a_comma_separated_list_opens_with_every_row(office: str, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    assert main(["--library", str(library), "export", TEXT, "-o", str(path)]) == 0
    rows = rows_in_calc(office, path, tmp_path, "--infilter=CSV:44,34,76,1")
    assert len(rows) == 1 + len(NOTES)
    assert not any(cell == "2" for row in rows for cell in row), "a note was taken for a formula"
