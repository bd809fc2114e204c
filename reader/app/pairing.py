"""The pairs of a text and its translation that came with their file: a bilingual table, a translation memory.

They are kept as a choice of the source document, `pairs` with the translation's id as its key, together with the two
texts in which they count. What stays true: pairs are used only while both documents show those texts; every stretch of
either text is in a pair or in one that has nothing on the other side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from reader.core.alignment import Pair, pair
from reader.core.clause import ClauseTree
from reader.core.document import Document
from reader.core.identity import DocumentId
from reader.core.span import Span

if TYPE_CHECKING:
    from db.transaction import Transaction

KIND = "pairs"


def keep_pairs(
    tx: Transaction, source: DocumentId, translation: DocumentId, pairs: Iterable[tuple[Span, Span]]
) -> None:
    """Remembers the file's own pairs of two documents, which count in their current texts."""
    from db import choices, documents

    versions = [documents.info(tx, source).version, documents.info(tx, translation).version]
    value = {"versions": versions, "spans": [[*one, *other] for one, other in pairs]}
    choices.put(tx, KIND, value, document=source, key=translation)


def pairs_between(tx: Transaction, source: Document, target: Document) -> tuple[Pair, ...]:
    """Which stretches of the two stand for each other: the file's own pairs, else those that alignment finds."""
    from db import choices

    found = choices.get(tx, KIND, document=source.info.id, key=target.info.id)
    value = cast("dict[str, Any]", found.value) if found is not None and isinstance(found.value, dict) else {}
    if value.get("versions") != [source.info.version, target.info.version]:
        return pair(source.source.text, source.tree, target.source.text, target.tree)
    spans = [(Span(a, b), Span(c, d)) for a, b, c, d in cast("list[list[int]]", value["spans"])]
    return completed(spans, source.source.text, source.tree, target.source.text)


def completed(
    given: Sequence[tuple[Span, Span]], source: str, tree: ClauseTree, target: str
) -> tuple[Pair, ...]:  # fmt: skip
    """The given pairs line by line where both sides have as many lines, and what stands in none on its own."""
    spans = [lines for one, other in given for lines in _lines(source, one, target, other)]
    spans.sort()
    rest = iter(_between(sorted(other for _, other in spans), target))
    waiting = next(rest, None)
    pairs: list[Pair] = []
    left = iter(_between([one for one, _ in spans], source))
    alone = next(left, None)
    for one, other in spans:
        while alone is not None and alone.start < one.start:
            pairs.append(Pair(_path(tree, alone), alone, None))
            alone = next(left, None)
        while waiting is not None and waiting.start < other.start:
            pairs.append(Pair(None, None, waiting))
            waiting = next(rest, None)
        pairs.append(Pair(_path(tree, one), one, other))
    while alone is not None:
        pairs.append(Pair(_path(tree, alone), alone, None))
        alone = next(left, None)
    while waiting is not None:
        pairs.append(Pair(None, None, waiting))
        waiting = next(rest, None)
    return tuple(pairs)


def _path(tree: ClauseTree, span: Span) -> Any:
    clause = tree.at(span.start)
    return None if clause is None else clause.path


def _lines(source: str, one: Span, target: str, other: Span) -> list[tuple[Span, Span]]:
    here, there = list(_of(source, one)), list(_of(target, other))
    return list(zip(here, there, strict=True)) if len(here) == len(there) else [(one, other)]


def _of(text: str, span: Span) -> Iterator[Span]:
    """The lines of a stretch that hold words, without their line ends."""
    at = span.start
    for line in span.of(text).split("\n"):
        if line.strip():
            yield Span(at, at + len(line))
        at += len(line) + 1


def _between(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """The lines that stand outside the spans, which are sorted."""
    at = 0
    for span in (*spans, Span(len(text), len(text))):
        if span.start > at:
            yield from _of(text, Span(at, span.start))
        at = max(at, span.end)
