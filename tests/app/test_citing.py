"""Citations with a library at hand."""

from __future__ import annotations

from collections.abc import Iterable

from reader.app.citing import Text, cite, cited_by, report, shelf
from reader.core.citation import Instrument
from reader.core.clause import ClauseTree
from reader.core.identity import DocumentId
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
