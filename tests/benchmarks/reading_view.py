"""The reading view against one QPlainTextEdit on the same text.

    python tests/benchmarks/reading_view.py [rounds] [clauses ...]

Three columns (source, Taiwan, translation) against one. Each figure comes from a fresh process, the two kinds take
turns, both have shown a short text before (so that faces and conversion tables are there), times are CPU time, and the
median of the rounds is told beside the bar it is held to. `rows` is the making of the rows, which the program does off
the interface's thread; it is told apart and, for honesty, added once more.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WIDTH, HEIGHT = 780, 780
SENTENCES = (
    "国家支持数字贸易发展，完善准入前国民待遇加负面清单管理模式。",
    "经营者应当依法履行个人信息保护义务，不得泄露、出售或者非法向他人提供在经营活动中收集的个人信息。",
    "国务院商务主管部门会同有关部门建立健全数据出境安全管理制度，规范有序开展数据出境安全评估。",
    "违反前款规定的，由县级以上人民政府责令改正。",
)
ENGLISH = "The State supports the development of digital trade and improves the negative list. "
BARS = {
    "first paint": {5_000: 0.6, 50_000: 0.5, 200_000: 0.4}, "memory": {5_000: 0.8, 50_000: 0.35, 200_000: 0.25},
    "page p50": 1.25, "jump p50": 1.25, "jump to end": 2.0, "1,000 marks": 0.3, "warm p99": 2.0,
}  # fmt: skip


def statute(count: int):
    """A text of `count` articles of uneven length, and its tree."""
    from reader.core.clause import Clause, ClauseTree
    from reader.core.identity import ClausePath
    from reader.core.span import Span

    parts, clauses, at = [], [], 0
    for number in range(1, count + 1):
        label = f"第{number}条"
        line = f"{label}　{''.join(SENTENCES[(number + i) % 4] for i in range(1 + number % 3))}\n"
        clauses.append(
            Clause(
                ClausePath(label), None, "article", label, (number,), "", Span(at, at + len(line)), at + len(label) + 1
            )
        )
        parts.append(line)
        at += len(line)
    text = "".join(parts)
    return text, ClauseTree(tuple(clauses), at)


def rss() -> float:
    """Megabytes of this process in memory."""
    words = Path("/proc/self/statm").read_text().split()
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def spent(act) -> float:
    """Milliseconds of CPU that `act` takes."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1e3


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def measure(widget, fill, *, page, jump, end, mark) -> dict[str, float]:
    """The figures both kinds have in common."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()

    def settle() -> None:
        app.processEvents()

    def paint(act):
        def done() -> None:
            act()
            widget.viewport().repaint()

        return spent(done)

    widget.resize(WIDTH, HEIGHT)
    app.processEvents()
    before = rss()

    def open_() -> None:
        fill()
        widget.show()
        settle()
        widget.viewport().repaint()

    found = {"first paint": spent(open_)}
    settle()
    found["memory"] = rss() - before
    pages = [paint(page) for _ in range(120)]
    found["page p50"] = statistics.median(pages)
    jumps = [paint(lambda part=(i * 37 % 100) / 100: jump(part)) for i in range(60)]
    found["jump p50"] = statistics.median(jumps)
    jump(0)
    settle()
    found["jump to end"] = paint(end)
    jump(0)
    widget.viewport().repaint()
    found["1,000 marks"] = paint(mark)
    for _ in range(40):
        paint(page)
    jump(0)
    warm = [paint(page) for _ in range(100)]
    found["warm p99"] = percentile(warm, 0.99)
    found["warm p50"] = statistics.median(warm)
    return found


def columns(text, found_rows, convert, count: int):
    """Source, Taiwan, and a translation of its own."""
    from reader.core.span import Span
    from reader.ui.reading import RenditionColumn, SourceColumn, TranslationColumn

    spans = [Span(i % 900 * 80, i % 900 * 80 + 85 + i % 3 * 80) for i in range(count + 1)]
    return [
        SourceColumn(text, found_rows, title="原文"),
        RenditionColumn(text, found_rows, convert, key="tw", title="繁體", region="tw"),
        TranslationColumn(ENGLISH * 2000, spans, source_length=len(text)),
    ]


def view(count: int) -> dict[str, float]:
    """The figures of the reading view."""
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    from reader.core.row import rows
    from reader.core.span import Span
    from reader.ui.reading import Mark, ReadingView

    convert = converter()
    first_text, first_tree = statute(30)
    first_rows = rows(first_text, first_tree)
    first = ReadingView()
    first.resize(WIDTH, HEIGHT)
    first.set_content(first_rows, columns(first_text, first_rows, convert, 30))
    first.show()
    first.grab()
    first.hide()
    text, tree = statute(count)
    made: list[object] = []
    before = rss()
    making = spent(lambda: made.append(rows(text, tree)))
    row_memory = rss() - before
    found_rows = made[0]
    shown = columns(text, found_rows, convert, count)
    widget = ReadingView()
    marks = [
        Mark(Span(start + 6, start + 18), "ground", "yellow", str(i))
        for i, start in enumerate(found_rows.starts()[:: max(1, count // 1000)][:1000])
    ]

    def fill() -> None:
        widget.set_content(found_rows, shown)

    bar = widget.verticalScrollBar()
    ranges: list[int] = []

    def page() -> None:
        ranges.append(bar.maximum())
        widget.page(1, keep=False)

    found = measure(
        widget, fill, page=page, jump=lambda part: bar.setValue(int(part * bar.maximum())),
        end=lambda: bar.setValue(bar.maximum()), mark=lambda: widget.set_marks("annotations", marks),
    )  # fmt: skip
    found["drift"] = float(max(ranges) - min(ranges))
    found["rows"] = making
    found["memory"] += row_memory
    found["laid"] = widget.cells.laid
    app.processEvents()
    return found


def converter():
    """The program's own converter to Taiwan's characters."""
    from reader.app import assets

    return assets.converter("tw").convert


def plain(count: int) -> dict[str, float]:
    """The figures of one QPlainTextEdit with the source alone."""
    from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

    from reader.ui import fonts

    app = QApplication([])
    first = QPlainTextEdit(statute(30)[0])
    first.setFont(fonts.reading("cn"))
    first.resize(WIDTH, HEIGHT)
    first.show()
    first.grab()
    first.hide()
    text, _ = statute(count)
    widget = QPlainTextEdit()
    widget.setFont(fonts.reading("cn"))
    widget.setReadOnly(True)
    bar = widget.verticalScrollBar()
    selections = []

    def mark() -> None:
        document = widget.document()
        style = QTextCharFormat()
        style.setBackground(QColor("#fbeaa6"))
        for number in range(0, count, max(1, count // 1000)):
            cursor = QTextCursor(document.findBlockByNumber(number))
            cursor.setPosition(cursor.position() + 6)
            cursor.setPosition(cursor.position() + 12, QTextCursor.MoveMode.KeepAnchor)
            extra = QTextEdit.ExtraSelection()
            extra.cursor, extra.format = cursor, style
            selections.append(extra)
        widget.setExtraSelections(selections[:1000])

    found = measure(
        widget, lambda: widget.setPlainText(text), page=lambda: bar.setValue(bar.value() + bar.pageStep()),
        jump=lambda part: bar.setValue(int(part * bar.maximum())), end=lambda: bar.setValue(bar.maximum()), mark=mark,
    )  # fmt: skip
    app.processEvents()
    return found


def child(kind: str, count: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--child", kind, str(count)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps({"view": view, "plain": plain}[sys.argv[2]](int(sys.argv[3]))))
        sys.stdout.flush()
        os._exit(0)
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    for count in map(int, sys.argv[2:] or ("5000", "50000", "200000")):
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(child("view", count))
            theirs.append(child("plain", count))
        print(f"\n{count:,} clauses, median of {rounds}\n{'':14}{'view':>10}{'plain':>10}{'ratio':>8}{'bar':>7}")
        for name in theirs[0]:
            mine, other = (statistics.median(run[name] for run in runs) for runs in (ours, theirs))
            bar = BARS.get(name)
            bar = bar.get(count) if isinstance(bar, dict) else bar
            ratio = mine / other if other else float("inf")
            told = "" if bar is None else f"{bar:7.2f}  {'ok' if ratio <= bar else 'MISSED'}"
            print(f"{name:14}{mine:10.1f}{other:10.1f}{ratio:8.2f}{told}")
        making = statistics.median(run["rows"] for run in ours)
        first = statistics.median(run["first paint"] for run in ours)
        other = statistics.median(run["first paint"] for run in theirs)
        print(f"{'rows':14}{making:10.1f}{'':10}{(making + first) / other:8.2f}   with the first paint")
        print(f"{'range drift':14}{max(run['drift'] for run in ours):10.1f} px, bar 0")
        print(f"{'rows laid out':14}{ours[0]['laid']:10,.0f}")


if __name__ == "__main__":
    main()
