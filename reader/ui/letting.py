"""Letting go of what is large bit by bit: to free half a million values at once would stop every thread."""

from __future__ import annotations

import time
from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer

from reader.ui.jobs import Jobs, Lane, Token

_LARGE = 20_000
_PART = 500
_PAUSE = 3000
"""Milliseconds in which everybody else has forgotten it."""


def let_go(jobs: Jobs, context: QObject, *values: Collection[object]) -> None:
    """Frees the values of long collections some at a time, once nobody else holds them."""
    held = [each for each in values if len(each) >= _LARGE]
    if not held:
        return

    def work(token: Token) -> None:
        while held:
            items = list(held.pop())
            while items:
                del items[-_PART:]
                time.sleep(0.0005)

    QTimer.singleShot(_PAUSE, context, lambda: jobs.start(work, lane=Lane.QUIET))
