"""Lines, and what they look like: shared by the repairs that work on whole lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from reader.core.repair.finding import HAN

NUMBER = "〇零○Ｏ一二三四五六七八九十百千两兩廿卅０-９0-9"

_LINE = re.compile(r"[^\n]*\S[^\n]*")

MARKER = re.compile(
    rf"\s*(?:第[{NUMBER}\s]+(?:[-－之]\s*[{NUMBER}]+\s*)?(?:分編|分编|編|编|章|節|节|條|条|款|項|项|目|部分|附件)(?:之[{NUMBER}]+)?"
    rf"|[一二三四五六七八九十百〇壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛]+[、．]"
    rf"|[（(]\s*[一二三四五六七八九十百〇０-９0-9a-zA-Z]+\s*[）)]|[０-９0-9]{{1,3}}(?:\.[0-9]+)*[.．、)）](?![0-9０-９])"
    r"|[①-⑳㉑-㊿㈠-㈩⑴-⒇⒈-⒛]|[a-zA-Z][.、)）]|附(?:件|表|则|則|录|錄)|[-•·●■◆*※▲]\s?|[【〔\[])"
)
"""The start of a unit of its own, wherever a line begins with it."""

ARTICLE = re.compile(
    rf"\s*第[{NUMBER}\s]+(?:[-－]\s*\d+\s*)?(?:條|条|編|编|章|節|节|部分|款|項|项|目)(?:之[{NUMBER}]+)?"
)
ENDING = "。！？；：…!?;:"
CLOSING = "”’」』）)》〉】］]\"'"
TABLE = re.compile("[│├┤┬┴┼─┌┐└┘║═╔╗╚╝╠╣━┃┏┓┗┛|\t]")
_NOTED = re.compile(r"[。；！？][（(][^（）()]*[）)]$")
"""A sentence with a note in brackets after its end."""
_PAIRS = ("《》", "（）", "()", "“”", "「」", "『』", "〔〕")
HAN_ONLY = re.compile(f"[{HAN}]")


class Line(NamedTuple):
    """One line that holds words: text[start:end], its end without the line end, white space around it and all."""

    start: int
    end: int
    text: str

    @property
    def bare(self) -> str:
        """The line without the white space around it."""
        return self.text.strip()


def lines(text: str) -> list[Line]:
    """The lines that hold words, in order."""
    return [Line(m.start(), m.end(), m.group()) for m in _LINE.finditer(text)]


def cells(words: str) -> int:
    """The width in half cells: two for Chinese characters and what is as wide.

    >>> cells("第 13 條")
    8
    """
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in words)


def ends_sentence(words: str) -> bool:
    """Whether the words end where a sentence, or a part of one that stands alone, may end."""
    bare = words.rstrip(CLOSING + " \u3000")
    if not bare or _NOTED.search(words.rstrip()):
        return True
    within = words.count("（") + words.count("(") > words.count("）") + words.count(")")
    return bare[-1] in ENDING and not within


def unbalanced(words: str) -> bool:
    """Whether a bracket or quotation mark is still open at the end."""
    return any(words.count(pair[0]) > words.count(pair[1]) for pair in _PAIRS)


def headline(words: str) -> bool:
    """Whether the words could be a title: short, one phrase, no end of a sentence but a colon or a question."""
    bare = words.strip()
    return (
        4 <= len(bare) <= 45
        and not re.search("[。；]", bare)
        and bare[-1] not in "，、。；…,;"
        and not re.search("[，、][^，、]{0,2}$|^[据據](?![此])", bare)
        and not MARKER.match(bare)
        and not re.match(r"[（(]|\d+$", bare)
    )


def squeezed(words: str) -> str:
    """The words without any white space."""
    return re.sub(r"\s+", "", words)


def runs(flags: list[bool]) -> Iterator[tuple[int, int]]:
    """Stretches of True, half open."""
    start = None
    for i, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            yield start, i
            start = None
