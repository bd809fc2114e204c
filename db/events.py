"""The history of a library: every change, and the way back.

What stays true: undo takes the latest step that stands, redo the latest that was undone; a new change drops what
could have been redone; a reversal is itself written down and names what it reversed. The history is in the library,
so it goes on after a restart. A row's `revision` never goes back: it tells two states apart even if one was undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update

from db.tables import event, step
from db.transaction import Event, Purpose, Row, Transaction


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the history and the changes of rows it holds, in order."""

    id: int
    label: str
    events: tuple[Event, ...]


def record(tx: Transaction) -> None:
    """Write down what the transaction did; called once, right before the commit."""
    if not tx.events:
        return
    state = {"do": "done", "undo": "undo", "redo": "redo", "fixed": "fixed"}[tx.purpose]
    if tx.purpose in ("do", "fixed"):
        tx.connection.execute(update(step).where(step.c.state == "undone").values(state="dropped"))
    values = {"at": tx.moment, "author": tx.author, "label": tx.label, "state": state, "reverses": tx.reverses}
    identity = tx.connection.execute(insert(step).values(values)).inserted_primary_key
    assert identity is not None
    tx.connection.execute(
        insert(event),
        [
            {
                "step": identity[0],
                "entity": done.entity,
                "key": done.key,
                "before": done.before,
                "after": done.after,
                "undoes": done.undoes,
            }
            for done in tx.events
        ],
    )


def next_undo(tx: Transaction) -> Step | None:
    """The step that undo would reverse."""
    return _step(tx, "done", latest=True)


def next_redo(tx: Transaction) -> Step | None:
    """The step that redo would bring back."""
    return _step(tx, "undone", latest=False)


def labels(tx: Transaction) -> tuple[str | None, str | None]:
    """The names of what undo and redo would do; None where there is nothing."""
    found: list[str | None] = []
    for state, latest in (("done", True), ("undone", False)):
        row = _row(tx, state, latest)
        found.append(None if row is None else row.label)
    return found[0], found[1]


def undo(tx: Transaction, reversed_step: Step) -> None:
    """Reverse the step that `next_undo` named; the transaction may do nothing else."""
    _begin(tx, "undo", reversed_step)
    for identity, done in reversed(_events(tx, reversed_step.id)):
        _apply(tx, Event(done.entity, done.key, done.after, done.before, identity))
    tx.connection.execute(update(step).where(step.c.id == reversed_step.id).values(state="undone"))


def redo(tx: Transaction, undone: Step) -> None:
    """Do again the step that `next_redo` named; the transaction may do nothing else."""
    _begin(tx, "redo", undone)
    for identity, done in _events(tx, undone.id):
        _apply(tx, Event(done.entity, done.key, done.before, done.after, identity))
    tx.connection.execute(update(step).where(step.c.id == undone.id).values(state="done"))


def _begin(tx: Transaction, purpose: Purpose, reversed_step: Step) -> None:
    if tx.events:
        raise RuntimeError("undo and redo need a transaction of their own")
    tx.purpose, tx.reverses = purpose, reversed_step.id
    tx.name(reversed_step.label)


def _apply(tx: Transaction, change: Event) -> None:
    """Bring one row from `before` to `after`."""
    if change.after is None:
        tx.delete(change.entity, change.key)
    elif change.before is None:
        tx.insert(change.entity, change.after)
    else:
        now = tx.row(change.entity, change.key)
        wanted = dict(change.after)
        if now is not None and "revision" in wanted:
            wanted["revision"] = now["revision"] + 1
        tx.update(change.entity, change.key, wanted)
    if tx.events:
        tx.events[-1] = tx.events[-1]._replace(undoes=change.undoes)


def _row(tx: Transaction, state: str, latest: bool) -> Any:
    """The first or last step in that state, if no fixed one stands after it."""
    order = step.c.id.desc() if latest else step.c.id
    states = (state, "fixed") if latest else (state,)
    row = tx.connection.execute(
        select(step.c.id, step.c.label, step.c.state).where(step.c.state.in_(states)).order_by(order).limit(1)
    ).first()
    return None if row is None or row.state == "fixed" else row


def _step(tx: Transaction, state: str, latest: bool) -> Step | None:
    row = _row(tx, state, latest)
    return None if row is None else Step(row.id, row.label, tuple(done for _, done in _events(tx, row.id)))


def _events(tx: Transaction, identity: int) -> Sequence[tuple[int, Event]]:
    rows = tx.connection.execute(select(event).where(event.c.step == identity).order_by(event.c.id))
    return [(row.id, Event(row.entity, row.key, row.before, row.after, row.undoes)) for row in rows]


__all__ = ["Event", "Row", "Step", "labels", "next_redo", "next_undo", "record", "redo", "undo"]
