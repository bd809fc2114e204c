"""Words of the interface that are put together: facts in a row, buttons and hits in little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout
from pytestqt.qtbot import QtBot

from reader.ui import i18n, words
from reader.ui.side.library_panel import _two_lines
from reader.ui.widgets.labels import Shortened

FACTS = ("2024-08-17", "简体", "23 个条款", "4 条批注")


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:
    yield
    i18n.speak("en")


def broken(said: str, width: int) -> list[str]:
    """The words in lines of a width, without what can't be seen."""
    layout = QTextLayout(said, QFont())
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(said[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [line.replace("\u2060", "").replace("\u200b", "").replace("\xa0", " ").strip() for line in lines]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_a_row_of_facts_breaks_between_facts_only(language: i18n.Language) -> None:
    i18n.speak(language)
    said = words.unbroken(FACTS)
    for width in range(110, 420, 10):
        for line in broken(said, width):
            assert line.strip(" ·").replace(" · ", "·").split("·")
            assert all(fact in FACTS for fact in line.strip(" ·").replace(" · ", "·").split("·")), line
            assert not line.startswith("·")


def test_a_button_in_little_room_keeps_its_whole_name(qtbot: QtBot) -> None:
    button = Shortened("《中华人民共和国对外贸易法》 A&B 第三十四条")
    qtbot.addWidget(button)
    button.resize(120, 24)
    button.show()
    assert button.text().endswith("…")
    assert button.toolTip() == button.accessibleName() == "《中华人民共和国对外贸易法》 A&B 第三十四条"
    button.resize(900, 24)
    assert "A&&B" in button.text()
    assert button.toolTip() == ""


def test_a_long_title_ends_in_an_ellipsis() -> None:
    font = QFont()
    assert _two_lines("对外贸易法", font, 300) == "对外贸易法"
    shown = _two_lines("对外贸易法" * 20, font, 120)
    assert shown.count("\n") == 1
    assert shown.endswith("…")
