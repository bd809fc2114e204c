"""`citations` and `definitions` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import main

TEXT = "某某法\n第一条　本法所称灯塔，是指建筑。\n第二条　依照前条和《浮标法》第三条办理。\n"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DUIZHAO_LIBRARY", raising=False)
    file = tmp_path / "law.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_citations(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["citations", str(path), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["text"], row["kind"], row["status"], TEXT[row["start"] : row["end"]]) for row in rows] == [
        ("前条", "relative", "resolved", "前条"),
        ("《浮标法》第三条", "external", "outside", "《浮标法》第三条"),
    ]
    assert rows[0]["targets"] == [
        {"document": "self", "id": None, "clause": "art_1", "article": [1], "paragraph": None, "item": None,
         "subitem": None, "structure": None}
    ]  # fmt: skip
    assert (rows[1]["targets"][0]["document"], rows[1]["targets"][0]["article"]) == ("浮标法", [3])


def test_citations_resolve_in_a_library(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library, other = str(tmp_path / "library.duizhao"), tmp_path / "buoys.txt"
    other.write_text("中华人民共和国浮标法\n第一条　甲。\n第二条　乙。\n第三条　丙。\n", encoding="utf-8")
    assert main(["--library", library, "import", str(other), str(path), "--json"]) == 0
    ids = [row["documents"][0]["id"] for row in json.loads(capsys.readouterr().out)]
    assert main(["--library", library, "citations", ids[1], "--json"]) == 0
    row = json.loads(capsys.readouterr().out)[1]
    assert (row["status"], row["targets"][0]["id"], row["targets"][0]["clause"]) == ("resolved", ids[0], "art_3")


def test_definitions(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["definitions", str(path), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["term"], TEXT[row["definition"]["start"] : row["definition"]["end"]], row["scope"]) == (
        "灯塔", "建筑", "document",
    )  # fmt: skip


def test_the_graph_is_written_as_svg_and_graphml(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("svg", "graphml"):
        out = path.with_suffix(f".{form}")
        assert main(["graph", str(path), "-o", str(out), "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"path": str(out), "nodes": 2, "edges": 1}
        assert f"<{form}" in out.read_text(encoding="utf-8")
    assert main(["graph", str(path), "-o", str(path.with_suffix(".png"))]) == 1
