"""UTF-16 offsets agree with Python's own encoder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.utf16 import Units


@given(st.text("a中𠮷😀\u0301"))
def test_units_are_counted_as_the_encoder_counts_them(text: str) -> None:
    units = Units(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert units.of_point(point) == unit
        assert units.of_unit(unit) == point
        if point < len(text) and text[point] > "\uffff":
            assert units.of_unit(unit + 1) == point, "a place fell inside a code point"
    assert units.length == len(text.encode("utf-16-le")) // 2
    assert units.points == len(text)
