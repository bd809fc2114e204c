"""From the characters of PDF pages to paragraphs in reading order.

A page gives glyphs with their places and no words, lines or paragraphs; everything here is inferred from geometry:

* glyphs whose heights overlap form a row, wide gaps part a row into segments;
* rows that share a vertical strip of white with several lines of running text on either side are set in columns and
  are read one column after the other; short segments beside each other are a table and are read by rows;
* a row in the margin that comes again on other pages, its numbers aside, is a running head or foot;
* a line goes on in the next one when it is full, that is, when the next line's first word would not have fitted, and
  the next one isn't indented, larger, or far below. Over a page's end the same rule holds.

Coordinates are PDF points, y upwards, of the upright page. Nothing here knows pdfium.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple


class Glyph(NamedTuple):
    """One character: from `x` to `right` on the base line `y`, in type of `size` points."""

    x: float
    right: float
    y: float
    size: float
    char: str


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of one row that is read in one go."""

    x: float
    right: float
    y: float
    size: float
    text: str
    first: float
    """The width of its first word: what would have had to fit on the line before."""
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The size of a page and its glyphs in any order."""

    width: float
    height: float
    glyphs: Sequence[Glyph]


class Frame(NamedTuple):
    """The left and right edge that a column's lines keep to."""

    left: float
    right: float


Row = list[Line]

_END = "。！？；：.!?;:"
_STOP = "。！？.!?"
_CLOSERS = "”’」』）)》〉】〕\"'"
_LABEL = re.compile(
    r"第\s*[一二三四五六七八九十百千零〇0-9０-９]+\s*[编編章节節条條]"
    r"|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十]+[）)]|[（(]?\d{1,2}[）)]|\d{1,2}[.．、]\D|[①-⑳]"
    r"|Article\s+\d+|Chapter\s+[IVX\d]+"
)
_PAGE_NUMBER = re.compile(
    r"[-—–－·•~\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百〇]{1,4})(?:\s*[页頁])?"
    r"(?:\s*[/／,，、of共]*\s*(?:共\s*)?\d{1,4}(?:\s*[页頁])?)?[-—–－·•~\s]*|Page\s+\d+(?:\s+of\s+\d+)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+|[一二三四五六七八九十百〇]+(?=\s*[页頁])")
_WORD, _WORD_END, _WORD_START = re.compile(r"[a-z]{4,}"), re.compile(r"[a-z]+-$"), re.compile(r"[a-z]+")
_LEADER = re.compile(r"\s*(?:[.．·・…‥]\s*){4,}\s*[-–—]?\s*\d+\s*[-–—]?\s*$")


def wide(char: str) -> bool:
    """Whether a character is set on the full square."""
    return ord(char) >= 0x2E80


def rows(glyphs: Iterable[Glyph]) -> list[Row]:
    """The rows of a page from the top down, each its segments from left to right."""
    open_rows: list[list[Glyph]] = []
    done: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: -g.y):
        home = next((row for row in reversed(open_rows) if _same_row(row, glyph)), None)
        if home is None:
            done += [row for row in open_rows if row[0].y - glyph.y > 3 * max(row[0].size, glyph.size)]
            open_rows = [row for row in open_rows if row[0].y - glyph.y <= 3 * max(row[0].size, glyph.size)]
            open_rows.append([glyph])
        else:
            home.append(glyph)
    segmented = (_segments(row) for row in done + open_rows)
    return sorted((row for row in segmented if row), key=lambda row: -row[0].y)


def _same_row(row: Sequence[Glyph], glyph: Glyph) -> bool:
    """Whether their heights overlap by more than half of the smaller one, so that a raised note mark belongs."""
    first = row[0]
    low = max(first.y - 0.15 * first.size, glyph.y - 0.15 * glyph.size)
    high = min(first.y + 0.85 * first.size, glyph.y + 0.85 * glyph.size)
    return high - low > 0.55 * min(first.size, glyph.size)


def _segments(row: list[Glyph]) -> Row:
    row = _once(sorted(row, key=lambda g: g.x))
    parts: list[list[Glyph]] = []
    for glyph in row:
        before = parts[-1][-1] if parts else None
        if before is None or glyph.x - before.right > 1.35 * max(glyph.size, before.size):
            parts.append([glyph])
        else:
            parts[-1].append(glyph)
    return [line for part in parts if (line := _line(part)) is not None]


def _once(row: list[Glyph]) -> list[Glyph]:
    """Without the second printing of a character that fakes bold type or a shadow.

    Two narrow letters on the very same place are a ligature's.
    """
    kept: list[Glyph] = []
    for glyph in row:
        least = -1.0 if wide(glyph.char) else 0.02 * glyph.size
        twin = any(k.char == glyph.char and least < glyph.x - k.x < 0.2 * glyph.size for k in kept[-3:])
        if not twin:
            kept.append(glyph)
    return kept


def _line(glyphs: list[Glyph]) -> Line | None:
    while glyphs and glyphs[0].char.isspace():
        glyphs = glyphs[1:]
    while glyphs and glyphs[-1].char.isspace():
        glyphs = glyphs[:-1]
    if not glyphs:
        return None
    words: list[str] = []
    before: Glyph | None = None
    for glyph in glyphs:
        if before is not None and not before.char.isspace() and not glyph.char.isspace():
            gap = glyph.x - before.right
            latin = not wide(before.char) and not wide(glyph.char)
            if gap > (0.18 if latin else 0.8) * glyph.size:
                words.append(" ")
        words.append(glyph.char)
        before = glyph
    sizes = [g.size for g in glyphs]
    return Line(
        glyphs[0].x, glyphs[-1].right, Counter(g.y for g in glyphs).most_common(1)[0][0], median(sizes),
        "".join(words), _first_word(glyphs),
    )  # fmt: skip


def _first_word(glyphs: Sequence[Glyph]) -> float:
    """The width of what can't be parted from the line's beginning."""
    end = 1
    if not wide(glyphs[0].char):
        while end < len(glyphs) and not wide(glyphs[end].char) and not glyphs[end].char.isspace():
            end += 1
    while end < len(glyphs) and glyphs[end].char in "，、。；：？！" + _CLOSERS:
        end += 1
    return glyphs[end - 1].right - glyphs[0].x


def blocks(page: list[Row]) -> list[list[Line]]:
    """The rows of a page as blocks in reading order: a block is one column of lines."""
    found: list[list[Line]] = []
    plain: list[Row] = []
    at = 0
    while at < len(page):
        end, strip = _columns(page, at)
        if strip is None:
            plain.append(page[at])
            at += 1
            continue
        if plain:
            found.append(_merged(plain))
            plain = []
        left = [[s for s in row if s.right <= strip.right] for row in page[at:end]]
        right = [[s for s in row if s.right > strip.right] for row in page[at:end]]
        for side in (left, right):
            found += blocks([row for row in side if row])
        at = end
    if plain:
        found.append(_merged(plain))
    return found


def _columns(page: list[Row], at: int) -> tuple[int, Frame | None]:
    """The longest run of rows from `at` on that a strip of white parts into two columns of running text."""
    best: tuple[int, Frame | None] = (at, None)
    strips = _whites(page[at])
    for end in range(at + 1, len(page) + 1):
        for strip in strips:
            if end - at >= 3 and _two_columns(page[at:end], strip):
                best = (end, strip)
                break
        if end < len(page):
            size = page[end][0].size
            strips = [s for s in _common(strips, _whites(page[end])) if s.right - s.left > 0.9 * size]
            if not strips:
                break
    return best


def _whites(row: Row) -> list[Frame]:
    edges = [-1e6, *(e for s in row for e in (s.x, s.right)), 1e6]
    return [Frame(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _common(first: list[Frame], second: list[Frame]) -> list[Frame]:
    return [
        Frame(max(a.left, b.left), min(a.right, b.right))
        for a in first
        for b in second
        if min(a.right, b.right) > max(a.left, b.left)
    ]


def _two_columns(page: list[Row], strip: Frame) -> bool:
    if strip.left < -1e5 or strip.right > 1e5:
        return False
    sides: list[list[Line]] = [
        [s for row in page for s in row if s.right <= strip.left + 0.01],
        [s for row in page for s in row if s.x >= strip.right - 0.01],
    ]
    if not all(sides):
        return False
    top = min(max(s.y for s in side) for side in sides)
    bottom = max(min(s.y for s in side) for side in sides)
    for side in sides:
        beside = [s for s in side if bottom - 0.5 * s.size <= s.y <= top + 0.5 * s.size]
        if len(beside) < 3 or not _running(side):
            return False
    return True


def _running(side: list[Line]) -> bool:
    """Whether the lines are running text: most fill the column, and the column isn't narrow."""
    width = max(s.right for s in side) - min(s.x for s in side)
    size = median(s.size for s in side)
    full = sum(1 for s in side if s.right - s.x > 0.6 * width)
    return width > 6 * size and full >= 0.5 * len(side)


def _merged(page: list[Row]) -> list[Line]:
    """One line a row; rows of several segments beside another such row are a table's."""
    lines: list[Line] = []
    for n, row in enumerate(page):
        if len(row) == 1:
            lines.append(row[0])
            continue
        neighbours = [page[m] for m in (n - 1, n + 1) if 0 <= m < len(page)]
        tabular = any(len(other) > 1 for other in neighbours)
        text = ("\t" if tabular else " ").join(s.text for s in row)
        lines.append(Line(row[0].x, row[-1].right, row[0].y, row[0].size, text, row[0].first, tabular))
    return lines


def without_margins(pages: Sequence[tuple[Page, list[Row]]]) -> list[list[Row]]:
    """The rows of each page without running heads, feet and page numbers."""
    marginal: list[list[tuple[str, int]]] = [
        [(_key(page[n]), n) for n in _margin(shape, page)] for shape, page in pages
    ]
    seen = Counter(key for page in marginal for key in {key for key, _ in page})
    kept: list[list[Row]] = []
    for (shape, page), margin in zip(pages, marginal, strict=True):
        dropped: set[int] = set()
        for key, n in margin:
            text = " ".join(s.text for s in page[n])
            if seen[key] >= 2 or _PAGE_NUMBER.fullmatch(text) or (len(pages) == 1 and _lone_head(shape, page, n)):
                dropped.add(n)
        kept.append([row for n, row in enumerate(page) if n not in dropped])
    return kept


def _margin(shape: Page, page: list[Row]) -> list[int]:
    """The rows that may be running heads or feet.

    They are among the outer three in the outer eighth of the page, and stand off from the body or differ in size.
    """
    if len(page) < 2:
        return [n for n, row in enumerate(page) if not 0.12 < row[0].y / shape.height < 0.88]
    body = median(row[0].size for row in page)
    pitch = median(a[0].y - b[0].y for a, b in pairwise(page))
    found: list[int] = []
    for order, inner in ((range(len(page)), 1), (range(len(page) - 1, -1, -1), -1)):
        margin: list[int] = []
        for n in list(order)[: min(3, len(page) - 1)]:
            if 0.12 < page[n][0].y / shape.height < 0.88:
                break
            margin.append(n)
            apart = abs(page[n][0].y - page[n + inner][0].y) > 1.3 * pitch
            if apart or abs(page[n][0].size - body) > 0.08 * body:
                found += [m for m in margin if m not in found]
    return found


def _key(row: Row) -> str:
    return _NUMBER.sub("#", "".join(s.text for s in row).replace(" ", ""))


def _lone_head(shape: Page, page: list[Row], n: int) -> bool:
    """Of a single page: a small line at the very top, far above the rest."""
    if n != 0 or len(page) < 4 or page[0][0].y < shape.height * 0.93:
        return False
    size = median(row[0].size for row in page)
    return page[0][0].size < 0.85 * size and page[0][0].y - page[1][0].y > 2.5 * size


def paragraphs(pages: Sequence[Page]) -> list[str]:
    """The paragraphs of a document in reading order."""
    cut = without_margins([(page, rows(page.glyphs)) for page in pages])
    columns = [block for page in cut for block in blocks(page) if block]
    return _Paragraphs(columns).made()


@dataclass(slots=True)
class _Paragraph:
    text: str
    last: Line
    centred: bool


class _Paragraphs:
    """Lines put together; what the whole document shows of its layout decides the single case."""

    def __init__(self, columns: list[list[Line]]) -> None:
        self._columns = columns
        lines = [line for column in columns for line in column]
        self._frames = [self._frame(column) for column in columns]
        pitches = [
            a.y - b.y
            for column in columns
            for a, b in pairwise(column)
            if 0.9 * a.size < a.y - b.y < 3 * a.size and abs(a.size - b.size) < 0.1 * a.size
        ]
        self._pitch = median(pitches) if pitches else 1.5 * median(line.size for line in lines) if lines else 18.0
        self._words = frozenset(word for line in lines for word in _WORD.findall(line.text))
        self._size = median(line.size for line in lines) if lines else 12.0
        flush = sum(
            1 for column, f in zip(columns, self._frames, strict=True) for s in column if s.x - f.left < 0.6 * s.size
        )
        indented = sum(
            1
            for column, f in zip(columns, self._frames, strict=True)
            for s in column
            if 1.2 * s.size < s.x - f.left < 3.2 * s.size
        )
        # Paragraphs begin with an indent where some lines have one and many others, which go on, have none.
        self._indents = indented >= 2 and flush >= 0.15 * (flush + indented)

    def _frame(self, column: list[Line]) -> Frame:
        """The narrowest column of the document that holds this one: a short last page keeps the others' edges."""
        own = Frame(min(s.x for s in column), max(s.right for s in column))
        slack = 1.2 * median(s.size for s in column)
        around = [own] if len(column) >= 5 else []
        for other in self._columns:
            if len(other) >= 5 and other is not column:
                edges = Frame(min(s.x for s in other), max(s.right for s in other))
                if edges.left - slack <= own.left and own.right <= edges.right + slack:
                    around.append(edges)
        if not around:
            return own
        widest = max(f.right - f.left for f in around)
        # Pages whose lines all happen to be short or indented don't set the measure.
        alike = [f for f in around if f.right - f.left > 0.8 * widest or f.right - f.left < 0.6 * widest]
        narrow = min(f.right - f.left for f in alike)
        near = [f for f in alike if f.right - f.left <= 1.25 * narrow]
        return Frame(min(f.left for f in near), max(f.right for f in near))

    def made(self) -> list[str]:
        """The paragraphs' texts."""
        done: list[_Paragraph] = []
        for column, frame in zip(self._columns, self._frames, strict=True):
            before: Line | None = None
            for line in column:
                home = done[-1] if before is not None else self._carried(done, line)
                if home is not None and self._goes_on(home, line, frame, over=before is None):
                    home.text = joined(home.text, line.text, self._words)
                    home.last = line
                else:
                    done.append(_Paragraph(line.text, line, _centred(line, frame)))
                before = line
        return [_LEADER.sub("", p.text) for p in done]

    def _carried(self, done: list[_Paragraph], line: Line) -> _Paragraph | None:
        """The paragraph that a new column or page may go on with: footnotes, which are smaller, are passed over."""
        for paragraph in reversed(done[-12:]):
            if paragraph.last.size > 0.9 * line.size:
                return paragraph
        return None

    def _goes_on(self, home: _Paragraph, line: Line, frame: Frame, *, over: bool) -> bool:
        before = home.last
        if line.tabular or before.tabular or abs(line.size - before.size) > 0.1 * max(line.size, before.size):
            return False
        heading = line.size > 1.1 * self._size
        if not over and before.y - line.y > (max(1.45 * self._pitch, 2 * line.size) if heading else 1.45 * self._pitch):
            return False
        frame = frame if not over else self._frame_of(before, frame)
        room = frame.right - before.right
        if room > line.first + 1.7 * line.size:
            return False
        if _centred(line, frame) and (heading or (home.centred and line.x - frame.left > 4 * line.size)):
            return not over
        indent = line.x - frame.left
        if indent > 1.2 * line.size:
            return self._hanging(home, line)
        if over and self._indents:
            return True
        words = home.text.rstrip(_CLOSERS)
        if self._indents:
            return True
        return words[-1:] not in _STOP and not (words[-1:] in _END and _LABEL.match(line.text) is not None)

    def _frame_of(self, before: Line, frame: Frame) -> Frame:
        """The right edge that the last line of another column had."""
        for column, other in zip(self._columns, self._frames, strict=True):
            if column and column[-1] is before:
                return Frame(frame.left, other.right)
        return frame

    def _hanging(self, home: _Paragraph, line: Line) -> bool:
        """Whether an indented line goes on with a paragraph that is indented as a whole."""
        if self._indents or abs(line.x - home.last.x) > 0.5 * line.size:
            return False
        words = home.text.rstrip(_CLOSERS)
        return words[-1:] not in _END and _LABEL.match(line.text) is None


def _centred(line: Line, frame: Frame) -> bool:
    """Whether a line stands in the middle. A first-line indent opposite as much white by chance doesn't count."""
    left, right = line.x - frame.left, frame.right - line.right
    return left > 1.2 * line.size and abs(left - right) < 0.6 * line.size


def joined(before: str, after: str, known: Container[str] = ()) -> str:
    """Two lines of a paragraph as one stretch of text; `known` are the words that the document writes in one.

    >>> joined("贸易", "促进"), joined("foreign", "trade"), joined("依 WTO", "协定")
    ('贸易促进', 'foreign trade', '依 WTO协定')
    >>> joined("the inter-", "national", {"international"}), joined("high-", "tech")
    ('the international', 'high-tech')
    """
    last, first = before[-1:], after[:1]
    if last == "-" and before[-2:-1].islower() and first.islower():
        head, tail = _WORD_END.search(before), _WORD_START.match(after)
        split = (head[0][:-1] if head else "") + (tail[0] if tail else "")
        return (before[:-1] if split in known else before) + after
    latin = last != "" and first != "" and not wide(last) and not wide(first)
    return before + (" " if latin and last not in "-/" else "") + after
