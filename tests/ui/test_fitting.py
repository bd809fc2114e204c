"""A small window keeps room for the text."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.fitting import NARROW
from reader.ui.window import Window


def test_right_panel_steps_aside_and_comes_back(qtbot: QtBot, window: Window) -> None:
    assert not window.aside.isHidden()
    window.resize(NARROW - 100, 700)
    assert window.aside.isHidden() and window.fitting.wanted
    window.aside.show_page("notes")  # asked for by hand, it stays
    window.resize(NARROW - 150, 700)
    assert not window.aside.isHidden()
    window.resize(NARROW + 100, 700)
    assert not window.aside.isHidden()


def test_panel_closed_by_hand_stays_closed(qtbot: QtBot, window: Window) -> None:
    window.commands["view.aside"].trigger()
    window.resize(NARROW - 100, 700)
    window.resize(NARROW + 100, 700)
    assert window.aside.isHidden() and not window.fitting.wanted
