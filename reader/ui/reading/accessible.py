"""What a screen reader is told of the reading view: a document whose children are the rows in sight.

The interfaces of rows are made once for each place on the screen and read the row that stands there now, so there are
never more of them than rows in sight. A Python text interface crashes in Qt 6.11, so a row says its words as its name;
the window offers the current clause as an ordinary text besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from reader.ui.reading.view import ReadingView

_alive: dict[int, AccessibleView] = {}
"""The interfaces of views, by view: Qt holds no reference that keeps a Python object alive."""
_known: dict[int, ReadingView] = {}
_rows: list[AccessibleRow] = []
"""Every row's interface ever made, a few dozen a view: Qt's cache goes on naming them, so none may be freed."""


class AccessibleView(QAccessibleWidget):
    """A reading view as a document."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._rows: list[AccessibleRow] = []

    def isValid(self) -> bool:
        """Whether the view is still there."""
        return shiboken6.isValid(self._view)

    def childCount(self) -> int:
        """How many rows are in sight."""
        return len(self._view.visible_rows()) if self.isValid() and self._view.rows else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """The row at a place on the screen."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            made = AccessibleRow(self._view, len(self._rows), self)
            QAccessible.registerAccessibleInterface(made)
            self._rows.append(made)
            _rows.append(made)
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a row stands on the screen; -1 for what is no row."""
        return child.place if isinstance(child, AccessibleRow) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The row at a pixel of the screen."""
        for index in range(self.childCount()):
            found = self.child(index)
            if found is not None and found.rect().contains(x, y):
                return found
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        """The row of the caret, when it is in sight and the view has the focus."""
        if not self.isValid() or not self._view.hasFocus():
            return None
        visible = self._view.visible_rows()
        row = self._view.current_row()
        return self.child(row - visible[0]) if visible and row in visible else None


class AccessibleRow(QAccessibleInterface):
    """One place on the screen, as the row that stands there: its label and the words of every column."""

    def __init__(self, view: ReadingView, place: int, parent: AccessibleView) -> None:
        super().__init__()
        self._seen, self.place, self._parent = ref(view), place, ref(parent)

    @property
    def _view(self) -> ReadingView:
        found = self._seen()
        if found is None:
            raise ReferenceError("the view of this row is gone")
        return found

    @property
    def row(self) -> int | None:
        """The row that stands here now."""
        visible = self._view.visible_rows()
        return visible[self.place] if self.place < len(visible) else None

    def isValid(self) -> bool:
        """Whether there is a row here."""
        view = self._seen()
        return view is not None and shiboken6.isValid(view) and bool(view.rows) and self.row is not None

    def object(self) -> QObject | None:
        """Rows are no objects of Qt's."""
        return None

    def window(self) -> QWindow | None:
        """The window of the view."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        """The view."""
        return self._parent()

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

    def text(self, kind: QAccessible.Text) -> str:
        """The name is the label and the caret's column; the description what stands beside it."""
        row = self.row
        rows = self._view.rows
        if row is None or rows is None:
            return ""
        columns = self._view.columns
        at = min(self._view.caret.column, len(columns) - 1)
        if kind in (QAccessible.Text.Name, QAccessible.Text.Value):
            return f"{rows.label(row)} {columns[at].text(row)}".strip()
        if kind == QAccessible.Text.Description:
            return "\n".join(
                f"{column.title}: {column.text(row)}" for number, column in enumerate(columns) if number != at
            )
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The text can't be changed here."""

    def rect(self) -> QRect:
        """Where the row is on the screen."""
        row = self.row
        place = None if row is None else self._view.scroller.place_of(row)
        if row is None or place is None:
            return QRect()
        view = self._view.viewport()
        area = QRect(0, int(place), view.width(), int(self._view.cells.height(row))).intersected(view.rect())
        return area.translated(view.mapToGlobal(view.rect().topLeft()))

    def role(self) -> QAccessible.Role:
        """A heading or a paragraph."""
        row = self.row
        rows = self._view.rows
        if row is not None and rows is not None and rows[row].role in ("heading", "title"):
            return QAccessible.Role.Heading
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """It can be read, and is current when the caret is on it."""
        made = QAccessible.State()
        made.readOnly = True
        made.selectableText = True
        made.focusable = True
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


def _factory(_name: str, target: QObject | None) -> QAccessibleInterface | None:
    """Makes the interface of a reading view; of nothing else."""
    view = _known.get(id(target)) if target is not None else None
    if view is None or view is not target:
        return None
    made = _alive[id(view)] = AccessibleView(view)
    return made


_installed = False


def enable(view: ReadingView) -> None:
    """Lets screen readers see the rows of a view."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    key = id(view)
    _known[key] = view

    def forget() -> None:
        _known.pop(key, None)
        _alive.pop(key, None)

    view.destroyed.connect(forget)


def tell_row(view: ReadingView) -> None:
    """Says that the caret came to another row; costs nothing while nobody listens."""
    if not QAccessible.isActive():
        return
    found = QAccessible.queryAccessibleInterface(view)
    child = found.focusChild() if found is not None else None
    if isinstance(child, AccessibleRow):
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))
