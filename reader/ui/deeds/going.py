"""Commands that lead somewhere: places, hits, clauses, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.identity import ClausePath
from reader.core.navigation import following, preceding

if TYPE_CHECKING:
    from reader.ui.window import Window


def group() -> str:
    """What the palette and the cheat sheet put these under."""
    return QCoreApplication.translate("Commands", "Going")


def register(window: Window) -> None:
    """Adds them to the window."""
    _places(window)
    _hits(window)
    _clauses(window)
    _divisions(window)
    _notes(window)


def _places(window: Window) -> None:
    add = window.commands.add
    add(
        "go.box",
        lambda: QCoreApplication.translate("Commands", "Go to…"),
        group,
        lambda: window.topbar.go.start(),
        ["Ctrl+G"],
    )
    add(
        "go.back",
        lambda: QCoreApplication.translate("Commands", "Back"),
        group,
        lambda: window.walk(back=True),
        ["Alt+Left"],
    )
    add(
        "go.forward",
        lambda: QCoreApplication.translate("Commands", "Forward"),
        group,
        lambda: window.walk(back=False),
        ["Alt+Right"],
    )


def _hits(window: Window) -> None:
    add = window.commands.add
    add(
        "go.find",
        lambda: QCoreApplication.translate("Commands", "Find in this text"),
        group,
        lambda: _find(window),
        ["Ctrl+F"],
    )
    add(
        "go.find_next",
        lambda: QCoreApplication.translate("Commands", "Next hit"),
        group,
        lambda: _step_hit(window, back=False),
        ["F3"],
    )
    add(
        "go.find_back",
        lambda: QCoreApplication.translate("Commands", "Previous hit"),
        group,
        lambda: _step_hit(window, back=True),
        ["Shift+F3"],
    )
    add(
        "go.search",
        lambda: QCoreApplication.translate("Commands", "Search the library"),
        group,
        lambda: window.find_in_library(_selected(window)),
        ["Ctrl+Shift+F"],
    )


def _clauses(window: Window) -> None:
    add = window.commands.add
    add(
        "go.next_clause",
        lambda: QCoreApplication.translate("Commands", "Next clause"),
        group,
        lambda: _step(window, "clause", back=False),
        ["Alt+Down"],
    )
    add(
        "go.previous_clause",
        lambda: QCoreApplication.translate("Commands", "Previous clause"),
        group,
        lambda: _step(window, "clause", back=True),
        ["Alt+Up"],
    )


def _divisions(window: Window) -> None:
    add = window.commands.add
    add(
        "go.next_article",
        lambda: QCoreApplication.translate("Commands", "Next article"),
        group,
        lambda: _step(window, "article", back=False),
        ["Ctrl+Alt+Down"],
    )
    add(
        "go.previous_article",
        lambda: QCoreApplication.translate("Commands", "Previous article"),
        group,
        lambda: _step(window, "article", back=True),
        ["Ctrl+Alt+Up"],
    )
    add(
        "go.next_chapter",
        lambda: QCoreApplication.translate("Commands", "Next chapter"),
        group,
        lambda: _step(window, "chapter", back=False),
        ["Ctrl+Alt+PgDown"],
    )
    add(
        "go.previous_chapter",
        lambda: QCoreApplication.translate("Commands", "Previous chapter"),
        group,
        lambda: _step(window, "chapter", back=True),
        ["Ctrl+Alt+PgUp"],
    )


def _notes(window: Window) -> None:
    add = window.commands.add
    add(
        "go.next_note",
        lambda: QCoreApplication.translate("Commands", "Next note"),
        group,
        lambda: window.notes.step(False),
        ["F8"],
    )
    add(
        "go.previous_note",
        lambda: QCoreApplication.translate("Commands", "Previous note"),
        group,
        lambda: window.notes.step(True),
        ["Shift+F8"],
    )


def _find(window: Window) -> None:
    if window.pane is not None:
        window.pane.find.start(_selected(window))


def _selected(window: Window) -> str:
    selection = None if window.pane is None else window.pane.view.selection()
    return "" if selection is None or "\n" in selection.text or len(selection.text) > 60 else selection.text


def _step_hit(window: Window, *, back: bool) -> None:
    if window.pane is not None:
        if window.pane.find.words.text():
            window.pane.find.show()
            window.pane.seeking.step(back)
        else:
            window.pane.find.start()


def _step(window: Window, step: str, *, back: bool) -> None:
    pane = window.pane
    if pane is None or pane.spread is None:
        return
    at, tree = pane.view.source_offset(), pane.spread.document.tree
    found = (preceding if back else following)(tree, at, step)  # type: ignore[arg-type]
    if found is not None:
        pane.view.scroll_to(ClausePath(found.path), flash=False)
