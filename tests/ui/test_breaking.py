"""Line breaking, driven over mixtures of scripts and marks at every width."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QTextLayout

from reader.ui import fonts
from reader.ui.reading.breaking import HYPHEN, Lines, lay, may_break, within_word, x_of

HAN = st.text("国家支持数字贸易𠮷々", min_size=1, max_size=12)
WORDS = st.text("abcdefghilmnoprstuvyABWTOé'", min_size=1, max_size=24)
FIGURES = st.from_regex(r"\A[0-9]{1,6}([,.][0-9]{1,3}){0,3}%?\Z")
CLOSING = st.text("，。、；：？！）》」』】〉”’…—％·～,.)", min_size=1, max_size=9)
OPENING = st.text("（《〈「『【“‘([", min_size=1, max_size=3)
SPACES = st.sampled_from([" ", "  ", "　", "\u00a0", "\u2028"])
OTHER = st.sampled_from([
    "👩‍⚖️", "e\u0301", "https://a.example/b?c=d&e=1.5", "e-commerce", "AND/OR",
    "US$500", "第12—15条",
])  # fmt: skip
TEXTS = st.lists(st.one_of(HAN, HAN, WORDS, FIGURES, CLOSING, OPENING, SPACES, OTHER), min_size=1, max_size=14).map(
    "".join
)
GLUE = "\u00a0\u202f\u2060\ufeff"


def broken(text: str, ems: float, pixels: int, *, chinese: bool) -> tuple[QTextLayout, Lines, float]:
    font = fonts.made(fonts.families("cn" if chinese else "en"), pixels)
    layout = QTextLayout(text, font)
    return layout, lay(layout, ems * pixels, pixels * 1.75, pixels * 1.3, chinese=chinese), ems * pixels


def by_unit(text: str) -> str:
    return "".join(char if char <= "\uffff" else "国国" for char in text)


def whole_elsewhere(layout: QTextLayout, text: str, start: int, end: int) -> bool:
    """Whether a line could have ended earlier without breaking a word or offending a mark."""
    return any(
        may_break(text, at)
        and layout.isValidCursorPosition(at)
        and not {text[at - 1], text[at]} & set(GLUE)
        and (text[at - 1].isspace() or text[at - 1] >= "\u2e80" or text[at] >= "\u2e80")
        for at in range(start + 1, end)
    )


@settings(max_examples=250, deadline=None)
@given(text=TEXTS, ems=st.floats(2.5, 24.0), pixels=st.sampled_from([12, 16, 46]), chinese=st.booleans())
def test_lines_hold_to_the_rules_at_every_width(qapp, text: str, ems: float, pixels: int, chinese: bool) -> None:
    layout, found, width = broken(text, ems, pixels, chinese=chinese)
    units = by_unit(text)
    hyphen = QFontMetricsF(layout.font()).horizontalAdvance(HYPHEN)
    assert found.count == layout.lineCount()
    at = 0
    for number in range(found.count):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        assert start == at, "lines follow one another without a gap"
        assert end > start or units[start - 1 :] == "\u2028", "no line is empty but the one behind a last break"
        assert layout.isValidCursorPosition(end), "no character is torn"
        at = end
        words = start + len(units[start:end]) - len(units[start:end].lstrip())
        last = start + len(units[start:end].rstrip())
        one = layout.nextCursorPosition(words) >= last
        assert one or x_of(line, last) <= width + 0.5, "a line is wider than the column"
        if end == len(units) or units[end - 1] == "\u2028":
            assert number not in found.soft
            continue
        if not may_break(units, end):
            others = [at for at in range(words + 1, end) if layout.isValidCursorPosition(at)]
            assert not any(may_break(units, at) for at in others), "a mark offends though the line had another end"
        if within_word(units, end):
            assert not whole_elsewhere(layout, units, words, end), "a word is broken that need not be"
        if number in found.soft:
            assert within_word(units, end) and units[end - 1].isalpha()
            assert x_of(line, end) + hyphen <= width + 0.5, "the hyphen stands in the margin"
    assert at == len(units)


@pytest.mark.parametrize("count", [1, 3, 9, 40])
def test_a_run_of_closing_marks_longer_than_a_line_fills_its_lines(qapp, count: int) -> None:
    """What can't be satisfied: such a line begins with a mark, and loses none."""
    layout, found, _ = broken("）" * count, 3, 16, chinese=True)
    assert found.count == -(-count // 3)
    assert sum(layout.lineAt(number).textLength() for number in range(found.count)) == count


def test_one_character_goes_before_a_run_of_marks_that_fits(qapp) -> None:
    layout, found, _ = broken("国家。）》", 4, 16, chinese=True)
    assert [layout.lineAt(number).textLength() for number in range(found.count)] == [1, 4]


@pytest.mark.parametrize(
    ("text", "ems", "lines"),
    [
        ("internationalization", 6.0, ["internatio-", "nalization"]),
        ("see https://www.example.org/a", 7.2, ["see https://", "www.example.", "org/a"]),
        ("1,000,000,000.00", 5.2, ["1,000,000,", "000.00"]),
        ("Encourage e-commerce", 6.5, ["Encourage", "e-commerce"]),
        ("cross-border trade", 5.0, ["cross-", "border", "trade"]),
    ],
)
def test_long_words_break_where_a_typesetter_would(qapp, text: str, ems: float, lines: list[str]) -> None:
    layout, found, _ = broken(text, ems, 15, chinese=False)
    shown = [
        text[line.textStart() : line.textStart() + line.textLength()].rstrip() + ("-" if number in found.soft else "")
        for number in range(found.count)
        if (line := layout.lineAt(number)).isValid()
    ]
    assert shown == lines


def test_a_line_is_spread_to_the_edge_only_when_nobody_sees_it(qapp) -> None:
    layout, _, width = broken("国家支持数字贸易发展，" * 3, 8, 16, chinese=True)
    first = layout.lineAt(0)
    assert x_of(first, first.textStart() + first.textLength()) == pytest.approx(width, abs=1)
    layout, _, width = broken("国家interoperability要求，数字贸易", 9, 16, chinese=True)
    line = layout.lineAt(0)
    assert x_of(line, line.textLength()) < width - 8, "the letters of a word were moved apart"
