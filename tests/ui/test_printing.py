"""Printing: pages that lose no line, and a PDF that can be read again."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.desks.printing import Wish
from reader.ui.printing.paging import paginate
from reader.ui.printing.paper import Paper
from reader.ui.printing.print_dialog import PrintDialog
from reader.ui.window import Window
from tests.ui.hands import settle, text_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
CLAUSE = ClausePath("h1_3__h2_6")


def written(qtbot: QtBot, window: Window, wish: Wish, path: Path) -> list[str]:
    """The words of each page of a PDF, without spaces."""
    window.printing.write(wish, path)
    qtbot.waitUntil(lambda: not window.printing.busy, timeout=20_000)
    settle(qtbot, window)
    document = pypdfium2.PdfDocument(path)
    # A PDF names glyphs by the first character that has them, which for some is a radical: NFKC takes it back.
    pages = ["".join(normalize("NFKC", page.get_textpage().get_text_bounded()).split()) for page in document]
    document.close()
    return pages


@pytest.mark.parametrize("height", [120.0, 400.0, 900.0])
@pytest.mark.parametrize("width", [320, 660])
def test_every_line_is_on_one_page(window: Window, width: int, height: float) -> None:
    paper = Paper(window.printing.wanted(Wish()), QSizeF(width, height))
    cells = paper._cells
    pages = list(paginate(cells, range(len(cells)), height))
    seen: dict[tuple[int, int], list[int]] = {}
    for page in pages:
        assert page
        for piece in page:
            laid = cells[piece.row]
            for number, (first, last) in enumerate(piece.lines):
                seen.setdefault((piece.row, number), []).extend(range(first, last))
                low = piece.y + (last - first) * laid.cells[number].face.pitch
                assert last == first or low <= height + 0.01 or len(page) == 1
    for row in range(len(cells)):
        for number, cell in enumerate(cells[row].cells):
            assert seen[row, number] == list(range(cell.lines))


def test_a_heading_never_ends_a_page(window: Window) -> None:
    paper = Paper(window.printing.wanted(Wish()), QSizeF(660, 500))
    rows = window.pane.spread.rows
    for page in list(paper.pages())[:-1]:
        assert rows[page[-1].row].role not in ("heading", "title")


def test_the_whole_text_is_in_the_pdf(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.reading.choose_columns(("source",))
    pages = written(qtbot, window, Wish(), tmp_path / "all.pdf")
    assert 3 <= len(pages) <= 9
    for at, words in enumerate(pages):
        assert f"{at + 1}/{len(pages)}" in words
        assert words.startswith("中共中央办公厅")
    whole = "".join(pages)
    assert whole.count("加负面清单管理模式") == 1
    assert any(
        f"{len(pages)} pages written to all.pdf." in label.text() for label in window.message.findChildren(QLabel)
    )


def test_columns_are_printed_as_they_are_shown(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    wish = Wish("clause")
    window.pane.go_path(CLAUSE)
    (page,) = written(qtbot, window, wish, tmp_path / "clause.pdf")
    assert "准入前" in page
    assert "Easemarketaccess" in page
    assert "数字贸易是数字经济的重要组成部分" not in page
    window.reading.choose_columns(("translation",))
    (page,) = written(qtbot, window, wish, tmp_path / "english.pdf")
    assert "Easemarketaccess" in page
    assert "准入前" not in page


def test_a_selection_is_printed_alone(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    at = text_of(window).index("负面清单")
    window.pane.view.select_span(Span(at, at + 4))
    assert window.printing.parts() == ("selection", "clause", "text")
    (page,) = written(qtbot, window, Wish("selection"), tmp_path / "selection.pdf")
    assert "负面清单" in page


def test_marks_are_printed_when_they_are_wanted(qtbot: QtBot, window: Window) -> None:
    at = text_of(window).index("负面清单")
    window.pane.view.select_span(Span(at, at + 4))
    window.commands["note.risk"].trigger()
    settle(qtbot, window)
    assert len(window.printing.wanted(Wish(marks=True)).marks) == 1
    assert not window.printing.wanted(Wish(marks=False)).marks


def test_the_dialog_offers_what_there_is(qtbot: QtBot, window: Window) -> None:
    window.pane.go_path(CLAUSE)
    window.commands["file.print"].trigger()
    dialog = window.findChild(PrintDialog)
    assert dialog is not None
    assert set(dialog.parts) == {"clause", "text"}
    dialog.parts["clause"].setChecked(True)
    dialog.marks.setChecked(False)
    assert dialog.wish() == Wish("clause", False)
    dialog.cancel.click()


def test_the_preview_shows_pages(qtbot: QtBot, window: Window) -> None:
    from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

    window.reading.choose_columns(("source",))
    window.commands["file.preview"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(QPrintPreviewDialog)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintPreviewWidget).pageCount() > 1, timeout=10_000)
    dialog.reject()
    settle(qtbot, window)


def test_nothing_is_printed_of_no_text(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.commands["tab.close"].trigger()
    settle(qtbot, window)
    window.printing.write(Wish(), tmp_path / "none.pdf")
    window.commands["file.print"].trigger()
    assert not (tmp_path / "none.pdf").exists()
