"""`words`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import main

LAW = "某法\n第一条　国家建立负面清单管理制度。\n第二条　會計師依照WTO规则执业。\n"


@pytest.fixture
def law(tmp_path: Path) -> str:
    path = tmp_path / "law.txt"
    path.write_text(LAW, encoding="utf-8")
    return str(path)


def test_every_word_has_its_place_its_pinyin_and_its_meaning(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", law, "--json"]) == 0
    words = json.loads(capsys.readouterr().out)
    assert all(LAW[word["start"] : word["end"]] == word["word"] for word in words)
    assert all(set(word) == {"start", "end", "word", "pinyin", "gloss"} for word in words)
    found = {word["word"]: word for word in words}
    assert found["国家"]["pinyin"] == "guó jiā" and "country" in found["国家"]["gloss"][0]
    assert found["清单"]["pinyin"] == "qīng dān"
    assert "。" not in found


def test_one_clause_only(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", law, "--clause", "2", "--json"]) == 0
    words = json.loads(capsys.readouterr().out)
    assert LAW.index("第二条") <= words[0]["start"]
    assert "國家" not in {word["word"] for word in words}


def test_an_unknown_clause_is_said_in_one_line(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", law, "--clause", "99"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
