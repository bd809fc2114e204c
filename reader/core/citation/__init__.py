"""Citations: the words of a legal text that refer to a clause or an instrument, found and followed.

`find` is a pure function of a text and its tree; `link` resolves what belongs to other instruments once those are at
hand. The grammar of Chinese citations is in `grammar`, of English ones in `english`.
"""

from __future__ import annotations

from reader.core.citation import english, finding
from reader.core.citation.linking import Instrument, Shelf, link
from reader.core.citation.model import SELF, Citation, Kind, Status, Target
from reader.core.clause import ClauseTree
from reader.core.source import Language

__all__ = ["SELF", "Citation", "Instrument", "Kind", "Shelf", "Status", "Target", "find", "link"]


def find(text: str, tree: ClauseTree, *, title: str = "", language: Language = "zh") -> tuple[Citation, ...]:
    """Every citation of a text, in order, without overlaps; spans in code points of `text`."""
    if language == "en":
        return english.find(text, tree)
    return finding.find(text, tree, title=title)
