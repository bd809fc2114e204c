"""Labels of English texts: Part, Chapter, Section, Article, I. A. 1. (1) (a) (i), Annex, Schedule.

They are made to give the same paths as the Chinese labels that they translate, since the rows of a translation are
paired by path: I. stands for 一、, (1) for （一）, 1. for 1., (a) for （1）, (i) for ①. Without Roman headings the
outermost numbering takes depth 1. In a text without articles, sections are its provisions.

Whether (i) is the letter or the number, and C. the letter or a hundred, is decided by the list that is going on.
"""

from __future__ import annotations

import re

from reader.core.clause import Level
from reader.core.numeral import read_roman
from reader.core.structure import labels as chinese
from reader.core.structure.labels import Label
from reader.core.structure.lines import Line

_WORDS = {
    word: value
    for words in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    )
    for value, word in enumerate(words.split(), 1)
}
_BIS = {"bis": 2, "ter": 3, "quater": 4, "quinquies": 5, "sexies": 6}
_NAMES: dict[str, Level] = {
    "book": "part", "part": "part", "title": "part", "subpart": "subpart", "sub-part": "subpart", "division": "subpart",
    "chapter": "chapter", "section": "section", "subsection": "subsection", "sub-section": "subsection",
    "article": "article", "art.": "article", "annex": "annex", "appendix": "annex", "schedule": "annex",
    "attachment": "annex",
}  # fmt: skip
# Before 3.11.5, Python forgets how to go back inside a possessive group: only what can't go back is possessive here.
_NAMED = re.compile(
    r"(book|part|title|sub-?part|division|chapter|sub-?section|section|article|art\.|annex|appendix|schedule|attachment)"
    r"(?:[ \u00a0\u3000]++((?:\d++(?:[-–.]\d++)*+[A-Za-z]?|[IVXLCivxlc]++|[A-Z]|[A-Za-z]{3,11}+)"
    r"(?:[ ](?:bis|ter|quater|quinquies|sexies)\b)?)"
    r"(?![\w(]))?"
    r"[ \u00a0]*+[.:：–—-]?+[ \u00a0\u3000]*+",
    re.IGNORECASE,
)
_REFERS = re.compile(
    r"[,;)\]]|(?:of|and|or|to|shall|through|in|is|are|was|does|may|above|below|hereof|thereof|herein|hereto|which|that|as|by|"
    r"applies|apply|provides|paragraph|under|for|on|with|where|if)\b"
)
_ENUMERATOR = re.compile(
    r"\((?:(\d{1,3}+)|([a-z]{1,5}+)|([A-Z]{1,5}+))\)[.,]?+(?=\s|[A-Z“\"']|$)[ \u00a0\u3000]*+"
    r"|(?:(\d{1,3}+)[.)](?!\d)|([IVXLC]{1,7}+)\.(?=\s)|([A-Z])\.(?=\s)|([a-z])[.)](?=\s))[ \u00a0\u3000]*+"
)
_BARE: tuple[tuple[str, chinese.Kind, Level], ...] = (
    ("preamble", "preamble", "preamble"),
    ("supplementary provisions", "closing provisions", "chapter"),
    ("supplementary provision", "closing provisions", "chapter"),
    ("contents", "contents", "part"),
    ("table of contents", "contents", "part"),
)
_ROMAN, _NUMBERED, _DIGITS, _LETTERS, _SMALL_ROMAN = 1, 2, 3, 4, 5
_LONGEST_HEADING = 160


def labels_of(lines: list[Line]) -> list[Label | None]:
    """The labels of an English text's lines."""
    lists = _Lists()
    found = [_label(line.words, lists) for line in lines]
    if not any(label is not None and label.level == "article" for label in found):
        found = [_provision(label) for label in found]
    if not any(label is not None and label.kind == "article" for label in found):
        return _shallow(found)
    return found


def _provision(label: Label | None) -> Label | None:
    """A section of a text without articles."""
    return label._replace(kind="article") if label is not None and label.level == "section" else label


def _shallow(found: list[Label | None]) -> list[Label | None]:
    """Where there are no Roman headings, the styles count from 1 in the order in which they appear."""
    styles = list(dict.fromkeys(label.style for label in found if label is not None and label.style))
    if not styles or _ROMAN in styles:
        return found
    depth = {style: place for place, style in enumerate(styles, 1)}
    return [label._replace(style=depth[label.style]) if label is not None and label.style else label for label in found]


def _label(words: str, lists: _Lists) -> Label | None:
    first = words[0]
    if first.isalpha() and first.isascii():
        bare = words.rstrip(".: ").lower() if len(words) < 40 else ""
        for name, kind, level in _BARE:
            if bare == name:
                return Label(kind, level, (), len(words), len(words))
        named = _NAMED.match(words)
        if named:
            label = _named(words, named)
            if label is not None:
                lists.reset()
            return label
    match = _ENUMERATOR.match(words)
    if match:
        return lists.label(match)
    return None if first.isascii() else chinese.label_of(words)


def _named(words: str, match: re.Match[str]) -> Label | None:
    level = _NAMES[match[1].lower()]
    number = _number(match[2] or "")
    rest = words[match.end() :]
    if level != "annex" and not number:
        return None
    refers = bool(_REFERS.match(rest))
    length = match.end(2) if number else match.end(1)
    if not number:
        rest = words[length:].lstrip(" :：.–—-")
    if level == "article":
        return Label("article", level, number, length, match.end(), 0, not refers, refers)
    if refers or len(rest) > _LONGEST_HEADING or rest.endswith((".", ";", ",")) or not words[0].isupper():
        return None
    if level == "annex":
        if rest[:1].islower():
            return None
        return Label("annex", level, number[:1], length, len(words) - len(rest))
    return Label("division", level, number, length, match.end())


def _number(word: str) -> tuple[int, ...]:
    """The number of 3, 3-1, 3.1, 3 bis, IV, Four, B; empty for anything else."""
    head, _, tail = word.partition(" ")
    extra = (_BIS[tail.lower()],) if tail.lower() in _BIS else ()
    parts = re.split(r"[-–.]", head)
    if all(part.isascii() and part.isdigit() for part in parts):
        return (*map(int, parts), *extra)
    if head[:-1].isdigit() and head[-1].isalpha():
        return (int(head[:-1]), ord(head[-1].lower()) - 96)
    roman = read_roman(head) if head.isupper() or head.islower() else None
    value = roman or _WORDS.get(head.lower()) or (ord(head) - 64 if len(head) == 1 and head.isupper() else None)
    return (value, *extra) if value else ()


class _Lists:
    """The lists that are going on, by style: what (i) and C. mean depends on them."""

    def __init__(self) -> None:
        self._last: dict[int, int] = {}

    def reset(self) -> None:
        """A new provision begins: its lists count from one."""
        self._last = {style: last for style, last in self._last.items() if style == _ROMAN}

    def label(self, match: re.Match[str]) -> Label | None:
        """The label of an enumerator."""
        style, number = self._read(match)
        if not number:
            return None
        self._last = {known: last for known, last in self._last.items() if known < style or known == _ROMAN}
        self._last[style] = number
        written = match[0].rstrip()
        return Label("enumerator", "item", (number,), len(written), match.end(), style)

    def _read(self, match: re.Match[str]) -> tuple[int, int]:
        if match[1]:
            return _NUMBERED, int(match[1])
        if match[4]:
            return _DIGITS, int(match[4])
        word = match[2] or match[3] or match[5] or match[6] or match[7]
        if match[5] or match[6] or match[3]:
            return self._choose(word, _ROMAN, _NUMBERED)
        return self._choose(word, _SMALL_ROMAN, _LETTERS)

    def _choose(self, word: str, roman_style: int, letter_style: int) -> tuple[int, int]:
        """The style and number that go on with a list: Roman or letters."""
        roman = read_roman(word) or 0
        letter = ord(word.lower()) - 96 if len(word) == 1 else 0
        if (
            roman
            and roman == self._last.get(roman_style, 0) + 1
            and not (letter > 1 and letter == self._last.get(letter_style, 0) + 1 and roman != 1)
        ):
            going_on = roman == 1 and letter == self._last.get(letter_style, 0) + 1
            return (letter_style, letter) if going_on else (roman_style, roman)
        if letter:
            return letter_style, letter
        return roman_style, roman
