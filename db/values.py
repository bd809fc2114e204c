"""How core's values stand in a row: metadata, repairs, offset maps, clauses, and back.

`read(write(x)) == x` for each pair.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, cast

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.said import Packed, Said, pack, unpack
from reader.core.source import Metadata, Repair, SourceText
from reader.core.span import Edit, OffsetMap, Span

ClauseRow = tuple[int, int | None, ClausePath, str, int | None, str, str, str, int, int, int]
"""seq, parent's seq, path, level, depth, label, number, title, start, end, body"""


CLAUSE_COLUMNS = (
    "version", "seq", "parent", "lineage", "path", "level", "depth", "label", "number", "title", "start", "end", "body",
)  # fmt: skip


def write_metadata(metadata: Metadata) -> dict[str, str]:
    """Only what is known; a field that a later release adds needs no migration."""
    return {name: value for name, value in asdict(metadata).items() if value}


def read_metadata(row: dict[str, str]) -> Metadata:
    """Fields unknown to this release are left out."""
    return Metadata(**{name: row[name] for name in Metadata.__dataclass_fields__ if name in row})


def write_repair(repair: Repair) -> dict[str, Any]:
    """One edit of import, spans as pairs."""
    fields = {name: getattr(repair, name) for name in Repair.__dataclass_fields__}
    return fields | {"span": list(repair.span), "mended": list(repair.mended), "reason": pack(repair.reason)}


def read_repair(row: dict[str, Any]) -> Repair:
    """Fields unknown to this release are left out."""
    known: dict[str, Any] = {name: row[name] for name in Repair.__dataclass_fields__ if name in row}
    known["span"], known["mended"] = Span(*row["span"]), Span(*row["mended"])
    known["reason"] = unpack(row.get("reason", ""))
    return Repair(**known)


def write_warnings(source: SourceText) -> list[Packed]:
    """What the reader should know of a text, sentence by sentence."""
    return [pack(warning) for warning in source.warnings]


def read_warnings(row: list[Packed]) -> tuple[Said, ...]:
    """The other way; a release before sentences were kept with their pattern stored their English."""
    return tuple(unpack(warning) for warning in row)


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


def write_clauses(tree: ClauseTree, version: int, lineage: Callable[[int, Clause], str]) -> Iterator[tuple[Any, ...]]:
    """A row a clause, in reading order, in the order of `CLAUSE_COLUMNS`; `lineage` is asked with the clause's seq."""
    seqs: dict[ClausePath | None, int | None] = {None: None}
    for seq, one in enumerate(tree.clauses):
        seqs[one.path] = seq
        start, end = one.span
        number = ".".join(map(str, one.number))
        yield (
            version, seq, seqs[one.parent], lineage(seq, one), one.path, one.level, one.depth, one.label, number,
            one.title, start, end, one.body,
        )  # fmt: skip


def read_clauses(rows: Iterable[ClauseRow], length: int) -> ClauseTree:
    """The tree of a text of `length` code points, from `ClauseRow`s in reading order."""
    with _uncollected():
        return ClauseTree(tuple(_clauses(rows)), length)


def _clauses(rows: Iterable[ClauseRow]) -> Iterator[Clause]:
    paths: list[ClausePath] = []
    numbers: dict[str, tuple[int, ...]] = {"": ()}
    for _seq, parent, path, level, depth, label, number, title, start, end, body in rows:
        known = numbers.get(number)
        if known is None:
            known = numbers[number] = tuple(map(int, number.split(".")))
        paths.append(path)
        above = None if parent is None else paths[parent]
        yield Clause(path, above, cast(Level, level), label, known, title, Span(start, end), body, depth)


@contextmanager
def _uncollected() -> Generator[None]:
    """Without the collector, which would walk over half a million new objects again and again to find no garbage.

    What was made is set aside for good: otherwise its first walk afterwards, over all of them, would stop every thread.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.enable()


def fresh_ids(count: int) -> list[str]:
    """As many random identities of 128 bits, in one draw."""
    drawn = os.urandom(16 * count).hex()
    return [drawn[at : at + 32] for at in range(0, len(drawn), 32)]
