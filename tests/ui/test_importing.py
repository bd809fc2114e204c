"""Texts on their way in, in the real window: quiet, looked over, many at once, pasted; and what was mended in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.app.importing import Duplicate, Held, Imported, Rejected
from reader.core.span import Span
from reader.ui.importing.repairs_tree import RepairsModel
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

LAW = "数据流通办法\n" + "".join(
    f"第{n}条　经营者应当按照第{n}号规定公示数据来源，保存记录不少于{n}年，并且接受主管部门的监督检查。\n"
    for n in "一二三四五六七八九"
)
DIRTY = (
    "⼯作方案管理办法\n第一条　经营者应当公示⼯作\u200b方案，并且保存记录。\n第二条　违反本办法的，责令改正,并处罚款；"
    "情节严重的,责令停业整顿,依法追究刑事责任。\n"
)


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def type_over(field: QLineEdit, words: str) -> None:
    """Writes words in place of what stands there, as an input method does."""
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QGuiApplication.sendEvent(field, event)


def tick(model: RepairsModel, kind: str, on: bool) -> None:
    """Ticks all repairs of a kind."""
    row = [name for name, _ in model.groups].index(kind)
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    assert model.setData(model.index(row, 0, QModelIndex()), state, Qt.ItemDataRole.CheckStateRole)


def test_clean_file_is_added_quietly_and_reviewed_afterwards(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.texts.take([write(tmp_path / "law.txt", LAW, "gb18030")])
    settle(qtbot, window)
    desk = window.texts.importing
    assert desk.cover.page is None
    assert "数据流通办法" in window.message.words()
    assert text_of(window) == LAW
    window.message._act.click()
    settle(qtbot, window)
    page = desk.page
    assert desk.cover.page is page and page.isVisible()
    assert page.facts.encoding.currentData() == "gb18030"
    type_over(page.facts.fields["issuer"], "商务部")
    page.facts.numbering.setCurrentIndex(page.facts.numbering.findData("plain"))
    page.facts.numbering_chosen.emit("plain")
    settle(qtbot, window)
    page.take.click()
    settle(qtbot, window)
    assert desk.cover.page is None
    info = next(row for row in window.texts.rows if row.title == "数据流通办法")
    assert (info.metadata.issuer, info.number) == ("商务部", 2)


def test_doubtful_file_is_looked_over_before(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    before = len(window.texts.rows)
    window.texts.take([write(tmp_path / "dirty.txt", DIRTY + "\x1b")])
    settle(qtbot, window)
    page = window.texts.importing.page
    assert page.isVisible() and len(window.texts.rows) == before
    tick(page.repairs.repairs, "punctuation", True)
    settle(qtbot, window)
    tick(page.repairs.repairs, "radical", False)
    settle(qtbot, window)
    assert "改正，并处" in page.text.toPlainText() and "⼯作" in page.text.toPlainText()
    type_over(page.facts.title, "改名")
    page.take.click()
    settle(qtbot, window)
    assert "改正，并处" in text_of(window) and "⼯作" in text_of(window)
    assert any(row.title == "改名" for row in window.texts.rows)


def test_another_encoding_is_previewed_at_once(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.texts.take([write(tmp_path / "law.txt", LAW + "\x1b", "gb18030")])
    settle(qtbot, window)
    page = window.texts.importing.page
    assert page.isVisible()
    page.facts.encoding_chosen.emit("big5")
    settle(qtbot, window)
    assert "数据流通办法" not in page.text.toPlainText()
    page.facts.encoding_chosen.emit("gb18030")
    settle(qtbot, window)
    assert "数据流通办法" in page.text.toPlainText()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.texts.importing.cover.page is None


def test_folder_comes_as_a_table_and_near_doubles_wait(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder / "a.txt", LAW)
    write(folder / "b.txt", LAW, "utf-16")
    write(folder / "c.txt", LAW.replace("九年", "十二年"))
    write(folder / "d.doc", "")
    window.texts.take([folder])
    settle(qtbot, window)
    table = window.texts.importing.table
    assert table.isVisible()
    assert [type(row) for row in table.model.rows] == [Imported, Duplicate, Held, Rejected]
    assert table.view.currentIndex().row() == 2
    table._acts["version"].click()
    settle(qtbot, window)
    assert isinstance(table.model.rows[2], Imported)
    table._press()
    assert window.texts.importing.cover.page is None
    (row,) = [row for row in window.texts.rows if row.title == "数据流通办法"]
    assert row.number == 2


def test_text_is_pasted_and_looked_over(qtbot: QtBot, window: Window) -> None:
    mime = QMimeData()
    mime.setText(LAW)
    QGuiApplication.clipboard().setMimeData(mime)
    window.commands["file.paste"].trigger()
    settle(qtbot, window)
    page = window.texts.importing.page
    assert page.isVisible() and page.facts.title.text() == "数据流通办法"
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert text_of(window) == LAW


def test_pasted_files_are_taken(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "a.txt", LAW)))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.texts.importing.paste()
    settle(qtbot, window)
    assert text_of(window) == LAW


def test_mended_places_are_marked_shown_and_switched(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.texts.take([write(tmp_path / "dirty.txt", DIRTY)])
    settle(qtbot, window)
    assert text_of(window).startswith("工作")
    desk = window.texts.importing
    assert window.pane is not None
    assert window.pane.view.marks_at("source", 0)[0][0] == "repairs"
    card = window.pane.explain["repairs"](window.pane.view.marks_at("source", 0)[0][1])
    assert card is not None and "⼯ → 工" in card.lines[0].words
    desk.mended.show_original(Span(0, 2))
    settle(qtbot, window)
    drawer = desk.mended.drawer
    assert drawer.isVisible()
    assert drawer._bodies["decoded"].text() == "⼯作"
    assert drawer._bodies["raw"].text() == "⼯作".encode().hex(" ")
    tick(drawer.tree.repairs, "radical", False)
    drawer.store.click()
    settle(qtbot, window)
    assert text_of(window).startswith("⼯作") and "示工作" in text_of(window)
    window.commands["edit.undo"].trigger()
    settle(qtbot, window)
    assert text_of(window).startswith("工作")
    window.commands["view.repairs"].trigger()
    assert not [layer for layer, _ in window.pane.view.marks_at("source", 0) if layer == "repairs"]
    window.commands["view.repairs"].trigger()


def test_file_that_is_not_there_is_told(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.texts.take([tmp_path / "nothing.txt"])
    settle(qtbot, window)
    assert "nothing.txt" in window.message.words()
