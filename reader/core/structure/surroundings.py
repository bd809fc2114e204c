"""What stands around the clauses of a text and is none: contents, quotations, closing lines, title and history.

Each function looks at lines and says which of them are out; none looks at a line more than a fixed number of times.
Closing lines: 党政机关公文格式 GB/T 9704-2012, 7.3.4–7.3.8 (附件说明, 署名, 成文日期, 附注) and 7.4 (抄送).
"""

from __future__ import annotations

import re

from reader.core.structure.labels import Label
from reader.core.structure.lines import Line

_LEADER = re.compile(
    r"[\s.．·…‥—\-_]*+(?:[（(]?+第?+[\d〇零一二三四五六七八九十百—\-–~～、条條至 ]*+[）)]?+)?+[\s\d]*+$"
)
_LED = re.compile(r"[.．·…‥]{3}\s*+[\divxlcIVXLC]{1,6}+$")
_BARE_HEADING = re.compile(r"[\u3400-\u9fff、 \u3000]{2,24}")
_GENERAL = re.compile(r"(?:总|總)\s*(?:则|則|纲|綱)|一般(?:规定|規定)")
_SPACES = re.compile(r"\s+")
_LONGEST_CONTENTS = 3_000
_LONGEST_QUOTE = 400

_DIGIT = r"[\d〇○ＯO零一二三四五六七八九十]"
_DATE = re.compile(
    rf"[（(]?(?:公元)?(?:中[华華]民[国國]\s*+)?{_DIGIT}{{1,4}}+\s*+年\s*+{_DIGIT}{{1,3}}+\s*+月\s*+(?:{_DIGIT}{{1,3}}+\s*+日)?+[）)]?"
)
_NOTE = re.compile(
    r"[（(](?:此件|本文|此文|本件|原文)[^）)]{0,40}[）)]$|[（(](?:新[华華]社|[^）)]{0,12}[记記]者|[来來]源)[^）)]{0,40}[电電）)]*[）)]?$"
    r"|\((?:Xinhua|Source:)[^()]{0,60}\)$"
    r"|(?:抄送|主[题題][词詞]|分送|印发|[责責]任[编編][辑輯]|附[注註])[:：]"
)
_LINK = re.compile(r"[-•·▪●]\s.{0,200}[（(]\d{4}-\d{1,2}-\d{1,2}[）)]$")
_ATTACHED = re.compile(r"附(?:件)?\s*+[:：]\s*+\S|附件\s*+[1一１]\s*+[.．、:：]\s*+\S")
_ATTACHED_MORE = re.compile(r"(?:附件\s*+)?[\d０-９一二三四五六七八九十]{1,3}\s*+[.．、:：]")
_SENTENCE_END = ("。", "；", ";", "：", ":", "，", "！", "？", "”")
_ISSUER = re.compile(
    r"(?:部|委|委员会|委員會|局|院|会|會|[厅廳]|办公室|辦公室|总署|總署|署|银行|銀行|政府|中央|主席令?|总理|總理|集团|中心|[检檢]察院|法院)$"
)
_HISTORY = re.compile(
    r"(?:根据)?(?:\d{4}|[一二][一二三四五六七八九〇○零]{3})\s*+年.{0,80}(?:通过|公布|发布|修订|修正|施行|批准|通過|發布|修訂)"
)


def contents_lines(lines: list[Line], labels: list[Label | None]) -> set[int]:
    """The lines of a table of contents: its heading 目录, what repeats the headings after it, and page leaders."""
    led = {index for index, line in enumerate(lines) if _LED.search(line.words[-20:])}
    return led | _contents(lines, labels)


def _contents(lines: list[Line], labels: list[Label | None]) -> set[int]:
    for index, label in enumerate(labels):
        if label and label.kind == "contents":
            return _contents_after(index, lines, labels)
        if label and label.kind in ("division", "article"):
            return _bare_contents(index, lines, labels)
    return set()


def _entry(words: str) -> str:
    """An entry without white space, dots and page numbers."""
    return _SPACES.sub("", _LEADER.sub("", words, count=1)) if len(words) <= 120 else ""


def _contents_after(index: int, lines: list[Line], labels: list[Label | None]) -> set[int]:
    label = labels[index]
    if label is not None and label.body < len(lines[index].words):
        # Heading and entries in one line.
        return {index}
    if index + 1 >= len(lines):
        return {index}
    first = _entry(lines[index + 1].words)
    for place in range(index + 2, min(len(lines), index + _LONGEST_CONTENTS)):
        words = lines[place].words
        if len(words) > 120 or words.endswith("。"):
            break
        if first and _entry(words) == first:
            return set(range(index, place))
    place = index + 1
    while place < len(lines) and _is_heading(labels[place]) and len(lines[place].words) <= 60:
        place += 1
    return {index} if place < len(lines) and _is_article(labels[place]) else set(range(index, place))


def _bare_contents(index: int, lines: list[Line], labels: list[Label | None]) -> set[int]:
    """A table without its heading: headings alone, then the first of them again."""
    first = _entry(lines[index].words)
    place = index + 1
    while place < len(lines) and _is_heading(labels[place]):
        if first and _entry(lines[place].words) == first:
            return set(range(index, place))
        place += 1
    return set()


def _is_heading(label: Label | None) -> bool:
    return label is not None and label.kind in ("division", "closing provisions", "preamble")


def _is_article(label: Label | None) -> bool:
    return label is not None and label.kind == "article"


def bare_headings(lines: list[Line], labels: list[Label | None], articles: dict[int, tuple[int, ...]]) -> list[int]:
    """Chapter headings that lost 第N章 on the way, as word processors drop automatic numbers.

    Short lines without any punctuation between the end of one article and the next, and 总则 before the first; one
    alone only where other chapters have kept theirs.
    """
    kept = any(label is not None and label.kind == "division" for label in labels)
    first = min(articles, default=0)
    found = [
        index
        for index in (article - 1 for article in sorted(articles) if article > 0)
        if labels[index] is None and _BARE_HEADING.fullmatch(lines[index].words)
        if (index > first and lines[index - 1].words[-1] in "。；") or _GENERAL.fullmatch(lines[index].words)
    ]
    return found if kept or len(found) > 1 else []


def quoted_lines(lines: list[Line]) -> set[int]:
    """Lines that begin inside a quotation of several paragraphs, as amendments quote the articles they change."""
    found: set[int] = set()
    opened: int | None = None
    for index, line in enumerate(lines):
        if opened is not None:
            if index - opened > _LONGEST_QUOTE:
                found.difference_update(range(opened + 1, index))
                opened = None
            else:
                found.add(index)
        opened = _quotation_after(line.words, index, opened)
    if opened is not None:
        # Never closed: a slip of the pen, not a quotation.
        found.difference_update(range(opened + 1, len(lines)))
    return found


def _quotation_after(words: str, index: int, opened: int | None) -> int | None:
    """The line in which the quotation began that is open after this line, or None."""
    begins, ends = words.rfind("“"), words.rfind("”")
    if opened is not None:
        return None if ends > begins else opened
    if begins < 0 or ends > begins:
        return None
    introduces = begins == 0 or words[begins - 1] in "：:"
    return index if introduces else None


def closing_line(lines: list[Line], first: int, last: int, *, final: bool) -> int | None:
    """The first closing line among `lines[first:last]`, which hold no label; None when there is none.

    `final`: the stretch is the end of the text, so an issuer may stand there without a date.
    """
    for index in range(first, last):
        words = lines[index].words
        if len(words) > 250:
            continue
        if _DATE.fullmatch(words) or _NOTE.match(words) or _LINK.match(words) or _ATTACHED.match(words):
            return _issuer_above(lines, first, index)
    if final and last > first and _is_issuer(lines[last - 1].words) and last - 1 > first:
        return _issuer_above(lines, first, last - 1)
    return None


def after_closing(lines: list[Line], first: int, last: int) -> int:
    """The line after the last closing line of `lines[first:last]`: where an attached text begins with its title."""
    ends = (index for index in range(last - 1, first - 1, -1) if _closes(lines[index].words))
    return next(ends, first - 1) + 1


def _closes(words: str) -> bool:
    return len(words) <= 250 and bool(_DATE.fullmatch(words) or _NOTE.match(words))


def _issuer_above(lines: list[Line], first: int, index: int) -> int:
    while index > first and _is_signature(lines[index - 1].words):
        index -= 1
    return index


def _is_signature(words: str) -> bool:
    return len(words) <= 60 and not words.endswith(_SENTENCE_END) and not words.startswith(("（", "("))


def _is_issuer(words: str) -> bool:
    return _is_signature(words) and bool(_ISSUER.search(words)) and "，" not in words


def attached_list(lines: list[Line], index: int) -> range:
    """The lines that list a document's annexes before its signature: `附件：1.…`, `2.…`; empty when `index` is none."""
    if not _ATTACHED.match(lines[index].words) or len(lines[index].words) > 200:
        return range(index, index)
    place = index + 1
    while place < len(lines) and place - index < 60 and _ATTACHED_MORE.match(lines[place].words):
        if len(lines[place].words) > 100 or lines[place].words.endswith("。"):
            break
        place += 1
    return range(index, place)


def front_matter(lines: list[Line], labels: list[Label | None], index: int, floor: int) -> int:
    """Where the title and history lines begin that stand above line `index`, not before line `floor`."""
    while index > floor and _is_heading(labels[index - 1]):
        index -= 1
    bottom = index
    while index > floor and bottom - index < 20 and labels[index - 1] is None:
        words = lines[index - 1].words
        bracketed = words[0] in "（(" and words[-1] in "）)"
        if not (bracketed or _is_signature(words) or (_HISTORY.match(words) and len(words) < 200)):
            break
        index -= 1
    return index
