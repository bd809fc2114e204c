"""Clause trees of Chinese texts."""
# ruff: noqa: E501 (a Chinese character counts as two columns)

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.clause import ClauseTree
from reader.core.structure import numbering_of, recognise


def paths(text: str, **options: str) -> list[str]:
    return [clause.path for clause in recognise(text, **options)]  # type: ignore[arg-type]


def words(text: str, tree: ClauseTree, path: str) -> str:
    clause = next(clause for clause in tree if clause.path == path)
    return clause.span.of(text)


LAW = """某某法
2020年1月1日第一届会议通过
第一章　总则
第一条　为了某某，制定本法。
第二条　本法所称货物：
（一）粮食；
（二）棉花，包括：
1.长绒棉；
2.短绒棉。
前款货物由某部门管理。
第二条之一　例外从其规定。
第二章　附则
第三条　本法自公布之日起施行。"""


def test_a_statute() -> None:
    assert paths(LAW) == [
        "ch_1", "art_1", "art_1__para_1", "art_2", "art_2__para_1", "art_2__para_1__item_1", "art_2__para_1__item_2",
        "art_2__para_1__item_2__sub_1", "art_2__para_1__item_2__sub_2", "art_2__para_2", "art_2_1", "art_2_1__para_1",
        "ch_2", "art_3", "art_3__para_1",
    ]  # fmt: skip
    tree = recognise(LAW)
    assert words(LAW, tree, "art_1__para_1") == "为了某某，制定本法。"
    assert words(LAW, tree, "art_2_1") == "第二条之一　例外从其规定。"
    clause = tree.clauses[0]
    assert (clause.level, clause.label, clause.title, clause.number) == ("chapter", "第一章", "总则", (1,))
    assert clause.span.end == LAW.index("\n第二章")


def test_a_taiwanese_law() -> None:
    text = "某法\n第 一 章 總則\n第 1 條\n左列事項：\n一、甲：\n（一）子。\n（二）丑。\n二、乙。\n前項辦法另定之。\n第 1-1 條\n（刪除）"
    assert paths(text) == [
        "ch_1", "art_1", "art_1__para_1", "art_1__para_1__item_1", "art_1__para_1__item_1__sub_1",
        "art_1__para_1__item_1__sub_2", "art_1__para_1__item_2", "art_1__para_2", "art_1_1", "art_1_1__para_1",
    ]  # fmt: skip
    assert numbering_of(text) == "tw"


def test_taiwanese_items_without_a_mark() -> None:
    text = "第 1 條\n左列事項：\n一  外交。\n二  國防。\n第 2 條\n丙。"
    assert "art_1__para_1__item_2" in paths(text)


def test_a_formula_belongs_to_the_paragraph_that_introduces_it() -> None:
    text = "第 1 條\n其計算公式如下：\n成本\n稅額＝──ｘ率\n前項稅額申報之。\n第 2 條\n丙。"
    assert paths(text)[:3] == ["art_1", "art_1__para_1", "art_1__para_2"]


def test_a_policy_paper_whose_numbers_run_on() -> None:
    text = "意见\n一、总体要求\n坚持。\n二、任务\n（一）甲。正文。\n（二）乙。\n三、保障\n（三）丙。\n1.子\n2.丑\n国务院\n2024年1月2日\n（此件公开发布）"
    assert paths(text) == [
        "h1_1", "h1_2", "h1_2__h2_1", "h1_2__h2_2", "h1_3", "h1_3__h2_3", "h1_3__h2_3__h3_1", "h1_3__h2_3__h3_2"
    ]  # fmt: skip
    tree = recognise(text)
    assert tree.clauses[-1].span.of(text) == "2.丑"
    assert tree.clauses[0].span.end == text.index("\n二、")
    assert tree.clauses[2].title == "甲"
    assert [clause.depth for clause in tree][:3] == [1, 1, 2]


@pytest.mark.parametrize(
    "line",
    [
        "第一部分是提升水平，旨在提高效率。", "一是系统化对标。二是务实。", "第五项工作很重要。", "一、二、三产业融合发展。",
        "十、百、千年来如此。", "2024、2025年度预算。", "3.5倍以上。", "第三章规定的措施。", "第十三条第二款规定的情形。",
    ],
)  # fmt: skip
def test_running_text_is_no_clause(line: str) -> None:
    text = f"文件\n一、甲\n正文。\n{line}\n二、乙\n正文。"
    assert paths(text) == ["h1_1", "h1_2"]


def test_a_part_is_one_where_it_is_a_heading() -> None:
    assert paths("第一部分　总论\n一、甲\n第二部分　分论\n一、乙") == [
        "part_1",
        "part_1__h1_1",
        "part_2",
        "part_2__h1_1",
    ]


def test_citations_left_at_the_beginning_of_a_line() -> None:
    text = (
        "第一条　甲。\n第二条　违反本法\n第三条规定的，罚款。\n第三条　乙。\n依照\n第十三条第一款处理。\n第四条　丙。\n"
        "第十三条 规定另行公布。\n第五条　丁。\n第六条　戊。"
    )
    assert [p for p in paths(text) if "__" not in p] == [f"art_{n}" for n in range(1, 7)]


def test_labels_without_a_space() -> None:
    text = "第一章总则\n第一条为了某某。\n第二条本法适用。\n第二章罚则\n第三条违反的处罚。"
    assert [p for p in paths(text) if "para" not in p] == ["ch_1", "art_1", "art_2", "ch_2", "art_3"]


def test_arabic_labels() -> None:
    assert paths("第1章 总则\n第1条 甲：\n(1) 子；\n(2) 丑。\n第2条 乙。") == [
        "ch_1", "art_1", "art_1__para_1", "art_1__para_1__item_1", "art_1__para_1__item_2", "art_2", "art_2__para_1"
    ]  # fmt: skip


def test_contents_are_no_clauses() -> None:
    body = "第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。"
    for contents in (
        "目录\n第一章　总则……1\n第二章　附则……2\n",
        "目　录\n　第一章　总则\n　第二章　附则\n",
        "第一章　总则\n第二章　附则\n",
    ):
        assert paths(f"法\n{contents}{body}") == paths(f"法\n{body}"), contents


def test_items_in_the_midst_of_a_line() -> None:
    text = "第一条　下列因素：（一）安全；（二）利益。部门应当及时。\n第二条　乙。"
    tree = recognise(text)
    assert "art_1__para_1__item_2" in paths(text)
    assert words(text, tree, "art_1__para_1__item_2") == "（二）利益。"
    assert words(text, tree, "art_1__para_2") == "部门应当及时。"


def test_a_whole_law_in_one_line() -> None:
    sentence = "为了保障某某的合法权益，规范某某行为，维护某某秩序，促进某某持续健康发展，制定本法并公布施行。"
    text = " ".join(f"第{n}条　{sentence}" for n in ("一", "二", "三", "四"))
    assert [p for p in paths(text) if "__" not in p] == ["art_1", "art_2", "art_3", "art_4"]


def test_quoted_amendments_are_no_clauses() -> None:
    text = "关于修改某法的决定\n一、将第三条修改为：“第三条　甲：\n（一）子；\n第四条　乙。”\n二、删去第五条。"
    assert paths(text) == ["h1_1", "h1_2"]


def test_a_quotation_that_never_closes_hides_nothing() -> None:
    assert paths("第一条　所称：“甲\n第二条　乙。\n第三条　丙。")[::2] == ["art_1", "art_2", "art_3"]


def test_closing_lines_and_annexes() -> None:
    text = "通知\n一、甲。\n二、乙。\n附件：1.名单\n2.表格\n国务院办公厅\n二〇二四年一月二日\n附件1\n名单\n一、丙\n附件2\n表格"
    tree = recognise(text)
    assert paths(text) == ["h1_1", "h1_2", "annex_1", "annex_1__h1_1", "annex_2"]
    assert words(text, tree, "h1_2") == "二、乙。"
    assert tree.clauses[2].title == "名单"


def test_a_text_that_a_notice_brings_along_is_its_annex() -> None:
    text = "关于印发方案的通知\n一、甲。\n二、乙。\n国务院\n2024年1月2日\n（此件公开发布）\n方案\n说明。\n一、丙。\n二、丁。"
    assert paths(text) == ["h1_1", "h1_2", "annex", "annex__h1_1", "annex__h1_2"]
    assert recognise(text).clauses[2].title == "方案"
    only = "关于印发方案的通知\n现予印发。\n国务院\n2024年1月2日\n方案\n一、丙。\n二、丁。"
    assert paths(only) == ["h1_1", "h1_2"]


def test_articles_of_an_annex_hang_under_it() -> None:
    text = "法\n第一条　甲。\n第二条　乙。\n附件\n规则\n第一条　丙。\n第二条　丁。"
    assert [p for p in paths(text) if "para" not in p] == ["art_1", "art_2", "annex", "annex__art_1", "annex__art_2"]


def test_articles_that_begin_again_hang_under_what_holds_them() -> None:
    text = "第一编　甲\n第一条　子。\n第二条　丑。\n第二编　乙\n第一条　寅。\n第二条　卯。"
    assert [p for p in paths(text) if "para" not in p] == [
        "part_1", "part_1__art_1", "part_1__art_2", "part_2", "part_2__art_1", "part_2__art_2"
    ]  # fmt: skip


def test_paragraphs_between_two_items_belong_to_the_first() -> None:
    text = "第一条　下列：\n（一）甲；\n甲的说明。\n（二）乙。\n另一款。"
    tree = recognise(text)
    assert words(text, tree, "art_1__para_1__item_1") == "（一）甲；\n甲的说明。"
    assert "art_1__para_2" in paths(text)


def test_a_treaty_numbers_its_paragraphs() -> None:
    text = "协定\n第一条　范围\n一、甲：\n（一）子；\n（二）丑。\n二、乙。\n第二条　定义\n一、丙。\n二、丁。"
    assert paths(text)[:6] == [
        "art_1", "art_1__para_1", "art_1__para_1__item_1", "art_1__para_1__item_2", "art_1__para_2", "art_2"
    ]  # fmt: skip
    assert recognise(text).clauses[0].title == "范围"


def test_preamble_and_closing_provisions() -> None:
    text = "宪法\n序言\n历史。\n第一编　总纲\n第一条　甲。\n第二条　乙。\n附则\n第三条　丙。"
    assert [(c.level, c.title) for c in recognise(text) if c.level in ("preamble", "part")] == [
        ("preamble", "序言"), ("part", "总纲"), ("part", "附则")
    ]  # fmt: skip


def test_a_numeral_that_is_none_counts_as_the_next() -> None:
    text = "第十九条　甲。\n第二十十条　乙。\n第二十一条　丙。"
    assert paths(text)[::2] == ["art_19", "art_20", "art_21"]


def test_chapter_headings_that_lost_their_labels() -> None:
    text = "某条例\n总则\n第一条　甲。\n第二条　乙。\n法律责任\n第三条　丙。\n附则\n第四条　丁。"
    text = text.replace("附则", "第四章　其他规定")
    assert [(c.path, c.title) for c in recognise(text) if c.level == "chapter"] == [
        ("ch_1", "总则"), ("ch_2", "法律责任"), ("ch_4", "其他规定")
    ]  # fmt: skip


def test_a_number_used_twice_keeps_both_clauses() -> None:
    text = "第一条　甲。\n第二条　乙。\n第二条　丙。\n第四条　丁。"
    assert paths(text)[::2] == ["art_1", "art_2", "art_2~2", "art_4"]


def test_the_caller_may_name_the_numbering() -> None:
    text = "一、甲\n第一条　乙。\n二、丙"
    assert paths(text, numbering="policy") == ["h1_1", "h1_2"]
    assert paths(text, numbering="plain") == []
    with pytest.raises(ValueError, match="roman"):
        recognise(text, numbering="roman")


def test_paths_survive_edits_elsewhere() -> None:
    before = paths(LAW)
    assert [p for p in paths(LAW.replace("（二）棉花", "（二）生丝、棉花")) if p in before] == before
    added = LAW.replace("第三条", "第二条之二　新增。\n第三条")
    assert set(before) < set(paths(added))


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "第一条　甲。", "第二条　乙：", "第二条乙。", "第三条规定的", "第二十十条　丙", "（一）子；", "（二）丑。", "一、总则",
            "二、分则", "1.a", "2.b", "①甲", "第一章　总则", "法律责任", "第二章罚则", "第一编", "附则", "附件1", "附件：名单", "目录", "序言", "“第五条　甲",
            "”", "普通的一段话。", "国务院", "2024年1月2日", "", "　　", "（一）甲（二）乙；", "Article 1", "(a) x", "第 1-1 條",
        ]
    ),
    max_size=40,
)  # fmt: skip


@settings(deadline=None)
@given(FRAGMENTS, st.sampled_from(["zh", "en"]))
def test_any_text_makes_a_tree(lines: list[str], language: str) -> None:
    text = "\n".join(lines)
    tree = recognise(text, language)  # type: ignore[arg-type]
    assert len({clause.path for clause in tree}) == len(tree)
    starts = [clause.span.start for clause in tree]
    assert starts == sorted(starts)
    ends: dict[str | None, int] = {}
    for clause in tree:
        assert 0 <= clause.span.start <= clause.body <= len(text)
        assert clause.span.end <= len(text)
        assert text[clause.span.start :].startswith(clause.label)
        assert clause.span.start >= ends.get(clause.parent, 0)
        ends[clause.parent] = clause.span.end
        if clause.parent is not None:
            parent = tree.get(clause.parent)
            assert parent is not None and clause.span in parent.span


@settings(deadline=None)
@given(st.text(alphabet="第一二十条章（）、1.“”附件目录\n 　年月日", max_size=200))
def test_no_text_raises(text: str) -> None:
    recognise(text)
    numbering_of(text)
