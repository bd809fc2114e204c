"""The picture of citations."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.graph.window import GraphWindow
from reader.ui.window import Window
from tests.ui.hands import settle
from tests.ui.test_citations import FIRST, SECOND, read, take

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""A window without a screen can't be raised, and says so."""


def drawn(qtbot: QtBot, window: Window) -> GraphWindow:
    window.commands["view.graph"].trigger()
    settle(qtbot, window)
    graph = window.citations.graph
    assert graph is not None
    return graph


def test_the_text_s_clauses_are_shown_zoomed_sought_and_gone_to(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first, _ = take(qtbot, window, tmp_path, FIRST, SECOND)
    read(qtbot, window, first)
    graph = drawn(qtbot, window)
    assert {node.label for node in graph.graph.nodes} == {"第一条", "第二条"}
    graph.lone.click()
    settle(qtbot, window)
    assert {node.label for node in graph.graph.nodes} == {"第一条", "第二条", "第三条"}
    graph.seek.setText("第二")
    assert [node.label for node in graph.picture.found()] == ["第二条"]
    graph.seek.clear()
    before = graph.picture.zoom()
    graph.picture.setFocus()
    qtbot.keyClicks(graph.picture, "+")
    assert graph.picture.zoom() > before
    qtbot.keyClicks(graph.picture, "0")
    place = graph.picture.place_of("art_2").toPoint()
    QTest.mouseClick(
        graph.picture.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )  # fmt: skip
    settle(qtbot, window)
    assert window.pane.current_clause() == "art_2__para_1"
    graph.close()


def test_the_library_s_texts_are_shown_and_exported(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first, second = take(qtbot, window, tmp_path, FIRST, SECOND)
    read(qtbot, window, first)
    graph = drawn(qtbot, window)
    graph.scope.chosen.emit("library")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(graph.graph.nodes) == 2, timeout=20_000)
    assert {node.document for node in graph.graph.nodes} == {first, second}
    assert len(graph.graph.edges) == 2
    for name in ("picture.svg", "picture.graphml"):
        graph.export(tmp_path / name)
        settle(qtbot, window)
        assert ElementTree.parse(tmp_path / name).getroot().tag.endswith(("svg", "graphml"))
    graph.close()


def test_the_picture_is_walked_and_left_by_key(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first, _ = take(qtbot, window, tmp_path, FIRST, SECOND)
    read(qtbot, window, first)
    graph = drawn(qtbot, window)
    graph.lone.click()
    settle(qtbot, window)
    told: list[str] = []
    graph.picture.pointed.connect(lambda node: told.append(node.label if node else ""))
    graph.seek.setText("第二")
    qtbot.keyClick(graph.seek, Qt.Key.Key_Return)
    assert told == ["第二条"]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(graph.picture, key)
    assert len(told) > 1, "the arrows lead nowhere"
    for _ in range(3):
        qtbot.keyClick(graph.picture, Qt.Key.Key_PageDown)
    assert set(told[-3:]) == {"第一条", "第二条", "第三条"}
    graph.seek.setText("第一")
    qtbot.keyClick(graph.seek, Qt.Key.Key_Return)
    qtbot.keyClick(graph.picture, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.label_of(window.pane.current_clause()) == "第一条"
    qtbot.keyClick(graph.picture, Qt.Key.Key_Escape)
    assert not graph.isVisible()
