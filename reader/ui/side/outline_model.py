"""The clauses of a text as a tree that Qt can show; `data()` only looks up what was made before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.navigation import article_ranges

Index = QModelIndex | QPersistentModelIndex

LABEL = Qt.ItemDataRole.UserRole + 1
RANGE = Qt.ItemDataRole.UserRole + 2
KINDS = Qt.ItemDataRole.UserRole + 3
PATH = Qt.ItemDataRole.UserRole + 4

_QUIET = frozenset({"paragraph", "item", "subitem"})
"""Levels that are left out below an article: the outline is for finding one's way, not for reading."""
_OPENING = 24
_CROWD, _RUN = 1000, 200
"""More siblings than these are shown in runs of so many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline; `parent` is another line's number, -1 at the top."""

    path: ClausePath
    parent: int
    label: str
    words: str
    range: str
    start: int
    band: bool = False
    """Whether the line stands for no clause of its own but for a run of many siblings, from `path` on."""


def entries(text: str, tree: ClauseTree) -> tuple[Entry, ...]:
    """The lines of a text's outline, in reading order."""
    ranges = article_ranges(tree)
    found: list[Entry] = []
    number: dict[ClausePath, int] = {}
    for clause in tree:
        if clause.level in _QUIET:
            continue
        parent = -1 if clause.parent is None else number.get(clause.parent, -1)
        number[clause.path] = len(found)
        words = clause.title or _opening(text, clause)
        found.append(
            Entry(clause.path, parent, clause.label.strip(), words, str(ranges.get(clause.path, "")), clause.span.start)
        )
    return _banded(found)


def _banded(found: list[Entry]) -> tuple[Entry, ...]:
    """The lines with very many siblings gathered in runs: nobody finds a way in a list of ten thousand, and Qt lays
    out every line of an open branch."""
    siblings: dict[int, list[int]] = {}
    for at, entry in enumerate(found):
        siblings.setdefault(entry.parent, []).append(at)
    runs = {
        group[start]: group[min(start + _RUN, len(group)) - 1]
        for group in siblings.values() if len(group) > _CROWD
        for start in range(0, len(group), _RUN)
    }  # fmt: skip
    if not runs:
        return tuple(found)
    moved: list[int] = []
    made: list[Entry] = []
    within: dict[int, int] = {}
    """By the parent's old number: the run that its children are in now."""
    for at, entry in enumerate(found):
        parent = -1 if entry.parent < 0 else moved[entry.parent]
        if at in runs:
            label = f"{entry.label or entry.words} – {found[runs[at]].label or found[runs[at]].words}"
            within[entry.parent] = len(made)
            made.append(Entry(entry.path, parent, label, "", "", entry.start, band=True))
        moved.append(len(made))
        made.append(replace(entry, parent=within.get(entry.parent, parent)))
    return tuple(made)


def _opening(text: str, clause: Clause) -> str:
    first = text[clause.body : min(clause.span.end, clause.body + 2 * _OPENING)].strip().split("\n")[0]
    return first if len(first) <= _OPENING else first[:_OPENING] + "…"


def _folded(words: str) -> str:
    """Words as either script writes them."""
    from reader.app.folding import fold

    return fold()(words).casefold()


class Outline:
    """The lines of a text. Made, and asked, on a thread where the text is long."""

    def __init__(self, found: tuple[Entry, ...]) -> None:
        self.entries = found
        self.numbers = {entry.path: at for at, entry in enumerate(found) if not entry.band}
        self._sought: tuple[str, ...] = ()

    def holding(self, words: str) -> Shown:
        """The lines that hold `words`, with those above them; all for no words."""
        wanted = _folded(words.strip())
        if not wanted:
            return Shown(range(len(self.entries)), self.entries)
        kept: set[int] = set()
        for at in range(len(self.entries)):
            if not self.entries[at].band and wanted in self._words(at):
                while at >= 0 and at not in kept:
                    kept.add(at)
                    at = self.entries[at].parent
        return Shown(sorted(kept), self.entries)

    def _words(self, at: int) -> str:
        """What is sought in a line: label and words, in either script, with and without the gap between them."""
        if not self._sought:
            self._sought = tuple(
                _folded(f"{entry.label} {entry.words}\n{entry.label}{entry.words}") for entry in self.entries
            )
        return self._sought[at]


class Shown:
    """Some lines of an outline, by the line they hang on; each line's place among its siblings."""

    def __init__(self, shown: Sequence[int], lines: Sequence[Entry]) -> None:
        self.children: dict[int, list[int]] = {}
        self.places: dict[int, int] = {}
        for at in shown:
            siblings = self.children.setdefault(lines[at].parent, [])
            self.places[at] = len(siblings)
            siblings.append(at)


class OutlineModel(QAbstractItemModel):
    """An outline, whole or filtered. Internal ids are numbers of lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline(())
        self._shown = Shown((), ())
        self._kinds: dict[ClausePath, tuple[str, ...]] = {}

    @property
    def outline(self) -> Outline:
        """What is shown, whole."""
        return self._outline

    @property
    def shown(self) -> tuple[Collection[object], ...]:
        """What the model holds of the lines that are shown."""
        return self._shown.children.values(), self._shown.places

    def show(self, outline: Outline, shown: Shown) -> None:
        """Shows another outline, and of it some lines."""
        self.beginResetModel()
        self._outline, self._shown, self._kinds = outline, shown, {}
        self.endResetModel()

    def arrange(self, shown: Shown) -> None:
        """Shows other lines of the same outline."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def mark(self, kinds: dict[ClausePath, tuple[str, ...]]) -> None:
        """Says which kinds of annotation a line has below it."""
        self._kinds = kinds

    def index_of(self, path: ClausePath, tree: ClauseTree) -> QModelIndex:
        """Where a clause, or the nearest above it that has a line, is shown; invalid when it is filtered away."""
        clause = tree.get(path)
        while clause is not None:
            at = self._outline.numbers.get(clause.path)
            if at is not None and at in self._shown.places:
                return self.createIndex(self._shown.places[at], 0, at)
            clause = None if clause.parent is None else tree.get(clause.parent)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's way down."""
        siblings = self._shown.children.get(int(parent.internalId()) if parent.isValid() else -1, [])
        return self.createIndex(row, column, siblings[row]) if 0 <= row < len(siblings) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Qt's way up."""
        if not index.isValid():
            return QModelIndex()
        above = self._outline.entries[int(index.internalId())].parent
        return QModelIndex() if above < 0 else self.createIndex(self._shown.places[above], 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines are right below."""
        return len(self._shown.children.get(int(parent.internalId()) if parent.isValid() else -1, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate paints and a screen reader says."""
        if not index.isValid():
            return None
        entry = self._outline.entries[int(index.internalId())]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == LABEL:
            return entry.label
        if role == RANGE:
            return entry.range
        if role == KINDS:
            return self._kinds.get(entry.path, ())
        if role == PATH:
            return entry.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.label} {entry.words}".strip()
        return None
