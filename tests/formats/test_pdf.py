"""PDF files: lines put together, columns read one after the other, running heads dropped, refusals told apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from smallfiles import Word, pdf

from reader.formats.loaded import Refused
from reader.formats.pdf import load

SIZE = 10


def text(path: Path) -> list[str]:
    (document,) = load(path).documents
    return document.text.splitlines()


def body(lines: list[str], x: float = 50, top: float = 500, indent: float = 20) -> list[Word]:
    """Lines 30 characters long at most; those that begin with 　　 are indented."""
    return [
        (x + (indent if line.startswith("　　") else 0), top - 18 * n, SIZE, line.lstrip("　"))
        for n, line in enumerate(lines)
    ]


FULL = "为了发展对外贸易维护对外贸易秩序促进社会主义市场经济健康发展"  # 30
AFTER_INDENT = FULL[:28]


def test_lines_become_paragraphs(tmp_path: Path) -> None:
    lines = ["　　" + AFTER_INDENT, FULL, "制定本法。", "　　第二条。", "　　" + AFTER_INDENT, "完。"]
    assert text(pdf(tmp_path / "a.pdf", body(lines))) == [
        AFTER_INDENT + FULL + "制定本法。",
        "第二条。",
        AFTER_INDENT + "完。",
    ]


def test_a_paragraph_goes_on_over_the_page_and_heads_and_feet_go(tmp_path: Path) -> None:
    def page(number: int, lines: list[str]) -> list[Word]:
        return [(170, 575, 8, "法规资料库"), *body(lines, top=530), (190, 25, 8, f"—{number}—")]

    first = page(1, ["　　" + AFTER_INDENT, "短。", "　　" + AFTER_INDENT, FULL])
    second = page(2, ["完了。", "　　又一段。", "　　" + AFTER_INDENT, "终。"])
    assert text(pdf(tmp_path / "a.pdf", first, second)) == [
        AFTER_INDENT + "短。", AFTER_INDENT + FULL + "完了。", "又一段。", AFTER_INDENT + "终。",
    ]  # fmt: skip


def test_a_numbered_last_line_is_no_running_foot(tmp_path: Path) -> None:
    pages = [body(["　　" + AFTER_INDENT, "完。", *["　　短。"] * 26, f"　　第{n}条"], top=560) for n in (1, 2)]
    found = text(pdf(tmp_path / "a.pdf", *pages))
    assert found.count("第1条") == 1 and found.count("第2条") == 1


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [FULL[:14], FULL[14:28], "左完。"]
    right = [FULL[2:16], FULL[16:30], "右完。"]
    drawn = [w for pair in zip(body(left, x=40), body(right, x=210), strict=True) for w in pair]
    title: list[Word] = [(150, 540, 16, "两栏的标题")]
    assert text(pdf(tmp_path / "a.pdf", [*title, *drawn])) == ["两栏的标题", "".join(left), "".join(right)]


def test_drawing_order_does_not_matter(tmp_path: Path) -> None:
    lines = body(["　　" + AFTER_INDENT, FULL, "完。", "　　次。"])
    assert text(pdf(tmp_path / "a.pdf", lines[::-1])) == [AFTER_INDENT + FULL + "完。", "次。"]


def test_a_wrapped_title_is_one_line(tmp_path: Path) -> None:
    title: list[Word] = [(54, 560, 16, "国务院关于促进跨境电子商务健康快速"), (160, 535, 16, "发展的意见")]
    found = text(pdf(tmp_path / "a.pdf", [*title, *body(["　　" + AFTER_INDENT, FULL, "完。"])]))
    assert found == ["国务院关于促进跨境电子商务健康快速发展的意见", AFTER_INDENT + FULL + "完。"]


def test_english_lines_keep_their_spaces(tmp_path: Path) -> None:
    lines = [
        "This Act is enacted for the purpose of expanding foreign tra",
        "and the maintenance of a sound trade order and of high-tech",
        "goods.",
    ]
    path = pdf(tmp_path / "a.pdf", body(lines))
    (found,) = text(path)
    assert found.endswith("foreign tra and the maintenance of a sound trade order and of high-tech goods.")


def test_a_password_is_told_as_such(tmp_path: Path) -> None:
    raw = pdf(tmp_path / "a.pdf", body(["第一条"])).read_bytes()
    locked = raw.replace(
        b"trailer<<",
        b"trailer<</Encrypt<</Filter/Standard/V 1/R 2/O<"
        + b"41" * 32
        + b">/U<"
        + b"42" * 32
        + b">/P -4>>/ID[<00><00>]",
    )
    (tmp_path / "b.pdf").write_bytes(locked)
    with pytest.raises(Refused, match="password"):
        load(tmp_path / "b.pdf")


def test_a_scan_is_told_as_such(tmp_path: Path) -> None:
    picture = b"\nq 300 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"
    with pytest.raises(Refused, match="no text layer"):
        load(pdf(tmp_path / "a.pdf", [], extra=picture))


def test_pages_without_a_text_layer_are_named(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", body(["第一条。"]), [])
    assert load(path).documents[0].text == "第一条。\n"


@pytest.mark.parametrize("raw", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"])
def test_a_broken_file_is_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(raw)
    with pytest.raises(Refused):
        load(tmp_path / "a.pdf")
