"""What comes with the program: the texts byte for byte, a translation of every clause, terms for both."""

import hashlib
import json
import re
from collections import Counter
from typing import Any

import pytest

from reader.app import importing
from reader.app.folding import fold
from reader.app.places import resource
from reader.core.alignment import pair
from reader.core.source import SourceText
from reader.core.structure import recognise
from reader.core.term import Concept, TermIndex, languages_of
from reader.formats import terms_csv

MANIFEST: list[dict[str, Any]] = json.loads(resource("texts/manifest.json").read_text("utf-8"))["texts"]
TERMS = resource("terms/digital-trade.csv").read_bytes()


def read(described: dict[str, Any]) -> SourceText:
    file = importing.read(resource(f"texts/{described['file']}"), language=described["language"])
    return file.texts[0].source


@pytest.fixture(scope="module")
def opinions() -> SourceText:
    return read(MANIFEST[0])


@pytest.fixture(scope="module")
def beijing() -> SourceText:
    return read(MANIFEST[1])


@pytest.fixture(scope="module")
def english() -> SourceText:
    return read(MANIFEST[0]["translations"][0])


@pytest.fixture(scope="module")
def concepts() -> tuple[Concept, ...]:
    return terms_csv.load(TERMS).concepts


@pytest.mark.parametrize("described", MANIFEST, ids=lambda each: each["slug"])
def test_the_texts_are_as_they_came(described: dict[str, Any]) -> None:
    raw = resource(f"texts/{described['file']}").read_bytes()
    assert hashlib.sha256(raw).hexdigest() == described["sha256"]
    assert described["sha256"] in resource("texts/SOURCE.md").read_text("utf-8")


def test_the_translation_has_a_clause_for_every_clause(opinions: SourceText, english: SourceText) -> None:
    zh, en = recognise(opinions.text), recognise(english.text, "en")
    assert [clause.path for clause in zh] == [clause.path for clause in en]
    assert Counter(clause.depth for clause in zh) == {1: 5, 2: 18}


def test_the_translation_has_words_for_all_words(opinions: SourceText, english: SourceText) -> None:
    pairs = pair(opinions.text, recognise(opinions.text), english.text, recognise(english.text, "en"))
    assert len(pairs) == 28  # title, date, preamble, 5 headings, 2 paragraphs, 18 measures
    for each in pairs:
        assert each.source is not None and each.target is not None
        one, other = each.source.of(opinions.text), each.target.of(english.text)
        # A character of policy Chinese takes about four letters; a sentence left out would show.
        assert 1.4 < len(other) / len(re.sub(r"\s", "", one)) < 6.5, one


def test_the_translation_says_what_it_is() -> None:
    (described,) = MANIFEST[0]["translations"]
    assert described["kind"] == "working"
    assert "working translation" in resource("texts/SOURCE.md").read_text("utf-8")
    assert not re.search("[\u3400-\u9fff]", resource(f"texts/{described['file']}").read_text("utf-8"))


def test_the_translation_uses_the_terms_of_the_term_base(
    opinions: SourceText, english: SourceText, concepts: tuple[Concept, ...]
) -> None:
    index = TermIndex(concepts, fold())
    pairs = pair(opinions.text, recognise(opinions.text), english.text, recognise(english.text, "en"))
    wanted, used = Counter[str](), Counter[str]()
    for each in pairs:
        assert each.source is not None and each.target is not None
        here = {match.concept for match in index.match(each.source.of(opinions.text), languages_of("zh", "hans"))}
        there = {match.concept for match in index.match(each.target.of(english.text), ("en",), nested=True)}
        wanted.update(here)
        used.update(here & there)
    assert used.total() / wanted.total() > 0.9
    statuses = {match.term.status for match in index.match(english.text, ("en",))}
    assert statuses <= {"preferred", "admitted"}


def test_the_term_base_is_whole(concepts: tuple[Concept, ...]) -> None:
    assert terms_csv.load(TERMS).bad == ()
    assert len(concepts) >= 120
    assert len({concept.id for concept in concepts}) == len(concepts)
    for concept in concepts:
        assert all(concept.preferred(language) for language in ("zh-Hans", "zh-Hant", "en")), concept.id
        assert concept.domain and concept.source
        assert len(set(concept.terms)) == len(concept.terms)


def test_the_term_base_is_written_as_we_write_it(concepts: tuple[Concept, ...]) -> None:
    assert terms_csv.dump(concepts) == TERMS


def test_no_term_belongs_to_two_concepts(concepts: tuple[Concept, ...]) -> None:
    held: dict[tuple[str, str], str] = {}
    for concept in concepts:
        for term in concept.terms:
            if term.status == "preferred" and term.language in ("zh-Hans", "zh-Hant", "en"):
                assert held.setdefault((term.language, fold()(term.text)), concept.id) == concept.id


def test_traditional_terms_are_the_simplified_ones(concepts: tuple[Concept, ...]) -> None:
    for concept in concepts:
        assert fold()(concept.preferred("zh-Hans")) == fold()(concept.preferred("zh-Hant"))


def test_both_texts_are_full_of_terms(opinions: SourceText, beijing: SourceText, concepts: tuple[Concept, ...]) -> None:
    index = TermIndex(concepts, fold())
    for source, least in ((opinions, 80), (beijing, 40)):
        found = {match.concept for match in index.match(source.text, languages_of("zh", source.script), nested=True)}
        assert len(found) >= least
