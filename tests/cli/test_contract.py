"""The command line as scripts rely on it: names, shapes, exit statuses. Driven through `main`, on a fresh library."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reader.cli import LATER, main

Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("library") / "library.duizhao"


@pytest.fixture
def ask(library: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command with `--json` and gives its one value."""

    def run(*words: object) -> Any:
        status = main(["--library", str(library), *map(str, words), "--json"])
        told = capsys.readouterr()
        assert status == 0, told.err
        assert told.err == ""
        return json.loads(told.out)

    return run


def test_a_fresh_library_holds_both_source_texts(ask: Ask) -> None:
    rows = {row["id"]: row for row in ask("list")}
    assert {"opinions-digital-trade", "ecommerce-agreement-beijing"} <= set(rows)
    opinions = rows["opinions-digital-trade"]
    assert (opinions["language"], opinions["script"], opinions["clauses"]) == ("zh", "hans", 23)
    assert set(opinions) >= {"id", "title", "language", "script", "characters", "clauses", "annotations", "imported_at"}


def test_outline_of_the_simplified_text(ask: Ask) -> None:
    told = ask("outline", "opinions-digital-trade")
    text = ask("show", "opinions-digital-trade")["text"]
    tops = [clause for clause in told["clauses"] if clause["parent"] is None]
    measures = [clause for clause in told["clauses"] if clause["depth"] == 2]
    assert len(tops) == 5
    assert [clause["number"] for clause in measures] == [[n] for n in range(1, 19)]
    assert told["length"] == len(text)
    words = [text[clause["start"] : clause["end"]] for clause in measures]
    assert all(found.strip().startswith("(") and len(found) > 40 for found in words)
    assert not any("新华社" in found or "北斗" in found for found in words)
    for whole in ("专业服务等", "健全数据出境", "自由贸易试验区", "第三方服务机构"):
        assert whole in text


def test_traditional_text_is_mended(ask: Ask) -> None:
    text = ask("show", "ecommerce-agreement-beijing")["text"]
    assert "mào" not in text and "貿易" in text
    assert text.count("一、《工作方案》出臺背景") == 1
    assert "。《電子商務協定》體現" in text
    assert "防汛" not in text
    told = ask("outline", "ecommerce-agreement-beijing")["clauses"]
    assert [clause["label"] for clause in told if clause["parent"] is None] == ["一、", "二、", "三、"]


def test_show_in_another_script(ask: Ask) -> None:
    hans = ask("show", "opinions-digital-trade", "--script", "hans")["text"]
    tw = ask("show", "opinions-digital-trade", "--script", "tw")["text"]
    assert hans != tw and "數字貿易" in tw
    clause = ask("show", "opinions-digital-trade", "--clause", "二（三）", "--script", "tw")["text"]
    assert clause.strip().startswith("(三)大力發展數字技術貿易")


def test_annotation_in_a_rendition_has_the_source_quote(ask: Ask) -> None:
    tw = ask("show", "opinions-digital-trade", "--script", "tw")["text"]
    at = tw.index("負面清單")
    note = ask(
        "annotate", "opinions-digital-trade", "--script", "tw", "--start", at, "--end", at + 4, "--note", "see list",
        "--tag", "market access", "--kind", "risk",
    )  # fmt: skip
    assert (note["quote"], note["clause"], note["kind"], note["tags"]) == (
        "负面清单",
        "h1_3__h2_6",
        "risk",
        ["market access"],
    )
    assert note in ask("annotations", "opinions-digital-trade", "--tag", "market access")
    assert ask("annotations", "opinions-digital-trade", "--tag", "no such tag") == []
    assert ask("annotations", "--kind", "right") == []


def test_link_attach_and_search(ask: Ask, tmp_path: Path) -> None:
    link = ask("link", "opinions-digital-trade", "三（七）", "ecommerce-agreement-beijing", "二", "--relation", "cites")
    assert link["from"]["clause"] == "h1_3__h2_7" and link["relation"] == "cites"
    english = tmp_path / "other.txt"
    english.write_text("Rules\nArticle 1\nOne.\nArticle 2\nTwo.\n", encoding="utf-8")
    chinese = tmp_path / "rules.txt"
    chinese.write_text("示例规则\n第一条　甲。\n第二条　乙。\n", encoding="utf-8")
    (made,) = ask("import", chinese)
    document = made["documents"][0]["id"]
    attached = ask("attach", document, english, "--kind", "working")
    assert attached["document"] == document and attached["pairs"] >= 2
    simplified, traditional = ask("search", "数据", "--in", "texts"), ask("search", "數據", "--in", "texts")
    assert simplified["total"] == traditional["total"] > 10
    hit = simplified["hits"][0]
    assert set(hit) >= {"document", "clause", "start", "end", "quote"}


def test_exported_list_has_every_row(ask: Ask, tmp_path: Path) -> None:
    count = len(ask("annotations", "opinions-digital-trade"))
    told = ask("export", "opinions-digital-trade", "-o", tmp_path / "list.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert told["rows"] == count == sheet.max_row - 1
    everything = ask("export", "opinions-digital-trade", "-o", tmp_path / "all.csv", "--all-clauses")
    assert everything["rows"] > count


def test_import_tells_status_and_repairs(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "damaged.txt"
    path.write_text("貿(mào)易規(guī)則\n第一條　經(jīng)營者應當遵守本規(guī)則。\n", encoding="utf-8")
    (first,) = ask("import", path)
    assert first["status"] == "imported"
    document = first["documents"][0]
    assert {repair["kind"] for repair in document["repairs"] if repair["done"]} == {"pinyin"}
    for repair in document["repairs"]:
        assert {"kind", "start", "end", "before", "after", "mended", "confidence", "done"} <= set(repair)
    assert "經營者" in ask("show", document["id"])["text"]
    (again,) = ask("import", path)
    assert again["status"] == "duplicate"


def test_check_backup_restore(ask: Ask, tmp_path: Path) -> None:
    assert ask("check") == {"ok": True, "findings": []}
    copied = tmp_path / "copy.duizhao"
    assert ask("backup", copied)["ok"]
    before = ask("annotations")
    note = ask("annotate", "opinions-digital-trade", "--start", 5, "--end", 9)
    assert note in ask("annotations")
    ask("restore", copied)
    assert ask("annotations") == before


@pytest.mark.parametrize("name", sorted(LATER))
def test_later_commands_say_so(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "x"]) == 2
    told = capsys.readouterr()
    assert len(told.err.strip().splitlines()) == 1 and "later" in told.err


def test_help_lists_nothing_that_comes_later(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    listed = {
        line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("    ") and line.split()
    }
    assert not listed & LATER


def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show"]) == 2
    assert main(["nonsense"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_clause_answers_to_its_id(ask: Ask) -> None:
    for clause in ask("outline", "opinions-digital-trade")["clauses"]:
        assert ask("go", "opinions-digital-trade", clause["id"])["clause"] == clause["id"]
