"""The body repeated: a block of lines that came before and comes again, word for word, white space aside.

Sure when the block is a good part of the whole text; a shorter one may belong there (forms, oaths, lists) and is
offered. The later copy goes.
"""

from __future__ import annotations

from reader.core.repair.finding import Finding
from reader.core.repair.layout import lines, squeezed
from reader.core.said import said

KIND = "repeat"
LEAST = 200
"""Characters that a block must have to be spoken of."""
SHARE = 0.25
"""The part of the text that a block must be to be taken out unasked."""

WORTH = 0.1
"""The part of the text that a block must be to be offered."""


def find(text: str) -> list[Finding]:
    """Later copies of blocks of at least `LEAST` characters."""
    rows = lines(text)
    if len({row.text for row in rows}) == len(rows):
        return []
    keys = [squeezed(row.text) for row in rows]
    seen: dict[str, list[int]] = {}
    total = sum(map(len, keys))
    found: list[Finding] = []
    at = 0
    while at < len(rows):
        length, count = _longest(keys, seen.get(keys[at], []), at)
        if length < LEAST:
            seen.setdefault(keys[at], []).append(at)
            at += 1
            continue
        last = at + count - 1
        end = rows[last + 1].start if last + 1 < len(rows) else len(text)
        share = length / total
        confidence = 0.95 if share >= SHARE else 0.5
        if share < WORTH:
            at = last + 1
            continue
        start = rows[at].start
        if last + 1 == len(rows) and not text.endswith("\n") and start:
            start -= 1
        found.append(Finding(start, end, "", confidence, said("{} lines came before, word for word", count)))
        at = last + 1
    return found


def _longest(keys: list[str], earlier: list[int], at: int) -> tuple[int, int]:
    """Characters and lines of the longest block that starts at `at` and came before."""
    best = (0, 0)
    for start in earlier[:50]:
        count = length = 0
        while at + count < len(keys) and start + count < at and keys[at + count] == keys[start + count]:
            length += len(keys[at + count])
            count += 1
        best = max(best, (length, count))
    return best
