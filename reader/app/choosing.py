"""What the reader decides for a document or for the library: kept, evented, undone like everything else."""

from __future__ import annotations

from db import choices
from db.transaction import Transaction
from reader.app.change import Change
from reader.app.history import watching
from reader.core.document import Choice
from reader.core.identity import DocumentId


def choose(
    tx: Transaction, kind: str, value: object, *, document: DocumentId | None = None, key: str = ""
) -> tuple[Choice | None, Change]:
    """Decide; None takes the decision back. `value` is anything JSON can say."""
    with watching(tx, "choose", choices=[(document, kind, key)]) as watch:
        if value is None:
            choices.drop(tx, kind, document=document, key=key)
        else:
            choices.put(tx, kind, value, document=document, key=key)
    return choices.get(tx, kind, document=document, key=key), watch.change


def of(tx: Transaction, document: DocumentId | None = None, kind: str | None = None) -> tuple[Choice, ...]:
    """What was decided for a document, or for the library."""
    return choices.of(tx, document, kind)
