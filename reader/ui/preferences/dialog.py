"""The preferences: what is changed here acts at once and is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from reader.ui.preferences.general_page import GeneralPage
from reader.ui.preferences.keys_page import KeysPage

if TYPE_CHECKING:
    from reader.ui.window import Window


class Preferences(QDialog):
    """General, and the keys. It stands beside the window and keeps nobody from reading."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setModal(False)
        self.setMinimumSize(680, 640)
        self._pages = QTabWidget()
        self._pages.setDocumentMode(True)
        self.general = GeneralPage(window)
        self.keys = KeysPage(window)
        self._pages.addTab(self.general, "")
        self._pages.addTab(self.keys, "")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.close)
        for button in self._buttons.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons)
        self.retranslate()

    def show_keys(self) -> None:
        """Turns to the page of the keys."""
        self._pages.setCurrentWidget(self.keys)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setWindowTitle(self.tr("Preferences"))
        self._pages.setTabText(0, self.tr("General"))
        self._pages.setTabText(1, self.tr("Keys"))
        self._pages.tabBar().setAccessibleName(self.tr("Pages"))
        for button in self._buttons.buttons():
            button.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
