"""Keys: bound anew, brought from other programs, single letters while reading, the palette, the sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.help.cheat_sheet import CheatSheet
from reader.ui.help.clause_text import ClauseText
from reader.ui.keys import palette
from reader.ui.keys.bindings import Bindings, is_letter, resolve
from reader.ui.keys.presets import NAMES, letters, preset
from reader.ui.preferences.dialog import Preferences
from reader.ui.window import Window
from tests.ui.hands import settle


def test_a_stronger_layer_takes_the_key_from_the_weaker() -> None:
    usual = {"a": ("Ctrl+A",), "b": ("Ctrl+B", "F2"), "c": ()}
    assert resolve(usual, {"c": ("F2",)}, {"a": ("Ctrl+B",)}) == {"c": ("F2",), "a": ("Ctrl+B",), "b": ()}


@pytest.mark.parametrize("name", NAMES)
def test_under_every_set_a_key_leads_to_one_command(window: Window, name: str) -> None:
    window.bindings.choose(name)
    keys = [key for command, _ in window.commands.all() for key in window.bindings.keys(command.id)]
    assert len(keys) == len(set(keys))
    for command, action in window.commands.all():
        shown = {key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()}
        assert shown == {key for key in window.bindings.keys(command.id) if not is_letter(key)}
    known = {command.id for command, _ in window.commands.all()}
    assert set(preset(name).keys) <= known and set(letters()) <= known


def test_our_own_keys_clash_nowhere(window: Window) -> None:
    held: dict[str, str] = {}
    for command, _ in window.commands.all():
        for key in command.keys:
            assert held.setdefault(key, command.id) == command.id, key


def test_binding_takes_the_key_away_and_is_remembered(window: Window) -> None:
    bindings = window.bindings
    bindings.bind("go.box", ["Ctrl+F"])
    assert bindings.keys("go.box") == ("Ctrl+F",)
    assert "Ctrl+F" not in bindings.keys("go.find")
    assert Bindings(window.commands, window.memory).keys("go.box") == ("Ctrl+F",)
    bindings.reset_all()
    assert bindings.keys("go.find") == ("Ctrl+F",)
    assert "Ctrl+G" in bindings.keys("go.box")


def test_the_page_says_who_has_a_key(qtbot: QtBot, window: Window) -> None:
    window.commands["view.preferences"].trigger()
    page = window.findChild(Preferences).keys
    page.choose("go.box")
    page.recorder.setKeySequence(QKeySequence("Ctrl+F"))
    assert "Find in this text" in page.clash.text()
    page.replace.click()
    assert window.bindings.keys("go.box") == ("Ctrl+F",)
    page.choose("go.box")
    page.recorder.setKeySequence(QKeySequence("Ctrl+C"))
    assert not page.add.isEnabled()
    page.filter.setText("ctrl+shift+p")
    assert [item.text(0) for item in page._items() if not item.isHidden()] == ["Commands"]
    page.reset_all.click()
    assert "Ctrl+G" in window.bindings.keys("go.box")


def test_single_letters_annotate_only_while_reading(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    view.select_span(Span(0, 4))
    qtbot.keyClick(view, Qt.Key.Key_2)
    settle(qtbot, window)
    assert [note.kind for note in window.notes.notes] == ["right"]
    view.select_span(Span(0, 4))
    window.topbar.go.setFocus()
    qtbot.keyClick(window.topbar.go, Qt.Key.Key_2)
    settle(qtbot, window)
    assert window.topbar.go.text() == "2" and len(window.notes.notes) == 1
    view.setFocus()
    window.bindings.allow_letters(False)
    qtbot.keyClick(view, Qt.Key.Key_2)
    settle(qtbot, window)
    assert len(window.notes.notes) == 1


def test_an_input_method_never_composes_in_the_text(window: Window) -> None:
    view = window.pane.view
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)


@pytest.mark.parametrize("keys", ["2", "h", "u", "n"])
def test_letters_do_nothing_while_an_input_method_composes(qtbot: QtBot, window: Window, keys: str) -> None:
    view, entry = window.pane.view, window.topbar.go
    view.select_span(Span(0, 4))
    entry.setFocus()
    QApplication.sendEvent(entry, QInputMethodEvent("ni", []))
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord(keys.upper()), Qt.KeyboardModifier.NoModifier, "")
    QApplication.sendEvent(entry, event)  # a letter that the input method lets through, without a character
    QApplication.sendEvent(entry, QInputMethodEvent("nih", []))
    settle(qtbot, window)
    assert window.notes.notes == () and view.selection() is not None
    assert QApplication.focusWidget() is entry
    done = QInputMethodEvent("", [])
    done.setCommitString("你好")
    QApplication.sendEvent(entry, done)
    assert entry.text() == "你好" and window.notes.notes == ()
    # An input method that still sends to the text, after the focus went there, is not heard.
    view.setFocus()
    QApplication.sendEvent(view, QInputMethodEvent("ni", []))
    committed = QInputMethodEvent("", [])
    committed.setCommitString("2")
    QApplication.sendEvent(view, committed)
    settle(qtbot, window)
    assert window.notes.notes == ()


def test_the_palette_finds_by_a_few_letters(window: Window) -> None:
    found = palette.offers(window, ">cwc")
    assert found[0].words == "Copy with citation" and "Ctrl+Shift+C" in found[0].beside
    assert len(palette.offers(window, ">")) > 40
    window.commands["view.palette"].trigger()
    assert window.topbar.go.text() == ">" and window.topbar.go.offers()


def test_the_sheet_shows_the_keys_as_they_are_bound(qtbot: QtBot, window: Window) -> None:
    window.bindings.bind("go.box", ["Ctrl+Alt+K"])
    window.commands["help.keys"].trigger()
    sheet = window.findChild(CheatSheet)
    assert sheet.isVisible()
    rows = {row for _, group in sheet.groups() for row in group}
    assert ("Go to", "Ctrl+Alt+K") in rows and ("Underline", "U") in rows
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_clause_can_be_read_as_text(qtbot: QtBot, window: Window) -> None:
    window.pane.go_path("h1_3__h2_6")
    window.commands["view.read_clause"].trigger()
    panel = window.findChild(ClauseText)
    assert panel.field.isReadOnly() and panel.field.accessibleName()
    assert "负面清单" in panel.field.toPlainText() and "negative list" in panel.field.toPlainText()
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
