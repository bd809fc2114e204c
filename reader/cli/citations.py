"""Commands on what a text cites and defines: `citations`, `definitions`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from reader.cli.desk import Commands, add_document, answer, command, reading
from reader.core.citation import Citation


def add(commands: Commands) -> None:
    """Registers the commands."""
    made = command(commands, "citations", "what a text cites, and where it leads", run_citations)
    add_document(made)


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
    from reader.core.citation import find

    found = reading(arguments)
    cited = find(found.source.text, found.tree, title=found.source.title, language=found.source.language)
    return answer(as_json(cited))
