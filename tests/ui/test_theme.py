"""Every theme is whole and can be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.core.annotation import KINDS
from reader.ui import fonts
from reader.ui.theme import KIND_COLOURS, NAMES, palette, style_sheet, theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_has_every_colour_of_the_light_one(name: str) -> None:
    assert theme(name).colours.keys() == theme("light").colours.keys()
    assert theme(name).marks.keys() == theme("light").marks.keys()
    assert {KIND_COLOURS[kind] for kind in KINDS} <= theme(name).marks.keys()


@pytest.mark.parametrize("name", NAMES)
def test_words_can_be_read_on_every_ground(name: str) -> None:
    of = theme(name)
    for ground in ("paper", "card", "row", "side", "bar"):
        assert contrast(of["ink"], of[ground]) >= 7, ground
        for words in ("soft", "faint", "accent", "good", "bad", "warn"):
            assert contrast(of[words], of[ground]) >= 4.5, (words, ground)
    selected = of["sel_ink"] if of["sel_ink"].alpha() else of["ink"]
    assert contrast(selected, of["sel"]) >= 7
    assert contrast(of["on_accent"], of["accent"]) >= 4.5
    for role, ink in of.marks.items():
        if ink.ground.alpha():
            assert contrast(of["ink"], ink.ground) >= 5.5, role
        # What is missing is written in its colour, the others draw lines.
        least = 7 if of.contrast else 4.5 if role == "missing" else 3
        assert contrast(ink.line, of["paper"]) >= least, role


def test_a_theme_nobody_drew_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        theme("plaid")


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_is_taken_whole(qtbot, name: str) -> None:
    of = theme(name)
    widget = QWidget()
    widget.setPalette(palette(of))
    column = QVBoxLayout(widget)
    for child in (QLabel("字"), QLineEdit("字"), QPushButton("字")):
        column.addWidget(child)
    widget.setStyleSheet(style_sheet(of))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    assert "@" not in style_sheet(of)
    assert widget.grab().toImage().pixelColor(1, 1).isValid()


def test_regions_keep_their_own_glyphs(qtbot) -> None:
    assert fonts.families("tw")[0] != fonts.families("cn")[0]
    for region in ("cn", "tw", "hk"):
        font = fonts.reading(region)
        assert font.featureValue(font.Tag("locl")) == 0
        assert QFontInfo(font).family() in fonts.families(region)


def test_zoom_changes_the_size_and_lines_keep_their_air(qtbot) -> None:
    small, large = fonts.reading("cn", 80), fonts.reading("cn", 300)
    assert large.pixelSize() > 3 * small.pixelSize()
    assert fonts.leading(large, "cn") / large.pixelSize() == pytest.approx(1.75, abs=0.05)
    assert fonts.leading(large, "en") >= QFontMetricsF(fonts.reading("en", 300)).height() - 1
