"""From clauses as they are met to a `ClauseTree`: ends, parents, paths.

A `Draft` is a clause of which only the beginning is known. What stays true: drafts are opened in reading order; a
draft ends where the last line before its next sibling ends; a path is unique.

Paths say what a clause is and not where in the file it stands: articles go by their number alone (`art_12_1` is
第十二条之一), all else hangs under its parent. Under an annex everything hangs under the annex. Where article numbers
begin again outside an annex, articles hang under what holds them too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.span import Span

RANKS: dict[Level, int] = {
    "preamble": 20, "part": 1, "annex": 0, "subpart": 2, "chapter": 3, "section": 4, "subsection": 5,
    "subsubsection": 6, "heading": 10, "article": 20, "paragraph": 30, "item": 40, "subitem": 41,
}  # fmt: skip
NAMES: dict[Level, str] = {
    "preamble": "preamble", "part": "part", "annex": "annex", "subpart": "subpart", "chapter": "ch",
    "section": "sec", "subsection": "subsec", "subsubsection": "subsubsec", "heading": "h", "article": "art",
    "paragraph": "para", "item": "item", "subitem": "sub",
}  # fmt: skip
"""A level's word in a path."""


@dataclass(slots=True)
class Draft:
    """A clause being read: `start` and `body` as in `Clause`, `rank` decides what it hangs under."""

    level: Level
    label: str
    number: tuple[int, ...]
    start: int
    body: int
    title: str = ""
    depth: int | None = None
    rank: int = 0
    end: int = -1
    parent: int | None = None
    path: str = field(default="")

    def __post_init__(self) -> None:
        self.rank = self.rank or RANKS[self.level] + (self.depth or 0)


class Sapling:
    """A tree that grows at its right edge."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._open: list[int] = []
        self._last_end = 0

    def covers(self, end: int) -> None:
        """The open clauses reach to `end`."""
        self._last_end = end

    def open(self, draft: Draft) -> Draft:
        """Ends what `draft` can't hang under and opens it."""
        while self._open and self.drafts[self._open[-1]].rank >= draft.rank:
            self._finish()
        draft.parent = self._open[-1] if self._open else None
        self.drafts.append(draft)
        self._open.append(len(self.drafts) - 1)
        return draft

    def close(self, rank: int = -1) -> None:
        """Ends every open clause of that rank and below it; all of them by default."""
        while self._open and self.drafts[self._open[-1]].rank >= rank:
            self._finish()

    def inside(self, level: Level) -> Draft | None:
        """The open clause of that level."""
        return next((self.drafts[i] for i in reversed(self._open) if self.drafts[i].level == level), None)

    def top(self) -> Draft | None:
        """The innermost open clause."""
        return self.drafts[self._open[-1]] if self._open else None

    def _finish(self) -> None:
        draft = self.drafts[self._open.pop()]
        draft.end = max(self._last_end, draft.start + len(draft.label))

    def grown(self, length: int) -> ClauseTree:
        """The finished tree of a text of `length` code points."""
        self.close()
        return ClauseTree(tuple(named(self.drafts)), length)


def named(drafts: list[Draft]) -> list[Clause]:
    """The clauses that finished drafts, in reading order with their parents' places, become: paths are given here."""
    again = _numbers_begin_again(drafts)
    used: Counter[str] = Counter()
    names: list[str] = []
    clauses: list[Clause] = []
    for draft in drafts:
        name = _path(draft, drafts, names, again)
        used[name] += 1
        if used[name] > 1:
            name = f"{name}~{used[name]}"
            used[name] += 1
        names.append(name)
        parent = None if draft.parent is None else ClausePath(names[draft.parent])
        span = Span(draft.start, draft.end)
        what = (draft.level, draft.label, draft.number, draft.title, span, draft.body, draft.depth)
        clauses.append(Clause(ClausePath(name), parent, *what))
    return clauses


def _numbers_begin_again(drafts: list[Draft]) -> bool:
    """Whether a second first article stands outside the annexes."""
    firsts = [d for d in drafts if d.level == "article" and d.number == (1,) and not _in_annex(d, drafts)]
    return len(firsts) > 1


def _in_annex(draft: Draft, drafts: list[Draft]) -> bool:
    while draft.parent is not None:
        draft = drafts[draft.parent]
    return draft.level == "annex"


def _path(draft: Draft, drafts: list[Draft], names: list[str], again: bool) -> str:
    depth = f"{draft.depth}" if draft.level == "heading" else ""
    name = "_".join([NAMES[draft.level] + depth, *map(str, draft.number)])
    if draft.parent is None:
        return name
    above = names[draft.parent]
    if draft.level == "article" and not again:
        return f"{_annex_name(draft, drafts, names)}{name}"
    return f"{above}__{name}"


def _annex_name(draft: Draft, drafts: list[Draft], names: list[str]) -> str:
    index = draft.parent
    while index is not None:
        if drafts[index].level == "annex":
            return f"{names[index]}__"
        index = drafts[index].parent
    return ""
