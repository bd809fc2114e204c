"""Columns where there is no room for them, long words, and white space at the ends of lines, in the real view."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.clause import ClauseTree
from reader.core.row import rows
from reader.core.span import Span
from reader.ui.reading import ReadingView, RenditionColumn, SourceColumn
from reader.ui.reading.breaking import may_break
from reader.ui.reading.geometry import LEAST, NARROWEST, Geometry
from reader.ui.theme import NAMES, theme

_spec = importlib.util.spec_from_file_location("reading_texts", Path(__file__).with_name("reading_texts.py"))
assert _spec and _spec.loader
texts = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(texts)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Shows = Callable[..., ReadingView]


@pytest.fixture
def shows(qtbot) -> Shows:
    def shown(width: int, zoom: int = 100, count: int = 5) -> ReadingView:
        view = ReadingView()
        qtbot.addWidget(view)
        view.resize(width, 500)
        text, found = texts.statute(60)
        columns = texts.columns(text, found)
        columns[2:2] = [RenditionColumn(text, found, texts.convert, key=key, region="tw") for key in ("hk", "hant")]
        view.set_content(found, columns[:count])
        view.set_zoom(zoom)
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        settle(view)
        return view

    return shown


def settle(view: ReadingView) -> None:
    """Paints, and lets the scroll bar come or go, which Qt does a turn later."""
    for _ in range(3):
        view.grab()
        QApplication.processEvents()


def wheel(view: ReadingView, delta: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    at = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        at, QPointF(view.viewport().mapToGlobal(at)), QPoint(), delta, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def in_sight(view: ReadingView, column: int) -> bool:
    slot = view.geometry_of.slots[column]
    right = slot.outer_x + slot.outer_width
    return view.geometry_of.edge - 1 <= slot.outer_x and right <= view.viewport().width() + 1


@pytest.mark.parametrize("zoom", [80, 100, 200, 300])
@pytest.mark.parametrize("width", [420, 700, 1000, 1440])
def test_every_column_has_a_comfortable_line_or_the_view_scrolls_sideways(shows, width: int, zoom: int) -> None:
    view = shows(width, zoom)
    geometry, bar = view.geometry_of, view.horizontalScrollBar()
    room = view.viewport().width() - geometry.edge
    for slot in geometry.slots:
        em = slot.faces["text"].em
        assert slot.width >= min(LEAST * em, max(room - 5 * em, NARROWEST * em)) - 0.1
        assert slot.outer_width <= max(room, (NARROWEST + 3) * em)
    assert bar.maximum() == geometry.overflow and bar.isVisible() == (geometry.overflow > 0)
    last = geometry.slots[-1]
    assert last.outer_x + last.outer_width - geometry.overflow <= view.viewport().width() + 1
    bar.setValue(bar.maximum())
    assert in_sight(view, len(geometry.slots) - 1) or last.outer_width > room


def test_with_room_nothing_scrolls_sideways(shows) -> None:
    view = shows(1440)
    assert view.geometry_of.overflow == 0 and not view.horizontalScrollBar().isVisible()
    wheel(view, QPoint(0, -120), SHIFT)
    assert view.geometry_of.shift == 0


def test_shift_and_the_wheel_scroll_sideways_and_lay_nothing_out(shows) -> None:
    view = shows(700)
    laid, top, x = view.cells.laid, view.scroller.anchor, view.geometry_of.slots[0].x
    before = view.header.grab().toImage(), view.grab().toImage()
    wheel(view, QPoint(0, -120), SHIFT)
    shift = view.geometry_of.shift
    assert shift > 0 and view.geometry_of.slots[0].x == x - shift == x - view.horizontalScrollBar().value()
    wheel(view, QPoint(-120, 0))
    assert view.geometry_of.shift > shift
    after = view.header.grab().toImage(), view.grab().toImage()
    assert before[0] != after[0] and before[1] != after[1], "the head goes with its columns"
    assert (view.cells.laid, view.scroller.anchor) == (laid, top)
    wheel(view, QPoint(0, -120))
    assert view.scroller.anchor > top
    wheel(view, QPoint(0, 120_000), SHIFT)
    assert view.geometry_of.shift == 0 and view.geometry_of.slots[0].x == x


def test_the_caret_takes_its_column_into_sight(shows) -> None:
    view = shows(520)
    for column in (0, 1, 2, 3, 4, 0, 4):
        while view.caret.column != column:
            view.switch_column(1)
        assert in_sight(view, column), column
    view.across.by(-10_000)
    assert not in_sight(view, 4)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert in_sight(view, 4)
    assert view.horizontalScrollBar().value() == view.geometry_of.shift


def test_a_hit_in_a_column_out_of_sight_is_shown(shows) -> None:
    view = shows(520)
    view.show_span(view.columns[4].span(1), column="translation", row=1)
    assert in_sight(view, 4)


def test_going_to_a_clause_keeps_the_columns_where_they_are(shows) -> None:
    view = shows(520)
    view.across.by(200)
    view.scroll_to(view.rows[40].clause, flash=False)
    settle(view)
    assert view.geometry_of.shift == 200


def test_zooming_keeps_the_column_at_the_edge(shows) -> None:
    view = shows(520)
    view.across.by(view.geometry_of.slots[2].outer_x - view.geometry_of.edge)
    view.set_zoom(200)
    settle(view)
    assert view.geometry_of.slots[2].outer_x == pytest.approx(view.geometry_of.edge, abs=1)
    view.resize(2200, 500)
    settle(view)
    assert view.geometry_of.shift == view.horizontalScrollBar().maximum() or view.geometry_of.shift > 0
    view.set_zoom(80)
    settle(view)
    assert view.geometry_of.shift == 0 and not view.horizontalScrollBar().isVisible()


def test_a_column_that_is_added_comes_into_sight_and_a_restored_place_too(shows) -> None:
    view = shows(520)
    columns = view.columns
    view.set_columns(columns[:4])
    view.set_columns(columns)
    settle(view)
    assert in_sight(view, 4)
    view.across.by(-10_000)
    view.switch_column(-1)
    place = view.place()
    view.restore(place)
    assert view.caret.column == 4 and in_sight(view, 4)
    view.across.by(-10_000)
    view.refresh()
    settle(view)
    assert view.geometry_of.shift == 0, "new words move nothing"


def test_what_is_under_the_gutter_is_not_under_the_pointer(shows) -> None:
    view = shows(520)
    y = view.scroller.place_of(1) + view.cells[1].top + 10
    inside = QPointF(view.geometry_of.slots[0].x + 20, y)
    assert view.place_under(inside)[0] == "source"
    view.across.by(100)
    gutter = QPointF(view.geometry_of.edge - 10, y)
    assert view.place_under(gutter) is None
    column, position = view.position_at(gutter)
    slot, cell = view.geometry_of.slots[column], view.cells[1].cells[column]
    assert slot.x + cell.x_of(position.point) >= view.geometry_of.edge - cell.face.em


def test_the_words_under_the_gutter_are_not_painted_over_the_labels(shows) -> None:
    view = shows(520)
    view.across.by(60)
    edge = int(view.geometry_of.edge)
    one = view.grab().toImage()
    view.across.by(37)
    other = view.grab().toImage()
    head = view.header.height()
    bottom = one.height() - 30
    same = all(one.pixel(x, y) == other.pixel(x, y) for x in range(edge - 7) for y in range(head + 4, bottom, 2))
    assert same, "labels stay where they are"
    assert any(one.pixel(x, y) != other.pixel(x, y) for x in range(edge + 20, 300) for y in range(head, bottom, 2))


def test_drawing_a_selection_beyond_the_edge_scrolls_sideways(shows, qtbot) -> None:
    view = shows(520)
    view.across.by(10)
    column = next(n for n, slot in enumerate(view.geometry_of.slots) if slot.outer_x + slot.outer_width > 504)
    slot = view.geometry_of.slots[column]
    y = view.scroller.place_of(1) + view.cells[1].top + 10
    start = QPointF(slot.x + 3, y).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    beyond = QPointF(view.viewport().width() + 60, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove, beyond, QPointF(view.viewport().mapToGlobal(beyond)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: view.geometry_of.shift > 60, timeout=3000)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, beyond.toPoint())
    assert view.caret.column == column and view.selection() is not None


def test_a_column_is_widened_where_columns_overflow(shows) -> None:
    view = shows(700)
    slot = view.geometry_of.slots[1]
    edge, before = int(slot.outer_x + slot.outer_width), slot.outer_width
    QTest.mousePress(view.header, Qt.MouseButton.LeftButton, NONE, QPoint(edge, 10))
    QTest.mouseMove(view.header, QPoint(edge + 70, 10))
    QTest.mouseRelease(view.header, Qt.MouseButton.LeftButton, NONE, QPoint(edge + 70, 10))
    settle(view)
    assert view.geometry_of.slots[1].outer_width == pytest.approx(before + 70, abs=2)
    assert set(view.widths()) == {"tw"}


def test_no_column_is_dragged_below_its_least(shows) -> None:
    view = shows(1000, count=2)
    edge = int(view.geometry_of.slots[1].outer_x)
    QTest.mousePress(view.header, Qt.MouseButton.LeftButton, NONE, QPoint(edge, 10))
    QTest.mouseMove(view.header, QPoint(5, 10))
    QTest.mouseRelease(view.header, Qt.MouseButton.LeftButton, NONE, QPoint(5, 10))
    settle(view)
    slot = view.geometry_of.slots[0]
    assert slot.outer_width == pytest.approx(slot.least, abs=1)


def test_paper_holds_all_columns_however_many(shows) -> None:
    view = shows(700)
    page = Geometry()
    page.arrange(view.columns, 500, view.rows)
    assert page.overflow == 0
    assert page.slots[-1].outer_x + page.slots[-1].outer_width <= 500


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_lets_words_fade_out_at_the_edges(shows, name) -> None:
    view = shows(520)
    view.set_theme(theme(name))
    view.across.by(33)
    image = view.grab().toImage()
    x = int(view.viewport().width()) - 1
    paper, row = theme(name)["paper"].getRgb()[:3], theme(name)["row"].getRgb()[:3]
    for y in range(view.header.height() + 6, image.height() - 30, 3):
        found = image.pixelColor(x, y).getRgb()[:3]
        assert all(min(p, r) - 8 <= c <= max(p, r) + 8 for c, p, r in zip(found, paper, row, strict=True)), y


# words


LONG = (
    "The internationalization of telecommunications; see https://www.example.org/a?b=c and "
    "antidisestablishmentarianism."
)


def english(qtbot, width: int, text: str = LONG, region: str = "en") -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(width, 400)
    found = rows(text, ClauseTree((), len(text)))
    view.set_content(found, [SourceColumn(text, found, region=region)])
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    settle(view)
    return view


@pytest.mark.parametrize("region", ["en", "cn"])
@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_a_painted_hyphen_is_no_part_of_the_text(qtbot, region: str, zoom: int) -> None:
    view = english(qtbot, 210, region=region)
    view.set_zoom(zoom)
    settle(view)
    cell = view.cells[0].cells[0]
    assert cell.soft, "a word was broken"
    for number in cell.soft:
        line = cell.layout.lineAt(number)
        end = line.textStart() + line.textLength()
        assert LONG[end - 1].isalpha() and LONG[end].isalpha()
        y = (number + 0.5) * cell.face.pitch
        assert cell.point_at(cell.width + 200, y) in (end - 1, end), "the hyphen is no place of its own"
    for point in range(len(LONG)):
        line = cell.line_of(point)
        assert cell.point_at(cell.x_of(point) + 0.01, (line + 0.5) * cell.face.pitch) == point
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG and view.selection().source == LONG
    start = LONG.index("telecommunications")
    view.select_span(Span(start, start + 18))
    assert view.selection().text == "telecommunications"


def test_the_hyphen_is_seen(qtbot) -> None:
    view = english(qtbot, 210)
    cell, slot = view.cells[0].cells[0], view.geometry_of.slots[0]
    number = cell.soft[0]
    line = cell.layout.lineAt(number)
    x = slot.x + cell.x_of(line.textStart() + line.textLength() - 1) + line.naturalTextWidth() * 0
    right = slot.x + line.naturalTextWidth()
    y = view.scroller.place_of(0) + view.cells[0].top + number * cell.face.pitch + 32
    image = view.grab().toImage()
    paper = theme("light")["paper"].rgb()
    inked = [
        at for at in range(int(right) + 1, int(right) + 8)
        for down in range(int(cell.face.pitch)) if image.pixel(at, int(y) + down) != paper
    ]  # fmt: skip
    assert inked and x < right


def test_ordinary_english_lines_end_at_spaces(qtbot) -> None:
    words = "The State shall protect the lawful rights and interests of traders. " * 6
    view = english(qtbot, 420, words)
    cell = view.cells[0].cells[0]
    assert cell.lines > 4 and not cell.soft
    for number in range(cell.lines - 1):
        line = cell.layout.lineAt(number)
        assert cell.text[line.textStart() + line.textLength() - 1] == " "


def test_marks_end_with_the_words_of_a_line(qtbot) -> None:
    text = "alpha      beta      gamma      delta      epsilon      zeta      eta      theta"
    view = english(qtbot, 240, text)
    cell = view.cells[0].cells[0]
    assert cell.lines > 1
    boxes = list(cell.boxes(Span(0, len(text))))
    for number, box in enumerate(boxes):
        assert box.right() <= cell.layout.lineAt(number).naturalTextWidth() + 0.1
    for box in cell.boxes(Span(0, len(text)), spaces=True):
        assert box.right() <= cell.width + 1
    end = cell.layout.lineAt(0).textLength()
    gap = Span(len(text[:end].rstrip()), end)
    assert gap.end > gap.start and not list(cell.boxes(gap))
    assert all(cell.x_of(point) <= cell.width for point in range(len(text)))


@pytest.mark.parametrize("zoom", [80, 100, 200, 300])
def test_no_line_offends_at_any_width_and_zoom(shows, zoom: int) -> None:
    view = shows(1000, zoom)
    for width in (260, 333, 480, 700, 1111):
        view.resize(width, 400)
        view.grab()
        for row in range(1, 12):
            for cell in view.cells[row].cells[:4]:
                units = "".join(char if char <= "\uffff" else "国国" for char in cell.text)
                for number in range(1, cell.lines):
                    assert may_break(units, cell.layout.lineAt(number).textStart()), (width, row, number)
