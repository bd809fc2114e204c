"""Commands of texts as a whole, and of what was done last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.ui.window import Window


def group() -> str:
    """What the palette and the cheat sheet put these under."""
    return QCoreApplication.translate("Commands", "Texts")


def editing() -> str:
    """The same for undoing and copying."""
    return QCoreApplication.translate("Commands", "Editing")


def register(window: Window) -> None:
    """Adds them to the window."""
    _files(window)
    _editing(window)


def _files(window: Window) -> None:
    add = window.commands.add
    add(
        "file.import",
        lambda: QCoreApplication.translate("Commands", "Add texts…"),
        group,
        lambda: window.texts.ask_import(),
        ["Ctrl+O"],
    )
    add(
        "file.export",
        lambda: QCoreApplication.translate("Commands", "Clause list…"),
        group,
        lambda: window.export.open(),
        ["Ctrl+Shift+S"],
    )
    add("file.quit", lambda: QCoreApplication.translate("Commands", "Quit"), group, window.close, ["Ctrl+Q"])


def _editing(window: Window) -> None:
    add = window.commands.add
    add(
        "edit.undo",
        lambda: QCoreApplication.translate("Commands", "Undo"),
        editing,
        lambda: window.study.undo(),
        ["Ctrl+Z"],
    ).setEnabled(False)
    add(
        "edit.redo",
        lambda: QCoreApplication.translate("Commands", "Redo"),
        editing,
        lambda: window.study.redo(),
        ["Ctrl+Shift+Z", "Ctrl+Y"],
    ).setEnabled(False)
    add(
        "edit.copy_cited",
        lambda: QCoreApplication.translate("Commands", "Copy with citation"),
        editing,
        window.copy_cited,
        ["Ctrl+Shift+C"],
    )
