"""Commands on a text's clauses: `outline`, `go`."""

from __future__ import annotations

import argparse

from reader.cli.desk import Commands, add_document, answer, command, reading
from reader.core.errors import UnknownClause


def add(commands: Commands) -> None:
    """Registers the commands."""
    outline = command(commands, "outline", "the clauses of a document", run_outline)
    add_document(outline)
    outline.add_argument(
        "--numbering",
        choices=("prc", "tw", "policy", "english", "plain"),
        help="the kind of numbering, instead of finding it",
    )
    go = command(commands, "go", "the clause that a reference names", run_go)
    add_document(go)
    go.add_argument("ref", metavar="REF", help="such as 12, 十二, 12之一, art 12(2)(a), 第三条第二款, 二（三）")


def run_outline(arguments: argparse.Namespace) -> int:
    """`outline DOC`."""
    found = reading(arguments)
    tree = found.tree
    if arguments.numbering:
        from reader.core.structure import recognise

        tree = recognise(found.source.text, found.source.language, arguments.numbering)
    if arguments.json:
        clauses = [
            {
                "id": clause.path, "parent": clause.parent, "level": clause.level, "depth": clause.depth,
                "label": clause.label, "number": list(clause.number), "title": clause.title,
                "start": clause.span.start, "end": clause.span.end,
            }
            for clause in tree
        ]  # fmt: skip
        return answer(
            {"id": found.id, "title": found.source.title, "length": len(found.source.text), "clauses": clauses}
        )
    from reader.core.navigation import article_ranges, name_of

    ranges = article_ranges(tree)
    for clause in tree:
        indent = "  " * (len(tree.ancestors(clause)) - 1)
        held = f"  {ranges[clause.path]}" if clause.path in ranges else ""
        print(f"{indent}{name_of(clause)}{held}  [{clause.path}]")
    return 0


def run_go(arguments: argparse.Namespace) -> int:
    """`go DOC REF`: the first clause that answers, and the others where several do."""
    from reader.core.reference import go

    found = reading(arguments)
    clauses = go(found.tree, arguments.ref)
    if not clauses:
        raise UnknownClause(arguments.doc, arguments.ref)
    first = clauses[0]
    if arguments.json:
        others = [clause.path for clause in clauses[1:]]
        value = {"clause": first.path, "start": first.span.start, "end": first.span.end, "others": others}
        return answer(value)
    for clause in clauses:
        print(f"{clause.path}\t{clause.span.start}–{clause.span.end}")
    return 0
