"""Documents renamed, described, thrown away, and given their next text with everything carried over."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from db import documents as stored
from db.check import check
from db.library import Library
from reader.app import annotating, documents, history, linking
from reader.core.annotation import Place
from reader.core.clause import Clause, ClauseTree
from reader.core.errors import UnknownDocument
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import Metadata, SourceText
from reader.core.span import Span

ARTICLES = ("数据要素应当依法流通。", "经营者应当公示数据来源。", "违反本办法的，责令改正。")


def written(*articles: str) -> tuple[SourceText, ClauseTree]:
    text, clauses = "", []
    for number, words in enumerate(articles, 1):
        label = f"第{'一二三四五六七八九'[number - 1]}条"
        line = f"{label}　{words}\n"
        span = Span(len(text), len(text) + len(line))
        clauses.append(Clause(ClausePath(f"art_{number}"), None, "article", label, (number,), "", span, span.start + 4))
        text += line
    return SourceText(text, "数据流通办法（修订）", "zh", "hans"), ClauseTree(tuple(clauses), len(text))


def note(library: Library, document: DocumentId, words: str) -> str:
    with library.begin() as tx:
        start = stored.body(tx, document).text.index(words)
        return annotating.annotate(tx, document, Span(start, start + len(words)), note=words)[0].id


def test_a_document_keeps_its_id_whatever_it_is_called(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        info, change = documents.rename(tx, document, "  新的\n名字 ")
        assert (info.id, info.title) == (document, "新的 名字")
        assert change.documents[0].before is not None and change.documents[0].before.title == "数据流通办法"
        assert stored.load(tx, document).source.title == "新的 名字"
        with pytest.raises(ValueError, match="title"):
            documents.rename(tx, document, " ")
        info, _ = documents.edit_metadata(tx, document, Metadata(issuer="某部", effective="2026"))
        assert info.metadata == Metadata(issuer="某部", effective="2026")
        with pytest.raises(UnknownDocument):
            documents.rename(tx, DocumentId("nobody"), "x")


def test_the_next_text_carries_annotations_and_links(library: Library, document: DocumentId) -> None:
    kept, lost, gone = (note(library, document, words) for words in ("公示数据来源", "责令改正", "要素"))
    with library.begin() as tx:
        one = Place(document, ClausePath("art_2"), None)
        by_clause, _ = linking.link(tx, one, Place(document, ClausePath("art_3"), None))
        start = stored.body(tx, document).text.index("来源")
        by_span, _ = linking.link(tx, Place(document, None, Span(start, start + 2)), one)
    source, tree = written("新增的一条规定。", "数据流通应当依法进行。", ARTICLES[1])
    with library.begin() as tx:
        carried, change = documents.renew(tx, document, source, tree, raw=b"2", path="2.txt")
        assert (carried.kept, set(carried.orphaned)) == ((kept,), {lost, gone})
        shown = {one.id: one for one in annotating.of(tx, document)}
        assert (shown[kept].clause, shown[kept].quote) == ("art_3", "公示数据来源")
        assert shown[kept].span is not None and shown[kept].span.of(source.text) == "公示数据来源"
        assert (shown[lost].span, shown[lost].quote, shown[lost].anchor) == (None, "责令改正", "orphan")
        assert annotating.of(tx, document, orphans=True) == (shown[gone], shown[lost])
        moved = {one.id: one for one in linking.of(tx, document)}
        assert moved[by_clause.id].source.clause == "art_3"
        assert moved[by_clause.id].target.clause is None and "责令改正" in moved[by_clause.id].target.quote
        assert moved[by_span.id].source.clause == "art_3" and moved[by_span.id].source.quote == "来源"
        info = stored.info(tx, document)
        assert (info.number, info.title, info.path, info.clauses) == (2, "数据流通办法", "2.txt", 3)
        assert {one.id for one in change.annotations} == {kept, lost, gone} and change.documents
        assert all(one.before is not None for one in change.annotations)
        assert check(tx) == ()
    with library.begin() as tx:
        assert history.undo(tx) is not None
        assert [one.anchor for one in annotating.of(tx, document)] == ["exact"] * 3
        assert stored.info(tx, document).number == 1
    with library.begin() as tx:
        assert history.redo(tx) is not None
        assert len(annotating.of(tx, document, orphans=True)) == 2
        assert [one.number for one in stored.versions(tx, document)] == [1, 2]


def test_an_orphan_comes_home_with_a_later_text(library: Library, document: DocumentId) -> None:
    lost = note(library, document, "责令改正")
    for articles in (ARTICLES[:2], ARTICLES):
        with library.begin() as tx:
            source, tree = written(*articles)
            documents.renew(tx, document, source, tree, raw=b"", path="")
            (found,) = annotating.of(tx, document)
            assert (found.anchor == "orphan") == (len(articles) == 2)
    assert found.id == lost and found.clause == "art_3"


def test_an_orphan_can_be_given_its_place(library: Library, document: DocumentId) -> None:
    lost = note(library, document, "责令改正")
    source, tree = written(*ARTICLES[:2], "新的内容完全不同")
    with library.begin() as tx:
        documents.renew(tx, document, source, tree, raw=b"", path="")
        (orphan,) = annotating.of(tx, document, orphans=True)
        start = source.text.index("新的内容")
        placed, change = annotating.place(tx, orphan.id, Span(start, start + 4))
        assert placed.id == lost and (placed.quote, placed.clause, placed.anchor) == ("新的内容", "art_3", "exact")
        assert change.annotations[0].before == orphan
        assert check(tx) == ()


def test_the_same_text_again_changes_nothing(library: Library, document: DocumentId) -> None:
    kept = note(library, document, "责令改正")
    with library.begin() as tx:
        found = stored.load(tx, document)
        carried, change = documents.renew(tx, document, found.source, found.tree, raw=b"", path="")
        assert carried.kept == (kept,) and not change and not tx.events


def test_a_clause_keeps_its_lineage(library: Library, document: DocumentId) -> None:
    from sqlalchemy import select

    from db.tables import clause

    source, tree = written("新增的一条规定。", *ARTICLES)
    with library.begin() as tx:
        documents.renew(tx, document, source, tree, raw=b"", path="")
        rows = tx.connection.execute(select(clause.c.version, clause.c.path, clause.c.lineage)).all()
        lineage = {(row.version, row.path): row.lineage for row in rows}
    for number in (1, 2, 3):
        assert lineage[1, f"art_{number}"] == lineage[2, f"art_{number + 1}"]
    assert len(set(lineage.values())) == 4


def test_the_script_that_made_the_released_library_still_runs() -> None:
    path = Path(__file__).parents[1] / "libraries" / "make.py"
    spec = importlib.util.spec_from_file_location("make", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(SystemExit, match="released"):
        module.main()
