"""Articles: which lines that begin with 第N条 are one, and the 款, 项 and 目 within.

A line that begins 第十三条 may be a heading or a citation that a line break left there. The numbers decide: an article
follows the one before it, or begins a new count, or leaves a gap that nothing later fills.

Taiwan's 項 款 目 take the same places as the mainland's 款 项 目. In a treaty, where an article's body begins with an
enumerator, that enumerator numbers the paragraphs.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.core.structure.labels import Label, loose_label
from reader.core.structure.lines import Line, cut_items
from reader.core.structure.tree import RANKS, Draft, Sapling

_AHEAD = 6
"""How many candidates further on are asked whether a gap is filled."""
_ENDS = frozenset("。；：！？）」”』》，、.;:!?)")
_NEAR = 60
"""How many lines further on a list may go on after a paragraph inside one of its items."""


class Candidate(NamedTuple):
    """A line that may be an article's first."""

    line: int
    number: tuple[int, int]
    firm: bool


def articles(labels: list[Label | None], out: set[int]) -> tuple[dict[int, tuple[int, ...]], list[int]]:
    """The articles among the labels: line → number; and the lines where numbering begins again."""
    found: dict[int, tuple[int, ...]] = {}
    restarts: list[int] = []
    waiting = list(_candidates(labels, out))
    last: tuple[int, int] | None = None
    for place, one in enumerate(waiting):
        number = one.number if one.number[0] else _guess(last)
        if not _accepted(number, one.firm, last, waiting[place + 1 : place + 1 + _AHEAD]):
            continue
        if last is not None and number <= last and number[0] == 1:
            restarts.append(one.line)
        found[one.line] = number[:1] if not number[1] else number
        last = number
    return found, restarts


def _candidates(labels: list[Label | None], out: set[int]) -> list[Candidate]:
    found: list[Candidate] = []
    for index, label in enumerate(labels):
        if label is None or label.kind != "article" or index in out or (label.refers and not label.firm):
            continue
        number = label.number or (0,)
        if not label.number and not label.firm:
            continue
        found.append(Candidate(index, (number[0], number[1] if len(number) > 1 else 0), label.firm))
    return found


def _guess(last: tuple[int, int] | None) -> tuple[int, int]:
    """The number of a label whose numeral is none (第二十十条): the next one."""
    return (last[0] + 1 if last else 1, 0)


def _follows(number: tuple[int, int], last: tuple[int, int]) -> bool:
    return number == (last[0] + 1, 0) or number == (last[0], last[1] + 1) or number == (last[0] + 1, 1)


def _accepted(number: tuple[int, int], firm: bool, last: tuple[int, int] | None, ahead: list[Candidate]) -> bool:
    if last is None:
        return firm or number == (1, 0)
    if _follows(number, last):
        return firm or not any(one.number == number and one.firm for one in ahead[:2])
    goes_on = any(_follows(one.number, number) for one in ahead[:3])
    if number[0] == 1:
        return (firm and (goes_on or not ahead)) or (goes_on and not firm)
    if number > last:
        if number[0] == last[0] and firm:
            return True  # 第 91-2 條 after 第 91 條: the first was repealed.
        filled = any(_follows(one.number, last) for one in ahead)
        return not filled and (firm or goes_on)
    # Counted backwards: kept only where the next article shows that the number is a misprint.
    return firm and bool(ahead) and ahead[0].number == (last[0] + 2, 0)


class Article:
    """The inside of one article as its lines are met."""

    def __init__(self, sapling: Sapling, *, counting: frozenset[int], ordered: bool, formulas: bool) -> None:
        """`counting` are the styles that may number paragraphs; `ordered`: a higher style never holds a lower one;
        `formulas`: a formula below a colon belongs to the paragraph that introduces it."""
        self._sapling = sapling
        self._paragraphs = 0
        self._lists: list[tuple[int, int]] = []
        """The open enumerators: style and number, outermost first."""
        self._counting, self._ordered, self._formulas = counting, ordered, formulas
        self._style = 0
        """The style of the enumerators that number this article's paragraphs; 0 where they have no numbers."""
        self._formula = False
        """Whether the last line introduces a formula, a table or names, or belongs to one."""

    def begin(self, line: Line, offset: int, *, inline: bool) -> None:
        """Reads the words on the label's own line, from `offset` on; `inline` cuts them at items."""
        if offset >= len(line.words):
            return
        pieces = cut_items(line, offset) if inline else [line]
        self._paragraph(line.start + offset)
        self._sapling.covers(pieces[0].end)
        for piece in pieces[1:]:
            self.inline_item(piece)

    def inline_item(self, piece: Line) -> None:
        """An item that stands in the midst of a line."""
        from reader.core.structure.labels import label_of

        label = label_of(piece.words)
        if label is not None and label.kind == "enumerator":
            self.item(piece, label)
        else:
            self._paragraph(piece.start)
        self._sapling.covers(piece.end)

    def item(self, line: Line, label: Label) -> None:
        """An enumerator at the beginning of a line."""
        if self._numbers_paragraphs(label):
            self._style = label.style
            self._sapling.close(RANKS["paragraph"])
            self._lists = []
            self._paragraph(line.start, label, line)
            return
        if self._paragraphs == 0:
            self._paragraph(line.start)
        depth = self._depth(label)
        self._lists = [*self._lists[:depth], (label.style, label.number[0])]
        level = "item" if depth == 0 else "subitem"
        written, body = line.words[: label.length], line.start + label.body
        self._sapling.open(Draft(level, written, label.number, line.start, body, rank=RANKS["item"] + depth))

    def _numbers_paragraphs(self, label: Label) -> bool:
        if self._style:
            return label.style == self._style
        return self._paragraphs == 0 and label.style in self._counting and label.number == (1,)

    def _depth(self, label: Label) -> int:
        """How deep an enumerator stands: where its style stood before, or below what is open."""
        if self._ordered:
            standing = (depth for depth, (known, _) in enumerate(self._lists) if known >= label.style)
            return next(standing, len(self._lists))
        for depth in range(len(self._lists) - 1, -1, -1):
            known, number = self._lists[depth]
            if known == label.style and label.number == (number + 1,):
                return depth
        if label.number == (1,):
            return len(self._lists)
        return next((depth for depth, (known, _) in enumerate(self._lists) if known == label.style), 0)

    def plain(self, line: Line, following: list[Label | None]) -> None:
        """A line without a label: a new 款, or more of the item that it stands in."""
        unfinished = line.words[-1] not in _ENDS
        if unfinished and self._formula:
            return
        if self._lists:
            depth = self._continued(following)
            if depth is not None:
                self._sapling.close(RANKS["item"] + depth + 1)
                self._lists = self._lists[: depth + 1]
                return
        if self._style:
            self._sapling.close(RANKS["item"])
            self._lists = []
            return
        self._paragraph(line.start)

    def quoted(self, line: Line) -> None:
        """A line inside a quotation: more of the paragraph that quotes."""
        if self._paragraphs == 0:
            self._paragraph(line.start)

    def ends_with(self, words: str) -> None:
        """Tells how the line just read ends."""
        if not self._formulas:
            return
        self._formula = words[-1] in "：:" or (self._formula and words[-1] not in _ENDS)

    def expects(self, label: Label) -> bool:
        """Whether an enumerator is the next of a list that is open here."""
        return any(label.style == style and label.number == (number + 1,) for style, number in self._lists)

    def _continued(self, following: list[Label | None]) -> int | None:
        """The depth of the list that goes on after a plain line; None when none does."""
        for label in following:
            if label is None:
                continue
            if label.kind != "enumerator":
                return None
            for depth, (style, number) in enumerate(self._lists):
                if label.style == style:
                    return depth if label.number[0] == number + 1 else None
        return None

    def _paragraph(self, start: int, label: Label | None = None, line: Line | None = None) -> None:
        self._paragraphs += 1
        self._lists = []
        words = line.words[: label.length] if label and line else ""
        body = start + label.body if label else start
        self._sapling.open(Draft("paragraph", words, (self._paragraphs,), start, body))


def is_treaty(lines: list[Line], labels: list[Label | None], found: dict[int, tuple[int, ...]]) -> bool:
    """Whether articles number their paragraphs: most bodies that hold 一、 or 1. begin with it."""
    begins = inside = 0
    for index in found:
        label, below = labels[index], labels[index + 1 : index + 4]
        alone = label is not None and len(lines[index].words) - label.body <= 40
        if alone and _first(below[:1]):
            begins += 1
        elif below[:1] == [None] and any(_first([one]) for one in below[1:]):
            inside += 1
    return begins >= 2 and begins > inside


def _first(labels: list[Label | None]) -> bool:
    """Whether a list 一、 or 1. begins in one of these lines."""
    return any(one is not None and one.style in (1, 3) and one.number == (1,) for one in labels)


def find_loose(lines: list[Line], labels: list[Label | None], found: dict[int, tuple[int, ...]]) -> None:
    """Fills in the enumerators without a mark, where inside one article at least two of them count up from one."""
    last: dict[int, int] = {}
    first = min(found, default=len(lines))
    for index, line in enumerate(lines[first:], first):
        if index in found:
            last = {}
        known = labels[index]
        if known is not None:
            last |= {known.style: known.number[0]} if known.style else {}
            continue
        label = loose_label(line.words)
        if label is None:
            continue
        number = label.number[0]
        ahead = (loose_label(one.words) for one in lines[index + 1 : index + 6])
        begins = number == 1 and any(one and one.style == label.style and one.number == (2,) for one in ahead)
        if begins or number == last.get(label.style, -1) + 1:
            labels[index] = label
            last[label.style] = number


def nearby(labels: list[Label | None], index: int) -> list[Label | None]:
    """The labels of the lines after `index` that a list inside one article can reach."""
    return labels[index + 1 : index + 1 + _NEAR]
