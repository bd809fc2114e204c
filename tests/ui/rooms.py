"""Every window and panel there is, opened as its command opens it: for tests that walk through all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

Room = Callable[[QtBot, Window, Path], QWidget]

LAW = "数据流通办法\n" + "".join(
    f"第{n}条　经营者应当按照第{n}号规定公示数据来源，保存记录不少于{n}年，并且接受主管部门的监督检查。\n"
    for n in "一二三四五六七八九"
)
DIRTY = "⼯作方案管理办法\n第一条　经营者应当公示⼯作\u200b方案,并且保存记录。\n第二条　违反本办法的,责令改正。\n"


def _panels(side: str, aside: str) -> Room:
    def enter(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
        window.side.show_page(side)
        window.aside.show_page(aside)
        settle(qtbot, window)
        return window

    return enter


def _annotated(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    at = text_of(window).index("负面清单")
    window.pane.view.select_span(Span(at, at + 4))
    window.commands["note.risk"].trigger()
    settle(qtbot, window)
    window.aside.show_page("notes")
    window.aside.notes.show_scope("text")
    return window


def _command(name: str) -> Room:
    def enter(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
        window.commands[name].trigger()
        settle(qtbot, window)
        return window

    return enter


def _split(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    window.pane.go_path("h1_3__h2_6")
    for name in ("view.pin", "view.split"):
        window.commands[name].trigger()
        settle(qtbot, window)
    return window


def _palette(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    window.commands["view.palette"].trigger()
    return window


def _card(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    qtbot.waitUntil(lambda: window.looking_up.loaded, timeout=20_000)
    at = text_of(window).index("负面清单")
    window.pane.view.setFocus()
    window.pane.view.show_span(Span(at, at + 4))
    window.commands["view.card"].trigger()
    return window.pane.card


def _print(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from reader.ui.printing.print_dialog import PrintDialog

    window.pane.go_path("h1_3__h2_6")
    window.commands["file.print"].trigger()
    found = window.findChild(PrintDialog)
    assert found is not None
    return found


def _preview(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

    window.reading.choose_columns(("source",))
    window.commands["file.preview"].trigger()
    found = window.findChild(QPrintPreviewDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.findChild(QPrintPreviewWidget).pageCount() > 1, timeout=10_000)
    return found


def _preferences(page: int) -> Room:
    def enter(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
        from reader.ui.preferences.dialog import Preferences

        window.commands["view.preferences"].trigger()
        found = window.findChild(Preferences)
        assert found is not None
        found._pages.setCurrentIndex(page)
        return found

    return enter


def _sheet(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from reader.ui.help.cheat_sheet import CheatSheet

    window.commands["help.keys"].trigger()
    found = window.findChild(CheatSheet)
    assert found is not None
    return found


def _clause_text(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from reader.ui.help.clause_text import ClauseText

    window.pane.go_path("h1_3__h2_6")
    window.commands["view.read_clause"].trigger()
    found = window.findChild(ClauseText)
    assert found is not None
    return found


def _graph(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    window.commands["view.graph"].trigger()
    settle(qtbot, window)
    found = window.citations.graph
    assert found is not None
    found.activateWindow()
    return found


def _review(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    path = folder / "dirty.txt"
    path.write_text(DIRTY + "\x1b", encoding="utf-8")
    window.texts.take([path])
    settle(qtbot, window)
    assert window.texts.importing.page.isVisible()
    return window.texts.importing.page


def _table(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    inside = folder / "in"
    inside.mkdir()
    for name, text in (("a.txt", LAW), ("b.txt", LAW), ("c.txt", LAW.replace("九年", "十二年")), ("d.doc", "")):
        (inside / name).write_text(text, encoding="utf-8")
    window.texts.take([inside])
    settle(qtbot, window)
    assert window.texts.importing.table.isVisible()
    return window.texts.importing.table


def _mended(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    path = folder / "mended.txt"
    path.write_text(DIRTY, encoding="utf-8")
    window.texts.take([path])
    settle(qtbot, window)
    window.commands["view.repairs_list"].trigger()
    settle(qtbot, window)
    return window


def _describe(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from reader.ui.describe import DescribeDialog

    assert window.document is not None
    window.describe(window.document)
    found = window.findChild(DescribeDialog)
    assert found is not None
    return found


def _doubt(qtbot: QtBot, window: Window, folder: Path) -> QWidget:
    from reader.ui.script.doubt_card import DoubtCard

    window.pane.view.setFocus()
    window.commands["script.next_doubt"].trigger()
    found = window.pane.findChild(DoubtCard)
    assert found is not None and found.isVisible()
    return found


ROOMS: dict[str, Room] = {
    "library and notes": _panels("library", "notes"),
    "outline and links": _panels("outline", "links"),
    "search and terms": _panels("search", "terms"),
    "clause list": _panels("library", "export"),
    "a note": _annotated,
    "find": _command("go.find"),
    "split and pinned": _split,
    "palette": _palette,
    "card": _card,
    "doubt": _doubt,
    "print": _print,
    "preview": _preview,
    "preferences": _preferences(0),
    "keys": _preferences(1),
    "cheat sheet": _sheet,
    "clause as text": _clause_text,
    "graph": _graph,
    "review": _review,
    "table": _table,
    "mended": _mended,
    "describe": _describe,
    "conversion log": _command("script.log"),
    "own words": _command("script.words"),
    "term": _command("note.term"),
}
