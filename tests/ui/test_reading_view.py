"""The reading view, driven by mouse and keyboard as a reader would."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.reading import Mark, ReadingView
from reader.ui.theme import NAMES, theme

_spec = importlib.util.spec_from_file_location("reading_texts", Path(__file__).with_name("reading_texts.py"))
assert _spec and _spec.loader
texts = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(texts)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def view(qtbot) -> ReadingView:
    return shown(qtbot, 200)


class Window(QWidget):
    """Remembers the keys that came through."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event) -> None:
        self.keys.append(event.key())


def shown(qtbot, count: int, *, english: bool = True, extra: str = "") -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(780, 700)
    text, found = texts.statute(count, extra=extra)
    view.set_content(found, texts.columns(text, found, english=english))
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    view.grab()
    return view


def pixel(view: ReadingView, row: int, column: int, point: int) -> QPoint:
    """Where a point of a visible cell is on the viewport, a little inside its character."""
    place = view.scroller.place_of(row)
    assert place is not None, f"row {row} is out of sight"
    laid = view.cells[row]
    cell, slot = laid.cells[column], view.geometry_of.slots[column]
    y = place + laid.top + (cell.line_of(point) + 0.5) * cell.face.pitch
    return QPointF(slot.x + laid.indent + cell.x_of(point) + 1, y).toPoint()


def drag(view: ReadingView, start: QPoint, *stops: QPoint) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for stop in stops:
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(stop), QPointF(view.viewport().mapToGlobal(stop)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stops[-1])


def click(view: ReadingView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def source(view: ReadingView) -> str:
    assert view.rows is not None
    return view.rows.text


# selection


def test_dragging_in_the_source_selects_its_words(view, qtbot) -> None:
    with qtbot.waitSignal(view.selectionChanged):
        drag(view, pixel(view, 1, 0, 2), pixel(view, 1, 0, 4), pixel(view, 1, 0, 8))
    found = view.selection()
    assert found is not None and found.column == "source" and not found.own
    assert found.text == found.source == found.span.of(source(view)) == "支持数字贸易"


def test_dragging_in_a_rendition_gives_the_source_span(view) -> None:
    shown_text = view.columns[1].text(3)
    start = shown_text.index("軟體程式")
    drag(view, pixel(view, 3, 1, start + 1), pixel(view, 3, 1, start + 3))
    found = view.selection()
    assert found is not None and found.column == "tw"
    assert found.text == "體程" and found.source == "软件"


def test_dragging_over_rows_holds_their_labels_and_stays_in_the_column(view) -> None:
    drag(view, pixel(view, 1, 1, 0), pixel(view, 1, 0, 3), pixel(view, 2, 0, 2))
    found = view.selection()
    assert found is not None and found.column == "tw" and (found.row, found.last_row) == (1, 2)
    first, second = found.text.split("\n")
    assert first == "第1条　" + view.columns[1].text(1)
    assert second.startswith("第2条")
    assert found.span.start == view.rows.span(1).start


def test_a_translation_is_selected_in_its_own_places(view) -> None:
    drag(view, pixel(view, 1, 2, 0), pixel(view, 1, 2, 7))
    found = view.selection()
    assert found is not None and found.own and found.column == "translation"
    assert found.text == "Article" and found.span == Span(0, 7)


def test_double_click_selects_a_word_and_triple_click_the_clause(view, qtbot) -> None:
    at = pixel(view, 3, 0, 1)
    asked: list[tuple[str, int]] = []

    def word_at(text: str, point: int) -> tuple[int, int]:
        asked.append((text, point))
        return (0, 2)

    view.set_word_at(word_at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.selection().text == "软件"
    assert asked[0] == (view.columns[0].text(3), 1)
    click(view, at)
    assert view.selection().text == view.columns[0].text(3)


def test_without_a_dictionary_a_word_is_a_run_of_one_script(view) -> None:
    at = pixel(view, 3, 0, 3)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.selection().text == "U"


def test_no_selection_falls_inside_a_character(view) -> None:
    view.scroll_to(ClausePath("第3条"), flash=False)
    words = view.columns[0].text(3)
    places = set()
    for _ in range(len(words) + 4):
        places.add(view.caret.head.point)
        qt_key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        found = view.selection()
        assert found.text == words[: view.caret.head.point] or view.caret.head.row > 3
        if view.caret.head.row > 3:
            break
    judge = words.index("👩")
    assert (judge in places and judge + 4 in places) or judge + 5 in places
    assert not places & set(range(judge + 1, judge + 3)), "the caret stood inside a character"


def qt_key(view: ReadingView, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, modifiers)


def test_shift_click_extends_and_a_click_lets_go(view) -> None:
    click(view, pixel(view, 1, 0, 1))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pixel(view, 1, 0, 5)
    )
    assert view.selection().text == view.columns[0].text(1)[1:5]
    click(view, pixel(view, 2, 0, 3))
    assert view.selection() is None and view.current_clause() == "第2条"


def test_dragging_beyond_the_edge_scrolls(view, qtbot) -> None:
    start = pixel(view, 1, 0, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    below = QPoint(start.x(), view.viewport().height() + 60)
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(below), QPointF(view.viewport().mapToGlobal(below)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: view.visible_rows()[0] > 2, timeout=3000)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert view.selection().row == 1 and view.selection().last_row > 5


# keyboard


def test_the_caret_walks_by_character_word_line_and_text(view) -> None:
    click(view, pixel(view, 1, 0, 0))
    qt_key(view, Qt.Key.Key_Right)
    assert view.caret.head == (1, 1)
    qt_key(view, Qt.Key.Key_Down)
    assert view.caret.cell(1).line_of(view.caret.head.point) == 1
    qt_key(view, Qt.Key.Key_End)
    end = view.caret.head.point
    qt_key(view, Qt.Key.Key_Home)
    assert view.caret.head.point < end
    qt_key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() is not None
    qt_key(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret.head.row == len(view.rows) - 1 and view.visible_rows()[-1] == len(view.rows) - 1
    qt_key(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.caret.head == (0, 0) and view.visible_rows()[0] == 0


def test_down_and_up_come_back_to_the_same_place(view) -> None:
    click(view, pixel(view, 1, 0, 3))
    for _ in range(40):
        qt_key(view, Qt.Key.Key_Down)
    far = view.caret.head.row
    for _ in range(40):
        qt_key(view, Qt.Key.Key_Up)
    assert far > 3 and view.caret.head == (1, 3)


def test_pages_move_caret_and_text_and_shift_selects(view) -> None:
    click(view, pixel(view, 1, 0, 0))
    qt_key(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    found = view.selection()
    assert found is not None and found.last_row > 1
    assert view.visible_rows()[0] >= 1
    qt_key(view, Qt.Key.Key_PageUp)
    assert view.selection() is None


def test_select_all_and_copy_as_shown(view) -> None:
    click(view, pixel(view, 1, 1, 0))
    qt_key(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qt_key(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n") == len(view.rows) - 1 and "數位貿易" in copied
    assert view.selection().span == Span(0, len(source(view)) - 1)


def test_keys_that_mean_nothing_here_are_left_to_the_window(qtbot) -> None:
    window = Window()
    qtbot.addWidget(window)
    view = ReadingView(window)
    text, found = texts.statute(5)
    view.set_content(found, texts.columns(text, found))
    view.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()
    qt_key(view, Qt.Key.Key_N)
    qt_key(view, Qt.Key.Key_Down)
    assert window.keys == [Qt.Key.Key_N]


# places


def test_going_to_a_clause_tells_of_it_and_shows_it(view, qtbot) -> None:
    with qtbot.waitSignal(view.currentClauseChanged) as told:
        assert view.scroll_to(ClausePath("第120条"))
    assert told.args == ["第120条", 120]
    assert 120 in view.visible_rows()
    assert not view.scroll_to(ClausePath("第999条"))
    qtbot.waitUntil(lambda: not any(True for _ in view.marks.of_row("flash", 120, view.rows.span(120))), timeout=4000)


def test_a_place_is_kept_through_zoom_width_columns_and_content(view) -> None:
    view.scroll_to(ClausePath("第90条"), flash=False)
    place = view.place()
    view.set_zoom(200)
    view.grab()
    assert 90 in view.visible_rows() and view.zoom() == 200
    view.set_zoom(100)
    view.resize(600, 500)
    view.grab()
    assert 90 in view.visible_rows()
    view.set_columns(view.columns[:1])
    view.grab()
    assert 90 in view.visible_rows() and view.current_clause() == "第90条"
    view.scroll_to(ClausePath("第1条"), flash=False)
    view.restore(place)
    assert 90 in view.visible_rows() and view.current_clause() == "第90条"


def test_zoom_stays_within_its_bounds_and_follows_the_wheel(view, qtbot) -> None:
    view.set_zoom(10)
    assert view.zoom() == 80
    view.set_zoom(1000)
    assert view.zoom() == 300
    with qtbot.waitSignal(view.zoomChanged) as told:
        view.set_zoom(100)
    assert told.args == [100]


def test_the_scroll_range_never_drifts(view) -> None:
    bar = view.verticalScrollBar()
    before = bar.maximum()
    for row in range(0, 200, 7):
        view.scroll_to(ClausePath(f"第{row + 1}条"), flash=False)
        view.grab()
        assert bar.maximum() == before
    bar.setValue(bar.maximum())
    assert len(view.rows) - 1 in view.visible_rows()
    bar.setValue(0)
    assert view.scroller.anchor == (0, 0.0)


def test_scrolling_by_the_bar_only_moves_on(view) -> None:
    bar = view.verticalScrollBar()
    anchors = []
    for value in range(0, bar.maximum() + 1, max(1, bar.maximum() // 60)):
        bar.setValue(value)
        anchors.append(view.scroller.anchor)
    assert anchors == sorted(anchors) and len(set(anchors)) > 50


# marks


def test_a_mark_stands_on_the_same_words_in_every_script(view) -> None:
    start = source(view).index("软件")
    view.set_marks("annotations", [Mark(Span(start, start + 2), "ground", "red", "a1")])
    image = view.grab().toImage()
    colour = theme("light").mark("red").ground
    for column, point in ((0, 0), (1, 0)):
        cell = view.cells[3].cells[column]
        box = next(cell.boxes(cell.shown(Span(start, start + 2))))
        at = pixel(view, 3, column, point)
        corner = QPoint(int(at.x() + box.width() - 5), int(at.y() - cell.face.em * 0.62)) + QPoint(0, 32)
        assert near(image.pixelColor(corner), colour), (column, image.pixelColor(corner).name())
    assert [mark.id for _, mark in view.marks_at("tw", start)] == ["a1"]


def near(one, other) -> bool:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) < 30


def test_a_translation_says_at_the_clause_what_nobody_paired(view) -> None:
    start = view.rows.span(1).start
    before = view.grab().toImage()
    view.set_marks("annotations", [Mark(Span(start, start + 2), "ground", "red", "a1")])
    after = view.grab().toImage()
    slot = view.geometry_of.slots[2]
    assert changed(before, after, int(slot.x) - 12, int(slot.x) - 2)


def changed(before: QImage, after: QImage, left: int, right: int) -> bool:
    return any(
        before.pixel(x, y) != after.pixel(x, y) for x in range(left, right) for y in range(40, before.height())
    )  # fmt: skip


def test_a_mark_of_the_translation_stays_there(view) -> None:
    view.set_marks("annotations", [Mark(Span(0, 7), "ground", "red", "t1", column="translation")])
    assert [mark.id for _, mark in view.marks_at("translation", 3)] == ["t1"]
    assert view.marks_at("source", 3) == ()


def test_marks_found_row_by_row_are_asked_for_once_and_only_in_sight(view) -> None:
    asked: list[int] = []

    def terms(row: int) -> list[Mark]:
        asked.append(row)
        return [Mark(Span(view.rows.span(row).start, view.rows.span(row).start + 2), "dotted", "term", f"t{row}")]

    view.set_mark_finder("terms", terms)
    view.grab()
    view.grab()
    assert sorted(asked) == list(view.visible_rows())


def test_a_click_upon_a_citation_follows_it_and_a_drag_does_not(view, qtbot) -> None:
    start = source(view).index("本法第一条")
    view.set_marks("citations", [Mark(Span(start, start + 5), "link", "citation", "c7")])
    point = start - view.rows.span(3).start
    with qtbot.waitSignal(view.linkActivated) as told:
        click(view, pixel(view, 3, 0, point + 1))
    assert told.args == ["c7"]
    with qtbot.assertNotEmitted(view.linkActivated):
        drag(view, pixel(view, 3, 0, point), pixel(view, 3, 0, point + 4))
    qt_key(view, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.linkActivated):
        qt_key(view, Qt.Key.Key_Return)


def test_resting_on_a_word_is_told_and_leaving_too(view, qtbot) -> None:
    with qtbot.waitSignal(view.hovered, timeout=2000) as told:
        QTest.mouseMove(view.viewport(), pixel(view, 3, 1, 1))
    assert told.args[0] == "tw" and told.args[1] == view.rows.span(3).start
    with qtbot.waitSignal(view.hoverLeft, timeout=2000):
        QTest.mouseMove(view.viewport(), QPoint(10, 5))
    with qtbot.waitSignal(view.hovered):
        view.peek()


def test_hits_are_stepped_through_and_wrap(view) -> None:
    text = source(view)
    spans = [Span(at, at + 2) for at in range(len(text)) if text.startswith("外商", at)]
    view.scroll_to(ClausePath("第100条"), flash=False)
    view.set_marks("hits", [Mark(span, "ground", "hit") for span in spans])
    here = view.hits.step()
    assert spans[here].start >= view.rows.span(100).start > spans[here - 1].start
    assert view.hits.step() == here + 1
    assert view.hits.step(back=True) == here
    assert view.hits.go(len(spans) - 1) == len(spans) - 1
    assert view.hits.step() == 0 and 1 in view.visible_rows()
    assert view.hits.count == len(spans)
    view.set_marks("hits", [])
    assert view.hits.step() == -1


def test_a_multitude_of_hits_is_set_and_stepped_through_at_once(view) -> None:
    text = source(view)
    spans = [Span(at, at + 1) for at, char in enumerate(text) if char == "国"]
    view.set_hits(spans)
    assert view.hits.count == len(spans) and view.hits.step() == 0
    assert view.hits.step(back=True) == len(spans) - 1
    assert [mark.role for _, mark in view.marks_at("source", spans[-1].start)] == ["hit_current", "hit"]
    assert len(view.strip.ticks()) > 50
    view.set_hits(())
    assert view.hits.count == 0 and view.marks_at("source", spans[-1].start) == ()


def test_a_place_can_be_restored_before_the_view_is_shown(view, qtbot) -> None:
    view.scroll_to(ClausePath("第90条"), flash=False)
    view.scroll_by(37)
    other = ReadingView()
    qtbot.addWidget(other)
    text, found = texts.statute(200)
    other.set_content(found, texts.columns(text, found))
    other.restore(view.place())
    other.resize(view.size())
    other.grab()
    assert other.place() == view.place()


def test_hits_of_the_source_and_of_the_translation_are_stepped_through_as_one_reads(view) -> None:
    english = view.columns[2].text(1)
    start = view.columns[2].span(1).start + english.index("digital")
    text = source(view)
    here = [Span(at, at + 2) for at in range(len(text)) if text.startswith("外商", at)]
    marks = [Mark(span, "ground", "hit") for span in here]
    marks.append(Mark(Span(start, start + 7), "ground", "hit", column="translation"))
    view.set_marks("hits", marks)
    order = [hit.mark.column for hit in view.hits.all()[:3]]
    assert order == [None, "translation", None]
    view.hits.step()
    view.hits.step()
    assert view.caret.column == 2 and view.caret.head == (1, english.index("digital"))
    view.hide_column("translation")
    assert view.hits.count == len(here)


def test_a_badge_and_a_size_of_its_own(view) -> None:
    before = view.grab().toImage()
    view.set_badge("tw", "2 in doubt")
    assert view.grab().toImage() != before
    view.set_type({}, {"tw": 150})
    view.grab()
    source_slot, tw_slot = view.geometry_of.slots[:2]
    assert tw_slot.faces["text"].em == pytest.approx(1.5 * source_slot.faces["text"].em, abs=1)
    view.set_badge("tw", "")


def test_the_strip_shows_marks_and_a_click_goes_there(view) -> None:
    start = view.rows.span(150).start
    view.set_marks("annotations", [Mark(Span(start, start + 4), "ground", "red", "a")])
    (tick,) = view.strip.ticks()
    assert tick[1] == "red" and tick[0] / view.strip.height() == pytest.approx(0.75, abs=0.03)
    click_at = QPoint(8, int(tick[0]) + 1)
    QTest.mouseClick(view.strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, click_at)
    assert 150 in view.visible_rows()


# columns and looks


def test_columns_are_widened_moved_and_hidden_from_their_head(view, qtbot) -> None:
    edge = int(view.geometry_of.slots[1].outer_x)
    before = view.geometry_of.slots[0].outer_width
    header = view.header
    QTest.mousePress(header, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(edge, 10))
    QTest.mouseMove(header, QPoint(edge + 30, 10))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(edge + 30, 10))
    view.grab()
    assert view.geometry_of.slots[0].outer_width == pytest.approx(before + 30, abs=2)
    assert view.widths()["source"] > 1
    with qtbot.waitSignal(view.columnsChanged) as told:
        view.move_column("tw", 0)
    assert told.args == [("tw", "source", "translation")]
    view.hide_column("translation")
    view.grab()
    assert [column.key for column in view.columns] == ["tw", "source"]
    menu = view.header.menu(0)
    assert [action.isEnabled() for action in menu.actions()[:3]] == [False, True, True]
    menu.deleteLater()


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_paints_every_sort_of_mark(view, name) -> None:
    view.set_theme(theme(name))
    start = view.rows.span(1).start
    blank = view.grab().toImage()
    for style in ("ground", "underline", "double", "dotted", "dashed", "wave", "link"):
        view.set_marks("annotations", [Mark(Span(start, start + 9), style, "red", "a")])
        assert view.grab().toImage() != blank, style
    assert near(blank.pixelColor(blank.width() - 60, blank.height() - 20), theme(name)["paper"])


def test_nothing_to_read_is_said_calmly(qtbot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    with qtbot.waitExposed(view):
        view.show()
    blank = view.grab().toImage()
    view.set_empty("还没有文本", "拖一个文件到这里")
    assert view.grab().toImage() != blank
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        qt_key(view, key)
    click(view, QPoint(50, 50))
    assert view.selection() is None and view.place().offset == 0


def test_a_text_without_clauses_and_one_row_can_be_read(qtbot) -> None:
    from reader.core.clause import ClauseTree
    from reader.core.row import rows
    from reader.ui.reading import SourceColumn

    view = ReadingView()
    qtbot.addWidget(view)
    found = rows("只有一行", ClauseTree((), 4))
    view.set_content(found, [SourceColumn("只有一行", found)])
    with qtbot.waitExposed(view):
        view.show()
    qt_key(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selection().text == "只有一行"
    assert view.verticalScrollBar().maximum() == 0


def test_no_line_begins_with_a_closing_mark(qtbot) -> None:
    from reader.ui.reading.breaking import NO_START

    view = shown(qtbot, 12, extra="（甲，乙。）《丙》、「丁」；“戊”！" * 8)
    checked = 0
    for width in range(420, 900, 37):
        view.resize(width, 600)
        view.grab()
        for row in range(1, 13):
            for cell in view.cells[row].cells[:2]:
                for number in range(1, cell.lines):
                    line = cell.layout.lineAt(number)
                    assert cell.text[cell.units.of_unit(line.textStart())] not in NO_START
                    checked += 1
    assert checked > 500


def test_importing_the_view_loads_nothing_heavy() -> None:
    code = (
        "import sys, reader.ui.reading; "
        "print([n for n in ('jieba','opencc','sqlalchemy','lxml','numpy','networkx') if n in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_a_screen_reader_sees_the_rows_in_sight(view, qtbot) -> None:
    from PySide6.QtGui import QAccessible

    found = QAccessible.queryAccessibleInterface(view)
    assert found.role() == QAccessible.Role.Document
    assert found.childCount() == len(view.visible_rows())
    row = found.child(1)
    assert row.text(QAccessible.Text.Name) == f"第1条 {view.columns[0].text(1)}"
    assert view.columns[2].text(1) in row.text(QAccessible.Text.Description)
    assert found.indexOfChild(row) == 1
    middle = row.rect().center()
    assert found.childAt(middle.x(), middle.y()) is row
    view.scroll_to(ClausePath("第90条"), flash=False)
    qtbot.waitUntil(view.hasFocus)
    assert found.focusChild().text(QAccessible.Text.Name).startswith("第90条")
    view.set_content(None, ())
    assert found.childCount() == 0 and not row.isValid()
