"""Citations with a library at hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from db import documents
from db.library import Library
from db.transaction import Transaction
from reader.app.citing import (
    Text,
    backlinks,
    cite,
    cited_by,
    linked,
    mentions,
    naming,
    own_backlinks,
    report,
    shelf,
)
from reader.core.citation import Instrument
from reader.core.clause import ClauseTree
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import SourceText
from reader.core.structure import recognise

A, B = DocumentId("a"), DocumentId("b")
TEXTS = {
    A: "甲法\n第一条　甲。\n第二条　依照前条、第九条和《乙法》第一条办理。\n",
    B: "乙法\n第一条　依照《甲法》第一条、《甲法》和《丙法》办理。\n",
}
TREES = {document: recognise(text) for document, text in TEXTS.items()}


class Plain:
    """Two instruments in memory."""

    def instruments(self) -> Iterable[Instrument]:
        return [Instrument(document, text.split("\n")[0]) for document, text in TEXTS.items()]

    def tree(self, document: DocumentId) -> ClauseTree:
        return TREES[document]


def cited() -> dict[DocumentId, tuple]:
    at_hand = shelf(Plain())
    return {id: cite(Text(text, TREES[id], text.split("\n")[0]), at_hand) for id, text in TEXTS.items()}


def test_cited_by_lists_both_texts() -> None:
    rows = cited_by(A, cited(), TREES.__getitem__)
    assert [(row.document, row.clause, row.citation.text) for row in rows["art_1"]] == [
        (A, "art_2__para_1", "前条"),
        (B, "art_1__para_1", "《甲法》第一条"),
    ]
    assert [row.citation.text for row in rows[None]] == ["《甲法》"]


def test_the_report_says_what_is_wrong() -> None:
    both = cited()
    found = report(citation for document in (A, B) for citation in both[document])
    assert [citation.text for citation in found.broken] == ["第九条"]
    assert found.ambiguous == ()
    assert found.missing == (("丙法", 1),)


TRADITIONAL = "丁法\n第一條　依照《乙法》第一條辦理。\n"


def test_the_library_links_quotes_and_answers_who_cites(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.duizhao", author="读者") as library:
        with library.begin() as tx:
            ids = [_stored(tx, text) for text in (*TEXTS.values(), TRADITIONAL)]
        with library.read() as tx:
            held = documents.load(tx, ids[2])
            found = linked(tx, cite(Text(held.source.text, held.tree, held.info.title)))
            (citation,) = found.citations
            assert citation.status == "resolved" and citation.targets[0].id == ids[1]
            quote = found.quotes[ids[1], citation.targets[0].clause]
            assert quote.title == "乙法" and "依照《甲法》" in quote.words
            assert naming(tx, ids[1]) == (ids[0], ids[2])
            mentioned = [row for other in (ids[0], ids[2]) for row in mentions(documents.load(tx, other))]
            rows = backlinks(tx, ids[1], mentioned)
            assert [(row.title, row.where, row.words) for row in rows[ClausePath("art_1")]] == [
                ("甲法", "第二条", "《乙法》第一条"),
                ("丁法", "第一條", "《乙法》第一條"),
            ]
            first = documents.load(tx, ids[0])
            own = own_backlinks(first, cite(Text(first.source.text, first.tree, "甲法")))
            assert [row.words for row in own[ClausePath("art_1")]] == ["前条"]


def test_a_citation_resolves_by_itself_once_its_instrument_is_there(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.duizhao", author="读者") as library:
        with library.begin() as tx:
            first = _stored(tx, TEXTS[A])
        with library.read() as tx:
            held = documents.load(tx, first)
            plain = cite(Text(held.source.text, held.tree, "甲法"))
            assert [one.status for one in linked(tx, plain).citations] == ["resolved", "broken", "outside"]
        with library.begin() as tx:
            _stored(tx, TEXTS[B])
        with library.read() as tx:
            assert [one.status for one in linked(tx, plain).citations] == ["resolved", "broken", "resolved"]


def _stored(tx: Transaction, text: str) -> DocumentId:
    title = text.split("\n")[0]
    return documents.add(tx, SourceText(text, title, "zh", "hans"), recognise(text), raw=text.encode(), path=title)
