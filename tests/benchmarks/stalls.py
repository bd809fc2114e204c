"""How long the interface stands still while a text of 200,000 clauses is opened, searched, converted, annotated,
copied.

    python tests/benchmarks/stalls.py [clauses] [--flat] [--library FILE] [--where MS]

The real window, offscreen, on a library that holds a text of that many clauses made of the lines of real statutes (of
`../shared/corpora`, when it is there), in chapters or, with `--flat`, without. A timer of 5 ms on the interface's
thread notes the gaps between its ticks. Of the longest gap of each act three times are told: by the clock, in CPU time
of the whole process, which other programs on the machine don't lengthen, and in CPU time of the interface's thread
alone: what is between is waiting for other threads. The bar, by the clock, is 100 ms. `--library` keeps the library for
the next run; `--where` tells which code the interface's thread stood in when a gap passed so many milliseconds.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import threading
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BAR = 100
CHAPTER = 50
"""Clauses in a chapter, its heading counted."""
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "perf" / "perf_corpus.zip"
LINES = (
    "国家支持数字贸易发展，完善准入前国民待遇加负面清单管理模式。",
    "经营者应当依法履行个人信息保护义务，不得泄露、出售或者非法向他人提供在经营活动中收集的个人信息。",
    "违反本法第十二条规定的，由县级以上人民政府责令改正。",
)
_LABEL = re.compile(r"^第[一二三四五六七八九十百千零〇]+[条章节编][\s　]*")


def lines() -> Iterator[str]:
    """Sentences of real statutes without their numbers, again and again."""
    found: list[str] = []
    if CORPUS.exists():
        with zipfile.ZipFile(CORPUS) as packed:
            for name in packed.namelist()[:120]:
                if name.endswith(".txt"):
                    found += packed.read(name).decode("utf-8", "replace").splitlines()
    kept = [_LABEL.sub("", line).strip() for line in found]
    return cycle([line for line in kept if 20 <= len(line) <= 160] or LINES)


def statute(count: int, *, flat: bool):
    """A text of `count` clauses, in chapters unless it is `flat`, and its tree."""
    from reader.core.clause import Clause, ClauseTree
    from reader.core.identity import ClausePath
    from reader.core.span import Span

    parts, clauses, at = ["某某法\n"], [], 4
    words = lines()
    article = 0
    for chapter in range(1, count // CHAPTER + 1):
        label, begun, inside = f"第{chapter}章", at, []
        path = None if flat else ClausePath(f"ch_{chapter}")
        if not flat:
            parts.append(f"{label}　总则\n")
            at += len(parts[-1])
        for line in islice(words, CHAPTER - (not flat)):
            article += 1
            name = f"第{article}条"
            said = f"{name}　{line}\n"
            own = ClausePath(f"art_{article}" if flat else f"{path}__art_{article}")
            span = Span(at, at + len(said))
            inside.append(Clause(own, path, "article", name, (article,), "", span, at + len(name) + 1))
            parts.append(said)
            at += len(said)
        if path is not None:
            span = Span(begun, at)
            clauses.append(Clause(path, None, "chapter", label, (chapter,), "总则", span, begun + len(label) + 1))
        clauses += inside
    return "".join(parts), ClauseTree(tuple(clauses), at)


def fill(path: Path, count: int, *, flat: bool) -> None:
    """Makes a library with the long text in it."""
    from db import documents
    from reader.app.opening import open_library
    from reader.core.source import SourceText

    if path.exists():
        return
    text, tree = statute(count, flat=flat)
    library = open_library(path)
    with library.begin() as tx:
        source = SourceText(text, "某某法", "zh", "hans")
        documents.add(tx, source, tree, raw=text.encode(), path="long.txt", slug="long")
    library.close()


class Watch:
    """Notes the gaps between the ticks of a timer on the interface's thread."""

    def __init__(self, where: float) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._where = where
        self._main = threading.get_ident()
        self.seen: dict[str, int] = {}
        self.begin()
        if where:
            threading.Thread(target=self._look, daemon=True).start()

    def begin(self) -> None:
        """Forgets what was noted."""
        self.wall = self.cpu = self.own = 0.0
        self.over = self.ticks = 0
        self._last = _now()

    def _tick(self) -> None:
        now = _now()
        wall, cpu, own = ((new - old) * 1e3 for new, old in zip(now, self._last, strict=True))
        if wall > self.wall:
            self.wall, self.cpu, self.own = wall, cpu, own
        self.over += wall > BAR
        self.ticks += 1
        self._last = now

    def _look(self) -> None:
        while True:
            time.sleep(0.01)
            if (time.perf_counter() - self._last[0]) * 1e3 > self._where:
                frames = sys._current_frames()
                told = []
                for thread, frame in frames.items():
                    if thread == threading.get_ident():
                        continue
                    stack = traceback.extract_stack(frame)[-4:]
                    line = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(stack))
                    if "thread.py" not in line.split(" < ")[0] and "_look" not in line:
                        told.append(("MAIN " if thread == self._main else "     ") + line)
                said = "\n".join(sorted(told, reverse=True))
                self.seen[said] = self.seen.get(said, 0) + 1


def _now() -> tuple[float, float, float]:
    """The clock, the CPU time of the process, and that of the interface's thread, in seconds."""
    return time.perf_counter(), time.process_time(), time.thread_time()


class Run:
    """The window, and what is done in it."""

    def __init__(self, path: Path, where: float) -> None:
        from PySide6.QtWidgets import QApplication

        from reader.ui.start import calm
        from reader.ui.window import Window

        self.app = QApplication([])
        self.app.setApplicationName("duizhao-stalls")
        calm(self.app)
        self.window = Window(path)
        self.window.jobs.broke.connect(lambda error: traceback.print_exception(error))
        self.window.resize(1440, 900)
        self.window.show()
        self.watch = Watch(where)
        self.until(lambda: self.window._was_ready)
        self.idle()

    def until(self, done: Callable[[], bool], seconds: float = 180) -> None:
        """Lets Qt work until something is so."""
        from PySide6.QtCore import QEventLoop

        end = time.perf_counter() + seconds
        while not done():
            if time.perf_counter() > end:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def idle(self) -> None:
        """Lets Qt work until nothing runs any more, and a little on."""
        quiet = [time.perf_counter()]

        def done() -> bool:
            if not self.window.jobs.idle():
                quiet[0] = time.perf_counter()
            return time.perf_counter() - quiet[0] > 0.9

        self.until(done)

    def act(self, name: str, do: Callable[[], object], done: Callable[[], bool] | None = None) -> None:
        """Does something and tells the longest gap until all is quiet."""
        from PySide6.QtCore import QTimer

        self.idle()
        self.watch.seen.clear()
        self.watch.begin()
        begun = time.perf_counter()
        QTimer.singleShot(0, do)
        if done is not None:
            self.until(done)
        took = time.perf_counter() - begun
        self.idle()
        watch = self.watch
        # The last thing that happened may have been a gap that no tick has noted yet.
        ticks = watch.ticks
        self.until(lambda: watch.ticks > ticks)
        bad = "" if watch.wall <= BAR else f"OVER in {watch.over}"
        print(f"{name:34}{watch.wall:9.0f}{watch.cpu:9.0f}{watch.own:9.0f}{took * 1e3:10.0f}  {bad}", flush=True)
        for said, count in sorted(watch.seen.items(), key=lambda one: -one[1])[:6]:
            print(f"   {count} times\n{said}")


def acts(run: Run) -> None:
    """Everything that is measured."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from reader.core.span import Span

    window = run.window
    view = lambda: window.pane.view  # noqa: E731

    def shown() -> bool:
        return window.document == "long" and bool(view().rows)

    def open_() -> None:
        window.side.show_page("library")
        panel = window.side.library
        rows = [panel.model.index(row) for row in range(panel.model.rowCount())]
        panel._open(next(index for index in rows if "某某法" in str(index.data())))

    run.act("open from the library panel", open_, shown)
    print(f"{'':6}{len(view().rows):,} rows, {view().rows.length:,} characters")
    window.reading.choose_columns(("source",))
    run.act("a Taiwan column", lambda: window.reading.choose_columns(("source", "tw")))
    run.act("find 规定", lambda: (window.pane.find.start("规定"), window.pane.find._seek()))
    run.act("next hit", lambda: window.pane.seeking.step(False))
    run.act("find a character: 的", lambda: (window.pane.find.start("的"), window.pane.find._seek()))
    run.act("leave find", window.pane.find.leave)
    window.side.show_page("search")
    run.act("search of the library: 规定", lambda: window.side.search.start("规定"))
    window.side.show_page("outline")
    run.act("outline filter: 100", lambda: window.side.outline._filter.setText("100"))
    run.act("outline filter: 总则", lambda: window.side.outline._filter.setText("总则"))
    run.act("outline filter cleared", lambda: window.side.outline._filter.clear())

    def annotate() -> None:
        from db import annotations, documents
        from reader.app.history import watching
        from reader.core.identity import DocumentId

        starts = view().rows.starts()
        step = max(1, len(starts) // 1000)
        spans = [Span(start + 6, start + 16) for start in starts[5::step][:1000]]

        def verb(tx):
            document = DocumentId("long")
            body = documents.body(tx, document)
            with watching(tx, "annotate") as watch:
                for span in spans:
                    annotations.add(tx, document, body.version, documents.describe(tx, body, span))
            return None, watch.change

        window.study.do(verb)

    run.act("1,000 annotations arrive", annotate)
    window.aside.show_page("notes")
    run.act("their cards, of the whole text", lambda: window.aside.notes.show_scope("text"))
    run.act("their cards, of the clause", lambda: window.aside.notes.show_scope("clause"))

    def pages(count: list[int]) -> None:
        from PySide6.QtCore import QTimer

        QTest.keyClick(view(), Qt.Key.Key_PageDown)
        count[0] -= 1
        if count[0]:
            QTimer.singleShot(0, lambda: pages(count))

    def jumps(count: list[int]) -> None:
        from PySide6.QtCore import QTimer

        bar = view().verticalScrollBar()
        bar.setValue(int(count[0] * 37 % 100 / 100 * bar.maximum()))
        count[0] -= 1
        if count[0]:
            QTimer.singleShot(0, lambda: jumps(count))

    left = [80]
    run.act("80 pages", lambda: pages(left), lambda: not left[0])
    more = [60]
    run.act("60 jumps", lambda: jumps(more), lambda: not more[0])
    view().switch_column(1)
    run.act("select all", view().select_all)
    run.act("copy the converted column", view().copy)
    run.act("to the end", lambda: view().move_caret("end", keep=False))
    run.act("zoom", lambda: view().set_zoom(150))
    run.act("back to a short text", lambda: window.texts.open(window.texts.rows[0].id))
    run.act("open again", lambda: window.texts.open("long"), shown)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clauses", nargs="?", type=int, default=200_000)
    parser.add_argument("--flat", action="store_true")
    parser.add_argument("--library", type=Path)
    parser.add_argument("--where", type=float, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        from PySide6.QtCore import QSettings

        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, f"{folder}/settings")
        path = given.library or Path(folder) / "stalls.duizhao"
        fill(path, given.clauses, flat=given.flat)
        run = Run(path, given.where)
        print(f"{given.clauses:,} clauses; longest gap of the interface's thread, ms, bar {BAR}")
        print(f"{'':34}{'clock':>9}{'cpu':>9}{'own':>9}{'until':>10}")
        acts(run)
        sys.stdout.flush()
        run.window.close()
        os._exit(0)


if __name__ == "__main__":
    main()
