"""Line breaking: a paragraph as lines of even pitch, broken as Chinese and English are set by hand.

Qt proposes a break by Unicode's rules (UAX 14); it is taken unless it offends. What stays true, at every width:

* no line begins with a closing mark, none ends with an opening one (clreq, 行首行尾禁则; GB/T 15834), unless it has
  no place at all where it might end otherwise: a run of marks longer than the line. Then it is filled, and the run
  goes on below;
* a word or a number is broken only when a line can't hold it; a broken word gets a hyphen that is painted and never
  part of the text;
* a Chinese line is spread to the edge only as long as nobody sees it; with more room left, or with Latin letters that
  would be torn apart, it is left ragged.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

NO_START = frozenset(
    "，。、；：？！）》〉」』】〕］｝”’〗〙〛﹂﹄︶︸︼︾﹀·・‧•％‰‱℃℉°′″々〻—–…‥～／｜,.;:?!)]}%>»›-‐/"
)  # fmt: skip
NO_END = frozenset("（《〈「『【〔［｛“‘〖〘〚﹁﹃︵︷︹︻︽︿([{<«‹￥＄￡$¥£€#№§＃")
HYPHEN = "-"
_ENDS = "\u2028\u2029\n"
_GLUE = frozenset("\u00a0\u202f\u2060\ufeff")
_AFTER = frozenset("-‐–/\\_.,;:?&=@+|~…—")
"""Marks after which a Latin word may be broken as it is, without a hyphen."""
_ONE_SOUND = frozenset(("ch", "ck", "gh", "ph", "qu", "sh", "th", "wh"))
_VOWELS = frozenset("aeiouyAEIOUY")
_LATIN = re.compile(r"[0-9A-Za-z\u00c0-\u024f]{2}")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{5}")
_SPREAD, _SPREAD_LATIN, _SPREAD_WORD = 0.09, 0.06, 0.03
"""How far characters may be moved apart, in em; less where the letters of Latin words would be moved apart with them.
"""
_SEARCH = 12
"""How far back from the edge a good place in a long word is looked for, in characters."""
_NOWHERE, _CRAMPED = -1e9, -1e6
"""What no place is worth, and less than which a place without room for its hyphen is."""


class Lines(NamedTuple):
    """How many lines a layout was broken into, and which of them end within a word and want a hyphen."""

    count: int
    soft: tuple[int, ...]


def _option(*, justify: bool, anywhere: bool = False) -> QTextOption:
    made = QTextOption()
    mode = QTextOption.WrapMode
    made.setWrapMode(mode.WrapAnywhere if anywhere else mode.WrapAtWordBoundaryOrAnywhere)
    made.setAlignment(Qt.AlignmentFlag.AlignJustify if justify else Qt.AlignmentFlag.AlignLeft)
    return made


_JUSTIFIED, _RAGGED, _ANYWHERE = _option(justify=True), _option(justify=False), _option(justify=False, anywhere=True)


def lay(layout: QTextLayout, width: float, pitch: float, base: float, *, chinese: bool) -> Lines:
    """Breaks a layout's text into lines of `width`, `pitch` apart, the first base line at `base`."""
    text = layout.text()
    if not text.isascii() and max(text) > "\uffff":
        text = _by_unit(text)
    layout.setTextOption(_RAGGED)
    layout.beginLayout()
    em = layout.font().pixelSize()
    latin = _LATIN.search(text) is not None
    soft: list[int] = []
    count = 0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        end = start + line.textLength()
        if end < len(text) and text[end - 1] not in _ENDS:
            to, hyphened = _place(layout, line, text, width) if _offends(text, end) else (end, False)
            if to != end:
                _cut(layout, line, to, width)
            if hyphened:
                soft.append(count)
            if chinese and (hyphened or _torn(line, text, width, em, latin=latin)):
                natural = line.naturalTextWidth()
                line.setLineWidth(natural + 0.25) if to == end else _cut(layout, line, to, natural)
        line.setPosition(QPointF(0, count * pitch + base - line.ascent()))
        count += 1
    layout.endLayout()
    if chinese:
        layout.setTextOption(_JUSTIFIED)
    return Lines(count, tuple(soft))


def may_break(text: str, at: int) -> bool:
    """Whether the rules for marks let a line end before `text[at]`.

    >>> [at for at in range(1, 6) if may_break("甲（乙）。丙", at)]
    [1, 5]
    """
    following = text[at]
    if following in NO_START or following.isspace():
        return False
    before = at - 1
    while before > 0 and text[before].isspace():
        before -= 1
    return text[before] not in NO_END


def within_word(text: str, at: int) -> bool:
    """Whether a Latin word or a number goes on over a place.

    >>> within_word("WTO规则", 2), within_word("WTO规则", 3)
    (True, False)
    """
    return _letter(text[at - 1]) and _letter(text[at])


def _by_unit(text: str) -> str:
    """One character for each UTF-16 unit, so that units index it."""
    return "".join(char if char <= "\uffff" else "国国" for char in text)


def _letter(char: str) -> bool:
    return char < "\u2e80" and (char.isalnum() or char in "'’")


def _offends(text: str, at: int) -> bool:
    if text[at - 1] > "\u3000" and text[at] > "\u3000":
        # Most lines end between two Chinese characters, where only marks can offend.
        return text[at] in NO_START or text[at - 1] in NO_END
    return not may_break(text, at) or within_word(text, at) or _short(text, at) or _decimal(text, at)


def _decimal(text: str, at: int) -> bool:
    """Whether a figure would be parted at its decimal point."""
    return text[at - 1] == "." and text[at].isdigit() and text[max(0, at - 2)].isdigit()


def _short(text: str, at: int) -> bool:
    """Whether one letter and its hyphen would be left at the end of a line: `e-` of e-commerce."""
    return text[at - 1] in "-‐" and _letter(text[max(0, at - 2)]) and not _letter(text[max(0, at - 3)])


def _whole(text: str, at: int) -> bool:
    """Whether a line may end before `text[at]` with words and numbers left whole."""
    if not may_break(text, at) or text[at - 1] in _GLUE or text[at] in _GLUE:
        return False
    if text[at - 1].isspace():
        return True
    narrow = text[at - 1] < "\u2e80" and text[at] < "\u2e80"
    return not narrow or (text[at - 1] in "-‐–/" and _letter(text[at]) and not _short(text, at))


def _place(layout: QTextLayout, line: QTextLine, text: str, width: float) -> tuple[int, bool]:
    """Where a line should end whose end offends, and whether that wants a hyphen."""
    start, end = _words(line, text)
    for at in range(end - 1, start, -1):
        if _whole(text, at) and layout.isValidCursorPosition(at):
            return at, False
    return _in_word(layout, line, text, width)


def _words(line: QTextLine, text: str) -> tuple[int, int]:
    """Where the words of a line begin, behind white space that opens a paragraph, and where it ends."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    while start < end - 1 and text[start].isspace():
        start += 1
    return start, end


def _in_word(layout: QTextLayout, line: QTextLine, text: str, width: float) -> tuple[int, bool]:
    """The best end of a line that no end would leave whole; as it is, where no mark may be parted from the next."""
    start, end = _words(line, text)
    room = width - QFontMetricsF(layout.font()).horizontalAdvance(HYPHEN)
    best, found = _NOWHERE, (end, False)
    for at in range(end, start, -1):
        if best > _CRAMPED and end - at >= _SEARCH:
            break
        if not (may_break(text, at) and layout.isValidCursorPosition(at)):
            continue
        hyphened = text[at - 1].isalpha() and within_word(text, at)
        worth = _worth(text, at) * _SEARCH - (end - at)
        if hyphened and x_of(line, at) > room:
            hyphened, worth = False, worth + 2 * _CRAMPED
        if worth > best:
            best, found = worth, (at, hyphened)
    return found


def _worth(text: str, at: int) -> int:
    """How good a place within a word is, 0 to 3: after a mark, between syllables as far as letters tell, elsewhere."""
    before, after = text[at - 1], text[at]
    if not (_letter(before) and _letter(after)):
        return 3 if (before in _AFTER and not _decimal(text, at)) or not (before < "\u2e80" and after < "\u2e80") else 1
    if not (text[max(0, at - 2) : at].isalpha() and text[at : at + 3].isalpha() and len(text[at : at + 3]) == 3):
        # A letter alone, two at the end, and figures aren't parted from the rest.
        return 0
    if (before + after).lower() in _ONE_SOUND or after in _VOWELS or not _open(text, at):
        return 1
    return 2


def _open(text: str, at: int) -> bool:
    """Whether a syllable may begin at a consonant: a vowel stands behind it, and one before it or before its
    neighbour."""
    return text[at + 1] in _VOWELS and (text[at - 1] in _VOWELS or text[at - 2] in _VOWELS)


def _cut(layout: QTextLayout, line: QTextLine, to: int, width: float) -> None:
    """Ends a line before unit `to`. Qt counts in clusters of glyphs, of which there are no more than units."""
    start = line.textStart()
    layout.setTextOption(_ANYWHERE)
    for columns in range(to - start, 0, -1):
        line.setNumColumns(columns, width)
        if start + line.textLength() <= to:
            break
    layout.setTextOption(_RAGGED)


def _torn(line: QTextLine, text: str, width: float, em: float, *, latin: bool) -> bool:
    """Whether a line would be seen to be spread; `latin` where there are Latin letters somewhere in the text."""
    room = width - line.naturalTextWidth()
    if room < 0.5:
        return False
    start, length = line.textStart(), line.textLength()
    most = _SPREAD
    if latin and _LATIN.search(text, start, start + length):
        most = _SPREAD_WORD if _LATIN_WORD.search(text, start, start + length) else _SPREAD_LATIN
    return room > most * em * max(1, length - 1)


def x_of(line: QTextLine, unit: int) -> float:
    """How far across a unit of a line stands."""
    found = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else found)
