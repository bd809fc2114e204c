"""Every control says what it is, and the keyboard reaches all of them, in every window and panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui import i18n
from reader.ui.preferences import choices
from reader.ui.reading import ReadingView
from reader.ui.stepping import uncovered
from reader.ui.window import Window
from tests.ui.hands import settle
from tests.ui.rooms import ROOMS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit, QTabBar, QGraphicsView,
    QAbstractSpinBox, ReadingView,
)  # fmt: skip
QTS_OWN = {"QLineEditIconButton", "CloseButton", "QHeaderView", "QComboBoxListView", "QTableCornerButton",
           "QToolBarExtension", "QDockWidgetTitleButton", "QTabBarScrollButton"}  # fmt: skip
"""Parts that Qt makes itself and that the keyboard passes by; their owners say what they are."""
SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:
    yield
    i18n.speak("en")


def controls(top: QWidget) -> list[QWidget]:
    """What can be seen and used."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if isinstance(widget, CONTROLS) and widget.isVisible()
        and widget.metaObject().className() not in QTS_OWN and not isinstance(widget.parentWidget(), QComboBox)
    ]  # fmt: skip


def path_of(widget: QWidget) -> str:
    found = [f"{type(widget).__name__} {widget.objectName()}".strip()]
    above = widget.parentWidget()
    while above is not None and len(found) < 4:
        found.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(found)


def silent(top: QWidget) -> list[str]:
    """The controls that say nothing of themselves to a screen reader."""
    found: list[str] = []
    for widget in controls(top):
        interface = QAccessible.queryAccessibleInterface(widget)
        said = "" if interface is None else interface.text(QAccessible.Text.Name).strip()
        if interface is None or interface.role() in SAYS_NOTHING:
            found.append(f"{path_of(widget)}: no role")
        elif not any(char.isalnum() for char in said):
            found.append(f"{path_of(widget)}: no name ({said!r})")
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_every_control_has_a_name_and_a_role_in_every_language(
    qtbot: QtBot, window: Window, tmp_path: Path, room: str
) -> None:
    top = ROOMS[room](qtbot, window, tmp_path)
    wrong = {"en": silent(top)}
    for language in ("zh_CN", "zh_TW"):
        choices.choose_language(window, language)
        settle(qtbot, window)
        wrong[language] = silent(top)
    assert {language: found for language, found in wrong.items() if found} == {}


def walked(qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Everything that Tab leads to, from where the keyboard is, until it comes round."""
    found: list[QWidget] = []
    for _ in range(250):
        now = QApplication.focusWidget()
        assert now is not None, f"the keyboard is nowhere after {found[-1:]}"
        if now in found:
            break
        found.append(now)
        qtbot.keyClick(now, key)
    return found


def wanted(top: QWidget) -> list[QWidget]:
    """What Tab must lead to: of a group of choices the one that is taken, the others by arrows."""
    return [
        widget
        for widget in controls(top)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox))
        and not _in_group(widget) and (not isinstance(widget.window(), Window) or uncovered(widget))
    ]  # fmt: skip


def _in_group(widget: QWidget) -> bool:
    """Whether a button is one of several of which one is taken: arrows lead to it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and isinstance(widget, QAbstractButton) and not widget.isChecked()


def covered(widget: QWidget) -> bool:
    """Whether nothing is seen of a control that has the keyboard: it is out of sight, or something lies over it."""
    seen = widget.visibleRegion().boundingRect()
    inside = seen.adjusted(3, 3, -3, -3) if min(seen.width(), seen.height()) > 8 else seen
    points = [inside.center(), inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()]
    return seen.isEmpty() or all(_over(widget, widget.mapTo(widget.window(), point)) for point in points)


def _over(widget: QWidget, point: QPoint) -> bool:
    top = widget.window().childAt(point)
    return not (top is None or top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget))


@pytest.mark.parametrize("room", ROOMS)
def test_tab_reaches_every_control_and_is_never_caught(qtbot: QtBot, window: Window, tmp_path: Path, room: str) -> None:
    top = ROOMS[room](qtbot, window, tmp_path)
    if top is window and QApplication.focusWidget() is None:
        window.pane.view.setFocus()
    elif top is not window and not top.isAncestorOf(QApplication.focusWidget() or window):
        top.setFocus()
        if QApplication.focusWidget() is not top:
            top.nextInFocusChain().setFocus()
    qtbot.wait(20)
    forth = walked(qtbot)
    missed = [path_of(widget) for widget in wanted(top) if widget not in forth]
    under = [path_of(widget) for widget in forth if covered(widget)]
    back = walked(qtbot, Qt.Key.Key_Backtab)
    assert (missed, under) == ([], [])
    assert set(forth) - {forth[0]} <= set(back) | {forth[0]}, "Shift+Tab does not lead back"


def test_arrows_lead_through_a_group(qtbot: QtBot, window: Window) -> None:
    window.side.show_page("library")
    first = QApplication.focusWidget()
    chosen = next(button for button in window.side.findChildren(QAbstractButton, "segment") if button.isChecked())
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    there = QApplication.focusWidget()
    assert there is not chosen and there is not first and there.objectName() == "segment"
