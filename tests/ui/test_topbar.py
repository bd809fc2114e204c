"""The bar above everything: no word is cut off, however narrow the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.topbar import ColumnsBar
from reader.ui.window import Window
from tests.ui.hands import settle


def buttons(window: Window) -> list[QPushButton]:
    return [
        button for button in window.topbar.findChildren(QPushButton) if button.isVisible() and button.text()
    ]  # fmt: skip


@pytest.mark.parametrize("width", [760, 900, 1000, 1440])
def test_no_button_is_narrower_than_its_word(window: Window, qtbot: QtBot, width: int) -> None:
    window.resize(width, 700)
    settle(qtbot, window)
    assert window.width() == width
    for button in buttons(window):
        assert button.width() >= min(button.sizeHint().width(), button.minimumSizeHint().width()), button.text()
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 8, button.text()


def test_one_button_holds_the_columns_where_there_is_no_room(window: Window, qtbot: QtBot) -> None:
    bar = window.topbar.findChild(ColumnsBar)
    assert bar is not None
    window.resize(1440, 700)
    settle(qtbot, window)
    assert not bar.folded
    window.resize(760, 700)
    settle(qtbot, window)
    assert bar.folded
    (folded,) = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    shown = window.pane.columns()
    assert folded.text().endswith(f"{len(shown)}/5")
    menu = folded.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()].count(True) == len(shown)
    menu.actions()[1].trigger()
    settle(qtbot, window)
    assert len(window.pane.columns()) == len(shown) + 1
    assert folded.text().endswith(f"{len(shown) + 1}/5")
    assert window.pane.view.geometry_of.overflow >= 0
    window.resize(1440, 700)
    settle(qtbot, window)
    assert not bar.folded
