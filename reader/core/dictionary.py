"""A Chinese-English dictionary of many entries in little room.

The entries stay lines of one text, `traditional TAB simplified TAB pinyin TAB glosses`, as CC-CEDICT has them
(https://cc-cedict.org/wiki/format:syntax; glosses parted by a slash between spaces); two lists of places, one sorted by
each script, find them. What stays true: an entry is found in either script, and only a looked-up line is ever taken
apart.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from typing import NamedTuple

from reader.core.span import Span

_TONES = {"a": "āáǎàa", "e": "ēéěèe", "i": "īíǐìi", "o": "ōóǒòo", "u": "ūúǔùu", "ü": "ǖǘǚǜü"}
_SYLLABLE = re.compile(r"[A-Za-züÜ:]+[1-5]")
_LONGEST = 16


class Entry(NamedTuple):
    """One reading of a word and what it means."""

    traditional: str
    simplified: str
    pinyin: str
    """With tone marks."""
    gloss: tuple[str, ...]


def toned(pinyin: str) -> str:
    """Pinyin with marks in place of the tones' numbers.

    >>> toned("fu4 mian4 qing1 dan1"), toned("lu:4 shi1"), toned("nar5"), toned("Zhong1 guo2")
    ('fù miàn qīng dān', 'lǜ shī', 'nar', 'Zhōng guó')
    """
    return _SYLLABLE.sub(lambda found: _marked(found[0]), pinyin)


def _marked(syllable: str) -> str:
    letters, tone = syllable[:-1].replace("u:", "ü").replace("U:", "Ü"), int(syllable[-1]) - 1
    low = letters.lower()
    vowels = [at for at, letter in enumerate(low) if letter in _TONES]
    if tone == 4 or not vowels:
        return letters
    # The mark stands on a or e, on the o of ou, else on the last vowel.
    at = next((at for at in vowels if low[at] in "ae"), low.find("ou"))
    at = at if at >= 0 else vowels[-1]
    mark = _TONES[low[at]][tone]
    return letters[:at] + (mark.upper() if letters[at].isupper() else mark) + letters[at + 1 :]


class Index(NamedTuple):
    """Where the entries of a dictionary begin, sorted by their traditional and by their simplified form."""

    traditional: bytes
    simplified: bytes


def indexed(text: bytes) -> Index:
    """Makes the index of a dictionary's lines (UTF-8)."""
    starts = array("I", [0])
    at = text.find(b"\n")
    while 0 <= at < len(text) - 1:
        starts.append(at + 1)
        at = text.find(b"\n", at + 1)
    fields = {start: text[start : text.find(b"\t", text.find(b"\t", start) + 1)].split(b"\t") for start in starts}
    return Index(
        array("I", sorted(starts, key=lambda start: fields[start][0])).tobytes(),
        array("I", sorted(starts, key=lambda start: fields[start][1])).tobytes(),
    )


class Dictionary:
    """Looks words up.

    >>> text = "條款\\t条款\\ttiao2 kuan3\\tclause (of contract or law) / article\\n".encode()
    >>> Dictionary(text, indexed(text)).look_up("條款")[0].gloss
    ('clause (of contract or law)', 'article')
    """

    def __init__(self, text: bytes, index: Index) -> None:
        self._text = text
        self._orders = tuple(array("I", part) for part in index)

    def __len__(self) -> int:
        return len(self._orders[0])

    def look_up(self, word: str) -> tuple[Entry, ...]:
        """The entries of a word in either script; names after common words, in the dictionary's order otherwise."""
        key = word.encode()
        found = dict.fromkeys(start for field in (1, 0) for start in self._starts(key, field))
        entries = [self._entry(start) for start in sorted(found)]
        return tuple(sorted(entries, key=lambda entry: entry.pinyin[:1].isupper()))

    def longest(self, text: str, start: int) -> tuple[Span, tuple[Entry, ...]] | None:
        """The longest word of the dictionary that begins at a place of a text; None where none does."""
        for end in range(min(len(text), start + _LONGEST), start, -1):
            found = self.look_up(text[start:end])
            if found:
                return Span(start, end), found
        return None

    def _starts(self, key: bytes, field: int) -> list[int]:
        order = self._orders[field]
        at = bisect_left(order, key, key=lambda start: self._field(start, field))
        found: list[int] = []
        while at < len(order) and self._field(order[at], field) == key:
            found.append(order[at])
            at += 1
        return found

    def _field(self, start: int, field: int) -> bytes:
        end = self._text.find(b"\t", start)
        if field == 0:
            return self._text[start:end]
        return self._text[end + 1 : self._text.find(b"\t", end + 1)]

    def _entry(self, start: int) -> Entry:
        end = self._text.find(b"\n", start)
        line = self._text[start : end if end >= 0 else len(self._text)].decode()
        traditional, simplified, pinyin, gloss = line.split("\t", 3)
        return Entry(
            traditional, simplified, toned(pinyin), tuple(part.strip() for part in gloss.split(" / ") if part.strip())
        )
