"""Where the keyboard is can be seen: every control looks otherwise with the focus than without it, in every theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.preferences.choices import choose_theme
from reader.ui.stepping import in_sight
from reader.ui.theme import NAMES
from reader.ui.window import Window
from tests.ui.hands import settle
from tests.ui.rooms import ROOMS
from tests.ui.test_access import controls, covered, path_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTRAST = 2.9
"""What a pixel that changes must have against what it was: 3 to 1, the least that WCAG 2.2 calls visible, but for the
rounding of colours that are blended at the edge of a line."""
PIXELS = 24
"""How many must change so: a line along the shortest side of the smallest button."""
QT_S = {"preview"}
"""Qt's own dialog, dressed by us but not made."""


def light(pixels: bytes, at: int) -> float:
    """The relative luminance of a pixel, as WCAG has it."""
    found = 0.0
    for part, weight in ((0, 0.0722), (1, 0.7152), (2, 0.2126)):
        value = pixels[at + part] / 255
        found += weight * (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return found


def changed(before: QImage, after: QImage) -> int:
    """How many pixels changed so much that it is seen."""
    one, other = (bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (before, after))
    count = 0
    for at in range(0, min(len(one), len(other)), 4):
        if one[at : at + 3] != other[at : at + 3]:
            low, high = sorted((light(one, at), light(other, at)))
            count += (high + 0.05) / (low + 0.05) >= CONTRAST
    return count


def seen(widget: QWidget) -> QImage:
    """What is seen where a control is, and around it."""
    window = widget.window()
    room = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(room.intersected(window.rect())).toImage()


def focusable(top: QWidget) -> list[QWidget]:
    """One of each sort of control that Tab leads to."""
    found: dict[tuple[str, str, str], QWidget] = {}
    for widget in controls(top):
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            parent = widget.parentWidget()
            found.setdefault((type(widget).__name__, widget.objectName(), type(parent).__name__), widget)
    return list(found.values())


def unseen(top: QWidget) -> list[str]:
    """The controls on which the focus can't be seen."""
    found: list[str] = []
    looked_at = 0
    for widget in focusable(top):
        in_sight(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.model().rowCount() == 0:
            continue  # nothing to be on
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.isVisible() or covered(widget) or QApplication.focusWidget() is not widget:
            continue
        if isinstance(widget, QLineEdit):
            widget.deselect()
        looked_at += 1
        after = seen(widget)
        widget.clearFocus()
        QApplication.processEvents()
        count = changed(seen(widget), after)
        if count < PIXELS:
            found.append(f"{path_of(widget)}: {count}")
    assert looked_at, "nothing took the focus"
    return found


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in QT_S])
def test_the_focus_is_seen_in_every_theme(qtbot: QtBot, window: Window, tmp_path: Path, room: str) -> None:
    QApplication.setCursorFlashTime(0)
    top = ROOMS[room](qtbot, window, tmp_path)
    for area in top.findChildren(QScrollArea):
        area.horizontalScrollBar().setValue(0)
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        choose_theme(window, name)
        settle(qtbot, window)
        found = unseen(top)
        if found:
            wrong[name] = found
    assert wrong == {}
