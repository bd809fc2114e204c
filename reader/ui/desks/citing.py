"""Words copied with where they stand: 《对外贸易法》第三十四条第二款：“…”."""

from __future__ import annotations

from reader.core.document import Document
from reader.core.edition import refer
from reader.core.identity import ClausePath


def cited(document: Document, path: ClausePath | None, words: str) -> str:
    """The words with their citation, in the text's own language."""
    title = document.info.title.strip("《》")
    clause = None if path is None else document.tree.get(path)
    where = "" if clause is None else refer(document.tree, clause)
    if document.source.language == "en":
        return f"{title}, {where}: “{words}”" if where else f"{title}: “{words}”"
    return f"《{title}》{where}：“{words}”"
