"""What was mended in the texts that are read: marks, cards, the original of a stretch, repairs undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader.core.errors import ReaderError
from reader.core.identity import DocumentId
from reader.core.source import Repair
from reader.core.span import Span
from reader.ui import words
from reader.ui.pane import cards, marking

if TYPE_CHECKING:
    from reader.ui.importing.desk import ImportDesk
    from reader.ui.importing.drawer import MendingDrawer
    from reader.ui.pane.hover_card import Card
    from reader.ui.pane.pane import Pane
    from reader.ui.reading import Mark
    from reader.ui.window import Window

_SHOWN = "show repairs"


class MendedDesk(QObject):
    """Ties the marks of repairs, their drawer and the library together."""

    def __init__(self, window: Window, desk: ImportDesk) -> None:
        super().__init__(desk)
        self._window, self._desk = window, desk
        self._drawer: MendingDrawer | None = None
        self._document = ""

    @property
    def shown(self) -> bool:
        """Whether repairs are marked in the text."""
        return bool(self._window.memory.get(_SHOWN, True))

    @property
    def drawer(self) -> MendingDrawer:
        """The drawer, made when it is first needed."""
        if self._drawer is None:
            from reader.ui.importing.drawer import MendingDrawer

            self._drawer = MendingDrawer(self._window)
            self._drawer.hide()
            self._drawer.left.connect(self.leave)
            self._drawer.pointed.connect(self._point_to)
            self._drawer.wanted.connect(self.switch)
        return self._drawer

    def draw(self, pane: Pane) -> None:
        """Marks the repairs of the text in a pane."""
        if pane.spread is None:
            return
        repairs = pane.spread.document.source.repairs
        pane.view.set_marks("repairs", marking.of_repairs(repairs) if self.shown else ())
        pane.explain["repairs"] = lambda mark: self._card(repairs, mark)
        if self._drawer is not None and self._drawer.isVisible() and pane is self._window.pane:
            self.show_repairs()

    def toggle(self) -> None:
        """Shows the marks or hides them."""
        self._window.memory.put(_SHOWN, not self.shown)
        for sheet in self._window.shelf.sheets():
            if sheet.pane is not None:
                self.draw(sheet.pane)
        said = self.tr("Mended places are marked.") if self.shown else self.tr("Mended places are not marked.")
        self._window.say(said)

    def show_original(self, span: Span | None = None) -> None:
        """Opens the drawer on the original of a stretch, of the words that are selected when none is named."""
        pane = self._window.pane
        if pane is None or pane.spread is None:
            return
        if span is None:
            selection = pane.view.selection()
            span = self._window.clause_span() if selection is None or selection.own else selection.span
        if span is None:
            self._window.say(self.tr("Select some words first."))
            return
        document, wanted = DocumentId(pane.document), span

        def verb(tx: Any) -> Any:
            from reader.app import mending

            return mending.original(tx, document, wanted)

        self._window.study.ask(verb, lambda found: self._open(found), topic="original")

    def show_repairs(self) -> None:
        """Opens the drawer on all repairs of the text that is read."""
        self._open(None)

    def switch(self, made: list[Repair], undone: list[Repair]) -> None:
        """Makes repairs and takes others back, as one new version."""
        document = DocumentId(self._document)

        def verb(tx: Any) -> Any:
            from reader.app import mending

            return mending.switch_both(tx, document, made, undone)

        def failed(error: ReaderError) -> None:
            self.drawer.retranslate()
            self._window.say(words.failure(error), bad=True)

        self._window.study.do(verb, self._switched, failed=failed)

    def leave(self) -> None:
        """Closes the drawer."""
        self._desk.cover.leave()
        if self._window.pane is not None:
            self._window.pane.view.setFocus()

    def _switched(self, carried: Any) -> None:
        said = self.tr("The text has a new version.")
        if carried.orphaned:
            one, many = self.tr("%n note lost its place."), self.tr("%n notes lost their place.")
            lost = words.count(len(carried.orphaned), one, many)
            said = f"{said} {lost}"
        self._window.say(said, act=self.tr("Undo"), run=self._window.study.undo)

    def _open(self, original: Any) -> None:
        pane = self._window.pane
        if pane is None or pane.spread is None:
            return
        source = pane.spread.document.source
        decoded = source.text if source.decoded is None else source.decoded
        self._document = pane.document
        self._desk.cover.show(self.drawer, drawer=True)
        self.drawer.show_repairs(source.repairs, decoded, original)
        self.drawer.tree.setFocus()

    def _point_to(self, repair: Repair) -> None:
        pane = self._window.pane
        if pane is not None and pane.spread is not None:
            start, end = repair.mended
            length = len(pane.spread.document.source.text)
            pane.view.scroll_to(Span(min(start, length), min(max(end, start + 1), length)))

    def _card(self, repairs: tuple[Repair, ...], mark: Mark) -> Card | None:
        if not mark.id.isdigit() or int(mark.id) >= len(repairs):
            return None
        from reader.ui.importing import names

        repair = repairs[int(mark.id)]
        gone, came = names.visible(names.shortened(repair.before)), names.visible(names.shortened(repair.after))
        acts = (
            (self.tr("Show the original"), lambda: self.show_original(mark.span)),
            (self.tr("All repairs"), self.show_repairs),
        )
        return cards.of_repair(names.repair(repair.kind), gone, came, repair, acts)
