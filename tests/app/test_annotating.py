"""Annotations: made, edited, deleted, found again after a restart; their words are the text's."""

from __future__ import annotations

import pytest

from db import documents
from db.library import Library
from reader.app import annotating
from reader.core.errors import OutOfRange, StaleEdit, UnknownAnnotation, UnknownDocument
from reader.core.identity import AnnotationId, DocumentId
from reader.core.span import Span


def spot(library: Library, document: DocumentId, words: str) -> Span:
    with library.read() as tx:
        start = documents.body(tx, document).text.index(words)
    return Span(start, start + len(words))


def test_an_annotation_is_there_after_a_restart(library: Library, document: DocumentId) -> None:
    span = spot(library, document, "公示数据来源")
    with library.begin() as tx:
        made, change = annotating.annotate(
            tx, document, span, note="何时？", tags=[" 数据 ", "期限", "数据"], kind="deadline", style="underline",
            colour="red", status="done",
        )  # fmt: skip
    assert (made.quote, made.clause, made.span, made.anchor) == ("公示数据来源", "art_2", span, "exact")
    assert (made.tags, made.author, made.revision) == (("数据", "期限"), "读者", 1)
    assert [(one.id, one.before, one.after) for one in change.annotations] == [(made.id, None, made)]
    assert change.label == "annotate" and change.touched() == {document}
    library.close()
    with Library.open(library.path, author="b") as again, again.read() as tx:
        assert annotating.of(tx, document) == (made,)
        assert documents.all(tx)[0].annotations == 1


def test_a_span_over_several_clauses_belongs_to_none(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        assert annotating.annotate(tx, document, Span(0, len(documents.body(tx, document).text)))[0].clause is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 2), Span(-1, 4), Span(0, 10_000)])
def test_a_span_outside_the_text_is_refused(library: Library, document: DocumentId, span: Span) -> None:
    with pytest.raises(OutOfRange), library.begin() as tx:
        annotating.annotate(tx, document, span)


def test_an_unknown_document_is_refused(library: Library) -> None:
    with library.begin() as tx:
        with pytest.raises(UnknownDocument):
            annotating.annotate(tx, DocumentId("nobody"), Span(0, 1))
        with pytest.raises(UnknownDocument):
            annotating.of(tx, DocumentId("nobody"))


def test_editing_changes_what_is_given(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        made, _ = annotating.annotate(tx, document, Span(0, 3), note="a", tags=["x"])
    with library.begin() as tx:
        edited, change = annotating.edit(tx, made.id, note="b", kind="risk", revision=1)
    assert (edited.note, edited.kind, edited.tags, edited.revision) == ("b", "risk", ("x",), 2)
    assert edited.updated_at > made.updated_at and edited.created_at == made.created_at
    assert (change.annotations[0].before, change.annotations[0].after) == (made, edited)
    with library.begin() as tx:
        _, nothing = annotating.edit(tx, made.id, note="b")
        assert not nothing and not tx.events
    with pytest.raises(StaleEdit), library.begin() as tx:
        annotating.edit(tx, made.id, note="c", revision=1)


def test_deleting_takes_it_out_of_every_list(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        ids = [annotating.annotate(tx, document, Span(n, n + 2))[0].id for n in (0, 4)]
    with library.begin() as tx:
        _, change = annotating.delete(tx, *ids)
        assert [one.after for one in change.annotations] == [None, None]
        assert annotating.of(tx) == () and documents.all(tx)[0].annotations == 0
        with pytest.raises(UnknownAnnotation):
            annotating.delete(tx, ids[0])
        with pytest.raises(UnknownAnnotation):
            annotating.edit(tx, AnnotationId("none"), note="")


def test_lists_are_in_reading_order_and_filtered(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        late = annotating.annotate(tx, document, Span(20, 22), tags=["a", "b"], kind="risk")[0]
        early = annotating.annotate(tx, document, Span(2, 4), tags=["b"])[0]
        assert annotating.of(tx, document) == annotating.of(tx) == (early, late)
        assert annotating.of(tx, tag="a") == annotating.of(tx, kind="risk") == (late,)
        assert annotating.of(tx, tag="b", kind="note") == (early,)
        assert annotating.of(tx, orphans=True) == ()
        assert annotating.tags(tx) == ("b", "a")
        documents.trash(tx, document)
        assert annotating.of(tx) == () and annotating.of(tx, document) == (early, late)
