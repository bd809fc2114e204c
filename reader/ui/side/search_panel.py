"""Search in the whole library: texts, translations, notes, terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.app.searching import Found
from reader.core.concordance import Hit
from reader.ui import words
from reader.ui.widgets.labels import plain

LIMIT = 500
_PAUSE = 250
_HIT = Qt.ItemDataRole.UserRole


class SearchPanel(QWidget):
    """Words, and the places where they stand."""

    sought = Signal(str, bool)
    chosen = Signal(object)
    """A `Hit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self._exact = QCheckBox()
        self._about = plain("", "small", wrap=True)
        self.results = QTreeWidget()
        self.results.setHeaderHidden(True)
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setIndentation(10)
        self.results.setWordWrap(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.itemActivated.connect(self._choose)
        self.results.itemClicked.connect(self._choose)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._seek)
        self.words.textChanged.connect(self._timer.start)
        self.words.returnPressed.connect(self._seek)
        self._exact.toggled.connect(self._seek)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(12, 4, 12, 4)
        top.setSpacing(6)
        top.addWidget(self.words)
        top.addWidget(self._exact)
        top.addWidget(self._about)
        column.addLayout(top)
        column.addWidget(self.results, 1)
        self.retranslate()

    def start(self, found: str = "") -> None:
        """Takes the keyboard."""
        if found:
            self.words.setText(found)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_found(self, found: Found | None, titles: Mapping[str, str], name: Callable[[Hit], str]) -> None:
        """Shows the hits under the texts they stand in; `name` says where in it a hit stands."""
        self.results.clear()
        if found is None:
            self._about.setText("")
            return
        total = words.count(found.total, self.tr("%n hit"), self.tr("%n hits"))
        if found.total > len(found.hits):
            total += " · " + self.tr("the first %1 are shown").replace("%1", str(len(found.hits)))
        self._about.setText(total if found.total else self.tr("Nothing found."))
        groups: dict[str, QTreeWidgetItem] = {}
        for hit in found.hits:
            key = hit.document or hit.where
            if key not in groups:
                group = QTreeWidgetItem([titles.get(key, words.part(hit.where))])
                groups[key] = group
                self.results.addTopLevelItem(group)
                group.setExpanded(True)
            place = name(hit)
            line = QTreeWidgetItem([f"{place}  …{hit.before[-12:]}【{hit.quote}】{hit.after[:16]}…".strip()])
            line.setData(0, _HIT, hit)
            groups[key].addChild(line)

    def show_refusal(self, why: str) -> None:
        """Says why nothing was searched."""
        self.results.clear()
        self._about.setText(why)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.words.setPlaceholderText(self.tr("Search all texts and notes"))
        self.words.setAccessibleName(self.tr("Search all texts and notes"))
        self._exact.setText(self.tr("Exactly this script"))
        self.results.setAccessibleName(self.tr("Hits"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _seek(self) -> None:
        self._timer.stop()
        self.sought.emit(self.words.text().strip(), self._exact.isChecked())

    def _choose(self, item: QTreeWidgetItem) -> None:
        hit = item.data(0, _HIT)
        if hit is not None:
            self.chosen.emit(hit)
