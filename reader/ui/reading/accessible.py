"""What a screen reader is told of the reading view: a document whose children are the rows in sight.

A row says its label and its words as its name, its translation and what stands on it as its description, and its words
once more as a text with a caret and a selection (`spoken`). What stays true: a row keeps its interface as long as the
text is shown, so that going to another row is going to another object; interfaces are never freed, because Qt's cache
goes on naming them, but serve other views when theirs is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from reader.ui.reading.spoken import Spoken

if TYPE_CHECKING:
    from reader.ui.reading.view import ReadingView

_alive: dict[int, AccessibleView] = {}
"""The interfaces of views, by view: Qt holds no reference that keeps a Python object alive."""
_known: dict[int, ReadingView] = {}
_kept: list[AccessibleRow] = []
"""Every row's interface ever made."""
_spare: list[AccessibleRow] = []
"""Those whose view is gone."""
_NOTHING = shiboken6.VoidPtr(0)
"""No such interface: Qt for Python makes a wild pointer of `None` where C++ wants a null one."""


class AccessibleView(QAccessibleWidget):
    """A reading view as a document."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._rows: dict[int, AccessibleRow] = {}
        self.spoken = Spoken(view)
        self.told: tuple[int, int, tuple[int, int] | None] = (-1, -1, None)
        """Row, column and caret that were told last."""

    def isValid(self) -> bool:
        """Whether the view is still there."""
        return shiboken6.isValid(self._view)

    def childCount(self) -> int:
        """How many rows are in sight."""
        return len(self._view.visible_rows()) if self.isValid() and self._view.rows else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """The row at a place on the screen."""
        return self.of(self._view.visible_rows()[index]) if 0 <= index < self.childCount() else None

    def of(self, row: int) -> AccessibleRow:
        """The interface of a row."""
        found = self._rows.get(row)
        if found is None:
            found = _spare.pop() if _spare else _made()
            found.serve(self._view, row, self)
            self._rows[row] = found
        return found

    def release(self) -> None:
        """Gives the rows to other views."""
        for row in self._rows.values():
            row.serve(None, -1, None)
        _spare.extend(self._rows.values())
        self._rows = {}

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a row stands on the screen; -1 for one out of sight and for what is no row."""
        visible = self._view.visible_rows() if self.childCount() else range(0)
        return visible.index(child.row) if isinstance(child, AccessibleRow) and child.row in visible else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The row at a pixel of the screen."""
        for index in range(self.childCount()):
            found = self.child(index)
            if found is not None and found.rect().contains(x, y):
                return found
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        """The row of the caret when the view has the focus."""
        if not self.isValid() or not self._view.rows or not self._view.hasFocus():
            return None
        return self.of(self._view.current_row())


class _Level(QAccessibleAttributesInterface):
    """How deep a heading is, so that headings can be told apart by ear."""

    def __init__(self, row: AccessibleRow) -> None:
        super().__init__()
        self._row = row

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The level alone."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        """1 for the title, 2 for the outermost headings."""
        return self._row.depth() if key == QAccessible.Attribute.Level else None


class AccessibleRow(QAccessibleInterface):
    """One row: its label and the words of every column."""

    def __init__(self) -> None:
        super().__init__()
        self.row = -1
        self._seen: ref[ReadingView] | None = None
        self._parent: ref[AccessibleView] | None = None
        self._level = _Level(self)

    def serve(self, view: ReadingView | None, row: int, parent: AccessibleView | None) -> None:
        """Becomes the interface of a row; of none for None."""
        self._seen, self._parent = (None, None) if view is None or parent is None else (ref(view), ref(parent))
        self.row = row

    @property
    def _view(self) -> ReadingView:
        found = None if self._seen is None else self._seen()
        if found is None:
            raise ReferenceError("the view of this row is gone")
        return found

    def isValid(self) -> bool:
        """Whether there is such a row."""
        view = None if self._seen is None else self._seen()
        if view is None or not shiboken6.isValid(view) or not view.columns:
            return False
        return view.rows is not None and 0 <= self.row < len(view.rows)

    def object(self) -> QObject | None:
        """Rows are no objects of Qt's."""
        return None

    def window(self) -> QWindow | None:
        """The window of the view."""
        return self._view.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:
        """The view."""
        return None if self._parent is None else self._parent()

    def child(self, index: int) -> None:
        """A row has no parts."""

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """No such child."""
        return -1

    def childAt(self, x: int, y: int) -> None:
        """A row has no parts."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The row's words as a text; the level of a heading."""
        parent = None if self._parent is None else self._parent()
        if parent is not None and self.isValid():
            if kind == QAccessible.InterfaceType.TextInterface:
                return parent.spoken.of(self.row) or _NOTHING
            if kind == QAccessible.InterfaceType.AttributesInterface and self.role() == QAccessible.Role.Heading:
                return self._level
        return _NOTHING

    def text(self, kind: QAccessible.Text) -> str:
        """The name is the label and the caret's column; the description what stands beside it and on it."""
        rows = self._view.rows if self.isValid() else None
        if rows is None:
            return ""
        columns = self._view.columns
        at = min(self._view.caret.column, len(columns) - 1)
        if kind in (QAccessible.Text.Name, QAccessible.Text.Value):
            return f"{rows.label(self.row)} {columns[at].text(self.row)}".strip()
        if kind == QAccessible.Text.Description:
            # A column in another script says the same words over again, so only translations are said.
            beside = (
                f"{column.title}: {column.text(self.row)}"
                for number, column in enumerate(columns)
                if number != at and column.own != columns[at].own and (column.own or column.key == "source")
            )
            return "\n".join([*filter(None, (self._marked(),)), *beside])
        return ""

    def _marked(self) -> str:
        """How many notes and links stand on the row: what others see as colours and lines."""
        from reader.ui import words

        view = self._view
        assert view.rows is not None
        span = view.rows.span(self.row)

        def number(layer: str) -> int:
            return len({mark.id for mark in view.marks.of_row(layer, self.row, span)})

        said: list[str] = []
        if notes := number("annotations"):
            one, many = QCoreApplication.translate("Words", "%n note"), QCoreApplication.translate("Words", "%n notes")
            said.append(words.count(notes, one, many))
        if links := number("citations"):
            said.append(
                words.count(
                    links,
                    QCoreApplication.translate("AccessibleRow", "%n citation"),
                    QCoreApplication.translate("AccessibleRow", "%n citations"),
                )
            )
        return ", ".join(said)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The text can't be changed here."""

    def rect(self) -> QRect:
        """Where the row is on the screen; nothing where it is out of sight."""
        if not self.isValid() or self.row not in self._view.visible_rows():
            return QRect()
        place = self._view.scroller.place_of(self.row) or 0.0
        view = self._view.viewport()
        area = QRect(0, int(place), view.width(), int(self._view.cells.height(self.row))).intersected(view.rect())
        return area.translated(view.mapToGlobal(view.rect().topLeft()))

    def role(self) -> QAccessible.Role:
        """A heading or a paragraph."""
        rows = self._view.rows if self.isValid() else None
        if rows is not None and rows[self.row].role in ("heading", "title"):
            return QAccessible.Role.Heading
        return QAccessible.Role.Paragraph

    def depth(self) -> int:
        """The level of a heading: 1 for the title."""
        rows = self._view.rows if self.isValid() else None
        return 1 if rows is None or rows[self.row].role == "title" else max(2, rows[self.row].depth + 1)

    def state(self) -> QAccessible.State:
        """It can be read, and is current when the caret is on it."""
        made = QAccessible.State()
        if not self.isValid():
            made.invalid = True
            return made
        made.readOnly = True
        made.selectableText = True
        made.multiLine = True
        made.focusable = True
        made.offscreen = self.row not in self._view.visible_rows()
        if self.row == self._view.current_row():
            made.focused = self._view.hasFocus()
            made.active = True
        return made

    def foregroundColor(self) -> QColor:
        """The ink."""
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        """The paper."""
        return self._view.palette().base().color()


def _made() -> AccessibleRow:
    made = AccessibleRow()
    QAccessible.registerAccessibleInterface(made)
    _kept.append(made)
    return made


def _factory(_name: str, target: QObject | None) -> QAccessibleInterface | None:
    """Makes the interface of a reading view; of nothing else."""
    view = _known.get(id(target)) if target is not None else None
    if view is None or view is not target:
        return None
    made = _alive[id(view)] = AccessibleView(view)
    return made


_installed = False


def expect(view: ReadingView) -> None:
    """Says that a view is being made: whoever asks for its interface while it is gets the right one."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    _known[id(view)] = view


def enable(view: ReadingView) -> None:
    """Lets screen readers see the rows of a view that was expected and is made now."""
    key = id(view)
    found = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    if found is not None and not isinstance(found, AccessibleView):
        # Asked for before Qt knew the Python object: what was made then knows nothing of rows.
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(found))

    def forget() -> None:
        _known.pop(key, None)
        gone = _alive.pop(key, None)
        if gone is not None:
            gone.release()

    view.destroyed.connect(forget)


def tell(view: ReadingView, *, arrived: bool = False) -> None:
    """Says where the caret is now and what is selected; costs nothing while nobody listens."""
    if not QAccessible.isActive() or not view.rows or not view.hasFocus():
        return
    found = QAccessible.queryAccessibleInterface(view)
    if isinstance(found, AccessibleView):
        for event in news(view, found, arrived=arrived):
            QAccessible.updateAccessibility(event)


def news(view: ReadingView, document: AccessibleView, *, arrived: bool = False) -> list[QAccessibleEvent]:
    """What there is to be told since the last time: another row, another column, another place on the row."""
    view.visible_rows()  # the columns must be placed before anything is asked of a row
    row, column = view.current_row(), view.caret.column
    here, caret = document.of(row), document.spoken.caret_on(row)
    (last_row, last_column, last_caret), document.told = document.told, (row, column, caret)
    found: list[QAccessibleEvent] = []
    if arrived or row != last_row:
        found.append(QAccessibleEvent(here, QAccessible.Event.Focus))
    if column != last_column and last_column >= 0 and not arrived:
        found.append(QAccessibleEvent(here, QAccessible.Event.NameChanged))
        shown = view.columns[column]
        found.append(QAccessibleAnnouncementEvent(view, f"{shown.title}: {shown.text(row)}"))
    if caret is not None and (arrived or (row, column, caret) != (last_row, last_column, last_caret)):
        found.append(QAccessibleTextCursorEvent(here, caret[1]))
        if caret[0] != caret[1] or (last_caret is not None and last_caret[0] != last_caret[1]):
            found.append(QAccessibleTextSelectionEvent(here, min(caret), max(caret)))
    return found
