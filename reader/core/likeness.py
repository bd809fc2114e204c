"""How alike two texts are, told from small sketches of them.

A text is cut into phrases at its punctuation; a sketch holds the smallest hashes of its phrases (a bottom-k sketch,
Cohen and Kaplan 2007, doi:10.1145/1281100.1281133, with phrases in place of shingles of fixed length, because an
amended statute keeps most phrases word for word). What stays true: the sketch doesn't depend on spaces, line ends or
the order of phrases; two texts of the same phrases have the same sketch, whatever computer made it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

SIZE = 64
"""Hashes in a sketch, at most."""
NEARLY = 0.7
"""From here on two texts are nearly the same."""

_FEWEST = 8
"""Phrases that a text needs to be compared at all: shorter ones are alike by chance."""
_PHRASES = re.compile(r"[^，。；：、！？,.;:!?（）()《》〈〉“”\"‘’'\[\]【】]{3,}")
_SPACES = re.compile(r"\s+")

Sketch = tuple[int, ...]
K = TypeVar("K")


def sketch(text: str, fold: Callable[[str], str] = str) -> Sketch:
    """The sketch of a text; `fold` makes the same what should count as the same (both scripts, say).

    >>> sketch("第一条　为了发展对外贸易，制定本法。") == sketch("第一条 为了发展 对外贸易，\\n制定本法。")
    True
    """
    phrases = set(_PHRASES.findall(_SPACES.sub("", fold(text))))
    if len(phrases) < _FEWEST:
        return ()
    return tuple(sorted({zlib.crc32(phrase.encode("utf-8", "surrogatepass")) for phrase in phrases})[:SIZE])


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of phrases that two texts have in common, as their sketches estimate it: 0 to 1.

    >>> likeness((1, 2, 3, 4), (2, 3, 4, 5)), likeness((), (1, 2))
    (0.6, 0.0)
    """
    if not one or not other:
        return 0.0
    mine, theirs = set(one), set(other)
    smallest = sorted(mine | theirs)[:SIZE]
    return sum(1 for number in smallest if number in mine and number in theirs) / len(smallest)


class Likenesses(Generic[K]):
    """Sketches by key, asked which is nearest to another."""

    def __init__(self, known: Iterable[tuple[K, Sequence[int]]] = ()) -> None:
        self._sketches: dict[K, Sequence[int]] = {}
        self._holders: dict[int, list[K]] = {}
        for key, numbers in known:
            self.add(key, numbers)

    def add(self, key: K, numbers: Sequence[int]) -> None:
        """Remember one more."""
        self._sketches[key] = numbers
        for number in numbers:
            self._holders.setdefault(number, []).append(key)

    def nearest(self, numbers: Sequence[int], least: float = NEARLY) -> tuple[K, float] | None:
        """The key of the sketch that is most alike, and how much; None when none reaches `least`.

        >>> Likenesses([("a", (1, 2, 3, 4)), ("b", (7, 8, 9))]).nearest((1, 2, 3, 5), 0.5)
        ('a', 0.6)
        """
        shared: dict[K, int] = {}
        for number in numbers:
            for key in self._holders.get(number, ()):
                shared[key] = shared.get(key, 0) + 1
        best: tuple[K, float] | None = None
        for key, count in shared.items():
            if count < 0.4 * len(numbers):
                continue
            found = likeness(numbers, self._sketches[key])
            if found >= least and (best is None or found > best[1]):
                best = key, found
        return best
