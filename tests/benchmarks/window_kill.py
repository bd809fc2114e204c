"""Kills the program right after the window showed a note as saved, and looks whether the note is there.

    python tests/benchmarks/window_kill.py [--kills 20]

Each round starts the real window on one library in a process of its own, writes a note into it as a hand would, and
waits for the line below to say that all is saved. In that moment the process kills itself with SIGKILL: nothing gets
to finish. Then the command line counts the notes and checks the library.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]

HAND = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.core.span import Span
from reader.ui.window import Window

app = QApplication([])
window = Window(Path(sys.argv[1]))
number = int(sys.argv[2])

def die():
    print("saved", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

def fail(error):
    print(error, file=sys.stderr)
    os._exit(3)

def write():
    window.study.saved.connect(die)
    at = 40 + 17 * number
    window.pane.view.select_span(Span(at, at + 8))
    window.notes.annotate("obligation")

window.jobs.broke.connect(fail)
window.ready.connect(lambda: QTimer.singleShot(100, write))
QTimer.singleShot(30000, lambda: fail("nothing was saved within 30 seconds"))
window.show()
app.exec()
"""


def command_line(library: Path, *words: str) -> object:
    """What a command of the program says."""
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--library", str(library), *words, "--json"],
        cwd=TOP, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def main() -> None:
    """Prints how many notes were acknowledged and how many are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    kills = parser.parse_args().kills
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.duizhao"
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": f"{folder}/config",
        }
        command_line(library, "list")
        acknowledged = lost = damaged = 0
        for number in range(kills):
            done = subprocess.run(
                [sys.executable, "-c", HAND, str(library), str(number)],
                cwd=TOP, env=environment, capture_output=True, text=True, timeout=90,
            )  # fmt: skip
            if done.returncode != -signal.SIGKILL or done.stdout.strip() != "saved":
                raise SystemExit(f"round {number + 1} did not come to its note: {done.stderr.strip()[-400:]}")
            acknowledged += 1
            there = command_line(library, "annotations", "opinions-digital-trade")
            assert isinstance(there, list)
            lost = max(lost, acknowledged - len(there))
            found = command_line(library, "check")
            assert isinstance(found, dict)
            damaged += not found["ok"]
    print(f"killed {kills} times: {acknowledged} notes shown as saved, {lost} lost, {damaged} damaged libraries")


if __name__ == "__main__":
    main()
