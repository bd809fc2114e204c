"""Repairs as a list under their kinds, each with its words before and after, to be ticked or not.

The model holds what it shows; what ticking does is asked of whoever owns the list, who shows the answer.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from reader.core.repair import KINDS
from reader.core.source import Repair
from reader.ui.importing import names
from reader.ui.look import colours

PARTS = Qt.ItemDataRole.UserRole + 1
REPAIR = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_GROUP = 0
_NARROW = 5
"""Characters before a repair where there is little room."""


class RepairsModel(QAbstractItemModel):
    """Two levels: kinds, and the repairs of each."""

    switched = Signal(list, bool)
    """Repairs, and whether they are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoded = ""
        self.groups: list[tuple[str, list[Repair]]] = []

    def show(self, repairs: Iterable[Repair], decoded: str) -> None:
        """Shows other repairs; they stay where they are while only their ticks differ."""
        groups: dict[str, list[Repair]] = {}
        for repair in repairs:
            groups.setdefault(repair.kind, []).append(repair)
        fresh = sorted(groups.items(), key=lambda group: _rank(group[0]))
        same = decoded == self._decoded and [(k, [r.span for r in g]) for k, g in fresh] == [
            (k, [r.span for r in g]) for k, g in self.groups
        ]
        if same:
            self.groups = fresh
            for at, (_, group) in enumerate(fresh):
                parent = self.index(at, 0)
                self.dataChanged.emit(parent, parent)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(group) - 1, 0, parent))
            return
        self.beginResetModel()
        self._decoded, self.groups = decoded, fresh
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The id of an index is 0 for a kind, and one more than its kind's row for a repair."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The kind of a repair."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Kinds, or the repairs of one."""
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()][1]) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def repairs(self, index: Index) -> list[Repair]:
        """The repair of an index, or all of a kind."""
        if not index.isValid():
            return []
        if index.internalId() == _GROUP:
            return self.groups[index.row()][1]
        return [self.groups[int(index.internalId()) - 1][1][index.row()]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, ticks, and the parts that the delegate paints."""
        if not index.isValid():
            return None
        found = self.repairs(index)
        group = index.internalId() == _GROUP
        if role == Qt.ItemDataRole.CheckStateRole:
            done = sum(repair.done for repair in found)
            return (
                Qt.CheckState.Checked
                if done == len(found)
                else Qt.CheckState.PartiallyChecked
                if done
                else Qt.CheckState.Unchecked
            )
        if group:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return f"{names.repair(found[0].kind)}  {sum(r.done for r in found)}/{len(found)}"
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            before, gone, came, behind = names.parts(found[0], self._decoded)
            return f"{before}[{gone} → {came}]{behind}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return {PARTS: names.parts(found[0], self._decoded), REPAIR: found[0]}.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick is a wish; the model shows it once it is granted."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        found = [repair for repair in self.repairs(index) if repair.done != on]
        if found:
            self.switched.emit(found, on)
        return bool(found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class RepairsTree(QTreeView):
    """The list itself."""

    chosen = Signal(object)
    """A `Repair` that one looks at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.repairs = RepairsModel(self)
        self.setModel(self.repairs)
        self.setItemDelegate(_Delegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Repairs"))
        self.repairs.modelReset.connect(self._open_few)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tells which repair one looks at."""
        super().currentChanged(current, previous)
        repair = current.data(REPAIR)
        if repair is not None:
            self.chosen.emit(repair)

    def _open_few(self) -> None:
        """Opens the kinds that hold few repairs, and the first of all."""
        for at, (_, group) in enumerate(self.repairs.groups):
            if len(group) <= 12 or at == 0:
                self.expand(self.repairs.index(at, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Repairs"))
            self.viewport().update()
        super().changeEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a repair as its surroundings, with what went struck through and what came beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with air."""
        return QSize(100, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws kinds as usual, repairs in their parts."""
        found = index.data(PARTS)
        if found is None:
            heading = QStyleOptionViewItem(option)
            heading.font.setWeight(QFont.Weight.DemiBold)
            super().paint(painter, heading, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        view = option.widget
        style = view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, view)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, bare, view)
        # Without words the style leaves no room for them: it begins behind the tick box.
        tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, bare, view)
        room = QRect(tick.right() + 8, option.rect.top(), option.rect.right() - tick.right() - 14, option.rect.height())
        self._words(painter, room, option, found, index.data(REPAIR))

    def _words(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, found: tuple[str, ...], repair: Repair
    ) -> None:
        ink = colours()
        before, gone, came, behind = found
        faded = QColor(ink["soft"])
        struck = QFont(option.font)
        struck.setStrikeOut(True)
        parts = [(before, option.font, faded)]
        if gone:
            parts.append((gone, struck, ink["bad"]))
        if came:
            parts.append((came, option.font, ink["accent" if repair.guess else "good"]))
        parts.append((behind, option.font, faded))
        painter.save()
        painter.setClipRect(room)
        metrics = option.fontMetrics
        if sum(metrics.horizontalAdvance(words) for words, _, _ in parts) > room.width():
            parts[0] = (before[-_NARROW:], option.font, faded)  # what changed counts for more than what is around it
        x = room.left()
        for words, font, colour in parts:
            painter.setFont(font)
            painter.setPen(colour)
            left = max(0, room.right() - x)
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, left) if left else ""
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRect(x, room.top(), width + 2, room.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width + (1 if words else 0)
        painter.restore()


def _rank(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else len(KINDS)
