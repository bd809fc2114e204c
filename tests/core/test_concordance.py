"""Looking for words slice by slice: what lies across an edge is found once, as in the whole text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.concordance import BadQuery, Query, prepare
from reader.core.fold import build
from reader.core.span import Span

SLICE = 50_000
"""About where the edges are; the texts below have something to be found for hundreds of places around each."""
FOLD = build([("发", "發", "髮"), ("里", "裡", "裏"), ("规", "規")])
LETTERS = "发發髮里裡裏规規Ａa"

pieces = st.text(alphabet=LETTERS, min_size=1, max_size=12)


def whole(query: Query, text: str) -> list[Span]:
    """Every place in the text folded at one go, overlapping ones too."""
    found = re.finditer(f"(?={re.escape(query.words)})", query.held(text))
    return [Span(each.start(), each.start() + len(query.words)) for each in found]


@given(
    piece=pieces,
    words=pieces,
    before=st.integers(SLICE - 30, SLICE + 5),
    between=st.integers(SLICE - 60, SLICE + 30),
    exact=st.booleans(),
)
def test_slices_find_what_the_whole_text_holds(piece: str, words: str, before: int, between: int, exact: bool) -> None:
    text = "文" * before + piece + words + piece + "文" * between + words + words
    query = prepare(words, FOLD, exact=exact)
    assert list(query.find(text)) == whole(query, text)


@given(words=st.sampled_from(["发", "发发", "发发发", "發里發", "规" * 40]), length=st.integers(SLICE - 3, SLICE + 3))
def test_words_that_overlap_themselves_across_an_edge_are_each_found_once(words: str, length: int) -> None:
    text = (words * (length // len(words) + 1))[:length] + words
    query = prepare(words, FOLD)
    found = list(query.find(text))
    assert found == whole(query, text)
    assert len(found) == len(set(found))


def test_words_longer_than_a_slice_are_found() -> None:
    words = "发里" * (SLICE // 2 + 7)
    text = f"规{words}规"
    assert list(prepare(words, FOLD).find(text)) == [Span(1, 1 + len(words))]


def test_looking_stops_when_nobody_wants_more() -> None:
    seen: list[Span] = []
    for span in prepare("发", FOLD).find("髮" * 200_000, lambda: len(seen) < 3):
        seen.append(span)
    assert seen == [Span(0, 1), Span(1, 2), Span(2, 3)]


@pytest.mark.parametrize("asked", ["", " \t　\n"])
def test_nothing_to_look_for_is_refused(asked: str) -> None:
    with pytest.raises(BadQuery):
        prepare(asked, FOLD)
