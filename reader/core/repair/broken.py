"""Lines broken in mid-sentence: by a fixed width, by a newspaper's columns, across blank lines.

Two kinds of evidence. *Width*: where a whole text is set to one width, a line that the next character would not have
fitted into was broken, unless it ends a sentence. *Words*: a line of prose that stops without any end, after a comma or
within a word, goes on in the next. Either needs company: a single odd line in a healthy text is left alone. What is
left alone: a line that begins a unit of its own (第十三条 after an unfinished line is a citation, though, if what
follows reads like one), headings, tables, dates and signatures. A break after a full stop at full width may be either;
it is offered, and done only where the indents tell.

A character doubled at the break (`第三方方` / `服务`) loses its second self.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from reader.core.repair.finding import HAN, SURE, Finding
from reader.core.repair.layout import (
    ARTICLE,
    CLOSING,
    HAN_ONLY,
    MARKER,
    TABLE,
    Line,
    cells,
    ends_sentence,
    lines,
    unbalanced,
)
from reader.core.repair.model import Bigrams
from reader.core.said import SILENCE, Said, said

KIND = "broken line"

_CITED = re.compile(
    r"(?:[、，；。及或與与和至到之的規规所第中]|规定|規定|前段|後段|但書|但书|各款|各項|各项|有關|有关|以外|情形"
    r"|[（(][一二三四五六七八九十]+[）)]|[^\s　]{0,2}[）)》])"
)
_LISTED = re.compile(r"\s*[（(][一二三四五六七八九十]+[）)](?:[、和或及至與与]|[项項款目])")
_ITEM = re.compile(r"\s*[（(][一二三四五六七八九十]+[）)]")
_GOES_ON = re.compile(r"\s*[，。、；：）」』》”’！？,;)]")
_FORMULA = re.compile("[＝=×÷]")
_COMMA = ("，", "、", "《", "（", "“", "「", "〈", "‘", ",", "(")
_HISTORY_END = re.compile("(?:通过|通過|修正|修订|修訂|公布|发布|發布|施行|批准|實施|实施)[）)]?$")
_DATED = re.compile(r"\s*(?:根据|依据|根據|依據)?(?:[（(]?\s*\d{4}\s*年|中華民國|中华人民共和国主席|[一二]〇|民國)")
_PROSE = re.compile("[，。；：、]")
_ALONE = re.compile(
    r"\s*(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日"
    r"|[^\s，。]{1,14}[〔\[［]\d{4}[〕\]］]\s*(?:第\s*)?\d+\s*[号號]|目\s*[录錄次])\s*$"
)
"""Lines that stand alone wherever they are: a date, a document number, the word contents."""
_TWICE = (
    "人家天年月日处處时時事层層种種样樣个個步条條件常往仅僅刚剛渐漸稍恰屡屢频頻每一二三十百千多好大小等面户戶代岁歲"
    "世项項村校环環通默隐隱悄堂爸妈媽哥姐弟妹爷爺奶叔星谢謝看想说說试試区區全总總"
)
"""Characters that Chinese says twice in a row, or that end one word and begin the next (健全全流程)."""
CERTAIN = 0.9
"""The confidence of a break that one line alone shows: after a comma, within brackets, within a word."""
STRONG = 2.5
"""Nats by which the characters on both sides of a break must bind to be one word."""


class _Page(NamedTuple):
    """What the lines look like together."""

    width: int
    """The width that the text is set to, 0 where it is set to none."""
    counted: bool
    """Whether the width counts characters (doubled), not half cells."""
    spaced: bool
    """Whether blank lines stand between all lines, so that they part nothing."""
    indented: bool
    """Whether paragraphs begin with an indent and other lines don't."""
    habit: bool
    """Whether unfinished lines are a habit of the text."""


def find(text: str, bigrams: Callable[[], Bigrams]) -> list[Finding]:
    """Breaks to take out, and those that may be none."""
    rows = lines(text)
    open_pairs = [i for i in range(len(rows) - 1) if _open(rows[i], rows[i + 1])]
    if not open_pairs:
        return []
    page, widths = _page(rows, open_pairs, bigrams)
    found: list[Finding] = []
    pairs = range(len(rows) - 1) if page.width or page.habit else open_pairs
    running, above = -1, ""
    for i in pairs:
        if running != i:
            above = ""
        finding = _pair(text, rows, widths, i, page, bigrams, above)
        if finding and finding.confidence >= SURE:
            running, above = i + 1, above + rows[i].bare
        if finding and (page.width or page.habit):
            found.append(finding)
        elif finding and finding.confidence >= CERTAIN:
            # A single odd line: it may be broken, but nothing else in the text says so.
            found.append(finding._replace(confidence=0.6))
    return found


def _open(a: Line, b: Line) -> bool:
    """Whether a line stops without an end and the next may go on: the cheap test."""
    bare = a.text.rstrip()
    if len(bare) < 12 or bare[-1] in "。；：:;.!?！？…":
        return bool(_GOES_ON.match(b.text)) and not bare.endswith(("。", "；", "："))
    return not ends_sentence(bare) and (not MARKER.match(b.text) or _cited(a, b)) and not TABLE.search(a.text)


def _page(rows: list[Line], pairs: list[int], bigrams: Callable[[], Bigrams]) -> tuple[_Page, list[int]]:
    """What the lines look like, and the width of each: in half cells, or in characters where those explain more."""
    by_cells = [cells(row.text.rstrip()) for row in rows]
    by_count = [2 * len(row.text.rstrip()) for row in rows]
    (fit, width), (count_fit, count_width) = _width(rows, by_cells, pairs), _width(rows, by_count, pairs)
    counted = count_width > 0 and (not width or count_fit > fit)
    widths, width = (by_count, count_width) if counted else (by_cells, width)
    starts = [row.text[:1] in " \u3000\t" for row in rows]
    after_end = [starts[i + 1] for i in range(len(rows) - 1) if ends_sentence(rows[i].bare)]
    after_open = [starts[i + 1] for i in pairs]
    indented = bool(
        width and after_end and sum(after_end) >= 0.8 * len(after_end) and sum(after_open) <= 0.2 * len(after_open)
    )
    apart = sum(rows[i + 1].start - rows[i].end > 1 for i in range(len(rows) - 1))
    spaced = apart >= 0.8 * (len(rows) - 1)
    loose = [i for i in pairs if not width or widths[i] < width - 6]
    return _Page(width, counted, spaced, indented, len(loose) >= 3 and _habit(rows, loose, bigrams)), widths


def _width(rows: list[Line], widths: list[int], pairs: list[int]) -> tuple[int, int]:
    """How many unfinished lines end at the very width that the text is set to, and that width; 0 for none.

    Most of them end within a character and a half of it, and hardly any line passes it.
    """
    full = Counter(widths[i] for i in pairs)
    best, width = 0, 0
    for candidate in sorted(full):
        near = sum(full[w] for w in range(candidate - 3, candidate + 1))
        if near >= best:
            best, width = near, max(range(candidate - 3, candidate + 1), key=lambda w: (full[w] + full[w - 1], w))
    if width < 24:
        return 0, 0
    beyond = sum(w > width + 2 or (w > width + 1 and not _hangs(rows[i])) for i, w in enumerate(widths))
    reached = sum(width - 3 <= w <= width + 1 for w in widths)
    certain = sum(_certain(rows[i], rows[i + 1]) for i in pairs if width - 3 <= widths[i] <= width + 1)
    if best < 0.6 * len(pairs) or beyond > max(1, 0.02 * len(rows)) or not certain:
        return 0, 0
    enough = best >= 3 or (best >= 2 and reached >= 3) or reached >= 0.3 * len(rows)
    return (full[width] + full[width - 1], width) if enough else (0, 0)


def _hangs(row: Line) -> bool:
    """Whether the line ends with a mark that may stand beyond the width, since it may not begin a line."""
    return row.text.rstrip()[-1:] in "，。、；：！？）)」』》”’"


def _certain(a: Line, b: Line) -> bool:
    """Whether the break can't be the end of a paragraph whatever the widths."""
    return a.bare.endswith(_COMMA) or bool(_GOES_ON.match(b.text)) or bool(_PROSE.search(a.bare)) or len(a.bare) >= 24


def _habit(rows: list[Line], pairs: list[int], bigrams: Callable[[], Bigrams]) -> bool:
    """Whether several lines stop in mid-word or after a comma: columns of a newspaper, or pages pasted together."""
    certain = 0
    model: Bigrams | None = None
    for i in pairs:
        a, b = rows[i].bare, rows[i + 1].bare
        if not (_prose(a) or (_ITEM.match(a) and len(a) >= 20)) or _DATED.match(b) or MARKER.match(b):
            continue
        if _GOES_ON.match(b):
            certain += 1
        elif HAN_ONLY.match(a[-1]) and HAN_ONLY.match(b[0]) and len(b) > 1:
            model = model or bigrams()
            certain += model.bound(a[-1], b[0]) > STRONG
        if certain >= 3:
            return True
    return False


def _prose(words: str) -> bool:
    """Whether a line is running text rather than a heading, a label or a signature."""
    label = MARKER.match(words)
    body = words[label.end() :] if label else words
    if len(words) < 10:
        return False
    if label and not label.group().rstrip().endswith(("条", "條")):
        # A numbered heading may have a comma: 加强领导，明确职责.
        return bool(re.search("[。；：]", body[:-1])) or (len(body) >= 28 and "，" in body)
    if re.search("[，。；：]", body[:-1]) or (words[-1] in "，、" and len(words) >= 12):
        return True
    if label:
        return len(body) >= 12
    return body.count("、") >= 2 and len(words) >= 14


def _cited(a: Line, b: Line) -> bool:
    """Whether a line that begins 第十三条 goes on with a citation that the line before began."""
    label = ARTICLE.match(b.text)
    if not label:
        # （一） at the start belongs to the line before only where that ends with 第, or a list of such goes on.
        goes_on = a.bare.endswith(("、", "和", "或", "及", "至", "與", "与", "）", ")")) and _LISTED.match(b.text)
        return bool(goes_on) or (a.bare.endswith("第") and bool(re.match(r"\s*[（(]", b.text)))
    after = b.text[label.end() :]
    if ends_sentence(a.bare) or not _prose(a.bare) or not after.strip():
        return False
    if label.group()[-1] in "款項项目" and not after[0].isspace():
        return True
    return bool(_CITED.match(after)) or a.bare.endswith(
        ("、", "及", "或", "和", "與", "与", "至", "法", "例", "依", "本法")
    )


def _pair(
    text: str,
    rows: list[Line],
    widths: list[int],
    i: int,
    page: _Page,
    bigrams: Callable[[], Bigrams],
    above: str,
) -> Finding | None:
    """The edit for one break, or None where the line ends a paragraph.

    `above` holds the words of the same paragraph before the upper line, where that goes on with them.
    """
    a, b = rows[i], rows[i + 1]
    if TABLE.search(a.text) or TABLE.search(b.text) or _ALONE.match(b.text):
        return None
    confidence, reason = _judged(rows, widths, i, page, bigrams, above)
    if not confidence:
        return None
    start, end = a.start + len(a.text.rstrip()), b.start + len(b.text) - len(b.text.lstrip())
    left, right = a.text.rstrip(), b.text.lstrip()
    space = (
        " " if re.search(r"[A-Za-z0-9,.;:)]$", left) and re.match(r"[A-Za-z(]", right) and left[-1].isascii() else ""
    )
    # A program that wraps at a width doubles nothing; whoever sets columns by hand may.
    if confidence >= SURE and not page.width and _doubled(left, right, bigrams):
        return Finding(start - 1, end, space, 0.85, said("{}; {} was doubled at the break", reason, left[-1]))
    return Finding(start, end, space, confidence, reason)


def _judged(
    rows: list[Line], widths: list[int], i: int, page: _Page, bigrams: Callable[[], Bigrams], above: str
) -> tuple[float, Said]:
    a, b = rows[i], rows[i + 1]
    left, right = above + a.bare, b.bare
    if _HISTORY_END.search(left) and _DATED.match(right):
        return 0, SILENCE
    if page.width:
        confidence, reason = _by_width(rows, widths, i, page, left)
        if confidence or not page.habit or widths[i] >= page.width - 6:
            return confidence, reason
    if MARKER.match(right) and not _cited(a, b):
        return 0, SILENCE
    if ends_sentence(left) and not _GOES_ON.match(right):
        return (0, SILENCE) if page.width else _column(rows, widths, i)
    if _FORMULA.search(left) or _FORMULA.search(right):
        return 0, SILENCE
    return _by_words(left, right, bigrams, bool(above))


def _by_words(left: str, right: str, bigrams: Callable[[], Bigrams], running: bool) -> tuple[float, Said]:
    """The verdict on a line without an end, by the words on both sides of the break."""
    if _GOES_ON.match(right) and not left.endswith(("。", "；", "：")):
        return 0.92, said("the next line begins with a mark that begins none")
    prose = running or _prose(left)
    if _DATED.match(right) and len(right) < 30 and not running:
        return 0, SILENCE
    if prose and left[-1] in "，、":
        return 0.9, said("the line stops after a comma")
    if prose and unbalanced(left):
        return 0.9, said("the line stops within brackets")
    within = HAN_ONLY.match(left[-1]) and HAN_ONLY.match(right[0]) and bigrams().bound(left[-1], right[0]) > STRONG
    item = bool(_ITEM.match(left))
    if within and (prose or (len(left) >= 12 and (item or not MARKER.match(left)))):
        return 0.92, said("the line stops within a word")
    if not prose and item and len(left) >= 24 and ends_sentence(right):
        return 0.85, said("the item stops in mid-sentence, as others of this text do")
    if not prose:
        return 0, SILENCE
    if running or ends_sentence(right) or _prose(right) or re.search("[。；]", left) or _alike(left, right):
        return 0.85, said("the line stops in mid-sentence, as others of this text do")
    return 0.5, said("the line has no end; it may be a heading")


def _alike(left: str, right: str) -> bool:
    """Whether two lines look like two of one column: prose, and about as long."""
    return "，" in left and abs(cells(left) - cells(right)) <= 6


def _column(rows: list[Line], widths: list[int], i: int) -> tuple[float, Said]:
    """A sentence ends at the break: the paragraph may go on where the lines around are the lines of a column."""
    near = [w for w in widths[max(0, i - 2) : i + 4] if abs(w - widths[i]) <= 6]
    if widths[i] <= 60 and len(near) >= 4 and not MARKER.match(rows[i + 1].text) and rows[i].bare[-1] not in "：:":
        return 0.5, said("a sentence ends at the end of a full line: the paragraph may go on")
    return 0, SILENCE


def _by_width(rows: list[Line], widths: list[int], i: int, page: _Page, left: str) -> tuple[float, Said]:
    """The verdict in a text set to one width; `left` holds the paragraph so far."""
    a, b = rows[i], rows[i + 1]
    right = b.text.lstrip()
    room = page.width - widths[i]
    full = room < _unit(right, page.counted)
    ended = ends_sentence(left)
    if MARKER.match(b.text) and not (full and _cited(a, b)):
        return 0, SILENCE
    if _GOES_ON.match(right) and not ended:
        return 0.95, said("the next line begins with a mark that begins none")
    if page.indented and b.text[0] in "\u3000 ":
        return 0, SILENCE
    blank = b.start - a.end > 1 and not page.spaced
    if not full and room > 6:
        unfinished = not ended and _prose(a.bare) and _prose(right) and not _DATED.match(right)
        return (0.5, said("the line has no end, though it isn't full")) if unfinished else (0, SILENCE)
    if ended:
        return _full_and_ended(rows, i, page, blank=blank) if full else (0, SILENCE)
    if not full and room > 3 and not unbalanced(left):
        return 0.5, said("the line is nearly as wide as the text and has no end")
    if blank and not (page.indented or _prose(a.bare) or ARTICLE.match(a.text)):
        return 0, SILENCE
    return 0.95, said("the line is as wide as the text is set ({} half cells) and ends no sentence", page.width)


def _full_and_ended(rows: list[Line], i: int, page: _Page, *, blank: bool) -> tuple[float, Said]:
    """The verdict where a sentence ends at the very end of a full line: only the indents can tell."""
    a, b = rows[i], rows[i + 1]
    indent, above = len(b.text) - len(b.text.lstrip()), len(a.text) - len(a.text.lstrip())
    if page.indented and not indent:
        return 0.9, said("the line is full and the next has no indent")
    if MARKER.match(a.text) and indent > above and not blank:
        return 0.9, said("the line is full and the next hangs under it")
    if indent and indent == above and indent >= 3 and i and rows[i - 1].text[:indent].strip() and not blank:
        return 0.6, said("the line is full and the next hangs under the same item")
    if blank or a.bare[-1] in "：:":
        return 0, SILENCE
    if a.bare[-1] == "；" and not MARKER.match(a.text):
        return 0.85, said("the line is full and ends within an enumeration that has no numbers")
    return 0.5, said("a sentence ends at the end of a full line: the paragraph may go on")


def _unit(right: str, counted: bool) -> int:
    """The width of what would have had to fit: a character with the marks that may not begin a line, or a number."""
    if counted:
        return 2
    match = re.match(rf"[0-9A-Za-z.%]+|[{HAN}]", right)
    word = match.group() if match else right[:1]
    rest = right[len(word) :]
    marks = len(rest) - len(rest.lstrip("，。、；：）」』》”" + CLOSING))
    return cells(word) + 2 * min(marks, 2)


def _doubled(left: str, right: str, bigrams: Callable[[], Bigrams]) -> bool:
    """Whether the last character is the second self of the one before.

    A word ends with the first self, none goes on from the second, and the two are no word of their own (人人).
    """
    if len(left) < 3 or left[-1] != left[-2] or left[-1] in _TWICE:
        return False
    if not (HAN_ONLY.match(left[-1]) and HAN_ONLY.match(right)):
        return False
    pairs = bigrams().pairs
    return left[-3:-1] in pairs and left[-1] + right[0] not in pairs
