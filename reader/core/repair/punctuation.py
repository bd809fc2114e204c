"""Half-width punctuation in Chinese text. Offered, never done unasked: it may be the house style of its source.

Only between or after Chinese characters, never within numbers, times, addresses and Latin words; brackets in pairs.
Taiwan's statutes set brackets half width throughout, so brackets alone are no reason to speak up.
"""

from __future__ import annotations

import re

from reader.core.repair.finding import HAN, Finding
from reader.core.said import said

KIND = "punctuation"

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_MARK = re.compile(f"(?<=[{HAN}）》」』”’〉〕])[,;:?!](?!//)|(?<=[0-9A-Za-z%)])[,;](?=[{HAN}《“（「])")
_WIDE = re.compile("[，；：？！]")
_BRACKETS = re.compile(f"\\(([^()\n]*[{HAN}][^()\n]*)\\)")
FEW = 3


def find(text: str) -> list[Finding]:
    """Marks that could be full width, where half width is a habit of the text."""
    marks = list(_MARK.finditer(text))
    if len(marks) < FEW or len(marks) < 0.1 * len(_WIDE.findall(text)):
        return []
    reason = said("half-width punctuation in Chinese text")
    found = [Finding(m.start(), m.end(), _FULL[m.group()], 0.5, reason) for m in marks]
    for match in _BRACKETS.finditer(text):
        found.append(Finding(match.start(), match.start() + 1, "（", 0.5, reason))
        found.append(Finding(match.end() - 1, match.end(), "）", 0.5, reason))
    return sorted(found)
