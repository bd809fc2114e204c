"""What stands in one row: a text's rows, and beside each the stretch of its translation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.app.pairing import pairs_between
from reader.core.alignment import Pair
from reader.core.clause import ClauseTree
from reader.core.document import Document, TranslationKind
from reader.core.identity import DocumentId
from reader.core.row import Rows, rows
from reader.core.script import Wishes
from reader.core.span import Span

if TYPE_CHECKING:
    from db.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Rendering:
    """A translation beside a text: for each row of the text a span of the translation, empty where it has nothing."""

    document: Document
    kind: TranslationKind
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """A document laid out for reading."""

    document: Document
    rows: Rows
    rendering: Rendering | None
    wishes: Wishes = field(default_factory=Wishes)
    """What was asked of its renditions."""


def spread(tx: Transaction, identity: DocumentId) -> Spread:
    """A document of the library with its rows and its first translation; `UnknownDocument` when it isn't there."""
    from db import documents, links
    from reader.app import scripting

    document = documents.load(tx, identity)
    wishes = scripting.wishes(tx, identity)
    laid = rows(document.source.text, document.tree)
    held = links.translations(tx, identity)
    if not held:
        return Spread(document, laid, None, wishes)
    other = documents.load(tx, held[0].translation)
    pairs = pairs_between(tx, document, other)
    return Spread(document, laid, Rendering(other, held[0].kind, tuple(beside(laid, pairs, other.tree))), wishes)


def beside(laid: Rows, pairs: Sequence[Pair], target: ClauseTree) -> list[Span]:
    """For each row the stretch of the translation that its pairs name.

    A heading's row shows its label, so the translation's heading shows its own. What only the translation has joins the
    row before it, so that none of its words is hidden.
    """
    found: list[Span | None] = [None] * len(laid)
    openings = sorted((clause.body, clause.span.start) for clause in target if clause.label)
    bodies = [body for body, _ in openings]
    row = 0
    for each in pairs:
        if each.source is not None:
            row = laid.within(each.source)[0] if len(laid) else 0
        if each.target is None or not len(laid):
            continue
        span = each.target
        if each.source is not None and laid[row].role == "heading":
            at = bisect_right(bodies, span.start) - 1
            if at >= 0 and bodies[at] == span.start:
                span = Span(openings[at][1], span.end)
        held = found[row]
        found[row] = span if held is None else Span(min(held.start, span.start), max(held.end, span.end))
    return [span or Span(0, 0) for span in found]
