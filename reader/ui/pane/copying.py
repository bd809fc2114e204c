"""Copying what is too long to be put together at once: some lines at a time, on a thread, with a way to stop it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from reader.ui.jobs import Jobs, Token
from reader.ui.reading import ReadingView

if TYPE_CHECKING:
    from reader.ui.reading.caret import Selection

_STEP = 2000
"""Lines between two looks at whether anyone still wants them."""


class Copying:
    """Copies long selections of a view. What comes to the clipboard meanwhile stays there."""

    def __init__(self, view: ReadingView, jobs: Jobs) -> None:
        self._jobs = jobs
        view.copy_apart = self.copy

    def copy(self, selection: Selection) -> None:
        """Puts a selection on the clipboard as it is shown, as soon as it is put together."""
        clipboard = QGuiApplication.clipboard()

        def work(token: Token) -> str:
            return _together(selection, token)

        def put(text: str) -> None:
            if not token.cancelled:
                clipboard.dataChanged.disconnect(overtaken)
                clipboard.setText(text)

        def overtaken() -> None:
            clipboard.dataChanged.disconnect(overtaken)
            token.cancel()

        token = self._jobs.start(work, put, topic="copy", words=QCoreApplication.translate("Copying", "Copying"))
        clipboard.dataChanged.connect(overtaken)


def _together(selection: Selection, token: Token) -> str:
    # By and by, so that no moment frees or joins very many lines.
    lines, told = selection.lines(), 0
    total = selection.last_row - selection.row + 1
    parts: list[str] = []
    while some := list(islice(lines, _STEP)):
        parts.append("\n".join(some))
        told += len(some)
        token.check()
        token.progress(told, total)
    return "\n".join(parts)
