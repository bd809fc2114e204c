"""Search in the whole library: texts, translations, notes, terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.searching import Found
from reader.core.concordance import Hit
from reader.ui import words
from reader.ui.look import colours
from reader.ui.widgets.labels import plain

LIMIT = 500
_PAUSE = 250
_HIT = Qt.ItemDataRole.UserRole
_PLACE = Qt.ItemDataRole.UserRole + 1
_AROUND = 0.3
"""The part of the room that the words before a hit may take."""


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
        self.results.setItemDelegate(_Delegate(self.results))
        self._total: tuple[int, int] | None = None
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
        self._total = None if found is None else (found.total, len(found.hits))
        self._say_total()
        if found is None:
            return
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
            line.setData(0, _PLACE, place)
            groups[key].addChild(line)

    def show_refusal(self, why: str) -> None:
        """Says why nothing was searched."""
        self.results.clear()
        self._total = None
        self._about.setText(why)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.words.setPlaceholderText(self.tr("Search all texts and notes"))
        self.words.setAccessibleName(self.tr("Search all texts and notes"))
        self._exact.setText(self.tr("Exactly this script"))
        self.results.setAccessibleName(self.tr("Hits"))
        if self._total is not None:
            self._say_total()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_total(self) -> None:
        if self._total is None:
            self._about.setText("")
            return
        total, shown = self._total
        said = words.count(total, self.tr("%n hit"), self.tr("%n hits"))
        if total > shown:
            said += " · " + self.tr("the first %1 are shown").replace("%1", str(shown))
        self._about.setText(said if total else self.tr("Nothing found."))

    def _seek(self) -> None:
        self._timer.stop()
        self.sought.emit(self.words.text().strip(), self._exact.isChecked())

    def _choose(self, item: QTreeWidgetItem) -> None:
        hit = item.data(0, _HIT)
        if hit is not None:
            self.chosen.emit(hit)


class _Delegate(QStyledItemDelegate):
    """Paints a hit as its place and its words, the hit itself on the ground of a hit and always in sight."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws texts as usual, hits in their parts."""
        hit: Hit | None = index.data(_HIT)
        if hit is None:
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        painter.save()
        painter.setFont(option.font)
        self._parts(painter, option.rect.adjusted(7, 0, -6, 0), index.data(_PLACE), hit)
        painter.restore()

    def _parts(self, painter: QPainter, room: QRect, place: str, hit: Hit) -> None:
        ink, metrics, mode = colours(), painter.fontMetrics(), Qt.TextElideMode
        x = room.left()

        def put(words: str, colour: str, gap: int = 0) -> None:
            nonlocal x
            painter.setPen(ink[colour])
            painter.drawText(QRect(x, room.top(), room.right() - x, room.height()), _MIDDLE, words)
            x += metrics.horizontalAdvance(words) + gap

        if place:
            put(metrics.elidedText(place, mode.ElideRight, room.width() // 3), "soft", 8)
        before = "".join(hit.before[-12:].split("\n"))
        put(metrics.elidedText(f"…{before}", mode.ElideLeft, round(_AROUND * room.width())), "ink")
        quote = metrics.elidedText(" ".join(hit.quote.split()), mode.ElideRight, max(0, room.right() - x))
        width = metrics.horizontalAdvance(quote)
        ground = QRect(x - 1, room.center().y() - metrics.height() // 2, width + 2, metrics.height())
        painter.fillRect(ground, ink.mark("hit").ground)
        put(quote, "ink", 1)
        after = " ".join(hit.after[:24].split())
        put(metrics.elidedText(f"{after}…", mode.ElideRight, max(0, room.right() - x)), "ink")


_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
