"""Numerals read and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.numeral import Style, read, read_roman, write


@pytest.mark.parametrize("style", ["plain", "positional", "financial", "financial_hant", "arabic"])
def test_every_number_to_99999_comes_back(style: Style) -> None:
    assert all(read(write(number, style)) == number for number in range(100_000))


@given(st.integers(0, 99_999_999), st.sampled_from(["plain", "financial", "financial_hant", "positional"]))
def test_larger_numbers_come_back(number: int, style: Style) -> None:
    assert read(write(number, style)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十二", 12), ("一十二", 12), ("百二十", 120), ("一百二", 120), ("一百零二", 102), ("一百〇二", 102),
        ("二百十一", 211), ("二○二四", 2024), ("二〇〇五", 2005), ("廿三", 23), ("卅", 30), ("卅一", 31), ("卌", 40),
        ("壹佰贰拾叁", 123), ("貳拾", 20), ("两千", 2000), ("兩百", 200), ("一万五", 15000), ("一萬零五", 10005),
        ("１２", 12), ("12", 12), ("九万九千九百九十九", 99999), ("二 十", 20), ("零", 0), ("〇", 0),
    ],
)  # fmt: skip
def test_numerals_are_read(text: str, number: int) -> None:
    assert read(text) == number


@pytest.mark.parametrize(
    "text", ["", "二十十", "十百", "一百千", "第二", "二十条", "abc", "一二十", "十" * 40, "1２x", "万万", "一万万"]
)
def test_what_is_no_numeral_has_no_number(text: str) -> None:
    assert read(text) is None


@given(st.text(alphabet="〇零一二三两十百千万亿廿卅壹拾佰0１第条 ", max_size=40))
def test_nothing_raises(text: str) -> None:
    number = read(text)
    assert number is None or number >= 0


def test_roman_numerals_come_back() -> None:
    assert all(read_roman(write(number, "roman")) == number for number in range(1, 4000))
    assert [read_roman(text) for text in ("IIII", "VX", "", "A", "MMMM")] == [None] * 5


@pytest.mark.parametrize(("number", "style"), [(-1, "plain"), (0, "roman"), (4000, "roman"), (10**12, "plain")])
def test_what_a_style_cannot_say_is_refused(number: int, style: Style) -> None:
    with pytest.raises(ValueError, match=str(number)):
        write(number, style)
