"""The term base and the reader's choices: changed, undone, kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.library import Library
from reader.app import choosing, history, termbase
from reader.core.errors import StaleEdit, UnknownConcept
from reader.core.identity import ConceptId, DocumentId
from reader.core.term import Concept, Term

DATA = Concept(
    ConceptId("data"),
    (Term("zh-Hans", "数据"), Term("zh-Hant", "數據"), Term("en", "data"), Term("en", "figures", "forbidden")),
    "digital trade",
    "information in electronic form",
    "数据安全法",
    "not 资料",
)


def test_a_concept_comes_back_as_it_was_given(library: Library) -> None:
    with library.begin() as tx:
        (added,), change = termbase.add(tx, [DATA])
        assert added == DATA and change.concepts[0].before is None
        (named,), _ = termbase.add(tx, [replace(DATA, id=ConceptId(""))])
        assert named.id and replace(named, id=DATA.id) == DATA
        assert termbase.all(tx) == tuple(sorted((added, named), key=lambda one: one.id))
        with pytest.raises(ValueError, match="already"):
            termbase.add(tx, [DATA])


def test_terms_are_replaced_together_and_come_back_with_undo(library: Library) -> None:
    with library.begin() as tx:
        termbase.add(tx, [DATA])
    shorter = replace(DATA, terms=DATA.terms[:1], note="")
    with library.begin() as tx:
        edited, change = termbase.edit(tx, shorter, revision=1)
        assert edited == replace(shorter, revision=2) and change.concepts[0].before == DATA
        with pytest.raises(StaleEdit):
            termbase.edit(tx, DATA, revision=1)
        _, nothing = termbase.edit(tx, edited)
        assert not nothing
    with library.begin() as tx:
        _, change = termbase.delete(tx, DATA.id)
        assert change.concepts[0].after is None and termbase.all(tx) == ()
        with pytest.raises(UnknownConcept):
            termbase.delete(tx, DATA.id)
    for terms in (shorter.terms, DATA.terms):
        with library.begin() as tx:
            history.undo(tx)
            assert termbase.all(tx)[0].terms == terms


def test_a_deleted_concept_can_be_added_again(library: Library) -> None:
    with library.begin() as tx:
        termbase.add(tx, [DATA])
        termbase.delete(tx, DATA.id)
        (again,), _ = termbase.add(tx, [DATA])
        assert again.terms == DATA.terms and termbase.all(tx) == (again,)


def test_what_ships_with_the_program_is_no_history(library: Library) -> None:
    with library.begin(undoable=False) as tx:
        termbase.add(tx, [DATA])
    with library.begin() as tx:
        assert history.undo(tx) is None and termbase.all(tx) == (DATA,)


def test_choices_are_kept_by_document_kind_and_key(library: Library, document: DocumentId) -> None:
    with library.begin() as tx:
        made, change = choosing.choose(tx, "script", {"at": [1, 2], "to": "髮"}, document=document, key="12")
        choosing.choose(tx, "script", "發", key="12")
        assert made is not None and made.value == {"at": [1, 2], "to": "髮"}
        assert change.touched() == {document}
        assert choosing.of(tx, document) == (made,)
        assert [one.value for one in choosing.of(tx, kind="script")] == ["發"]
    with library.begin() as tx:
        gone, _ = choosing.choose(tx, "script", None, document=document, key="12")
        assert gone is None and choosing.of(tx, document) == ()
    with library.begin() as tx:
        history.undo(tx)
        assert choosing.of(tx, document) == (made,)
