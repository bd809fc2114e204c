"""Words in the window: a double click selects a Chinese word, and the dictionary answers."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.window import Window
from tests.ui.hands import text_of


def loaded(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.looking_up.loaded, timeout=20_000)


def test_a_word_is_a_chinese_word_in_either_script(qtbot: QtBot, window: Window) -> None:
    loaded(qtbot, window)
    assert window.looking_up.word_at("完善准入前国民待遇加负面清单管理模式", 6) == (5, 9)
    assert window.looking_up.word_at("負面清單管理制度", 2) == (2, 4)
    assert window.looking_up.word_at("依照WTO规则。", 3) == (2, 5)
    assert window.looking_up.word_at("", 0) == (0, 0)


def test_the_dictionary_answers_by_key(qtbot: QtBot, window: Window) -> None:
    loaded(qtbot, window)
    pane, place = window.pane, text_of(window).index("放宽数字")
    pane.view.select_span(Span(place, place + 1))
    window.commands["go.dictionary"].trigger()
    said = pane.card.words()
    assert "fàng kuān" in said and "to relax (a rule)" in said and "CC-CEDICT" in said
