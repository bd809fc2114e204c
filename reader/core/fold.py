"""Folding: the form in which texts and queries are compared, blind to script, width, case and variant form.

What stays true: folding takes one code point to one code point, so an offset in the folded text is the same offset in
the text and no map is needed; and a folded text folds to itself.

The classes of characters that are the same to a reader (发 發 髮, 台 臺 檯 颱, 里 裡 裏) come from tables handed in;
characters that any table row connects fall into one class. It merges a little more than a careful eye would (了 瞭):
search offers an exact option beside it. Not NFKC, which makes ① a 1 and ㈠ three characters: only width, case, radicals
and a few marks are touched, and circled numbers stay.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_PAIRS = {
    "〈": "《", "〉": "》", "“": '"', "”": '"', "„": '"', "「": '"', "」": '"', "『": '"', "』": '"', "＂": '"',
    "‘": "'", "’": "'", "—": "-", "–": "-", "―": "-", "−": "-", "‐": "-", "‑": "-", "﹣": "-",
    "•": "·", "・": "·", "‧": "·", "･": "·", "．": ".", "｡": "。", "､": "、", "｢": '"', "｣": '"', "﹁": '"', "﹂": '"',
    "〔": "[", "〕": "]", "【": "[", "】": "]", "～": "~", "〜": "~",
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ",
}  # fmt: skip
"""Punctuation and spaces that printers choose, not authors."""

_RADICALS = ((0x2F00, 0x2FD6), (0xF900, 0xFB00), (0x2F800, 0x2FA20))
"""Kangxi radicals and compatibility ideographs, which PDF files have in place of the characters."""
_WIDE = (0xFF01, 0xFF5F)


def _plain(code: int) -> int:
    """The narrow, small, unified form of one code point, without any table."""
    character = chr(code)
    if character in _PAIRS:
        return ord(_PAIRS[character])
    if _WIDE[0] <= code < _WIDE[1]:
        character = chr(code - 0xFEE0)
    elif any(start <= code < end for start, end in _RADICALS):
        unified = unicodedata.normalize("NFKC", character)
        character = unified if len(unified) == 1 else character
    small = character.lower()
    return ord(small) if len(small) == 1 else ord(character)


def _forms() -> dict[int, int]:
    """Every code point whose plain form differs from it."""
    bounds = (0x20, 0x2100), (0x2C00, 0x3100), (0xA640, 0xA800), *_RADICALS[1:], (0xFE10, 0xFFF0), (0x10400, 0x10450)
    ranges = (range(start, end) for start, end in bounds)
    return {code: plain for part in ranges for code in part if (plain := _plain(code)) != code}


@dataclass(frozen=True)
class Fold:
    """A folding made by `build`; calling it folds a text.

    >>> fold = build([("发", "發"), ("发", "髮"), ("规", "規")])
    >>> fold("發Ｑ（規）"), fold("髮") == fold("发")
    ('发q(规)', True)
    """

    table: dict[int, int] = field(repr=False)

    def __call__(self, text: str) -> str:
        """`text` folded: as many code points, in the same places."""
        return text.translate(self.table)

    def pattern(self, expression: str) -> str:
        """A regular expression to be searched in folded texts, ignoring case, in place of `expression`.

        Characters outside ASCII are folded, and escaped where they become ASCII: a full-width ？ is a question mark,
        not a repetition. ASCII stays as it is, or `\\D` would become `\\d`; so do the ends of a range (`一-龥`).
        """
        parts: list[str] = []
        for at, character in enumerate(expression):
            if character.isascii() or "-" in (expression[at - 1 : at], expression[at + 1 : at + 2]):
                parts.append(character)
                continue
            folded = self(character)
            parts.append(re.escape(folded) if folded.isascii() else folded)
        return "".join(parts)


def build(classes: Iterable[Sequence[str]]) -> Fold:
    """A fold that takes all characters of a class to one; classes that share a character are one class.

    The first character of a class is the form the others take, unless an earlier class decided otherwise; members of
    more than one code point are left out. Tables from simplified to traditional go first, the simplified form in front,
    so that a folded text is the simplified one. Width, case, quotes and dashes are folded in any case.
    """
    table = _forms()
    parent: dict[int, int] = {}
    seen: dict[int, int] = {}

    def root(code: int) -> int:
        while (above := parent.get(code, code)) != code:
            parent[code] = parent.get(above, above)
            code = above
        return code

    for members in classes:
        codes = [ord(member) for member in members if len(member) == 1]
        codes = [table.get(code, code) for code in codes]
        for code in codes[1:]:
            first, other = root(codes[0]), root(code)
            if first != other:
                first, other = sorted((first, other), key=lambda each: seen.setdefault(each, len(seen)))
                parent[other] = first
    for code in list(parent):
        if (form := root(code)) != code:
            table[code] = form
    for code, form in table.items():
        table[code] = root(form)
    return Fold(table)
