"""Citations in the window: links, cards, who cites, what leads nowhere, defined terms."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.pane.hover_card import Card
from reader.ui.reading import Mark
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

FIRST = (
    "甲法\n第一条　本法所称数据，是指信息的记录。\n第二条　数据依照前条和第九条处理。\n"
    "第三条　依照《乙法》第一条、《丙法》第二条办理。\n"
)
SECOND = "乙法\n第一条　違反《甲法》第二條規定的，處以罰款。\n第二條　下列數據。\n"
THIRD = "丙法\n第一条　甲。\n第二条　乙丙丁。\n"


def take(qtbot: QtBot, window: Window, folder: Path, *texts: str) -> list[str]:
    """Imports texts; the ids by title, in their order."""
    paths = []
    for text in texts:
        path = folder / f"{text[:2]}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    window.texts.take(paths)
    settle(qtbot, window)
    ids = {row.title: row.id for row in window.texts.rows}
    return [ids[text[:2]] for text in texts]


def read(qtbot: QtBot, window: Window, document: str) -> None:
    window.texts.open(document)
    settle(qtbot, window)


def card_at(window: Window, words: str, layer: str) -> Card:
    """The card of the mark on the first place of some words."""
    at = text_of(window).index(words)
    pane = window.pane
    mark = next(mark for name, mark in pane.view.marks_at("source", at) if name == layer)
    card = pane.explain[layer](mark)
    assert card is not None
    return card


def test_a_citation_shows_its_clause_and_leads_there(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first, second = take(qtbot, window, tmp_path, FIRST, SECOND)
    read(qtbot, window, first)
    near = card_at(window, "前条", "citations")
    assert any("本法所称数据" in line.words for line in near.lines)
    far = card_at(window, "《乙法》", "citations")
    assert "《乙法》 › 第一条" in far.lines[0].words
    assert any("處以罰款" in line.words for line in far.lines)
    far.acts[0][1]()
    settle(qtbot, window)
    assert window.document == second and window.pane.current_clause() == "art_1__para_1"
    back = card_at(window, "《甲法》第二條", "citations")
    assert any("数据依照前条" in line.words for line in back.lines)


def test_what_is_missing_is_offered_and_resolves_when_it_comes(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    (first,) = take(qtbot, window, tmp_path, FIRST)
    read(qtbot, window, first)
    card = card_at(window, "《丙法》", "citations")
    assert [line.words for line in card.lines] == ["Not in this library"]
    assert [words for words, _ in card.acts] == ["Find it in the library", "Add it from a file…"]
    missing = [entry.words for entry in window.citations.missing()]
    assert missing == ["《丙法》", "《乙法》"] or missing == ["《乙法》", "《丙法》"]
    take(qtbot, window, tmp_path, THIRD)
    read(qtbot, window, first)
    settle(qtbot, window)
    card = card_at(window, "《丙法》", "citations")
    assert any("乙丙丁" in line.words for line in card.lines)
    assert [entry.words for entry in window.citations.missing()] == ["《乙法》"]


def test_unresolved_citations_are_listed_and_stepped_through(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    (first,) = take(qtbot, window, tmp_path, FIRST)
    read(qtbot, window, first)
    (entry,) = window.citations.wrong()
    assert entry.words == "第九条" and "第二条" in entry.beside
    window.commands["go.next_unresolved"].trigger()
    assert text_of(window)[window.pane.view.source_offset() :].startswith("第九条")
    window.commands["go.citations"].trigger()
    assert window.aside.page() == "links"


def test_the_links_panel_says_who_cites_the_clause(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first, second = take(qtbot, window, tmp_path, FIRST, SECOND)
    read(qtbot, window, first)
    window.citations.show_report()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.citations.backlinks_known, timeout=20_000)
    window.pane.go_path("art_2")
    assert [(entry.words, entry.beside) for entry in window.citations.cited_by()] == [
        ("《乙法》第一条", "《甲法》第二條")
    ]
    window.pane.go_path("art_1")
    (own,) = window.citations.cited_by()
    assert (own.words, own.beside) == ("第二条", "前条")
    window.pane.go_path("art_2")
    window.citations.cited_by()[0].run()
    settle(qtbot, window)
    assert window.document == second


def test_a_defined_term_shows_its_definition(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    (first,) = take(qtbot, window, tmp_path, FIRST)
    read(qtbot, window, first)
    at = text_of(window).index("数据依照")
    marks = [mark for layer, mark in window.pane.view.marks_at("source", at) if layer == "definitions"]
    assert marks == [Mark(Span(at, at + 2), "dotted", "definition", "0")]
    card = card_at(window, "数据依照", "definitions")
    assert card.title == "数据" and any("信息的记录" in line.words for line in card.lines)
    card.acts[0][1]()
    assert window.pane.current_clause() == "art_1__para_1"
    window.commands["view.definitions"].trigger()
    assert not [mark for layer, mark in window.pane.view.marks_at("source", at) if layer == "definitions"]
    window.commands["view.definitions"].trigger()
