"""Undo and redo of every change, also after a restart; and what a verb has just changed.

What stays true: a step is what one transaction did; undo and redo need a transaction of their own.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from db import annotations, choices, documents, events, links, terms
from db.transaction import Event, Transaction
from reader.app.change import Altered, Change, ChoiceKey, Direction, Label, TranslationKey
from reader.core.annotation import Annotation, Link
from reader.core.document import Choice, DocumentInfo, Translation
from reader.core.errors import UnknownDocument
from reader.core.identity import AnnotationId, ConceptId, DocumentId, LinkId
from reader.core.term import Concept

K = TypeVar("K")
V = TypeVar("V")


def undo(tx: Transaction) -> Change | None:
    """Take back the latest step that stands; None when there is nothing to take back."""
    step = events.next_undo(tx)
    if step is None:
        return None
    return _reverse(tx, step, "undo", events.undo)


def redo(tx: Transaction) -> Change | None:
    """Do again the step that was taken back last; None when there is none, or another change came after."""
    step = events.next_redo(tx)
    if step is None:
        return None
    return _reverse(tx, step, "redo", events.redo)


def label(tx: Transaction) -> tuple[str | None, str | None]:
    """The labels of what undo and redo would do; None where there is nothing."""
    return events.labels(tx)


def words(tx: Transaction) -> tuple[str, str]:
    """The same with empty words where there is nothing."""
    undoing, redoing = events.labels(tx)
    return undoing or "", redoing or ""


@dataclass(slots=True)
class Watch:
    """Before and after of what a verb touches; `change` is complete once the `with` has been left."""

    label: str
    change: Change = field(init=False)

    def __post_init__(self) -> None:
        self.change = Change(self.label)


@contextmanager
def watching(
    tx: Transaction,
    label: Label,
    *,
    documents: Iterable[DocumentId] = (),
    annotations: Iterable[AnnotationId] = (),
    links: Iterable[LinkId] = (),
    translations: Iterable[TranslationKey] = (),
    concepts: Iterable[ConceptId] = (),
    choices: Iterable[ChoiceKey] = (),
) -> Generator[Watch]:
    """Do something with the things named and see what became of them.

    What the verb makes has no id yet: it is found among the transaction's events.
    """
    known = _Touched(
        dict.fromkeys(documents),
        dict.fromkeys(annotations),
        dict.fromkeys(links),
        dict.fromkeys(translations),
        dict.fromkeys(concepts),
        dict.fromkeys(choices),
    )
    before = _look(tx, known)
    first = len(tx.events)
    tx.name(label)
    watch = Watch(label)
    yield watch
    known.add(tx.events[first:])
    watch.change = _change(label, "do", before, _look(tx, known))


@dataclass(slots=True)
class _Touched:
    """Identities, each once, in the order they were met."""

    documents: dict[DocumentId, None] = field(default_factory=dict[DocumentId, None])
    annotations: dict[AnnotationId, None] = field(default_factory=dict[AnnotationId, None])
    links: dict[LinkId, None] = field(default_factory=dict[LinkId, None])
    translations: dict[TranslationKey, None] = field(default_factory=dict[TranslationKey, None])
    concepts: dict[ConceptId, None] = field(default_factory=dict[ConceptId, None])
    choices: dict[ChoiceKey, None] = field(default_factory=dict[ChoiceKey, None])

    def add(self, happened: Iterable[Event]) -> None:
        for event in happened:
            key = event.key
            match event.entity:
                case "work":
                    self.documents.setdefault(DocumentId(key["id"]))
                case "annotation":
                    self.annotations.setdefault(AnnotationId(key["id"]))
                case "anchor":
                    self.annotations.setdefault(AnnotationId(key["annotation"]))
                case "link":
                    self.links.setdefault(LinkId(key["id"]))
                case "translation":
                    self.translations.setdefault((DocumentId(key["work"]), DocumentId(key["translation"])))
                case "concept":
                    self.concepts.setdefault(ConceptId(key["id"]))
                case "term":
                    self.concepts.setdefault(ConceptId(key["concept"]))
                case "choice":
                    scope = DocumentId(key["scope"]) if key["scope"] else None
                    self.choices.setdefault((scope, key["kind"], key["key"]))
                case other:
                    raise ValueError(f"an event of {other}")


@dataclass(slots=True)
class _Seen:
    """The things as they are at one moment; None stands for what is not there."""

    documents: dict[DocumentId, DocumentInfo | None]
    annotations: dict[AnnotationId, Annotation | None]
    links: dict[LinkId, Link | None]
    translations: dict[TranslationKey, Translation | None]
    concepts: dict[ConceptId, Concept | None]
    choices: dict[ChoiceKey, Choice | None]


def _look(tx: Transaction, touched: _Touched) -> _Seen:
    return _Seen(
        {one: _info(tx, one) for one in touched.documents},
        {one: annotations.find(tx, one) for one in touched.annotations},
        {one: links.find(tx, one) for one in touched.links},
        {one: links.translation_of(tx, *one) for one in touched.translations},
        {one: terms.find(tx, one) for one in touched.concepts},
        {one: choices.get(tx, one[1], document=one[0], key=one[2]) for one in touched.choices},
    )


def _info(tx: Transaction, document: DocumentId) -> DocumentInfo | None:
    try:
        return documents.info(tx, document)
    except UnknownDocument:
        return None


def _change(label: str, direction: Direction, before: _Seen, after: _Seen) -> Change:
    return Change(
        label,
        direction,
        _altered(before.documents, after.documents),
        _altered(before.annotations, after.annotations),
        _altered(before.links, after.links),
        _altered(before.translations, after.translations),
        _altered(before.concepts, after.concepts),
        _altered(before.choices, after.choices),
    )


def _altered(before: dict[K, V | None], after: dict[K, V | None]) -> tuple[Altered[K, V], ...]:
    """What differs; a thing that was not looked at before was not there."""
    pairs = ((identity, before.get(identity), value) for identity, value in after.items())
    return tuple(Altered(identity, old, new) for identity, old, new in pairs if old != new)


def _reverse(
    tx: Transaction, step: events.Step, direction: Direction, reverse: Callable[[Transaction, events.Step], Any]
) -> Change:
    touched = _Touched()
    touched.add(step.events)
    before = _look(tx, touched)
    reverse(tx, step)
    return _change(step.label, direction, before, _look(tx, touched))
