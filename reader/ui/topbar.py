"""The bar above everything: back and forward, the go-to box, the columns, the clause list.

What stays true: no word on the bar is cut off; where the columns' buttons have no room, one button holds them all.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from reader.ui.commands import Commands
from reader.ui.gobox import GoBox
from reader.ui.icons import icon
from reader.ui.look import colours, look
from reader.ui.pane.assembly import title_of

_AROUND = 26
"""Pixels around the word on a column's button."""


class ColumnsBar(QFrame):
    """Which columns are shown: one button each, in the order they are offered; folded, one button with a menu."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._buttons: dict[str, QPushButton] = {}
        self._shown: tuple[str, ...] = ()
        self._fold = QPushButton()
        self._fold.setObjectName("column")
        self._fold.setMenu(QMenu(self._fold))
        self._fold.menu().aboutToShow.connect(self._fill)
        self._fold.hide()
        self._row.addWidget(self._fold)
        self.setAccessibleName(self.tr("Columns"))

    def show_columns(self, offered: Sequence[str], shown: Sequence[str]) -> None:
        """Offers columns and checks those that are shown."""
        self._shown = tuple(shown)
        if tuple(self._buttons) != tuple(offered):
            for button in self._buttons.values():
                self._row.removeWidget(button)
                button.deleteLater()
            self._buttons = {}
            for key in offered:
                button = QPushButton()
                button.setObjectName("column")
                button.setCheckable(True)
                button.clicked.connect(lambda on, key=key: self._toggle(key, on))
                self._buttons[key] = button
                self._row.addWidget(button)
                button.setVisible(not self.folded)
            self.retranslate()
        for key, button in self._buttons.items():
            button.setChecked(key in self._shown)
        self._say()
        self.setVisible(len(offered) > 1)

    @property
    def folded(self) -> bool:
        """Whether one button holds all columns."""
        return not self._fold.isHidden()

    def fold(self, folded: bool) -> None:
        """Puts all columns under one button, or each on its own."""
        if folded == self.folded:
            return
        for button in self._buttons.values():
            button.setVisible(not folded)
        self._fold.setVisible(folded)

    def unfolded_width(self) -> int:
        """Pixels that a button for each column takes."""
        return (
            sum(max(button.sizeHint().width(), button.minimumWidth()) for button in self._buttons.values())
            + 2 * self.frameWidth()
            + 2
        )

    def _fill(self) -> None:
        menu = self._fold.menu()
        menu.clear()
        for key in self._buttons:
            action = QAction(title_of(key), menu)
            action.setCheckable(True)
            action.setChecked(key in self._shown)
            action.triggered.connect(lambda on, key=key: self._toggle(key, on))
            menu.addAction(action)

    def _say(self) -> None:
        shown = sum(key in self._buttons for key in self._shown)
        self._fold.setText(f"{self.tr('Columns')}  {shown}/{len(self._buttons)}")

    def toggle(self, at: int) -> None:
        """Shows or hides the column at a place of the bar."""
        keys = tuple(self._buttons)
        if at < len(keys):
            self._toggle(keys[at], keys[at] not in self._shown)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for key, button in self._buttons.items():
            button.setText(title_of(key))
            # A button that is checked writes its word bold, and doesn't ask for more room by itself.
            bold = QFont(button.font())
            bold.setWeight(QFont.Weight.DemiBold)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _AROUND)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _toggle(self, key: str, on: bool) -> None:
        order = tuple(self._buttons)
        if on:
            kept = list(self._shown)
            at = sum(order.index(other) < order.index(key) for other in kept if other in order)
            kept.insert(at, key)
        else:
            kept = [other for other in self._shown if other != key]
        if not kept:
            self._buttons[key].setChecked(True)
            return
        self.chosen.emit(tuple(kept))


class TopBar(QFrame):
    """Lays the bar out; its buttons are the window's commands."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(46)
        self._commands = commands
        self._icons: dict[QToolButton, str] = {}
        self.go = GoBox()
        self.columns = ColumnsBar()
        self.columns.setFixedHeight(30)
        self.export = QPushButton()
        self.export.setObjectName("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(6)
        for name, drawing in (("go.back", "back"), ("go.forward", "forward")):
            row.addWidget(self._tool(name, drawing))
        self.go.setFixedHeight(30)
        self.go.setMinimumWidth(180)
        self.go.setMaximumWidth(440)
        row.addWidget(self.go, 3)
        row.addStretch(1)
        row.addWidget(self.columns)
        for name, drawing in (("edit.undo", "undo"), ("edit.redo", "redo"), ("view.theme", "moon")):
            row.addWidget(self._tool(name, drawing))
        self.menu = QToolButton()
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._style(self.menu, "menu")
        row.addWidget(self.menu)
        row.addWidget(self.export)
        look().changed.connect(self._dress)
        commands.rebound.connect(self._keys)
        self._keys()
        self._dress()
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Folds or unfolds the columns when words on the bar change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds or unfolds the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rest = self.layout().minimumSize().width()
        if not self.columns.isHidden():
            rest -= self.columns.minimumSizeHint().width()
        self.columns.fold(rest + self.columns.unfolded_width() > self.width())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.export.setText(self.tr("Clause list…"))
        self.menu.setToolTip(self.tr("Menu"))
        self.menu.setAccessibleName(self.tr("Menu"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tool(self, command: str, drawing: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._commands[command])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._style(button, drawing)
        return button

    def _style(self, button: QToolButton, drawing: str) -> None:
        button.setFixedSize(30, 30)
        button.setIconSize(QSize(18, 18))
        self._icons[button] = drawing

    def _keys(self) -> None:
        self.go.show_key(self._commands["go.box"].shortcut())

    def _dress(self) -> None:
        soft, faint = colours()["soft"].name(), colours()["faint"].name()
        for button, drawing in self._icons.items():
            name = "sun" if drawing == "moon" and colours().dark else drawing
            made = icon(name, soft, faint)
            action = button.defaultAction()
            if action is not None:
                action.setIcon(made)
            button.setIcon(made)
