"""Terms found in texts: blind to script, the longest first, none missed and none cut out of another."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.folding import fold as the_fold
from reader.core.identity import ConceptId
from reader.core.term import Concept, Term, TermIndex, TermMatch, languages_of


def concept(name: str, *terms: Term) -> Concept:
    return Concept(ConceptId(name), terms)


def zh(text: str) -> Term:
    return Term("zh-Hans", text)


def en(text: str) -> Term:
    return Term("en", text)


def index(*concepts: Concept) -> TermIndex:
    return TermIndex(concepts, the_fold())


BASE = index(
    concept("trade", zh("贸易"), en("trade")),
    concept("digital trade", zh("数字贸易"), en("digital trade")),
    concept("infrastructure", zh("贸易基础设施"), en("trade infrastructure")),
    concept("assessment", zh("数据出境安全评估"), en("security assessment of outbound data transfers")),
    concept("outbound", zh("数据出境"), en("outbound data transfer")),
    concept("depa", zh("DEPA")),
    concept("data", zh("数据"), Term("zh-TW", "資料"), Term("en", "figures", "forbidden"), en("data")),
)


def told(matches: tuple[TermMatch, ...]) -> list[tuple[str, str]]:
    return [(match.text, match.concept) for match in matches]


@pytest.mark.parametrize("text", ["数字贸易", "數字貿易", "數字贸易"])
def test_a_term_is_found_in_every_script(text: str) -> None:
    assert told(BASE.match(f"促进{text}发展")) == [(text, "digital trade")]


def test_spans_count_in_the_text() -> None:
    text = "依法開展數據出境安全評估。𠮷"
    (match,) = BASE.match(text)
    assert match.span.of(text) == match.text == "數據出境安全評估"


def test_the_longest_wins_and_of_equals_the_first() -> None:
    assert told(BASE.match("数字贸易基础设施")) == [("贸易基础设施", "infrastructure")]
    assert told(index(concept("ab", zh("甲乙")), concept("bc", zh("乙丙"))).match("甲乙丙")) == [("甲乙", "ab")]


def test_nested_terms_are_told_when_asked_for() -> None:
    found = BASE.match("数据出境安全评估", nested=True)
    assert [(each.text, each.nested) for each in found] == [
        ("数据出境安全评估", False), ("数据出境", True), ("数据", True),
    ]  # fmt: skip


def test_english_terms_are_whole_words_in_any_number_and_case() -> None:
    text = "Security assessments of outbound data transfers; traders trade, digital\ntrade. Data"
    assert told(BASE.match(text, ("en",))) == [
        ("Security assessments of outbound data transfers", "assessment"),
        ("trade", "trade"),
        ("digital\ntrade", "digital trade"),
        ("Data", "data"),
    ]
    assert BASE.match("a trade, infrastructure and tradeinfrastructure", ("en",))[0].text == "trade"


def test_latin_letters_in_a_chinese_term_are_not_cut_out_of_a_word() -> None:
    assert told(BASE.match("加入DEPA进程")) == [("DEPA", "depa")]
    assert BASE.match("加入DEPARTMENT", ("zh-Hans",)) == ()


def test_only_the_languages_asked_for() -> None:
    assert languages_of("zh", "hans") == ("zh-Hans", "zh-Hant")
    assert BASE.match("参考资料", languages_of("zh", "hans")) == ()
    assert told(BASE.match("參考資料", languages_of("zh", "hant"))) == [("資料", "data")]


def test_the_status_of_the_word_found_is_told() -> None:
    assert BASE.match("figures", ("en",))[0].term.status == "forbidden"


def test_a_word_of_two_concepts_names_both() -> None:
    (match,) = index(concept("one", zh("通关")), concept("two", zh("通關"))).match("通关")
    assert (match.concept, match.also) == ("one", ("two",))


def test_a_concept_names_its_preferred_terms() -> None:
    data = concept(
        "data", Term("zh-Hant", "數據"), Term("zh-TW", "資料"), Term("en", "figures", "forbidden"), en("data")
    )
    assert [data.preferred(language) for language in ("zh-TW", "zh-HK", "zh-Hans", "en")] == [
        "資料",
        "數據",
        "",
        "data",
    ]


WORDS = st.lists(st.text(alphabet="甲乙丙丁", min_size=1, max_size=4), min_size=1, max_size=6, unique=True)


@given(words=WORDS, text=st.text(alphabet="甲乙丙丁戊", max_size=30))
def test_every_occurrence_is_in_a_match_or_crossed_by_a_longer_one(words: list[str], text: str) -> None:
    matches = index(*(concept(word, zh(word)) for word in words)).match(text)
    assert all(match.text in words and match.span.of(text) == match.text for match in matches)
    assert all(one.span.end <= two.span.start for one, two in pairwise(matches))
    for word in words:
        for start in (at for at in range(len(text)) if text.startswith(word, at)):
            end = start + len(word)
            assert any(
                match.span.start < end and start < match.span.end and len(match.text) >= len(word) for match in matches
            )


def test_fifty_thousand_entries_match_a_paragraph_at_once() -> None:
    signs = [chr(0x4E00 + at) for at in range(400)]
    large = index(
        *(
            concept(f"{at}", zh(signs[at % 400] + signs[at // 400] + signs[at % 7] * (at % 5 + 1)))
            for at in range(50_000)
        )
    )
    text = "".join(signs[at * 7 % 400] for at in range(500))
    took = min(_timed(large, text) for _ in range(3))
    assert took < 0.05


def _timed(large: TermIndex, text: str) -> float:
    begin = time.perf_counter()
    large.match(text)
    return time.perf_counter() - begin


@pytest.mark.parametrize("text", ["数字贸易相关税收制度", "數字貿易相關稅收制度", "有关税务机关", "海关税收"])
def test_characters_that_meet_across_two_words_are_no_term(text: str) -> None:
    duty = index(concept("duty", zh("关税")))
    assert duty.match(text) == ()
    assert told(duty.match("没有关税。相关的关税收入")) == [("关税", "duty"), ("关税", "duty")]
