"""The command on the words of a text: `words`."""

from __future__ import annotations

import argparse

from reader.cli.desk import Commands, add_document, answer, command, reading
from reader.core.errors import UnknownClause


def add(commands: Commands) -> None:
    """Registers the command."""
    made = command(commands, "words", "the words of a text, with pinyin and meaning", run_words)
    add_document(made)
    made.add_argument("--clause", metavar="REF", help="only those of this clause")


def run_words(arguments: argparse.Namespace) -> int:
    """`words DOC`: in reading order, without signs and white space; empty pinyin where the dictionary lacks a word."""
    from reader.app.words import words
    from reader.core.reference import go

    found = reading(arguments)
    span = None
    if arguments.clause:
        clauses = go(found.tree, arguments.clause)
        if not clauses:
            raise UnknownClause(arguments.doc, arguments.clause)
        span = clauses[0].span
    listed = words(found.source, span)
    if arguments.json:
        return answer(
            [
                {
                    "start": word.span.start, "end": word.span.end, "word": word.text, "pinyin": word.pinyin,
                    "gloss": list(word.gloss),
                }
                for word in listed
            ]
        )  # fmt: skip
    for word in listed:
        print("\t".join((f"{word.span.start}–{word.span.end}", word.text, word.pinyin, "; ".join(word.gloss))))
    return 0
