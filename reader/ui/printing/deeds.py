"""Commands of printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds them to the window."""

    def group() -> str:
        return QCoreApplication.translate("Commands", "Texts")

    add = window.commands.add
    add(
        "file.print",
        lambda: QCoreApplication.translate("Commands", "Print…"),
        group,
        lambda: window.printing.ask(),
        ["Ctrl+P"],
    )
    add(
        "file.preview",
        lambda: QCoreApplication.translate("Commands", "Print preview"),
        group,
        lambda: window.printing.preview(),
        ["Ctrl+Alt+Shift+P"],
    )
