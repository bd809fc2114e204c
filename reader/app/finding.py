"""Searching a whole library: its texts, translations, notes and terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reader.app.searching import Found, Searched, search
from reader.core.concordance import Where

if TYPE_CHECKING:
    from db.transaction import Transaction


def find(
    tx: Transaction,
    words: str,
    *,
    within: tuple[Where, ...],
    exact: bool = False,
    regex: bool = False,
    limit: int | None = None,
    goes_on: Callable[[], bool] = lambda: True,
) -> Found:
    """Every hit of `words` in the parts of the library named; `BadQuery` for a query that asks for nothing."""
    from db import terms
    from reader.app import annotating
    from reader.app.folding import fold

    return search(
        words,
        fold(),
        texts=list(_texts(tx, within)),
        notes=annotating.of(tx) if "notes" in within else (),
        terms=terms.all(tx) if "terms" in within else (),
        exact=exact,
        regex=regex,
        limit=limit,
        goes_on=goes_on,
    )


def _texts(tx: Transaction, within: tuple[Where, ...]) -> Iterator[Searched]:
    from db import documents, links

    for info in documents.all(tx):
        where: Where = "translations" if links.translated(tx, info.id) else "texts"
        if where in within:
            yield Searched(
                info.id,
                lambda info=info: documents.words(tx, info.version),
                lambda info=info: documents.text(tx, info.version)[1],
                where,
            )
