"""How columns divide a width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.sharing import Part, shared

PARTS = st.lists(
    st.builds(
        lambda weight, least, more: Part(weight, least, least + more),
        st.floats(0.1, 9), st.floats(30, 400), st.floats(0, 900),
    ),
    min_size=1, max_size=7,
)  # fmt: skip


@given(st.floats(10, 4000), PARTS)
def test_each_stays_within_its_bounds_and_all_take_the_room_there_is(room: float, parts: list[Part]) -> None:
    widths = shared(room, parts)
    for width, part in zip(widths, parts, strict=True):
        assert part.least - 1e-6 <= width <= part.most + 1e-6
    least, most = sum(part.least for part in parts), sum(part.most for part in parts)
    assert sum(widths) == pytest.approx(min(max(room, least), most))


@given(st.floats(10, 4000), st.floats(0, 500), PARTS)
def test_more_room_makes_no_column_narrower(room: float, more: float, parts: list[Part]) -> None:
    before, after = shared(room, parts), shared(room + more, parts)
    assert all(was <= now + 1e-6 for was, now in zip(before, after, strict=True))


@given(st.floats(10, 4000), PARTS)
def test_columns_between_their_bounds_stand_as_their_weights_do(room: float, parts: list[Part]) -> None:
    free = [
        width / part.weight
        for width, part in zip(shared(room, parts), parts, strict=True)
        if part.least + 1e-6 < width < part.most - 1e-6
    ]
    assert not free or free == pytest.approx([free[0]] * len(free))
