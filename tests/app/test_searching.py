"""Search: every hit, none missed, none extra."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.folding import fold
from reader.app.searching import Searched, parts, search
from reader.core.annotation import Annotation
from reader.core.clause import ClauseTree
from reader.core.concordance import BadQuery, Locator
from reader.core.identity import AnnotationId, ClausePath, ConceptId, DocumentId
from reader.core.span import Span
from reader.core.structure import recognise
from reader.core.term import Concept, Term

TEXT = "某某办法\n第一条　促进數據跨境流動。\n第二条　数据出境，ＤＡＴＡ与data。\n（一）里程；\n（二）裏面。\n"
TREE = recognise(TEXT)
ONE = Searched.of(DocumentId("one"), TEXT, TREE)
ENGLISH = "Article 1 Cross-Border Data flows.\n"
TWO = Searched.of(DocumentId("two"), ENGLISH, recognise(ENGLISH, "en"), "translations")


def note(words: str) -> Annotation:
    moment = datetime(2026, 11, 14, tzinfo=UTC)
    return Annotation(
        AnnotationId("n"), DocumentId("one"), ClausePath("art_1"), Span(9, 11), "促进", words, (), "note", "highlight",
        "", "open", "甲", moment, moment, 1,
    )  # fmt: skip


def quotes(words: str, **fields: object) -> list[str]:
    return [hit.quote for hit in search(words, fold(), texts=[ONE, TWO], **fields).hits]


@pytest.mark.parametrize("words", ["数据", "數據", " 數据 "])
def test_a_query_finds_every_script(words: str) -> None:
    assert quotes(words) == ["數據", "数据"]


def test_width_case_and_variants_make_no_difference() -> None:
    assert quotes("data") == quotes("ＤａｔＡ") == ["ＤＡＴＡ", "data", "Data"]
    assert quotes("裡") == ["里", "裏"]
    assert quotes("cross–border") == ["Cross-Border"]


def test_exact_takes_the_query_as_written() -> None:
    assert quotes("數據", exact=True) == ["數據"]
    assert quotes("data", exact=True) == ["data"]


def test_a_hit_names_its_place() -> None:
    hit = search("出境", fold(), texts=[ONE]).hits[0]
    assert (hit.where, hit.document, hit.clause) == ("texts", "one", "art_2__para_1")
    assert hit.span is not None and hit.span.of(TEXT) == hit.quote == "出境"
    assert (hit.before, hit.after) == ("第二条　数据", "，ＤＡＴＡ与data。")


def test_notes_and_terms_are_searched_too() -> None:
    concept = Concept(ConceptId("c"), (Term("zh-Hans", "数据"), Term("zh-Hant", "數據"), Term("en", "data")))
    found = search("數據", fold(), texts=[ONE], notes=[note("比较数据一词"), note("无")], terms=[concept])
    assert [hit.where for hit in found.hits] == ["texts", "texts", "notes", "terms", "terms"]
    in_note = found.hits[2]
    assert (in_note.annotation, in_note.clause, in_note.span) == ("n", "art_1", Span(9, 11))
    assert in_note.place.of("比较数据一词") == "数据"
    assert found.hits[3].concept == "c"


def test_all_are_counted_and_as_many_told_as_wanted() -> None:
    found = search("。", fold(), texts=[ONE], limit=2)
    assert found.total == TEXT.count("。") == 3
    assert len(found.hits) == 2
    assert search("。", fold(), texts=[ONE], limit=0).hits == ()


def test_a_regular_expression_is_blind_to_script_too() -> None:
    assert quotes(r"第[一二]條", regex=True) == ["第一条", "第二条"]
    assert quotes("數.", regex=True) == ["數據", "数据"]
    assert quotes("D[A-Z]TA", regex=True) == ["ＤＡＴＡ", "data", "Data"]
    assert quotes("d[a-z]ta", regex=True, exact=True) == ["data"]


def test_an_open_ended_expression_runs_apart_and_finds_the_same() -> None:
    assert quotes("^（.）.+", regex=True) == ["（一）里程；", "（二）裏面。"]
    assert quotes("(?i)DA+TA", regex=True) == ["ＤＡＴＡ", "data", "Data"]
    assert quotes("x*", regex=True) == []


def test_an_endless_expression_is_stopped() -> None:
    endless = Searched.of(DocumentId("one"), "a" * 60, ClauseTree((), 60))
    with pytest.raises(BadQuery, match="simpler"):
        search("(a+)+b", fold(), texts=[endless], regex=True, seconds=0.3)


@pytest.mark.parametrize(("words", "regex"), [("", False), (" \u3000", False), ("(", True), ("[", True), ("*", True)])
def test_a_query_that_asks_for_nothing_is_told(words: str, regex: bool) -> None:
    with pytest.raises(BadQuery):
        search(words, fold(), texts=[ONE], regex=regex)


def test_it_stops_when_told_to() -> None:
    assert search("数据", fold(), texts=[ONE], goes_on=lambda: False).total == 0


def test_parts_are_named() -> None:
    assert parts("notes, texts") == ("texts", "notes")
    with pytest.raises(BadQuery):
        parts("texts,words")


SIGNS = "数數据據里裏ａaA。\n"


@given(text=st.text(alphabet=SIGNS, max_size=40), words=st.text(alphabet=SIGNS.strip(), min_size=1, max_size=3))
def test_hits_are_those_of_looking_everywhere(text: str, words: str) -> None:
    folding = fold()
    found = search(words, folding, texts=[Searched.of(DocumentId("x"), text, ClauseTree((), len(text)))])
    held = folding(text)
    wanted = [at for at in range(len(text)) if held.startswith(folding(words), at)]
    assert [hit.place.start for hit in found.hits] == wanted
    assert found.total == len(wanted)
    exact = search(words, folding, texts=[Searched.of(DocumentId("x"), text, ClauseTree((), len(text)))], exact=True)
    assert exact.total == len(re.findall(f"(?={re.escape(words)})", text))


def test_clauses_are_located_as_by_the_tree() -> None:
    locator = Locator(TREE)
    for offset in range(len(TEXT)):
        assert locator.at(offset) == TREE.at(offset)
