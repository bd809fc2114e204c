"""`check`, `backup`, `restore`: the library looked after."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.desk import Commands, answer, command, library, library_path

if TYPE_CHECKING:
    from db.check import Finding


def add(commands: Commands) -> None:
    """Registers the commands."""
    command(commands, "check", "read the whole library through", run_check)
    backup = command(commands, "backup", "copy the library to a file, and read the copy through", run_backup)
    backup.add_argument("file", metavar="FILE", type=Path)
    restore = command(commands, "restore", "put a backup in the library's place; the library is kept", run_restore)
    restore.add_argument("file", metavar="FILE", type=Path)


def run_check(arguments: argparse.Namespace) -> int:
    """`check`."""
    from reader.app.keeping import check

    with library(arguments) as found:
        return _told(arguments, check(found), "the library is whole")


def run_backup(arguments: argparse.Namespace) -> int:
    """`backup FILE`."""
    from reader.app.keeping import backup

    with library(arguments) as found:
        return _told(arguments, backup(found, arguments.file), f"{arguments.file}: copied and read through")


def run_restore(arguments: argparse.Namespace) -> int:
    """`restore FILE`."""
    from reader.app.keeping import restore
    from reader.app.opening import who

    done = restore(arguments.file, library_path(arguments), author=who())
    kept = f"; the one before it is kept as {done.kept}" if done.kept else ""
    return _told(arguments, (), f"{done.path}: restored{kept}")


def _told(arguments: argparse.Namespace, findings: Sequence[Finding], fine: str) -> int:
    if arguments.json:
        answer({"ok": not findings, "findings": [finding._asdict() for finding in findings]})
    else:
        for finding in findings:
            print(" ".join(str(part) for part in finding if part))
        if not findings:
            print(fine)
    return 1 if findings else 0
