"""Commands on what a text cites and defines: `citations`, `definitions`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader.cli.desk import Commands, add_document, answer, command, library, reading
from reader.core.citation import Citation

if TYPE_CHECKING:
    from reader.app.reading import Reading


def add(commands: Commands) -> None:
    """Registers the commands."""
    add_document(command(commands, "citations", "what a text cites, and where it leads", run_citations))
    add_document(command(commands, "definitions", "the terms that a text defines", run_definitions))


def as_json(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    """Citations as the command line prints them."""
    return [
        {
            "start": citation.span.start,
            "end": citation.span.end,
            "text": citation.text,
            "kind": citation.kind,
            "status": citation.status,
            "targets": [
                {
                    "document": target.document,
                    "id": target.id,
                    "clause": target.clause,
                    "article": list(target.article) if target.article else None,
                    "paragraph": target.paragraph,
                    "item": target.item,
                    "subitem": target.subitem,
                    "structure": target.structure,
                }
                for target in citation.targets
            ],
        }
        for citation in citations
    ]


def run_citations(arguments: argparse.Namespace) -> int:
    """`citations DOC`."""
    found = reading(arguments)
    cited = _cited(arguments, found)
    if arguments.json:
        return answer(as_json(cited))
    for citation in cited:
        aims = ", ".join(
            " ".join(filter(None, (t.document if t.document != "self" else "", t.clause or t.structure or "")))
            for t in citation.targets
        )
        print(f"{citation.span.start}-{citation.span.end}  {citation.text}  {citation.status}  {aims}".rstrip())
    return 0


def _cited(arguments: argparse.Namespace, found: Reading) -> tuple[Citation, ...]:
    """The citations of a text. A file is linked to a library only when one is named: reading a file makes none."""
    from reader.core.citation import find, link

    source = found.source
    cited = find(source.text, found.tree, title=source.title, language=source.language)
    if not found.stored and not (arguments.library or os.environ.get("DUIZHAO_LIBRARY")):
        return cited
    if not any(citation.kind == "external" for citation in cited):
        return cited
    from reader.app.citing import Kept, shelf
    from reader.app.folding import fold

    with library(arguments) as kept, kept.read() as tx:
        return link(cited, shelf(Kept(tx), fold=fold()))


def run_definitions(arguments: argparse.Namespace) -> int:
    """`definitions DOC`."""
    from reader.core.definition import definitions

    found = reading(arguments)
    defined = definitions(found.source.text, found.tree, language=found.source.language)
    if arguments.json:
        return answer(
            [
                {
                    "term": one.term,
                    "start": one.span.start,
                    "end": one.span.end,
                    "definition": {"start": one.definition.start, "end": one.definition.end},
                    "scope": one.scope,
                    "within": one.within,
                }
                for one in defined
            ]
        )
    for one in defined:
        print(f"{one.term}  {one.definition.of(found.source.text)}  ({one.scope})")
    return 0
