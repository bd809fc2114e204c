"""`search`: every hit in the library, whatever the script, the width or the variant form of the query."""

from __future__ import annotations

import argparse

from reader.cli.desk import Commands, answer, command, library


def add(commands: Commands) -> None:
    """Registers the command."""
    made = command(commands, "search", "search the library", run_search)
    made.add_argument("query", metavar="QUERY")
    made.add_argument(
        "--in", dest="within", default="texts,notes,terms,translations", metavar="PARTS",
        help="texts, notes, terms, translations; separated by commas",
    )  # fmt: skip
    made.add_argument("--regex", action="store_true", help="the query is a regular expression")
    made.add_argument("--exact", action="store_true", help="only this script, width and case")
    made.add_argument("--limit", type=int, metavar="N", help="list no more than N hits; all are counted")


def run_search(arguments: argparse.Namespace) -> int:
    """`search QUERY`."""
    from reader.app.finding import find
    from reader.app.searching import parts

    within = parts(arguments.within)
    with library(arguments) as opened, opened.read() as tx:
        found = find(
            tx, arguments.query, within=within, exact=arguments.exact, regex=arguments.regex, limit=arguments.limit
        )
    if arguments.json:
        hits = [
            {
                "document": hit.document, "clause": hit.clause,
                "start": None if hit.span is None else hit.span.start,
                "end": None if hit.span is None else hit.span.end,
                "quote": hit.quote, "in": hit.where, "before": hit.before, "after": hit.after,
                "annotation": hit.annotation, "concept": hit.concept,
            }
            for hit in found.hits
        ]  # fmt: skip
        return answer({"total": found.total, "hits": hits})
    for hit in found.hits:
        print(
            f"{hit.document or hit.where} {hit.clause or '-'}: {hit.before}[{hit.quote}]{hit.after}".replace("\n", " ")
        )
    print(f"{found.total} hits")
    return 0
