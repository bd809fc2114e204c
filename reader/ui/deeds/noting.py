"""Commands that annotate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.annotation import KINDS
from reader.ui import words

if TYPE_CHECKING:
    from reader.ui.window import Window


def group() -> str:
    """What the palette and the cheat sheet put these under."""
    return QCoreApplication.translate("Commands", "Notes")


def register(window: Window) -> None:
    """Adds them to the window; the kinds have Ctrl+Alt+1 to 9, in their order."""
    _kinds(window)
    _writing(window)
    _connecting(window)


def _kinds(window: Window) -> None:
    add = window.commands.add
    for at, kind in enumerate(KINDS):
        add(
            f"note.{kind}",
            lambda kind=kind: words.kind(kind),
            group,
            lambda kind=kind: window.notes.annotate(kind),
            [f"Ctrl+Alt+{at + 1}"],
        )


def _writing(window: Window) -> None:
    add = window.commands.add
    add(
        "note.write",
        lambda: QCoreApplication.translate("Commands", "Note with a comment"),
        group,
        lambda: window.notes.annotate("note", write=True),
        ["Ctrl+Alt+M", "Ctrl+Return"],
    )
    add(
        "note.underline",
        lambda: QCoreApplication.translate("Commands", "Underline"),
        group,
        lambda: window.notes.annotate("note", "underline"),
        ["Ctrl+Alt+U"],
    )
    add(
        "note.again",
        lambda: QCoreApplication.translate("Commands", "Same kind and tags again"),
        group,
        lambda: window.notes.again(),
        ["Ctrl+Alt+0"],
    )
    add(
        "note.delete",
        lambda: QCoreApplication.translate("Commands", "Delete the note here"),
        group,
        lambda: window.notes.remove_here(),
        ["Ctrl+Alt+Backspace"],
    )


def _connecting(window: Window) -> None:
    add = window.commands.add
    add(
        "note.link",
        lambda: QCoreApplication.translate("Commands", "Link this clause…"),
        group,
        lambda: window.act("link"),
        ["Ctrl+Alt+L"],
    )
    add(
        "note.term",
        lambda: QCoreApplication.translate("Commands", "Add as a term…"),
        group,
        lambda: window.terms.add_from_selection(),
        ["Ctrl+Shift+G"],
    )
