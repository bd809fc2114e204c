"""Selectors: what they say of a place."""

from __future__ import annotations

import pytest

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.selector import CONTEXT, describe, holding
from reader.core.span import Span

TEXT = "第一条　数据应当流通。\n（一）依法；\n（二）有序。\n"
TREE = ClauseTree(
    (
        Clause(ClausePath("art_1"), None, "article", "第一条", (1,), "", Span(0, 26), 4),
        Clause(ClausePath("art_1__item_1"), ClausePath("art_1"), "item", "（一）", (1,), "", Span(12, 19), 15),
        Clause(ClausePath("art_1__item_2"), ClausePath("art_1"), "item", "（二）", (2,), "", Span(19, 26), 22),
    ),
    26,
)


def test_a_selector_says_position_words_surroundings_and_clause() -> None:
    selector = describe(TEXT, TREE, Span(15, 17))
    assert (selector.exact, selector.prefix, selector.suffix) == ("依法", TEXT[:15], "；\n（二）有序。\n")
    assert (selector.clause, selector.within) == ("art_1__item_1", Span(3, 5))


def test_a_span_over_two_items_belongs_to_their_article() -> None:
    assert describe(TEXT, TREE, Span(15, 24)).clause == "art_1"
    assert holding(TREE, Span(0, 27)) is None


def test_surroundings_are_short() -> None:
    text = "数" * 200
    selector = describe(text, ClauseTree((), 200), Span(100, 101))
    assert len(selector.prefix) == len(selector.suffix) == CONTEXT
    assert selector.clause is None and selector.within is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(-1, 2), Span(5, 4), Span(0, 27)])
def test_what_is_no_stretch_of_the_text_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="not a stretch"):
        describe(TEXT, TREE, span)
