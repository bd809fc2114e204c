"""`outline` and `go`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import main

LAW = "某法\n第一章　总则\n第一条　甲：\n（一）子；\n（二）丑。\n第二条　乙。\n"


@pytest.fixture
def law(tmp_path: Path) -> str:
    path = tmp_path / "law.txt"
    path.write_text(LAW, encoding="utf-8")
    return str(path)


def test_outline_gives_every_clause_in_reading_order(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outline", law, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["length"] == len(LAW)
    assert [clause["id"] for clause in value["clauses"]][:4] == [
        "ch_1",
        "art_1",
        "art_1__para_1",
        "art_1__para_1__item_1",
    ]
    item = value["clauses"][3]
    assert set(item) == {"id", "parent", "level", "depth", "label", "number", "title", "start", "end"}
    assert LAW[item["start"] : item["end"]] == "（一）子；"
    assert (item["number"], item["parent"], item["depth"]) == ([1], "art_1__para_1", None)


def test_outline_for_people_shows_article_ranges(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outline", law]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "第一章 总则  1–2  [ch_1]"


def test_go_finds_a_clause(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["go", law, "1（二）", "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["clause"] == "art_1__para_1__item_2"
    assert LAW[value["start"] : value["end"]] == "（二）丑。"


def test_go_says_what_it_did_not_find(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["go", law, "第二十十条", "--json"]) == 1
    out = capsys.readouterr()
    assert not out.out and "第二十十条" in out.err and law in out.err


def test_numbering_may_be_named(law: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outline", law, "--numbering", "plain", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clauses"] == []
    assert main(["outline", law, "--numbering", "none"]) == 2
