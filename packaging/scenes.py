"""What stands over the text in a picture of the window: dialogs, cards, bars, pages.

Holds `SCENES`: by name what brings the window into that state. What stays true: each scene only does what a person
could, through commands and the keyboard, and `leave` undoes all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import Window

DAMAGED = """\
发布时间：2024-03-02　浏览次数：318
港口经营管理试行办法
（2024年3月1日公布）
第一章　总则
第一条　为了规范港口经营行为，维护港口经营秩序，根据有关法律，制
定本办法。
第二条　本\u200b办法适用于港⼝经营及相关活动,港口经营人应当依法取得许可,并接受监督,不得转让.
第三条　港口经营，包括下列业务：
（一）为船舶提供码头、过驳锚地等设施；
（二）为旅客提供候船和上下船设施和服务
务。
— 1 —
第四条　港口经营人应当按照核定的功能使用和维护港口经营设施、设备，并使其保持正常状态。
— 2 —
相关链接：
- 某港口总体规划公布（2024-02-11）
- 港口收费办法问答（2024-01-09）
"""
WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")
"""As much of an old workbook as tells it apart."""


_YEARS = count(1)


def _run(*names: str) -> Callable[[Window], None]:
    def scene(window: Window) -> None:
        for name in names:
            window.commands[name].trigger()

    return scene


def _select(window: Window, words: str) -> None:
    from reader.core.span import Span

    at = window.pane.spread.document.source.text.index(words)  # type: ignore[union-attr]
    window.pane.view.select_span(Span(at, at + len(words)))
    window.pane.view.setFocus()


def _selected(window: Window) -> None:
    _select(window, "电信、互联网、文化等领域")
    window.pane._offer(window.pane.view.viewport().rect().center())


def _card(window: Window) -> None:
    _select(window, "数据出境安全管理")
    window.pane.view.clear_selection()
    window.commands["view.card"].trigger()


def _find(window: Window) -> None:
    window.commands["go.find"].trigger()
    window.pane.find.words.setText("數字貿易")
    window.pane.seeking.step(False)


def _typed(words: str) -> Callable[[Window], None]:
    return lambda window: window.topbar.go.start(words)


def _review(window: Window) -> None:
    path = Path(mkdtemp()) / "港口经营管理试行办法.txt"
    # Each time another text: one that the library holds is not looked over again.
    path.write_text(DAMAGED.replace("2024", str(1990 + next(_YEARS))), encoding="utf-8")
    window.texts.take([path])


def _table(window: Window) -> None:
    folder = Path(mkdtemp())
    law = "口岸查验办法\n第一条 为了规范口岸查验，制定本办法。\n第二条 本办法自公布之日起施行。\n"
    law += f"第三条 本办法的解释权属于第{next(_YEARS)}号口岸。\n"
    (folder / "口岸查验办法.txt").write_text(law, encoding="utf-8")
    (folder / "口岸查验办法（副本）.txt").write_text(law + "\n", encoding="utf-8")
    damaged = DAMAGED.replace("2024", str(1990 + next(_YEARS)))
    (folder / "港口经营管理试行办法.txt").write_text(damaged, encoding="utf-8")
    (folder / "税则表.xls").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")
    )
    (folder / "扫描件.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    window.texts.take(sorted(folder.iterdir()))


def _refused(window: Window) -> None:
    path = Path(mkdtemp()) / "税则表.xls"
    path.write_bytes(WORKBOOK)
    window.texts.take([path])


def _preferences(page: int) -> Callable[[Window], None]:
    def scene(window: Window) -> None:
        from PySide6.QtWidgets import QTabWidget

        from reader.ui.preferences.dialog import Preferences

        window.commands["view.preferences"].trigger()
        for tabs in window.findChild(Preferences).findChildren(QTabWidget):
            tabs.setCurrentIndex(page)

    return scene


def _menu(window: Window) -> None:
    window.topbar.menu.menu().popup(window.topbar.menu.mapToGlobal(window.topbar.menu.rect().bottomLeft()))


def _context(window: Window) -> None:
    from reader.ui.menus import context_menu

    _select(window, "数据出境安全管理")
    window.context = context_menu(window)  # type: ignore[attr-defined]
    window.context.popup(window.mapToGlobal(window.rect().center()))  # type: ignore[attr-defined]


def _graph(window: Window) -> None:
    from reader.ui.graph.window import GraphWindow

    window.commands["view.graph"].trigger()
    drawn = window.findChild(GraphWindow)
    drawn.scope.choose("library")
    drawn.outside.setChecked(True)
    drawn.draw()


def _split(window: Window) -> None:
    window.commands["view.pin"].trigger()
    window.commands["view.split"].trigger()


def _tabs(window: Window) -> None:
    from PySide6.QtTest import QTest

    for row in window.texts.rows:
        window.texts.open(row.id, fresh=True)
        QTest.qWait(250)


def _closed(window: Window) -> None:
    while window.document is not None:
        window.commands["tab.close"].trigger()


def _emptied(window: Window) -> None:
    from reader.app import documents

    for row in window.texts.rows:
        window.study.do(lambda tx, document=row.id: documents.trash(tx, document))
    _closed(window)
    window.side.show_page("library")


def _search(window: Window) -> None:
    window.find_in_library("数据")


def _describe(window: Window) -> None:
    assert window.document is not None
    window.describe(window.document)


SCENES: dict[str, Callable[[Window], None]] = {
    "": lambda _: None,
    "selection": _selected, "card": _card, "find": _find, "search": _search, "box": _typed("市场"),
    "palette": _typed(">"), "menu": _menu, "context": _context, "keys": _run("help.keys"),
    "preferences": _preferences(0), "preferences-keys": _preferences(1),
    "review": _review, "table": _table, "refused": _refused, "repairs": _run("view.repairs", "view.repairs_list"),
    "print": _run("file.print"), "preview": _run("file.preview"), "graph": _graph,
    "describe": _describe, "read-clause": _run("view.read_clause"), "split": _split, "tabs": _tabs,
    "log": _run("script.log"), "words": _run("script.words"), "doubt": _run("script.next_doubt"),
    "definitions": _run("view.definitions"), "relabel": _run("structure.relabel"), "closed": _closed,
    "library": lambda window: window.side.show_page("library"), "emptied": _emptied,
}  # fmt: skip
"""`emptied` comes last: it leaves no text in the library."""


def leave(window: Window) -> None:
    """Everything that a scene opened is closed again."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QDockWidget

    for _ in range(3):
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible():
                top.close()
    from reader.ui.help.cheat_sheet import CheatSheet

    for sheet in window.findChildren(CheatSheet):
        sheet.leave()
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    window.texts.importing.cover.leave()
    for pane in [half.pane for half in window.shelf.halves]:
        pane.find.leave()
        pane.card.close_now()
        pane.view.clear_selection()
    window.commands["view.unpin"].trigger()
    window.commands["view.unsplit"].trigger()
    for sheet in [sheet for sheet in window.shelf.sheets() if sheet is not window.shelf.sheet]:
        window.shelf.close(sheet)
    window.topbar.go.setText("")
    window.message.hide()
    window.side.show_page("outline")
    if window.fitting.wanted and not window.aside.isHidden():
        window.aside.show_page("notes")
    window.pane.view.setFocus()
    QTest.qWait(60)
