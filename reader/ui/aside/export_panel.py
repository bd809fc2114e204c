"""The clause list to be handed over: which notes, which columns, which format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.core.annotation import KINDS
from reader.core.edition import COLUMNS
from reader.ui import words
from reader.ui.widgets.labels import plain

_USUAL = (
    "instrument",
    "reference",
    "label",
    "heading",
    "source",
    "translation",
    "quote",
    "note",
    "tags",
    "kind",
    "links",
)
_FORMATS = ("xlsx", "csv", "md", "html")


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be exported."""

    format: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    tags: tuple[str, ...]
    script: str
    all_clauses: bool


class ExportPanel(QWidget):
    """The choices for an annotated clause list."""

    wanted = Signal(object)
    """An `ExportWish`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain("", "heading")
        self._about = plain("", "soft", wrap=True)
        self._format, self._script, self._kind, self._tag = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self._labels = {name: plain("", "small") for name in ("format", "script", "kind", "tag", "columns")}
        self._all = QCheckBox()
        self._columns = {name: QCheckBox() for name in COLUMNS}
        for name, box in self._columns.items():
            box.setChecked(name in _USUAL)
        self._export, self._leave = QPushButton(), QPushButton()
        self._export.setObjectName("primary")
        self._leave.setObjectName("quiet")
        self._export.clicked.connect(self._ask)
        self._leave.clicked.connect(self.left)
        for name in _FORMATS:
            self._format.addItem("", name)
        for name in ("source", "hans", "hant", "tw", "hk"):
            self._script.addItem("", name)
        self._kind.addItem("", "")
        for kind in KINDS:
            self._kind.addItem("", kind)
        self._tag.addItem("", "")
        self._lay_out()
        self.retranslate()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offers the tags in use."""
        chosen = self._tag.currentData()
        while self._tag.count() > 1:
            self._tag.removeItem(1)
        for tag in tags:
            self._tag.addItem(tag, tag)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))

    def show_document(self, title: str) -> None:
        """Says what is exported."""
        self._about.setText(title)

    def wish(self) -> ExportWish:
        """What is chosen now."""
        return ExportWish(
            self._format.currentData(),
            tuple(name for name, box in self._columns.items() if box.isChecked()),
            tuple(filter(None, (self._kind.currentData(),))),
            tuple(filter(None, (self._tag.currentData(),))),
            self._script.currentData(),
            self._all.isChecked(),
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Clause list"))
        formats = (self.tr("Excel (XLSX)"), self.tr("CSV"), self.tr("Markdown"), self.tr("Web page (HTML)"))
        scripts = (
            self.tr("As the source"), self.tr("Simplified"), self.tr("Traditional"), self.tr("Taiwan"),
            self.tr("Hong Kong"),
        )  # fmt: skip
        for box, names in ((self._format, formats), (self._script, scripts)):
            for at, name in enumerate(names):
                box.setItemText(at, name)
        self._kind.setItemText(0, self.tr("All kinds"))
        for at, kind in enumerate(KINDS):
            self._kind.setItemText(at + 1, words.kind(kind))
        self._tag.setItemText(0, self.tr("All tags"))
        names = {
            "format": self.tr("Format"), "script": self.tr("Converted text in"), "kind": self.tr("Kind"),
            "tag": self.tr("Tag"), "columns": self.tr("Columns"),
        }  # fmt: skip
        for name, label in self._labels.items():
            label.setText(names[name])
        for name, box in (("format", self._format), ("script", self._script), ("kind", self._kind), ("tag", self._tag)):
            box.setAccessibleName(names[name])
        self._all.setText(self.tr("Also clauses without notes"))
        columns = words.columns()
        for name, box in self._columns.items():
            box.setText(columns[name])
        self._export.setText(self.tr("Export…"))
        self._leave.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 14, 14, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(6)
        for name, box in (("format", self._format), ("script", self._script), ("kind", self._kind), ("tag", self._tag)):
            column.addWidget(self._labels[name])
            column.addWidget(box)
        column.addSpacing(4)
        column.addWidget(self._all)
        column.addSpacing(6)
        column.addWidget(self._labels["columns"])
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for at, box in enumerate(self._columns.values()):
            grid.addWidget(box, at // 2, at % 2)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 12)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._export)
        outer.addLayout(foot)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.wanted.emit(self.wish())
