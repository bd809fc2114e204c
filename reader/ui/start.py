"""Starting the window: the application, its one library, and what happens to bugs.

The first paint comes before the library, the dictionaries and the exporters are even imported.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.app.places import default_library

_TURN = 0.00005
"""Seconds that a thread may hold the interpreter while another waits for it."""


def main(words: list[str], began: float) -> int:
    """Opens the window on the library that `words` name; `began` is when the process did (`perf_counter`)."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("duizhao")
    app.setApplicationDisplayName("Duizhao 对照")
    sys.excepthook = _broke
    calm(app)
    from reader.ui.window import Window

    window = Window(library_of(words))
    window.jobs.broke.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))
    status = None
    if "--measure-start" in words:
        # Nobody is there to close a dialog: a bug ends the measurement.
        sys.excepthook = _end
        status = _Measure(window, began)
    window.show()
    code = app.exec()
    del status
    return code


def calm(app: QApplication) -> None:
    """Lets the interface's thread take its turn soon while others work: Python's own 5 ms a turn add up to a stall."""
    from reader.ui.sweeping import Sweeper

    sys.setswitchinterval(_TURN)
    Sweeper(app)


def library_of(words: list[str]) -> Path:
    """The library that the command line, the environment or the platform names."""
    for at, word in enumerate(words):
        if word == "--library" and at + 1 < len(words):
            return Path(words[at + 1])
        if word.startswith("--library="):
            return Path(word.removeprefix("--library="))
    named = os.environ.get("DUIZHAO_LIBRARY")
    return Path(named) if named else default_library()


class _Measure:
    """Says when the window was painted and when it could be used, then ends the program."""

    def __init__(self, window, began: float) -> None:  # type: ignore[no-untyped-def]
        self._began = _process_began(began)
        self._first = 0.0
        self._window = window
        window.painted.connect(self._painted)
        window.ready.connect(self._ready)

    def _painted(self) -> None:
        self._first = time.time() - self._began

    def _ready(self) -> None:
        usable = time.time() - self._began
        sys.stdout.write(
            json.dumps({"first_paint_ms": round(self._first * 1000, 1), "usable_ms": round(usable * 1000, 1)}) + "\n"
        )
        sys.stdout.flush()
        QTimer.singleShot(0, self._window.close)


def _process_began(began: float) -> float:
    """When the process began, on the clock of the day: from the kernel where it says so, else from our first line."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
        return time.time() - (up - int(fields[19]) / os.sysconf("SC_CLK_TCK"))
    except (OSError, ValueError, IndexError):
        return time.time() - (time.perf_counter() - began)


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    QApplication.exit(1)


def _broke(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The one dialog that shows a bug, with its traceback."""
    said = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(said)
    if QApplication.instance() is None or issubclass(kind, KeyboardInterrupt):
        return
    box = QMessageBox()
    box.setWindowTitle("Duizhao 对照")
    box.setText(QApplication.translate("Start", "Something went wrong inside the program. Your saved notes are safe."))
    box.setDetailedText(said)
    box.exec()
