"""Commands of the shelf: tabs, halves, the pinned clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.ui.shelf.half import Sheet

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds them to the window."""

    def group() -> str:
        return QCoreApplication.translate("Commands", "Tabs")

    add, shelf = window.commands.add, window.shelf
    add(
        "tab.close",
        lambda: QCoreApplication.translate("Commands", "Close the tab"),
        group,
        lambda: shelf.close(shelf.sheet),
        ["Ctrl+W", "Ctrl+F4"],
    )
    add(
        "tab.reopen",
        lambda: QCoreApplication.translate("Commands", "Open the closed tab again"),
        group,
        lambda: shelf.reopen({row.id for row in window.texts.rows}),
        ["Ctrl+Shift+T"],
    )
    add(
        "tab.next",
        lambda: QCoreApplication.translate("Commands", "Next tab"),
        group,
        lambda: shelf.step(1),
        ["Ctrl+Tab", "Ctrl+PgDown"],
    )
    add(
        "tab.previous",
        lambda: QCoreApplication.translate("Commands", "Previous tab"),
        group,
        lambda: shelf.step(-1),
        ["Ctrl+Shift+Tab", "Ctrl+PgUp"],
    )
    add(
        "view.split",
        lambda: QCoreApplication.translate("Commands", "Split: the same text beside"),
        group,
        shelf.split,
        ["Ctrl+\\"],
    )
    add(
        "view.unsplit",
        lambda: QCoreApplication.translate("Commands", "Join the halves"),
        group,
        shelf.unsplit,
        ["Ctrl+Shift+\\"],
    )
    add(
        "view.other_half",
        lambda: QCoreApplication.translate("Commands", "Go to the other half"),
        group,
        shelf.switch,
        ["F6"],
    )
    add(
        "tab.across",
        lambda: QCoreApplication.translate("Commands", "Move the tab to the other half"),
        group,
        lambda: shelf.move_across(shelf.sheet),
    )
    add(
        "view.pin",
        lambda: QCoreApplication.translate("Commands", "Pin this clause above the text"),
        group,
        lambda: window.pinning.pin(),
        ["Ctrl+Alt+P"],
    )
    add(
        "view.unpin",
        lambda: QCoreApplication.translate("Commands", "Unpin the clause"),
        group,
        lambda: window.pinning.unpin(),
    )
    shelf.tab_context_wanted.connect(lambda sheet, at: tab_menu(window, sheet).popup(at))


def tab_menu(window: Window, sheet: Sheet) -> QMenu:
    """What can be done with a tab."""
    shelf, menu = window.shelf, QMenu(window)
    half = next(half for half in shelf.halves if sheet in half.sheets)

    def add(words: str, run, enabled: bool = True) -> None:  # type: ignore[no-untyped-def]
        action = menu.addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda *_: run())

    def close_others() -> None:
        for other in [other for other in half.sheets if other is not sheet]:
            shelf.close(other)

    add(QCoreApplication.translate("Tabs", "Close"), lambda: shelf.close(sheet))
    add(QCoreApplication.translate("Tabs", "Close the others"), close_others, len(half.sheets) > 1)
    menu.addAction(window.commands["tab.reopen"])
    menu.addSeparator()
    add(
        QCoreApplication.translate("Tabs", "Move to the other half"),
        lambda: shelf.move_across(sheet),
        shelf.is_split or len(half.sheets) > 1,
    )
    menu.addAction(window.commands["view.split"])
    if shelf.is_split:
        menu.addAction(window.commands["view.unsplit"])
    return menu
