"""Clause lists as HTML: one file, escaped, with the languages of its columns."""

from lxml import html

from reader.core.edition import Edition
from reader.formats.list_html import dump

NASTY = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "a & b", "两行\n如此", "\x00\x07", "'", "&lt;"]


def edition(*notes: str) -> Edition:
    columns = ("instrument", "source", "converted", "note")
    rows = tuple(("某法", "数据", "數據", note) for note in notes)
    return Edition("清单 <b>", columns, ("<i>", "S", "C", "N"), ("zh-Hans", "zh-Hans", "zh-TW", ""), rows)


def test_every_cell_shows_its_words() -> None:
    page = html.fromstring(dump(edition(*NASTY)).decode())
    shown = [cell.text_content() for cell in page.xpath("//tbody/tr/td[4]")]
    assert shown == ["\ufffd\ufffd" if "\0" in note else note for note in NASTY]
    assert page.xpath("string(//title)") == "清单 <b>" and page.xpath("string(//th[1])") == "<i>"
    assert not page.xpath("//script | //img | //i | //b | //@onerror | //@src | //link | //a")


def test_it_needs_nothing_and_forbids_the_rest() -> None:
    page = html.fromstring(dump(edition("注")).decode())
    assert page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [
        "default-src 'none'; style-src 'unsafe-inline'"
    ]
    assert "url(" not in dump(edition("注")).decode() and "@import" not in dump(edition("注")).decode()


def test_columns_carry_their_language() -> None:
    page = html.fromstring(dump(edition("注")).decode())
    assert page.xpath("//tbody/tr/td/@lang") == ["zh-Hans", "zh-Hans", "zh-TW", ""]
    assert page.xpath("//h1/@lang") == ["zh-Hans"]


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert dump(edition(*NASTY)) == dump(edition(*NASTY))
