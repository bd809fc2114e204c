"""What can be done about conversion: commands, and their places in the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds the commands."""

    def group() -> str:
        return QCoreApplication.translate("Commands", "Conversion")

    add = window.commands.add
    add(
        "script.next_doubt",
        lambda: QCoreApplication.translate("Commands", "Next doubtful character"),
        group,
        lambda: window.scripts.step(back=False),
        ["F7"],
    )
    add(
        "script.previous_doubt",
        lambda: QCoreApplication.translate("Commands", "Previous doubtful character"),
        group,
        lambda: window.scripts.step(back=True),
        ["Shift+F7"],
    )
    add(
        "script.log",
        lambda: QCoreApplication.translate("Commands", "Conversion log"),
        group,
        lambda: window.scripts.show_log(),
        ["Ctrl+F7"],
    )
    add(
        "script.words",
        lambda: QCoreApplication.translate("Commands", "Own words for conversion…"),
        group,
        lambda: window.scripts.show_words(),
        ["Alt+F7"],
    )
    add(
        "script.always",
        lambda: QCoreApplication.translate("Commands", "Always convert this as…"),
        group,
        lambda: window.scripts.always(),
    )
    add(
        "script.never",
        lambda: QCoreApplication.translate("Commands", "Never convert this"),
        group,
        lambda: window.scripts.never(),
    )
    statutes = add(
        "script.statutes",
        lambda: QCoreApplication.translate("Commands", "Statutory usage in the Taiwan column"),
        group,
        lambda: window.scripts.follow_statutes(window.commands["script.statutes"].isChecked()),
        checkable=True,
    )
    statutes.setChecked(True)
    add(
        "script.twp",
        lambda: QCoreApplication.translate("Commands", "Column with Taiwan's words (changes words)"),
        group,
        lambda: window.scripts.toggle_words(),
        checkable=True,
    )


def add_to_menu(window: Window, menu: QMenu) -> None:
    """A menu of its own in the window's menu."""
    own = menu.addMenu(QCoreApplication.translate("Menus", "Conversion"))
    for name in ("next_doubt", "previous_doubt", "log", "words"):
        own.addAction(window.commands[f"script.{name}"])
    own.addSeparator()
    for name in ("statutes", "twp"):
        own.addAction(window.commands[f"script.{name}"])


def add_to_context(window: Window, menu: QMenu) -> None:
    """What can be done with the words under the pointer: answer a doubt, or keep how they are converted."""
    pane = window.pane
    view, conversion = pane.view, pane.conversion
    if not view.columns or not conversion.columns():
        return
    key, offset = view.columns[view.caret.column].key, view.source_offset()
    question = conversion.question(key, offset)
    if question is not None:
        for form in (question.chosen, *question.others):
            said = QCoreApplication.translate("Menus", "In doubt: %1").replace("%1", form)
            action = menu.addAction(said)
            action.setCheckable(True)
            action.setChecked(form == question.chosen)
            action.triggered.connect(lambda _=False, form=form: window.scripts.answer(question, form, "place"))
        menu.addSeparator()
    if view.selection() is not None:
        for name in ("always", "never"):
            menu.addAction(window.commands[f"script.{name}"])
        menu.addSeparator()
