"""Lines of a text: the stretches that a label may begin.

A line is a natural paragraph without the white space around it. Where a text was pasted without its line breaks,
a line is cut before the labels that plainly stand inside it. What stays true: lines are in order, disjoint, not
empty, and `text[start:end] == words`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from reader.core.numeral import read
from reader.core.structure.labels import ARTICLE, DIVISION, NUMERALS


class Line(NamedTuple):
    """One stretch of the text: code points, half open, and its words."""

    start: int
    end: int
    words: str


_INSIDE_ARTICLE = re.compile(
    rf"(?<=[。；：:;！？”」）)\s])(?=第[ \u3000]*+(?:[{NUMERALS}\d０-９][ \u3000]*+){{1,12}}+"
    r"(?:[编編篇章节節条條](?:之[一二三四五六七八九十\d]{1,3}+)?+|分[编編])[ \u3000\t])"
)
_INSIDE_ITEM = re.compile(r"(?<=[：:；;。，,、])(?=[（(][一二三四五六七八九十百\d]{1,4}[）)](?![、，,。；;]))")
_ITEM_NUMBER = re.compile(r"[（(]([^）)]{1,4})[）)]")
_LONG = 120
"""Shorter lines aren't searched for labels inside."""


def lines_of(text: str) -> list[Line]:
    """The lines of a text; those that hold a whole law in one are cut at its labels."""
    found: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            start = at + raw.index(words[0])
            found.append(Line(start, start + len(words), words))
        at += len(raw) + 1
    if any(len(line.words) > _LONG for line in found):
        found = [piece for line in found for piece in _cut_at_articles(line)]
    return found


def _cut_at_articles(line: Line) -> list[Line]:
    """Cuts a line that runs several articles together: at least three labels that follow one another."""
    if len(line.words) <= _LONG or line.words.count("第") < 3:
        return [line]
    places = [match.start() for match in _INSIDE_ARTICLE.finditer(line.words)]
    if len(places) + 1 < 3 or not _runs_on(line.words, [0, *places]):
        return [line]
    return _cut(line, places)


def _runs_on(words: str, places: list[int]) -> bool:
    """Whether at least three of the article labels at `places` count up one by one."""
    numbers = [read(match[1]) for place in places if (match := ARTICLE.match(words, place))]
    steps = sum(1 for one, two in pairwise(numbers) if one and two == one + 1)
    divisions = sum(1 for place in places if DIVISION.match(words, place))
    return steps >= 2 or (steps >= 1 and divisions >= 1)


def cut_items(line: Line, offset: int) -> list[Line]:
    """Cuts an article's line at the items （一）（二）… that stand in it, from `offset` of the line on.

    Only a list that begins at one, counts up and has two items or more is one. Where its items end with semicolons,
    the last ends with the first full stop and what follows it is a piece of its own.
    """
    places: list[int] = []
    for match in _INSIDE_ITEM.finditer(line.words, offset):
        number = _ITEM_NUMBER.match(line.words, match.start())
        value = read(number[1]) if number else None
        if value == len(places) + 1 or (value == 1 and len(places) < 2):
            places = [*places, match.start()] if value != 1 else [match.start()]
    if len(places) < 2:
        return [line]
    stop = line.words.find("。", places[-1])
    sentences = line.words.find("。", places[0], places[-1]) >= 0
    tail = [stop + 1] if 0 < stop < len(line.words) - 1 and not sentences else []
    return _cut(line, [*places, *tail])


def _cut(line: Line, places: list[int]) -> list[Line]:
    pieces: list[Line] = []
    for begin, end in zip([0, *places], [*places, len(line.words)], strict=True):
        words = line.words[begin:end].rstrip()
        if words:
            pieces.append(Line(line.start + begin, line.start + begin + len(words), words))
    return pieces
