"""Term bases as CSV: a round trip, and a lenient reader that says what it left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.identity import ConceptId
from reader.core.term import TERM_LANGUAGES, TERM_STATUSES, Concept, Term
from reader.formats.terms_csv import BadRow, dump, load

WORDS = (
    st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
)
ORDER = [(language, status) for language in TERM_LANGUAGES for status in TERM_STATUSES]
TERMS = st.lists(
    st.builds(Term, st.sampled_from(TERM_LANGUAGES), WORDS, st.sampled_from(TERM_STATUSES)),
    min_size=1, max_size=6, unique=True,
).map(lambda terms: tuple(sorted(terms, key=lambda term: ORDER.index((term.language, term.status)))))  # fmt: skip
FIELD = st.one_of(st.just(""), WORDS)
CONCEPTS = st.lists(
    st.builds(Concept, WORDS.map(ConceptId), TERMS, FIELD, FIELD, FIELD, FIELD),
    max_size=5,
    unique_by=lambda each: each.id,
)


@given(CONCEPTS)
def test_what_was_written_is_read_back(concepts: list[Concept]) -> None:
    found = load(dump(concepts))
    assert found.bad == ()
    assert list(found.concepts) == concepts


@pytest.mark.parametrize(
    "header", ["zh-Hans,en", "ZH-CN,EN", "zh_cn,en-US", "zh_Hans,English", "简体,英文", " ZH ; en ", "zh\ten"]
)
def test_headers_are_read_leniently(header: str) -> None:
    sign = next((sign for sign in ";\t" if sign in header), ",")
    (concept,) = load(f"{header}\n关税{sign}tariff\n".encode("utf-8-sig")).concepts
    assert concept.terms == (Term("zh-Hans", "关税"), Term("en", "tariff"))
    assert concept.id == "关税"


@pytest.mark.parametrize("header", ["en forbidden", "EN_forbidden", "en (forbidden)", "英文禁用"])
def test_a_header_may_name_a_status(header: str) -> None:
    (concept,) = load(f"zh_TW,{header}\n關稅,duty | toll\n".encode()).concepts
    assert concept.terms == (Term("zh-TW", "關稅"), Term("en", "duty", "forbidden"), Term("en", "toll", "forbidden"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_encodings_are_read(encoding: str) -> None:
    (concept,) = load("zh,en\r\n数据出境,outbound data transfer\r\n".encode(encoding)).concepts
    assert concept.preferred("zh-Hans") == "数据出境"


def test_bad_rows_are_told_with_their_lines() -> None:
    raw = 'id,zh,en\na,关税,tariff\n\nb,,\na,税,tax\n"c","两\n行",two\nd,x,y,z\n'.encode()
    found = load(raw)
    assert [concept.id for concept in found.concepts] == ["a", "c"]
    assert [bad.line for bad in found.bad] == [4, 5, 8]


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"a,b\n1,2\n", b"\x00\x01\x02", b'zh,en\n"open'])
def test_what_is_no_term_base_is_told(raw: bytes) -> None:
    found = load(raw)
    assert found.concepts == () or raw.startswith(b"zh")
    assert found.bad == () or isinstance(found.bad[0], BadRow)
    assert found.bad or found.concepts


def test_formulas_are_disarmed() -> None:
    raw = dump([Concept(ConceptId("=1"), (Term("en", "+cmd"),))])
    assert b"'=1" in raw and b"'+cmd" in raw
    assert load(raw).concepts[0].terms[0].text == "+cmd"
