"""Characters that nobody sees: zero-width and bidirectional marks, control characters, spaces within words.

Deleted where they do nothing in Chinese; kept where other scripts need them (joiners between letters that join, marks
of direction beside letters that run right to left). A wide or fixed space after a label or a heading is layout and
stays: only one that stands in the middle of prose, before a mark that never has a space before it or between two
characters of one word, was pushed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.core.repair.finding import HAN, SURE, Finding
from reader.core.repair.model import Bigrams
from reader.core.said import said

KIND = "invisible"

_MARKS = re.compile(
    r"\x1b\[[0-9;?]{0,16}[A-Za-z]|"  # a terminal's colours, copied with the words
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f]+"
)
_TAGS = re.compile("[\U000e0020-\U000e007f]+")
_FLAG = "\U0001f3f4"
_LINES = re.compile("[\x0b\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"
_JOINING = re.compile("[\u0590-\u0dff\u0e00-\u109f\u1780-\u17ff\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SPACES = re.compile(
    "(?<=[^\\s])[\t\u00a0\u2000-\u200a\u202f\u205f]+(?=[^\\s])|(?<=[^\\s])[\t\u00a0\u2000-\u200a\u202f\u205f]+(?=\n)"
)
_WIDE = re.compile(f"(?<=[{HAN}])\u3000(?=[{HAN}，。、；：）》”])")
_EXOTIC = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f]")
_NEVER_BEFORE = "，。、；：！？）》」』”’"
_NEVER_AFTER = "，。、；（《「『“‘"
_LABEL = re.compile(
    r"\s*(?:第[\s〇零一二三四五六七八九十百千两\d]+(?:编|編|分编|章|节|節|条|條|款|项|項|目|部分)(?:之[一二三四五六七八九十\d]+)?"
    r"|[一二三四五六七八九十百]+、?|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]?|附件?|[（(]|《)\s*$"
)
_HAN = re.compile(f"[{HAN}]")


def find(text: str, bigrams: Callable[[], Bigrams]) -> list[Finding]:
    """Invisible characters to delete, odd line ends to make LF, odd spaces to take out."""
    found = [*_marks(text), *_line_ends(text), *_spaces(text, bigrams)]
    return sorted(found)


def _marks(text: str) -> list[Finding]:
    found: list[Finding] = []
    direction = None
    for match in _MARKS.finditer(text):
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if set(match.group()) <= set(_JOINERS) and _JOINING.search(around):
            continue
        if _TAGS.fullmatch(match.group()) and around[:1] == _FLAG:
            continue  # a region's flag is written with them
        if direction is None:
            direction = bool(_FROM_THE_RIGHT.search(text))
        sure = not (direction and re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", match.group()))
        codes = " ".join(f"U+{ord(c):04X}" for c in match.group()[:4])
        reason = said("{} can't be seen and does nothing here", codes)
        found.append(Finding(match.start(), match.end(), "", 0.97 if sure else 0.5, reason))
    return found


def _line_ends(text: str) -> list[Finding]:
    return [
        Finding(m.start(), m.end(), "\n", 0.9, said("another sign for the end of a line"))
        for m in _LINES.finditer(text)
    ]


def _spaces(text: str, bigrams: Callable[[], Bigrams]) -> list[Finding]:
    if not _EXOTIC.search(text):
        return []
    model: Bigrams | None = None
    found: list[Finding] = []
    unsure: list[Finding] = []
    for pattern, wide in ((_SPACES, False), (_WIDE, True)):
        for match in pattern.finditer(text):
            start, end = match.span()
            before, after = text[start - 1], text[end : end + 1]
            line = text[text.rfind("\n", 0, start) + 1 : start]
            stop = text.find("\n", end)
            rest = text[end : stop if stop >= 0 else len(text)]
            if wide and (len(line) < 8 or len(match.group()) > 1):
                continue
            if match.group().count("\t") and (line.count("\t") or rest.count("\t")):
                continue
            if _LABEL.match(line) and not (_HAN.match(after) and line.strip() in ("第", "（", "《", "(")):
                continue
            finding = Finding(start, end, "", 0.93, said("a space pushed into running text"))
            if after in _NEVER_BEFORE or before in _NEVER_AFTER or line.strip() in ("第", "（", "《"):
                found.append(finding)
            elif _HAN.match(before) and _HAN.match(after) and len(match.group()) == 1:
                model = model or bigrams()
                prose = len(line) + len(rest) >= 16 and bool(re.search("[，。；]", line + rest))
                if prose and model.bound(before, after) > 2.0:
                    found.append(finding)
                elif prose:
                    unsure.append(finding._replace(confidence=0.6))
    # Where many were pushed into words, those between words were, too; wide ones only in such company.
    if len([f for f in found if text[f.start] != "\u3000"]) >= 3:
        return found + [f._replace(confidence=0.85) for f in unsure]
    found = [f for f in found if text[f.start] != "\u3000"]
    return found + [f._replace(confidence=min(f.confidence, SURE - 0.2)) for f in unsure if text[f.start] != "\u3000"]
