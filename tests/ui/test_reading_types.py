"""Each column in a type of its own, remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetricsF

from reader.ui.reading.types import Types, types
from reader.ui.window import Window


@pytest.fixture(autouse=True)
def plain() -> Iterator[None]:
    yield
    types().read(None)


def test_a_column_has_a_size_of_its_own_and_keeps_it(open_window: Callable[[], Window]) -> None:
    window = open_window()
    view = window.pane.view
    view._ready()
    before = [slot.faces["text"].em for slot in view.geometry_of.slots]
    menu = view.header.menu(1)
    larger = next(action for action in menu.actions() if action.text() == "Larger words")
    larger.trigger()
    larger.trigger()
    view._ready()
    after = [slot.faces["text"].em for slot in view.geometry_of.slots]
    assert after[1] > before[1] and (after[0], after[2]) == (before[0], before[2])
    window.close()
    types().read(None)
    again = open_window()
    assert again.pane.view.geometry_of.sizes == {"tw": 120.0}


def test_a_column_in_sans(window: Window) -> None:
    view = window.pane.view
    menu = view.header.menu(0)
    faces = next(action.menu() for action in menu.actions() if action.text() == "Typeface")
    sans = next(action for action in faces.actions() if action.text() == "Sans serif")
    sans.trigger()
    view._ready()
    assert "Sans" in view.geometry_of.slots[0].faces["text"].font.families()[0]
    assert "Serif" in view.geometry_of.slots[1].faces["text"].font.families()[0]


def test_marks_of_a_chinese_column_are_as_wide_as_its_characters(window: Window) -> None:
    """Under an English interface too, whose own font has narrow ones."""
    view = window.pane.view
    view._ready()
    for slot in view.geometry_of.slots[:2]:
        metrics = QFontMetricsF(slot.faces["text"].font)
        assert metrics.horizontalAdvance("）") == metrics.horizontalAdvance("国") == metrics.horizontalAdvance("“")


@pytest.mark.parametrize("value", [None, [], {"sizes": 3}, {"sizes": {"tw": "big"}, "families": {"tw": 4}}])
def test_what_was_written_otherwise_counts_for_nothing(value: object) -> None:
    found = Types()
    found.read(value)
    assert (found.families, found.sizes) == ({}, {})
