"""Labels: what the beginning of a line says of the clause that begins there.

Holds the shapes of Chinese labels: 编 分编 章 节 (款 目 as headings), 条 with 之N or -N, the enumerators 一、 （一） 1.
（1） ①, annexes, and the bare words 序言 and 附则. A label is a guess from one line; whether it counts is decided from
its neighbours (`statute`, `outline`). Every pattern is anchored and possessive, so a line costs what its label is long.

Source: the State Council's 《行政法规制定程序条例》 art. 6 and the 《党政机关公文格式》 GB/T 9704-2012, 7.3.3; Taiwan's
《中央法規標準法》 arts. 8–9.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reader.core.clause import Level
from reader.core.numeral import CHARACTERS, read

Kind = Literal["division", "article", "enumerator", "annex", "closing provisions", "preamble", "contents"]

NUMERALS = CHARACTERS.replace("O", "")
_NUMERAL = rf"((?:[{NUMERALS}0-9０-９][ \u3000]*+){{1,14}}+)"
_BLANK = r"[ \u3000\t]*+"
# Groups that capture are never possessive: Python before 3.11.5 goes wrong inside them.
ARTICLE = re.compile(
    rf"第{_BLANK}{_NUMERAL}(?:[-－—–‑]{_BLANK}(\d++){_BLANK})?[条條](?:{_BLANK}之{_BLANK}([{NUMERALS}0-9０-９]++))?"
)
DIVISION = re.compile(
    rf"第{_BLANK}{_NUMERAL}(?:[-－—–]{_BLANK}(\d++){_BLANK})?(分[编編]|部分|[编編篇章节節款目])"
    rf"(?:{_BLANK}之{_BLANK}([{NUMERALS}0-9０-９]++))?"
)
_DIVISION_LEVELS: dict[str, Level] = {
    "编": "part", "編": "part", "篇": "part", "部分": "part", "分编": "subpart", "分編": "subpart",
    "章": "chapter", "节": "section", "節": "section", "款": "subsection", "目": "subsubsection",
}  # fmt: skip

_SMALL = "〇零一二三四五六七八九十百"
_CAPITAL = "壹贰叁肆伍陆柒捌玖拾貳參陸"
_ENUMERATORS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile(rf"([{_SMALL}]{{1,6}}+|[{_CAPITAL}]{{1,3}}+){_BLANK}[、．.](?![{_SMALL}]{{1,3}}+[、，])")),
    (2, re.compile(rf"[（(]{_BLANK}([{_SMALL}]{{1,6}}+){_BLANK}[）)]{_BLANK}、?+")),
    (3, re.compile(r"([0-9０-９]{1,3}+)[ \u3000]?+[.．、](?![0-9０-９])")),
    (4, re.compile(rf"[（(]{_BLANK}([0-9０-９]{{1,3}}+){_BLANK}[）)]{_BLANK}、?+|([0-9０-９]{{1,3}}+)[）)]")),
)
_CIRCLED = (
    (5, "①", 20, 1), (5, "㉑", 15, 21), (5, "㊱", 15, 36), (4, "⑴", 20, 1), (3, "⒈", 20, 1), (2, "㈠", 10, 1),
)  # fmt: skip
_ANNEX = re.compile(rf"附{_BLANK}(?:件|表|录|錄|图|圖){_BLANK}((?:[{_SMALL}0-9０-９]{_BLANK}){{0,4}}+)[:：]?+|附[:：]")
_BARE_CLOSING = re.compile(r"附[ \u3000]*+[则則]")
_BARE_PREAMBLE = re.compile(r"(?:序[ \u3000]*+[言文]|前[ \u3000]*+言)")
_BARE_CONTENTS = re.compile(r"目[ \u3000]*+[录錄次](?=$|[ \u3000：:])")

_REFERS = re.compile(
    r"[ \u3000]*+(?:第[〇零一二三四五六七八九十百千\d]|规定|規定|所(?!有)|的(?!士)|、|至|和|及|或|与|與|，|,|。|；|;|）"
    r"|\)|之规定|之規定|”|」|以外|以下|以上|款|项|項|关于|關於|中(?=[的，、规規])|—|－|-|~|～)"
)
_CITES = re.compile(
    r"(?:第[〇零一二三四五六七八九十百千\d]++[条條款项項章节節编編目]|、|，|,|；|;|）|”|」|至第|和第|及第|或第|的规定|的規定)"
)
_PROSE = re.compile(r"(?:规定|規定|所列|所称|所稱|所定|的规定|的規定|、第|至第|和第|及第|或第|以外|是(?!非))")
_BEGINNINGS = frozenset("第（(附序目前0123456789０１２３４５６７８９" + _SMALL + _CAPITAL)
_CIRCLED_SIGNS = {
    chr(ord(first) + step): (depth, start + step) for depth, first, count, start in _CIRCLED for step in range(count)
}


class Label(NamedTuple):
    """What one line begins with.

    `length` counts the label's code points, `body` the place in the line where the words after it begin. `firm` says
    that white space, a bracket or the end of the line follows the label; `refers` that the words after it make it a
    citation rather than a heading. `style` is the depth of an enumerator's style, 0 for anything else.
    """

    kind: Kind
    level: Level
    number: tuple[int, ...]
    length: int
    body: int
    style: int = 0
    firm: bool = True
    refers: bool = False


def label_of(words: str) -> Label | None:
    """The label that a line begins with, if it begins with one; a 条 whose numeral is none has an empty number."""
    first = words[:1]
    if first in _CIRCLED_SIGNS:
        depth, number = _CIRCLED_SIGNS[first]
        return Label("enumerator", "item", (number,), 1, _body(words, 1), depth)
    if first not in _BEGINNINGS:
        return None
    if first == "第":
        return _ordinal(words)
    return _enumerator(words) or (_bare(words) if first in "附序目前" else None)


def _ordinal(words: str) -> Label | None:
    match = ARTICLE.match(words)
    if match:
        return _made("article", "article", words, match, (match[2], match[3]))
    match = DIVISION.match(words)
    if match is None:
        return None
    made = _made("division", _DIVISION_LEVELS[match[3]], words, match, (match[2], match[4]))
    return made if made.number and looks_like_heading(words[made.length :], firm=made.firm) else None


def _made(kind: Kind, level: Level, words: str, match: re.Match[str], subs: tuple[str | None, ...]) -> Label:
    numbers = [read(match[1]), *(read(sub) for sub in subs if sub)]
    number = tuple(value for value in numbers if value is not None) if numbers[0] is not None else ()
    length = match.end()
    after = words[length : length + 12]
    firm = not after or after[0] in " \u3000\t【[（(：:"
    return Label(kind, level, number, length, _body(words, length), 0, firm, bool(_REFERS.match(after)))


def looks_like_heading(rest: str, *, firm: bool) -> bool:
    """Whether the words after 第N章 are a heading's: short, no sentence, and not the rest of a citation.

    `firm`: white space parts them from the label, so they may begin with 和 (和解) or 所 (所得).
    """
    rest = rest.strip()
    if len(rest) > 60 or rest.endswith(("。", "；", "，", "、", ";", "：", ":")) or "。" in rest:
        return False
    return not (_CITES.match(rest) if firm else _REFERS.match(rest) or _PROSE.match(rest))


def _enumerator(words: str) -> Label | None:
    for style, pattern in _ENUMERATORS:
        match = pattern.match(words)
        if match:
            number = read(match[1] or match[2] if style == 4 else match[1])
            if number:
                return Label("enumerator", "item", (number,), len(match[0].rstrip()), _body(words, match.end()), style)
    return None


def _bare(words: str) -> Label | None:
    kinds: tuple[tuple[Kind, Level, re.Pattern[str]], ...] = (
        ("closing provisions", "chapter", _BARE_CLOSING),
        ("preamble", "preamble", _BARE_PREAMBLE),
    )
    for kind, level, pattern in kinds:
        if pattern.fullmatch(words):
            return Label(kind, level, (), len(words), len(words))
    match = _BARE_CONTENTS.match(words)
    if match:
        return Label("contents", "part", (), match.end(), _body(words, match.end()))
    match = _ANNEX.match(words)
    if match and len(words) <= 80 and not words.endswith(("。", "；", "，")):
        number = read(match[1] or "") if match[1] else None
        length = len(match[0].rstrip(" \u3000:："))
        return Label("annex", "annex", (number,) if number else (), length, _body(words, match.end()))
    return None


_LOOSE = re.compile(r"(?:([一二三四五六七八九十]{1,3}+)|([0-9０-９]{1,2}+))(?:[ \u3000]++)(?=[^\s\d〇○年月日])")


def loose_label(words: str) -> Label | None:
    """An enumerator without its mark, `一  外交。`, as some Taiwanese laws have them."""
    match = _LOOSE.match(words)
    number = read(match[1] or match[2]) if match else None
    if match is None or not number:
        return None
    return Label("enumerator", "item", (number,), len(match[0].rstrip()), match.end(), 1 if match[1] else 3)


def _body(words: str, length: int) -> int:
    """Where the words after the label begin: white space and a colon aside."""
    while length < len(words) and words[length].isspace():
        length += 1
    return length
