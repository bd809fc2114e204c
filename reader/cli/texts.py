"""Commands on whole texts: `list`, `show`."""

from __future__ import annotations

import argparse
import sys

from reader.cli.desk import Commands, add_document, answer, command, library, reading
from reader.core.errors import UnknownClause


def add(commands: Commands) -> None:
    """Registers the commands."""
    command(commands, "list", "the documents of the library", run_list)
    show = command(commands, "show", "a document's text", run_show)
    add_document(show)
    show.add_argument("--script", choices=("source", "hans", "hant", "tw", "hk", "twp"), default="source")
    show.add_argument("--clause", metavar="REF", help="only this clause, as the go-to box would find it")


def run_show(arguments: argparse.Namespace) -> int:
    """`show DOC`."""
    found = reading(arguments)
    text = found.source.text
    if arguments.clause:
        from reader.core.reference import go

        clause = next(iter(go(found.tree, arguments.clause)), None)
        if clause is None:
            raise UnknownClause(arguments.doc, arguments.clause)
        text = clause.span.of(text)
    if arguments.script != "source":
        from reader.app.assets import converter

        text = converter(arguments.script).convert(text).text
    if arguments.json:
        return answer({"id": found.id, "title": found.source.title, "text": text})
    sys.stdout.write(text)
    return 0


def run_list(arguments: argparse.Namespace) -> int:
    """`list`."""
    from db import documents

    with library(arguments) as found, found.read() as tx:
        rows = documents.all(tx)
    value = [
        {
            "id": row.id, "title": row.title, "language": row.language, "script": row.script,
            "characters": row.characters, "clauses": row.clauses, "annotations": row.annotations,
            "imported_at": row.imported_at.isoformat(),
        }
        for row in rows
    ]  # fmt: skip
    if arguments.json:
        return answer(value)
    for row in rows:
        print(
            f"{row.id}  {row.title}  ({row.language}, {row.script}, {row.characters} characters, {row.clauses} clauses)"
        )
    return 0
