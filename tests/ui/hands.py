"""Hands for the tests of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.window import Window


def settle(qtbot: QtBot, window: Window) -> None:
    """Waits until nothing is running and everything that was told has arrived."""
    for _ in range(3):
        qtbot.waitUntil(window.jobs.idle, timeout=20_000)
        qtbot.wait(20)


def text_of(window: Window) -> str:
    """The source text that is read."""
    assert window.pane is not None and window.pane.spread is not None
    return window.pane.spread.document.source.text


def drag_over(qtbot: QtBot, window: Window, column: str, words: str) -> None:
    """Draws the mouse over words of the source where a column shows them."""
    assert window.pane is not None
    view = window.pane.view
    at = text_of(window).index(words)
    view.scroll_to(Span(at, at + len(words)), flash=False)
    qtbot.wait(30)
    start, end = ends(window, column, Span(at, at + len(words)))
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, QPoint((start.x() + end.x()) // 2, end.y()))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    qtbot.wait(30)


def ends(window: Window, column: str, span: Span) -> tuple[QPoint, QPoint]:
    """The pixels before the first and behind the last character of a span in a column."""
    assert window.pane is not None
    view = window.pane.view
    number = [each.key for each in view.columns].index(column)
    row = view.rows.at(span.start)
    laid, slot = view.cells[row], view.geometry_of.slots[number]
    cell = laid.cells[number]
    top = view.scroller.place_of(row)
    assert top is not None
    points = cell.shown(span)

    def pixel(point: int, *, before: bool) -> QPoint:
        line = cell.line_of(point if before else point - 1)
        x = cell.x_of(point) if before or cell.line_of(point) == line else cell.x_of(point - 1) + cell.face.advance
        y = top + laid.top + (line + 0.5) * cell.face.pitch
        return QPoint(round(slot.x + laid.indent + x), round(y))

    return pixel(points.start, before=True), pixel(points.end, before=False)
