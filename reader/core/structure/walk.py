"""One pass over the lines of a text: labels become a tree.

The pass has three states: among headings, inside an article, inside nothing (before the first clause
and after the closing lines). What is a clause was decided before the pass (`statute.articles`, `surroundings`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from reader.core.clause import ClauseTree, Level
from reader.core.structure.english import labels_of as english_labels
from reader.core.structure.labels import Label, label_of
from reader.core.structure.lines import Line, lines_of
from reader.core.structure.outline import Headings
from reader.core.structure.statute import Article, articles, find_loose, is_treaty, nearby
from reader.core.structure.surroundings import (
    after_closing,
    attached_list,
    bare_headings,
    closing_line,
    contents_lines,
    front_matter,
    quoted_lines,
)
from reader.core.structure.tree import RANKS, Draft, Sapling


class Scan:
    """A text's lines, their labels, and which lines are out."""

    def __init__(self, text: str, *, english: bool) -> None:
        self.english = english
        self.lines: list[Line] = lines_of(text)
        self.labels: list[Label | None] = (
            english_labels(self.lines) if english else [label_of(line.words) for line in self.lines]
        )
        self.out: set[int] = contents_lines(self.lines, self.labels) | quoted_lines(self.lines)
        self.articles, self.restarts = articles(self.labels, self.out)

    def label(self, index: int) -> Label | None:
        """The label of a line that is not out."""
        return None if index in self.out else self.labels[index]


def kind_of(scan: Scan) -> str:
    """The kind of numbering of what was scanned: `prc`, `tw`, `policy`, `english` or `plain`."""
    if scan.english:
        return "english" if any(scan.labels) else "plain"
    count = Counter[str]()
    for index in scan.articles:
        label = scan.labels[index]
        if label is not None:
            count["tw" if label.length == len(scan.lines[index].words) and _has_gap(scan, index) else "prc"] += 1
    if count:
        return "tw" if count["tw"] > count["prc"] else "prc"
    marks = sum(1 for index, label in enumerate(scan.labels) if label and index not in scan.out)
    return "policy" if marks else "plain"


def _has_gap(scan: Scan, index: int) -> bool:
    words = scan.lines[index].words
    return "條" in words or words[1:2].isspace()


def grow(scan: Scan, length: int, numbering: str | None) -> ClauseTree:
    """The clause tree of a text of `length` code points; `numbering` overrules what is detected."""
    kind = numbering or kind_of(scan)
    if kind == "plain":
        return Sapling().grown(length)
    if kind == "tw":
        find_loose(scan.lines, scan.labels, scan.articles)
    if kind == "policy":
        scan.articles, scan.restarts = {}, []
    return _Walk(scan, kind).tree(length)


class _Walk:
    """The pass over the lines."""

    def __init__(self, scan: Scan, kind: str) -> None:
        self.scan = scan
        self.sapling = Sapling()
        self.headings = Headings(self.sapling, english=scan.english)
        self.article: Article | None = None
        self.kind = kind
        self.titled = scan.english or (kind != "tw" and is_treaty(scan.lines, scan.labels, scan.articles))
        """Whether articles may have titles on their label's line and number their paragraphs."""
        self.counting = frozenset({2, 3} if scan.english else {1, 3} if self.titled else ())
        self.inline = not scan.english and self._items_stand_inline()
        self.stops = _stops(scan)
        self.bare = frozenset(
            bare_headings(scan.lines, scan.labels, scan.articles) if kind == "prc" and not scan.restarts else ()
        )
        self.chapters = {label.number for label in scan.labels if label is not None and label.level == "chapter"}
        self.skipped: set[int] = set()
        self.parted = any(label is not None and label.level == "part" for label in scan.labels)
        self.stopped = 0
        """The line at which everything ended last."""
        self.silent = True
        """Whether what is read belongs to no clause."""

    def _items_stand_inline(self) -> bool:
        """Whether the text has items in the midst of its articles' lines and none at the beginning of a line."""
        after = min(self.scan.articles, default=0)
        return not any(
            label is not None and label.kind == "enumerator" and index > after and index not in self.scan.out
            for index, label in enumerate(self.scan.labels)
        )

    def tree(self, length: int) -> ClauseTree:
        for index, line in enumerate(self.scan.lines):
            if index in self.stops:
                self._stop(index)
            if index not in self.skipped:
                self._line(index, line)
            if not self.silent:
                self.sapling.covers(line.end)
            if self.article is not None:
                self.article.ends_with(line.words)
        return self.sapling.grown(length)

    def _stop(self, index: int) -> None:
        self.stopped = index
        annex = self.sapling.inside("annex")
        self.sapling.close(RANKS["annex"] + 1 if annex else -1)
        self.headings.forget()
        self.article = None
        self.silent = annex is None

    def _line(self, index: int, line: Line) -> None:
        label = self.scan.label(index)
        if index in self.bare:
            self._unlabelled(line)
        elif label is None or (label.kind == "article" and index not in self.scan.articles):
            self._plain(index, line)
        elif label.kind == "article":
            self._article(index, line, label)
        elif label.kind == "enumerator":
            self._enumerator(index, line, label)
        elif label.kind == "annex":
            self._annex(index, line, label)
        elif label.kind == "division":
            self._division(index, line, label)
        elif label.kind in ("preamble", "closing provisions"):
            self._bare(index, line, label)
        else:
            self._plain(index, line)

    def _open(self, draft: Draft) -> None:
        self.article = None
        self.silent = False
        self.sapling.open(draft)

    def _division(self, index: int, line: Line, label: Label) -> None:
        if label.level in ("subsection", "subsubsection") and self.kind != "tw":
            self._plain(index, line)
            return
        if self.article is not None and not label.firm and not self._expected(label):
            self._plain(index, line)
            return
        title = line.words[label.body :]
        if not title and self._is_title(index + 1):
            title = self.scan.lines[index + 1].words
            self.skipped.add(index + 1)
        self._open(
            Draft(label.level, line.words[: label.length], label.number, line.start, line.start + label.body, title)
        )

    def _unlabelled(self, line: Line) -> None:
        """Opens a chapter that lost its label: numbered after the one before, unless another has that number."""
        before = next((draft for draft in reversed(self.sapling.drafts) if draft.level == "chapter"), None)
        number = (before.number[0] + 1 if before and before.number else 1,)
        self._open(Draft("chapter", "", () if number in self.chapters else number, line.start, line.start, line.words))

    def _expected(self, label: Label) -> bool:
        """Whether a division without white space after its label is the next of its level, or a first one."""
        if label.number[0] == 1:
            return True
        open_one = self.sapling.inside(label.level)
        return open_one is not None and label.number[:1] == tuple(number + 1 for number in open_one.number[:1])

    def _is_title(self, index: int) -> bool:
        """Whether that line is the title of the heading that stands alone on the line above."""
        if index >= len(self.scan.lines) or self.scan.labels[index] is not None:
            return False
        words = self.scan.lines[index].words
        return len(words) <= 30 and words[-1] not in "。；：，、;:,"

    def _bare(self, index: int, line: Line, label: Label) -> None:
        level: Level = label.level
        if label.kind == "preamble" and (self.article is not None or self.sapling.drafts):
            self._plain(index, line)
            return
        if label.kind == "closing provisions":
            if not self.scan.articles:
                self._plain(index, line)
                return
            level = "part" if self.parted else "chapter"
        self._open(Draft(level, line.words, (), line.start, line.end, line.words))

    def _annex(self, index: int, line: Line, label: Label) -> None:
        listed = attached_list(self.scan.lines, index)
        if listed and not self._begins_annex(index, listed):
            self._stop(listed.stop)
            self.skipped.update(listed)
            return
        if not self.sapling.drafts and not self.scan.articles:
            # An annex of something that is not in this text is its title.
            self._plain(index, line)
            return
        title = line.words[label.body :].lstrip(":： \u3000")
        if not title and self._is_title(index + 1):
            title = self.scan.lines[index + 1].words
        self.headings.forget()
        self._open(Draft("annex", line.words[: label.length], label.number, line.start, line.start + label.body, title))

    def _attached(self, index: int) -> None:
        """Opens an annex without a label for the text that a notice brings along below its own closing lines."""
        first = after_closing(self.scan.lines, self.stopped, index)
        if first < index:
            line = self.scan.lines[first]
            self._open(Draft("annex", "", (), line.start, line.start, line.words if len(line.words) <= 60 else ""))

    def _begins_annex(self, index: int, listed: range) -> bool:
        """Whether `附件1：…` heads an annex: what follows is neither another entry nor a signature."""
        if len(listed) > 1 or listed.stop >= len(self.scan.lines):
            return False
        after = self.scan.lines[listed.stop].words
        return self.scan.label(listed.stop) is not None or after.endswith(("。", "：", "；"))

    def _article(self, index: int, line: Line, label: Label) -> None:
        number = self.scan.articles[index]
        title, offset = self._article_title(index, line, label)
        written = line.words[: label.length]
        draft = Draft(label.level, written, number, line.start, line.start + offset, title, rank=RANKS["article"])
        self._open(draft)
        self.sapling.covers(line.end)
        self.article = Article(
            self.sapling, counting=self.counting, ordered=not self.scan.english, formulas=self.kind == "tw"
        )
        self.article.begin(line, offset, inline=self.inline)

    def _article_title(self, index: int, line: Line, label: Label) -> tuple[str, int]:
        """An article's title and where in the line its body begins: 【…】, （…） alone, or a short line of its own."""
        rest = line.words[label.body :]
        close = {"【": "】", "[": "]", "（": "）", "(": ")"}.get(rest[:1])
        end = rest.find(close) if close else -1
        if 0 < end <= 40 and (rest[0] in "【[" or end == len(rest) - 1) and rest[1:end] not in _DELETED:
            body = label.body + end + 1
            while body < len(line.words) and line.words[body].isspace():
                body += 1
            return rest[1:end].strip(), body
        longest = 120 if self.scan.english else 40
        short = 0 < len(rest) <= longest and not rest.endswith(("。", "；", "：", "，", ":", ";", "）", "”", ".", ","))
        if short and self.titled and index + 1 < len(self.scan.lines) and index + 1 not in self.scan.articles:
            return rest, len(line.words)
        return "", label.body

    def _enumerator(self, index: int, line: Line, label: Label) -> None:
        number = label.number[0]
        above = number > 1 and self.headings.last(label.style) == number - 1
        if self.article is not None and (not above or self.article.expects(label)):
            self.article.item(line, label)
            return
        if self.headings.accepts(label, self.scan.labels, index):
            if self.silent and label.number == (1,) and self.sapling.drafts:
                self._attached(index)
            self.silent = False
            self.article = None
            self.headings.open(line, label)
        else:
            self._plain(index, line)

    def _plain(self, index: int, line: Line) -> None:
        if self.article is not None and index not in self.scan.out:
            self.article.plain(line, nearby(self.scan.labels, index))
        elif self.article is not None:
            self.article.quoted(line)


_DELETED = frozenset({"刪除", "删除", "删去", "略", "廢止", "废止"})


def _stops(scan: Scan) -> set[int]:
    """The lines before which every open clause ends: closing lines, and the title of the next text in the file."""
    marks = [
        index for index, label in enumerate(scan.labels)
        if label is not None and index not in scan.out and (label.kind != "article" or index in scan.articles)
    ]  # fmt: skip
    if not marks:
        return set()
    found: set[int] = set()
    floor = 0
    for end, titled in [*_boundaries(scan, marks), (len(scan.lines), False)]:
        last = marks[bisect_right(marks, end - 1) - 1] if marks[0] < end else -1
        first = max(last + 1, floor)
        floor = end
        if last < 0:
            continue
        if titled and (top := front_matter(scan.lines, scan.labels, end, first)) < end:
            found.add(top)
            end = top
        closing = closing_line(scan.lines, first, end, final=end == len(scan.lines))
        if closing is not None:
            found.add(closing)
    return found


def _boundaries(scan: Scan, marks: list[int]) -> list[tuple[int, bool]]:
    """Where something new begins, and whether it brings a title of its own: articles after headings, a new count of
    articles, an annex, a new 一、 outside the articles."""
    found: dict[int, bool] = {}
    articles_seen, outside = False, 0
    restarts = set(scan.restarts)
    for index in marks:
        label = scan.labels[index]
        if label is None:
            continue
        if label.kind == "article":
            if index in restarts or (not articles_seen and outside):
                found[_above_divisions(scan, index)] = True
            articles_seen = True
        elif label.kind == "annex":
            found[index] = False
            outside = 0
        elif label.style == 1:
            if label.number == (1,) and outside > 1 and not articles_seen:
                found[index] = True
            outside = label.number[0]
    return sorted(found.items())


def _above_divisions(scan: Scan, index: int) -> int:
    """The first of the 编 章 节 headings that stand right above a line."""
    while index > 0 and (label := scan.labels[index - 1]) is not None and label.kind == "division":
        index -= 1
    return index
