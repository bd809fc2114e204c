"""Texts that were read lately, kept in memory.

A text once stored never changes and its number is never given again, so that what was read of it stays true as long as
the library is open. Only what reading transactions see is kept: what a writing one sees may yet be rolled back.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from reader.core.clause import ClauseTree
from reader.core.letting import let_trees_go
from reader.core.source import SourceText

MOST = 48
"""Texts that are kept."""
ROOM = 40_000_000
"""Code points and clauses that are kept, a clause counted as `_CLAUSE` code points."""
_CLAUSE = 40

Text = tuple[SourceText, ClauseTree]


class Lately:
    """The texts of one library by the number of their version, those read last; threads may share it."""

    def __init__(self, most: int = MOST, room: int = ROOM) -> None:
        self._most, self._room = most, room
        self._texts: OrderedDict[int, Text] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, version: int) -> Text | None:
        """The text of a version, if it is kept."""
        with self._lock:
            found = self._texts.get(version)
            if found is not None:
                self._texts.move_to_end(version)
            return found

    def keep(self, version: int, text: Text) -> None:
        """Keeps a text, and no longer those that were read the longest ago; one without any room is not kept."""
        if _size(text) > self._room:
            return
        left: list[ClauseTree] = []
        with self._lock:
            self._texts[version] = text
            size = sum(map(_size, self._texts.values()))
            while len(self._texts) > self._most or size > self._room:
                gone = self._texts.popitem(last=False)[1]
                size -= _size(gone)
                left.append(gone[1])
                del gone
        let_trees_go(left)

    def clear(self) -> None:
        """Keeps nothing any more."""
        with self._lock:
            self._texts.clear()


def _size(text: Text) -> int:
    source, tree = text
    return len(source.text) + _CLAUSE * len(tree)
