"""Citations in Chinese: what is found, what it inherits, and what it leads to."""

from __future__ import annotations

import gc
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.citation import Citation, Instrument, Shelf, find, link
from reader.core.clause import ClauseTree
from reader.core.identity import DocumentId
from reader.core.structure import recognise

LAW = """海岸灯塔法

第一章　总则

第一条　为了管理灯塔，制定本法。

第二条　本法所称灯塔，是指指引船舶的建筑。
前款规定以外的灯塔，适用本法。

第三条　有下列情形之一的，应当熄灯：
（一）有雾；
（二）有雪；
（三）前两项以外的情形。
有前款第（一）、（三）项情形的，应当报告。
前两款的规定适用于浮标。

第三条之一　守塔人依照前条规定报告。

第二章　责任

第四条　违反本法第二条、第三条第一款第二项和第三项规定，或者第三条至第四条规定的，由本章规定的机关处罚。

第五条　依照《中华人民共和国海事法》第十条至第十二条、第二十三、二十四条处罚；或者依照刑法第一百三十三条之一处罚。
有关法律另有规定的，从其规定。
"""

TAIWAN = """燈塔管理辦法
第 1 條
本辦法依燈塔法（以下簡稱本法）第五條第二項規定訂定之。
第 2 條
燈塔應備下列文件：
一、圖說。
二、前款之副本。
違反前項第一款規定者，依本法第八條處罰。
第一項文件，準用第三條至第四條之規定。
第 3 條
守塔人依前條規定申報。
第 3-1 條
前三項及同條規定，不適用之。
第 4 條
依第三條之一及第 2 條第 1 項第 2 款辦理。
"""


@pytest.fixture(scope="module")
def law() -> tuple[Citation, ...]:
    return find(LAW, recognise(LAW))


def aims(text: str, cited: tuple[Citation, ...], nth: int = 0) -> list[str | None]:
    """The clauses that the nth citation with these words leads to."""
    found = [citation for citation in cited if citation.text == text]
    assert found, f"{text} is not among {[citation.text for citation in cited]}"
    return [target.clause for target in found[nth].targets]


@pytest.mark.parametrize(
    ("words", "clauses"),
    [
        ("前款", ["art_2__para_1"]),
        ("前两项", ["art_3__para_1__item_1", "art_3__para_1__item_2"]),
        ("前款第（一）", ["art_3__para_1__item_1"]),
        ("（三）项", ["art_3__para_1__item_3"]),
        ("前两款", ["art_3__para_1", "art_3__para_2"]),
        ("前条", ["art_3"]),
        ("本法第二条", ["art_2"]),
        ("第三条第一款第二项", ["art_3__para_1__item_2"]),
        ("第三项", ["art_3__para_1__item_3"]),
        ("第三条至第四条", ["art_3", "art_3_1", "art_4"]),
        ("本章", ["ch_2"]),
    ],
)
def test_leads_to(law: tuple[Citation, ...], words: str, clauses: list[str]) -> None:
    assert aims(words, law) == clauses


def test_labels_headings_and_loose_words_are_no_citations(law: tuple[Citation, ...]) -> None:
    assert not [c.text for c in law if "有关" in c.text or c.text in ("第一条", "第一章", "第二章", "本法")]


def test_other_instruments(law: tuple[Citation, ...]) -> None:
    external = [(c.text, c.status, [t.article for t in c.targets]) for c in law if c.kind == "external"]
    assert external == [
        ("《中华人民共和国海事法》第十条至第十二条", "outside", [(10,), (11,), (12,)]),
        ("第二十三", "outside", [(23,)]),
        ("二十四条", "outside", [(24,)]),
        ("刑法第一百三十三条之一", "outside", [(133, 1)]),
    ]
    assert {t.document for c in law for t in c.targets} == {"self", "中华人民共和国海事法", "刑法"}


def test_taiwan_counts_its_paragraphs_as_項() -> None:
    cited = find(TAIWAN, recognise(TAIWAN))
    assert aims("前款", cited) == ["art_2__para_1__item_1"]
    assert aims("前項第一款", cited) == ["art_2__para_1__item_1"]
    assert aims("第一項", cited) == ["art_2__para_1"]
    assert aims("前條", cited) == ["art_2"]
    assert aims("第三條之一", cited) == ["art_3_1"]
    assert aims("第 2 條第 1 項第 2 款", cited) == ["art_2__para_1__item_2"]
    broken = next(c for c in cited if c.text == "前三項")
    assert broken.status == "broken" and broken.targets[0].clause is None


def test_the_parent_law_of_a_by_law() -> None:
    cited = find(TAIWAN, recognise(TAIWAN))
    parent = [(c.text, t.document, t.article) for c in cited for t in c.targets if c.kind == "external"]
    assert parent == [("燈塔法（以下簡稱本法）第五條第二項", "燈塔法", (5,)), ("本法第八條", "燈塔法", (8,))]


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("依照出口管制法第十三条", "出口管制法"),
        ("违反农村土地承包法第二条", "农村土地承包法"),
        ("依臺灣地區與大陸地區人民關係條例第三條", "臺灣地區與大陸地區人民關係條例"),
        ("適用公司法及證券交易法第五條", "證券交易法"),
        ("影响刑法第十条", "刑法"),
        ("依國有財產法第二條", "國有財產法"),
    ],
)
def test_an_instrument_named_without_marks(words: str, law: str) -> None:
    assert find(words, ClauseTree((), len(words)))[-1].targets[0].document == law


@pytest.mark.parametrize(
    "words", ["第五项工作", "资本项目", "本条例规定", "合同条款", "提前三十日", "本节能产品", "版本章节", "预付前款项"]
)
def test_what_only_looks_like_one(words: str) -> None:
    text = f"某某条例\n第一条　有{words}的。\n第二条　另有{words}。\n"
    assert find(text, recognise(text)) == ()


@pytest.mark.parametrize("words", ["《义勇军进行曲》", "《检疫处理通知单》"])
def test_titles_that_are_no_instruments(words: str) -> None:
    assert find(words, ClauseTree((), len(words))) == ()


def test_an_alias_leads_to_the_full_title() -> None:
    text = "根据《数字灯塔公约》（以下简称公约）制定。依照公约第三条和《公约》办理。"
    cited = find(text, ClauseTree((), len(text)))
    assert [(c.text, c.targets[0].document) for c in cited] == [
        ("《数字灯塔公约》", "数字灯塔公约"),
        ("公约第三条", "数字灯塔公约"),
        ("《公约》", "数字灯塔公约"),
    ]


def test_a_bare_item_inherits_within_its_sentence() -> None:
    text = "某法\n第一条　甲：\n（一）乙；\n（二）丙。\n第二条　依照本法第一条第一款第一项办理，或者依照第二项办理。\n"
    assert aims("第二项", find(text, recognise(text))) == ["art_1__para_1__item_2"]


def test_link_finds_clauses_of_an_instrument_when_it_is_there() -> None:
    text = "依照《中华人民共和国海岸灯塔法》第三条第一款、第九条和《浮标法》。"
    cited = find(text, ClauseTree((), len(text)))
    assert {c.status for c in cited} == {"outside"}
    tree = recognise(LAW)
    shelf = Shelf([Instrument(DocumentId("lighthouse"), "海岸灯塔法")], lambda _: tree)
    linked = link(cited, shelf)
    assert [(c.status, c.targets[0].id, c.targets[0].clause) for c in linked] == [
        ("resolved", "lighthouse", "art_3__para_1"),
        ("broken", "lighthouse", None),
        ("outside", None, None),
    ]
    assert link(linked, shelf) == linked
    twice = Shelf([Instrument(DocumentId(i), "海岸灯塔法") for i in ("a", "b")], lambda _: tree)
    assert [c.status for c in link(linked, twice)] == ["ambiguous", "broken", "outside"]
    assert link(linked, Shelf([], lambda _: tree))[0].status == "outside"


PIECES = st.sampled_from(
    ["第", "一", "十二", "条", "條", "款", "项", "（三）", "本法", "前", "两", "、", "至", "和", "《", "》", "民法",
     "之一", "以下简称", "（", "）", "。", "\n", "同", "次", "第 6-1 條", "本章", "编", "节", "a", " "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join))
def test_citations_are_in_order_and_their_words_stand_in_the_text(text: str) -> None:
    cited = find(text, recognise(text))
    for citation in cited:
        assert citation.text == citation.span.of(text)
        assert citation.targets
        assert (citation.status == "resolved") <= all(t.clause for t in citation.targets)
    assert all(a.span.end <= b.span.start for a, b in pairwise(cited))


@pytest.mark.parametrize(
    "words", ["第一、", "（（", "《〈", "本法", "第一条、", "法（以下简称a）", "第一-1、", "第一至二、三条"]
)
def test_hostile_repetition_is_linear(words: str) -> None:
    def cost(text: str) -> float:
        # What other tests left in memory is collected at random moments, and other processes take their turns.
        gc.collect()
        gc.disable()
        try:
            began = time.process_time()
            find(text, ClauseTree((), len(text)))
            return time.process_time() - began
        finally:
            gc.enable()

    small = min(cost(words * 2000) for _ in range(3))
    assert min(cost(words * 16000) for _ in range(2)) < max(24 * small, 0.3)


def test_the_first_two_of_a_place_are_counted_from_its_beginning() -> None:
    text = "第 30 條\n有下列情形之一者，處罰：\n一、甲。\n二、乙。\n第 31 條\n違反第三十條第一項前二款規定者，處罰。\n"
    found = find(text, recognise(text))
    assert [(citation.text, citation.status) for citation in found] == [
        ("第三十條第一項", "resolved"),
        ("前二款", "resolved"),
    ]
    above = "art_30__para_1__item"
    assert [target.clause for target in found[1].targets] == [f"{above}_1", f"{above}_2"]
