"""The repairs, each on small damage of our own, and the laws that hold for all of them."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.app import repairing
from reader.core.repair import KINDS, Choice, reverted
from reader.core.source import SourceText
from reader.core.span import Span

HEALTHY = """某某市进出口管理办法
（2020年3月1日某某市人民政府令第12号公布）
第一章　总则
第一条　为了规范进出口秩序(以下称秩序)，根据《中华人民共和国对外贸易法》，制定本办法。
第二条　本办法所称货物，是指下列货物：
（一）粮食；
（二）原油。
第三条　经营者应当遵守法律、行政法规，服从监督管理。
市商务部门负责本办法的实施。
"""


def mended(text: str, **choices: object) -> SourceText:
    found = repairing.mend(text, **choices)  # type: ignore[arg-type]
    assert len(found) == 1
    return found[0]


def done(source: SourceText, kind: str) -> list[str]:
    return [repair.before for repair in source.repairs if repair.kind == kind and repair.done]


def offered(source: SourceText, kind: str) -> list[str]:
    return [repair.before for repair in source.repairs if repair.kind == kind and not repair.done]


@pytest.mark.parametrize("text", [HEALTHY, HEALTHY.rstrip("\n"), "", "\n", "一行", HEALTHY.replace("\n", "\n\n")])
def test_a_healthy_text_comes_out_as_it_went_in(text: str) -> None:
    source = mended(text)
    assert source.text == text
    assert source.decoded is None
    assert source.to_decoded is None


def test_inserted_pinyin_goes_and_other_brackets_stay() -> None:
    text = "貿(mào)易協(xié)定(以下稱協定)與(DEPA)并重慶(Chóngqìng)的(de)數(shù)據，第(a)項(xiàng)。"
    source = mended(text)
    assert source.text == "貿易協定(以下稱協定)與(DEPA)并重慶(Chóngqìng)的數據，第(a)項。"
    assert len(done(source, "pinyin")) == 5


def test_one_gloss_is_an_authors_help() -> None:
    text = "亳(bó)州市制定本办法。\n"
    source = mended(text)
    assert source.text == text
    assert offered(source, "pinyin") == ["(bó)"]
    assert mended(text, mode="all").text == "亳州市制定本办法。\n"


@pytest.mark.parametrize(
    "words",
    [
        "本公约所称措施，是指任何法律、法规、规章、程序、决定或者行政行为。",
        "跨境服务贸易的管理，按照国家有关规定执行，不得违反公平竞争的原则。",
    ],
)
@pytest.mark.parametrize("at", [8, 11])
def test_gbk_read_one_byte_off(words: str, at: int) -> None:
    raw = words.encode("gb18030")
    damaged = words[:at] + "?" + raw[2 * at + 1 :].decode("gb18030", "replace").replace("\ufffd", "?")
    source = mended(damaged)
    # The character that lost its byte can only be guessed, and so can the last one.
    assert source.text[at + 1 : -1] == words[at + 1 : -1]
    repair = next(r for r in source.repairs if r.kind == "misread")
    assert repair.guess
    assert repair.done


def test_rare_characters_are_no_damage() -> None:
    text = "氘、氚及其化合物，铪锆比大于五百的锆，溴甲烷、邻苯二甲酰氯和蓖麻毒素的出口?\n"
    assert mended(text).text == text


def test_radicals_become_characters_and_nothing_else_changes() -> None:
    text = "⼀、⺠营企业（一）按照①执⾏，⽅可办理ＡＢ。\n"
    source = mended(text)
    assert source.text == "一、民营企业（一）按照①执行，方可办理ＡＢ。\n"
    assert mended("部首⼀览：⺅、⼝。").text == "部首⼀览：⺅、⼝。"


def test_what_nobody_sees_goes() -> None:
    text = "第\u200b一条\u3000国家\u00ad鼓励\ufeff发展\u202e。\u2028第二条\u3000本法自公布之日\u00a0。\n"
    assert mended(text).text == "第一条\u3000国家鼓励发展。\n第二条\u3000本法自公布之日。\n"


def test_layout_stays() -> None:
    text = "第一章\u00a0\u00a0总则\n第一条\u2003为了保护权益，制定本法。\n序号\t名称\t税率\n1\t小麦\t5\n👩\u200d🌾\n"
    assert mended(text).text == text


def wrapped(words: str, width: int) -> str:
    return "\n".join(words[i : i + width] for i in range(0, len(words), width))


LONG = "本規程所稱貨品，指輸出入之有體物及附屬於貨品之商標專利著作財產權及其他已立法保護之智慧財產權，並包括其包裝。"


def test_lines_of_one_width() -> None:
    articles = [f"第 {n} 條\n" + wrapped(LONG, 33) for n in range(1, 6)]
    source = mended("某某貿易管理規程\n" + "\n".join(articles) + "\n")
    assert source.text.count(LONG) == 5
    assert source.text.count("\n第 ") == 5


def test_a_citation_at_the_start_of_a_line() -> None:
    words = "經營者違反前項規定，由主管機關限期令其改正；屆期未改正者，依貿易法"
    text = (
        f"某辦法\n第 1 條\n{wrapped(LONG, 33)}\n第 2 條\n{words}\n第十三條規定處罰之。\n第 3 條\n{wrapped(LONG, 33)}\n"
    )
    assert "依貿易法第十三條規定處罰之。\n第 3 條\n" in mended(text).text


LINES = (
    "加快认证体系建设，促进前沿技术和应\n\n用推广，培育数字信任生态，推动数\n\n字证书国际互认，鼓励行业组织发\n\n展壮大。\n"
    "\n提升公共服务水平，加快数\n\n据共享。\n"
)


def test_columns_with_blank_lines_between() -> None:
    lines = [
        "一、总体要求",
        "为促进数字贸易改革创新，经有关方面同意，现提出如下意见。加快数",
        "据贸易认证体系建设，促进前沿技",
        "术的应用推广，培育数字信任生",
        "态。鼓励数据安全、数据资产、数字信用等第三方方",
        "服务机构国际化发展。",
        "二、组织领导、制度保障",
        "各地区要结合实际抓好落实。",
    ]
    text = "\n\n".join(lines) + "\n"
    assert mended(text).text == (
        "一、总体要求\n\n为促进数字贸易改革创新，经有关方面同意，现提出如下意见。加快数据贸易认证体系建设，促进前沿技术的"
        "应用推广，培育数字信任生态。鼓励数据安全、数据资产、数字信用等第三方服务机构国际化发展。\n\n"
        "二、组织领导、制度保障\n\n各地区要结合实际抓好落实。\n"
    )


def test_a_character_said_twice_stays() -> None:
    text = LINES.replace("技术和应", "应当建立健全全").replace("用推广", "流程管理")
    assert "健全全流程管理" in mended(text).text


def test_a_single_odd_line_is_offered_only() -> None:
    text = HEALTHY.replace("服从监督管理", "服从监督管\n理")
    source = mended(text)
    assert source.text == text
    assert offered(source, "broken line") == ["\n"]


def test_the_body_repeated_is_kept_once_and_said() -> None:
    body = "\n".join(
        f"{n}、有关部门应当在各自职责范围内做好第{n}类货物的监督管理工作，并报告结果。" for n in "一二三四五六七八"
    )
    source = mended(f"关于货物的说明\n{body}\n{body}\n")
    assert source.text == f"关于货物的说明\n{body}\n"
    assert any("twice" in warning for warning in source.warnings)


def test_links_after_the_end() -> None:
    tail = "- 稳增长方案出台(2025-09-13)\n- 释放发展活力……(2025-09-13)\n"
    source = mended(HEALTHY + tail)
    assert source.text == HEALTHY
    assert done(source, "links") == [tail]


def test_page_numbers_within_a_sentence() -> None:
    first, second = LONG[:33], LONG[33:]
    text = "某辦法\n" + "\n".join(f"第 {n} 條\n{first}\n\n— {n} —\n\n{second}" for n in range(1, 5)) + "\n"
    source = mended(text)
    assert source.text.count(LONG) == 4
    assert "—" not in source.text


PAGE = f"""关于促进某种贸易的意见

(2024年8月17日)

一、总体要求

坚持稳中求进，做好有关工作。

(新华社北京11月28日电)

某地查处违规问题百余起

新华社北京11月28日电 有关部门28日公布月报数据。通报显示，问题得到整改。

今年前三季度全国港口主要指标持续向好

工人在码头装卸集装箱。新华社发

某沙漠防护林带全面合龙

在某地拍摄的防护林带。新华社发

据新华社电 28日上午，防护林带全面合龙。

{"各地治沙工作继续推进。"}

今年前三季度，全国港口吞吐量保持高位，主要指标持续向好。
"""


def test_a_newspaper_page_is_taken_apart() -> None:
    found = repairing.mend(PAGE)
    assert [source.title for source in found] == [
        "关于促进某种贸易的意见",
        "某地查处违规问题百余起",
        "今年前三季度全国港口主要指标持续向好",
        "某沙漠防护林带全面合龙",
    ]
    assert found[0].text.endswith("做好有关工作。\n\n")
    assert "吞吐量" in found[2].text
    assert "吞吐量" not in found[3].text
    # Nothing is lost: every line is in one of the documents, or is the mark that was set apart.
    rest = "".join(source.text for source in found)
    assert all(line in rest for line in PAGE.split("\n") if line and "28日电)" not in line)


def test_half_width_punctuation_is_offered_only() -> None:
    text = "近日,有关部门印发方案;方案提出:加快发展,扩大开放(以下简称《方案》)。\n"
    source = mended(text)
    assert source.text == text
    assert len(offered(source, "punctuation")) == 6
    assert (
        mended(text, mode="all").text == "近日，有关部门印发方案；方案提出：加快发展，扩大开放（以下简称《方案》）。\n"
    )


DAMAGED = (
    "說\u200b明⽅案\n貿(mào)易協(xié)定(以下稱協定)與數(shù)據(jù)的(de)規則。\n"
    "系統(tǒng)化對標高水平規則。?豆ぷ鞣桨浮方Y合北京實際。\n" + HEALTHY + PAGE
)


def test_none_does_nothing() -> None:
    assert mended(DAMAGED, mode="none").text == DAMAGED


@pytest.mark.parametrize("kind", KINDS)
def test_each_repair_can_be_switched_off(kind: str) -> None:
    for source in repairing.mend(DAMAGED, choice=Choice(off=frozenset({kind}))):
        assert kind not in {repair.kind for repair in source.repairs}


def test_each_edit_can_be_refused_and_accepted() -> None:
    first = mended("亳(bó)州。貿(mào)易協(xié)定與數(shù)據(jù)\n")
    pinyin = [repair for repair in first.repairs if repair.kind == "pinyin"]
    choice = Choice(rejected=frozenset({("pinyin", pinyin[1].span)}))
    assert mended(first.decoded or "", choice=choice).text == "亳州。貿(mào)易協定與數據\n"
    lone = mended("亳(bó)州。\n").repairs[0]
    assert mended("亳(bó)州。\n", choice=Choice(accepted=frozenset({(lone.kind, lone.span)}))).text == "亳州。\n"


@pytest.mark.parametrize("mode", ["confident", "all"])
def test_repairs_say_where_they_are(mode: str) -> None:
    for source in repairing.mend(DAMAGED, mode=mode):  # type: ignore[arg-type]
        for repair in source.repairs:
            assert repair.span.of(source.decoded or source.text) == repair.before
            assert repair.reason
            if repair.done and repair.after and repair.kind == "radical":
                assert repair.mended.of(source.text) == repair.after


PIECES = st.sampled_from(
    [
        "貿(mào)易", "協(xié)定", "數(shù)據", "⽅案", "\u200b", "。?豆ぷ鞣桨浮方Y合北京實際", "\n", "\n\n", "— 3 —\n",
        "第三条　", "（一）", "加快数\n\n据贸易认证，", "(新华社北京11月28日电)\n",
        "新华社北京11月28日电 通报显示，整改。\n",
        "某地查处违规问题百余起\n", "- 稳增长方案出台(2025-09-13)\n", "近日,印发;", LONG, "\n" + LONG + "\n", "𠮷",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=24), st.sampled_from(["confident", "all"]))
@example(["貿(mào)易"] * 5 + [LONG] * 4, "all")
def test_every_repair_can_be_undone_and_no_span_shrinks(pieces: list[str], mode: str) -> None:
    text = "".join(pieces)
    for source in repairing.mend(text, mode=mode):  # type: ignore[arg-type]
        assert reverted(source, source.repairs).text == text
        if source.to_decoded is None:
            assert source.text == text
            continue
        length = len(source.text)
        for start in range(0, length, max(1, length // 12)):
            for end in range(start + 1, length + 1, max(1, length // 9)):
                there = source.to_decoded.to_source(Span(start, end))
                assert Span(start, end) in source.to_decoded.to_display(there)


def test_undoing_one_repair_leaves_the_others() -> None:
    source = mended("亳(bó)州。貿(mào)易協(xié)定與數(shù)據(jù)⽅案\n")
    one = next(repair for repair in source.repairs if repair.kind == "radical")
    back = reverted(source, [one])
    assert back.text == "亳州。貿易協定與數據⽅案\n"
    assert [repair.done for repair in back.repairs if repair.kind == "radical"] == [False]
    assert back.to_decoded is not None
    assert not re.search("[à-ü]", back.text)


def test_tags_and_a_terminal_s_colours_are_taken_out_and_flags_kept() -> None:
    tagged = "第一条\U000e0041\U000e0042　为了\x1b[31m发展对外贸易\x1b[0m，制定本法。\x1b\n"
    assert mended(tagged).text == "第一条　为了发展对外贸易，制定本法。\n"
    flag = "旗帜\U0001f3f4\U000e0067\U000e0062\U000e007f一面。\n"
    assert mended(flag).text == flag
