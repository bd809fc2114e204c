"""A translation beside its text: sentences that stand for each other, its own notes, its own terms."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

QUOTE = "积极发展数字产品贸易"
ENGLISH = "Actively develop trade in digital products."


def test_a_note_on_a_sentence_is_shown_on_its_sentence(qtbot: QtBot, window: Window) -> None:
    view = window.pane.view
    at = text_of(window).index(QUOTE)
    view.select_span(Span(at, at + len(QUOTE)))
    window.commands["note.obligation"].trigger()
    settle(qtbot, window)
    there = view.columns[2].paired(Span(at, at + len(QUOTE)))
    assert there is not None and window.pane.spread is not None and window.pane.spread.rendering is not None
    assert there.of(window.pane.spread.rendering.document.source.text) == ENGLISH


def test_a_note_on_the_translation_belongs_to_it_and_is_shown(qtbot: QtBot, window: Window) -> None:
    pane = window.pane
    assert pane.spread is not None and pane.spread.rendering is not None
    other = pane.spread.rendering.document
    start = other.source.text.index(ENGLISH)
    row = next(row for row, span in enumerate(pane.spread.rendering.spans) if start in span)
    pane.view.show_span(Span(start, start + 8), column="translation", row=row)
    for _ in range(len("Actively")):
        pane.view.move_caret("right", keep=True)
    window.commands["note.question"].trigger()
    settle(qtbot, window)
    (note,) = window.notes.notes
    assert (note.document, note.quote) == (other.info.id, "Actively")
    card = window.aside.notes.cards[note.id]
    assert "II (1)" in [label.text() for label in card.findChildren(QLabel)], "labelled as in the translation"
    assert "annotations" in [layer for layer, _ in pane.view.marks_at("translation", start)]
    pane.view.scroll_to(Span(0, 0))
    window.notes._show_place(note.id)
    assert (pane.view.current_row(), pane.view.caret.column) == (row, 2)


def test_notes_on_the_translation_are_handed_over_with_those_on_the_text(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    pane = window.pane
    assert pane.spread is not None and pane.spread.rendering is not None
    start = pane.spread.rendering.document.source.text.index(ENGLISH)
    row = next(row for row, span in enumerate(pane.spread.rendering.spans) if start in span)
    pane.view.show_span(Span(start, start + 8), column="translation", row=row)
    for _ in range(len("Actively")):
        pane.view.move_caret("right", keep=True)
    window.commands["note.question"].trigger()
    settle(qtbot, window)
    at = text_of(window).index(QUOTE)
    pane.view.select_span(Span(at, at + len(QUOTE)))
    window.commands["note.obligation"].trigger()
    settle(qtbot, window)
    window.export.open()
    window.aside.export._all.setChecked(True)
    wish = replace(window.aside.export.wish(), format="csv")
    window.export.write(wish, tmp_path / "list.csv")
    settle(qtbot, window)
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    quotes = [row["Quote"] for row in rows]
    assert QUOTE in quotes and quotes[-1] == "Actively"
    assert rows[-1]["Label"] and quotes.count("") > 5, "of the text every clause is listed"
    titles = {row["Instrument"] for row in rows}
    assert len([row for row in rows if row["Instrument"] == rows[-1]["Instrument"]]) == 1 and len(titles) == 2


def test_terms_of_the_translation_have_their_card(qtbot: QtBot, window: Window) -> None:
    pane = window.pane
    assert pane.spread is not None and pane.spread.rendering is not None
    text = pane.spread.rendering.document.source.text
    start = text.index("negative list")
    row = next(row for row, span in enumerate(pane.spread.rendering.spans) if start in span)
    pane.view.show_span(Span(start, start + 8), column="translation", row=row)
    assert "terms" in [layer for layer, _ in pane.view.marks_at("translation", start)]
    assert pane.cards_at("translation", start)
