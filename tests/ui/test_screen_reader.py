"""What a screen reader is told of the text: through Qt's interfaces, as a bridge to one asks them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from pytestqt.qtbot import QtBot

from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.reading import ReadingView
from reader.ui.reading.accessible import AccessibleRow, AccessibleView, news
from reader.ui.window import Window
from tests.ui.conftest import Opens
from tests.ui.hands import settle, text_of

CLAUSE = ClausePath("h1_3__h2_6")
Kind = QAccessible.Event


@pytest.fixture(autouse=True)
def listening(qapp: QCoreApplication) -> Iterator[None]:
    """A screen reader is there from the start, as it is for who needs one."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def document_of(view: ReadingView) -> AccessibleView:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, AccessibleView), "an interface that knows of no rows"
    return found


def row_of(view: ReadingView) -> AccessibleRow:
    """The row that has the focus."""
    found = document_of(view).focusChild()
    assert isinstance(found, AccessibleRow)
    return found


def words_of(row: AccessibleRow) -> QAccessibleTextInterface:
    found = row.textInterface()
    assert found is not None
    return found


def name(row: AccessibleRow) -> str:
    return row.text(QAccessible.Text.Name)


def test_the_rows_are_there_for_who_listens_from_the_start(window: Window) -> None:
    document = document_of(window.pane.view)
    assert document.role() == QAccessible.Role.Document
    assert document.childCount() == len(window.pane.view.visible_rows()) > 2
    title = document.child(0)
    assert isinstance(title, AccessibleRow)
    assert title.role() == QAccessible.Role.Heading and title.depth() == 1
    assert title.attributesInterface().attributeValue(QAccessible.Attribute.Level) == 1
    assert title.parent() is document


def test_a_row_says_its_words_its_caret_and_its_selection(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    window.pane.go_path(CLAUSE)
    view.move_caret("row_down", keep=False)
    row = row_of(view)
    text = view.columns[0].text(view.current_row())
    spoken = words_of(row)
    assert spoken.characterCount() == len(text) and spoken.text(0, len(text)) == text
    assert (spoken.cursorPosition(), spoken.selectionCount()) == (0, 0)
    for _ in range(3):
        view.move_caret("right", keep=True)
    spoken = words_of(row_of(view))
    assert (spoken.cursorPosition(), spoken.selectionCount()) == (3, 1)
    other = document_of(view).of(view.current_row() + 1)
    assert words_of(other).selectionCount() == 0
    assert words_of(other).text(0, 5) == view.columns[0].text(view.current_row() + 1)[:5]


def test_a_character_is_where_it_is_painted(window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    window.pane.go_path(CLAUSE)
    view.move_caret("row_down", keep=False)
    number = view.current_row()
    row, laid, slot = row_of(view), view.cells[number], view.geometry_of.slots[0]
    cell, top = laid.cells[0], view.scroller.place_of(number)
    assert top is not None and cell.lines > 2
    seen: set[int] = set()
    for point in range(len(cell.text) - 1):
        line = cell.line_of(point)
        seen.add(line)
        at = words_of(row).characterRect(point)
        corner = view.viewport().mapFromGlobal(at.topLeft())
        assert abs(corner.x() - (slot.x + laid.indent + cell.x_of(point))) < cell.face.em, point
        middle = corner.y() + at.height() / 2 - top - laid.top
        assert line * cell.face.pitch <= middle <= (line + 1) * cell.face.pitch, point
    assert len(seen) == cell.lines


def test_a_screen_reader_can_put_the_caret_and_select(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    window.pane.go_path(CLAUSE)
    view.move_caret("row_down", keep=False)
    number = view.current_row()
    words_of(row_of(view)).setCursorPosition(4)
    assert (view.caret.head, view.caret.empty()) == ((number, 4), True)
    words_of(row_of(view)).addSelection(2, 6)
    selection = view.selection()
    assert selection is not None and selection.text == view.columns[0].text(number)[2:6]
    below = document_of(view).of(number + 1)
    words_of(below).setCursorPosition(0)
    assert view.caret.head == (number + 1, 0)


def told(view: ReadingView, document: AccessibleView) -> list[tuple[type[QAccessibleEvent], QAccessible.Event]]:
    return [(type(event), event.type()) for event in news(view, document)]


def test_every_move_is_told_once(window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    document = document_of(view)
    window.pane.go_path(CLAUSE)
    view.move_caret("row_down", keep=False)
    news(view, document)
    assert told(view, document) == []
    moves = (QAccessibleTextCursorEvent, Kind.TextCaretMoved)
    selects = (QAccessibleTextSelectionEvent, Kind.TextSelectionChanged)
    view.selectionChanged.disconnect()
    view.move_caret("right", keep=False)
    assert told(view, document) == [moves]
    view.move_caret("right", keep=True)
    assert told(view, document) == [moves, selects]
    view.move_caret("right", keep=False)
    assert selects in told(view, document)
    view.move_caret("row_down", keep=False)
    assert told(view, document) == [(QAccessibleEvent, Kind.Focus), moves]
    view.switch_column(1)
    found = news(view, document)
    assert [event.type() for event in found] == [Kind.NameChanged, Kind.Announcement, Kind.TextCaretMoved]
    said = found[1]
    assert isinstance(said, QAccessibleAnnouncementEvent)
    assert said.message().startswith(view.columns[1].title)
    assert view.columns[1].text(view.current_row()) in said.message()


def test_going_to_another_row_is_going_to_another_object(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    view.move_caret("end", keep=False)
    seen = []
    for _ in range(12):
        row = row_of(view)
        assert row.isValid() and name(row).endswith(view.columns[0].text(view.current_row()))
        assert document_of(view).indexOfChild(row) >= 0
        seen.append(row)
        view.move_caret("row_up", keep=False)
    assert len({id(row) for row in seen}) == len({row.row for row in seen}) > 8
    view.move_caret("start", keep=False)
    assert seen[0].isValid() and seen[0].state().offscreen and seen[0].rect().isEmpty()
    assert document_of(view).indexOfChild(seen[0]) == -1


def test_notes_and_the_translation_are_said_conversions_are_not(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    at = text_of(window).index("负面清单")
    view.select_span(Span(at, at + 4))
    window.commands["note.risk"].trigger()
    settle(qtbot, window)
    view.setFocus()
    said = row_of(view).text(QAccessible.Text.Description)
    assert said.startswith("1 note")
    assert "English: " in said and view.columns[2].text(view.current_row()) in said
    assert "Taiwan: " not in said
    view.switch_column(-1)
    assert "Source: " in row_of(view).text(QAccessible.Text.Description)


def test_rows_of_a_text_that_is_gone_are_not_valid_and_serve_the_next(open_window: Opens) -> None:
    window = open_window()
    view = window.pane.view
    view.setFocus()
    row = row_of(view)
    view.set_content(None, ())
    assert not row.isValid() and name(row) == "" and row.rect().isEmpty() and row.state().invalid
    assert row.textInterface() is None
    window.close()
    window = open_window()
    window.pane.view.setFocus()
    assert name(row_of(window.pane.view))


def test_a_character_of_two_units_is_one_step(qtbot: QtBot) -> None:
    from reader.core.clause import ClauseTree
    from reader.core.row import rows
    from reader.ui.reading import SourceColumn

    text = "吉祥𠮷字归乙"
    view = ReadingView()
    qtbot.addWidget(view)
    found = rows(text, ClauseTree((), len(text)))
    view.set_content(found, [SourceColumn(text, found)])
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for expected in (1, 2, 4, 5):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert words_of(row_of(view)).cursorPosition() == expected
    words_of(row_of(view)).setCursorPosition(2)
    assert view.caret.head == (0, 2)
    words_of(row_of(view)).setCursorPosition(4)
    assert view.caret.head == (0, 3)


def test_whoever_asks_before_the_columns_are_placed_is_answered(window: Window) -> None:
    view = window.pane.view
    view.setFocus()
    document = document_of(view)
    for columns in (("source",), ("source", "tw", "translation"), ("tw", "source")):
        window.pane.show_columns(columns)
        assert news(view, document, arrived=True)
        window.pane.show_columns(columns[::-1])
        row = document.of(view.current_row())
        assert words_of(row).characterCount() > 0
        window.pane.show_columns(columns)
        assert not row.rect().isEmpty() and not row.state().offscreen
