"""Reading: texts brought into tabs and panes, followed, left, and found again as they were left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from reader.app.beside import Spread
from reader.core.identity import ClausePath, DocumentId
from reader.core.span import Span
from reader.ui.menus import context_menu
from reader.ui.pane import kept
from reader.ui.pane.assembly import offered
from reader.ui.pane.kept import Kept
from reader.ui.pane.pane import Pane
from reader.ui.preferences.choices import usual_zoom
from reader.ui.shelf.half import Sheet, Target

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.ui.window import Window

_PAUSE = 2000
"""Milliseconds after which what changed on the shelf is written down."""


class ReadingDesk(QObject):
    """Ties the shelf, the library and what stands around the text together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._shelf = window, window.shelf
        self._restored = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.remember)
        shelf = self._shelf
        shelf.woken.connect(self._wake)
        shelf.current_changed.connect(self.show_current)
        shelf.closing.connect(self._keep)
        shelf.rearranged.connect(self._later.start)
        shelf.clauseChanged.connect(self._moved)
        shelf.annotate_wanted.connect(window.notes.annotate)
        shelf.acted.connect(window.act)
        shelf.note_wanted.connect(window.notes.show)
        shelf.concept_wanted.connect(window.terms.edit)
        shelf.document_sought.connect(window.find_in_library)
        shelf.followed.connect(window.citations.follow)
        shelf.columnsChanged.connect(self._columns_changed)
        shelf.zoomChanged.connect(self._zoomed)
        shelf.trailChanged.connect(self.show_trail)
        shelf.contextRequested.connect(lambda at: context_menu(window).popup(at))

    # opening

    def open(self, document: str, target: Target = None, *, fresh: bool = False) -> None:
        """Opens a document, at a clause or a span of it when one is named.

        Where it is open one goes to its tab; else it takes the place of the text that is read, to which Back returns,
        or, with `fresh`, a tab of its own.
        """
        found = None if fresh else self._shelf.find(document)
        if found is not None:
            shown = found.shown
            found.target = target
            self._shelf.show_sheet(found)
            if shown and found.pane is not None:
                found.target = None
                self._go(found.pane, target)
        elif fresh:
            self._shelf.add(
                Sheet(document, self._window.texts.title(document), self.remembered(document), target=target)
            )
        else:
            sheet = self._shelf.sheet
            if sheet.pane is not None and sheet.shown:
                self._keep(sheet)
                sheet.pane.trail.leave(sheet.document, sheet.pane.view.place())
            sheet.target = target
            self._load(sheet, document, self.remembered(document))

    def open_beside(self, document: str) -> None:
        """Opens a document in the other half, which is made when there is none."""
        self._shelf.split()
        if self._shelf.sheet.document != document:
            self.open(document, fresh=True)
        else:
            self._shelf.pane.view.setFocus()

    def reload(self, documents: Collection[str]) -> None:
        """Shows documents anew wherever they are open, because a text, a title or a translation changed."""
        for sheet in self._shelf.sheets():
            spread = sheet.pane.spread if sheet.pane is not None else None
            if spread is None:
                continue
            other = "" if spread.rendering is None else spread.rendering.document.info.id
            if sheet.document in documents or other in documents:
                self._load(sheet, sheet.document, sheet.kept(), anew=True)

    def listed(self) -> None:
        """Follows the list of documents: closes what is gone, and opens at the start what was open."""
        titles = {row.id: row.title for row in self._window.texts.rows}
        for sheet in list(self._shelf.sheets()):
            if sheet.document and sheet.document not in titles:
                self._shelf.close(sheet)
            elif sheet.document and sheet.title != titles[sheet.document]:
                self._shelf.name(sheet, sheet.document, titles[sheet.document])
        self._window.pinning.listed(titles)
        if self._restored:
            return
        self._restored = True
        self._window.pinning.restore()
        left = self._window.memory.here("shelf")
        self._shelf.restore(left, titles)
        if not self._shelf.sheet.document and titles and not kept.is_bare(left):
            self.open(next(iter(titles)))
        elif not self._shelf.sheet.document:
            self._window.announce()

    def _wake(self, sheet: Sheet) -> None:
        self._load(sheet, sheet.document, sheet.state)

    def _load(self, sheet: Sheet, document: str, state: Kept, *, anew: bool = False) -> None:
        held = next((pane.spread for pane in self._shelf.panes(document)), None)
        if held is not None and not anew:
            self._arrive(sheet, held, state)
            return

        def verb(tx: Any) -> Spread:
            from reader.app.beside import spread

            return spread(tx, DocumentId(document))

        self._window.study.ask(verb, lambda found: self._arrive(sheet, found, state), topic=f"open {id(sheet)}")

    def _arrive(self, sheet: Sheet, spread: Spread, state: Kept) -> None:
        if sheet not in self._shelf.sheets():
            return
        info = spread.document.info
        pane = self._shelf.pane_of(sheet)
        self._shelf.name(sheet, info.id, info.title)
        if state.zoom is None:
            state = state._replace(zoom=usual_zoom(self._window.memory))
        pane.show_spread(spread, state)
        self._window.citations.find(pane)
        self._window.texts.importing.draw(pane)
        if sheet.target is not None:
            pane.view.scroll_to(sheet.target)
            sheet.target = None
        if pane is self._shelf.pane:
            # In a turn of its own, so that to show a long text is no long standstill.
            QTimer.singleShot(0, self, self.show_current)
        else:
            self._window.notes.draw(pane)
            self._window.terms.draw(pane)
        self._later.start()
        self._window.announce()

    def _go(self, pane: Pane, target: Target) -> None:
        if isinstance(target, Span):
            pane.go_span(target)
        elif target is not None:
            pane.go_path(target)

    # what stands around the text

    def show_current(self) -> None:
        """Shows all around the text which pane is worked in."""
        window, pane = self._window, self._shelf.pane
        spread = pane.spread
        window.side.outline.show_document(
            None if spread is None else spread.document, 0 if spread is None else spread.document.info.annotations
        )
        if spread is None:
            window.setWindowTitle("Duizhao 对照")
            window.topbar.columns.show_columns((), ())
        else:
            window.setWindowTitle(f"{spread.document.info.title} — Duizhao 对照")
            window.side.library.show_current(spread.document.info.id)
            window.topbar.columns.show_columns(offered(spread), pane.columns())
        window.status.show_zoom(pane.view.zoom())
        window.notes.refresh()
        window.links.refresh()
        window.terms.show()
        window.citations.show_current()
        self.show_trail()
        self._moved(pane.current_clause())
        self._later.start()

    def show_trail(self) -> None:
        """Says whether there is a way back and a way forward."""
        trail = self._shelf.pane.trail
        self._window.commands["go.back"].setEnabled(trail.can_go_back)
        self._window.commands["go.forward"].setEnabled(trail.can_go_forward)

    def choose_columns(self, keys: tuple[str, ...]) -> None:
        """Shows the text in other columns."""
        self._shelf.pane.show_columns(keys)
        self._columns_changed(self._shelf.pane.columns())

    def walk(self, *, back: bool) -> None:
        """Goes back or forward to a place one left, in this text or another."""
        pane = self._shelf.pane
        step = pane.trail.back if back else pane.trail.forward
        stop = step(pane.document, pane.view.place())
        if stop is not None:
            document, place = stop
            if document == pane.document:
                pane.view.restore(place)
            elif all(row.id != document for row in self._window.texts.rows):
                self._window.say(self.tr("That text is no longer in the library."))
            else:
                self._keep(self._shelf.sheet)
                self._load(self._shelf.sheet, document, self.remembered(document)._replace(place=place))
        self.show_trail()

    def clause_span(self) -> Span | None:
        """The stretch of the clause that is read; of its row where it is in none."""
        pane = self._shelf.pane
        if pane.spread is None:
            return None
        path = pane.current_clause()
        clause = None if path is None else pane.spread.document.tree.get(path)
        if clause is not None:
            return clause.span
        rows = pane.spread.rows
        return rows.span(min(pane.view.current_row(), len(rows) - 1)) if len(rows) else None

    def label_of(self, path: ClausePath | None) -> str:
        """What a clause of the text that is read is called in short."""
        spread = self._shelf.pane.spread
        clause = None if path is None or spread is None else spread.document.tree.get(path)
        if clause is None or spread is None:
            return ""
        from reader.core.edition import refer

        return refer(spread.document.tree, clause)

    def _moved(self, path: ClausePath | None) -> None:
        window = self._window
        window.side.outline.show_current(path)
        window.aside.notes.show_clause(path)
        window.aside.links.show_place(window.document, path, self.label_of(path))
        window.terms.show_here()
        window.citations.show_place(path)
        span = self.clause_span()
        window.status.show_place(self.label_of(path), 0 if span is None else span.end - span.start)
        self._later.start()

    def _columns_changed(self, keys: tuple[str, ...]) -> None:
        spread = self._shelf.pane.spread
        if spread is not None:
            self._window.topbar.columns.show_columns(offered(spread), keys)
        self._later.start()

    def _zoomed(self, percent: int) -> None:
        self._window.status.show_zoom(percent)
        self._later.start()

    # remembering

    def remembered(self, document: str) -> Kept:
        """How a text was left when it was last read."""
        return kept.from_json(self._window.memory.here(f"text/{document}"))

    def remember(self) -> None:
        """Writes down what is open and how."""
        self._later.stop()
        if not self._restored:
            # Nothing was shown yet that could have been changed.
            return
        for sheet in reversed(tuple(self._shelf.sheets())):
            # Of two tabs of one text the current one is written last.
            self._keep(sheet)
        self._window.memory.keep("shelf", self._shelf.to_json())

    def _keep(self, sheet: Sheet) -> None:
        if sheet.document:
            self._window.memory.keep(f"text/{sheet.document}", kept.to_json(sheet.kept()))
