"""Copying a long column: put together apart, as it is shown, and only when it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.reading.view import LONG
from reader.ui.window import Window
from tests.ui.hands import settle

COUNT = LONG + 400


@pytest.fixture
def long(qtbot: QtBot, window: Window, tmp_path: Path) -> Window:
    """A window that shows a long law in simplified and in Taiwan's forms."""
    path = tmp_path / "long.txt"
    lines = (f"第{n}条　经营者应当为数据{n}发布记录，干部𠮷某里程。\n" for n in range(1, COUNT + 1))
    path.write_text("长办法\n" + "".join(lines), encoding="utf-8")
    window.texts.take([path])
    settle(qtbot, window)
    window.reading.choose_columns(("source", "tw"))
    settle(qtbot, window)
    view = window.pane.view
    assert len(view.rows) > LONG
    view.setFocus()
    return window


@pytest.mark.parametrize("column", [0, 1])
def test_a_long_column_is_copied_as_it_is_shown(qtbot: QtBot, long: Window, column: int) -> None:
    view = long.pane.view
    for _ in range(column):
        long.commands["go.next_column"].trigger()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before", "put together while the window waits"
    settle(qtbot, long)
    copied = QGuiApplication.clipboard().text()
    selection = view.selection()
    assert selection is not None and copied == selection.text
    rows = view.rows
    assert rows is not None
    shown = view.columns[column]
    lines = copied.split("\n")
    assert len(lines) == len(rows)
    for row in (1, LONG // 2, len(rows) - 1):
        assert lines[row].endswith(shown.text(row)) and lines[row].startswith(rows.label(row))
    assert ("發布" in copied) == (column == 1)


def test_part_of_a_long_column_begins_and_ends_where_it_was_selected(qtbot: QtBot, long: Window) -> None:
    view = long.pane.view
    view.move_caret("row_down", keep=False)
    view.move_caret("right", keep=False)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    view.move_caret("left", keep=True)
    view.copy()
    settle(qtbot, long)
    copied = QGuiApplication.clipboard().text()
    selection = view.selection()
    assert selection is not None and selection.last_row - selection.row > LONG
    assert copied == selection.text
    assert copied.startswith(view.columns[0].text(1)[1:])
    assert copied.endswith(view.columns[0].text(len(view.rows) - 1)[:-1])


def test_a_second_copy_takes_the_place_of_the_first(qtbot: QtBot, long: Window) -> None:
    view = long.pane.view
    view.select_all()
    view.copy()
    long.commands["go.next_column"].trigger()
    view.select_all()
    view.copy()
    settle(qtbot, long)
    selection = view.selection()
    assert selection is not None and QGuiApplication.clipboard().text() == selection.text
    assert "發布" in selection.text


def test_what_is_copied_meanwhile_is_not_overwritten(qtbot: QtBot, long: Window) -> None:
    view = long.pane.view
    view.select_all()
    view.copy()
    view.move_caret("start", keep=False)
    view.move_caret("right", keep=True)
    view.copy()
    settle(qtbot, long)
    assert QGuiApplication.clipboard().text() == "长"
    view.select_all()
    view.copy()
    settle(qtbot, long)
    assert len(QGuiApplication.clipboard().text()) > LONG
