"""`convert`, and that `show` and `annotate` read what was chosen in the library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.library import Library
from reader.app import scripting
from reader.cli import main
from reader.core.identity import DocumentId
from reader.core.script import Word
from reader.core.span import Span

TEXT = "第一条　公布计划。\n第二条　范某的头发，鼠标在区里，U盘归乙。\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "law.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_runs_tile_both_texts(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for to in ("tw", "twp", "hk", "hans"):
        value = told(capsys, "convert", str(path), "--to", to)
        runs, text = value["runs"], str(value["text"])
        assert isinstance(runs, list)
        assert "".join(TEXT[a:b] for a, b, _, _ in runs) == TEXT
        assert "".join(text[c:d] for _, _, c, d in runs) == text


def test_the_log_names_rules_and_doubts_their_places(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = told(capsys, "convert", str(path), "--to", "tw")
    text = str(value["text"])
    assert "公布計畫" in text and "范某的頭髮" in text
    rules = {entry["rule"] for entry in value["log"]}  # type: ignore[union-attr,attr-defined]
    assert {"statutory", "phrase"} <= rules
    for doubt in value["doubtful"]:  # type: ignore[union-attr,attr-defined]
        assert text[doubt["start"] : doubt["end"]] == doubt["chosen"] and doubt["chosen"] not in doubt["others"]
    assert value["round_trip"] == []


def test_usage_can_be_left_out(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(path), "--to", "tw", "--no-statutes"]) == 0
    assert "公佈計劃" in capsys.readouterr().out
    assert main(["convert", str(path), "--to", "tw", "--plain"]) == 0
    assert "公佈計劃" in capsys.readouterr().out


def test_own_words(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = tmp_path / "words.tsv"
    words.write_text("鼠标\t滑鼠\n计划\nU盘\t隨身碟\thk\n", encoding="utf-8")
    assert main(["convert", str(path), "--to", "tw", "--words", str(words)]) == 0
    out = capsys.readouterr().out
    assert "公布计划" in out and "滑鼠在" in out and "U盤" in out
    words.write_text("鼠标\t滑鼠\tklingon\n", encoding="utf-8")
    assert main(["convert", str(path), "--to", "tw", "--words", str(words)]) == 1
    assert "line 1" in capsys.readouterr().err


def test_show_and_annotate_follow_the_library(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "library.duizhao"
    library = ["--library", str(file)]
    assert main([*library, "import", str(path), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)[0]["documents"][0]["id"]
    at = TEXT.index("里，")
    with Library.open(file, author="读者") as opened, opened.begin() as tx:
        scripting.add_words(tx, [Word("鼠标", "滑鼠器")])
        scripting.choose_form(tx, DocumentId(document), TEXT, "tw", Span(at, at + 1), "里")
    shown = str(told(capsys, *library, "show", document, "--script", "tw")["text"])
    assert "滑鼠器在區里，" in shown
    clause = str(told(capsys, *library, "show", document, "--script", "tw", "--clause", "2")["text"])
    assert clause in shown
    start = shown.index("區里")
    note = told(
        capsys, *library, "annotate", document, "--start", str(start), "--end", str(start + 2), "--script", "tw"
    )
    assert note["quote"] == "区里"
    assert note["start"] == TEXT.index("区里")
