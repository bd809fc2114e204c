"""Commands that change what is seen, not what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui import words
from reader.ui.preferences import choices

if TYPE_CHECKING:
    from reader.ui.window import Window


def group() -> str:
    """What the palette and the cheat sheet put these under."""
    return QCoreApplication.translate("Commands", "View")


def register(window: Window) -> None:
    """Adds them to the window."""
    _looks(window)
    _pages(window)
    _panels(window)


def _looks(window: Window) -> None:
    add = window.commands.add
    add(
        "view.theme",
        lambda: QCoreApplication.translate("Commands", "Light or dark"),
        group,
        lambda: choices.next_theme(window),
        ["Ctrl+Shift+D"],
    )
    add(
        "view.larger",
        lambda: QCoreApplication.translate("Commands", "Larger text"),
        group,
        lambda: _zoom(window, 10),
        ["Ctrl++", "Ctrl+="],
    )
    add(
        "view.smaller",
        lambda: QCoreApplication.translate("Commands", "Smaller text"),
        group,
        lambda: _zoom(window, -10),
        ["Ctrl+-"],
    )
    add(
        "view.usual",
        lambda: QCoreApplication.translate("Commands", "Usual size of text"),
        group,
        lambda: _zoom(window, 0),
        ["Ctrl+0"],
    )


def _pages(window: Window) -> None:
    add = window.commands.add
    for at, page in enumerate(("library", "outline")):
        add(
            f"view.{page}",
            lambda page=page: words.page(page),
            group,
            lambda page=page: window.side.show_page(page),
            [f"Ctrl+{at + 1}"],
        )
    for at, page in enumerate(("notes", "links", "terms")):
        add(
            f"view.{page}",
            lambda page=page: words.page(page),
            group,
            lambda page=page: window.aside.show_page(page),
            [f"Ctrl+{at + 4}"],
        )


def _panels(window: Window) -> None:
    add = window.commands.add
    add(
        "view.side",
        lambda: QCoreApplication.translate("Commands", "Left panel"),
        group,
        lambda: window.side.setVisible(not window.side.isVisible()),
        ["F9"],
    )
    add(
        "view.aside",
        lambda: QCoreApplication.translate("Commands", "Right panel"),
        group,
        lambda: window.aside.setVisible(not window.aside.isVisible()),
        ["Shift+F9"],
    )
    for at in range(6):
        add(
            f"view.column{at + 1}",
            lambda at=at: words.nth_column(at + 1),
            group,
            lambda at=at: window.topbar.columns.toggle(at),
            [f"Alt+{at + 1}"],
        )
    add(
        "view.full",
        lambda: QCoreApplication.translate("Commands", "Full screen"),
        group,
        lambda: _full(window),
        ["F11"],
    )


def _zoom(window: Window, by: int) -> None:
    if window.pane is not None:
        view = window.pane.view
        view.set_zoom(view.zoom() + by if by else choices.usual_zoom(window.memory))


def _full(window: Window) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
