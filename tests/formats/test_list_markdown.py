"""Clause lists as Markdown: a table in which nothing is markup."""

from markdown_it import MarkdownIt

from reader.core.edition import Edition
from reader.formats.list_markdown import dump

NASTY = [
    "a | b", "*强调* _下划_ `code` ~~x~~", "[x](http://example.invalid)", "<script>alert(1)</script>", "两行\n如此",
    "\\", "http://example.invalid/?a=1&b=2", "# 题", "![图](x.png)", "- 项", "1. 项", "&lt;", "\\|",
    "www.example.invalid",
]  # fmt: skip


def edition(*notes: str) -> Edition:
    return Edition(
        "清单 *一*", ("label", "note"), ("Label", "Note"), ("zh", ""), tuple(("（二）", note) for note in notes)
    )


def cells(raw: bytes) -> list[str]:
    """The second cell of each row, as a reader of Markdown shows it."""
    tokens = MarkdownIt("commonmark").enable("table").parse(raw.decode())
    shown = []
    for token in (token for token in tokens if token.type == "inline"):
        assert all(each.type in ("text", "html_inline", "text_special", "softbreak") for each in token.children), token
        assert all(each.content == "<br>" for each in token.children if each.type == "html_inline"), token
        shown.append("".join("\n" if each.type == "html_inline" else each.content for each in token.children))
    return shown


def test_every_cell_shows_its_words_and_nothing_else() -> None:
    shown = cells(dump(edition(*NASTY)))
    assert shown[0] == "清单 *一*"
    assert shown[4::2] == NASTY


def test_it_has_a_line_for_each_row() -> None:
    lines = dump(edition("甲", "乙\n丙")).decode().splitlines()
    assert lines == [
        "# 清单 \\*一\\*", "", "| Label | Note |", "| --- | --- |", "| （二） | 甲 |", "| （二） | 乙<br>丙 |",
    ]  # fmt: skip
