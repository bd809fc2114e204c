"""The clause that is read, as plain text in a field that screen readers know how to read.

Qt gives Python no safe way to say a text's caret to a screen reader, but its own read-only text field says everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QTextEdit

if TYPE_CHECKING:
    from reader.ui.window import Window


class ClauseText(QDockWidget):
    """Below the text: the clause in every column that is shown, one after the other."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("clauseText")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.field = _Field(self)
        self.setWidget(self.field)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        window.resizeDocks([self], [170], Qt.Orientation.Vertical)
        if window.pane is not None:
            window.pane.clauseChanged.connect(lambda _: self._refill() if self.isVisible() else None)
        self.retranslate()

    def open(self) -> None:
        """Shows the clause and takes the keyboard."""
        self.show()
        self._refill()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Goes, and gives the keyboard to the text."""
        self.hide()
        if self._window.pane is not None:
            self._window.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setWindowTitle(self.tr("The clause as text"))
        self.field.setAccessibleName(self.tr("The clause as text"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refill(self) -> None:
        window = self._window
        pane, span = window.pane, window.clause_span()
        if pane is None or pane.spread is None or span is None:
            self.field.clear()
            return
        view = pane.view
        rows = list(pane.spread.rows.within(span))[:400]
        parts = [window.label_of(pane.current_clause())]
        for column in view.columns:
            said = "\n".join(filter(None, (column.text(row) for row in rows)))
            if said:
                parts.append(f"{column.title}\n{said}" if len(view.columns) > 1 else said)
        self.field.setPlainText("\n\n".join(filter(None, parts)))


class _Field(QTextEdit):
    """Reads, and leaves on Escape; Tab goes on instead of writing."""

    def __init__(self, home: ClauseText) -> None:
        super().__init__()
        self._home = home
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._home.leave()
        else:
            super().keyPressEvent(event)
