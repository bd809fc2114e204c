"""Several documents in one file: a newspaper page, texts pasted one after another.

Holds `find`, which gives the documents as stretches of the text. What stays true: every character belongs to exactly
one of them. A new document begins at a headline that an agency's lead follows (`新华社北京11月28日电 …`), or a photo's
caption, or a date in brackets; and after the mark that ends one. Layout tears articles apart: a stretch of an
article's paragraphs that stands after another article goes to its headline when the headline has no article and
nearly all of its words come again in the first sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reader.core.repair.furniture import is_end_mark
from reader.core.repair.layout import MARKER, Line, headline, lines
from reader.core.said import SILENCE, Said, said
from reader.core.span import Span

KIND = "document"

_AGENCY = (
    "新华社|新華社|中新社|中国新闻社|中新网|人民网|央视网|新华网|中央社|中評社|中评社|本报|本報"
    "|经济日报|法治日报|光明日报|人民日报"
)
_LEAD = re.compile(
    rf"\s*(?:[（(]?(?:据|據)?(?:{_AGENCY})[^，。；\n]{{0,24}}?(?:电|電|讯|訊)(?:[\s　）)／/]|[（(]|記者|记者)"
    rf"|(?:据|據)(?:{_AGENCY})(?:电|電|报道|報道|報導|消息)|本[报報网網][^，。\n]{{0,12}}[讯訊电電][\s　（(])"
)
_CAPTION = re.compile(
    r"[^\n]{6,120}[。.）)]?\s*[（(]?(?:新华社|新華社|中新社|本报|人民网|资料图|資料照片)?(?:记者|記者)?[^。\n]{0,12}(?:社发|社發|摄|攝|供图|供圖)[)）]?\s*$"
)
_DATE = re.compile(r"\s*[（(]\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[^）)\n]{0,60}[)）]\s*$")
_LAW = re.compile(
    r"(?:法|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|决定|決定|解释|解釋|章程|意见|意見|通知|公告)(?:[（(][^）)]{1,12}[)）])?$"
)
_FIRST = re.compile(r"\s*第\s*[一1１]\s*(?:条|條|章|编|編)")


@dataclass(frozen=True, slots=True)
class Part:
    """One document: the stretches of the text that are its own, in order."""

    spans: tuple[Span, ...]
    title: str
    confidence: float
    reason: Said
    warnings: tuple[Said, ...] = ()


def find(text: str) -> list[Part]:
    """The documents of a text, in order; empty when it is one."""
    if not _LEAD_GATE.search(text) and not _DATE_GATE.search(text):
        return []
    rows = lines(text)
    starts = _news(rows) or _statutes(rows)
    if not starts:
        return []
    return _joined(text, rows, starts)


_LEAD_GATE = re.compile(rf"(?m)^{_LEAD.pattern}")
_DATE_GATE = re.compile(r"(?m)^\s*[（(]\s*\d{4}\s*年[^\n]*[)）]\s*$(?s:.*)^\s*[（(]\s*\d{4}\s*年[^\n]*[)）]\s*$")


def _news(rows: list[Line]) -> dict[int, Said]:
    """Lines that begin a document of a newspaper page, with why."""
    leads = [i for i, row in enumerate(rows) if _LEAD.match(row.text) and not is_end_mark(row.text)]
    ends = [i for i, row in enumerate(rows) if is_end_mark(row.text) and 0 < i < len(rows) - 1]
    ends = [i for i in ends if any(lead > i for lead in leads)]
    if not leads or (not ends and len(leads) < 2):
        return {}
    starts: dict[int, Said] = {0: SILENCE}
    for i in range(1, len(rows)):
        if i - 1 in ends:
            starts[i] = said("it follows the mark that ends the text before it")
        elif headline(rows[i].text) and not _above(rows, i) and (reason := _begun(rows, i)):
            starts[i] = reason
    return starts if len(starts) > 1 else {}


def _above(rows: list[Line], i: int) -> bool:
    """Whether the line before is a part of the same headline."""
    before = rows[i - 1]
    return headline(before.text) and not _CAPTION.match(before.bare) and not is_end_mark(before.text) and i > 1


def _begun(rows: list[Line], i: int) -> Said:
    """Why a headline begins a document: what follows it, two more lines of headline at most between."""
    for following in rows[i + 1 : i + 4]:
        if _LEAD.match(following.text):
            return said("a headline and an agency's lead")
        if _CAPTION.match(following.bare):
            return said("a headline and the caption of a photo")
        if _DATE.match(following.text):
            return said("a title and a date")
        if not headline(following.text):
            return SILENCE
    return SILENCE


def _statutes(rows: list[Line]) -> dict[int, Said]:
    """Statutes one after another: each a title, a note on its adoption in brackets, and a first article."""
    starts: dict[int, Said] = {}
    for i, row in enumerate(rows[:-2]):
        bare = row.bare
        if not (4 <= len(bare) <= 60 and _LAW.search(bare) and not MARKER.match(bare)):
            continue
        note = rows[i + 1].bare
        if not (
            re.match(r"[（(]\s*\d{4}\s*年", note) and re.search("通过|通過|公布|发布|發布|施行|修正|修订|修訂", note)
        ):
            continue
        annexed = i and re.match("附|目\\s*录", rows[i - 1].bare)
        if not annexed and any(_FIRST.match(later.text) for later in rows[i + 2 : i + 40]):
            starts[i] = said("a title, a note on adoption, and a first article again")
    if len(starts) < 2:
        return {}
    first = min(starts)
    return {0 if i == first and first <= 3 else i: reason for i, reason in starts.items()} | (
        {} if first <= 3 else {0: SILENCE}
    )


def _joined(text: str, rows: list[Line], starts: dict[int, Said]) -> list[Part]:
    """The parts, torn articles put together."""
    order = sorted(starts)
    groups = [list(range(a, b)) for a, b in zip(order, [*order[1:], len(rows)], strict=True)]
    homeless: dict[int, int] = {}
    for k, group in enumerate(groups):
        if k and _only_headline(rows, group):
            later = _stray(rows, groups, k)
            if later:
                homeless[later] = k
    parts: list[Part] = []
    for k, group in enumerate(groups):
        warnings: list[Said] = []
        cut = next((line for line in homeless if line in group), None)
        own = [i for i in group if cut is None or i < cut]
        spans = [_stretch(text, rows, own[0] if k else 0, own[-1])]
        mine = next((line for line, home in homeless.items() if home == k), None)
        if mine is not None:
            theirs = next(g for g in groups if mine in g)
            spans.append(_stretch(text, rows, mine, theirs[-1]))
            warnings.append(said("its text stood apart from its headline, after another article"))
        elif k and _only_headline(rows, group):
            warnings.append(said("only a headline and a caption are left of it"))
        if k and mine is None and rows[own[-1]].bare[-1] not in "。！？”）)…：；" and len(own) > 1:
            warnings.append(said("it ends in mid-sentence: the page lacks its end"))
        if k and not any(_LEAD.match(rows[i].text) for i in own) and mine is None and len(own) > 2:
            warnings.append(said("it lacks its beginning: no agency's lead opens it"))
        confidence = 0.9
        parts.append(Part(tuple(spans), _title(rows, own), confidence, starts[order[k]], tuple(warnings)))
    return _tiled(parts, len(text))


def _only_headline(rows: list[Line], group: list[int]) -> bool:
    return all(headline(rows[i].text) or _CAPTION.match(rows[i].bare) for i in group)


def _stray(rows: list[Line], groups: list[list[int]], k: int) -> int:
    """The line where the text of headline `k` begins, among the later parts; 0 when none is near enough."""
    title = rows[groups[k][0]].bare
    pairs = {title[i : i + 2] for i in range(len(title) - 1)}
    for group in groups[k + 1 :]:
        for i in group[2:]:
            words = rows[i].bare[: 4 * len(title)]
            found = {words[j : j + 2] for j in range(len(words) - 1)}
            if len(pairs) >= 6 and len(pairs & found) >= 0.75 * len(pairs):
                return i
    return 0


def _stretch(text: str, rows: list[Line], first: int, last: int) -> Span:
    """From the start of a line (of the text, for the first) to the start of the line after `last`."""
    return Span(rows[first].start if first else 0, rows[last + 1].start if last + 1 < len(rows) else len(text))


def _title(rows: list[Line], own: list[int]) -> str:
    first = rows[own[0]].bare
    if first.endswith(("：", ":")) and len(own) > 1 and headline(rows[own[1]].text):
        return first + rows[own[1]].bare
    return first


def _tiled(parts: list[Part], length: int) -> list[Part]:
    """The parts with white space between them given to the one before, so that nothing is left over."""
    places = sorted((span.start, k, n) for k, part in enumerate(parts) for n, span in enumerate(part.spans))
    spans: dict[tuple[int, int], Span] = {}
    for here, after in zip(places, [*places[1:], (length, 0, 0)], strict=True):
        spans[here[1], here[2]] = Span(here[0], after[0])
    return [replace(part, spans=tuple(spans[k, n] for n in range(len(part.spans)))) for k, part in enumerate(parts)]
