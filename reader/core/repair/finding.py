"""What a repair proposes, and the tables that repairs read.

Every repair is a module with a `find(text, …)` that returns `Finding`s: sorted, disjoint, in code points of the text it
was given. None inserts where nothing stands, so that the trip from the mended text to the decoded one and back loses
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.repair.model import Bigrams
from reader.core.said import Said

SURE = 0.8
"""From here on an edit is done without being asked."""

HAN = "\u2e80-\u2fdf\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, radicals among them, for a class of a pattern."""

CJK = HAN + "\u3001-\u3006\u3008-\u303f\uff01-\uff5e“”‘’…—·"
"""Chinese characters and punctuation, the wide space aside."""


class Finding(NamedTuple):
    """One edit: text[start:end] should read `after`."""

    start: int
    end: int
    after: str
    confidence: float
    reason: Said
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """What the repairs know; `bigrams` is called only where a cheap test saw possible damage."""

    radicals: Mapping[str, str]
    syllables: frozenset[str]
    bigrams: Callable[[], Bigrams]
