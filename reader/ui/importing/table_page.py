"""Many files on their way in: a row for each, how far it is, and what waits for a decision."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.app.importing import Duplicate, Held, Imported, Outcome, Rejected
from reader.core.repair.split import KIND as SPLIT
from reader.core.source import Repair
from reader.ui import words
from reader.ui.look import colours
from reader.ui.widgets.labels import plain

Index = QModelIndex | QPersistentModelIndex


class OutcomesModel(QAbstractTableModel):
    """What each file came to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Outcome] = []

    def clear(self) -> None:
        """Begins anew."""
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def add(self, outcomes: tuple[Outcome, ...]) -> None:
        """More files are done."""
        if outcomes:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(outcomes) - 1)
            self.rows += outcomes
            self.endInsertRows()

    def put(self, row: int, outcome: Outcome) -> None:
        """A file came to something else."""
        self.rows[row] = outcome
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Files."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """File, outcome, texts, repairs made, repairs offered, what is to know."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and 2 <= section <= 4:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("File"), self.tr("Outcome"), self.tr("Texts"), self.tr("Made"), self.tr("Offered"),
            self.tr("To know"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; numbers stand at the right."""
        if not index.isValid():
            return None
        outcome, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and 2 <= column <= 4:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column == 1:
            names = {Imported: "good", Held: "accent", Rejected: "bad", Duplicate: "soft"}
            return colours()[names[type(outcome)]]
        if role == Qt.ItemDataRole.ForegroundRole and column == 5:
            return colours()["soft"]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(outcome, column)
        return None

    def _words(self, outcome: Outcome, column: int) -> str:
        texts = outcome.texts if isinstance(outcome, Imported) else ()
        if isinstance(outcome, Held):
            texts = outcome.file.texts
        repairs: list[Repair] = [r for text in texts for r in text.source.repairs if r.kind != SPLIT]
        if column == 0:
            return outcome.path.name
        if column == 1:
            return {
                Imported: self.tr("Added"), Held: self.tr("Waits for you"), Rejected: self.tr("Not read"),
                Duplicate: self.tr("There already"),
            }[type(outcome)]  # fmt: skip
        if column in (2, 3, 4):
            count = (len(texts), sum(r.done for r in repairs), sum(not r.done for r in repairs))[column - 2]
            return str(count) if count else ""
        if isinstance(outcome, Rejected):
            return words.said(outcome.reason)
        if isinstance(outcome, Held):
            near = outcome.near[0]
            return self.tr("nearly the same as “%1”").replace("%1", near.title)
        told = (words.said(warning) for text in texts for warning in text.source.warnings)
        return self.tr("; ").join(dict.fromkeys(told))


class TablePage(QFrame):
    """The table, its progress, and what can be done with the row that is chosen."""

    left = Signal()
    cancelled = Signal()
    opened = Signal(str)
    reviewed = Signal(str)
    """A document to be looked over again."""
    decided = Signal(int, str)
    """Row of a file that waited, and `version`, `anyway` or `review`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._done = self._total = 0
        self._running = False
        self.model = OutcomesModel(self)
        self.view = QTableView()
        self.view.setTabKeyNavigation(False)  # Tab leads on; the arrows go through the table
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.doubleClicked.connect(lambda index: self._open(index.row()))
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        head = self.view.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((260, 120, 60, 64, 70)):
            head.resizeSection(column, width)
        head.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self._title, self._sum = plain("", "heading"), plain("", "small")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(180)
        self._leave = QPushButton()
        self._leave.clicked.connect(self._press)
        self._acts = {name: QPushButton() for name in ("open", "review", "version", "anyway")}
        for name, button in self._acts.items():
            button.setObjectName("primary" if name == "version" else "quiet")
            button.clicked.connect(lambda _=False, name=name: self._act(name))
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 20, 12)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self._title)
        said.addWidget(self._sum)
        head.addLayout(said, 1)
        head.addWidget(self._bar)
        head.addSpacing(8)
        head.addWidget(self._leave)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        for button in self._acts.values():
            foot.addWidget(button)
        foot.addStretch(1)
        rule = QFrame()
        rule.setObjectName("hairline")
        rule.setFixedHeight(1)
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 8, 16, 0)
        middle.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def begin(self, total: int) -> None:
        """Begins with so many files."""
        self.model.clear()
        self._running, self._done, self._total = True, 0, total
        self._leave.setFocus()
        self._say()

    def add(self, outcomes: tuple[Outcome, ...]) -> None:
        """More files are done."""
        self.model.add(outcomes)
        self._done += len(outcomes)
        self._say()

    def end(self) -> None:
        """No more are coming."""
        self._running = False
        waiting = next((at for at, row in enumerate(self.model.rows) if isinstance(row, Held)), None)
        if waiting is not None:
            self.view.selectRow(waiting)
        self._say()

    def _press(self) -> None:
        (self.cancelled if self._running else self.left).emit()

    def _open(self, row: int) -> None:
        outcome = self.model.rows[row]
        if isinstance(outcome, Imported | Duplicate) and outcome.documents:
            self.opened.emit(outcome.documents[0])
        elif isinstance(outcome, Held):
            self.decided.emit(row, "review")

    def _act(self, name: str) -> None:
        row = self.view.currentIndex().row()
        if row < 0:
            return
        outcome = self.model.rows[row]
        if isinstance(outcome, Held):
            self.decided.emit(row, name)
        elif name == "open":
            self._open(row)
        elif name == "review" and isinstance(outcome, Imported):
            self.reviewed.emit(outcome.documents[0])

    def _offer(self) -> None:
        row = self.view.currentIndex().row()
        outcome = self.model.rows[row] if 0 <= row < len(self.model.rows) else None
        free = not self._running
        self._acts["open"].setVisible(isinstance(outcome, Imported | Duplicate) and free)
        self._acts["review"].setVisible(isinstance(outcome, Imported | Held) and free)
        self._acts["version"].setVisible(isinstance(outcome, Held) and free)
        self._acts["anyway"].setVisible(isinstance(outcome, Held) and free)

    def _say(self) -> None:
        self._bar.setVisible(self._running)
        self._bar.setRange(0, self._total)
        self._bar.setValue(self._done)
        kinds = [type(row) for row in self.model.rows]
        parts = [f"{self._done}/{self._total}"] if self._running else []
        for kind, one, many in (
            (Imported, self.tr("%n file added"), self.tr("%n files added")),
            (Held, self.tr("%n waits for you"), self.tr("%n wait for you")),
            (Duplicate, self.tr("%n was there already"), self.tr("%n were there already")),
            (Rejected, self.tr("%n not read"), self.tr("%n not read")),
        ):
            if kinds.count(kind):
                parts.append(words.count(kinds.count(kind), one, many))
        self._sum.setText("  ·  ".join(parts) or self.tr("No files"))
        self._title.setText(self.tr("Adding texts") if self._running else self.tr("Texts that were added"))
        self._leave.setText(self.tr("Cancel") if self._running else self.tr("Done"))
        self._offer()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(self.tr("Imported files"))
        self.view.setAccessibleName(self.tr("Imported files"))
        for name, said in (
            ("open", self.tr("Open")), ("review", self.tr("Review")), ("version", self.tr("Store as the next version")),
            ("anyway", self.tr("Add as a text of its own")),
        ):  # fmt: skip
            self._acts[name].setText(said)
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 5)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves when everything is done; Return opens."""
        if event.key() == Qt.Key.Key_Escape and not self._running:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.currentIndex().isValid():
            self._open(self.view.currentIndex().row())
        else:
            super().keyPressEvent(event)
