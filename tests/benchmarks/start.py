"""Measures how long the window takes to its first paint, against an empty window of PySide6.

    python tests/benchmarks/start.py [--rounds 10]

Each round starts both programs one after the other, in processes of their own and counted from the process's beginning,
so that a busy machine slows both alike. Prints the medians and their ratio; the bar is 2.0.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
BAR = 2.0

EMPTY = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def began():
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    return time.time() - (up - int(fields[19]) / os.sysconf("SC_CLK_TCK"))

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        print(json.dumps({"first_paint_ms": (time.time() - began()) * 1000}))
        app.quit()

app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def run(words: list[str], environment: dict[str, str]) -> dict[str, float]:
    """What one start says of itself."""
    done = subprocess.run(
        [sys.executable, *words], env=environment, cwd=TOP, capture_output=True, text=True, timeout=120, check=True
    )
    return json.loads(done.stdout)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": f"{folder}/config",
            "DUIZHAO_CACHE": f"{folder}/cache",
        }
        ours = ["-m", "reader", "--library", f"{folder}/library.duizhao", "--measure-start"]
        first = run(ours, environment)
        run(["-c", EMPTY], environment)
        print(
            f"first start ever: first paint {first['first_paint_ms']:.0f} ms, usable {first['usable_ms']:.0f} ms",
            flush=True,
        )
        empty: list[float] = []
        paint: list[float] = []
        usable: list[float] = []
        for _ in range(rounds):
            empty.append(run(["-c", EMPTY], environment)["first_paint_ms"])
            said = run(ours, environment)
            paint.append(said["first_paint_ms"])
            usable.append(said["usable_ms"])
    ratio = statistics.median(paint) / statistics.median(empty)
    print(f"empty window   first paint {statistics.median(empty):6.0f} ms (median of {rounds})")
    print(f"Duizhao        first paint {statistics.median(paint):6.0f} ms, usable {statistics.median(usable):.0f} ms")
    print(f"first paint    {ratio:.2f} times an empty window's (bar: {BAR})")
    print(f"round by round {statistics.median(a / b for a, b in zip(paint, empty, strict=True)):.2f}")


if __name__ == "__main__":
    main()
