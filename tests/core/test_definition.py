"""Definitions: terms, the words that explain them, and their scope."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.clause import ClauseTree
from reader.core.definition import definitions
from reader.core.structure import recognise


def first(text: str, language: str = "zh") -> tuple[str, str, str]:
    found = definitions(text, ClauseTree((), len(text)), language="en" if language == "en" else "zh")[0]
    assert found.span.of(text) == found.term
    return found.term, found.definition.of(text), found.scope


@pytest.mark.parametrize(
    ("text", "term", "meaning"),
    [
        ("第二条　本法所称灯塔，是指指引船舶的建筑。", "灯塔", "指引船舶的建筑"),
        ("（一）守塔人，是指看守灯塔的人；", "守塔人", "看守灯塔的人"),
        ("一、守塔人：指看守燈塔之人。", "守塔人", "看守燈塔之人"),
        ("本辦法依燈塔法（以下簡稱本法）訂定之。", "本法", "燈塔法"),
        ("由海岸灯塔管理总站（以下简称“总站”）负责。", "总站", "由海岸灯塔管理总站"),
    ],
)
def test_chinese(text: str, term: str, meaning: str) -> None:
    assert first(text)[:2] == (term, meaning)


def test_english() -> None:
    assert first('"Lighthouse" means a tower with a lamp.', "en")[:2] == ("Lighthouse", "a tower with a lamp")


def test_scope() -> None:
    text = "某法\n第一章　总则\n第一条　本章所称灯塔，是指甲。\n前款所称甲，是指乙。\n第二条　本法所称丙，是指丁。\n"
    found = definitions(text, recognise(text))
    assert [(d.term, d.scope, d.within) for d in found] == [
        ("灯塔", "chapter", "ch_1"),
        ("甲", "article", "art_1"),
        ("丙", "document", None),
    ]


@pytest.mark.parametrize("text", ["由经济部应当发挥指导作用。", "根据前款规定，是指挥部的。"])
def test_what_is_none(text: str) -> None:
    assert definitions(text, ClauseTree((), len(text))) == ()


PIECES = st.sampled_from(["本法", "所称", "灯塔", "，", "是指", "。", "（以下简称", "）", "《", "》", "\n", "：指"])


@given(st.lists(PIECES).map("".join))
def test_spans_lie_in_the_text(text: str) -> None:
    for found in definitions(text, ClauseTree((), len(text))):
        assert found.span.of(text) == found.term
        assert 0 <= found.definition.start <= found.definition.end <= len(text)
