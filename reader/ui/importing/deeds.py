"""What can be done about texts on their way in, and about what was mended in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds the commands to the window."""

    def texts() -> str:
        return QCoreApplication.translate("Commands", "Texts")

    def view() -> str:
        return QCoreApplication.translate("Commands", "View")

    add, desk = window.commands.add, window.texts.importing
    add(
        "file.import_folder",
        lambda: QCoreApplication.translate("Commands", "Add a folder…"),
        texts,
        desk.ask_folder,
        ["Ctrl+Shift+O"],
    )
    add(
        "file.paste",
        lambda: QCoreApplication.translate("Commands", "New text from the clipboard"),
        texts,
        desk.paste,
        ["Ctrl+Shift+V"],
    )
    add(
        "file.review",
        lambda: QCoreApplication.translate("Commands", "Review this text…"),
        texts,
        lambda: None if window.document is None else desk.review(window.document),
    )
    add(
        "view.original",
        lambda: QCoreApplication.translate("Commands", "Show the original"),
        view,
        lambda: desk.mended.show_original(),
        ["Ctrl+Alt+O"],
    )
    add(
        "view.repairs_list",
        lambda: QCoreApplication.translate("Commands", "Repairs of this text"),
        view,
        desk.mended.show_repairs,
        ["Ctrl+Alt+E"],
    )
    add(
        "view.repairs",
        lambda: QCoreApplication.translate("Commands", "Mark mended places"),
        view,
        desk.mended.toggle,
    )
