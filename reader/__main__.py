"""Starts the program: the window without a command, the command line with one. The only wiring."""

from __future__ import annotations

import sys
import time

BEGAN = time.perf_counter()


def main() -> int:
    """The console script; the exit status."""
    words = sys.argv[1:]
    if words == ["--load-worker"]:  # a frozen program is its own worker: reader.app.isolation.WORKER_FLAG
        from reader.app.isolation import work

        work()
        return 0
    if _wants_window(words):
        from reader.ui.start import main as window

        return window(words, BEGAN)
    from reader.cli import main as command_line

    return command_line(words)


def _wants_window(words: list[str]) -> bool:
    """No command and no call for help: only the options that go with the window."""
    rest = iter(words)
    for word in rest:
        if word == "--library":
            next(rest, None)
        elif not word.startswith("--library=") and word != "--measure-start":
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
