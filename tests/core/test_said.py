"""Sentences that keep their pattern and their values."""

from __future__ import annotations

import copy
import json
import pickle

from hypothesis import given
from hypothesis import strategies as st

from reader.core.said import SILENCE, Said, filled, pack, said, unpack, verbatim

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PATTERNS = st.lists(st.sampled_from(["{}", "{}: ", "a “", "{1}", "”", "%1", "第"]), max_size=5).map("".join)
SENTENCES = st.recursive(
    st.builds(lambda pattern, values: said(pattern, *values), PATTERNS, st.lists(WORDS | st.integers(), max_size=3)),
    lambda inner: st.builds(
        lambda pattern, values: said(pattern, *values), PATTERNS, st.lists(inner | st.integers(), max_size=3)
    ),
    max_leaves=6,
)


def parts(sentence: Said) -> tuple[object, ...]:
    values = tuple(parts(value) if isinstance(value, Said) else value for value in sentence.values)
    return sentence.pattern, values


@given(SENTENCES)
def test_a_stored_sentence_comes_back_whole(sentence: Said) -> None:
    back = unpack(json.loads(json.dumps(pack(sentence))))
    assert back == sentence
    assert parts(back) == parts(sentence)


@given(SENTENCES)
def test_a_copied_sentence_is_whole(sentence: Said) -> None:
    for back in (pickle.loads(pickle.dumps(sentence)), copy.deepcopy(sentence)):
        assert parts(back) == parts(sentence)


@given(PATTERNS, st.lists(WORDS, max_size=3))
def test_a_sentence_is_its_pattern_with_its_values(pattern: str, values: list[str]) -> None:
    assert said(pattern, *values) == filled(pattern, values, str)


def test_values_are_not_looked_into() -> None:
    assert said("{}: {}", "{1}", "{}") == "{1}: {}"
    assert said("{} of {}", 3) == "3 of "


def test_english_as_it_was_once_stored_is_said_as_it_stands() -> None:
    assert unpack("a page number") == "a page number"
    assert unpack("a page number").pattern == verbatim("").pattern
    assert unpack("") is SILENCE
    assert pack("plain") == "plain"
