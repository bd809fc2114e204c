"""The words of one row as Qt's own text interface says them: characters, words, lines, the caret, the selection.

Qt for Python can't implement a text interface whole: what answers with several numbers (`selection`, `textAtOffset`,
`attributes`) is not offered to Python. So a text field that nobody sees holds the words of the row that is asked about,
lies where the row's cell lies, has its line breaks, and lends its interface. What stays true: whoever asks for the
interface gets the row as it is at that moment; what is done to the field (a caret put elsewhere, a selection) is done
to the view's caret. Offsets in the field are UTF-16 units of the cell's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.ui.reading.caret import Position

if TYPE_CHECKING:
    from reader.ui.reading.cells import Cell
    from reader.ui.reading.view import ReadingView


class _Held(NamedTuple):
    """What the field holds: enough to know that nothing has changed."""

    row: int
    column: int
    cell: Cell
    caret: tuple[int, int] | None
    place: QRect


class Spoken:
    """A field behind the view that holds one row's words."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self._held: _Held | None = None
        self._filling = False
        self.field = QTextEdit(view.viewport())
        self.field.hide()
        self.field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setStyleSheet("padding: 0; border: none;")
        self.field.setReadOnly(True)
        self.field.setUndoRedoEnabled(False)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.field.document().setDocumentMargin(0)
        self.field.cursorPositionChanged.connect(self._moved)
        self.field.selectionChanged.connect(self._moved)

    def of(self, row: int) -> QAccessibleTextInterface | None:
        """The interface of a row's words in the caret's column."""
        view = self._view
        view.visible_rows()  # places the columns where they changed since
        laid, column = view.cells[row], view.caret.column
        cell, slot = laid.cells[column], view.geometry_of.slots[column]
        place = QRect(
            round(slot.x + laid.indent), round((view.scroller.place_of(row) or 0.0) + laid.top),
            max(1, round(slot.width - laid.indent)), max(1, round(cell.height)),
        )  # fmt: skip
        wanted = _Held(row, column, cell, self.caret_on(row), place)
        if wanted != self._held:
            self._filling = True
            self._fill(wanted)
            self._filling = False
            self._held = wanted
        found = QAccessible.queryAccessibleInterface(self.field)
        return None if found is None else found.textInterface()

    def caret_on(self, row: int) -> tuple[int, int] | None:
        """Where the selection begins and the caret is on a row, in units; None for a row without the caret."""
        caret = self._view.caret
        if caret.head.row != row:
            return None
        units, points = self._view.cells[row].cells[caret.column].units, caret.points_on(row)
        head = caret.head.point
        anchor = head if points is None else (points.end if head == points.start else points.start)
        return units.of_point(anchor), units.of_point(head)

    def _fill(self, wanted: _Held) -> None:
        self.field.setGeometry(wanted.place)
        style = QTextCharFormat()
        style.setFont(wanted.cell.face.font)
        cursor = QTextCursor(self.field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(wanted.cell.text.replace("\n", "\u2028"), style)
        # A row without the caret has it nowhere; behind the words it is least in the way of who puts it to the front.
        anchor, head = wanted.caret or (wanted.cell.units.length, wanted.cell.units.length)
        cursor.setPosition(anchor)
        cursor.setPosition(head, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)
        self._break(wanted.cell)

    def _break(self, cell: Cell) -> None:
        """Breaks the field's only paragraph where the cell breaks."""
        block = self.field.document().firstBlock()  # kept while its layout is used, which is a part of it
        layout = block.layout()
        layout.setPosition(QPointF(0, 0))
        layout.setTextOption(cell.layout.textOption())
        layout.beginLayout()
        for number in range(cell.lines):
            shown, line = cell.layout.lineAt(number), layout.createLine()
            if not line.isValid():
                break
            line.setNumColumns(shown.textLength(), shown.width())
            line.setPosition(shown.position())
        layout.endLayout()

    def _moved(self) -> None:
        """Follows a screen reader that put the caret elsewhere or selected something."""
        held = self._held
        if self._filling or held is None or held.row >= len(self._view.cells):
            return
        cursor, units = self.field.textCursor(), held.cell.units
        start, end = (Position(held.row, units.of_unit(unit)) for unit in (cursor.anchor(), cursor.position()))
        self._held = None
        self._view.select_between(held.column, start, end, show=True)
