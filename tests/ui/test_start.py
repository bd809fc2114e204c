"""What the start of the window may load, and when."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from reader.ui.window import Window

app = QApplication([])
window = Window(Path(sys.argv[1]))
seen = []
window.painted.connect(lambda: seen.append(sorted(sys.modules)))
window.ready.connect(window.close)
window.jobs.broke.connect(lambda error: (print(error, file=sys.stderr), app.exit(1)))
window.show()
code = app.exec()
print(json.dumps(seen))
sys.exit(code)
"""

HEAVY = {"sqlalchemy", "alembic", "jieba", "opencc", "lxml", "networkx", "numpy", "rapidfuzz", "xlsxwriter", "db"}


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "library.duizhao")],
        cwd=TOP, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout)[0])
    assert not loaded & HEAVY
    assert not {name for name in loaded if name.startswith(("reader.formats", "reader.ui.pane"))}


def test_the_window_s_parts_load_no_library(tmp_path: Path) -> None:
    script = (
        "import sys, reader.ui.deeds, reader.ui.menus, reader.ui.shelf.shelf, reader.ui.desks.texts, "
        "reader.ui.desks.citations, reader.ui.aside.aside, reader.ui.side.side, reader.ui.topbar; "
        f"print(*sorted(set(sys.modules) & {HEAVY!r}))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=TOP, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
