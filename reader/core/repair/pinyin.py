"""Pinyin pushed in after characters: `貿(mào)易`, as pages left it that once had readings over the characters.

Taken for pushed in: one syllable with one tone mark, in brackets, right after one character. Kept: glosses of several
syllables (`重庆(Chóngqìng)`), words and abbreviations without tones (`(DEPA)`), letters that number. One or two in a
whole text may be an author's help with a rare character: they are offered, not done. 的(de) and its like have no tone;
they go where others go.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from reader.core.repair.finding import HAN, Finding
from reader.core.said import said

KIND = "pinyin"

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿếềêăĕĭŏŭ\u0300\u0301\u0304\u030c"
_GATE = re.compile(f"[(（][A-Za-zü]{{0,5}}[{_TONED}{_TONED.upper()}]")
_GLOSS = re.compile(
    f"(?<=[{HAN}])[ \u3000]?[(（\\[〔]\\s?([A-Za-z{_TONED}{_TONED.upper()}ü\u0308ɡɑ]{{1,8}})\\s?[)）\\]〕]"
)
_MARKS = re.compile("[\u0300\u0301\u0304\u030c\u0306]")
_TONELESS = {
    "的": "de", "地": "de", "得": "de", "了": "le", "着": "zhe", "著": "zhe", "过": "guo", "過": "guo", "们": "men",
    "們": "men", "么": "me", "麼": "me", "麽": "me", "吗": "ma", "嗎": "ma", "呢": "ne", "吧": "ba", "啊": "a",
    "个": "ge", "個": "ge", "子": "zi", "头": "tou", "頭": "tou", "上": "shang", "里": "li", "裡": "li", "裏": "li",
    "边": "bian", "邊": "bian", "家": "jia", "处": "chu", "處": "chu", "儿": "er", "兒": "er",
}  # fmt: skip
ENOUGH = 4
"""So many toned glosses of single characters are no author's help any more."""


def find(text: str, syllables: frozenset[str]) -> list[Finding]:
    """Inserted readings, brackets and all."""
    if not _GATE.search(text):
        return []
    toned: list[re.Match[str]] = []
    plain: list[re.Match[str]] = []
    for match in _GLOSS.finditer(text):
        bare, tones = _syllable(match.group(1))
        if tones == 1 and bare in syllables:
            toned.append(match)
        elif not tones and _TONELESS.get(text[match.start() - 1]) == bare:
            plain.append(match)
    often = Counter(text[m.start() - 1] for m in toned)
    many = len(toned) >= ENOUGH or any(n > 1 for n in often.values())
    found = [
        Finding(
            m.start(), m.end(), "", 0.97 if many else 0.6, said("the reading of {} was pushed in", text[m.start() - 1])
        )
        for m in toned
    ]
    if many:
        for match in plain:
            reason = said("the reading of {}, which has no tone here, was pushed in", text[match.start() - 1])
            found.append(Finding(match.start(), match.end(), "", 0.9, reason))
    return sorted(found)


def _syllable(letters: str) -> tuple[str, int]:
    """The letters without tone marks, ü as v, and how many marks there were."""
    apart = unicodedata.normalize("NFD", letters.lower()).replace("u\u0308", "v").replace("ɡ", "g").replace("ɑ", "a")
    if apart.startswith("e\u0302"):
        apart = "e" + apart[2:]
    bare, tones = _MARKS.subn("", apart)
    return bare.replace("u\u0308", "v"), tones
