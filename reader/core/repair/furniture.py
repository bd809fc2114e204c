"""Page furniture: what a page or a web site sets around a text.

Page numbers and running heads, the site's own lines (how often read, print, share, type size), lists of links after
the end, and the mark of an agency that ends a document (`（新华社北京11月28日电）`). All are set apart, never lost: the
decoded text has them, and the repair says what they were.
"""

from __future__ import annotations

import re
from collections import Counter

from reader.core.repair.finding import Finding
from reader.core.repair.layout import MARKER, TABLE, Line, lines, squeezed
from reader.core.said import Said, said

PAGE = "page"
LINKS = "links"
END = "end mark"
SITE = "site"

_PAGE_NUMBER = re.compile(
    r"\s*(?:第\s*\d+\s*[页頁](?:\s*[，,/]?\s*共\s*\d+\s*[页頁])?|[—–－-]+\s*\d{1,4}\s*[—–－-]+|Page\s+\d+(?:\s+of\s+\d+)?|\d+\s*/\s*\d+\s*[页頁]?"
    r"|[·•]\s*\d{1,4}\s*[·•])\s*$",
    re.I,
)
_LINK = re.compile(
    r"\s*(?:[-•·●▪■◆*>›»]\s*|\[?\d{1,2}[.、\]]\s*)?.{4,90}?[(（\[【]?\s*\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s?[)）\]】]?\s*$"
)
_BULLET = re.compile(r"\s*[-•·●▪■◆*>›»]\s*\S")
_NAVIGATION = re.compile(
    r"\s*[【\[]?\s*(?:相关(?:链接|阅读|文章|新闻|报道|稿件|专题|附件|文档|解读|政策)|相關(?:鏈接|連結|閱讀|文章|新聞|報道|報導)|延伸阅读|延伸閱讀"
    r"|上一[篇条页]|下一[篇条页]|上一[條頁]|下一[條頁]|扫一扫|掃一掃|分享到|分享至|返回(?:顶部|首页|列表)|返回(?:頂部|首頁)|版权所有|版權所有|打印(?:本页|此页|页面|文章)?\s*$"
    r"|列印|关闭(?:窗口|本页|页面)?\s*$|關閉(?:視窗|窗口)|责任编辑|責任編輯|编辑\s*[:：]|【?责编|Copyright\b|©|网站地图|网站声明|主办单位\s*[:：]|ICP备|京公网安备|推荐阅读|热门文章"
    r"|更多(?:>>|»)|点击(?:量|数|次数|率)?\s*[:：]|浏览(?:量|次数)?\s*[:：]|閱讀(?:次數)?\s*[:：]\s*\d|字(?:体|號|号)\s*[:：]\s*[【\[]?\s*[大中小]|【字[体體]|我要纠错|收藏\s*$|举报\s*$)"
)
_DATELINE = re.compile(
    r"\s*(?:(?:发布|發布|發佈|更新|发表)(?:时间|時間|日期)|(?:时间|時間|日期)\s*[:：])[:：\s]*\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}"
)
_AGENCY = (
    "新华社|新華社|中新社|中国新闻社|人民日报|人民日報|本报|本報|新华网|新華網|中央社|人民网|光明日报|经济日报|法治日报"
)
_AGENCY_MARK = re.compile(
    rf"\s*[(（]\s*(?:(?:据|據)?(?:{_AGENCY})[^（）()\n]{{0,30}}(?:电|電|讯|訊|消息|记者[^）)]*)?|完|全文完|完毕|正文完)\s*[)）]\s*$"
)
_RELEASED = re.compile(r"\s*[(（]\s*此件(?:公开发布|公開發佈|公開發布|主动公开|依申请公开|删减后公开)\s*[)）]\s*$")
"""A note on release ends a document too, but it is the document's own and stays."""


def pages(text: str) -> list[Finding]:
    """Page numbers, and running heads where page numbers or page breaks show that there were pages."""
    found: list[Finding] = []
    if "\f" not in text and not re.search(
        r"(?m)^[^\n一-鿿]{0,12}\d[^\n一-鿿]{0,10}$|^\s*第\s*\d+\s*[页頁]|^\s*Page ", text
    ):
        return []
    rows = lines(text)
    numbers = [i for i, row in enumerate(rows) if _PAGE_NUMBER.match(row.text)]
    broken = "\f" in text
    if len(numbers) < 2 and not broken:
        return []
    found += [_whole(text, rows, i, 0.9, said("a page number")) for i in numbers]
    heads = Counter(_key(row.text) for row in rows if len(row.bare) <= 40)
    beside = {i + step for i in numbers for step in (-1, 1)} | {i for i, row in enumerate(rows) if "\f" in row.text}
    beside |= {i - 1 for i, row in enumerate(rows) if "\f" in row.text}
    at_edge = Counter(_key(rows[i].text) for i in beside if 0 <= i < len(rows) and len(rows[i].bare) >= 3)
    seen: dict[str, int] = {}
    for i, row in enumerate(rows):
        seen.setdefault(_key(row.text), i)
    for i in sorted(beside - set(numbers)):
        if not 0 <= i < len(rows) or MARKER.match(rows[i].text) or TABLE.search(rows[i].text):
            continue
        key = _key(rows[i].text)
        # The first of them may be the title of the text itself; a word that mostly stands elsewhere is none.
        if min(heads[key], 2 * at_edge[key] - 1) >= 3 and seen[key] < i and not re.search("[，。；：、]", rows[i].text):
            found.append(_whole(text, rows, i, 0.85, said("a running head")))
    return sorted(found)


def site(text: str) -> list[Finding]:
    """Lines of a web site's own before the text."""
    rows = lines(text[:3000])[:12]
    found: list[Finding] = []
    for i, row in enumerate(rows):
        if len(row.bare) <= 120 and (_NAVIGATION.match(row.text) or _DATELINE.match(row.text)):
            found.append(
                _whole(text, lines(text)[: i + 2], i, 0.85, said("a line of the site that published the text"))
            )
    return found


def links(text: str) -> list[Finding]:
    """The list of links after the end, one edit for all of it."""
    tail = lines(text[-6000:])
    shift = max(0, len(text) - 6000)
    if shift and tail:
        tail = tail[1:]
    count = 0
    while count < len(tail) and _is_link(tail[-1 - count]):
        count += 1
    marked = sum(bool(_NAVIGATION.match(row.text)) for row in tail[len(tail) - count :])
    if (count < 2 and not marked) or count == len(tail):
        return []
    first = tail[len(tail) - count]
    start = shift + first.start
    end = len(text)
    if not text.endswith("\n"):
        start -= 1
    reason = said("{} lines of links after the end", count) if count > 1 else said("a line of the site after the end")
    return [Finding(start, end, "", 0.9, reason)]


def end_marks(text: str) -> list[Finding]:
    """The agency's mark that closes a document: in a line of its own, not at the start."""
    if not re.search(r"[)）]\s*$", text) and not re.search(r"[)）]\s*\n", text):
        return []
    rows = lines(text)
    return [
        _whole(text, rows, i, 0.9, said("a mark that the text ends here"))
        for i, row in enumerate(rows)
        if i and i > 0.1 * len(rows) and len(row.text) < 60 and _AGENCY_MARK.match(row.text)
    ]


def is_end_mark(words: str) -> bool:
    """Whether a line says that the text before it is whole: an agency's mark, a note on release."""
    return bool(_AGENCY_MARK.match(words) or _RELEASED.match(words))


def _is_link(row: Line) -> bool:
    bare = row.bare
    if (
        len(bare) > 100
        or re.match(r"\s*第", bare)
        or re.fullmatch(r"[(（]?\d{4}\s*年\s*\d+\s*月\s*\d+\s*日[)）]?", bare)
    ):
        return False
    if _NAVIGATION.match(bare):
        return len(bare) < 80
    dated = bool(_LINK.match(bare))
    # A dated line without a bullet or brackets may be a signature or a note on adoption.
    return dated and bool(_BULLET.match(bare) or re.search(r"[)）\]】]\s*$|\d{4}[-/]\d", bare)) and not _history(bare)


def _history(words: str) -> bool:
    return bool(
        re.search("通过|通過|修正|修订|修訂|公布|施行|發布|发布|批准|令|訂定|签署|簽署|条|條", words)
    ) and not words.startswith("-")


def _key(words: str) -> str:
    return re.sub(r"\d+", "#", squeezed(words))


def _whole(text: str, rows: list[Line], i: int, confidence: float, reason: Said) -> Finding:
    """The edit that takes a whole line out, its line end with it."""
    row = rows[i]
    end = row.end + 1 if row.end < len(text) else row.end
    start = row.start
    if end == row.end and start:
        start -= 1
    return Finding(start, end, "", confidence, said("{}: {}", reason, row.bare[:60]))
