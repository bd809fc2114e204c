"""Undo and redo: any sequence of changes, with restarts between, and never a wrong state."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from db import annotations, documents, terms
from db.check import check
from db.library import Library
from db.tables import MUTABLE
from db.transaction import Transaction
from reader.app import annotating, choosing, history, linking, termbase
from reader.app import documents as shelf
from reader.app.change import Change
from reader.core.annotation import KINDS, Place
from reader.core.clause import ClauseTree
from reader.core.identity import ConceptId, DocumentId
from reader.core.source import Metadata, SourceText
from reader.core.span import Span
from reader.core.term import Concept, Term


def state(tx: Transaction) -> dict[str, Any]:
    """Every mutable row; a revision never goes back, and a document that was not imported leaves its texts."""
    found: dict[str, Any] = {}
    for name, table in MUTABLE.items():
        rows = [dict(row) for row in tx.connection.execute(select(table)).mappings()]
        rows = [row for row in rows if not row.get("absent")]
        found[name] = sorted(str({**row, "revision": 0}) for row in rows)
    return found


WORDS = ("数据应当流通", "经营者公示来源", "违反的责令改正", "部门负责实施")


def source(random: Random) -> SourceText:
    return SourceText("。".join(random.sample(WORDS, 3)), "标题", "zh", "hans")


def act(tx: Transaction, random: Random) -> Change:
    """One verb, chosen and filled by chance."""
    shown = documents.all(tx)
    if not shown or random.random() < 0.1:
        text = source(random)
        documents.add(tx, text, ClauseTree((), len(text.text)), raw=text.text.encode(), path="x", slug="text")
        return Change("import")
    document = random.choice(shown).id
    beside = annotations.of(tx, document)
    ends = linking.of(tx)
    concepts = terms.all(tx)
    start = random.randrange(10)
    place = Place(document, None, Span(start, start + 3))
    verbs: list[Any] = [
        lambda: annotating.annotate(tx, document, Span(start, start + random.randrange(1, 8)), note="注", tags=["a"]),
        lambda: linking.link(tx, place, Place(random.choice(shown).id, None, None), "cites"),
        lambda: shelf.rename(tx, document, f"标题 {random.random()}"),
        lambda: shelf.edit_metadata(tx, document, Metadata(issuer=str(random.random()))),
        lambda: shelf.trash(tx, document),
        lambda: choosing.choose(tx, "kind", random.random(), document=random.choice((document, None)), key="k"),
        lambda: choosing.choose(tx, "kind", None, document=document, key="k"),
        lambda: termbase.add(tx, [Concept(ConceptId(""), (Term("en", "data"), Term("zh-Hans", "数据")))]),
        lambda: shelf.renew(tx, document, (text := source(random)), ClauseTree((), len(text.text)), raw=b"", path="y"),
    ]
    for one in beside[:2]:
        verbs.append(lambda one=one: annotating.edit(tx, one.id, note=str(random.random()), kind=random.choice(KINDS)))
        verbs.append(lambda one=one: annotating.delete(tx, one.id))
    for end in ends[:1]:
        verbs.append(partial(linking.unlink, tx, end.id))
    for concept in concepts[:1]:
        verbs.append(partial(termbase.edit, tx, Concept(concept.id, (Term("en", str(random.random())),))))
        verbs.append(partial(termbase.delete, tx, concept.id))
    for gone in documents.all(tx, trashed=True)[:1]:
        verbs.append(partial(shelf.restore, tx, gone.id))
    for other in (one for one in shown if one.id != document):
        verbs.append(partial(linking.attach, tx, document, other.id))
    return random.choice(verbs)()[1]


@pytest.mark.parametrize("seed", range(8))
def test_any_history_can_be_walked_back_and_forth(seed: int) -> None:
    random = Random(seed)
    steps = 25
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.duizhao"
        library = Library.open(path, author="a")
        with library.read() as tx:
            states = [state(tx)]
        for _ in range(steps):
            with library.begin() as tx:
                act(tx, random)
                after = state(tx)
                if tx.events:
                    states.append(after)
            if random.random() < 0.1:
                library.close()
                library = Library.open(path, author="a")
        at = len(states) - 1
        for _ in range(3 * steps):
            back = random.random() < 0.6
            with library.begin() as tx:
                change = history.undo(tx) if back else history.redo(tx)
            moved = at > 0 if back else at < len(states) - 1
            assert (change is not None) == moved
            at += (-1 if back else 1) * moved
            with library.read() as tx:
                assert state(tx) == states[at]
            if random.random() < 0.1:
                library.close()
                library = Library.open(path, author="a")
        with library.read() as tx:
            assert check(tx) == ()
        library.close()


def test_a_new_change_drops_what_could_be_redone(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(0, 2))
    with library.begin() as tx:
        undone = history.undo(tx)
        assert undone is not None and undone.direction == "undo"
        assert undone.annotations[0].before is not None and undone.annotations[0].after is None
    with library.read() as tx:
        assert history.label(tx) == ("import", "annotate") and history.words(tx) == ("import", "annotate")
    with library.begin() as tx:
        shelf.rename(tx, document, "又名")
    with library.begin() as tx:
        assert history.label(tx) == ("rename", None)
        assert history.redo(tx) is None


def test_one_transaction_is_one_step(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        for start in range(5):
            annotating.annotate(tx, document, Span(start, start + 2))
    with library.begin() as tx:
        undone = history.undo(tx)
        assert undone is not None and len(undone.annotations) == 5
        assert annotations.of(tx, document) == ()


def test_an_import_is_undone_and_redone_and_its_id_is_free_meanwhile(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        change = history.undo(tx)
        assert change is not None and change.documents[0].after is None
        assert documents.all(tx) == () and documents.find(tx, raw=b"") == ()
    with library.begin() as tx:
        change = history.redo(tx)
        assert change is not None and change.documents[0].after == documents.all(tx)[0]
    with library.begin() as tx:
        history.undo(tx)
    with library.begin() as tx:
        text = SourceText("别的", "标题", "zh", "hans")
        assert documents.add(tx, text, ClauseTree((), 2), raw=b"", path="x", slug="measures") == document
    with library.read() as tx:
        assert documents.load(tx, document).source.text == "别的"
        assert check(tx) == ()


def test_a_step_that_cannot_be_undone_bars_the_way(library: Library, document: DocumentId) -> None:
    with library.begin(undoable=False) as tx:
        shelf.rename(tx, document, "又名")
    with library.begin() as tx:
        assert history.label(tx) == (None, None)
        assert history.undo(tx) is None


def test_purging_ends_the_history(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        annotating.annotate(tx, document, Span(0, 2))
    with library.begin() as tx:
        shelf.trash(tx, document)
    with library.begin() as tx:
        _, change = shelf.purge(tx, [document])
        assert change.documents[0].after is None
    with library.begin() as tx:
        assert history.undo(tx) is None and documents.all(tx, trashed=True) == ()


def test_undo_wants_a_transaction_of_its_own(library: Library, document: DocumentId) -> None:
    with pytest.raises(RuntimeError, match="of their own"), library.begin() as tx:
        shelf.rename(tx, document, "又名")
        history.undo(tx)
