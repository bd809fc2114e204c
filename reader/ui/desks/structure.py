"""The structure editor: a clause put right where it is read or in the outline, and the kind of numbering chosen.

Nothing here touches the words: every edit is a verb of `reader.app.structuring`, stored in one step that undo
takes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from reader.core.clause import Clause
from reader.core.errors import ReaderError
from reader.core.identity import ClausePath
from reader.core.structure import NUMBERINGS
from reader.ui import words

if TYPE_CHECKING:
    from reader.core.structure.edit import Kind
    from reader.ui.window import Window

EDITS = ("split", "merge", "promote", "demote", "relabel")


class StructureDesk(QObject):
    """Ties the outline, the text and the verbs together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._chosen: ClausePath | None = None
        """The clause whose menu is open; the one that is read otherwise."""
        window.side.outline.context_wanted.connect(lambda path, place: self.menu(ClausePath(path)).popup(place))
        _register(window, self)

    def clause(self) -> Clause | None:
        """The clause that is to be edited: the innermost around the caret, or the one a menu was opened on."""
        pane = self._window.pane
        if pane.spread is None:
            return None
        tree = pane.spread.document.tree
        return tree.get(self._chosen) if self._chosen is not None else tree.at(pane.view.source_offset())

    def split(self) -> None:
        """Splits the clause at the caret, or where the selection begins."""
        pane, document = self._window.pane, self._window.document
        if document is None:
            return
        selection = pane.view.selection()
        offset = pane.view.source_offset() if selection is None or selection.own else selection.span.start

        def verb(tx: Any) -> Any:
            from reader.app import structuring

            return structuring.split(tx, document, offset)

        self._do(verb)

    def edit(self, kind: Kind, path: ClausePath | None = None) -> None:
        """Merges, promotes or demotes a clause: the one named, or the one that is read."""
        document, clause = self._window.document, self.clause()
        wanted = path or (None if clause is None else clause.path)
        if document is None or wanted is None:
            self._window.say(self.tr("Put the cursor into a clause first."))
            return

        def verb(tx: Any) -> Any:
            from reader.app import structuring
            from reader.core.structure.edit import Override

            return structuring.edit(tx, document, Override(kind, wanted))

        self._do(verb)

    def ask_label(self, path: ClausePath | None = None) -> None:
        """Asks for another label, number, title or level."""
        spread = self._window.pane.spread
        clause = self.clause() if path is None or spread is None else spread.document.tree.get(path)
        if spread is None or clause is None:
            self._window.say(self.tr("Put the cursor into a clause first."))
            return
        from reader.ui.structure.label_form import LabelForm

        form = LabelForm(clause, self._window)
        form.accepted.connect(lambda: self.relabel(clause.path, form))
        form.open()

    def relabel(self, path: ClausePath, form: Any) -> None:
        """Stores what the form says."""
        document = self._window.document
        override = form.override(path)
        if document is None or override is None:
            return

        def verb(tx: Any) -> Any:
            from reader.app import structuring

            return structuring.edit(tx, document, override)

        self._do(verb)

    def renumber(self, numbering: str | None) -> None:
        """Recognises the clauses anew, by a kind of numbering or by what is found."""
        document = self._window.document
        if document is None:
            return

        def verb(tx: Any) -> Any:
            from reader.app import structuring

            return structuring.renumber(tx, document, numbering)

        self._do(verb)

    def reset(self) -> None:
        """Takes every edit of the structure back."""
        document = self._window.document
        if document is None:
            return

        def verb(tx: Any) -> Any:
            from reader.app import structuring

            return structuring.reset(tx, document)

        self._do(verb)

    def menu(self, path: ClausePath | None = None) -> QMenu:
        """What can be done with a clause, or with the one that is read."""
        menu = QMenu(self.tr("Structure"), self._window)
        for name in EDITS:
            if name == "split" and path is not None:
                continue  # a line of the outline says no place to split at
            action = self._window.commands[f"structure.{name}"]
            if path is None:
                menu.addAction(action)
            else:
                menu.addAction(action.text()).triggered.connect(lambda _=False, name=name: self._on(name, path))
        menu.addSeparator()
        kinds = menu.addMenu(self.tr("Kind of numbering"))
        kinds.addAction(self.tr("Find it")).triggered.connect(lambda: self.renumber(None))
        for name in NUMBERINGS:
            kinds.addAction(self.numbering(name)).triggered.connect(lambda _=False, name=name: self.renumber(name))
        menu.addAction(self._window.commands["structure.reset"])
        return menu

    def numbering(self, name: str) -> str:
        """What a kind of numbering is called."""
        return {
            "prc": self.tr("Articles of the mainland: 第一条 （一） 1."),
            "tw": self.tr("Articles of Taiwan: 第 1 條 一、 （一）"),
            "policy": self.tr("Headings: 一、（一）1."),
            "english": self.tr("English: Article 1 (a) (i)"),
            "plain": self.tr("None"),
        }[name]

    def _on(self, name: str, path: ClausePath) -> None:
        if name == "relabel":
            self.ask_label(path)
        else:
            self.edit(name, path)  # type: ignore[arg-type]

    def _do(self, verb: Any) -> None:
        self._window.study.do(
            verb,
            lambda _: self._window.say(self.tr("Structure changed."), act=self.tr("Undo"), run=self._window.study.undo),
            failed=self._refused,
        )

    def _refused(self, error: ReaderError) -> None:
        self._window.say(words.failure(error), bad=True)


def _register(window: Window, desk: StructureDesk) -> None:
    """Adds the commands."""

    def group() -> str:
        return QCoreApplication.translate("Commands", "Structure")

    add = window.commands.add
    add(
        "structure.split",
        lambda: QCoreApplication.translate("Commands", "Split the clause here"),
        group,
        desk.split,
        ["Ctrl+Alt+Return"],
    )
    add(
        "structure.merge",
        lambda: QCoreApplication.translate("Commands", "Merge with the clause before"),
        group,
        lambda: desk.edit("merge"),
        ["Ctrl+Alt+J"],
    )
    add(
        "structure.promote",
        lambda: QCoreApplication.translate("Commands", "Promote the clause"),
        group,
        lambda: desk.edit("promote"),
        ["Ctrl+Alt+Left"],
    )
    add(
        "structure.demote",
        lambda: QCoreApplication.translate("Commands", "Demote the clause"),
        group,
        lambda: desk.edit("demote"),
        ["Ctrl+Alt+Right"],
    )
    add(
        "structure.relabel",
        lambda: QCoreApplication.translate("Commands", "Label the clause…"),
        group,
        lambda: desk.ask_label(),
        ["Ctrl+Alt+B"],
    )
    for name in ("found", *NUMBERINGS):
        add(
            f"structure.numbering_{name}",
            lambda name=name: QCoreApplication.translate("Commands", "Numbering: %1").replace(
                "%1", QCoreApplication.translate("Commands", "Find it") if name == "found" else desk.numbering(name)
            ),
            group,
            lambda name=name: desk.renumber(None if name == "found" else name),
        )
    add(
        "structure.reset",
        lambda: QCoreApplication.translate("Commands", "Take every edit of the structure back"),
        group,
        desk.reset,
    )
