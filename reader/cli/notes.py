"""Commands on what the reader adds: `annotate`, `annotations`, `link`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from reader.cli.desk import Commands, answer, command, library
from reader.core.annotation import KINDS, RELATIONS, Annotation, Place
from reader.core.errors import OutOfRange, UnknownClause
from reader.core.identity import DocumentId
from reader.core.span import Span

if TYPE_CHECKING:
    from db.transaction import Transaction


def add(commands: Commands) -> None:
    """Registers the commands."""
    annotate = command(commands, "annotate", "write a note beside a stretch of a document", run_annotate)
    annotate.add_argument("doc", metavar="DOC", help="a document's id in the library")
    annotate.add_argument("--start", type=int, required=True, metavar="N", help="first code point")
    annotate.add_argument("--end", type=int, required=True, metavar="N", help="code point behind the last")
    annotate.add_argument("--script", choices=("hans", "hant", "tw", "hk", "twp"), help="count in this rendition")
    annotate.add_argument("--note", default="", metavar="TEXT")
    annotate.add_argument("--tag", action="append", default=[], metavar="TAG")
    annotate.add_argument("--kind", choices=KINDS, default="note", metavar="KIND", help=", ".join(KINDS))
    listing = command(commands, "annotations", "the notes of a document, or of the library", run_annotations)
    listing.add_argument("doc", metavar="DOC", nargs="?", help="a document's id in the library")
    listing.add_argument("--tag", metavar="TAG")
    listing.add_argument("--kind", choices=KINDS, metavar="KIND")
    listing.add_argument("--orphans", action="store_true", help="only those whose place was lost")
    link = command(commands, "link", "link a clause to another", run_link)
    link.add_argument("doc", metavar="DOC")
    link.add_argument("clause", metavar="CLAUSE", help="as the go-to box would find it")
    link.add_argument("target", metavar="DOC")
    link.add_argument("target_clause", metavar="CLAUSE")
    link.add_argument("--relation", choices=RELATIONS, default="see also", metavar="NAME", help=", ".join(RELATIONS))
    link.add_argument("--note", default="", metavar="TEXT")


def run_annotate(arguments: argparse.Namespace) -> int:
    """`annotate DOC --start N --end N`."""
    from reader.app import annotating

    document = DocumentId(arguments.doc)
    with library(arguments) as found, found.begin() as tx:
        span = Span(arguments.start, arguments.end)
        if arguments.script:
            span = _in_source(tx, document, span, arguments.script)
        note, _ = annotating.annotate(tx, document, span, note=arguments.note, tags=arguments.tag, kind=arguments.kind)
    if arguments.json:
        return answer(told(note))
    print(line(note))
    return 0


def run_annotations(arguments: argparse.Namespace) -> int:
    """`annotations [DOC]`."""
    from db import documents
    from reader.app import annotating

    document = DocumentId(arguments.doc) if arguments.doc else None
    with library(arguments) as found, found.read() as tx:
        if document is not None:
            documents.info(tx, document)
        notes = annotating.of(tx, document, tag=arguments.tag, kind=arguments.kind, orphans=arguments.orphans)
    if arguments.json:
        return answer([told(note) for note in notes])
    for note in notes:
        print(line(note))
    return 0


def run_link(arguments: argparse.Namespace) -> int:
    """`link DOC CLAUSE DOC CLAUSE`."""
    from reader.app import linking

    with library(arguments) as found, found.begin() as tx:
        source = _place(tx, arguments.doc, arguments.clause)
        target = _place(tx, arguments.target, arguments.target_clause)
        made, _ = linking.link(tx, source, target, arguments.relation, arguments.note)
    value = {
        "id": made.id, "from": _end(made.source), "to": _end(made.target), "relation": made.relation,
        "note": made.note,
    }  # fmt: skip
    if arguments.json:
        return answer(value)
    print(f"{made.source.document} {made.source.clause} {made.relation} {made.target.document} {made.target.clause}")
    return 0


def told(note: Annotation) -> dict[str, Any]:
    """An annotation as the contract of the command line has it."""
    return {
        "id": note.id, "document": note.document, "clause": note.clause,
        "start": None if note.span is None else note.span.start,
        "end": None if note.span is None else note.span.end,
        "quote": note.quote, "note": note.note, "tags": list(note.tags), "kind": note.kind,
        "status": "orphan" if note.anchor == "orphan" else note.status, "anchor": note.anchor,
        "author": note.author, "created_at": note.created_at.isoformat(), "updated_at": note.updated_at.isoformat(),
    }  # fmt: skip


def line(note: Annotation) -> str:
    """An annotation for the eye."""
    place = note.clause or "-"
    tags = "".join(f" #{tag}" for tag in note.tags)
    return f"{note.document} {place} [{note.kind}] “{note.quote}” {note.note}{tags}".rstrip()


def _in_source(tx: Transaction, document: DocumentId, span: Span, script: str) -> Span:
    """The stretch of the source that a stretch of `show --script` shows."""
    from reader.app.reading import loaded
    from reader.app.renditions import rendition

    reading = loaded(tx, document)
    shown = rendition(reading, script)
    if not 0 <= span.start < span.end <= len(shown.text):
        raise OutOfRange(document, span.start, span.end, len(shown.text))
    return shown.map.to_source(span)


def _place(tx: Transaction, document: str, reference: str) -> Place:
    from reader.app.reading import loaded
    from reader.core.reference import go

    reading = loaded(tx, DocumentId(document))
    clause = next(iter(go(reading.tree, reference)), None)
    if clause is None:
        raise UnknownClause(document, reference)
    return Place(DocumentId(document), clause.path, None)


def _end(place: Place) -> dict[str, Any]:
    return {"document": place.document, "clause": place.clause}
