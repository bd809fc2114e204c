"""Sentences and their pairs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.sentence import across, pair, sentences
from reader.core.span import Span

CHINESE = (
    "国家支持数字贸易发展。经营者应当依法履行个人信息保护义务，不得泄露、出售或者非法向他人提供在经营活动中收集的个人信息。"
    "违反前款规定的，由县级以上人民政府责令改正。"
)
ENGLISH = (
    "The State supports the development of digital trade. Business operators shall perform their obligations to "
    "protect personal information in accordance with law, and shall not disclose, sell or unlawfully provide to "
    "others the personal information collected in their business activities. "
    "Where the provisions of the preceding paragraph are "
    "violated, the people's government at or above the county level shall order rectification."
)


def all_of(text: str, *, english: bool = False) -> tuple[Span, ...]:
    return sentences(text, Span(0, len(text)), english=english)


def test_equal_counts_pair_one_to_one() -> None:
    pairs = pair(all_of(CHINESE), all_of(ENGLISH, english=True))
    assert [both.source.of(CHINESE)[:4] for both in pairs] == ["国家支持", "经营者应", "违反前款"]
    assert [both.target.of(ENGLISH)[:5] for both in pairs] == ["The S", "Busin", "Where"]


def test_a_sentence_said_in_two_is_met_whole() -> None:
    split = ENGLISH.replace("law, and shall not", "law. They shall not")
    pairs = pair(all_of(CHINESE), all_of(split, english=True))
    assert [both.target.of(split)[:5] for both in pairs] == ["The S", "Busin", "Where"]
    assert across(pairs, Span(20, 22)) == pairs[1].target


def test_lengths_that_do_not_agree_are_left_alone() -> None:
    long, short = "国家" * 40 + "。", "国家。"
    assert pair(all_of(long + short), all_of("Yes. " + "The State " * 30 + ".", english=True)) == ()


@pytest.mark.parametrize("text", ["See Art. 3 of the Law.", "It costs 3.5 yuan, i.e. little.", "By A. Smith."])
def test_a_full_stop_of_an_abbreviation_ends_nothing(text: str) -> None:
    assert all_of(text, english=True) == (Span(0, len(text)),)


@given(st.text(alphabet="国家。；！\n 」", max_size=60))
def test_sentences_are_in_order_and_hold_every_word(text: str) -> None:
    found = all_of(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    held = "".join(span.of(text) for span in found)
    assert "".join(held.split()) == "".join(text.split())


@given(st.lists(st.integers(1, 80), max_size=8), st.lists(st.integers(1, 200), max_size=8))
def test_pairs_tile_both_sides_or_are_none(one: list[int], other: list[int]) -> None:
    def laid(lengths: list[int]) -> tuple[Span, ...]:
        ends = [sum(lengths[: at + 1]) for at in range(len(lengths))]
        return tuple(Span(end - length, end) for end, length in zip(ends, lengths, strict=True))

    source, target = laid(one), laid(other)
    pairs = pair(source, target)
    if pairs:
        assert (pairs[0].source.start, pairs[-1].source.end) == (0, sum(one))
        assert (pairs[0].target.start, pairs[-1].target.end) == (0, sum(other))
        for before, after in pairwise(pairs):
            assert (before.source.end, before.target.end) == (after.source.start, after.target.start)
