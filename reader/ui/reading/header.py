"""The head of the columns: their titles, and handles to widen, move and hide them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui import fonts
from reader.ui.reading.columns import Column
from reader.ui.reading.geometry import Geometry, Slot
from reader.ui.reading.types import GREATEST, LEAST, installed, types
from reader.ui.theme import Theme

HEIGHT = 32
_GRIP = 5
"""Pixels to each side of an edge that hold it."""


class Header(QWidget):
    """Painted titles. Dragging an edge changes two columns' shares, dragging a title its place."""

    weighed = Signal(dict)
    """New weights by key, while an edge is dragged."""
    moved = Signal(str, int)
    """A column's key, and the index it was dropped at."""
    badged = Signal(str)
    """The word behind a column's title was clicked."""
    hidden = Signal(str)
    """A column was taken away from its menu."""

    def __init__(self, geometry: Geometry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._geometry, self._theme = geometry, theme
        self._columns: Sequence[Column] = ()
        self._badges: dict[str, tuple[str, str]] = {}
        self._badge_places: dict[str, QRectF] = {}
        self._edge: int | None = None
        self._title: int | None = None
        self._pressed = QPointF()
        self._pointer = QPointF()
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Columns"))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Takes the columns that are shown."""
        self._columns = columns
        self.setAccessibleDescription(", ".join(column.title for column in columns))
        self.update()

    def set_badge(self, key: str, words: str, role: str) -> None:
        """Says a word behind the title of a column; none for no words."""
        self._badges.pop(key, None)
        if words:
            self._badges[key] = (words, role)
        self.update()

    def badge_at(self, at: QPointF) -> str:
        """The key of the column whose badge is at a pixel; empty for none."""
        return next(
            (key for key, place in self._badge_places.items() if key in self._badges and place.contains(at)), ""
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the titles, and where a dragged one would go."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme["paper"])
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme["line"])
        if self._geometry.overflow:
            # Titles go under the gutter with their columns, and not under the strip's end of the head.
            edge = self._geometry.edge
            painter.setClipRect(QRectF(edge, 0, self._geometry.width - edge, self.height()))
        for index, (column, slot) in enumerate(zip(self._columns, self._geometry.slots, strict=False)):
            self._paint_title(painter, index, column, slot)
        self._paint_grips(painter)
        painter.end()

    def _paint_title(self, painter: QPainter, index: int, column: Column, slot: Slot) -> None:
        font = fonts.interface(column.region, 12)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        badge, role = self._badges.get(column.key, ("", ""))
        # The title of a column that is partly under the gutter stays in sight as long as there is room for it.
        x, end = self._geometry.inside(slot.x), slot.outer_x + slot.outer_width - 8
        kept = QFontMetricsF(font).horizontalAdvance(badge) + 14 if badge else 0.0
        if QFontMetricsF(bold).horizontalAdvance(column.title) + kept > end - x:
            # The title goes first; what is in doubt is underlined in the text all the same.
            badge, kept = "", 0.0
            self._badge_places.pop(column.key, None)
        taken = "accent" if index == self._title and self._dragged() else "ink"
        for face, colour, words in (
            (bold, taken, column.title),
            (font, "soft", f" · {column.subtitle}" if column.subtitle else ""),
            (font, "soft", badge),
        ):
            metrics = QFontMetricsF(face)
            if words is badge and badge:
                x += 14
            room = end - x if words is badge else end - x - kept
            if not words or room < 24:
                continue
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            base = self.height() / 2 + metrics.ascent() / 2 - 2
            painter.setFont(face)
            painter.setPen(self._theme[colour])
            painter.drawText(QPointF(x, base), shown)
            wide = metrics.horizontalAdvance(shown)
            if words is badge:
                painter.fillRect(QRectF(x, base + 4, wide, 1.8), self._theme.mark(role).line)
                self._badge_places[column.key] = QRectF(x, 0, wide, self.height())
            x += wide

    def _paint_grips(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme["line"], 1))
        for number, x in enumerate(self._edges()):
            held = number == self._edge
            painter.setPen(QPen(self._theme["accent" if held else "line"], 2 if held else 1))
            painter.drawLine(QPointF(x, 9), QPointF(x, self.height() - 9))
        if self._title is not None and self._dragged():
            target = self._drop()
            slots = self._geometry.slots
            x = slots[target].outer_x + (slots[target].outer_width if target > self._title else 0)
            painter.setPen(QPen(self._theme["accent"], 2))
            painter.drawLine(QPointF(x, 3), QPointF(x, self.height() - 3))

    def _edges(self) -> list[float]:
        return [slot.outer_x for slot in self._geometry.slots[1:]]

    def _edge_in_sight(self, x: float) -> bool:
        return not self._geometry.overflow or self._geometry.edge <= x <= self._geometry.width

    def _edge_at(self, x: float) -> int | None:
        near = (number for number, edge in enumerate(self._edges()) if abs(edge - x) <= _GRIP)
        return next(near, None) if self._edge_in_sight(x) else None

    def _dragged(self) -> bool:
        return (self._pointer - self._pressed).manhattanLength() > 8

    def _drop(self) -> int:
        return self._geometry.slot_at(self._pointer.x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes an edge or a title."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        badge = self.badge_at(event.position())
        if badge:
            self.badged.emit(badge)
            return
        self._pressed = self._pointer = event.position()
        self._edge = self._edge_at(event.position().x())
        if self._edge is None and self._columns and event.position().x() >= self._geometry.edge:
            self._title = self._geometry.slot_at(event.position().x())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves what is held."""
        self._pointer = event.position()
        if self._edge is not None:
            self._weigh(self._edge, event.position().x())
        elif self._title is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        else:
            over = self._edge_at(event.position().x()) is not None
            upon = Qt.CursorShape.PointingHandCursor if self.badge_at(self._pointer) else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.SplitHCursor if over else upon)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drops what was held."""
        self._pointer = event.position()
        if self._title is not None and self._dragged():
            target = self._drop()
            if target != self._title:
                self.moved.emit(self._columns[self._title].key, target)
        self._edge = self._title = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Gives two neighbours their own widths back."""
        edge = self._edge_at(event.position().x())
        if edge is not None:
            self.weighed.emit({self._columns[edge].key: 0.0, self._columns[edge + 1].key: 0.0})

    def _weigh(self, edge: int, x: float) -> None:
        self.weighed.emit(self._geometry.weighed(self._columns, edge, x))

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Offers to move or hide the column."""
        if self._columns:
            self.menu(self._geometry.slot_at(event.pos().x())).popup(event.globalPos())

    def menu(self, index: int) -> QMenu:
        """The menu of one column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = self._columns[index].key
        last = len(self._columns) - 1
        for words, act, possible in (
            (self.tr("Move left"), lambda: self.moved.emit(key, index - 1), index > 0),
            (self.tr("Move right"), lambda: self.moved.emit(key, index + 1), index < last),
            (self.tr("Hide"), lambda: self.hidden.emit(key), last > 0),
        ):
            action = QAction(words, menu)
            action.setEnabled(possible)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.addSeparator()
        self._add_type(menu, self._columns[index])
        return menu

    def _add_type(self, menu: QMenu, column: Column) -> None:
        """Adds the family and the size of a column's words."""
        key, size = column.key, types().sizes.get(column.key, 100.0)
        for words, steps, possible in (
            (self.tr("Larger words"), 1, size < GREATEST),
            (self.tr("Smaller words"), -1, size > LEAST),
            (self.tr("Common size"), 0, size != 100),
        ):
            action = QAction(words, menu)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, steps=steps: types().step(key, steps))
            menu.addAction(action)
        faces = menu.addMenu(self.tr("Typeface"))
        chosen = types().families.get(key, "")
        sans = fonts.families(column.region, serif=False)[0]
        for words, family in (
            (self.tr("Serif"), ""), (self.tr("Sans serif"), sans),
            *((name, name) for name in installed(column.region) if name != sans),
        ):  # fmt: skip
            action = QAction(words.replace("&", "&&"), faces)
            action.setCheckable(True)
            action.setChecked(family == chosen)
            action.triggered.connect(lambda _=False, family=family: types().choose(key, family))
            faces.addAction(action)

    def popup_at(self, index: int) -> None:
        """Opens the menu of a column from the keyboard."""
        slot = self._geometry.slots[index]
        self.menu(index).popup(self.mapToGlobal(QPoint(int(slot.x), self.height())))
