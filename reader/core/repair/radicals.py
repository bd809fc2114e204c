"""Radicals that stand for characters: ⽅ for 方, as fonts in PDF files give them.

By a table of the radicals alone: Unicode's compatibility forms would change （一） and ① as well. The characters that
stand beside one tell whether it is meant as a character or shown as a radical.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.core.repair.finding import CJK, Finding
from reader.core.said import said

KIND = "radical"

_ANY = re.compile("[\u2e80-\u2ef3\u2f00-\u2fd5]+")
_WRITTEN = re.compile(f"[{CJK}\\d]")


def find(text: str, radicals: Mapping[str, str]) -> list[Finding]:
    """Radicals and the characters they stand for, neighbours in one edit."""
    found: list[Finding] = []
    for match in _ANY.finditer(text):
        after = "".join(radicals.get(c, c) for c in match.group())
        if after == match.group():
            continue
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        sure = len(match.group()) > 1 or bool(_WRITTEN.search(around))
        shown = "radical" in text or "部首" in text or "偏旁" in text
        confidence = 0.97 if sure and not shown else 0.6
        found.append(Finding(match.start(), match.end(), after, confidence, said("a radical stands for the character")))
    return found
