"""Script conversion: what the maps, the fast path and the layers promise, on tables small enough to read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import Choices, Converter, Telling, detect, round_trip
from reader.core.script.chain import Chain
from reader.core.script.compiled import Compiled, compile_profile, dump, load
from reader.core.script.converter import Route
from reader.core.script.engine import Engine
from reader.core.script.names import Names, Surname
from reader.core.script.statutory import Habits, parse_table, window
from reader.core.script.tables import Profile, parse_config, parse_words
from reader.core.span import OffsetMap, Span

CHARACTERS = {
    "发": "發",
    "护": "護",
    "后": "後",
    "里": "裏",
    "盘": "盤",
    "机": "機",
    "𠮷": "吉",
    "随": "隨",
    "级": "級丁",
}
PHRASES = {"护发": "護髮", "理发": "理髮", "皇后": "皇后", "发后": "發後", "里程": "里程", "头发后": "頭髮後"}
REGION = {"裏": "裡", "U盤": "隨身碟", "機器": "械", "隨身": "隨甲身"}

FORWARD = Profile("toy", ((PHRASES, CHARACTERS), (REGION,)), (PHRASES,), {"\uf900": "发"})
LONGEST = Profile("old", ((PHRASES, CHARACTERS), (REGION,)), matching="longest")
TEXTS = st.text(alphabet="护发后里程盘机器理头皇U𠮷随身级甲一\uf900\U000e0100\n，", max_size=40)


def converter(profile: Profile = FORWARD, **options: object) -> Converter:
    route = Route((Engine(compile_profile(profile)),))
    return Converter("toy", lambda script: route, lambda text: "hans", source="hans", **options)  # type: ignore[arg-type]


@given(TEXTS, st.sampled_from((FORWARD, LONGEST)))
def test_fast_equals_exact(text: str, profile: Profile) -> None:
    engine = Engine(compile_profile(profile))
    display, edits = engine.convert(text)
    plain = engine.normalized(text)
    exact, exact_edits = Chain(profile).convert(plain)
    assert display == exact
    assert tuple(OffsetMap(len(text), len(display), edits).runs()) == tuple(
        OffsetMap(len(text), len(exact), exact_edits).runs()
    )


@given(TEXTS, st.data())
def test_map_tiles_and_never_shrinks(text: str, data: st.DataObject) -> None:
    rendition = converter().convert(text)
    runs = list(rendition.map.runs())
    assert "".join(text[run.source_start : run.source_end] for run in runs) == text
    assert "".join(rendition.text[run.start : run.end] for run in runs) == rendition.text
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    if span.start < span.end:
        assert span in rendition.map.to_source(rendition.map.to_display(span))


FIRST = st.dictionaries(
    st.text("甲乙丙丁", min_size=1, max_size=3), st.text("甲乙丙丁戊", min_size=1, max_size=3), max_size=6
)
SECOND = st.dictionaries(
    st.text("甲乙丙丁戊", min_size=1, max_size=3), st.text("甲乙己", min_size=1, max_size=3), max_size=6
)


@given(FIRST, SECOND, st.text("甲乙丙丁戊己", max_size=15))
def test_any_dictionary(first: dict[str, str], second: dict[str, str], text: str) -> None:
    for matching in ("forward", "longest"):
        profile = Profile("any", ((first,), (second,)), (), None, matching)  # type: ignore[arg-type]
        assert Engine(compile_profile(profile)).convert(text)[0] == Chain(profile).convert(text)[0]


def test_dump_and_load() -> None:
    compiled = compile_profile(FORWARD)
    again = load(dump(compiled))
    assert isinstance(again, Compiled)
    assert again == compiled


def test_lengths_differ() -> None:
    rendition = converter().convert("用U盘与里程")
    assert rendition.text == "用隨身碟与里程"
    assert rendition.map.to_display(Span(1, 2)) == Span(1, 4)
    assert rendition.map.to_display(Span(3, 4)) == Span(4, 5)
    assert rendition.map.to_source(Span(2, 3)) == Span(1, 3)


def test_an_added_word_stops_a_cut() -> None:
    assert converter().convert("保护发明").text == "保護髮明"
    assert converter(FORWARD.with_words({"护发明": "護發明"})).convert("保护发明").text == "保護發明"


def test_choices() -> None:
    choices = Choices(dictionary=(("发明", "發明"),), protected=("皇后",), places=((Span(0, 1), "后"),))
    rendition = converter(choices=choices).convert("后发明皇后后")
    assert rendition.text == "后發明皇后後"
    assert {entry.rule for entry in rendition.log} == {"dictionary", "character"}
    longer = converter(choices=Choices(dictionary=(("机", "机械"),))).convert("机盘机")
    assert longer.text == "机械盤机械"
    assert longer.map.to_source(Span(2, 3)) == Span(1, 2)


@given(TEXTS, st.integers(0, 39), st.text("甲乙", max_size=3))
def test_a_place_chosen_stands(text: str, at: int, form: str) -> None:
    if at >= len(text):
        return
    span = Span(at, at + 1)
    rendition = converter(choices=Choices(places=((span, form),))).convert(text)
    assert rendition.map.to_display(span).of(rendition.text) == form or not form
    assert rendition.map.display_length == len(rendition.text)


def test_choices_of_a_document_come_first() -> None:
    narrow = Choices(dictionary=(("甲", "一"),)).over(Choices(dictionary=(("甲", "二"), ("乙", "三"))))
    assert narrow.dictionary == (("甲", "一"), ("乙", "三"))


def test_detect() -> None:
    classes = Telling("长张国", "長張國")
    assert detect("中国的长城", classes) == "hans"
    assert detect("中國的長城", classes) == "hant"
    assert detect("中國的长城", classes) == "mixed"
    assert detect("中心", classes) == "none"


def test_a_mixed_text_line_by_line() -> None:
    route = Route((Engine(compile_profile(FORWARD)),))
    classes = Telling("发护", "發護")
    mixed = Converter("toy", lambda script: route if script == "hans" else Route(), lambda t: detect(t, classes))
    assert mixed.convert("发后\n發后\n后\n护后").text == "發後\n發后\n后\n護後"


def test_surnames() -> None:
    names = Names(lambda: {"于": Surname("于", frozenset()), "范": Surname("范", frozenset("规防"))})

    def found(text: str) -> list[int]:
        return [place for place, _ in names.decide(text, text)]

    assert found("被告人范某与于某、规范某项") == [3, 6]
    assert found("于某日，原告于某商场，由于某种原因") == []
    assert found("原告于某诉") == [2]


def test_habits() -> None:
    habits = Habits(parse_table("## remark\n#布\t布佈\n1公布\t30,-30\no布佈\t-5,5\n"))
    assert habits.decide("公布", "公佈")[0].form == "布"
    assert [judgement.margin for _, judgement in habits.judge("布", "佈")] == [10]
    assert window("第一\n布", 3) == "\n\n布\n\n"


def test_round_trip_tells_what_is_lost() -> None:
    there = converter().convert("发髮")
    back_route = Route((Engine(compile_profile(Profile("back", (({"發": "发", "髮": "发"},),)))),))
    back = Converter("back", lambda script: back_route, lambda text: "hant", source="hant")
    assert [(each.source, each.before, each.back) for each in round_trip(there, back)] == [(Span(1, 2), "髮", "发")]


def test_parsing() -> None:
    assert parse_words("\ufeff甲\t乙 丙\n# 丁\t戊\n") == {"甲": "乙"}
    assert parse_config('{"a": "//x", /* no */ "b": [1, 2,],}') == {"a": "//x", "b": [1, 2]}
