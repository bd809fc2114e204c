"""What the commands share: the DOC argument, the library, and how an answer is printed."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.library import Library
    from reader.app.reading import Reading

Commands = Any
"""argparse keeps the type of its sub-parsers private."""


def command(commands: Commands, name: str, help: str, run: Any) -> argparse.ArgumentParser:
    """Registers one command with `--json` and the function that runs it."""
    made: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    made.add_argument("--json", action="store_true", help="print one JSON value")
    made.set_defaults(run=run)
    return made


def add_document(made: argparse.ArgumentParser, name: str = "doc") -> None:
    """Adds a DOC argument and what goes with it when it is a path."""
    made.add_argument(name, metavar="DOC", help="a document's id in the library, or a file (FILE#2: its second text)")
    add_reading(made)


def add_reading(made: argparse.ArgumentParser) -> None:
    """Adds the options that say how a file is read."""
    made.add_argument("--repair", choices=("confident", "all", "none"), default="confident", help="what to mend")
    made.add_argument("--language", choices=("zh", "en"), help="the text's language, instead of finding it")
    made.add_argument("--encoding", help="the file's encoding, instead of finding it")


def library_path(arguments: argparse.Namespace) -> Path:
    """The library that was asked for."""
    from reader.app.places import default_library

    named = arguments.library or os.environ.get("DUIZHAO_LIBRARY")
    return Path(named) if named else default_library()


def library(arguments: argparse.Namespace) -> Library:
    """The library, opened; it is made on first use."""
    from reader.app.opening import open_library

    return open_library(library_path(arguments))


def reading(arguments: argparse.Namespace, doc: str | None = None) -> Reading:
    """The document that DOC names: a file read in memory, or a document of the library."""
    from reader.app.reading import from_library, from_path, is_path

    named = arguments.doc if doc is None else doc
    if is_path(named):
        return from_path(named, repair=arguments.repair, language=arguments.language, encoding=arguments.encoding)
    with library(arguments) as found:
        return from_library(found, named)


def answer(value: object) -> int:
    """Prints one JSON value."""
    print(json.dumps(value, ensure_ascii=False))
    return 0
