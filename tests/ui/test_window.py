"""The walking line, in the real window: read, select, annotate, link, undo, restart, find again, hand over."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.look import look
from reader.ui.preferences.choices import choose_theme
from reader.ui.window import Window
from tests.ui.hands import drag_over, settle, text_of

QUOTE = "准入前国民待遇加负面清单管理模式"


def test_opens_on_the_bundled_text_in_three_columns(window: Window) -> None:
    assert window.pane is not None
    assert window.pane.document == "opinions-digital-trade"
    assert window.pane.columns() == ("source", "tw", "translation")
    assert "数字贸易" in window.windowTitle()
    row = window.pane.view.rows.at(text_of(window).index(QUOTE))
    taiwan = window.pane.view.columns[1].text(row)
    assert "准入前國民待遇加負面清單管理模式" in taiwan
    assert "negative list" in window.pane.view.columns[2].text(row)


def test_mouse_selection_in_the_converted_column_annotates_the_source(qtbot: QtBot, window: Window) -> None:
    drag_over(qtbot, window, "tw", QUOTE)
    selection = window.pane.view.selection()
    assert selection is not None and selection.source == QUOTE
    assert selection.text == "准入前國民待遇加負面清單管理模式"
    window.commands["note.obligation"].trigger()
    settle(qtbot, window)
    (note,) = window.notes.notes
    assert (note.quote, note.kind, note.clause) == (QUOTE, "obligation", "h1_3__h2_6")
    assert note.span is not None and note.span.of(text_of(window)) == QUOTE
    assert window.status.saved_words() == "Saved"


def test_note_is_written_tagged_undone_and_redone(qtbot: QtBot, window: Window) -> None:
    drag_over(qtbot, window, "source", QUOTE)
    window.commands["note.write"].trigger()
    settle(qtbot, window)
    (card,) = window.aside.notes.cards.values()
    qtbot.keyClicks(card.text, "which edition governs?")
    qtbot.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    (card,) = window.aside.notes.cards.values()
    qtbot.keyClicks(card.tags.entry(), "market access,")
    settle(qtbot, window)
    assert window.notes.notes[0].note == "which edition governs?"
    assert window.notes.notes[0].tags == ("market access",)
    for _ in range(3):
        window.commands["edit.undo"].trigger()
        settle(qtbot, window)
    assert window.notes.notes == ()
    for _ in range(3):
        window.commands["edit.redo"].trigger()
        settle(qtbot, window)
    assert window.notes.notes[0].tags == ("market access",)


def test_everything_is_found_again_after_a_restart(qtbot: QtBot, open_window) -> None:
    first = open_window()
    first.pane.go_path("h1_3__h2_7")
    drag_over(qtbot, first, "source", "数据出境安全管理制度")
    first.commands["note.risk"].trigger()
    settle(qtbot, first)
    first.aside.links.wanted.emit("ecommerce-agreement-beijing", "二", "implements", "compare")
    settle(qtbot, first)
    place = first.pane.view.place()
    first.close()
    second = open_window()
    assert [note.quote for note in second.notes.notes] == ["数据出境安全管理制度"]
    assert second.pane.view.place().offset == place.offset
    second.texts.open("ecommerce-agreement-beijing")
    settle(qtbot, second)
    second.pane.go_path("h1_2")
    second.commands["edit.undo"].trigger()  # the history is still there
    settle(qtbot, second)
    second.commands["edit.redo"].trigger()
    settle(qtbot, second)


def test_what_was_noted_is_kept_when_the_window_closes_while_the_library_is_busy(qtbot: QtBot, open_window) -> None:
    first = open_window()
    first.pane.go_path("h1_3__h2_7")
    first.study.ask(lambda tx: time.sleep(0.4), lambda _: None)
    drag_over(qtbot, first, "source", "数据出境安全管理制度")
    first.commands["note.risk"].trigger()
    first.close()
    assert [note.quote for note in open_window().notes.notes] == ["数据出境安全管理制度"]


def test_cards_of_many_notes_come_a_few_at_a_time(qtbot: QtBot, window: Window) -> None:
    panel = window.aside.notes
    text = text_of(window)
    for at in range(60):
        window.pane.view.select_span(Span(at * 30, at * 30 + 6))
        window.commands["note.risk"].trigger()
    settle(qtbot, window)
    panel.show_scope("text")
    assert len(panel.cards) < 30
    last = max(window.notes.notes, key=lambda note: note.span or Span(0, 0))
    assert last.quote == text[59 * 30 : 59 * 30 + 6]
    window.notes.show(last.id)
    assert panel.cards[last.id].isVisible(), "what is asked for is there at once"
    qtbot.waitUntil(lambda: len(panel.cards) == 60, timeout=10_000)
    panel.show_scope("clause")
    assert len(panel.cards) < 60
    panel.show_scope("text")
    qtbot.waitUntil(lambda: len(panel.cards) == 60, timeout=10_000)
    shown = [panel._column.itemAt(at).widget() for at in range(60)]
    assert [card.note.id for card in shown] == [note.id for note in panel._shown]


def test_backlink_is_shown_at_the_other_end(qtbot: QtBot, window: Window) -> None:
    counts: list[int] = []
    window.pane.go_path("h1_3__h2_6")
    window.aside.links.wanted.emit("ecommerce-agreement-beijing", "二", "implements", "compare")
    settle(qtbot, window)
    window.texts.open("ecommerce-agreement-beijing")
    settle(qtbot, window)
    window.aside.links.counted.connect(counts.append)
    window.pane.go_path("h1_2")
    settle(qtbot, window)
    assert counts[-1] == 1


def test_link_to_no_clause_is_refused_and_keeps_what_was_written(qtbot: QtBot, window: Window) -> None:
    window.aside.show_page("links")
    window.aside.links._clause_entry.setText("第九十九条")
    window.aside.links._ask()
    settle(qtbot, window)
    assert "第九十九条" in window.aside.links._wrong.text()
    assert window.aside.links._clause_entry.text() == "第九十九条"


@pytest.mark.parametrize(
    ("typed", "path"), [("二（三）", "h1_2__h2_3"), ("十二", "h1_4__h2_12"), ("12", "h1_4__h2_12")]
)
def test_go_box_finds_a_clause(qtbot: QtBot, window: Window, typed: str, path: str) -> None:
    window.commands["go.box"].trigger()
    window.topbar.go.setText(typed)
    qtbot.keyClick(window.topbar.go, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.pane.current_clause() == path
    window.commands["go.back"].trigger()
    assert window.pane.current_clause() != path
    window.commands["go.forward"].trigger()
    assert window.pane.current_clause() == path


def test_find_counts_hits_in_either_script(qtbot: QtBot, window: Window) -> None:
    expected = text_of(window).count("数据")
    for words in ("数据", "數據"):
        window.pane.find.start(words)
        settle(qtbot, window)
        assert window.pane.find.count_words() == f"1 of {expected}"
    qtbot.keyClick(window.pane.find.words, Qt.Key.Key_Return)
    assert window.pane.find.count_words() == f"2 of {expected}"
    qtbot.keyClick(window.pane.find.words, Qt.Key.Key_Escape)
    assert not window.pane.find.isVisible()


def test_term_is_added_from_a_selection_and_marked(qtbot: QtBot, window: Window) -> None:
    drag_over(qtbot, window, "source", "稳中有增")
    window.commands["note.term"].trigger()
    form = window.aside.terms.form
    form._fields["en"].setText("grow steadily")
    form._finish()
    settle(qtbot, window)
    place = text_of(window).index("稳中有增")
    marked = [mark.id for layer, mark in window.pane.view.marks_at("source", place) if layer == "terms"]
    assert marked
    assert any(c.preferred("en") == "grow steadily" for c in window.pane.terms_in(window.clause_span()))


def test_clause_list_is_exported_from_the_panel(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    drag_over(qtbot, window, "tw", QUOTE)
    window.commands["note.obligation"].trigger()
    settle(qtbot, window)
    window.commands["file.export"].trigger()
    assert window.aside.page() == "export"
    window.aside.export._format.setCurrentIndex(window.aside.export._format.findData("csv"))
    window.export.write(window.aside.export.wish(), tmp_path / "list.csv")
    settle(qtbot, window)
    raw = (tmp_path / "list.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    header, row = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    told = dict(zip(header, row, strict=True))
    assert told["Quote"] == QUOTE
    assert told["Kind"].lower() == "obligation"
    assert "negative list" in told["Translation"]


def test_dropped_file_is_imported_and_opened(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "办法.txt"
    path.write_text(
        "数据流通办法\n第一条　数据应当依法流通。\n第二条　违反前条规定的，责令改正。\n", encoding="gb18030"
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    settle(qtbot, window)
    assert window.pane.spread.document.info.title == "数据流通办法"
    assert [clause.path for clause in window.pane.spread.document.tree][:1] == ["art_1"]


def test_binary_file_is_told_in_one_sentence(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "noise.txt"
    path.write_bytes(bytes(range(256)) * 40)
    window.texts.take([path])
    settle(qtbot, window)
    assert "noise.txt" in window.message.words()


def test_trash_and_restore(qtbot: QtBot, window: Window) -> None:
    window.texts.trash("ecommerce-agreement-beijing")
    settle(qtbot, window)
    assert "ecommerce-agreement-beijing" not in {row.id for row in window.texts.rows}
    window.texts.restore("ecommerce-agreement-beijing")
    settle(qtbot, window)
    assert "ecommerce-agreement-beijing" in {row.id for row in window.texts.rows}


def test_document_is_renamed(qtbot: QtBot, window: Window) -> None:
    window.texts.rename("opinions-digital-trade", "数字贸易意见")
    settle(qtbot, window)
    assert "数字贸易意见" in window.pane.crumbs.words()


def test_copy_with_citation(qtbot: QtBot, window: Window) -> None:
    drag_over(qtbot, window, "source", QUOTE)
    window.commands["edit.copy_cited"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith(f"三（六）：“{QUOTE}”") or copied.endswith(f"三(六)：“{QUOTE}”")


@pytest.mark.parametrize("name", ["light", "dark", "sepia", "contrast"])
def test_every_theme_can_be_put_on(qtbot: QtBot, window: Window, name: str) -> None:
    choose_theme(window, name)
    assert look().theme.name == name
    assert not window.grab().isNull()


def test_second_window_says_who_has_the_library(qtbot: QtBot, window: Window, library: Path) -> None:
    other = Window(library)
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.ready, timeout=10_000):
        other.show()
    assert "open in another window" in other.message.words()
    other.close()
