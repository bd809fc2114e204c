"""The go-to box, and ways through a tree."""
# ruff: noqa: E501 (a Chinese character counts as two columns)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.navigation import article_ranges, breadcrumb, following, preceding, trail_at
from reader.core.reference import complete, go, parse
from reader.core.structure import recognise

LAW = recognise(
    "第一章　总则\n第一条　甲：\n（一）子；\n（二）丑：\n1.寅；\n2.卯。\n第二款的话。\n第二条　乙。\n第二章　经营者\n第十二条　丙。\n"
    "第十二条之一　丁。\n第十三条　戊：\n（一）子；\n（二）丑。\n第三章　附则\n第十四条　己。"
)
TAIWAN = recognise("第 1 條\n左列：\n一、甲：\n（一）子。\n（二）丑。\n二、乙。\n前項。\n第 6-1 條\n丙。")
PAPER = recognise("一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯\n1.辰\n2.巳")
AGREEMENT = recognise("Article 12: Scope\n1. One.\n2. Two:\n(a) x;\n(b) y.\nArticle 13: Terms\n1. T.", "en")


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("12", "art_12"), ("十二", "art_12"), ("１２", "art_12"), ("第十二条", "art_12"), ("第 十二 條", "art_12"),
        ("12之一", "art_12_1"), ("第十二条之一", "art_12_1"), ("12-1", "art_12_1"), ("第12条之1", "art_12_1"),
        ("art 12", "art_12"), ("Art. 12", "art_12"), ("ARTICLE 12", "art_12"), ("§12", "art_12"),
        ("第一条第二款", "art_1__para_2"), ("1 2", "art_1__para_2"), ("第一条第（二）项", "art_1__para_1__item_2"),
        ("第一條第一款第二項", "art_1__para_1__item_2"), ("1（二）", "art_1__para_1__item_2"),
        ("第一条第（二）项第1目", "art_1__para_1__item_2__sub_1"), ("一(二)2", "art_1__para_1__item_2__sub_2"),
        ("13(2)", "art_13__para_1__item_2"), ("第二章", "ch_2"), ("ch 2", "ch_2"), ("附则", "ch_3"),
        ("对外贸易法 1 2", "art_1__para_2"), ("《对外贸易法》第一条", "art_1"), ("對外貿易法第一條第二款", "art_1__para_2"),
    ],
)  # fmt: skip
def test_a_statute_answers(query: str, path: str) -> None:
    assert [clause.path for clause in go(LAW, query)][:1] == [path]


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("第6-1條", "art_6_1"), ("第六條之一", "art_6_1"), ("第6条之1", "art_6_1"), ("第1條第2項", "art_1__para_2"),
        ("第一條第一項第二款", "art_1__para_1__item_2"), ("第一條第一款第二目", "art_1__para_1__item_1__sub_2"),
    ],
)  # fmt: skip
def test_a_taiwanese_law_answers(query: str, path: str) -> None:
    assert [clause.path for clause in go(TAIWAN, query)] == [path]


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("二（三）", "h1_2__h2_3"), ("二(三)", "h1_2__h2_3"), ("二 三", "h1_2__h2_3"), ("（四）", "h1_2__h2_4"),
        ("一", "h1_1"), ("2", "h1_2"), ("二（四）1", "h1_2__h2_4__h3_1"),
    ],
)  # fmt: skip
def test_a_paper_answers(query: str, path: str) -> None:
    assert path in [clause.path for clause in go(PAPER, query)]


def test_an_agreement_answers() -> None:
    for query in ("art 12(2)(a)", "Article 12(2)(a)", "12.2(a)", "12 2 a", "12(2)(a)"):
        assert [clause.path for clause in go(AGREEMENT, query)] == ["art_12__para_2__item_1"], query
    assert [clause.path for clause in go(AGREEMENT, "article 12.2")] == ["art_12__para_2"]


@pytest.mark.parametrize(
    "query", ["", "第二十十条", "999", "第九章", "你好", "12之九", "第一条第九款", "()", "第", "（"]
)
def test_nothing_answers_to_what_is_not_there(query: str) -> None:
    assert go(LAW, query) == ()


def test_titles_are_parted_from_steps() -> None:
    assert parse("对外贸易法 34 2").title == "对外贸易法"
    assert parse("《对外贸易法》第三条").title == "对外贸易法"
    assert parse("Foreign Trade Act art 6(1)").title == "Foreign Trade Act"
    assert parse("民法典") == ("民法典", ())


@given(st.text(max_size=60))
def test_no_query_raises(query: str) -> None:
    go(LAW, query)
    complete(LAW, query)


def test_completion() -> None:
    assert [completion.text for completion in complete(LAW, "1")][:2] == ["第一条", "第十二条"]
    assert "第二章" in [completion.text for completion in complete(LAW, "经营")]
    assert complete(LAW, "  ") == ()
    assert len(complete(LAW, "1", limit=2)) == 2
    for completion in complete(LAW, "1"):
        assert completion.clause in go(LAW, completion.text)


def test_ranges_and_neighbours() -> None:
    ranges = article_ranges(LAW)
    assert [str(ranges[clause.path]) for clause in LAW if clause.level == "chapter"] == ["1–2", "12–13", "14"]
    first, second = LAW.get("art_1"), LAW.get("art_2")  # type: ignore[arg-type]
    assert first is not None and second is not None
    assert following(LAW, first.span.start, "article") == second
    assert preceding(LAW, second.span.start, "article") == first
    assert preceding(LAW, 0, "chapter") is None
    step = following(LAW, 0, "chapter")
    assert step is not None and step.path == "ch_2"


def test_breadcrumbs() -> None:
    clause = go(LAW, "1（二）2")[0]
    assert breadcrumb(LAW, clause) == ("第一章 总则", "第一条", "第一款", "（二）", "2.")
    assert trail_at(LAW, clause.span.start)[-1] == clause
