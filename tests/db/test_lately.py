"""Texts kept in memory: which, for how long, and that they are never out of date."""

from __future__ import annotations

from db import bodies, documents
from db.lately import Lately
from db.library import Library
from db.transaction import Transaction
from reader.core.clause import ClauseTree
from reader.core.identity import DocumentId
from reader.core.source import SourceText


def store(tx: Transaction, words: str) -> DocumentId:
    source = SourceText(words, "", "zh", "hans")
    return documents.add(tx, source, ClauseTree((), len(words)), raw=words.encode(), path="text.txt")


def _text(words: str) -> tuple[SourceText, ClauseTree]:
    return SourceText(words, "", "zh", "hans"), ClauseTree((), len(words))


def test_what_was_read_last_is_kept_as_far_as_there_is_room() -> None:
    lately = Lately(most=2, room=100)
    for version in (1, 2):
        lately.keep(version, _text("字"))
    assert lately.get(1) is not None
    lately.keep(3, _text("字"))
    assert lately.get(2) is None and lately.get(1) is not None and lately.get(3) is not None
    lately.keep(4, _text("字" * 100))
    assert lately.get(1) is None and lately.get(4) is not None
    lately.keep(5, _text("字" * 101))
    assert lately.get(5) is None and lately.get(4) is not None


def test_another_title_is_seen_at_once(library: Library) -> None:
    with library.begin() as tx:
        document = store(tx, "第一条　为了规范，制定本法。\n")
    with library.read() as tx:
        before = documents.load(tx, document)
    with library.begin() as tx:
        documents.rename(tx, document, "新名")
    with library.read() as tx:
        after = documents.load(tx, document)
    assert after.source.title == "新名" and after.source.text is before.source.text and after.tree is before.tree


def test_what_was_rolled_back_is_not_kept(library: Library) -> None:
    try:
        with library.begin() as tx:
            first = store(tx, "第一条　甲。\n")
            documents.load(tx, first)
            raise KeyError
    except KeyError:
        pass
    with library.begin() as tx:
        second = store(tx, "第一条　乙。\n")
    with library.read() as tx:
        assert documents.load(tx, second).source.text == "第一条　乙。\n"


def test_a_long_text_is_read_in_parts(library: Library) -> None:
    words = "第一条　𠮷野家的规定，à la carte。\n" * (bodies.LONG // 20)
    with library.begin() as tx:
        document = store(tx, words)
    with library.read() as tx:
        assert [text for _, text in documents.texts(tx)] == [words]
        assert documents.body(tx, document).text == words
        assert documents.load(tx, document).source.text == words
