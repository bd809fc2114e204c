"""`export`: the annotated clause list of documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.desk import Commands, answer, command, library
from reader.core.identity import DocumentId


def add(commands: Commands) -> None:
    """Registers the command."""
    made = command(commands, "export", "write an annotated clause list", run_export)
    made.add_argument("docs", metavar="DOC", nargs="+", help="documents' ids in the library")
    made.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    made.add_argument("--format", metavar="F", help="csv, xlsx, md or html; by default as the file's ending says")
    made.add_argument("--columns", metavar="NAMES", help="columns, separated by commas")
    made.add_argument("--tag", action="append", default=[], metavar="TAG", help="only notes with this tag")
    made.add_argument("--kind", action="append", default=[], metavar="KIND", help="only notes of this kind")
    made.add_argument("--script", choices=("hans", "hant", "tw", "hk", "twp"), help="script of the converted text")
    made.add_argument("--all-clauses", action="store_true", help="also the clauses that have no note")


def run_export(arguments: argparse.Namespace) -> int:
    """`export DOC… -o FILE`."""
    from reader.app.exporting import export, format_of
    from reader.app.listing import clause_list

    format_of(arguments.output, arguments.format)
    with library(arguments) as found, found.read() as tx:
        made = clause_list(
            tx,
            [DocumentId(each) for each in arguments.docs],
            columns=arguments.columns,
            tags=arguments.tag,
            kinds=arguments.kind,
            script=arguments.script,
            all_clauses=arguments.all_clauses,
        )
    done = export(made, arguments.output, arguments.format)
    if arguments.json:
        return answer({"path": str(done.path), "rows": done.rows})
    print(f"{done.path}: {done.rows} rows")
    return 0
