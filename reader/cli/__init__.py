"""The command line: a thin face of `reader.app`.

Each group of commands is a module with `add(commands)`, which registers its parsers; a parser's `run` default takes the
parsed arguments and returns the exit status: 0 done, 1 an expected failure told in one line on standard error, 2 wrong
usage, 130 interrupted. With `--json` exactly one JSON value goes to standard output.

Modules here import nothing heavy at the top: what a command needs is imported when it runs.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from reader.core.errors import ReaderError

GROUPS = ("texts", "structure", "citations", "graph", "words", "convert", "notes", "search", "export", "keeping")
"""The modules of this package that register commands, in the order the help lists them."""

LATER = frozenset({"terms", "align", "compare", "reimport"})
"""Commands of the published contract that are not there yet; they are in no help text."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and leaves with status 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    made = Parser(prog="duizhao", description="Read, translate and annotate Chinese trade and legal texts, offline.")
    made.add_argument("--library", metavar="FILE", help="the library; by default in your data folder")
    made.add_argument("--measure-start", action="store_true", help=argparse.SUPPRESS)
    commands = made.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for group in GROUPS:
        if importlib.util.find_spec(f"{__name__}.{group}") is None:
            continue
        importlib.import_module(f"{__name__}.{group}").add(commands)
    return made


def main(argv: Sequence[str]) -> int:
    """Runs one command; the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A library's texts don't fit a terminal's legacy encoding; damaged characters must not stop an export.
            stream.reconfigure(encoding="utf-8", errors="surrogatepass" if stream is sys.stdout else "replace")
    later = next((word for word in argv if not word.startswith("-")), "")
    if later in LATER:
        print(f"duizhao: “{later}” comes with a later release", file=sys.stderr)
        return 2
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except ReaderError as error:
        print(f"duizhao: {error}".replace("\n", " "), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status
