"""The box one goes anywhere with: a clause of this text, another text, a word, a command.

It offers as one types: clauses first, then texts, then commands, then the search for the words themselves. What it
offers is made by the sources it is given; the box knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.look import colours
from reader.ui.speaking import announce

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """One line offered: its words, what is said beside it, and what taking it does."""

    words: str
    beside: str
    take: Callable[[], object]


Source = Callable[[str], Iterable[Offer]]


class GoBox(QLineEdit):
    """A line to type a place, a word or a command into."""

    nothing_found = Signal(str)
    """Enter was pressed and nothing answers to these words."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("go")
        self.setClearButtonEnabled(False)
        self._sources: list[Source] = []
        self._offers = _Offers(self)
        # A child of the window rather than a window of its own: a pop-up would take the input method's focus away.
        self._list = QListView(self)
        self._list.setObjectName("popup")
        self._list.hide()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._offers)
        self._list.setItemDelegate(_OfferDelegate(self._list))
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._list.selectionModel().currentChanged.connect(lambda index, _: announce(self, index.data() or ""))
        self._hint = QLabel(self)
        self._hint.setObjectName("kbd")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._enter)
        self.retranslate()

    def add_source(self, source: Source) -> None:
        """Asks one more source for offers, after those already there."""
        self._sources.append(source)

    def show_key(self, keys: QKeySequence) -> None:
        """Says which key leads here."""
        self._hint.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._place_hint()

    def start(self, words: str = "") -> None:
        """Takes the keyboard, with `words` typed already."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.setText(words)
            self._look(words)
        else:
            self.selectAll()

    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return self._offers.rows

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setPlaceholderText(self.tr("三（六） · 12 · a title · a word · > a command"))
        self.setAccessibleName(self.tr("Go to"))
        self._list.setAccessibleName(self.tr("Offers"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move through the offers, Escape goes back to the text."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            row = (self._list.currentIndex().row() + step) % len(self._offers.rows)
            self._list.setCurrentIndex(self._offers.index(row))
        elif key == Qt.Key.Key_Escape:
            self._list.hide()
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The offers go when the keyboard does."""
        self._list.hide()
        super().focusOutEvent(event)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Keeps the hint at the right end."""
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        self._hint.move(self.width() - self._hint.width() - 8, (self.height() - self._hint.height()) // 2)

    def _look(self, words: str) -> None:
        self._hint.setVisible(not words)
        found: list[Offer] = []
        if words.strip():
            for source in self._sources:
                found.extend(source(words.strip()))
                if len(found) >= _SHOWN:
                    break
        self._offers.show(tuple(found[:_SHOWN]))
        if not found or not self.isVisible():
            self._list.hide()
            return
        window = self.window()
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
        height = self._list.sizeHintForRow(0) * len(self._offers.rows) + 12
        below = self.mapTo(window, QPoint(0, self.height() + 4))
        self._list.setGeometry(below.x(), below.y(), max(self.width(), 420), height)
        self._list.setCurrentIndex(self._offers.index(0))
        self._list.show()
        self._list.raise_()

    def _enter(self) -> None:
        if not self._offers.rows:
            self._look(self.text())
        if self._offers.rows:
            self._take(max(0, self._list.currentIndex().row()))
        elif self.text().strip():
            self.nothing_found.emit(self.text().strip())

    def _take(self, row: int) -> None:
        offer = self._offers.rows[row]
        self._list.hide()
        self._offers.show(())
        self.clear()
        self._hint.show()
        self.left.emit()
        offer.take()


class _Offers(QAbstractListModel):
    """The lines offered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Offer, ...] = ()

    def show(self, rows: tuple[Offer, ...]) -> None:
        """Offers other lines."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        offer = self.rows[index.row()]
        return f"{offer.words}    {offer.beside}" if offer.beside else offer.words


class _OfferDelegate(QStyledItemDelegate):
    """Paints an offer's words at the left and what is said beside it at the right, softer."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the line within `option.rect`."""
        offer = index.model().rows[index.row()]
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        room, ink, metrics = option.rect.adjusted(9, 0, -11, 0), colours(), option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(option.font)
        left = min(metrics.horizontalAdvance(offer.words), room.width())
        words = metrics.elidedText(offer.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(ink["accent" if chosen else "ink"])
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | middle), words)
        beside = metrics.elidedText(offer.beside, Qt.TextElideMode.ElideRight, max(0, room.width() - left - 18))
        painter.setPen(ink["accent" if chosen else "soft"])
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | middle), beside)
        painter.restore()
