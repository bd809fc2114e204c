"""Editing the structure of a document: stored, carried, undone, refused."""

from __future__ import annotations

import pytest

from db import documents
from db.library import Library
from reader.app import annotating, history, linking, structuring
from reader.core.annotation import Place
from reader.core.errors import StructureRefused
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import SourceText
from reader.core.span import Span
from reader.core.structure import recognise
from reader.core.structure.edit import Override

TEXT = (
    "数据办法\n第一章　总则\n第一条　为了流通，制定本办法。\n第二条　经营者应当公示。\n不公示的，改正。\n"
    "第二章　附则\n第三条　本办法自公布之日起施行。\n"
)


@pytest.fixture
def law(library: Library) -> DocumentId:
    source = SourceText(TEXT, "数据办法", "zh", "hans")
    with library.begin() as tx:
        return documents.add(tx, source, recognise(TEXT), raw=TEXT.encode(), path="办法.txt", slug="law")


def paths(library: Library, document: DocumentId) -> list[str]:
    with library.read() as tx:
        held = documents.load(tx, document)
        assert held.source.text == TEXT
        return [clause.path for clause in held.tree]


def test_a_split_takes_the_label_that_stands_there_and_is_undone(library: Library, law: DocumentId) -> None:
    before = paths(library, law)
    with library.begin() as tx:
        structuring.edit(tx, law, Override("merge", ClausePath("art_2")))
    assert "art_2" not in paths(library, law)
    with library.begin() as tx:
        made, change = structuring.split(tx, law, TEXT.index("第二条") - 1)
    assert made == "art_2"
    assert change.label == "edit structure" and change.documents
    with library.read() as tx:
        clause = documents.load(tx, law).tree.get(made)
    assert clause is not None and (clause.label, clause.number) == ("第二条", (2,))
    for _ in range(2):
        with library.begin() as tx:
            history.undo(tx)
    assert paths(library, law) == before
    with library.read() as tx:
        assert structuring.overrides(tx, law) == ()
    with library.begin() as tx:
        history.redo(tx)
    assert "art_2" not in paths(library, law)


def test_notes_and_links_follow_their_clauses(library: Library, law: DocumentId) -> None:
    at = TEXT.index("不公示")
    with library.begin() as tx:
        note, _ = annotating.annotate(tx, law, Span(at, at + 3), kind="note", note="?")
        link, _ = linking.link(tx, Place(law, ClausePath("art_3"), None), Place(law, ClausePath("ch_2"), None))
    with library.begin() as tx:
        structuring.split(tx, law, at)
        structuring.edit(tx, law, Override("relabel", ClausePath("art_3~2"), number=(4,)))
    with library.begin() as tx:
        structuring.edit(tx, law, Override("merge", ClausePath("ch_2")))
    with library.read() as tx:
        from db import annotations, links

        tree = documents.load(tx, law).tree
        kept = annotations.get(tx, note.id)
        moved = links.get(tx, link.id)
    assert kept.span == Span(at, at + 3) and kept.clause is not None and tree.get(kept.clause) is not None
    assert kept.clause.startswith("art_3")
    assert moved.target.clause == "ch_1"
    assert moved.source.clause is not None and tree.get(moved.source.clause) is not None


def test_what_the_tree_forbids_is_one_sentence_and_changes_nothing(library: Library, law: DocumentId) -> None:
    before = paths(library, law)
    for override in (Override("merge", ClausePath("ch_1")), Override("promote", ClausePath("ch_1"))):
        with pytest.raises(StructureRefused, match=r"第一章.*\.$"), library.begin() as tx:
            structuring.edit(tx, law, override)
    with pytest.raises(StructureRefused), library.begin() as tx:
        structuring.split(tx, law, TEXT.index("第一章"))
    with pytest.raises(StructureRefused), library.begin() as tx:
        structuring.renumber(tx, law, "roman")
    assert paths(library, law) == before
    with library.read() as tx:
        assert len(documents.versions(tx, law)) == 1


def test_the_kind_of_numbering_can_be_changed_and_edits_are_kept(library: Library, law: DocumentId) -> None:
    with library.begin() as tx:
        structuring.edit(tx, law, Override("relabel", ClausePath("ch_1"), title="通则"))
    with library.begin() as tx:
        structuring.renumber(tx, law, "plain")
    assert "art_1" not in paths(library, law)
    with library.begin() as tx:
        history.undo(tx)
        assert structuring.numbering(tx, law) is None
    with library.read() as tx:
        tree, left = structuring.shaped(tx, law, documents.load(tx, law).source)
    first = tree.get(ClausePath("ch_1"))
    assert left == () and first is not None and first.title == "通则"
    with library.begin() as tx:
        structuring.reset(tx, law)
    assert paths(library, law) == [clause.path for clause in recognise(TEXT)]
