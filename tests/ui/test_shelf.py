"""Tabs, the split, the pinned clause, and the window as it was left: in the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.pane.kept import Kept, from_json, to_json
from reader.ui.reading import Place
from reader.ui.shelf.deeds import tab_menu
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

OPINIONS, ENGLISH, PLAN = "opinions-digital-trade", "opinions-digital-trade-en", "ecommerce-agreement-beijing"
CLAUSE = ClausePath("h1_3__h2_6")


def titles(window: Window) -> list[str]:
    return [sheet.document for sheet in window.shelf.half.sheets]


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key as the window gets it: through the shortcuts first."""
    QTest.keyClick(window, key, modifiers)
    settle(qtbot, window)


def fresh(qtbot: QtBot, window: Window, *documents: str) -> None:
    for document in documents:
        window.texts.open(document, fresh=True)
        settle(qtbot, window)


def test_one_text_needs_no_tabs(qtbot: QtBot, window: Window) -> None:
    assert window.shelf.half.bar.isHidden()
    fresh(qtbot, window, PLAN)
    assert window.shelf.half.bar.isVisible()
    assert titles(window) == [OPINIONS, PLAN]
    assert window.pane.document == PLAN
    assert window.shelf.half.bar.tabText(1).startswith("商務部")
    window.commands["tab.close"].trigger()
    settle(qtbot, window)
    assert window.shelf.half.bar.isHidden()
    assert window.pane.document == OPINIONS


def test_another_text_takes_the_place_of_this_one_and_back_returns(qtbot: QtBot, window: Window) -> None:
    window.pane.go_path(CLAUSE)
    window.texts.open(PLAN)
    settle(qtbot, window)
    assert titles(window) == [PLAN]
    assert window.side.outline.isEnabled()
    window.commands["go.back"].trigger()
    settle(qtbot, window)
    assert window.pane.document == OPINIONS
    assert window.pane.current_clause() == CLAUSE
    window.commands["go.forward"].trigger()
    settle(qtbot, window)
    assert window.pane.document == PLAN


def test_an_open_text_is_gone_to_and_not_opened_again(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN, ENGLISH)
    pane = window.pane
    window.texts.open(OPINIONS, CLAUSE)
    settle(qtbot, window)
    assert titles(window) == [OPINIONS, PLAN, ENGLISH]
    assert window.pane is not pane
    assert window.pane.document == OPINIONS
    assert window.pane.current_clause() == CLAUSE
    assert "数字贸易" in window.windowTitle()


def test_keys_step_through_tabs_and_close_them(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN, ENGLISH)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    seen = []
    for key, modifiers in (
        (Qt.Key.Key_Tab, control), (Qt.Key.Key_PageDown, control), (Qt.Key.Key_PageUp, control),
        (Qt.Key.Key_Backtab, control | shift),
    ):  # fmt: skip
        press(qtbot, window, key, modifiers)
        seen.append(window.pane.document)
    assert seen == [OPINIONS, PLAN, OPINIONS, ENGLISH]
    press(qtbot, window, Qt.Key.Key_W, control)
    assert titles(window) == [OPINIONS, PLAN]
    press(qtbot, window, Qt.Key.Key_T, control | shift)
    assert (window.pane.document, sorted(titles(window))) == (ENGLISH, sorted([OPINIONS, PLAN, ENGLISH]))


def test_closing_the_last_text_leaves_a_calm_window(qtbot: QtBot, window: Window) -> None:
    window.commands["tab.close"].trigger()
    settle(qtbot, window)
    assert window.document is None
    assert window.pane.spread is None
    for name in ("tab.close", "view.split", "go.find", "edit.copy_cited", "note.note", "view.pin", "go.next_note"):
        window.commands[name].trigger()
        settle(qtbot, window)
    window.commands["view.unsplit"].trigger()
    window.texts.open(PLAN)
    settle(qtbot, window)
    assert window.document == PLAN


def test_middle_click_closes_a_tab(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN)
    bar = window.shelf.half.bar
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(0).center())
    settle(qtbot, window)
    assert titles(window) == [PLAN]


def test_moving_a_tab_moves_its_text(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN, ENGLISH)
    window.shelf.half.bar.moveTab(2, 0)
    assert titles(window) == [ENGLISH, OPINIONS, PLAN]
    window.commands["tab.next"].trigger()
    settle(qtbot, window)
    assert window.pane.document == OPINIONS


@pytest.mark.parametrize(
    ("button", "modifiers"),
    [
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_library_opens_in_a_tab_of_its_own(
    qtbot: QtBot, window: Window, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
) -> None:
    window.side.show_page("library")
    qtbot.wait(30)
    view = window.side.library.findChild(QListView)
    at = next(at for at, row in enumerate(window.side.library.model.rows) if row.id == PLAN)
    place = view.visualRect(view.model().index(at, 0)).center()
    QTest.mouseMove(view.viewport(), place + QPoint(1, 1))
    QTest.mouseClick(view.viewport(), button, modifiers, place)
    settle(qtbot, window)
    assert titles(window) == [OPINIONS, PLAN]


def test_a_split_has_its_own_place_and_columns(qtbot: QtBot, window: Window) -> None:
    left = window.pane
    left.go_path(CLAUSE)
    columns = left.columns()
    window.commands["view.split"].trigger()
    settle(qtbot, window)
    right = window.pane
    assert right is not left
    assert (left.document, right.document) == (OPINIONS, OPINIONS)
    assert right.current_clause() == CLAUSE
    assert left.spread is right.spread
    window.reading.choose_columns(("hk",))
    right.go_path(ClausePath("h1_4__h2_12"))
    assert (left.columns(), right.columns()) == (columns, ("hk",))
    assert left.current_clause() == CLAUSE
    left.view.setFocus()
    qtbot.wait(20)
    assert window.pane is left
    assert [button.isChecked() for button in window.topbar.columns._buttons.values()].count(True) == len(columns)
    window.commands["view.other_half"].trigger()
    assert window.pane is right
    window.commands["tab.close"].trigger()
    settle(qtbot, window)
    assert window.pane is left
    assert not window.shelf.is_split


def test_a_note_made_in_one_half_is_drawn_in_both(qtbot: QtBot, window: Window) -> None:
    window.commands["view.split"].trigger()
    settle(qtbot, window)
    at = text_of(window).index("负面清单")
    window.pane.view.select_span(Span(at, at + 4))
    window.commands["note.risk"].trigger()
    settle(qtbot, window)
    for pane in window.shelf.fronts():
        assert [layer for layer, mark in pane.view.marks_at(pane.columns()[0], at)].count("annotations") == 1
    window.commands["edit.undo"].trigger()
    settle(qtbot, window)
    for pane in window.shelf.fronts():
        assert "annotations" not in [layer for layer, mark in pane.view.marks_at(pane.columns()[0], at)]


def test_a_wish_from_the_other_half_is_heard_there(qtbot: QtBot, window: Window) -> None:
    left = window.pane
    window.reading.open_beside(PLAN)
    settle(qtbot, window)
    assert window.pane.document == PLAN
    left.acted.emit("link")
    assert window.pane is left
    assert window.document == OPINIONS


def test_tabs_go_across_and_halves_join(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN, ENGLISH)
    window.commands["tab.across"].trigger()
    settle(qtbot, window)
    assert [[sheet.document for sheet in half.sheets] for half in window.shelf.halves] == [[OPINIONS, PLAN], [ENGLISH]]
    assert window.document == ENGLISH
    assert all(half.bar.isVisible() for half in window.shelf.halves)
    window.commands["view.unsplit"].trigger()
    settle(qtbot, window)
    assert titles(window) == [OPINIONS, PLAN, ENGLISH]
    assert window.document == ENGLISH
    assert "Close the others" in [action.text() for action in tab_menu(window, window.shelf.sheet).actions()]


def test_a_text_in_the_trash_closes_its_tabs(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN)
    window.commands["view.split"].trigger()
    settle(qtbot, window)
    window.texts.trash(PLAN)
    settle(qtbot, window)
    assert not window.shelf.is_split
    assert [sheet.document for sheet in window.shelf.sheets()] == [OPINIONS]


def test_a_new_title_is_on_every_tab(qtbot: QtBot, window: Window) -> None:
    fresh(qtbot, window, PLAN)
    window.texts.rename(OPINIONS, "意见 & 说明")
    settle(qtbot, window)
    assert window.shelf.half.bar.tabText(0) == "意见 && 说明"
    assert window.document == PLAN


def test_the_window_is_as_it_was_left(qtbot: QtBot, open_window: Callable[[], Window]) -> None:
    window = open_window()
    fresh(qtbot, window, PLAN, ENGLISH)
    window.texts.open(OPINIONS)
    window.pane.view.set_zoom(130)
    window.pane.view.set_widths({"tw": 2.0})
    window.pane.go_path(CLAUSE)
    window.commands["view.split"].trigger()
    settle(qtbot, window)
    window.reading.choose_columns(("translation", "source"))
    window.pane.view.set_zoom(90)
    window.aside.show_page("terms")
    window.side.hide()
    window.commands["view.pin"].trigger()
    settle(qtbot, window)
    left = window.shelf.halves[0].pane
    place = left.view.place()
    window.close()

    window = open_window()
    assert [[sheet.document for sheet in half.sheets] for half in window.shelf.halves] == [
        [OPINIONS, PLAN, ENGLISH],
        [OPINIONS],
    ]
    left, right = (half.pane for half in window.shelf.halves)
    assert window.pane is right
    assert (left.view.zoom(), right.view.zoom()) == (130, 90)
    assert left.view.widths()["tw"] == 2.0
    assert left.current_clause() == CLAUSE
    assert abs(left.view.rows.at(left.view.place().offset) - left.view.rows.at(place.offset)) <= 1
    assert right.columns() == ("translation", "source")
    assert window.aside.page() == "terms"
    assert window.side.isHidden()
    assert window.pinning.pinned == (OPINIONS, CLAUSE)
    # What nobody looked at yet is not even loaded.
    assert [sheet.pane is None for sheet in window.shelf.halves[0].sheets] == [False, True, True]
    window.shelf.show_sheet(window.shelf.halves[0].sheets[1])
    settle(qtbot, window)
    assert (window.document, window.pane.document) == (PLAN, PLAN)


def test_each_text_keeps_its_own_size_and_columns(qtbot: QtBot, window: Window) -> None:
    window.pane.view.set_zoom(150)
    window.reading.choose_columns(("source", "hk"))
    window.texts.open(PLAN)
    settle(qtbot, window)
    assert window.pane.view.zoom() == 100
    window.pane.view.set_zoom(120)
    window.texts.open(OPINIONS)
    settle(qtbot, window)
    assert (window.pane.view.zoom(), window.pane.columns()) == (150, ("source", "hk"))
    window.texts.open(PLAN)
    settle(qtbot, window)
    assert window.pane.view.zoom() == 120


def test_a_torn_memory_does_no_harm(qtbot: QtBot, open_window: Callable[[], Window]) -> None:
    window = open_window()
    for torn in (
        "x",
        [],
        {"halves": 3},
        {"halves": [{"sheets": [3, {"document": OPINIONS, "state": 7}], "front": "a"}]},
    ):
        window.reading.remember()
        window.memory.keep("shelf", torn)
        window.memory.keep("pinned", ["gone", 3])
        restored = window.memory.here("shelf")
        window.shelf.restore(restored, {OPINIONS: "意见"})
        settle(qtbot, window)
        assert window.document == OPINIONS


def test_a_pinned_clause_stays_while_one_reads_elsewhere(qtbot: QtBot, window: Window) -> None:
    window.pane.go_path(CLAUSE)
    window.commands["view.pin"].trigger()
    strip = window.pinning.strip
    assert strip.isVisible()
    qtbot.waitUntil(lambda: strip._text.height() > 2 * strip._text.fontMetrics().height())
    assert "放宽数字领域市场准入" in strip.words()
    assert "三" in strip.name()
    window.texts.open(PLAN)
    settle(qtbot, window)
    assert strip.isVisible()
    strip.fold(True)
    assert not strip._text.isVisible()
    strip.fold(False)
    strip.followed.emit()
    settle(qtbot, window)
    assert (window.document, window.pane.current_clause()) == (OPINIONS, CLAUSE)
    window.commands["view.unpin"].trigger()
    assert not strip.isVisible()
    assert not window.commands["view.unpin"].isEnabled()


def test_how_a_text_was_left_survives_being_written() -> None:
    state = Kept(Place(3, 0.5, "tw", (1, 2), (3, 4)), ("source", "tw"), (("tw", 1.25),), 140)
    assert from_json(to_json(state)) == state
