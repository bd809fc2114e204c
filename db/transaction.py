"""A transaction on a library: what one `with library.begin()` does, and the record of it.

What stays true: rows of the mutable tables change only here, and each change is written to the event log in the same
transaction, so that history and content can't part. A transaction is one step for undo, whatever it does.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, Dialect, Select, Table, and_, delete, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

from db.lately import Lately
from db.tables import MUTABLE

Row = Mapping[str, Any]
"""A row's columns by name, values as JSON knows them."""

Purpose = Literal["do", "undo", "redo", "fixed"]


class Event(NamedTuple):
    """One row's change: `before` and `after` hold the columns that differ, or the whole row where it was not there."""

    entity: str
    key: Row
    before: Row | None
    after: Row | None
    undoes: int | None = None
    """The id of the event that this one reverses."""


@dataclass(slots=True)
class Transaction:
    """What a service works with; it lives for one `with`, in one thread.

    `at` is one moment for all that happens in it. Unless `writable`, every change raises `RuntimeError`.
    """

    connection: Connection
    author: str
    at: datetime
    label: str
    writable: bool
    purpose: Purpose
    events: list[Event]
    lately: Lately
    reverses: int | None = None

    @property
    def moment(self) -> str:
        """`at` as it is stored."""
        return stored(self.at)

    def name(self, label: str) -> None:
        """Call this step of the history `label`, unless it has a name already: the first verb names it."""
        self.label = self.label or label

    def insert(self, entity: str, row: Row) -> None:
        """Add a row, given with all its columns."""
        self._write()
        table = MUTABLE[entity]
        self.connection.execute(insert(table).values(dict(row)))
        self.events.append(Event(entity, _key(table, row), None, dict(row)))

    def insert_many(self, entity: str, rows: Sequence[Row]) -> None:
        """Add rows that nothing else refers to yet.

        In a transaction that can't be undone they are no events, so that what ships with the program costs nothing and
        bars nothing.
        """
        self._write()
        if not rows:
            return
        table = MUTABLE[entity]
        self.connection.execute(insert(table), [dict(row) for row in rows])
        if self.purpose != "fixed":
            self.events.extend(Event(entity, _key(table, row), None, dict(row)) for row in rows)

    def update(self, entity: str, key: Row, values: Row, undoes: int | None = None) -> None:
        """Change columns of one row; nothing happens where they hold these values already.

        `KeyError` when there is no such row.
        """
        self._write()
        old = self.row(entity, key)
        if old is None:
            raise KeyError(f"{entity} {dict(key)}")
        changed = {name: value for name, value in values.items() if old[name] != value}
        if changed:
            table = MUTABLE[entity]
            self.connection.execute(update(table).where(_where(table, key)).values(changed))
            self.events.append(Event(entity, dict(key), {name: old[name] for name in changed}, changed, undoes))

    def delete(self, entity: str, key: Row) -> None:
        """Remove one row; `KeyError` when there is none."""
        self._write()
        old = self.row(entity, key)
        if old is None:
            raise KeyError(f"{entity} {dict(key)}")
        table = MUTABLE[entity]
        self.connection.execute(delete(table).where(_where(table, key)))
        self.events.append(Event(entity, dict(key), old, None))

    def row(self, entity: str, key: Row) -> Row | None:
        """One row of a mutable table, or None."""
        table = MUTABLE[entity]
        found = self.connection.execute(select(table).where(_where(table, key))).mappings().first()
        return None if found is None else dict(found)

    def append(self, table: Table, rows: list[dict[str, Any]]) -> None:
        """Add rows to one of the tables that never change; these are no events."""
        self._write()
        if rows:
            self.connection.execute(insert(table), rows)

    def append_tuples(self, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """The same for very many rows of plain values, given in the order of `columns`.

        A dictionary for each row and SQLAlchemy's look at every value would cost twice what the database does.
        """
        self._write()
        if not rows:
            return
        words = _insertion(table, tuple(columns), self.connection.dialect)
        if words is not None:
            self.connection.exec_driver_sql(words, list(rows))
        else:  # a database whose driver wants names
            self.connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in rows])

    def tuples(self, query: Select[*tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
        """The rows of a query of plain numbers and words, as the driver gives them: for very many rows."""
        compiled = query.compile(self.connection)
        names: list[str] = list(getattr(compiled, "positiontup", None) or ())
        values = compiled.params
        cursor = self.connection.connection.cursor()
        try:
            cursor.execute(str(compiled), tuple(values[name] for name in names) if names else values)
            return cursor.fetchall()
        finally:
            cursor.close()

    def _write(self) -> None:
        if not self.writable:
            raise RuntimeError("a reading transaction can't write")


def stored(moment: datetime) -> str:
    """A moment as text: UTC, always of one width."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def taken(moment: str) -> datetime:
    """The moment that `stored` wrote."""
    return datetime.fromisoformat(moment)


def fresh_id() -> str:
    """A new identity that no other library will give."""
    return uuid.uuid4().hex


@lru_cache(maxsize=32)
def _insertion(table: Table, columns: tuple[str, ...], dialect: Dialect) -> str | None:
    """The statement that takes values in the order of `columns`, if this driver takes values in an order."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    order: list[str] = list(getattr(compiled, "positiontup", None) or ())
    return str(compiled) if order == list(columns) else None


def _key(table: Table, row: Row) -> Row:
    return {column.name: row[column.name] for column in table.primary_key.columns}


def _where(table: Table, key: Row) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))
