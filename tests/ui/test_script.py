"""Conversion in the real window: doubts answered and undone, the log, own words, usage, lengths that differ."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.script import Word
from reader.ui.script.doubt_card import DoubtCard
from reader.ui.script.log_panel import LogPanel
from reader.ui.script.words_panel import WordsPanel
from reader.ui.window import Window
from tests.ui.hands import drag_over, ends, settle, text_of

LAW = (
    "数据办法\n第一条　为了公布计划，制定本办法。\n第二条　范某在区里用鼠标，吉祥𠮷字，U盘归乙。\n"
    "第三条　葛\U000e0100城的台账由里面的人保管。\n"
)


@pytest.fixture
def law(qtbot: QtBot, window: Window, tmp_path: Path) -> Window:
    """A window that shows a small law in simplified, Taiwan's forms and Taiwan's words."""
    path = tmp_path / "law.txt"
    path.write_text(LAW, encoding="utf-8")
    window.texts.take([path])
    settle(qtbot, window)
    window.memory.put("twp", True)
    window.reading.choose_columns(("source", "tw", "twp"))
    settle(qtbot, window)
    return window


def shown(window: Window, key: str, words: str) -> str:
    """The row of a column in which words of the source stand."""
    view = window.pane.view
    column = next(column for column in view.columns if column.key == key)
    return column.text(view.rows.at(text_of(window).index(words)))


def card_of(window: Window) -> DoubtCard:
    card = window.pane.findChild(DoubtCard)
    assert card is not None
    return card


def test_doubts_are_counted_and_gone_through(qtbot: QtBot, law: Window) -> None:
    places = law.pane.conversion.doubtful("tw")
    assert places
    law.pane.view.setFocus()
    law.commands["script.next_doubt"].trigger()
    card = card_of(law)
    assert card.isVisible() and "in doubt" in card.words()
    assert law.pane.view.source_offset() == places[0].start
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    law.commands["script.previous_doubt"].trigger()
    assert law.pane.view.source_offset() == places[-1].start


def test_a_click_asks_and_the_answer_is_kept_for_the_place_and_undone(qtbot: QtBot, law: Window) -> None:
    span = law.pane.conversion.doubtful("tw")[0]
    before = shown(law, "tw", span.of(text_of(law)))
    law.pane.view.scroll_to(span, flash=False)
    qtbot.wait(50)
    start, end = ends(law, "tw", span)
    QTest.mouseClick(
        law.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint((start.x() + end.x()) // 2, start.y())
    )
    card = card_of(law)
    assert card.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_2)
    form = card.form()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    settle(qtbot, law)
    view = law.pane.view
    row = view.rows.at(span.start)
    after = view.columns[1].text(row)
    assert after != before and form in after
    assert span not in law.pane.conversion.doubtful("tw")
    law.commands["edit.undo"].trigger()
    settle(qtbot, law)
    assert view.columns[1].text(row) != after
    assert span in law.pane.conversion.doubtful("tw")


def test_an_answer_kept_for_the_library_holds_in_every_text(qtbot: QtBot, law: Window, tmp_path: Path) -> None:
    # Which characters stay in doubt is the tables' affair; that one does is what the text was written for.
    span = law.pane.conversion.doubtful("tw")[0]
    question = law.pane.conversion.question("tw", span.start)
    assert question is not None and question.others
    form = question.others[0]
    law.scripts.answer(question, form, "library")
    settle(qtbot, law)
    (kept,) = law.pane.conversion.wishes.words
    assert question.character in kept.word and kept.word in text_of(law) and form in kept.form
    assert kept.form in shown(law, "tw", kept.word)
    assert span not in law.pane.conversion.doubtful("tw")
    other = tmp_path / "other.txt"
    other.write_text(f"另一办法\n第一条　{kept.word}应当登记。\n", encoding="utf-8")
    law.texts.take([other])
    settle(qtbot, law)
    law.reading.choose_columns(("source", "tw"))
    settle(qtbot, law)
    assert kept.form in shown(law, "tw", kept.word)


def test_words_are_added_from_a_selection_and_removed(qtbot: QtBot, law: Window, tmp_path: Path) -> None:
    drag_over(qtbot, law, "tw", "计划")
    law.commands["script.never"].trigger()
    settle(qtbot, law)
    assert "公布计划" in shown(law, "tw", "计划")
    drag_over(qtbot, law, "source", "鼠标")
    law.commands["script.always"].trigger()
    settle(qtbot, law)
    panel = law.aside.findChild(WordsPanel)
    assert panel.word.text() == "鼠标" and panel.form.text() == "鼠標"
    panel.form.setText("滑鼠")
    qtbot.keyClick(panel.form, Qt.Key.Key_Return)
    settle(qtbot, law)
    assert "用滑鼠，" in shown(law, "tw", "鼠标")
    assert {word.word for word in panel.words()} == {"计划", "鼠标"}
    law.scripts.give(panel.words(), tmp_path / "words.tsv")
    settle(qtbot, law)
    panel.table.selectAll()
    panel.remove()
    settle(qtbot, law)
    assert "鼠標" in shown(law, "tw", "鼠标") and panel.words() == ()
    law.scripts.take(tmp_path / "words.tsv", None)
    settle(qtbot, law)
    assert "滑鼠" in shown(law, "tw", "鼠标")
    law.commands["edit.undo"].trigger()
    settle(qtbot, law)
    assert "鼠標" in shown(law, "tw", "鼠标")


def test_the_log_lists_every_change_and_leads_there(qtbot: QtBot, law: Window, tmp_path: Path) -> None:
    law.pane.view.caret.column = 1
    law.scripts.add(Word("台账", "臺賬", "tw"))
    settle(qtbot, law)
    law.commands["script.log"].trigger()
    settle(qtbot, law)
    panel = law.aside.findChild(LogPanel)
    assert panel.isVisible() and panel.model.count("dictionary") == 1
    panel.rule.setCurrentIndex(panel.rule.findData("dictionary"))
    assert len(panel.model) == 1
    panel.table.clicked.emit(panel.model.index(0, 0))
    assert law.pane.view.source_offset() == text_of(law).index("台账")
    law.scripts.write_log(tmp_path / "log.csv")
    settle(qtbot, law)
    rows = list(csv.reader(io.StringIO((tmp_path / "log.csv").read_text(encoding="utf-8-sig"))))
    assert next(row for row in rows if row[5] == "dictionary")[3:5] == ["台账", "臺賬"]
    panel.left.emit()
    assert not panel.isVisible()


def test_usage_of_statutes_is_a_switch(qtbot: QtBot, law: Window) -> None:
    law.pane.view.caret.column = 1
    assert "計畫" in shown(law, "tw", "计划")
    law.scripts.show_current()
    assert "statutory usage on" in law.status.script_words()
    law.commands["script.statutes"].trigger()
    settle(qtbot, law)
    assert "計劃" in shown(law, "tw", "计划")
    assert "statutory usage off" in law.status.script_words()
    assert law.pane.view.columns[1].subtitle == ""
    law.commands["edit.undo"].trigger()
    settle(qtbot, law)
    assert "計畫" in shown(law, "tw", "计划") and law.commands["script.statutes"].isChecked()


def test_the_column_that_changes_words_warns_first(qtbot: QtBot, window: Window) -> None:
    assert "twp" not in window.pane.columns()
    window.commands["script.twp"].trigger()
    assert "twp" not in window.pane.columns() and "wrong for law" in window.message.words()
    window.scripts._accept_words_column()
    settle(qtbot, window)
    assert window.pane.columns() == ("source", "tw", "twp", "translation")
    window.commands["script.twp"].trigger()
    assert "twp" not in window.pane.columns()
    window.commands["script.twp"].trigger()
    assert "twp" in window.pane.columns()


@pytest.mark.parametrize("words", ["鼠标", "U盘", "𠮷", "葛\U000e0100城"])
@pytest.mark.parametrize("column", ["source", "tw", "twp"])
def test_places_are_true_where_lengths_differ(qtbot: QtBot, law: Window, words: str, column: str) -> None:
    drag_over(qtbot, law, column, words)
    selection = law.pane.view.selection()
    assert selection is not None and selection.source == words
    law.commands["note.risk"].trigger()
    settle(qtbot, law)
    (note,) = law.notes.notes
    assert note.quote == words
    view = law.pane.view
    for each in ("source", "tw", "twp"):
        number = [column.key for column in view.columns].index(each)
        row = view.rows.at(note.span.start)
        cell = view.cells[row].cells[number]
        marked = cell.shown(note.span).of(cell.text)
        assert {"鼠标": ("鼠标", "鼠標", "滑鼠"), "U盘": ("U盘", "U盤", "隨身碟")}.get(words, (marked,) * 3)[
            number
        ] == marked
    law.pane.seeking.seek(words, False)
    settle(qtbot, law)
    hits = law.pane.view.marks.layer("hits")
    assert hits is not None and note.span in [mark.span for mark in hits.marks]
