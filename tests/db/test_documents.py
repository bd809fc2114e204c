"""Documents in a library: what is stored comes back, the trash, ids, duplicates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import documents, values
from db.check import check
from db.library import Library
from reader.core.clause import Clause, ClauseTree
from reader.core.errors import UnknownDocument
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import Metadata, Repair, SourceText
from reader.core.span import Edit, OffsetMap, Span, replaced


def nested() -> ClauseTree:
    """Every field of a clause in use."""
    return ClauseTree(
        (
            Clause(ClausePath("ch_1"), None, "chapter", "第一章", (1,), "总则", Span(0, 30), 6),
            Clause(ClausePath("art_12_1"), ClausePath("ch_1"), "article", "第十二条之一", (12, 1), "", Span(6, 30), 12),
            Clause(ClausePath("art_12_1__para_1"), ClausePath("art_12_1"), "paragraph", "", (1,), "", Span(13, 30), 13),
            Clause(ClausePath("h1_1"), None, "heading", "一、", (1,), "标题", Span(30, 40), 32, 1),
        ),
        40,
    )


def test_a_document_comes_back_as_it_was_stored(library: Library) -> None:
    decoded = "貿(mào)易" + "𠮷" * 38
    text, to_decoded = replaced(decoded, [(1, 6, "")])
    source = SourceText(
        text,
        "标题",
        "zh",
        "hant",
        Metadata(issuer="国务院", number="国发〔2024〕1号"),
        decoded,
        to_decoded,
        (Repair("pinyin", Span(1, 6), "(mào)", "", Span(1, 1), 0.9, True, "inserted", False),),
        ("something odd",),
    )
    with library.begin() as tx:
        document = documents.add(tx, source, nested(), raw=b"\xb3\x00", path="a.txt", derive={"repair": "confident"})
    with library.read() as tx:
        found = documents.load(tx, document)
        assert (found.source, found.tree) == (source, nested())
        assert documents.file(tx, document) == ("a.txt", b"\xb3\x00")
        assert (found.info.characters, found.info.clauses, found.info.annotations) == (40, 4, 0)
        assert documents.body(tx, document).text == text
        assert list(documents.texts(tx)) == [(document, text)]
        assert check(tx) == ()


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=5),
    st.text(max_size=5),
    st.booleans(),
)
def test_values_survive_their_rows(pairs: list[tuple[int, int]], words: str, done: bool) -> None:
    edits, at, to = [], 0, 0
    for gap, size in pairs:
        edits.append(Edit(at + gap, at + gap + size, to + gap, to + gap + 1))
        at, to = at + gap + size, to + gap + 1
    found = OffsetMap(at + 3, to + 3, tuple(edits))
    assert values.read_map(values.write_map(found)) == found
    repair = Repair(words, Span(1, 2), words, "", Span(1, 1), 0.5, done)
    assert values.read_repair(values.write_repair(repair)) == repair
    metadata = Metadata(issuer=words, kind="official")
    assert values.read_metadata(values.write_metadata(metadata)) == metadata


def text(words: str, title: str = "标题", language: str = "zh") -> tuple[SourceText, ClauseTree]:
    return SourceText(words, title, language, "hans"), ClauseTree((), len(words))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wish", "title", "language", "slug"),
    [
        ("", "Foreign Trade Law (2022)", "en", "foreign-trade-law-2022"),
        ("Opinions 意见 Nr. 3", "x", "zh", "opinions-nr-3"),
        ("意见", "意见", "zh", "doc-7b80b2d0"),
        ("", "x" * 100, "en", "x" * 48),
    ],
)
def test_an_id_is_short_stable_and_ascii(library: Library, wish: str, title: str, language: str, slug: str) -> None:
    with library.begin() as tx:
        if slug.startswith("doc-"):
            slug = f"doc-{documents.sha256('文本')[:8]}"
        for suffix in ("", "-2", "-3"):
            found = documents.add(tx, *text("文本", title, language), raw=b"", path="", slug=wish)
            assert found == slug + suffix


def test_the_same_file_or_text_is_found_again(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        raw = documents.file(tx, document)[1]
        words = documents.body(tx, document).text
        other = documents.add(tx, *text("别的"), raw=raw, path="other.txt")
        assert documents.find(tx, raw=raw) == (document, other)
        assert documents.find(tx, text=words) == (document,)
        assert documents.find(tx, raw=b"unknown", text="无") == ()
        assert documents.find(tx) == ()


def test_trashed_documents_are_listed_apart_and_come_back(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        documents.trash(tx, document)
    with library.begin() as tx:
        assert documents.all(tx) == () and list(documents.texts(tx)) == []
        (gone,) = documents.all(tx, trashed=True)
        assert gone.id == document and gone.trashed_at is not None
        documents.restore(tx, document)
        assert [one.id for one in documents.all(tx)] == [document]


def test_purging_leaves_nothing_but_other_documents(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        other = documents.add(tx, *text("别的"), raw=documents.file(tx, document)[1], path="other.txt")
        with pytest.raises(ValueError, match="trash"):
            documents.purge(tx, document)
        documents.trash(tx, document)
        documents.purge(tx, document)
    with library.read() as tx:
        assert documents.file(tx, other)[1]  # both came from one file
        assert documents.all(tx, trashed=True) == ()
        assert check(tx) == ()


def test_what_is_not_there_is_named(library: Library) -> None:
    nobody = DocumentId("nobody")
    with library.begin() as tx:
        for verb in (documents.info, documents.load, documents.body, documents.file, documents.trash):
            with pytest.raises(UnknownDocument, match="nobody"):
                verb(tx, nobody)
        with pytest.raises(UnknownDocument):
            documents.rename(tx, nobody, "x")


def test_what_ships_with_the_program_cannot_be_undone(library: Library) -> None:
    from db import events

    with library.begin(undoable=False) as tx:
        documents.add(tx, *text("文本"), raw=b"", path="", kind="bundled")
    with library.read() as tx:
        assert events.labels(tx) == (None, None)
        assert len(documents.all(tx)) == 1
