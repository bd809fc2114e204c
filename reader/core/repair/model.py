"""How likely a character is after another in Chinese.

Holds `Bigrams`, made from the words of a dictionary, and the scale by character sets that it falls back on. What stays
true: every log probability is natural, below zero, and defined for every pair, so that two readings of the same damage
can always be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypedDict

NEUTRAL = -7.0
"""The weight of a character that is no evidence either way: ASCII and its full-width forms."""

_FLOOR = -15.0
_BREAK = 1.2
"""How much less likely a pair is that no word holds."""


@dataclass(frozen=True, slots=True)
class Bigrams:
    """Log probabilities of characters, alone and after another."""

    characters: Mapping[str, float]
    pairs: Mapping[str, float]

    def log(self, before: str, char: str) -> float:
        """The log probability of `char` after `before`; an empty `before` means the start of a line."""
        known = self.pairs.get(before + char) if before else None
        return known if known is not None else self.alone(char) - _BREAK

    def alone(self, char: str) -> float:
        """The log probability of `char` wherever it stands."""
        known = self.characters.get(char)
        return known if known is not None else max(_FLOOR, scale(char) - 2)

    def bound(self, before: str, char: str) -> float:
        """How much likelier `char` is after `before` than anywhere, in nats; 0 for pairs that no word holds."""
        known = self.pairs.get(before + char)
        return 0.0 if known is None else known - self.alone(char)


@lru_cache(maxsize=70_000)
def scale(char: str) -> float:
    """A log probability judged by the character sets that hold the character.

    Level 1 of GB 2312 and of Big5 hold what is common, level 2 what is rare; the rest is rarer still.
    """
    code = ord(char)
    if code < 0x80 or 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFFEF or char in "“”‘’—…·":
        return -7.5
    lead = _lead(char, "gb2312")
    if lead >= 0xD8 or 0 < lead < 0xB0:
        return -10.5
    if lead:
        return -7.5
    lead = _lead(char, "big5")
    if 0xA4 <= lead <= 0xC6:
        return -8.5
    return -12.5 if lead >= 0xC9 else -13.5


def _lead(char: str, encoding: str) -> int:
    """The first byte of a two-byte code, 0 where there is none."""
    code = char.encode(encoding, "ignore")
    return code[0] if len(code) == 2 else 0


def neutral(char: str) -> bool:
    """Whether the character is no evidence: ASCII, full-width digits and letters."""
    code = ord(char)
    return code < 0x80 or 0xFF10 <= code <= 0xFF5A


class Packed(TypedDict):
    """The stored form: columns of characters, and of their weights in tenths of a nat with the sign dropped."""

    characters: str
    logs: list[int]
    pairs: str
    pair_logs: list[int]


def unpacked(packed: Packed) -> Bigrams:
    """The model from its stored form; `ValueError` if the columns don't match."""
    tenth = [-i / 10 for i in range(256)]
    pairs, weights = packed["pairs"], packed["pair_logs"]
    if len(pairs) != 2 * len(weights):
        raise ValueError("the columns of pairs and of their weights don't match")
    return Bigrams(
        {c: tenth[w] for c, w in zip(packed["characters"], packed["logs"], strict=True)},
        {pairs[2 * i : 2 * i + 2]: tenth[w] for i, w in enumerate(weights)},
    )
