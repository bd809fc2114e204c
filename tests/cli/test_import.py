"""`import` and `show`: what each file came to, exit statuses, repairs, a table's own pairs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import main
from tests.formats.smallfiles import docx, table

LAW = "数据流通办法\n" + "".join(
    f"第{n}条　经营者应当按照第{n}号规定公示数据来源，保存记录不少于{n}年，并且接受主管部门的监督检查。\n"
    for n in "一二三四五六七八九"
)
DIRTY = (
    "工作方案管理办法\n第一条　经营者应当公示⼯作\u200b方案，并且保存记录。\n第二条　违反本办法的，责令改正,并处罚款；"
    "情节严重的,责令停业整顿,依法追究刑事责任。\n"
)


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library.duizhao")


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, object]:
    status = main([*arguments, "--json"])
    out = capsys.readouterr().out
    return status, json.loads(out) if out else None


def test_folder_is_walked_and_told_file_by_file(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(LAW, encoding="gb18030")
    (folder / "b.txt").write_text(LAW, encoding="utf-16")
    (folder / "c.txt").write_text(LAW.replace("九年", "十二年"), encoding="utf-8")
    (folder / "d.bin").write_bytes(b"\x89PNG\r\n\x1a\n")
    status, rows = ran(capsys, "--library", library, "import", str(tmp_path / "in"))
    assert status == 0
    assert isinstance(rows, list)
    assert [row["status"] for row in rows] == ["imported", "duplicate", "imported", "rejected"]
    (document,) = rows[0]["documents"]
    assert (document["title"], document["language"], document["script"]) == ("数据流通办法", "zh", "hans")
    assert document["encoding"] == "gb18030"
    assert any(document["id"] in warning for warning in rows[2]["documents"][0]["warnings"])
    assert rows[3]["reason"] and rows[3]["documents"] == []


def test_only_rejected_files_are_a_failure(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "nothing.txt")
    assert main(["--library", library, "import", missing]) == 1
    said = capsys.readouterr().err
    assert "nothing.txt" in said and said.count("\n") == 1
    path = tmp_path / "a.txt"
    path.write_text(LAW, encoding="utf-8")
    assert ran(capsys, "--library", library, "import", missing, str(path))[0] == 0
    assert ran(capsys, "--library", library, "import", str(path))[0] == 0


@pytest.mark.parametrize(
    ("mode", "has", "lacks"),
    [("none", "⼯作\u200b", "工作方案，"), ("confident", "改正,并", "\u200b"), ("all", "改正，并", "改正,并")],
)
def test_show_mends_as_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: str, has: str, lacks: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    assert main(["show", str(path), "--repair", mode]) == 0
    shown = capsys.readouterr().out
    assert has in shown and lacks not in shown


def test_healthy_text_comes_out_as_it_went_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + LAW.replace("\n", "\r\n").rstrip("\r\n").encode())
    assert main(["show", str(path)]) == 0
    assert capsys.readouterr().out == LAW.rstrip("\n")


def test_repairs_are_listed_with_both_places(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    _, rows = ran(capsys, "--library", library, "import", str(path))
    assert isinstance(rows, list)
    repairs = rows[0]["documents"][0]["repairs"]
    hidden = next(repair for repair in repairs if repair["kind"] == "invisible")
    assert DIRTY[hidden["start"] : hidden["end"]] == hidden["before"] == "\u200b"
    assert hidden["done"] and hidden["mended"][0] == hidden["mended"][1]
    assert any(not repair["done"] for repair in repairs)


def test_bilingual_table_becomes_a_source_and_its_translation(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = [
        ("第 1 條　為了發展貿易，制定本法。", "Article 1 This Act is enacted to develop trade."),
        ("第 2 條　本法所稱貿易，指貨物買賣。", "Article 2 Trade means the sale of goods."),
        ("第 3 條　本法自公布日施行。", "Article 3 This Act takes effect when promulgated."),
    ]
    path = docx(tmp_path / "table.docx", table(*cells))
    _, rows = ran(capsys, "--library", library, "import", str(path))
    assert isinstance(rows, list)
    source, translation = rows[0]["documents"]
    assert (source["language"], translation["language"]) == ("zh", "en")
    from db.library import Library
    from reader.app.attaching import pairs_of
    from reader.core.identity import DocumentId

    with Library.open(Path(library), author="a") as opened, opened.read() as tx:
        pairs = pairs_of(tx, DocumentId(source["id"]), DocumentId(translation["id"]))
    assert len(pairs) == 3 and all(pair.source and pair.target for pair in pairs)
