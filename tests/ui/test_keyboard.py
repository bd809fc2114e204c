"""A lawyer's whole walk without a mouse: every step is a key, as the window gets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.help.cheat_sheet import CheatSheet
from reader.ui.reading import ReadingView
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FIRST = (
    "数字贸易办法\n第一章　总则\n第一条　为了促进数字贸易，制定本办法。\n"
    "第二条　依照本办法第五条的规定，经营者应当报送数据目录。\n第三条　经营者应当保存记录。\n"
    "第二章　数据出境\n第四条　数据出境应当进行安全评估。\n第五条　目录由主管部门公布。\n"
    "第六条　本办法自公布之日起施行。\n"
)
Press = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot, window: Window) -> Press:
    """Presses keys where the keyboard is: `Ctrl+G`, `Shift+Right`, one after another."""

    def pressed(*keys: str, times: int = 1) -> None:
        for key in keys * times:
            combination = QKeySequence(key)[0]
            target = QApplication.activeModalWidget() or QApplication.focusWidget() or window
            if isinstance(QApplication.focusWidget(), QWidget) and QApplication.focusWidget().window() is not window:
                target = QApplication.focusWidget()
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        settle(qtbot, window)

    return pressed


def write(words: str) -> None:
    """Words into what has the keyboard, through an input method as Chinese is written."""
    target = QApplication.focusWidget()
    assert target is not None
    QApplication.sendEvent(target, QInputMethodEvent(words[:1], []))
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(target, event)


def selected(window: Window) -> str:
    found = window.pane.view.selection()
    return "" if found is None else found.text


def clause(window: Window) -> str:
    return window.label_of(window.pane.current_clause())


@pytest.fixture
def law(qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press: Press) -> Window:
    """A law opened by key; the system's own file dialog answers at once, because no test can type into it."""
    path = tmp_path / "law.txt"
    path.write_text(FIRST, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path)], ""))
    assert QApplication.focusWidget() is window.pane.view, "the text has the keyboard from the start"
    press("Ctrl+O")
    assert text_of(window) == FIRST
    assert QApplication.focusWidget() is window.pane.view
    return window


def test_a_whole_day_without_a_mouse(
    qtbot: QtBot, law: Window, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = law.pane.view
    # To an article by its number, and along a citation and back.
    press("Ctrl+G")
    write("第二条")
    press("Return")
    assert clause(law) == "第二条" and QApplication.focusWidget() is view
    press("Right", times=4)
    press("Return")
    assert clause(law) == "第五条"
    press("Alt+Left")
    assert clause(law) == "第二条"
    # A phrase in another column, by key: highlighted, commented, tagged.
    press("Alt+2")
    others = [column.key for column in view.columns]
    assert len(others) >= 2, others
    press("Alt+PgDown")
    assert view.caret.column == 1
    press("Home", "Ctrl+Shift+Right", "Shift+Right")
    phrase = selected(law)
    assert phrase and phrase in view.columns[1].text(view.current_row())
    press("Ctrl+Alt+1")
    (note,) = law.notes.notes
    assert note.kind == "obligation" and FIRST[note.span.start : note.span.end] == note.quote
    press("Home", "Shift+Right", "Shift+Right", "Ctrl+Return")
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    write("须在期限内报送")
    press("Tab")
    write("数据出境")
    press("Return")
    law.pane.view.setFocus()
    settle(qtbot, law)
    made = [each for each in law.notes.notes if each.note == "须在期限内报送"]
    assert [each.tags for each in made] == [("数据出境",)]
    # Linked to another clause.
    press("Ctrl+Alt+L")
    write("第四条")
    press("Return")
    assert [link.target.clause for link in law.aside.links._links] == ["art_4"]
    # Found, and copied with its citation.
    law.pane.view.setFocus()
    press("Ctrl+F")
    write("目录")
    qtbot.waitUntil(lambda: "2" in law.pane.find.count_words(), timeout=5000)
    press("Return", "Escape")
    assert QApplication.focusWidget() is view
    press("Alt+PgUp", "Home", "Shift+End", "Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("《数字贸易办法》第") and "目录" in copied


def test_halves_pins_palette_sheet_print_and_export_by_key(
    qtbot: QtBot, law: Window, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Ctrl+G")
    write("第三条")
    press("Return", "Ctrl+Alt+P")
    assert law.pinning.strip.isVisible()
    left = law.pane
    press("Ctrl+\\")
    assert law.shelf.is_split and law.pane is not left
    press("Ctrl+End", "F6")
    assert law.pane is left and QApplication.focusWidget() is left.view
    press("F6", "Ctrl+W")
    assert not law.shelf.is_split
    law.pane.view.setFocus()
    press("Ctrl+Shift+P")
    write("at a glance")
    press("Return")
    sheet = law.findChild(CheatSheet)
    assert sheet is not None and sheet.isVisible()
    press("F1")
    assert not sheet.isVisible() and isinstance(QApplication.focusWidget(), ReadingView)
    press("Ctrl+Alt+Shift+P")
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    preview = law.findChild(QPrintPreviewDialog)
    assert preview is not None and preview.isVisible()
    press("Escape")
    assert law.findChild(QPrintPreviewDialog) is None
    law.activateWindow()  # a window manager does this
    qtbot.waitUntil(law.isActiveWindow)
    law.pane.view.setFocus()
    press("Ctrl+Shift+P")
    write("unpin")
    press("Return")
    assert not law.pinning.strip.isVisible()
    target = tmp_path / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    law.pane.view.setFocus()
    press("Home", "Shift+Right", "H")
    press("Ctrl+Shift+S")
    for _ in range(60):
        if QApplication.focusWidget() is law.aside.export._export:
            break
        press("Tab")
    press("Space")
    qtbot.waitUntil(target.exists, timeout=10_000)


def test_what_a_card_offers_can_be_done_by_key(qtbot: QtBot, law: Window, press: Press) -> None:
    qtbot.waitUntil(lambda: law.looking_up.loaded, timeout=20_000)
    press("Ctrl+G")
    write("第一条")
    press("Return", "Right", "Right")
    press("Alt+Return")
    card = law.pane.card
    assert card.isVisible() and card.pinned and card.isAncestorOf(QApplication.focusWidget())
    press("Escape")
    assert not card.isVisible() and QApplication.focusWidget() is law.pane.view


def test_the_other_column_is_entered_at_the_same_words(law: Window, press: Press) -> None:
    view = law.pane.view
    press("Ctrl+G")
    write("第二条")
    press("Return", "Alt+2")
    at = FIRST.index("经营者")
    while view.source_offset() < at:
        press("Right")
    press("Alt+PgDown")
    assert (view.caret.column, view.source_offset()) == (1, at)
    press("Alt+PgDown" if len(view.columns) == 2 else "Alt+PgUp")
    assert (view.caret.column, view.source_offset()) == (0, at)
