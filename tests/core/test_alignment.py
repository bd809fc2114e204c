"""Translations paired with their texts by clause."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import Pair, outside, pair, paths
from reader.core.structure import recognise

ZH = """某某办法
（2024年1月1日公布）
为了发展对外贸易，制定本办法。
第一章　总则
第一条　本办法适用于进出口。
第二条　有下列情形之一的，不予许可：
（一）危害安全的；
（二）违反约定的。
前款规定不适用于粮食。
第二章　附则
第三条　本办法自公布之日起施行。
"""
EN = """Measures on Something
(Promulgated on January 1, 2024)
These Measures are formulated to develop foreign trade.
Chapter I General Provisions
Article 1 These Measures apply to import and export.
Article 2 No license shall be granted where:
(1) security is endangered; or
(2) an agreement is breached.
The preceding paragraph does not apply to grain.
Chapter II Supplementary Provisions
Article 3 These Measures take effect on the day of promulgation.
"""


def paired(zh: str, en: str) -> list[tuple[str | None, str | None]]:
    found = pair(zh, recognise(zh), en, recognise(en, "en"))
    return [(each.source and each.source.of(zh), each.target and each.target.of(en)) for each in found]


def test_every_line_meets_its_own() -> None:
    pairs = paired(ZH, EN)
    assert [one for one, _ in pairs] == [
        "某某办法", "（2024年1月1日公布）", "为了发展对外贸易，制定本办法。", "总则", "本办法适用于进出口。",
        "有下列情形之一的，不予许可：", "危害安全的；", "违反约定的。", "前款规定不适用于粮食。", "附则",
        "本办法自公布之日起施行。",
    ]  # fmt: skip
    assert [other for _, other in pairs] == [
        "Measures on Something", "(Promulgated on January 1, 2024)",
        "These Measures are formulated to develop foreign trade.", "General Provisions",
        "These Measures apply to import and export.", "No license shall be granted where:",
        "security is endangered; or", "an agreement is breached.", "The preceding paragraph does not apply to grain.",
        "Supplementary Provisions", "These Measures take effect on the day of promulgation.",
    ]  # fmt: skip


def test_what_one_side_lacks_has_an_empty_partner() -> None:
    short = EN.replace("(1) security is endangered; or\n", "")
    assert ("危害安全的；", None) in paired(ZH, short)
    assert ("违反约定的。", "an agreement is breached.") in paired(ZH, short)
    less = ZH.replace("第一条　本办法适用于进出口。\n", "")
    assert (None, "These Measures apply to import and export.") in paired(less, EN)
    assert ("本办法自公布之日起施行。", "These Measures take effect on the day of promulgation.") in paired(less, EN)


def test_chapters_that_only_one_side_has_keep_no_article_from_its_own() -> None:
    flat = "\n".join(line for line in EN.splitlines() if not line.startswith("Chapter"))
    assert ("本办法适用于进出口。", "These Measures apply to import and export.") in paired(ZH, flat)
    assert ("总则", None) in paired(ZH, flat)


def test_the_date_meets_the_date_when_the_title_has_two_lines() -> None:
    pairs = paired(ZH.replace("某某办法", "某某部\n某某办法"), EN)
    assert ("（2024年1月1日公布）", "(Promulgated on January 1, 2024)") in pairs
    assert ("为了发展对外贸易，制定本办法。", "These Measures are formulated to develop foreign trade.") in pairs


def test_several_lines_for_one_belong_together() -> None:
    zh = "一、要求\n（一）积极参与。\n参与规则制定。\n（二）深化合作。\n"
    en = "I. Requirements\n(1) Take part. Take part in rule-making.\n(2) Deepen cooperation.\n"
    assert ("积极参与。\n参与规则制定。", "Take part. Take part in rule-making.") in paired(zh, en)


def test_paths_pair_only_what_agrees() -> None:
    found = paths(recognise(ZH), recognise(EN, "en"))
    assert found["art_2__para_1__item_2"] == "art_2__para_1__item_2"
    assert all(recognise(ZH).get(one) and recognise(EN, "en").get(other) for one, other in found.items())


LINES = st.sampled_from(
    ["标题", "第一章　总则", "第一条　内容。", "第二条　内容：", "（一）一项；", "（二）二项。", "一、要求", "又一段。"]
)
OTHERS = st.sampled_from(
    ["Title", "Chapter I General", "Article 1 Words.", "Article 2 Words:", "(1) one;", "(2) two.", "I. Need", "More."]
)


@given(st.lists(LINES, max_size=14), st.lists(OTHERS, max_size=14))
def test_every_clause_and_line_stands_in_exactly_one_pair(mine: list[str], theirs: list[str]) -> None:
    zh, en = "\n".join(mine), "\n".join(theirs)
    source, target = recognise(zh), recognise(en, "en")
    pairs = pair(zh, source, en, target)
    for place, text, tree in ((1, zh, source), (2, en, target)):
        spans = sorted(each[place] for each in pairs if each[place])
        assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
        covered = {at for span in spans for at in range(*span)}
        labels = {at for clause in tree for at in range(clause.span.start, clause.body)}
        assert {at for at, sign in enumerate(text) if not sign.isspace()} <= covered | labels
        assert all(line in spans for line in outside(text, tree))
    assert [each.source for each in pairs if each.source] == sorted(each.source for each in pairs if each.source)


def test_texts_without_clauses_are_paired_line_by_line() -> None:
    assert paired("甲\n乙", "one\ntwo") == [("甲", "one"), ("乙", "two")]
    long = "\n".join("行" for _ in range(400)), "\n".join("line" for _ in range(399))
    assert paired(*long)[-1] == ("行", None)
    assert pair("", recognise(""), "", recognise("", "en")) == ()
    assert isinstance(pair("甲", recognise("甲"), "", recognise("", "en"))[0], Pair)
