"""Linking: what citations of other instruments lead to once those are at hand.

`link` is pure: the instruments come as a `Shelf`, whose trees are fetched only when something cites them. What stays
true: a citation of an instrument that isn't on the shelf stays `outside`; one that two instruments answer to equally
well is `ambiguous` and lists both; linking an already linked citation again gives the same or, when the shelf has
changed, what the new shelf gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from reader.core.citation.finding import look_up
from reader.core.citation.model import SELF, Citation, Status, Target
from reader.core.citation.naming import key
from reader.core.citation.place import Index, place_of
from reader.core.clause import ClauseTree
from reader.core.identity import DocumentId


@dataclass(frozen=True, slots=True)
class Instrument:
    """A text that may be cited: its document, its title, and the short titles it also goes by."""

    id: DocumentId
    title: str
    also: tuple[str, ...] = ()


def same(text: str) -> str:
    """The text itself: names compared as they are written."""
    return text


@dataclass(slots=True)
class Shelf:
    """The instruments at hand, by name.

    `tree` fetches the clauses of a document; it is called at most once for each. `fold` makes names of one instrument
    alike whatever their script; without it, names are compared as written.
    """

    instruments: Iterable[Instrument]
    tree: Callable[[DocumentId], ClauseTree]
    fold: Callable[[str], str] = same
    _named: dict[str, list[DocumentId]] = field(init=False, default_factory=dict)
    _indexes: dict[DocumentId, Index] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for instrument in self.instruments:
            for name in (instrument.title, *instrument.also):
                found = self._named.setdefault(self.fold(key(name)), [])
                if name and instrument.id not in found:
                    found.append(instrument.id)

    def named(self, title: str) -> tuple[DocumentId, ...]:
        """The documents that go by that name."""
        return tuple(self._named.get(self.fold(key(title)), ()))

    def index(self, document: DocumentId) -> Index:
        """The clauses of a document, ready to be looked up."""
        if document not in self._indexes:
            self._indexes[document] = Index(self.tree(document))
        return self._indexes[document]


def link(citations: Iterable[Citation], shelf: Shelf) -> tuple[Citation, ...]:
    """The citations, those of other instruments resolved as far as the shelf goes; order and number stay."""
    return tuple(_linked(citation, shelf) if citation.kind == "external" else citation for citation in citations)


def _linked(citation: Citation, shelf: Shelf) -> Citation:
    words = [replace(target, id=None, clause=None) for target in citation.targets]
    if not words or words[0].document == SELF:
        return citation
    # An ambiguous citation repeats the same words once for each clause; linking again starts from the words alone.
    words = list(dict.fromkeys(words))
    found = shelf.named(words[0].document)
    if not found:
        return replace(citation, status="outside", targets=tuple(words))
    answers = [_in_document(words, document, shelf) for document in found]
    resolved = [targets for status, targets in answers if status == "resolved"]
    if len(resolved) == 1:
        return replace(citation, status="resolved", targets=resolved[0])
    if len(resolved) > 1:
        return replace(citation, status="ambiguous", targets=tuple(target for part in resolved for target in part))
    status, targets = answers[0]
    return replace(citation, status=status, targets=targets)


def _in_document(words: list[Target], document: DocumentId, shelf: Shelf) -> tuple[Status, tuple[Target, ...]]:
    """What the words are in one document."""
    first, last = place_of(words[0]), place_of(words[-1])
    if not first.levels:
        return "resolved", (replace(words[0], id=document),)
    status, targets = look_up(shelf.index(document), first, None if len(words) == 1 else last, {})
    if status == "broken":
        return status, tuple(replace(target, id=document) for target in words)
    return status, tuple(replace(target, id=document) for target in targets)
