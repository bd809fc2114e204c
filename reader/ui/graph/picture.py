"""The picture of a citation graph: nodes, edges, names; zoomed, moved, asked.

What stays true: nodes lie where the layout put them and don't grow with the zoom beyond reading size; names appear as
there is room for them, those of groups when the nodes' own are too small to read; an edge is drawn once for all the
citations it stands for, thicker the more there are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from reader.core.graph import Edge, Graph, Node, short
from reader.ui.look import colours, look
from reader.ui.speaking import give_role

RADIUS = 11.0
_READABLE = 0.75
"""The scale from which names stand beside the nodes; below it groups are named."""
_FITS = 6
"""Characters of a number that fit into a node."""
_MARGIN = 60.0
_SMALLEST, _LARGEST = 0.04, 6.0
_STEP = 1.2


_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
"""The arrow keys, as steps across and down."""


class _Dot(QGraphicsItem):
    """One node."""

    def __init__(self, node: Node, short: str, colour: str, place: tuple[float, float], degree: int) -> None:
        super().__init__()
        self.node, self.short, self.degree = node, short, degree
        self._colour = QColor(colour)
        self.state = ""
        """`near` beside the one that is pointed at, `found` by the search, `far` from it, or empty."""
        self.setPos(*place)
        self.setZValue(1)
        self.setAcceptHoverEvents(True)
        self.setToolTip(node.label.replace("<", "‹"))
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges, False)
        self._name = QRectF()

    def boundingRect(self) -> QRectF:
        """The circle with its name below."""
        return QRectF(-46, -RADIUS - 3, 92, 2 * RADIUS + 26)

    def shape(self) -> QPainterPath:
        """Only the circle takes the mouse."""
        path = QPainterPath()
        path.addEllipse(QPointF(0, 0), RADIUS + 3, RADIUS + 3)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws the node as the zoom allows."""
        scale = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        ink = colours()
        far = self.state == "far"
        radius = RADIUS if scale >= _READABLE else min(20.0, max(RADIUS, 4.0 / scale))
        fill = QColor(self._colour)
        fill.setAlphaF(0.12 if far else 0.9 if self.state else 0.34)
        strong = self.state in ("found", "near")
        pen = QPen(ink["accent"] if self.state == "found" else self._colour, 2.6 if strong else 1.2)
        pen.setCosmetic(True)
        colour = QColor(pen.color())
        colour.setAlphaF(0.25 if far else 1.0)
        pen.setColor(colour)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        if far or (scale < _READABLE and not strong):
            return
        font = QFont(painter.font())
        inside = self.node.kind == "clause" and len(self.short) <= _FITS and scale >= _READABLE
        size = (
            (9.0 if len(self.short) < 5 else 7.0) if inside else 10.5 if scale >= _READABLE else min(26.0, 9.0 / scale)
        )
        font.setPixelSize(max(1, round(size)))
        painter.setFont(font)
        painter.setPen(QPen(ink["paper" if inside and strong else "ink"]))
        if inside:
            room = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self.short)
        else:
            room = QRectF(-120, radius + 1, 240, size * 1.5)
            under = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            ground = QColor(ink["paper"])
            ground.setAlphaF(0.82)  # lines pass behind the words
            painter.fillRect(painter.boundingRect(room, under, self.short).adjusted(-2, 0, 2, 0), ground)
            painter.drawText(room, under, self.short)


class _Arrows(QGraphicsItem):
    """Every edge, in one item: thousands of them are drawn in two strokes."""

    def __init__(self, edges: tuple[Edge, ...], places: Mapping[str, tuple[float, float]], room: QRectF) -> None:
        super().__init__()
        self._room = room
        self._ends = [
            (edge.source, edge.target, edge.weight, QPointF(*places[edge.source]), QPointF(*places[edge.target]))
            for edge in edges
        ]
        self.lit: str = ""
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """The whole picture."""
        return self._room

    def shape(self) -> QPainterPath:
        """Nothing to be hit."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws the quiet ones first, those of the node that is pointed at above them."""
        ink = colours()
        scale = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        quiet = QColor(ink["soft"])
        quiet.setAlphaF(0.16 if self.lit else 0.42)
        for source, target, weight, start, end in self._ends:
            lit = self.lit in (source, target) and bool(self.lit)
            colour = ink["accent"] if lit else quiet
            pen = QPen(colour, min(4.0, 0.8 + 0.35 * weight) + (0.6 if lit else 0.0))
            pen.setCosmetic(scale < 1)
            painter.setPen(pen)
            painter.setBrush(colour)
            _arrow(painter, start, end, heads=scale > 0.3)


def _arrow(painter: QPainter, start: QPointF, end: QPointF, *, heads: bool) -> None:
    """A line from rim to rim, its head at the end."""
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = math.hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    first = QPointF(start.x() + ux * RADIUS, start.y() + uy * RADIUS)
    last = QPointF(end.x() - ux * (RADIUS + 1), end.y() - uy * (RADIUS + 1))
    painter.drawLine(first, last)
    if heads:
        back = QPointF(last.x() - ux * 6, last.y() - uy * 6)
        side = QPointF(-uy * 2.8, ux * 2.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon([last, back + side, back - side])


class _GroupName(QGraphicsItem):
    """A chapter's name over its nodes, when they are too small to be read."""

    def __init__(self, name: str, colour: str, place: QPointF) -> None:
        super().__init__()
        self._name, self._colour = name, QColor(colour)
        self.setPos(place)
        self.setZValue(2)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """One line above the node."""
        return QRectF(-90, -28, 180, 20)

    def shape(self) -> QPainterPath:
        """Nothing to be hit."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draws the name with a rim of paper, so that it can be read over lines."""
        font = QFont(painter.font())
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        words = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, 176)
        path = QPainterPath()
        path.addText(QPointF(-painter.fontMetrics().horizontalAdvance(words) / 2, -12), font, words)
        rim = QPainterPathStroker()
        rim.setWidth(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours()["paper"])
        painter.drawPath(rim.createStroke(path))
        painter.setBrush(self._colour.lighter(150) if look().theme.dark else self._colour.darker(115))
        painter.drawPath(path)


class Picture(QGraphicsView):
    """The picture."""

    chosen = Signal(object)
    """A `Node` was clicked."""
    pointed = Signal(object)
    """The `Node` under the pointer, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setScene(QGraphicsScene(self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMouseTracking(True)
        self._dots: dict[str, _Dot] = {}
        self._names: list[_GroupName] = []
        self._arrows: _Arrows | None = None
        self._near: dict[str, set[str]] = {}
        self._lit = ""
        self._sought = ""
        self._pressed: QPointF | None = None
        self._fitted = True
        give_role(self, QAccessible.Role.Graphic)
        look().changed.connect(self._dress)
        self._dress()

    def show_graph(
        self,
        graph: Graph,
        places: Mapping[str, tuple[float, float]],
        fills: Mapping[str, str],
        names: Mapping[str, str],
    ) -> None:
        """Shows a graph; `fills` are colours and `names` the names of groups."""
        scene = self.scene()
        scene.clear()
        self._dots, self._names, self._near, self._lit = {}, [], {}, ""
        for edge in graph.edges:
            self._near.setdefault(edge.source, set()).add(edge.target)
            self._near.setdefault(edge.target, set()).add(edge.source)
        xs, ys = [x for x, _ in places.values()] or [0.0], [y for _, y in places.values()] or [0.0]
        room = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        room = room.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._arrows = _Arrows(graph.edges, places, room)
        scene.addItem(self._arrows)
        for node in graph.nodes:
            colour = "#8a8a8a" if node.kind == "outside" else fills.get(node.group, "#2f6f9f")
            degree = len(self._near.get(node.id, ()))
            dot = _Dot(node, short(node), colour, places[node.id], degree)
            scene.addItem(dot)
            self._dots[node.id] = dot
        self._name_groups(graph, places, fills, names)
        scene.setSceneRect(room)
        self.fit()
        self.seek(self._sought)

    def _name_groups(
        self,
        graph: Graph,
        places: Mapping[str, tuple[float, float]],
        fills: Mapping[str, str],
        names: Mapping[str, str],
    ) -> None:
        """A name at the node of each group that lies most in the middle of it."""
        groups: dict[str, list[tuple[float, float]]] = {}
        for node in graph.nodes:
            if node.group in names:
                groups.setdefault(node.group, []).append(places[node.id])
        for group, found in sorted(groups.items(), key=lambda one: -len(one[1])):
            x, y = (sorted(values)[len(values) // 2] for values in zip(*found, strict=True))
            nearest = min(found, key=lambda place: (place[0] - x) ** 2 + (place[1] - y) ** 2)
            item = _GroupName(names[group], fills.get(group, "#2f6f9f"), QPointF(*nearest))
            self.scene().addItem(item)
            self._names.append(item)

    def seek(self, words: str) -> int:
        """Lights the nodes whose names hold `words`; how many there are."""
        self._sought = words.strip().casefold()
        found = [dot for dot in self._dots.values() if self._sought and self._sought in dot.node.label.casefold()]
        self._restate()
        if found:
            self.ensureVisible(found[0], 80, 80)
        return len(found)

    def found(self) -> tuple[Node, ...]:
        """The nodes that are lit by the search."""
        return tuple(dot.node for dot in self._dots.values() if dot.state == "found")

    def place_of(self, node: str) -> QPointF:
        """Where a node lies in the viewport, in pixels."""
        return QPointF(self.mapFromScene(self._dots[node].pos()))

    def zoom(self) -> float:
        """The scale."""
        return self.transform().m11()

    def set_zoom(self, scale: float) -> None:
        """Shows the picture at a scale."""
        scale = min(_LARGEST, max(_SMALLEST, scale))
        self.setTransform(QTransform.fromScale(scale, scale))
        self._fitted = False
        self._thin()

    def fit(self) -> None:
        """Shows all of it, no larger than life."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        if self.zoom() > 1.4:
            self.setTransform(QTransform.fromScale(1.4, 1.4))
        self._fitted = True
        self._thin()

    def _thin(self) -> None:
        """Shows the names of groups when nodes can't be read, and of these as many as don't lie over each other."""
        scale = self.zoom()
        kept: list[QPointF] = []
        for name in self._names:
            at = name.pos() * scale
            free = all(abs(at.x() - other.x()) > 130 or abs(at.y() - other.y()) > 18 for other in kept)
            name.setVisible(scale < _READABLE and free)
            if free:
                kept.append(at)

    def _restate(self) -> None:
        near = self._near.get(self._lit, set())
        for name, dot in self._dots.items():
            if self._sought and self._sought in dot.node.label.casefold():
                dot.state = "found"
            elif self._lit:
                dot.state = "near" if name == self._lit or name in near else "far"
            else:
                dot.state = "far" if self._sought else ""
        if self._arrows is not None:
            self._arrows.lit = self._lit
        self.viewport().update()

    def _dot_at(self, at: QPointF) -> _Dot | None:
        found = self.itemAt(at.toPoint())
        return found if isinstance(found, _Dot) else None

    def _dress(self) -> None:
        self.setBackgroundBrush(colours()["paper"])
        self.viewport().update()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Keeps all in sight as long as one has not zoomed."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms where the pointer is."""
        turns = event.angleDelta().y() / 120
        if turns:
            self.set_zoom(self.zoom() * _STEP**turns)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; the arrows go to the node that lies there, with Shift they move the picture.

        Page Down and Page Up go through all nodes in their order; Enter chooses.
        """
        factor = {"+": _STEP, "=": _STEP, "-": 1 / _STEP}.get(event.text())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if factor is not None:
            self.set_zoom(self.zoom() * factor)
        elif event.text() == "0":
            self.fit()
        elif event.key() in _ARROWS and not shifted and self._dots:
            self._walk(*_ARROWS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._dots:
            self._step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lit:
            self.chosen.emit(self._dots[self._lit].node)
        else:
            super().keyPressEvent(event)

    def light(self, node: Node) -> None:
        """Lights a node with what it cites and what cites it, and brings it into sight."""
        self._light(node.id)
        self.ensureVisible(self._dots[node.id], 80, 80)

    def _walk(self, across: int, down: int) -> None:
        """Lights the nearest node in a direction; the first time the one nearest to the middle."""
        middle = self.mapToScene(self.viewport().rect().center())
        here = self._dots[self._lit].pos() if self._lit else middle
        found: list[tuple[float, str]] = []
        for name, dot in self._dots.items():
            away = dot.pos() - here
            ahead, aside = away.x() * across + away.y() * down, away.x() * down + away.y() * across
            if name != self._lit and (not self._lit or ahead > abs(aside) / 2):
                found.append((abs(ahead) + 2 * abs(aside) if self._lit else away.manhattanLength(), name))
        if found:
            self.light(self._dots[min(found)[1]].node)

    def _step(self, step: int) -> None:
        """Lights the next node (1) or the one before (-1) in the order of the graph."""
        names = list(self._dots)
        at = names.index(self._lit) + step if self._lit else 0 if step > 0 else -1
        self.light(self._dots[names[at % len(names)]].node)

    def _light(self, name: str) -> None:
        if name != self._lit:
            self._lit = name
            self._restate()
            self.pointed.emit(self._dots[name].node if name else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a node that was no drag chooses it."""
        super().mouseReleaseEvent(event)
        began, self._pressed = self._pressed, None
        if began is not None and (began - event.position()).manhattanLength() < 5:
            dot = self._dot_at(event.position())
            if dot is not None:
                self.chosen.emit(dot.node)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the node under the pointer with what it cites and what cites it."""
        super().mouseMoveEvent(event)
        dot = self._dot_at(event.position())
        self._light("" if dot is None else dot.node.id)
