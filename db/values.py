"""How core's values stand in a row: metadata, repairs, offset maps, clauses, and back.

`read(write(x)) == x` for each pair.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from typing import Any, cast

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.source import Metadata, Repair
from reader.core.span import Edit, OffsetMap, Span

ClauseRow = tuple[int, int | None, ClausePath, str, int | None, str, str, str, int, int, int]
"""seq, parent's seq, path, level, depth, label, number, title, start, end, body"""


def write_metadata(metadata: Metadata) -> dict[str, str]:
    """Only what is known; a field that a later release adds needs no migration."""
    return {name: value for name, value in asdict(metadata).items() if value}


def read_metadata(row: dict[str, str]) -> Metadata:
    """Fields unknown to this release are left out."""
    return Metadata(**{name: row[name] for name in Metadata.__dataclass_fields__ if name in row})


def write_repair(repair: Repair) -> dict[str, Any]:
    """One edit of import, spans as pairs."""
    return asdict(repair) | {"span": list(repair.span), "mended": list(repair.mended)}


def read_repair(row: dict[str, Any]) -> Repair:
    """Fields unknown to this release are left out."""
    known: dict[str, Any] = {name: row[name] for name in Repair.__dataclass_fields__ if name in row}
    known["span"], known["mended"] = Span(*row["span"]), Span(*row["mended"])
    return Repair(**known)


def write_map(map: OffsetMap | None) -> list[int] | None:
    """The two lengths, then four numbers an edit."""
    if map is None:
        return None
    return [map.source_length, map.display_length, *(number for edit in map.edits for number in edit)]


def read_map(row: list[int] | None) -> OffsetMap | None:
    """The map that `write_map` wrote."""
    if row is None:
        return None
    return OffsetMap(row[0], row[1], tuple(Edit(*row[at : at + 4]) for at in range(2, len(row), 4)))


def write_clauses(tree: ClauseTree, version: int, lineage: Callable[[int, Clause], str]) -> Iterator[dict[str, Any]]:
    """A row a clause, in reading order; `lineage` is asked with the clause's seq."""
    seqs: dict[ClausePath, int] = {}
    for seq, clause in enumerate(tree.clauses):
        seqs[clause.path] = seq
        yield {
            "version": version,
            "seq": seq,
            "parent": None if clause.parent is None else seqs[clause.parent],
            "lineage": lineage(seq, clause),
            "path": clause.path,
            "level": clause.level,
            "depth": clause.depth,
            "label": clause.label,
            "number": ".".join(map(str, clause.number)),
            "title": clause.title,
            "start": clause.span.start,
            "end": clause.span.end,
            "body": clause.body,
        }


def read_clauses(rows: Iterable[ClauseRow], length: int) -> ClauseTree:
    """The tree of a text of `length` code points, from `ClauseRow`s in reading order."""
    paths: list[ClausePath] = []
    clauses: list[Clause] = []
    numbers: dict[str, tuple[int, ...]] = {"": ()}
    for _seq, parent, path, level, depth, label, number, title, start, end, body in rows:
        known = numbers.get(number)
        if known is None:
            known = numbers[number] = tuple(map(int, number.split(".")))
        paths.append(path)
        clauses.append(
            Clause(
                path,
                None if parent is None else paths[parent],
                cast(Level, level),
                label,
                known,
                title,
                Span(start, end),
                body,
                depth,
            )
        )
    return ClauseTree(tuple(clauses), length)


def fresh_ids(count: int) -> list[str]:
    """As many random identities of 128 bits, in one draw."""
    drawn = os.urandom(16 * count).hex()
    return [drawn[at : at + 32] for at in range(0, len(drawn), 32)]
