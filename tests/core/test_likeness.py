"""Sketches: the same whatever the order and the spaces, near for near texts, far for others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.likeness import NEARLY, Likenesses, likeness, sketch

PHRASES = st.lists(st.text("甲乙丙丁戊己庚辛", min_size=4, max_size=9), min_size=10, max_size=90, unique=True)


@given(PHRASES)
def test_order_and_spaces_don_t_matter(phrases: list[str]) -> None:
    other = sorted(phrases)
    assert sketch("，".join(phrases)) == sketch("；\n ".join(" ".join(phrase) for phrase in other))


@given(PHRASES)
def test_a_text_is_wholly_like_itself_and_found(phrases: list[str]) -> None:
    numbers = sketch("，".join(phrases))
    assert likeness(numbers, numbers) == 1
    assert Likenesses([("a", numbers)]).nearest(numbers) == ("a", 1.0)


def test_one_changed_phrase_of_many_is_near_and_other_words_are_not() -> None:
    phrases = [f"第{n}项应当依法公示数据来源" for n in range(200)]
    one, other = sketch("，".join(phrases)), sketch("，".join([*phrases[:-1], "改了"]))
    assert NEARLY < likeness(one, other) <= 1
    assert likeness(one, sketch("，".join(f"另外{n}种完全不同的说法" for n in range(200)))) == 0


def test_short_texts_are_not_compared() -> None:
    assert sketch("第一条，甲乙丙丁。") == ()
