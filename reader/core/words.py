"""Words of a Chinese text.

The segmentation is jieba's (https://github.com/fxsjy/jieba, 0.42.1, MIT): of all ways to cut a run of characters into
words of its dictionary, the likeliest by their frequencies, found in one pass from the right; what the dictionary
doesn't hold is given to jieba's model of unknown words. The same cuts come out, from a smaller table. What stays true:

* words tile the text: each begins where the last one ended;
* a table is handed in, never read here;
* offsets count code points of the text that is given, in whatever script it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import log

from reader.core.span import OffsetMap, Span

Frequencies = dict[str, float]
"""Words with the logarithm of their share; beginnings of words that are none themselves have `PREFIX`."""

Unknown = Callable[[str], Iterable[str]]
"""Cuts a run of characters of which no word is known."""

Simplify = Callable[[str], "tuple[str, OffsetMap] | None"]
"""A traditional text in simplified characters with the map there; None for a text that needs none."""

PREFIX = 1.0
UNKNOWN = ""
"""The entry that holds the weight of a character nobody knows: as if it had been met once."""
_RUNS = re.compile(r"([\u4E00-\u9FD5a-zA-Z0-9+#&\._%\-]+)")
_WHITE = re.compile(r"(\r\n|\s)")
_LATIN = re.compile(r"[a-zA-Z0-9]")
_SAYS = re.compile(r"[^\W_]")


def weigh(counts: Iterable[tuple[str, int]]) -> Frequencies:
    """The table of a dictionary's words and how often each was met.

    >>> table = weigh([("条款", 90), ("款", 10)])
    >>> table["条"] == PREFIX, round(table["款"], 3)
    (True, -2.303)
    """
    found = dict(counts)
    whole = log(sum(found.values()) or 1)
    table: Frequencies = {UNKNOWN: -whole}
    for word, count in found.items():
        if count:
            table[word] = log(count) - whole
        for end in range(1, len(word) + 1):
            table.setdefault(word[:end], PREFIX)
    return table


class Segmenter:
    """Cuts texts into words.

    >>> table = weigh([("负面", 9), ("清单", 9), ("管理", 9), ("负面清单", 30)])
    >>> Segmenter(table, list).cut("负面清单管理。")
    [Span(start=0, end=4), Span(start=4, end=6), Span(start=6, end=7)]
    """

    def __init__(self, table: Mapping[str, float], unknown: Unknown, simplify: Simplify | None = None) -> None:
        self._table = table
        self._unknown = unknown
        self._simplify = simplify
        self._least = table.get(UNKNOWN, -20.0)

    def cut(self, text: str) -> list[Span]:
        """The words of a text, with its signs and white space, in order and without gaps."""
        simple = self._simplify(text) if self._simplify else None
        if simple is None:
            return _tiled(self._pieces(text))
        written, map_ = simple
        return _carried(_tiled(self._pieces(written)), map_, len(text))

    def words(self, text: str) -> list[Span]:
        """The words of a text without signs and white space."""
        return [span for span in self.cut(text) if _SAYS.search(span.of(text))]

    def at(self, text: str, place: int) -> Span:
        """The word that holds a code point; the last one at the text's end."""
        found = Span(0, 0)
        for span in self.cut(text):
            found = span
            if place < span.end:
                break
        return found

    def _pieces(self, text: str) -> Iterator[str]:
        for at, run in enumerate(_RUNS.split(text)):
            if at % 2:
                yield from self._run(run)
                continue
            for between in _WHITE.split(run):
                if _WHITE.fullmatch(between):
                    yield between
                else:
                    yield from between

    def _run(self, run: str) -> Iterator[str]:
        """The words of a run: single characters that follow each other are asked of the model of unknown words."""
        ends = self._route(run)
        at, loose = 0, -1
        while at < len(run):
            end = ends[at]
            if end - at == 1:
                loose = at if loose < 0 else loose
            else:
                if loose >= 0:
                    yield from self._loose(run[loose:at])
                    loose = -1
                yield run[at:end]
            at = end
        if loose >= 0:
            yield from self._loose(run[loose:])

    def _loose(self, run: str) -> Iterable[str]:
        if len(run) == 1:
            return (run,)
        if self._table.get(run, PREFIX) != PREFIX:
            return run
        return self._unknown(run)

    def _route(self, run: str) -> list[int]:
        """For every place the end of the word that begins there on the likeliest way to the end of the run."""
        get, size = self._table.get, len(run)
        best, ends = [0.0] * (size + 1), [0] * size
        for at in range(size - 1, -1, -1):
            end, top, last = at + 1, None, at + 1
            weight = get(run[at])
            while weight is not None:
                if weight != PREFIX:
                    worth = weight + best[end]
                    # Of ways that are equally likely the longer word is taken.
                    if top is None or worth >= top:
                        top, last = worth, end
                end += 1
                if end > size:
                    break
                weight = get(run[at:end])
            best[at] = self._least + best[at + 1] if top is None else top
            ends[at] = last
        return ends


def _tiled(pieces: Iterable[str]) -> list[Span]:
    found: list[Span] = []
    at = 0
    for piece in pieces:
        found.append(Span(at, at + len(piece)))
        at += len(piece)
    return found


def _carried(spans: Iterable[Span], map_: OffsetMap, length: int) -> list[Span]:
    """Spans of the simplified text on the text itself; words that fall into one place there become one."""
    found: list[Span] = []
    for span in spans:
        end = map_.to_source(span).end
        start = found[-1].end if found else 0
        if end > start:
            found.append(Span(start, end))
    if found and found[-1].end < length:
        found[-1] = Span(found[-1].start, length)
    return found


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters or digits.

    >>> is_latin("WTO"), is_latin("条款")
    (True, False)
    """
    return bool(_LATIN.match(word))
