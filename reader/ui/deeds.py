"""What can be done in the window: every command with its words, its keys and what runs.

Default keys follow the office programs; annotating is Ctrl+Alt+1 to 9, in the order of the kinds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.annotation import KINDS
from reader.core.identity import ClausePath
from reader.core.navigation import following, preceding
from reader.core.reference import complete
from reader.ui import words
from reader.ui.gobox import Offer
from reader.ui.importing import deeds as arriving
from reader.ui.keys import own, palette
from reader.ui.look import look
from reader.ui.preferences import choices
from reader.ui.printing import deeds as printing_deeds
from reader.ui.script import deeds as conversion
from reader.ui.shelf import deeds as shelf_deeds
from reader.ui.theme import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds every command to the window."""
    _files(window)
    _editing(window)
    _going(window)
    _notes(window)
    _viewing(window)
    arriving.register(window)
    shelf_deeds.register(window)
    printing_deeds.register(window)
    own.register(window)
    conversion.register(window)


def _files(window: Window) -> None:
    def group() -> str:
        return QCoreApplication.translate("Commands", "Texts")

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
    def group() -> str:
        return QCoreApplication.translate("Commands", "Editing")

    add = window.commands.add
    add(
        "edit.undo",
        lambda: QCoreApplication.translate("Commands", "Undo"),
        group,
        lambda: window.study.undo(),
        ["Ctrl+Z"],
    ).setEnabled(False)
    add(
        "edit.redo",
        lambda: QCoreApplication.translate("Commands", "Redo"),
        group,
        lambda: window.study.redo(),
        ["Ctrl+Shift+Z", "Ctrl+Y"],
    ).setEnabled(False)
    add(
        "edit.copy_cited",
        lambda: QCoreApplication.translate("Commands", "Copy with citation"),
        group,
        window.copy_cited,
        ["Ctrl+Shift+C"],
    )


def _going(window: Window) -> None:
    def group() -> str:
        return QCoreApplication.translate("Commands", "Going")

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


def _notes(window: Window) -> None:
    def group() -> str:
        return QCoreApplication.translate("Commands", "Notes")

    add = window.commands.add
    for at, kind in enumerate(KINDS):
        add(
            f"note.{kind}",
            lambda kind=kind: words.kind(kind),
            group,
            lambda kind=kind: window.notes.annotate(kind),
            [f"Ctrl+Alt+{at + 1}"],
        )
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


def _viewing(window: Window) -> None:
    def group() -> str:
        return QCoreApplication.translate("Commands", "View")

    add = window.commands.add
    add(
        "view.theme",
        lambda: QCoreApplication.translate("Commands", "Light or dark"),
        group,
        lambda: next_theme(window),
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


def sources(window: Window) -> None:
    """Gives the go-to box what it offers: clauses, texts, commands."""

    def clauses(sought: str) -> Iterable[Offer]:
        pane = window.pane
        if pane is None or pane.spread is None or sought.startswith(">"):
            return []
        tree = pane.spread.document.tree
        return [
            Offer(found.text, found.clause.title[:40], lambda path=found.clause.path: pane.go_path(path))
            for found in complete(tree, sought, 8, fold=lambda words: _folded(words))
        ]

    def texts(sought: str) -> Iterable[Offer]:
        if sought.startswith(">"):
            return []
        wanted = _folded(sought)
        return [
            Offer(row.title, words.document_line(row), lambda row=row: window.texts.open(row.id))
            for row in window.texts.rows
            if wanted in _folded(row.title)
        ]

    def elsewhere(sought: str) -> Iterable[Offer]:
        return _elsewhere(window, sought)

    def commands(sought: str) -> Iterable[Offer]:
        return palette.offers(window, sought)

    def search(sought: str) -> Iterable[Offer]:
        if sought.startswith(">"):
            return []
        said = QCoreApplication.translate("Commands", "Search all texts for “%1”").replace("%1", sought)
        return [Offer(said, "", lambda: window.find_in_library(sought))]

    for source in (clauses, elsewhere, texts, commands, search):
        window.topbar.go.add_source(source)


def _elsewhere(window: Window, sought: str) -> list[Offer]:
    """A clause of another text: its title, then its number."""
    from reader.core.reference import parse

    query = parse(sought)
    if not query.title or not query.steps or sought.startswith(">"):
        return []
    wanted = _folded(query.title.strip("《》"))
    place = sought.partition(query.title)[2].strip() or sought
    return [
        Offer(f"《{row.title.strip('《》')}》 {place}", "", lambda row=row: window.texts.open_at(row.id, sought))
        for row in window.texts.rows
        if wanted in _folded(row.title)
    ]


def _folded(words: str) -> str:
    """Words as either script writes them. The tables are read when something is first sought, not at the start."""
    from reader.app.folding import fold

    return fold()(words).casefold()


def next_theme(window: Window) -> None:
    """Light to dark and back; sepia and high contrast are in the menu."""
    choose_theme(window, "light" if look().theme.dark else "dark")


def choose_theme(window: Window, name: str) -> None:
    """Puts a theme on and keeps it."""
    chosen = next(each for each in NAMES if each == name)
    look().dress(chosen)
    window.memory.put("theme", chosen)


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


def _zoom(window: Window, by: int) -> None:
    if window.pane is not None:
        view = window.pane.view
        view.set_zoom(view.zoom() + by if by else choices.usual_zoom(window.memory))


def _full(window: Window) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
