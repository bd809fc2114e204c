"""A file looked over before it is stored: other encodings, repairs switched, texts left out, a document renewed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db import documents
from db.library import Library
from reader.app import importing, reviewing
from reader.app.importing import Imported
from reader.app.reviewing import About, Review, Wishes
from reader.core.identity import DocumentId
from tests.app.test_importing import DIRTY, LAW, write


def test_clean_file_raises_no_doubt_and_a_dirty_one_may(tmp_path: Path) -> None:
    assert not reviewing.doubts(importing.from_text(LAW, "a"))
    control = importing.read(write(tmp_path / "a.txt", LAW + "\x1b末"))
    assert reviewing.doubts(control)


def test_another_encoding_reads_the_same_bytes_again(tmp_path: Path) -> None:
    review = Review(importing.read(write(tmp_path / "a.txt", LAW, "gb18030")))
    wrong = reviewing.again(review, replace(review.wishes, encoding="big5"))
    assert wrong.file.texts[0].source.text != LAW
    right = reviewing.again(wrong, replace(wrong.wishes, encoding="gb18030"))
    assert right.file.texts[0].source.text == LAW
    assert right.file.raw == review.file.raw


def test_repairs_switched_one_by_one_and_back(tmp_path: Path) -> None:
    review = Review(importing.read(write(tmp_path / "a.txt", DIRTY)))
    (text,) = review.file.texts
    marks = tuple(r for r in text.source.repairs if not r.done)
    hidden = tuple(r for r in text.source.repairs if r.kind == "invisible")
    wishes = reviewing.switched(reviewing.switched(review.wishes, marks, on=True), hidden, on=False)
    other = reviewing.again(review, wishes)
    assert "改正，并" in other.file.texts[0].source.text and "\u200b" in other.file.texts[0].source.text
    back = reviewing.switched(reviewing.switched(wishes, marks, on=False), hidden, on=True)
    assert reviewing.again(other, back).file.texts[0].source.text == text.source.text


def test_what_was_written_is_stored_and_numbering_remembered(library: Library) -> None:
    review = reviewing.pasted(LAW, "paste")
    text = review.file.texts[0]
    wishes = Wishes(numbering="plain", about={0: About("另一个名字", replace(text.source.metadata, issuer="商务部"))})
    review = reviewing.again(review, wishes)
    with library.begin() as tx:
        outcome, _ = reviewing.take(tx, review)
        assert isinstance(outcome, Imported)
        found = documents.load(tx, outcome.documents[0])
    assert (found.info.title, found.info.metadata.issuer) == ("另一个名字", "商务部")
    with library.read() as tx:
        again = reviewing.of_document(tx, outcome.documents[0])
    assert again.wishes.numbering == "plain"
    assert again.texts()[0].source.title == "另一个名字"


def test_left_out_texts_are_not_stored(library: Library) -> None:
    one, other = importing.from_text(LAW, "a"), importing.from_text(LAW.replace("数据", "资料"), "b")
    file = replace(one, texts=one.texts + other.texts)
    with library.begin() as tx:
        outcome, _ = reviewing.take(tx, Review(file, Wishes(left_out=frozenset({0}))))
        assert isinstance(outcome, Imported)
        assert [documents.load(tx, each).source.title for each in outcome.documents] == ["资料流通办法"]


def test_reviewed_file_becomes_a_new_version(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        reviewing.take_as_version(tx, reviewing.pasted(LAW, "paste"), document)
        assert documents.load(tx, document).source.text == LAW
        assert len(documents.versions(tx, document)) == 2
        assert documents.load(tx, document).info.title == "数据流通办法"
    with library.read() as tx:
        review = reviewing.of_document(tx, document)
    assert review.document == document and review.file.texts[0].source.text == LAW


def test_other_texts_of_the_file_are_not_lost_beside_a_new_version(library: Library) -> None:
    with library.begin() as tx:
        first = importing.add(tx, importing.from_text(LAW, "a"))[0].documents[0]
    one = importing.from_text("无关的一则短讯。\n", "b")
    other = importing.from_text(LAW.replace("九年", "十二年"), "c")
    review = Review(replace(one, texts=one.texts + other.texts))
    with library.begin() as tx:
        review = replace(review, near=importing.near(tx, review.file, importing.known(tx)))
        assert [near.text for near in review.near] == [1]
        reviewing.take_as_version(tx, review, first)
        assert "十二年" in documents.body(tx, first).text
        assert sorted(info.characters for info in documents.all(tx))[0] == len("无关的一则短讯。\n")
        assert len(documents.all(tx)) == 2
