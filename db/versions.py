"""A document's next text, and what is carried over to it.

What stays true: the old text and the places in it stay as they are, so that going back is only another `current`;
every annotation gets one anchor in the new text, an orphan if need be; the ends of links follow; a clause that is the
same in both texts keeps its lineage.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db import annotations, documents, links
from db.tables import anchor, annotation, clause, link
from db.transaction import Transaction
from reader.core.anchor import Carrier, Folding, Orphan
from reader.core.annotation import Place
from reader.core.clause import Clause, ClauseTree
from reader.core.document import VersionKind
from reader.core.identity import AnnotationId, ClausePath, DocumentId, LinkId, VersionId
from reader.core.selector import Selector, describe
from reader.core.source import SourceText
from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a document's annotations in its new text."""

    version: VersionId
    kept: tuple[AnnotationId, ...]
    """On the same words, or near ones in the same surroundings."""
    moved: tuple[AnnotationId, ...]
    """Found elsewhere."""
    orphaned: tuple[AnnotationId, ...]


def add(
    tx: Transaction,
    document: DocumentId,
    source: SourceText,
    tree: ClauseTree,
    *,
    raw: bytes,
    path: str,
    kind: VersionKind = "imported",
    derive: Mapping[str, Any] | None = None,
    fold: Folding,
    continued: Mapping[ClausePath, ClausePath] | None = None,
) -> Carried:
    """Store a text as the document's current one and carry annotations and links to it.

    `fold` says which characters are the same. `continued` says which clause becomes which (old path → new path), where
    the caller knows; of several that become one, the last keeps its lineage. `UnknownDocument` when there is no such
    document.
    """
    tx.name("new version")
    old = documents.load(tx, document)
    carrier = Carrier(old.source.text, source.text, fold)
    paths, lineages = _lineages(tx, old.info.version, old.tree, tree, carrier, continued)
    number = documents.versions(tx, document)[-1].number + 1
    stored = documents.store(
        tx, document, number, source, tree, raw=raw, path=path, kind=kind, derive=derive,
        parent=int(old.info.version), lineage=lineages,
    )  # fmt: skip
    version = VersionId(str(stored))
    carried = _anchors(tx, document, old.info.version, version, carrier, source.text, tree, fold)
    for identity, end, place in _ends(tx, document):
        links.move(tx, identity, end, _moved(place, old.source.text, old.tree, carrier, tree, source.text, paths))
    documents.show_version(tx, document, number)
    return carried


def _anchors(
    tx: Transaction,
    document: DocumentId,
    old: VersionId,
    new: VersionId,
    carrier: Carrier,
    text: str,
    tree: ClauseTree,
    fold: Folding,
) -> Carried:
    """Give every live annotation its place in the new text, from the last text in which it had one."""
    carriers = {int(old): carrier}
    outcome: dict[str, list[AnnotationId]] = {"kept": [], "moved": [], "orphaned": []}
    for row in _last_places(tx, document):
        if row.version not in carriers:
            carriers[row.version] = Carrier(documents.words(tx, row.version), text, fold)
        selector = Selector(Span(row.start, row.end), row.exact, row.prefix, row.suffix, row.path, None)
        found = carriers[row.version].resolve(selector, tree)
        identity = AnnotationId(row.annotation)
        if isinstance(found, Orphan):
            outcome["orphaned"].append(identity)
            values = annotations.anchor_row(identity, int(new), selector, origin=False, status="orphan", score=0.0)
            values |= {"start": None, "end": None, "path": None, "candidates": [list(one) for one in found.candidates]}
        else:
            outcome["moved" if found.status == "moved" else "kept"].append(identity)
            place = describe(text, tree, found.span)
            values = annotations.anchor_row(
                identity, int(new), place, origin=False, status=found.status, score=found.score
            )
        tx.insert("anchor", values)
    return Carried(new, tuple(outcome["kept"]), tuple(outcome["moved"]), tuple(outcome["orphaned"]))


def _last_places(tx: Transaction, document: DocumentId) -> list[Any]:
    """For each live annotation of a document its anchor in the latest text where it has a place."""
    rows = tx.connection.execute(
        select(anchor)
        .join(annotation, annotation.c.id == anchor.c.annotation)
        .where(annotation.c.work == document, annotation.c.deleted_at.is_(None), anchor.c.start.is_not(None))
        .order_by(anchor.c.version, anchor.c.start)
    )
    return list({row.annotation: row for row in rows}.values())


class _Lineages:
    """Asked for each new clause: the lineage of the old clause it continues, or a fresh one."""

    def __init__(self, known: dict[int, str], fresh: list[str]) -> None:
        self._known, self._fresh = known, fresh

    def __call__(self, seq: int, clause: Clause) -> str:
        return self._known.get(seq) or self._fresh[seq]


def _lineages(
    tx: Transaction,
    version: VersionId,
    old: ClauseTree,
    new: ClauseTree,
    carrier: Carrier,
    continued: Mapping[ClausePath, ClausePath] | None,
) -> tuple[dict[ClausePath, ClausePath], _Lineages]:
    """Which clause continues which (old path → new path), and the lineages of the new ones.

    A clause continues the one on its level that has its first words, whatever their labels say: numbers shift.
    Failing that it continues the one of the same path, as long as neither has found a better partner.
    """
    from db.values import fresh_ids

    rows = tx.connection.execute(select(clause.c.path, clause.c.lineage).where(clause.c.version == int(version)))
    lineage = {row.path: row.lineage for row in rows}
    seqs = {one.path: seq for seq, one in enumerate(new.clauses)}
    pairs = dict(continued) if continued is not None else _continued(old, new, carrier)
    known = {seqs[new_path]: lineage[old_path] for old_path, new_path in pairs.items()}
    return pairs, _Lineages(known, fresh_ids(len(new)))


def _continued(old: ClauseTree, new: ClauseTree, carrier: Carrier) -> dict[ClausePath, ClausePath]:
    """Which clause continues which, as far as their words and their paths tell."""
    paths = {one.path for one in new.clauses}
    levels: dict[tuple[str, int | None], list[Clause]] = {}
    for one in new.clauses:
        levels.setdefault((one.level, one.depth), []).append(one)
    starts = {level: [one.span.start for one in clauses] for level, clauses in levels.items()}
    pairs: dict[ClausePath, ClausePath] = {}
    taken: set[ClausePath] = set()
    for one in old.clauses:
        there = carrier.follow(Span(one.body, min(one.span.end, one.body + 40)))
        level = one.level, one.depth
        if there is None or level not in levels:
            continue
        # Clauses of one level don't overlap, so the last that begins before the words is the one that may hold them.
        match = levels[level][bisect_right(starts[level], there.start) - 1]
        if there.start in match.span and match.path not in taken:
            pairs[one.path] = match.path
            taken.add(match.path)
    for one in old.clauses:
        if one.path not in pairs and one.path in paths and one.path not in taken:
            pairs[one.path] = one.path
            taken.add(one.path)
    return pairs


def _ends(tx: Transaction, document: DocumentId) -> list[tuple[LinkId, links.End, Place]]:
    """Every end of a live link that stands in the document."""
    rows = tx.connection.execute(
        select(link.c.id)
        .where((link.c.source_work == document) | (link.c.target_work == document), link.c.deleted_at.is_(None))
        .order_by(link.c.created_at, link.c.id)
    )
    ends: list[tuple[LinkId, links.End, Place]] = []
    for (identity,) in rows.all():
        found = links.get(tx, LinkId(identity))
        if found.source.document == document:
            ends.append((found.id, "source", found.source))
        if found.target.document == document:
            ends.append((found.id, "target", found.target))
    return ends


def _moved(
    place: Place,
    old_text: str,
    old: ClauseTree,
    carrier: Carrier,
    tree: ClauseTree,
    text: str,
    paths: dict[ClausePath, ClausePath],
) -> Place:
    """The end in the new text; what is lost leaves its words as the quote."""
    clause_now = None if place.clause is None else paths.get(place.clause)
    if place.span is not None:
        found = carrier.resolve(describe(old_text, old, place.span), tree)
        if isinstance(found, Orphan):
            return Place(place.document, clause_now, None, place.quote)
        return Place(place.document, found.clause, found.span, found.span.of(text))
    if place.clause is None or clause_now is not None:
        return Place(place.document, clause_now, None, place.quote)
    gone = old.get(place.clause)
    return Place(place.document, None, None, place.quote if gone is None else gone.span.of(old_text)[:80].strip())
