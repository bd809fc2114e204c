"""The conversion log: every changed run with the rule that changed it, and what the way back loses."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.core.span import Span
from reader.ui import words
from reader.ui.widgets.labels import plain

_Index = QModelIndex | QPersistentModelIndex
RULES = ("statutory", "place", "dictionary", "name", "mend", "phrase", "character", "round trip")
"""The rules in the order they are offered: what a reader looks at first comes first."""


class Line(NamedTuple):
    """One line of the log."""

    span: Span
    before: str
    after: str
    rule: str
    word: str


class LogModel(QAbstractTableModel):
    """The lines that the filter lets through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self._lines: list[Line] = []
        self._label: Callable[[Span], str] = lambda span: ""

    def take(self, lines: tuple[Line, ...], label: Callable[[Span], str]) -> None:
        """Takes a log; `label` says what the clause of a place is called."""
        self._all, self._label = lines, label
        self.filter("", "")

    def filter(self, sought: str, rule: str) -> None:
        """Lets through the lines with some words and of one rule."""
        self.beginResetModel()
        self._lines = [
            line
            for line in self._all
            if (not rule or line.rule == rule)
            and (not sought or sought in line.before or sought in line.after or sought in line.word)
        ]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """A line by its number."""
        return self._lines[row]

    def __len__(self) -> int:
        return len(self._lines)

    def count(self, rule: str) -> int:
        """How many lines a rule has."""
        return sum(line.rule == rule for line in self._all)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Change, rule, place."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() < 2:
            said = words.rule(line.rule)
            return escape(f"{line.before} → {line.after} · {said} {line.word}")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == 0:
            return f"{_short(line.before)} → {_short(line.after)}"
        if index.column() == 1:
            return words.rule(line.rule)
        return self._label(line.span)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Change"), self.tr("Rule"), self.tr("Place"))[section]


class LogPanel(QWidget):
    """Filter, list, what the round trip said, and the file."""

    chosen = Signal(object)
    """The span of a line that one wants to see."""
    export_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about = plain("", "heading"), plain("", "soft", wrap=True)
        self.filter, self.rule = QLineEdit(), QComboBox()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._sift)
        self.rule.addItem("", "")
        for rule in RULES:
            self.rule.addItem("", rule)
        self.rule.currentIndexChanged.connect(self._sift)
        self.model = LogModel(self)
        self.table = QTableView()
        self.table.setTabKeyNavigation(False)  # Tab leads on; the arrows go through the table
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, 122)
        self.table.setColumnWidth(1, 96)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self._count = plain("", "small")
        self._export, self._leave = QPushButton(), QPushButton()
        for button in (self._export, self._leave):
            button.setObjectName("quiet")
        self._export.clicked.connect(self.export_wanted)
        self._leave.clicked.connect(self.left)
        self._checked: bool | None = None
        self._lay_out()
        self.retranslate()

    def begin(self, about: str) -> None:
        """Empties the panel while a log is being made; `about` says of what."""
        self._about.setText(about)
        self._checked = None
        self.show_lines((), lambda span: "", checked=None)

    def show_lines(self, lines: tuple[Line, ...], label: Callable[[Span], str], *, checked: bool | None) -> None:
        """Shows a log; `checked` says whether the way back was tried, None that it is not known yet."""
        self._checked = checked
        self.model.take(lines, label)
        self._sift()
        self.retranslate()

    def words(self) -> str:
        """What is said of the whole log."""
        return self._count.text()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Conversion log"))
        self.filter.setPlaceholderText(self.tr("Filter by characters"))
        self.filter.setAccessibleName(self.tr("Filter by characters"))
        self.rule.setItemText(0, self.tr("All rules"))
        self.rule.setAccessibleName(self.tr("Rule"))
        for at, rule in enumerate(RULES):
            count = self.model.count(rule)
            self.rule.setItemText(at + 1, f"{words.rule(rule)} {count}" if count else words.rule(rule))
        self.table.setAccessibleName(self.tr("Changes"))
        self._export.setText(self.tr("Export…"))
        self._leave.setText(self.tr("Close"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _sift(self) -> None:
        self.model.filter(self.filter.text().strip(), self.rule.currentData() or "")
        self._say()

    def _say(self) -> None:
        said = words.count(len(self.model), self.tr("%n change"), self.tr("%n changes"))
        lost = self.model.count("round trip")
        if self._checked:
            said += " · "
            said += (
                words.count(lost, self.tr("%n run does not come back"), self.tr("%n runs do not come back"))
                if lost
                else self.tr("everything comes back")
            )
        elif self._checked is None:
            said = self.tr("Working…")
        self._count.setText(said)

    def _go(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.line(index.row()).span)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self.filter)
        column.addWidget(self.rule)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addWidget(self._export)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        column.addLayout(foot)


def _short(said: str) -> str:
    said = said.replace("\n", "⏎")
    return said if len(said) <= 5 else said[:4] + "…"
