"""Every control says what it is, and the keyboard reaches all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.preferences.dialog import Preferences
from reader.ui.window import Window

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit)


# Parts that Qt makes itself and that the keyboard passes by; their owners say what they are.
QTS_OWN = {"QLineEditIconButton", "CloseButton", "QHeaderView", "QComboBoxListView", "QTableCornerButton"}


def nameless(top: QWidget) -> list[str]:
    """The visible controls that say nothing of themselves to a screen reader."""
    found: list[str] = []
    for widget in top.findChildren(QWidget):
        own = widget.metaObject().className() in QTS_OWN or isinstance(widget.parentWidget(), QComboBox)
        if own or not isinstance(widget, CONTROLS) or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            parents = [widget.parentWidget()]
            while parents[-1] is not None:
                parents.append(parents[-1].parentWidget())
            path = " < ".join(type(parent).__name__ for parent in parents[:3] if parent is not None)
            found.append(f"{type(widget).__name__} {widget.objectName()} in {path}")
    return found


@pytest.mark.parametrize("side", ["library", "outline", "search"])
@pytest.mark.parametrize("aside", ["notes", "links", "terms", "export"])
def test_every_control_has_a_name(window: Window, side: str, aside: str) -> None:
    window.side.show_page(side)
    window.aside.show_page(aside)
    window.pane.find.start()
    assert nameless(window) == []


def test_every_preference_has_a_name(window: Window) -> None:
    window.commands["view.preferences"].trigger()
    dialog = window.findChild(Preferences)
    assert nameless(dialog) == []


def test_tab_reaches_every_visible_control(qtbot: QtBot, window: Window) -> None:
    window.pane.view.setFocus()
    reached: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        if now in reached:
            break
        assert now is not None
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    wanted = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QLineEdit, QComboBox)) and widget.isVisible() and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]  # fmt: skip
    assert window.topbar.go in reached
    assert [type(widget).__name__ for widget in wanted if widget not in reached] == []
