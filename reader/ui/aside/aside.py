"""The right side: notes, links and terms of what is read; the clause list in their place when it is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.aside.export_panel import ExportPanel
from reader.ui.aside.links_panel import LinksPanel
from reader.ui.aside.notes_panel import NotesPanel
from reader.ui.aside.terms_panel import TermsPanel


class Aside(QFrame):
    """Tabs that say how much is behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setMinimumWidth(250)
        self.notes, self.links, self.terms = NotesPanel(), LinksPanel(), TermsPanel()
        self.export = ExportPanel()
        self._counts = [0, 0, 0]
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages = QStackedWidget()
        for page in (self.notes, self.links, self.terms):
            self._tabs.addTab("")
            self._pages.addWidget(page)
        self._pages.addWidget(self.export)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._tabs.tabBarClicked.connect(self._pages.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        for at, page in enumerate((self.notes, self.links, self.terms)):
            page.counted.connect(lambda count, at=at: self._count(at, count))
        self.export.left.connect(self.leave_export)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """`notes`, `links`, `terms` or `export`."""
        at = ("notes", "links", "terms", "export").index(name)
        if at < 3:
            self._tabs.setCurrentIndex(at)
        self._tabs.setVisible(at < 3)
        self._pages.setCurrentIndex(at)
        self.show()

    def page(self) -> str:
        """Which page is shown; `export` for every one in place of the tabs."""
        return ("notes", "links", "terms", "export")[min(3, self._pages.currentIndex())]

    def show_over(self, page: QWidget) -> None:
        """Shows a page in place of the tabs, until `leave_export`."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._tabs.hide()
        self._pages.setCurrentWidget(page)
        self.show()

    def leave_export(self) -> None:
        """Goes back to what was there before the clause list."""
        self._tabs.show()
        self._pages.setCurrentIndex(self._tabs.currentIndex())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for at, words in enumerate((self.tr("Notes"), self.tr("Links"), self.tr("Terms"))):
            count = self._counts[at]
            self._tabs.setTabText(at, f"{words} {count}" if count else words)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _count(self, at: int, count: int) -> None:
        self._counts[at] = count
        self.retranslate()
