"""What the program does so that nothing stands still: freeing bit by bit, sweeping in time, marks made apart."""

from __future__ import annotations

import gc
import weakref

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.jobs import Jobs, Lane
from reader.ui.letting import let_go
from reader.ui.reading import Mark, drawn
from reader.ui.reading.marks import Marks
from reader.ui.sweeping import Sweeper


class _Held:
    pass


def test_long_collections_are_freed_and_short_ones_left_alone(qtbot: QtBot) -> None:
    jobs = Jobs()
    many = [_Held() for _ in range(20_000)]
    last, first = weakref.ref(many[-1]), weakref.ref(many[0])
    let_go(jobs, jobs, many, [_Held()])
    del many
    assert last() is not None
    qtbot.waitUntil(lambda: jobs.idle() and last() is None and first() is None, timeout=15_000)
    jobs.close()


def test_quiet_work_comes_after_what_was_asked_for(qtbot: QtBot) -> None:
    jobs = Jobs()
    order: list[str] = []
    jobs.start(lambda _: order.append("quiet"), lane=Lane.QUIET)
    jobs.start(lambda _: order.append("asked"))
    qtbot.waitUntil(jobs.idle, timeout=5_000)
    assert order == ["asked", "quiet"]
    jobs.close()


def test_quiet_work_that_has_not_begun_ends_with_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    order: list[str] = []
    jobs.start(lambda _: order.append("quiet"), lane=Lane.QUIET)
    jobs.close()
    qtbot.wait(300)
    assert order == []


class _Loop:
    def __init__(self) -> None:
        self.me = self


def test_garbage_that_refers_to_itself_is_found(qapp: QApplication) -> None:
    thresholds = gc.get_threshold()
    sweeper = Sweeper(qapp)
    try:
        sweeper.sweep_all()
        lost = weakref.ref(_Loop())
        assert lost() is not None
        assert sweeper.sweep_new()
        assert lost() is None
        kept = _Loop()
        aside = weakref.ref(kept)
        many = [[at] for at in range(500_000)]
        assert not sweeper.sweep_new(), "much that is new is set aside"
        del kept, many
        assert sweeper.sweep_new() and aside() is not None
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert sweeper.waits_for_absence
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert not sweeper.waits_for_absence
        assert sweeper.sweep_all()
        assert aside() is None
    finally:
        sweeper.deleteLater()
        gc.set_threshold(*thresholds)
        gc.unfreeze()


spans = st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda each: Span(each[0], each[0] + each[1]))


@given(st.lists(st.tuples(spans, st.sampled_from([None, "tw", "translation"])), max_size=30), spans)
def test_marks_made_ready_are_those_that_were_given(given: list[tuple[Span, str | None]], where: Span) -> None:
    marks = [Mark(span, "ground", "note", str(at), column) for at, (span, column) in enumerate(given)]
    shown = Marks()
    shown.show("annotations", drawn(marks))
    found = [*shown.of_row("annotations", 0, where), *shown.of_own("annotations", "translation", where)]
    assert sorted(mark.id for mark in found) == sorted(mark.id for mark in marks if mark.span.overlaps(where))
