"""Printing: the text as it is shown, all of it or a part, on paper, in a preview or in a PDF.

Pages are painted one by one with the window alive in between, so that a long text can be cancelled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QGraphicsView, QLineEdit

from reader.ui import words
from reader.ui.jobs import Token
from reader.ui.speaking import give_role

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.printing.paper import Print
    from reader.ui.window import Window

Part = Literal["selection", "clause", "text"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed of the text that is read."""

    part: Part = "text"
    marks: bool = True


class PrintingDesk(QObject):
    """Ties the text and the printer together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._running: Iterator[Any] | None = None
        self._previewed: QPrinter | None = None
        self.wish = Wish()

    def ask(self) -> None:
        """Asks what is to be printed, and how."""
        if not self._readable():
            return
        from reader.ui.printing.print_dialog import PrintDialog

        dialog = PrintDialog(self.parts(), self.wish, self._window)
        dialog.preview_wanted.connect(self.preview)
        dialog.pdf_wanted.connect(self.ask_pdf)
        dialog.print_wanted.connect(self.ask_printer)
        dialog.open()

    def parts(self) -> tuple[Part, ...]:
        """What there is to print, the narrowest first."""
        pane = self._window.pane
        found: list[Part] = []
        if pane.view.selection() is not None:
            found.append("selection")
        if pane.current_clause() is not None:
            found.append("clause")
        return (*found, "text")

    def wanted(self, wish: Wish) -> Print:
        """The rows, the columns and the marks of a wish; a text must be open."""
        from reader.ui.pane import marking
        from reader.ui.printing.paper import Print

        pane = self._window.pane
        assert pane.spread is not None
        rows = pane.spread.rows
        part = range(len(rows))
        path = pane.current_clause()
        if wish.part == "selection":
            start, end = pane.view.caret.ends()
            part = range(start.row, end.row + 1)
        elif wish.part == "clause" and path is not None:
            part = rows.find(path)
        notes = marking.of_annotations(pane.notes) if wish.marks else []
        return Print(
            pane.spread.document.info.title, rows, pane.view.columns, part, notes, tuple(pane.view.widths().items())
        )

    def preview(self, wish: Wish | None = None) -> None:
        """Shows the pages as they would be printed."""
        if not self._readable():
            return
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        self.wish = wish or self.wish
        wanted = self.wanted(self.wish)
        # The dialog doesn't own its printer, and asks it until it is gone itself.
        self._previewed = printer = _printer()
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.resize(900, 720)
        dialog.paintRequested.connect(lambda printer: _all(paint_pages(wanted, printer)))
        self._name_parts(dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name_parts(self, dialog: QDialog) -> None:
        """Says of the parts of Qt's dialog what Qt doesn't."""
        for zoom in dialog.findChildren(QComboBox):
            zoom.setAccessibleName(self.tr("Zoom"))
        for field in dialog.findChildren(QLineEdit):
            if not isinstance(field.parent(), QComboBox):
                field.setAccessibleName(self.tr("Page"))
        for pages in dialog.findChildren(QGraphicsView):
            pages.setAccessibleName(self.tr("Pages"))
            give_role(pages, QAccessible.Role.Graphic)

    def ask_printer(self, wish: Wish) -> None:
        """Asks for a printer and prints."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = _printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._start(wish, printer, self._printed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_pdf(self, wish: Wish) -> None:
        """Asks for a place and writes a PDF there."""
        title = self._window.texts.title(self._window.pane.document)
        safe = "".join("_" if c in '\\/:*?"<>|' else c for c in title)[:60]
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), f"{safe}.pdf", self.tr("PDF (*.pdf)")
        )
        if name:
            path = Path(name)
            self.write(wish, path if path.suffix else path.with_suffix(".pdf"))

    def write(self, wish: Wish, path: Path) -> None:
        """Writes the pages into a PDF; its text can be searched and copied."""
        if not self._readable():
            return
        from PySide6.QtPrintSupport import QPrinter

        printer = _printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setDocName(self._window.texts.title(self._window.pane.document))
        self._start(wish, printer, lambda count: self._written(path, count))

    @property
    def busy(self) -> bool:
        """Whether pages are still being painted."""
        return self._running is not None

    def _readable(self) -> bool:
        if self._window.pane.spread is None:
            self._window.say(self.tr("Open a text first."))
        return self._window.pane.spread is not None

    def _start(self, wish: Wish, printer: QPrinter, then: Callable[[int], None]) -> None:
        if self.busy:
            self._window.say(self.tr("Pages are still being printed."))
            return
        self.wish = wish
        said = self.tr("Printing")
        token = Token(lambda done, total: self._window.status.show_progress(said, done, total))
        self._window.begin_long(token)
        self._running = paint_pages(self.wanted(wish), printer, token)
        self._window.status.show_progress(said, 0, 0)
        self._step(then, printer)

    def _step(self, then: Callable[[int], None], printer: QPrinter) -> None:
        running = self._running
        if running is None:
            return
        count = next(running, None)
        if count is None:
            QTimer.singleShot(0, self, lambda: self._step(then, printer))
            return
        self._running = None
        self._window.end_long()
        self._window.status.show_progress("", 0, 0)
        if count >= 0:
            then(count)
        else:
            self._window.say(self.tr("Printing was cancelled or could not begin."), bad=True)

    def _printed(self, count: int) -> None:
        said = words.count(count, self.tr("%n page sent to the printer."), self.tr("%n pages sent to the printer."))
        self._window.say(said)

    def _written(self, path: Path, count: int) -> None:
        said = words.count(count, self.tr("%n page written to %1."), self.tr("%n pages written to %1."))
        self._window.say(
            said.replace("%1", path.name), act=self.tr("Show the folder"),
            run=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )  # fmt: skip


def paint_pages(wanted: Print, printer: QPrinter, token: Token | None = None) -> Iterator[int | None]:
    """Lays out and paints page by page: None after each step, then once how many there are; -1 when it was cancelled
    or the printer would not begin."""
    from PySide6.QtGui import QPainter

    from reader.ui.printing.paper import DOTS, Paper, room

    paper = Paper(wanted, room(printer.pageLayout()))
    pages = []
    for page in paper.pages():
        pages.append(page)
        if token is not None and token.cancelled:
            yield -1
            return
        yield None
    painter = QPainter()
    if not painter.begin(printer):
        yield -1
        return
    scale = printer.resolution() / DOTS
    painter.scale(scale, scale)
    for at, page in enumerate(pages):
        if token is not None:
            if token.cancelled:
                printer.abort()
                painter.end()
                yield -1
                return
            token.progress(at, len(pages))
        if at:
            printer.newPage()
        paper.paint(painter, page, at + 1, len(pages))
        yield None
    painter.end()
    yield len(pages)


def _all(steps: Iterator[Any]) -> None:
    for _ in steps:
        pass


def _printer() -> QPrinter:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(QMarginsF(16, 14, 16, 14), QPageLayout.Unit.Millimeter)
    return printer
