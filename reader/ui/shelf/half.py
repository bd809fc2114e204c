"""One half of the shelf: tabs, and the text of the one in front.

What stays true: `sheets` stand in the order of the tabs, and there is always one in front. A sheet has no pane before
it first comes to the front, so that twenty tabs of yesterday cost nothing this morning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.pane.kept import Kept
from reader.ui.pane.pane import Pane

Target = ClausePath | Span | None
"""Where to go in a text that is opened."""
_WIDEST = 230
"""The widest tab, in pixels."""


@dataclass(eq=False)
class Sheet:
    """A tab: a text as it was left, and the pane that shows it once it was in front."""

    document: str = ""
    title: str = ""
    state: Kept = field(default_factory=Kept)
    pane: Pane | None = None
    target: Target = None
    """Where to go once its text is loaded."""

    @property
    def shown(self) -> bool:
        """Whether its text is loaded."""
        return self.pane is not None and bool(self.document) and self.pane.document == self.document

    def kept(self) -> Kept:
        """How it stands now."""
        return self.pane.kept() if self.pane is not None and self.shown else self.state


class Tabs(QTabBar):
    """A quiet row of titles."""

    context_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.setMovable(True)
        self.setTabsClosable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setDocumentMode(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tabSizeHint(self, index: int) -> QSize:
        """No tab is wider than a title needs to be known by."""
        size = super().tabSizeHint(index)
        return QSize(min(size.width(), _WIDEST), size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Nor so narrow that it says nothing."""
        return QSize(min(self.tabSizeHint(index).width(), 110), super().tabSizeHint(index).height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.tabCloseRequested.emit(at)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Asks for a menu of the tab under the pointer."""
        at = self.tabAt(event.pos())
        if at >= 0:
            self.context_wanted.emit(at, event.globalPos())


class Half(QWidget):
    """Tabs above a text."""

    fronted = Signal(object)
    """A sheet came to the front."""
    close_wanted = Signal(object)
    context_wanted = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, make: Callable[[], Pane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("half")
        self._make = make
        self._quiet = False
        self.sheets: list[Sheet] = []
        self.bar = Tabs()
        self._panes = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._panes, 1)
        self.bar.currentChanged.connect(self._changed)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabCloseRequested.connect(lambda at: self.close_wanted.emit(self.sheets[at]))
        self.bar.context_wanted.connect(lambda at, place: self.context_wanted.emit(self.sheets[at], place))
        self.bar.hide()

    @property
    def front(self) -> Sheet:
        """The sheet in front."""
        return self.sheets[max(0, self.bar.currentIndex())]

    @property
    def pane(self) -> Pane:
        """The pane in front."""
        return self.pane_of(self.front)

    def pane_of(self, sheet: Sheet) -> Pane:
        """The pane of a sheet, made when it is first asked for."""
        if sheet.pane is None:
            sheet.pane = self._make()
            self._panes.addWidget(sheet.pane)
        return sheet.pane

    def add(self, sheet: Sheet, *, front: bool = True) -> None:
        """Puts a sheet behind the one in front, or at the end when it is to stay behind."""
        at = self.bar.currentIndex() + 1 if front and self.sheets else len(self.sheets)
        self._quiet = True
        self.sheets.insert(at, sheet)
        self.bar.insertTab(at, "")
        if sheet.pane is not None:
            self._panes.addWidget(sheet.pane)
        self._quiet = False
        self.name(sheet)
        if front or len(self.sheets) == 1:
            self.show_sheet(sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        """Brings a sheet to the front."""
        at = self.sheets.index(sheet)
        if at == self.bar.currentIndex():
            self._changed(at)
        else:
            self.bar.setCurrentIndex(at)

    def take(self, sheet: Sheet) -> None:
        """Takes a sheet off with its pane, which belongs to nobody then; `show_front` is to follow."""
        at = self.sheets.index(sheet)
        self._quiet = True
        del self.sheets[at]
        self.bar.removeTab(at)
        self._quiet = False
        if sheet.pane is not None:
            self._panes.removeWidget(sheet.pane)

    def show_front(self) -> None:
        """Shows the text of the tab in front, after others went."""
        if self.sheets:
            self._changed(self.bar.currentIndex())

    def fill(self, sheets: list[Sheet], front: int) -> None:
        """Puts sheets behind the others that are there and brings one of them to the front; only that is loaded."""
        start = len(self.sheets)
        self._quiet = True
        for sheet in sheets:
            self.sheets.append(sheet)
            self.bar.addTab("")
            self.name(sheet)
        self.bar.setCurrentIndex(start + front)
        self._quiet = False
        self.show_front()

    def name(self, sheet: Sheet) -> None:
        """Writes a sheet's title on its tab."""
        at = self.sheets.index(sheet)
        title = sheet.title.strip("《》") or self.tr("No text")
        self.bar.setTabText(at, title.replace("&", "&&"))
        # A tool tip is rich text unless it can't be taken for it.
        self.bar.setTabToolTip(at, title.replace("<", "‹"))
        self.bar.setAccessibleTabName(at, title)

    def say_current(self, current: bool) -> None:
        """Shows whether this is the half one works in."""
        if self.bar.property("current") != current:
            self.bar.setProperty("current", current)
            self.bar.style().unpolish(self.bar)
            self.bar.style().polish(self.bar)

    def _changed(self, at: int) -> None:
        if self._quiet or not 0 <= at < len(self.sheets):
            return
        sheet = self.sheets[at]
        self._panes.setCurrentWidget(self.pane_of(sheet))
        self.fronted.emit(sheet)

    def _moved(self, start: int, to: int) -> None:
        self.sheets.insert(to, self.sheets.pop(start))
        self.moved.emit()
