"""Rows: what stands side by side in the reading view.

A row is one line of a text: the label of a provision stands in the gutter, the words beside it in every column. What
stays true:

* rows are in reading order and don't overlap;
* their spans and the labels in the gutter together hold every visible code point of the text exactly once;
* a clause's own text (what is not its children's) is split at line ends; text outside every clause has rows too;
* nothing is held per row but a few numbers: 200,000 rows are about 3 MB, and a `Row` is made when it is asked for.

A structural clause (编 章 节, Part, 一、 with a title alone) keeps its label in the text, as a heading; a provision
(条 款 项 目, （一） with its sentence) gets it in the gutter.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, overload

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.span import Span

Role = Literal["title", "heading", "text", "closing"]
ROLES: tuple[Role, ...] = ("title", "heading", "text", "closing")
_TITLE, _HEADING, _TEXT, _CLOSING = range(4)

_STRUCTURE: frozenset[Level] = frozenset(
    ("part", "subpart", "chapter", "section", "subsection", "subsubsection", "annex")
)
_INDENT: dict[Level, int] = {"item": 1, "subitem": 2}
_LINE = re.compile(r"\S(?:.*\S)?")
"""A line without the white space around it; the ideographic space counts as white."""
_SENTENCE = tuple("。；：！？.;:!?")
_LONGEST_HEADING = 60
_LONGEST_TITLE = 90
_TITLE_LINES = 3


class Row(NamedTuple):
    """One stretch of text shown side by side.

    `span` counts code points of the source text; it is empty where a clause has a label and no words. `label` is empty
    where the label stands in the text or on an earlier row of the clause. `indent` counts steps.
    """

    span: Span
    clause: ClausePath | None
    label: str
    level: Level | None
    depth: int
    indent: int
    role: Role


class Rows(Sequence[Row]):
    """The rows of one text; made by `rows`."""

    __slots__ = (
        "_clauses",
        "_ends",
        "_labels",
        "_owners",
        "_roles",
        "_starts",
        "length",
        "text",
        "tree",
        "widest_label",
    )

    def __init__(self, text: str, tree: ClauseTree) -> None:
        self.text = text
        self.tree = tree
        self._clauses = tree.clauses
        self._starts = array("i")
        self._ends = array("i")
        self._owners = array("i")
        self._labels = array("i")
        self._roles = bytearray()
        self.length = len(text)
        """Code points of the text."""
        self.widest_label = 0
        """Code points of the longest label in the gutter."""

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        owner = self._owners[index]
        span = Span(self._starts[index], self._ends[index])
        role = ROLES[self._roles[index]]
        if owner < 0:
            return Row(span, None, "", None, 0, 0, role)
        clause = self._clauses[owner]
        depth = clause.depth or 0
        indent = 0 if role == "heading" else _INDENT.get(clause.level, max(0, depth - 2))
        return Row(span, clause.path, self.label(index), clause.level, depth, indent, role)

    def __iter__(self) -> Iterator[Row]:
        return (self[at] for at in range(len(self)))

    def label(self, index: int) -> str:
        """What stands in the gutter of a row: 第三条, or 第三条（一） where both begin on it; empty for none."""
        first = self._labels[index]
        if first < 0:
            return ""
        return "".join(clause.label.strip() for clause in self._clauses[first : self._owners[index] + 1])

    def clause(self, index: int) -> Clause | None:
        """The innermost clause of a row."""
        owner = self._owners[index]
        return None if owner < 0 else self._clauses[owner]

    def span(self, index: int) -> Span:
        """Where a row stands in the source text."""
        return Span(self._starts[index], self._ends[index])

    def owner(self, index: int) -> int:
        """Which clause, in reading order, a row belongs to; -1 for none. Rows with one owner are one clause's."""
        return self._owners[index]

    def starts(self) -> Sequence[int]:
        """Where every row begins: the spine of the scroll bar."""
        return self._starts

    def at(self, offset: int) -> int:
        """The row that holds a code point, or the last one before it; 0 at the least."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, span: Span) -> range:
        """The rows that a span touches; the one at its place when it touches none."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        if first >= last and len(self):
            first = min(self.at(span.start), len(self) - 1)
            return range(first, first + 1)
        return range(first, last)

    def of(self, clause: Clause) -> range:
        """The rows of a clause with all below it."""
        first = bisect_left(self._starts, clause.span.start)
        return range(first, max(first, bisect_left(self._starts, clause.span.end)))

    def find(self, path: ClausePath) -> range:
        """The rows of the clause of that path with all below it; empty for none."""
        clause = self.tree.get(path)
        return range(0) if clause is None else self.of(clause)

    def clause_rows(self, index: int) -> range:
        """The rows of the innermost clause of a row, without those of its children; outside clauses the row alone."""
        owner = self._owners[index]
        first = last = index
        while owner >= 0 and first > 0 and self._owners[first - 1] == owner:
            first -= 1
        while owner >= 0 and last + 1 < len(self) and self._owners[last + 1] == owner:
            last += 1
        return range(first, last + 1)

    def add(self, start: int, end: int, owner: int, label: int, role: int) -> None:
        """Lays one more row; for `rows` alone."""
        self._starts.append(start)
        self._ends.append(end)
        self._owners.append(owner)
        self._labels.append(label)
        self._roles.append(role)

    def call(self, index: int, role: int) -> None:
        """Changes the role of a row; for `rows` alone."""
        self._roles[index] = role


def rows(source_text: str, tree: ClauseTree) -> Rows:
    """The rows of a text, in reading order.

    >>> from reader.core.clause import Clause
    >>> text = "某法\\n第一条　为了发展，制定本法。\\n其余照旧。"
    >>> clause = Clause(ClausePath("第一条"), None, "article", "第一条", (1,), "", Span(3, len(text)), 7)
    >>> [(row.label, row.span.of(text), row.role) for row in rows(text, ClauseTree((clause,), len(text)))]
    [('', '某法', 'title'), ('第一条', '为了发展，制定本法。', 'text'), ('', '其余照旧。', 'text')]
    """
    return _Layer(source_text, tree).rows()


class _Layer:
    """One walk over a tree that lays its rows down."""

    def __init__(self, text: str, tree: ClauseTree) -> None:
        self.text = text
        self.clauses = tree.clauses
        self.done = Rows(text, tree)
        self.pending = -1
        """The outermost clause whose label waits for its first row."""

    def rows(self) -> Rows:
        open_: list[tuple[int, int]] = []  # clauses that enclose the place, as (ordinal, end)
        at = 0
        for ordinal, clause in enumerate(self.clauses):
            start = clause.span.start
            while open_ and open_[-1][1] <= start:
                owner, end = open_.pop()
                at = self._close(at, end, owner)
            at = self._lines(at, start, open_[-1][0] if open_ else -1)
            at = self._open(at, ordinal, clause)
            open_.append((ordinal, clause.span.end))
        while open_:
            owner, end = open_.pop()
            at = self._close(at, end, owner)
        self._lines(at, len(self.text), -1)
        self._outside()
        return self.done

    def _open(self, at: int, ordinal: int, clause: Clause) -> int:
        """Begins a clause: its heading, or its label for the gutter. Returns where its words go on."""
        found = None
        if clause.level == "heading" or clause.level in _STRUCTURE:
            found = _LINE.search(self.text, max(at, clause.span.start), clause.span.end)
        if found and self._is_heading(clause, *found.span()):
            self._flush(ordinal - 1)
            end = self._heading_end(ordinal, found.end())
            self.done.add(found.start(), end, ordinal, -1, _HEADING)
            return end
        if clause.label and self.pending < 0:
            self.pending = ordinal
        return max(at, clause.body)

    def _is_heading(self, clause: Clause, start: int, end: int) -> bool:
        """Whether the first line of a clause is a title alone, rather than a sentence."""
        if clause.level in _STRUCTURE:
            return end - start <= _LONGEST_HEADING or clause.level != "annex"
        if clause.level != "heading" or end <= clause.body or end - start > _LONGEST_HEADING:
            return False
        return not self.text.endswith(_SENTENCE, start, end) and self.text.find("。", start, end) < 0

    def _heading_end(self, ordinal: int, end: int) -> int:
        """A heading's line ends where its first child begins, if that is on the same line."""
        if ordinal + 1 == len(self.clauses):
            return end
        start = self.clauses[ordinal].span.start
        cut = max(self.clauses[ordinal + 1].span.start, self.clauses[ordinal].body)
        return end if cut >= end else start + len(self.text[start:cut].rstrip())

    def _lines(self, start: int, end: int, owner: int) -> int:
        """Lays the lines of one clause's own text, or of what is outside all (`owner` -1)."""
        if start >= end:
            return start
        for found in _LINE.finditer(self.text, start, end):
            label = -1
            if owner >= 0 <= self.pending:
                label, self.pending = self.pending, -1
                self._measure(label, owner)
            self.done.add(*found.span(), owner, label, _TEXT)
        return end

    def _close(self, at: int, end: int, owner: int) -> int:
        at = self._lines(at, end, owner)
        self._flush(owner)
        return at

    def _flush(self, owner: int) -> None:
        """A label that found no words gets an empty row of its own.

        Between the clause that waits and `owner` nothing was closed, or it would have been flushed: they are one line
        of descent.
        """
        if self.pending < 0:
            return
        label, self.pending = self.pending, -1
        self._measure(label, owner)
        place = self.clauses[owner].span.start
        self.done.add(place, place, owner, label, _TEXT)

    def _measure(self, label: int, owner: int) -> None:
        if label >= 0:
            wide = len(self.clauses[owner].label)
            if label < owner:
                wide += sum(len(clause.label) for clause in self.clauses[label:owner])
            if wide > self.done.widest_label:
                self.done.widest_label = wide

    def _outside(self) -> None:
        """Says which rows outside every clause are the title and which the closing lines."""
        done = self.done
        first = next((at for at in range(len(done)) if done.owner(at) >= 0), len(done))
        if not self.clauses:
            first = min(first, _TITLE_LINES)
        for at in range(min(first, _TITLE_LINES)):
            start, end = done.span(at)
            if end - start > _LONGEST_TITLE or self.text.endswith(_SENTENCE, start, end) or not self._titles(at, start):
                break
            done.call(at, _TITLE)
        at = len(done) - 1
        while at > first and done.owner(at) < 0:
            done.call(at, _CLOSING)
            at -= 1

    def _titles(self, at: int, start: int) -> bool:
        """Whether a line can be part of the title: the first, or one that goes on where the first names a body."""
        if at == 0:
            return True
        before = self.done.span(at - 1).of(self.text)
        return before.endswith(("厅", "廳", "院", "部", "会", "會", "局", "委", "署", "府", "室", "关于", "關於")) and (
            self.text[start] not in "（(〔"
        )
