"""The left side: library, outline, search."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.side.library_panel import LibraryPanel
from reader.ui.side.outline_panel import OutlinePanel
from reader.ui.side.search_panel import SearchPanel
from reader.ui.widgets.segmented import Segmented

PAGES = ("library", "outline", "search")


class Side(QFrame):
    """Three pages behind one row of choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setMinimumWidth(200)
        self.library, self.outline, self.search = LibraryPanel(), OutlinePanel(), SearchPanel()
        self._choice = Segmented()
        self._pages = QStackedWidget()
        for name, page in zip(PAGES, (self.library, self.outline, self.search), strict=True):
            self._choice.add(name, "")
            self._pages.addWidget(page)
        self._choice.chosen.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.addWidget(self._choice)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """`library`, `outline` or `search`."""
        self._choice.choose(name)
        self._pages.setCurrentIndex(PAGES.index(name))
        self.show()
        if name == "search":
            self.search.start()

    def page(self) -> str:
        """Which page is shown."""
        return PAGES[self._pages.currentIndex()]

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for name, words in zip(PAGES, (self.tr("Library"), self.tr("Outline"), self.tr("Search")), strict=True):
            self._choice.rename(name, words)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
