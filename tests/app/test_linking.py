"""Links between clauses, seen from both ends, and translations beside a text."""

from __future__ import annotations

import pytest

from db import documents
from db.library import Library
from reader.app import linking
from reader.core.annotation import Place
from reader.core.clause import ClauseTree
from reader.core.errors import OutOfRange, UnknownClause, UnknownDocument, UnknownLink
from reader.core.identity import ClausePath, DocumentId, LinkId
from reader.core.source import SourceText
from reader.core.span import Span


@pytest.fixture
def other(library: Library) -> DocumentId:
    with library.begin() as tx:
        source = SourceText("Measures on data", "Measures", "en", "none")
        return documents.add(tx, source, ClauseTree((), 16), raw=b"", path="m.txt")


def test_a_link_is_seen_from_both_ends(library: Library, document: DocumentId, other: DocumentId) -> None:
    clause = Place(document, ClausePath("art_1"), None)
    with library.begin() as tx:
        made, change = linking.link(tx, clause, Place(other, None, Span(0, 8)), "implements", "why")
        assert (made.source, made.target.quote, made.relation, made.note) == (clause, "Measures", "implements", "why")
        assert change.touched() == {document, other}
        assert linking.of(tx, document) == linking.of(tx, other) == linking.of(tx) == (made,)
        assert linking.of(tx, document, ClausePath("art_1")) == (made,)
        assert linking.of(tx, document, ClausePath("art_2")) == ()
        edited, _ = linking.edit(tx, made.id, relation="conflicts")
        assert (edited.relation, edited.note, edited.revision) == ("conflicts", "why", 2)
        documents.trash(tx, other)
        assert linking.of(tx, document) == ()
        documents.restore(tx, other)
        linking.unlink(tx, made.id)
        assert linking.of(tx) == ()


def test_a_span_names_the_clause_that_holds_it(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        made, _ = linking.link(tx, Place(document, None, Span(5, 7)), Place(document, ClausePath("art_3"), None))
    assert (made.source.clause, made.source.quote, made.relation) == ("art_1", "据要", "see also")


def test_ends_that_do_not_exist_are_refused(library: Library, document: DocumentId) -> None:
    here = Place(document, None, None)
    with library.begin() as tx:
        with pytest.raises(UnknownClause, match="art_99"):
            linking.link(tx, here, Place(document, ClausePath("art_99"), None))
        with pytest.raises(UnknownDocument):
            linking.link(tx, here, Place(DocumentId("nobody"), None, None))
        with pytest.raises(OutOfRange):
            linking.link(tx, Place(document, None, Span(1, 9999)), here)
        with pytest.raises(UnknownLink):
            linking.unlink(tx, LinkId("none"))
        assert linking.of(tx) == ()


def test_a_translation_stands_beside_a_document(library: Library, document: DocumentId, other: DocumentId) -> None:
    with library.begin() as tx:
        made, _ = linking.attach(tx, document, other, "working")
        again, change = linking.attach(tx, document, other, "official")
        assert change.translations[0].before == made and again.kind == "official"
        assert linking.translations(tx, document) == linking.translated(tx, other) == (again,)
        documents.trash(tx, other)
        assert linking.translations(tx, document) == ()
        documents.restore(tx, other)
        linking.detach(tx, document, other)
        assert linking.translations(tx, document) == ()
        with pytest.raises(UnknownDocument):
            linking.detach(tx, document, other)
        with pytest.raises(UnknownDocument):
            linking.attach(tx, document, DocumentId("nobody"))
        with pytest.raises(ValueError, match="its own"):
            linking.attach(tx, document, document)
