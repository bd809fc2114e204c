"""The menus: the one of the window, and the one under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.core.annotation import KINDS
from reader.ui import i18n, words
from reader.ui.icons import icon
from reader.ui.look import colours, look
from reader.ui.preferences import choices
from reader.ui.preferences.choices import choose_theme
from reader.ui.script import deeds as conversion
from reader.ui.theme import KIND_COLOURS, NAMES

if TYPE_CHECKING:
    from reader.ui.window import Window

_MAIN = (
    ("file.import", "file.import_folder", "file.paste", "file.export", "file.print", "file.preview"),
    ("edit.undo", "edit.redo", "edit.copy_cited"),
    ("go.box", "go.find", "go.search", "go.next_note", "go.next_unresolved", "view.graph"),
    ("file.review", "view.repairs_list", "view.repairs"),
    ("view.split", "view.pin", "tab.reopen"),
    ("view.side", "view.aside", "view.larger", "view.smaller", "view.usual", "view.full"),
)


def main_menu(window: Window) -> QMenu:
    """What is too rare for a button."""
    menu = QMenu(window)
    menu.aboutToShow.connect(lambda: _fill(window, menu))
    _fill(window, menu)
    return menu


def _fill(window: Window, menu: QMenu) -> None:
    menu.clear()
    for group in _MAIN:
        for name in group:
            menu.addAction(window.commands[name])
        menu.addSeparator()
    conversion.add_to_menu(window, menu)
    themes = menu.addMenu(QCoreApplication.translate("Menus", "Theme"))
    for name in NAMES:
        action = themes.addAction(words.theme(name))
        action.setCheckable(True)
        action.setChecked(look().theme.name == name)
        action.triggered.connect(lambda _=False, name=name: choose_theme(window, name))
    languages = menu.addMenu(QCoreApplication.translate("Menus", "Language"))
    for language, name in i18n.OWN_NAMES.items():
        action = languages.addAction(name)
        action.setCheckable(True)
        action.setChecked(i18n.speaking() == language)
        action.triggered.connect(lambda _=False, language=language: choices.choose_language(window, language))
    menu.addSeparator()
    for name in ("view.preferences", "view.palette", "help.keys"):
        menu.addAction(window.commands[name])
    menu.addSeparator()
    menu.addAction(window.commands["file.quit"])


def context_menu(window: Window) -> QMenu:
    """What can be done with the words under the pointer."""
    menu = QMenu(window)
    pane = window.pane
    if pane is None or pane.spread is None:
        menu.addAction(window.commands["file.import"])
        return menu
    if pane.view.selection() is not None:
        for kind in KINDS:
            action = window.commands[f"note.{kind}"]
            action.setIcon(icon("highlight", colours().mark(KIND_COLOURS[kind]).line.name()))
            menu.addAction(action)
        menu.addSeparator()
        copy = menu.addAction(QCoreApplication.translate("Menus", "Copy"))
        copy.triggered.connect(pane.view.copy)
        for name in (
            "edit.copy_cited", "note.write", "note.underline", "note.term", "view.original", "go.find", "go.search",
        ):  # fmt: skip
            menu.addAction(window.commands[name])
        menu.addSeparator()
    conversion.add_to_context(window, menu)
    for name in ("note.link", "note.delete", "view.pin", "go.box"):
        menu.addAction(window.commands[name])
    return menu
