"""Commands of the program itself: the palette, the keys, the preferences, the clause as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds them to the window. What they open is imported when it is wanted."""

    def group() -> str:
        return QCoreApplication.translate("Commands", "Program")

    def notes() -> str:
        return QCoreApplication.translate("Commands", "Notes")

    def going() -> str:
        return QCoreApplication.translate("Commands", "Going")

    add = window.commands.add
    add(
        "note.tag",
        lambda: QCoreApplication.translate("Commands", "Tag the selection or the note here"),
        notes,
        lambda: window.notes.tag(),
        ["Ctrl+Alt+T"],
    )
    add(
        "go.dictionary",
        lambda: QCoreApplication.translate("Commands", "Look the word up"),
        going,
        lambda: window.looking_up.here(),
        ["Ctrl+D"],
    )
    add(
        "go.next_column",
        lambda: QCoreApplication.translate("Commands", "Into the column on the right"),
        going,
        lambda: window.pane.view.switch_column(1),
        ["Alt+PgDown"],
    )
    add(
        "go.previous_column",
        lambda: QCoreApplication.translate("Commands", "Into the column on the left"),
        going,
        lambda: window.pane.view.switch_column(-1),
        ["Alt+PgUp"],
    )
    add(
        "view.card",
        lambda: QCoreApplication.translate("Commands", "Keep the card open and go into it"),
        group,
        lambda: _card(window),
        ["Alt+Return"],
    )
    add(
        "view.palette",
        lambda: QCoreApplication.translate("Commands", "Commands…"),
        group,
        lambda: window.topbar.go.start(">"),
        ["Ctrl+Shift+P"],
    )
    add(
        "help.keys",
        lambda: QCoreApplication.translate("Commands", "Keys at a glance"),
        group,
        lambda: _cheat_sheet(window),
        ["F1"],
    )
    add(
        "view.preferences",
        lambda: QCoreApplication.translate("Commands", "Preferences…"),
        group,
        lambda: _preferences(window),
        ["Ctrl+,"],
    )
    add(
        "view.read_clause",
        lambda: QCoreApplication.translate("Commands", "Read the clause"),
        group,
        lambda: _read_clause(window),
        ["Ctrl+Alt+R"],
    )


def _cheat_sheet(window: Window) -> None:
    from reader.ui.help.cheat_sheet import CheatSheet

    found = window.findChild(CheatSheet)
    if found is not None and found.isVisible():
        found.leave()
        return
    (found or CheatSheet(window)).open()


def _preferences(window: Window) -> None:
    from reader.ui.preferences.dialog import Preferences

    found = window.findChild(Preferences)
    dialog = found or Preferences(window)
    dialog.show()
    dialog.activateWindow()


def _read_clause(window: Window) -> None:
    from reader.ui.help.clause_text import ClauseText

    (window.findChild(ClauseText) or ClauseText(window)).open()


def _card(window: Window) -> None:
    pane = window.pane
    if not pane.card.isVisible():
        window.looking_up.here()
    if pane.card.isVisible():
        pane.card.keep()
