"""The structure editor in the window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.structure.label_form import LabelForm
from reader.ui.window import Window
from tests.ui.hands import settle, text_of
from tests.ui.test_citations import read, take

TEXT = "丁法\n第一章　总则\n第一条　甲乙。\n第二条　丙丁。\n戊己。\n第二章　附则\n第三条　庚辛。\n"


def opened(qtbot: QtBot, window: Window, folder: Path) -> None:
    (document,) = take(qtbot, window, folder, TEXT)
    read(qtbot, window, document)


def paths(window: Window) -> list[str]:
    assert window.pane.spread is not None
    return [clause.path for clause in window.pane.spread.document.tree]


def test_a_clause_is_split_at_the_cursor_and_put_together_again(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    before, words = paths(window), text_of(window)
    at = words.index("戊己")
    window.pane.go_span(Span(at, at))
    window.commands["structure.split"].trigger()
    settle(qtbot, window)
    assert paths(window) != before and text_of(window) == words
    window.commands["edit.undo"].trigger()
    settle(qtbot, window)
    assert paths(window) == before
    window.commands["edit.redo"].trigger()
    settle(qtbot, window)
    assert paths(window) != before


def test_the_outline_has_a_menu_that_edits_the_clause(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    menu = window.structure.menu("ch_2")  # type: ignore[arg-type]
    said = [action.text() for action in menu.actions()]
    assert "Merge with the clause before" in said and "Split the clause here" not in said
    next(action for action in menu.actions() if action.text().startswith("Merge")).trigger()
    settle(qtbot, window)
    assert "ch_2" not in paths(window) and "art_3" in paths(window)


def test_what_is_refused_is_said_in_one_sentence(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    before = paths(window)
    window.structure.edit("merge", "ch_1")  # type: ignore[arg-type]
    settle(qtbot, window)
    assert paths(window) == before
    assert "第一章" in window.message.words() and window.message.words().count(".") == 1


def test_a_clause_gets_another_label(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    assert window.pane.spread is not None
    clause = window.pane.spread.document.tree.get("art_3")  # type: ignore[arg-type]
    assert clause is not None
    form = LabelForm(clause, window)
    form.number.setText("3-1")
    window.structure.relabel(clause.path, form)
    settle(qtbot, window)
    assert "art_3_1" in paths(window)


def test_the_kind_of_numbering_can_be_chosen(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    window.commands["structure.numbering_plain"].trigger()
    settle(qtbot, window)
    assert "art_1" not in paths(window)
    window.commands["structure.numbering_found"].trigger()
    settle(qtbot, window)
    assert "art_1" in paths(window)


def test_places_are_gone_to_in_either_script(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path)
    box = window.topbar.go
    box.start("總則")
    assert any("第一章" in offer.words for offer in box.offers())
    window.side.outline.filter_words("附則")
    assert window.side.outline.model.rowCount() == 1
    window.side.outline.filter_words("")
    window.pane.go_path("art_1")
    window.commands["go.next_chapter"].trigger()
    assert window.pane.current_clause() == "ch_2"
    window.commands["go.previous_chapter"].trigger()
    assert window.pane.current_clause() == "ch_1"
