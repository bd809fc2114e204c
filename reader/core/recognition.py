"""What a text says of itself: title, issuing body, document number, dates, language.

Read from its first and last lines only, by their form; nothing is guessed that no line says. An empty string means
that the text doesn't say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.core.repair.layout import MARKER
from reader.core.source import Language, Metadata

HEAD = 25
"""Lines that holds words, from the start, in which a text introduces itself."""
_HEAD_CHARACTERS = 6000
_TAIL_CHARACTERS = 1500

_HAN = re.compile("[\u4e00-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
_DIGIT = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"○": "0", "零": "0", "Ｏ": "0", "О": "0"}
_DATE = re.compile(
    r"(民國|民国|中華民國)?\s*(\d{4}|\d{1,3}|[一二三四五六七八九〇○零Ｏ]{4}|[一二三四五六七八九十百]{1,5})\s*年\s*"
    r"(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日"
)
_NUMBER = re.compile(
    r"(?:[\u4e00-\u9fff]{1,14}[发發办辦函公令规規字电電综綜贸貿税稅关關监監财財商经經建农農法释釋审審高检檢会會通告复復批议議])?"
    r"[〔\[［(（【]\s*(?:19|20)\d{2}\s*[〕\]］)）】]\s*(?:第\s*)?\d{1,5}\s*[号號]"
    r"|(?:主席令|总统令|國務院令|国务院令|部令|署令|局令|委令|公告|令)\s*(?:(?:19|20)\d{2}\s*年\s*)?第\s*[0-9一二三四五六七八九十百零〇]{1,8}\s*[号號]"
    r"|法释\s*[〔\[［(（]\s*\d{4}\s*[〕\]］)）]\s*\d+\s*号"
)
_BODY = re.compile(
    r"(?:中共中央办公厅|中共中央|全国人民代表大会常务委员会|全国人民代表大会|国务院办公厅|国务院|最高人民法院|最高人民检察院"
    r"|[\u4e00-\u9fff]{2,16}?(?:人民代表大会常务委员会|人民代表大会|人民政府|委员会|總署|总署|總局|总局|海关总署|商务部|商務部|財政部|财政部|经济部|經濟部|行政院|立法院|办公厅|办公室|银行|銀行|部|局|署|院|厅|廳))"
)
_TITLE_END = re.compile(
    r"(?:法|典|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|决定|決定|决议|決議|解释|解釋|章程|意见|意見|通知|公告|方案|规划|規劃|纲要|綱要|协定|協定|公约|公約|协议|協議|通则|通則|标准|標準|要點|要点|準則|准则|批复|函|令|答复|清单|目录)"
    r"(?:[（(][^（）()]{1,20}[)）])*$"
)
_MADE = re.compile(r"通过|通過|公布|发布|發布|發佈|颁布|頒布|印发|制定|訂定|批准")
_AMENDED = re.compile(r"修正|修订|修訂|修改|废止|廢止")
_FORCE = re.compile(
    r"(?:自|於|于)\s*(?:([^。；\n]{0,16}日)|(公布|发布|發布|颁布|印发|公佈|發佈)之日)起?\s*(?:施行|实施|實施|生效|执行|起施行)"
)
_SOURCE = re.compile(r"^\s*(?:来源|來源|信息来源|文章来源|资料来源|據|稿件来源)\s*[:：]\s*(\S{2,30})")


@dataclass(frozen=True, slots=True)
class Recognised:
    """A text's own account of itself."""

    title: str
    language: Language
    metadata: Metadata


def recognise(text: str) -> Recognised:
    """Title, language and metadata of a text."""
    head = [line.strip() for line in text[:_HEAD_CHARACTERS].split("\n") if line.strip()][:HEAD]
    tongue = language(text)
    heading = title(head) if tongue == "zh" else _english_title(head)
    if tongue == "en":
        return Recognised(heading, tongue, Metadata())
    tail = [line.strip() for line in text[-_TAIL_CHARACTERS:].split("\n") if line.strip()][-6:]
    top = _introduction(head, heading)
    return Recognised(
        heading,
        tongue,
        Metadata(
            issuer=_issuer(top, tail, heading),
            number=_number(head[:8]),
            promulgated=_promulgated(top, tail),
            effective=_effective(text, top, tail),
            source=next((m.group(1) for line in head if (m := _SOURCE.match(line))), ""),
        ),
    )


def language(text: str) -> Language:
    """The language of a text: Chinese where a fifth of its letters is.

    >>> language("第一條 This Act shall apply.")
    'en'
    >>> language("《与贸易有关的知识产权协定》(TRIPS)")
    'zh'
    """
    sample = text if len(text) <= 8000 else text[:4000] + text[len(text) // 2 : len(text) // 2 + 4000]
    han, latin = len(_HAN.findall(sample)), len(_LATIN.findall(sample))
    return "en" if latin > 4 * han else "zh"


def date(words: str) -> str:
    """The first date of the words in ISO form, empty without one; years of the Republic are converted.

    >>> date("二〇二四年八月十七日"), date("中華民國 104 年 2 月 4 日"), date("昨日")
    ('2024-08-17', '2015-02-04', '')
    """
    match = _DATE.search(words)
    return _iso(match) if match else ""


def _iso(match: re.Match[str]) -> str:
    year, month, day = _whole(match.group(2)), _whole(match.group(3)), _whole(match.group(4))
    if match.group(1) or year < 200:
        year += 1911
    if not (1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31):
        return ""
    return f"{year:04d}-{month:02d}-{day:02d}"


def _whole(words: str) -> int:
    """A number written in digits, digit by digit in characters, or with 十 and 百."""
    if words.isdigit():
        return int(words)
    if "十" not in words and "百" not in words:
        return int("".join(_DIGIT.get(c, "0") for c in words))
    hundreds, _, rest = words.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    total = 100 * int(_DIGIT.get(hundreds, "1")) if "百" in words else 0
    total += 10 * int(_DIGIT.get(tens, "1")) if ten else 0
    return total + int(_DIGIT.get(ones[-1:], "0"))


def title(head: list[str]) -> str:
    """The title among the first lines, put together where it is set over several; else the first line."""
    for i, line in enumerate(head[:12]):
        if MARKER.match(line) and not line.startswith(("【", "〔", "[")):
            break
        bare = re.sub(r"\s+", "", line)
        if _DATE.match(bare) or re.match(r"[（(]", bare) or (_NUMBER.search(bare) and len(bare) < 30):
            continue
        if re.search("[。；]", bare) or bare.endswith(("，", ",", "：")):
            continue
        if _TITLE_END.search(bare) and len(bare) <= 90:
            return _from_above(head, i)
    first = head[0] if head else ""
    if len(head) > 1 and first.endswith(("：", ":")) and not re.search("[。；]", head[1]) and len(head[1]) <= 45:
        return (first + head[1])[:120]
    return re.sub(r"[ \u3000]{2,}", " ", first)[:80]


def _from_above(head: list[str], i: int) -> str:
    """The title that ends in line `i` with the lines above that it began in."""
    lines = [head[i]]
    while i and len(lines) < 4:
        above = head[i - 1]
        if (
            re.search("[。；：:，]$|^[（(]|^第", above)
            or _NUMBER.search(above)
            or _DATE.search(above)
            or len(above) > 40
        ):
            break
        if not (above.endswith(("关于", "關於", "的", "和", "与")) or head[i].startswith(("关于", "關於"))):
            break
        lines.insert(0, above)
        i -= 1
    return re.sub(r"\s+", " ", "".join(lines))[:120]


def _english_title(head: list[str]) -> str:
    return re.sub(r"\s+", " ", head[0])[:160] if head else ""


def _introduction(head: list[str], heading: str) -> list[str]:
    """The lines before the first clause, without the words of the body."""
    top: list[str] = []
    for line in head:
        if (MARKER.match(line) and len(top) > 0) or line in ("目录", "目錄", "目次") or len(line) > 400:
            break
        top.append(line)
    return top[:10] or [heading]


def _number(lines: list[str]) -> str:
    for line in lines:
        match = _NUMBER.search(line)
        if match and (len(line) < 60 or line.startswith(("（", "("))):
            return re.sub(r"\s+", "", match.group())
    return ""


def _promulgated(top: list[str], tail: list[str]) -> str:
    made = ""
    for line in top[:10]:
        for match in _DATE.finditer(line):
            after = line[match.end() : match.end() + 60]
            before_next = after.split("年")[0]
            if _FORCE.search(line[max(0, match.start() - 2) : match.end() + 8]):
                continue
            if _AMENDED.search(before_next) and not _MADE.search(before_next):
                continue
            if not made:
                made = _iso(match)
    if made:
        return made
    for line in reversed(tail):
        if len(line) <= 30 and (found := date(line)):
            return found
    return ""


def _effective(text: str, top: list[str], tail: list[str]) -> str:
    for words in (*top, *reversed(tail), *reversed(text[-4000:].split("\n"))):
        match = _FORCE.search(words)
        if not match:
            continue
        if match.group(2):
            return _promulgated(top, tail)
        found = date(match.group(1))
        if found:
            return found
    return ""


def _issuer(top: list[str], tail: list[str], heading: str) -> str:
    for line in top:
        match = re.search(
            r"\d\s*日\s*(?:经|由)?\s*([^，。\d]{2,40}?)(?:第[^，。]{1,12}次[^，。]{0,12}会议)?(?:通过|公布|发布|令|批准)",
            line,
        )
        if match and (body := _BODY.search(match.group(1))):
            return re.sub(r"第[一二三四五六七八九十]+届", "", body.group())
    whole = re.sub(r"\s+", "", heading)
    if "关于" in whole or "關於" in whole:
        before = re.split("关于|關於", whole)[0]
        if 2 <= len(before) <= 40 and _BODY.search(before) and not before.startswith("《"):
            return before
    for line in reversed(tail):
        if (
            3 <= len(line) <= 40
            and not re.search("[。；，]|\\d{4}", line)
            and (m := _BODY.fullmatch(re.sub(r"\s+", "", line)))
        ):
            return m.group()
    return ""
