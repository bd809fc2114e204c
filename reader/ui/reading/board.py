"""The board: columns on the screen, without anybody in them yet.

`Board` ties together what is shown (`columns`, `cells`, `geometry`), how far one has scrolled, what stands on the text
(`marks`) and how it looks (`painting`, `strip`, `header`). The caret and the hands come with `view.ReadingView`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.core.row import Rows
from reader.core.span import Span
from reader.ui.reading.across import Across
from reader.ui.reading.caret import Caret
from reader.ui.reading.cells import Cells
from reader.ui.reading.columns import Column
from reader.ui.reading.geometry import GREATEST_ZOOM, LEAST_ZOOM, Geometry
from reader.ui.reading.header import HEIGHT, Header
from reader.ui.reading.marks import Drawn, Finder, Mark, Marks, MarkStyle, OwnFinder
from reader.ui.reading.painting import Scene, paint_empty, paint_page
from reader.ui.reading.scrolling import Scroller
from reader.ui.reading.strip import WIDTH, Strip
from reader.ui.reading.types import types
from reader.ui.theme import Theme, theme


class Board(QAbstractScrollArea):
    """Shows the columns of one text, with marks on them."""

    selectionChanged = Signal()
    currentClauseChanged = Signal(object, int)
    """The path of the clause the caret is in (None outside clauses), and the row."""
    linkActivated = Signal(str)
    """The id of a mark of style `link` that was clicked, or entered by key."""
    hovered = Signal(str, int, QPoint)
    """Column, place in its document, place on the screen: the pointer rests on a character."""
    hoverLeft = Signal()
    contextRequested = Signal(QPoint)
    zoomChanged = Signal(int)
    scrolled = Signal()
    """Other rows came into sight."""
    columnsChanged = Signal(tuple)
    """The keys of the columns in order, after the reader moved or hid one."""
    widthsChanged = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme("light")
        self.geometry_of = Geometry()
        self.geometry_of.sideways = True
        self.cells = Cells(self.geometry_of)
        self.marks = Marks()
        self.caret = Caret(self.cells)
        self.scroller = Scroller(self.cells, self.geometry_of, self.verticalScrollBar(), self._scrolled)
        self.across = Across(self.geometry_of, self.horizontalScrollBar(), self._shifted, self)
        self._columns: tuple[Column, ...] = ()
        self._stale = True
        self._by_key = False
        self.scroller_part: float | None = None
        self._empty = ("", "")
        self._fade = 1.0
        self._fading = QTimer(self)
        self._fading.timeout.connect(self._fade_flash)
        self.header = Header(self.geometry_of, self._theme, self)
        self.strip = Strip(self.verticalScrollBar(), self._theme, self)
        self.setViewportMargins(0, HEIGHT, WIDTH, 0)
        self.header.weighed.connect(self.set_widths)
        types().changed.connect(self._follow_types)
        self._follow_types()
        self.header.hide()
        self.strip.hide()

    # what is shown

    @property
    def rows(self) -> Rows | None:
        """The rows that are shown; None when there is no text."""
        return self.cells.rows

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown, from the left."""
        return self._columns

    def set_empty(self, title: str, hint: str = "") -> None:
        """What is said where there is no text."""
        self._empty = (title, hint)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Dresses the view."""
        self._theme = theme
        self.header.set_theme(theme)
        self.strip.set_theme(theme)
        self.viewport().update()

    # type and columns

    def zoom(self) -> int:
        """Per cent of the text's own size."""
        return self.geometry_of.zoom

    def set_zoom(self, percent: int) -> None:
        """Sets the size of the text, 80 to 300 per cent."""
        percent = min(max(int(percent), LEAST_ZOOM), GREATEST_ZOOM)
        if percent != self.geometry_of.zoom:
            self.geometry_of.zoom = percent
            self._rearrange()
            self.zoomChanged.emit(percent)

    def widths(self) -> dict[str, float]:
        """The columns' shares that the reader set, by key."""
        return dict(self.geometry_of.weights)

    def set_widths(self, weights: dict[str, float]) -> None:
        """Sets shares by key; 0 gives a column its own back."""
        self.geometry_of.weights |= weights
        for key in [key for key, weight in self.geometry_of.weights.items() if weight <= 0]:
            del self.geometry_of.weights[key]
        self._rearrange()
        self.widthsChanged.emit(self.widths())

    def set_type(self, families: dict[str, str], sizes: dict[str, float] | None = None, *, serif: bool = True) -> None:
        """Sets families and sizes (per cent of the common one) of the reader's choice, for columns by key.

        `serif` says which faces the others get.
        """
        self.geometry_of.families, self.geometry_of.serif = dict(families), serif
        self.geometry_of.sizes = dict(sizes or {})
        self._rearrange()

    def _follow_types(self) -> None:
        self.set_type(types().families, types().sizes, serif=self.geometry_of.serif)

    def set_badge(self, key: str, words: str, role: str = "doubt") -> None:
        """Says a word behind the title of a column, underlined as marks of `role` are; none for no words."""
        self.header.set_badge(key, words, role)

    # marks

    def set_marks(self, layer: str, marks: Iterable[Mark]) -> None:
        """Replaces the marks of a layer."""
        own = frozenset(column.key for column in self._columns if column.own)
        self.marks.set(layer, marks, own | {"translation"})
        self.strip.forget()
        self.viewport().update()

    def show_marks(self, layer: str, made: Drawn) -> None:
        """Replaces the marks of a layer by some that were made ready elsewhere."""
        self.marks.show(layer, made)
        self.strip.forget()
        self.viewport().update()

    def set_alike(self, layer: str, spans: Sequence[Span], style: MarkStyle, role: str, column: str | None) -> None:
        """Replaces a layer by marks that differ in place alone; `spans` are sorted, none within another."""
        self.marks.set_alike(layer, spans, style, role, column)
        self.strip.forget()
        self.viewport().update()

    def set_mark_finder(self, layer: str, finder: Finder | None) -> None:
        """Lets `finder` give the marks of each row when it is shown; such marks are not on the strip."""
        self.marks.set_finder(layer, finder)
        self.viewport().update()

    def marks_at(self, column: str, offset: int) -> tuple[tuple[str, Mark], ...]:
        """The marks over a place in a column's document, the topmost layer first, with their layers."""
        found: list[tuple[str, Mark]] = []
        shown = next((item for item in self._columns if item.key == column), None)
        if shown is None or self.rows is None:
            return ()
        here = Span(offset, offset + 1)
        for layer in reversed(self.marks.names()):
            if shown.own:
                marks = self.marks.of_own(layer, column, self._stretch(shown, offset))
            else:
                marks = self.marks.of_row(layer, self.rows.at(offset), here)
            name = layer.partition("/")[0]
            found.extend((name, mark) for mark in marks if mark.column in (None, column) and here.overlaps(mark.span))
        return tuple(found)

    def set_own_finder(self, layer: str, column: str, finder: OwnFinder | None) -> None:
        """Lets `finder` give the marks of each stretch of a translation when it is shown."""
        self.marks.set_own_finder(layer, column, finder)
        self.viewport().update()

    def _stretch(self, column: Column, offset: int) -> Span:
        """The stretch of a translation in sight that holds a place."""
        spans = (column.span(row) for row, _ in self.scroller.visible())
        return next((span for span in spans if offset in span), Span(offset, offset + 1))

    def _flash(self, span: Span) -> None:
        self._fade = 1.0
        self.marks.set("flash", [Mark(span, "ground", "flash")], frozenset())
        self._fading.start(700)
        self.viewport().update()

    def _fade_flash(self) -> None:
        self._fade -= 0.125
        self._fading.setInterval(50)
        if self._fade <= 0:
            self._fading.stop()
            self.marks.set("flash", (), frozenset())
        self.viewport().update()

    # laying out and painting

    def _ready(self) -> None:
        """Places the columns if something changed since; everything that needs pixels calls it first."""
        if not self._stale:
            return
        self._stale = False
        self.geometry_of.arrange(self._columns, self.viewport().width(), self.rows)
        self.cells.forget()
        self.scroller.reset(self.viewport().height(), self.scroller_part)
        self.across.rearranged()
        self.header.update()

    def _rearrange(self) -> None:
        """Lays everything out anew; the row at the top stays there."""
        if not self._stale:
            self.scroller_part = self.scroller.fraction()
        self._stale = True
        self.viewport().update()
        self.strip.forget()
        self.header.update()

    def _show_strip(self) -> None:
        self.strip.show_marks(self.marks, self.scroller.offsets)

    def _scrolled(self) -> None:
        self.viewport().update()
        self.strip.update()
        self.scrolled.emit()

    def _shifted(self) -> None:
        self.header.update()
        self.viewport().update()
        self.scrolled.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: what moves is painted anew, and says so itself."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the row at the top, and the words as they are when only the height changed."""
        super().resizeEvent(event)
        width = self.width() - WIDTH
        self.header.setGeometry(0, 0, self.width(), HEIGHT)
        self.strip.setGeometry(width, HEIGHT, WIDTH, self.viewport().height())
        if self.viewport().width() != self.geometry_of.width:
            self._rearrange()
        elif not self._stale:
            self.scroller.reset(self.viewport().height())
            self.strip.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is in sight."""
        self._ready()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme["paper"])
        if not self.rows or not self._columns:
            paint_empty(painter, self.viewport().rect(), self._theme, *self._empty)
        else:
            scene = Scene(
                self.geometry_of, self._columns, self.marks, self.caret, self._theme,
                self.rows.clause_rows(self.caret.head.row), self.hasFocus(), True, self._fade,
            )  # fmt: skip
            paint_page(painter, scene, self.cells, self.scroller.visible(), self.viewport().width(), event.rect())
        if self.hasFocus() and self._by_key:
            painter.fillRect(0, 0, self.viewport().width(), 2, self._theme["accent"])
        painter.end()
