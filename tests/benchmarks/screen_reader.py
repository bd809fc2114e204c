"""What a blind reader hears: the program under Orca on a screen of its own, key by key.

    python tests/benchmarks/screen_reader.py

Needs Linux with Xvfb, a small window manager (openbox), at-spi2-core, dbus-run-session, orca and xdotool; says which of
them is missing. Orca's words are taken from its log, so that no voice is needed. Orca 43 knows no announcements, so the
words that are announced (another column, a message) are not among them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "dbus-run-session", "orca", "xdotool")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SCREEN = ":93"
PAUSE = 4.0
"""Seconds for one key to be told: more than needed on an idle machine."""
KEYS = (
    "alt+Down", "Down", "Right", "Right", "ctrl+Right", "shift+Right", "shift+Right", "End", "ctrl+Down", "alt+Next",
    "Right", "ctrl+Down", "ctrl+g", "Escape", "Tab", "shift+Tab", "ctrl+f", "Escape",
)  # fmt: skip
_SAID = re.compile(r"^(\d\d:\d\d:\d\d\.\d+) - SPEECH OUTPUT: '(.*?)(?:'\s*\{.*)?$")


def missing() -> list[str]:
    """The tools that are not here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None] + ([] if LAUNCHER.exists() else [LAUNCHER.name])


def inside(folder: Path) -> None:
    """Within a session bus of its own: starts everything, presses the keys, prints what was said."""
    log, started = folder / "orca.log", []

    def start(*command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        started.append(process)
        return process

    try:
        start("Xvfb", SCREEN, "-screen", "0", "1400x1000x24")
        time.sleep(2)
        start("openbox")
        start(str(LAUNCHER), "--launch-immediately")
        time.sleep(2)
        start(sys.executable, "-m", "reader", "--library", str(folder / "library.duizhao"))
        window = wait_for_window()
        time.sleep(8)
        start("orca", "--replace", f"--debug-file={log}", "-e", "speech")
        time.sleep(12)
        subprocess.run(["xdotool", "windowactivate", window], check=True)
        time.sleep(6)
        pressed: list[tuple[str, str]] = []
        for key in KEYS:
            pressed.append((key, datetime.now().time().isoformat()))
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(PAUSE)
        pressed.append(("", datetime.now().time().isoformat()))
        for key in ("ctrl+g", "Escape") * 5:  # Orca holds the end of its log back until there is more
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(1)
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()
    for (key, began), (_, ended) in pairwise(pressed):
        print(f"{key:12}", "  |  ".join(said(log, began, ended)))


def wait_for_window() -> str:
    """The window of the program."""
    for _ in range(60):
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Duizhao"], capture_output=True, text=True, check=False
        ).stdout.split()
        if found:
            return found[-1]
        time.sleep(1)
    raise SystemExit("the window never came")


def said(log: Path, began: str, ended: str) -> list[str]:
    """What Orca said between two times, without the names of the keys."""
    found = (_SAID.match(line) for line in log.read_text(encoding="utf-8", errors="replace").splitlines())
    return [match[2][:70] for match in found if match and began <= match[1] < ended and not match[2].endswith(" ")]


def main() -> None:
    """Prints a key a line, and what is heard after it."""
    if absent := missing():
        raise SystemExit(f"not here: {', '.join(absent)}")
    if "--inside" in sys.argv:
        inside(Path(os.environ["XDG_RUNTIME_DIR"]))
        return
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        own = {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder, "DISPLAY": SCREEN,
               "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}  # fmt: skip
        subprocess.run(
            ["dbus-run-session", "--", sys.executable, __file__, "--inside"], env={**os.environ, **own}, check=True
        )


if __name__ == "__main__":
    main()
