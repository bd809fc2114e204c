"""The shelf: every text that is open, in tabs, in one half or in two.

`Shelf.pane` is the pane one works in: the one that had the focus last. Its signals are the shelf's signals; a wish that
comes from the other half first makes that the current one, so that whoever hears it finds it as `pane`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from reader.ui.jobs import Jobs
from reader.ui.pane import kept
from reader.ui.pane.pane import Pane
from reader.ui.shelf.half import Half, Sheet

_WISHES = (
    "annotate_wanted", "acted", "note_wanted", "concept_wanted", "document_sought", "contextRequested", "followed",
    "columnsChanged",
)  # fmt: skip
"""Signals of a pane that only the reader's hand sets off."""
_NEWS = ("clauseChanged", "selectionChanged", "zoomChanged", "trailChanged")
_COLUMN = 220
"""Pixels that a column needs in order to be read well."""
_CLOSED = 20
"""How many closed tabs can be opened again."""


class Shelf(QWidget):
    """Holds the panes."""

    clauseChanged = Signal(object)
    selectionChanged = Signal()
    annotate_wanted = Signal(str, str)
    acted = Signal(str)
    note_wanted = Signal(str)
    concept_wanted = Signal(str)
    document_sought = Signal(str)
    columnsChanged = Signal(tuple)
    zoomChanged = Signal(int)
    trailChanged = Signal()
    contextRequested = Signal(QPoint)
    followed = Signal(object)

    made = Signal(object)
    """A pane, new: for those who dress panes."""
    current_changed = Signal()
    """Another pane is the one that is worked in, or it shows another tab."""
    woken = Signal(object)
    """A sheet came to the front whose text is not loaded."""
    closing = Signal(object)
    """A sheet that is about to go, while it can still be asked."""
    rearranged = Signal()
    """Tabs came, went or moved."""
    tab_context_wanted = Signal(object, QPoint)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._closed: list[Sheet] = []
        self.halves: list[Half] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("split")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.column.addWidget(self._splitter, 1)
        self._current = self._add_half()
        self._current.add(Sheet())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focused)

    # what there is

    @property
    def pane(self) -> Pane:
        """The pane one works in."""
        return self._current.pane

    @property
    def half(self) -> Half:
        """The half one works in."""
        return self._current

    @property
    def sheet(self) -> Sheet:
        """The tab one works in."""
        return self._current.front

    @property
    def is_split(self) -> bool:
        """Whether there are two halves."""
        return len(self.halves) > 1

    def sheets(self) -> Iterator[Sheet]:
        """Every tab, those of the current half first."""
        for half in sorted(self.halves, key=lambda half: half is not self._current):
            yield from half.sheets

    def fronts(self) -> tuple[Pane, ...]:
        """The panes in sight, the current one first."""
        halves = sorted(self.halves, key=lambda half: half is not self._current)
        return tuple(half.pane for half in halves if half.sheets)

    def panes(self, document: str) -> tuple[Pane, ...]:
        """The panes that show a document, in sight or not."""
        return tuple(sheet.pane for sheet in self.sheets() if sheet.pane and sheet.pane.document == document)

    def find(self, document: str) -> Sheet | None:
        """The tab of a document: the one in front before others, the current half before the other."""
        found = [sheet for sheet in self.sheets() if sheet.document == document]
        fronts = [half.front for half in self.halves if half.sheets]
        return next((sheet for sheet in found if sheet in fronts), found[0] if found else None)

    def sheet_of(self, pane: Pane) -> Sheet:
        """The tab of a pane."""
        return next(sheet for sheet in self.sheets() if sheet.pane is pane)

    def pane_of(self, sheet: Sheet) -> Pane:
        """The pane of a tab, made when it is first asked for."""
        return self._half_of(sheet).pane_of(sheet)

    # doing

    def show_sheet(self, sheet: Sheet) -> None:
        """Brings a tab to the front and works in it."""
        half = self._half_of(sheet)
        self._work_in(half, tell=False)
        half.show_sheet(sheet)
        half.pane.view.setFocus()

    def add(self, sheet: Sheet, *, front: bool = True) -> None:
        """Opens a tab in the current half."""
        blank = self.sheet if not self.sheet.document else None
        self._current.add(sheet, front=front or blank is not None)
        if blank is not None:
            self._drop(self._current, blank)
        self._rearrange()

    def name(self, sheet: Sheet, document: str, title: str) -> None:
        """Says which document a tab shows now."""
        sheet.document, sheet.title = document, title
        self._half_of(sheet).name(sheet)

    def close(self, sheet: Sheet) -> None:
        """Closes a tab; the last one of a half closes the half, the last of all leaves an empty one."""
        half = self._half_of(sheet)
        if sheet.document:
            self.closing.emit(sheet)
            sheet.state = sheet.kept()
            self._closed.append(Sheet(sheet.document, sheet.title, sheet.state))
            del self._closed[:-_CLOSED]
        if len(half.sheets) == 1 and not self.is_split:
            if not sheet.document:
                return
            half.add(Sheet())
        elif len(half.sheets) == 1:
            self._work_in(next(other for other in self.halves if other is not half))
            self.halves.remove(half)
            half.hide()
            half.deleteLater()
        self._drop(half, sheet)
        self._rearrange()
        self.pane.view.setFocus()

    def reopen(self, known: set[str]) -> Sheet | None:
        """Opens the tab that was closed last and whose document is still known."""
        while self._closed:
            sheet = self._closed.pop()
            if sheet.document in known:
                self.add(sheet)
                return sheet
        return None

    def step(self, by: int) -> None:
        """Goes to the tab after (1) or before (-1), around the ends."""
        sheets = self._current.sheets
        self.show_sheet(sheets[(sheets.index(self.sheet) + by) % len(sheets)])

    def split(self) -> Sheet:
        """Opens a second half beside with the same text at the same place; where there are two, goes to the other."""
        if self.is_split:
            self.switch()
            return self.sheet
        width = self._current.width()
        state = self.sheet.kept()
        # Half the room shows half the columns; more are a click away.
        state = state._replace(columns=state.columns[: max(1, width // 2 // _COLUMN)], widths=())
        sheet = Sheet(self.sheet.document, self.sheet.title, state)
        self._work_in(self._add_half())
        self._current.add(sheet)
        self._splitter.setSizes([width // 2, width - width // 2])
        self._rearrange()
        self._current.pane.view.setFocus()
        return sheet

    def unsplit(self) -> None:
        """Brings the tabs of both halves into one, the current one in front."""
        if not self.is_split:
            return
        front, (left, right) = self.sheet, self.halves
        for sheet in list(right.sheets):
            right.take(sheet)
            left.add(sheet, front=False)
        self.halves.remove(right)
        right.hide()
        right.deleteLater()
        self._work_in(left)
        self._rearrange()
        self.show_sheet(front)

    def move_across(self, sheet: Sheet) -> None:
        """Takes a tab to the other half; the only one of its half takes the half with it."""
        if not self.is_split:
            if len(self._current.sheets) < 2:
                return
            home = self._current
            self._add_half()
        else:
            home = self._half_of(sheet)
        other = next(half for half in self.halves if half is not home)
        home.take(sheet)
        other.add(sheet)
        home.show_front()
        if not home.sheets:
            self.halves.remove(home)
            home.hide()
            home.deleteLater()
        self._work_in(other)
        self._rearrange()
        self.show_sheet(sheet)

    def switch(self) -> None:
        """Works in the other half."""
        if self.is_split:
            other = next(half for half in self.halves if half is not self._current)
            self._work_in(other)
            other.pane.view.setFocus()

    # remembering

    def to_json(self) -> dict[str, Any]:
        """What is open, as JSON values."""
        return {
            "halves": [
                {
                    "sheets": [
                        {"document": sheet.document, "state": kept.to_json(sheet.kept())}
                        for sheet in half.sheets
                        if sheet.document
                    ],
                    "front": half.sheets.index(half.front),
                }
                for half in self.halves
            ],
            "current": self.halves.index(self._current),
            "sizes": self._splitter.sizes(),
        }

    def restore(self, value: Any, titles: dict[str, str]) -> None:
        """Opens what was open, as far as it is still known; `titles` are by document."""
        left = [(front, sheets) for front, sheets in _read(value, titles) if sheets][:2]
        if not left:
            return
        blank = self.sheet
        for at, (front, sheets) in enumerate(left):
            half = self.halves[at] if at < len(self.halves) else self._add_half()
            half.fill(sheets, min(front, len(sheets) - 1))
        self._drop(self.halves[0], blank)
        current = value.get("current")
        self._work_in(self.halves[current if current in (0, 1) and current < len(self.halves) else 0])
        sizes = value.get("sizes")
        if self.is_split and isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(s, int) for s in sizes):
            self._splitter.setSizes(sizes)
        self._rearrange()

    # within

    def _add_half(self) -> Half:
        half = Half(self._make)
        half.fronted.connect(lambda sheet, half=half: self._fronted(half, sheet))
        half.close_wanted.connect(self.close)
        half.context_wanted.connect(self.tab_context_wanted)
        half.moved.connect(self.rearranged)
        self.halves.append(half)
        self._splitter.addWidget(half)
        return half

    def _make(self) -> Pane:
        pane = Pane(self._jobs)
        pane.setMinimumWidth(260)
        for name in _NEWS:
            getattr(pane, name).connect(lambda *said, name=name: self._pass_on(pane, name, said))
        for name in _WISHES:
            getattr(pane, name).connect(lambda *said, name=name: self._wish(pane, name, said))
        self.made.emit(pane)
        return pane

    def _pass_on(self, pane: Pane, name: str, said: tuple[Any, ...]) -> None:
        if self.sheet.pane is pane:
            getattr(self, name).emit(*said)

    def _wish(self, pane: Pane, name: str, said: tuple[Any, ...]) -> None:
        half = next((half for half in self.halves if half.front.pane is pane), None)
        if half is not None:
            self._work_in(half)
            getattr(self, name).emit(*said)

    def _fronted(self, half: Half, sheet: Sheet) -> None:
        if sheet.document and not sheet.shown:
            self.woken.emit(sheet)
        if half is self._current:
            self._tell()

    def _focused(self, _old: QWidget | None, now: QWidget | None) -> None:
        half = now
        while half is not None and not isinstance(half, Half):
            half = half.parentWidget()
        if isinstance(half, Half) and half in self.halves:
            self._work_in(half)

    def _work_in(self, half: Half, *, tell: bool = True) -> None:
        if half is not self._current:
            self._current = half
            for each in self.halves:
                each.say_current(each is half)
            if tell and half.sheets:
                self._tell()

    def _tell(self) -> None:
        self.current_changed.emit()

    def _half_of(self, sheet: Sheet) -> Half:
        return next(half for half in self.halves if sheet in half.sheets)

    def _drop(self, half: Half, sheet: Sheet) -> None:
        front = bool(half.sheets) and half.front is sheet
        half.take(sheet)
        if front:
            half.show_front()
        if sheet.pane is not None:
            sheet.pane.leave()
            sheet.pane = None

    def _rearrange(self) -> None:
        many = self.is_split or len(self._current.sheets) > 1
        for half in self.halves:
            half.bar.setVisible(many)
            half.say_current(half is self._current)
        self.rearranged.emit()


def _read(value: Any, titles: dict[str, str]) -> Iterator[tuple[int, list[Sheet]]]:
    """The halves of a remembered shelf: which tab was in front, and the tabs that can still be opened."""
    halves = value.get("halves") if isinstance(value, dict) else None
    for half in halves if isinstance(halves, list) else ():
        if not isinstance(half, dict) or not isinstance(half.get("sheets"), list):
            continue
        sheets: list[Sheet] = []
        front = half.get("front")
        wanted = front if isinstance(front, int) else 0
        for at, each in enumerate(half["sheets"]):
            document = each.get("document") if isinstance(each, dict) else None
            if isinstance(document, str) and document in titles:
                if at == front:
                    wanted = len(sheets)
                sheets.append(Sheet(document, titles[document], kept.from_json(each.get("state"))))
        yield max(0, wanted), sheets
