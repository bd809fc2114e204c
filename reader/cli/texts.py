"""Commands on whole texts: `import`, `list`, `show`, `attach`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.desk import Commands, add_document, add_reading, answer, command, library, reading
from reader.core.errors import UnknownClause
from reader.core.span import Span

if TYPE_CHECKING:
    from reader.app.importing import Incoming, Outcome
    from reader.core.identity import DocumentId


def add(commands: Commands) -> None:
    """Registers the commands."""
    incoming = command(commands, "import", "take files and folders into the library", run_import)
    incoming.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    add_reading(incoming)
    command(commands, "list", "the documents of the library", run_list)
    show = command(commands, "show", "a document's text", run_show)
    add_document(show)
    show.add_argument("--script", choices=("source", "hans", "hant", "tw", "hk", "twp"), default="source")
    show.add_argument("--clause", metavar="REF", help="only this clause, as the go-to box would find it")
    attach = command(commands, "attach", "put a translation beside a document", run_attach)
    attach.add_argument("doc", metavar="DOC", help="a document's id in the library")
    attach.add_argument("translation", metavar="TRANSLATION", help="a document's id, or a file")
    attach.add_argument("--kind", choices=("official", "working", "other"), default="other")
    add_reading(attach)


def run_import(arguments: argparse.Namespace) -> int:
    """`import PATH…`."""
    from reader.app.importing import Rejected, import_files

    with library(arguments) as found:
        outcomes = list(
            import_files(
                found, arguments.paths, repair=arguments.repair, language=arguments.language,
                encoding=arguments.encoding, progress=_progress,
            )
        )  # fmt: skip
        rows = _ids_to_rows(found, outcomes)
    if arguments.json:
        answer([_told(outcome, rows) for outcome in outcomes])
    else:
        for outcome in outcomes:
            print(_line(outcome))
    refused = [outcome for outcome in outcomes if isinstance(outcome, Rejected)]
    if refused and len(refused) == len(outcomes):
        for outcome in refused:
            print(f"duizhao: {outcome.path}: {outcome.reason}", file=sys.stderr)
        return 1
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """`show DOC`."""
    found = reading(arguments)
    span = Span(0, len(found.source.text))
    if arguments.clause:
        from reader.core.reference import go

        clause = next(iter(go(found.tree, arguments.clause)), None)
        if clause is None:
            raise UnknownClause(arguments.doc, arguments.clause)
        span = clause.span
    text = span.of(found.source.text)
    if arguments.script != "source":
        from reader.app import renditions

        text = renditions.of(found, arguments.script).stretch(span).text
    if arguments.json:
        return answer({"id": found.id, "title": found.source.title, "text": text})
    sys.stdout.write(text)
    return 0


def run_list(arguments: argparse.Namespace) -> int:
    """`list`."""
    from db import documents

    with library(arguments) as found, found.read() as tx:
        rows = documents.all(tx)
    if arguments.json:
        return answer(
            [
                {
                    "id": row.id, "title": row.title, "language": row.language, "script": row.script,
                    "characters": row.characters, "clauses": row.clauses, "annotations": row.annotations,
                    "imported_at": row.imported_at.isoformat(),
                }
                for row in rows
            ]
        )  # fmt: skip
    for row in rows:
        print(f"{row.id}  {row.title}  ({row.language}, {row.script}, {row.characters} characters)")
    return 0


def run_attach(arguments: argparse.Namespace) -> int:
    """`attach DOC TRANSLATION`."""
    from reader.app.attaching import attach, pairs_of
    from reader.app.importing import add, read
    from reader.app.reading import is_path
    from reader.core.identity import DocumentId

    with library(arguments) as found:
        document = DocumentId(arguments.doc)
        with found.begin() as tx:
            if is_path(arguments.translation):
                path = Path(arguments.translation)
                file = read(path, repair=arguments.repair, language=arguments.language, encoding=arguments.encoding)
                translation = add(tx, file)[0].documents[0]
            else:
                translation = DocumentId(arguments.translation)
            attach(tx, document, translation, arguments.kind)
        with found.read() as tx:
            pairs = pairs_of(tx, document, translation)
    both = sum(pair.source is not None and pair.target is not None for pair in pairs)
    value = {"document": document, "translation": translation, "pairs": both}
    if arguments.json:
        return answer(value)
    print(f"{translation} stands beside {document}: {both} pairs")
    return 0


def _progress(done: int, total: int) -> None:
    """A bar on standard error, when a person looks at it and it is worth one."""
    if total < 5 or not sys.stderr.isatty():
        return
    filled = 30 * done // total
    end = "\n" if done == total else ""
    print(f"\r[{'#' * filled}{'.' * (30 - filled)}] {done}/{total}", end=end, file=sys.stderr, flush=True)


def _ids_to_rows(found: Any, outcomes: list[Outcome]) -> dict[DocumentId, dict[str, Any]]:
    """What the library says of documents that were there already."""
    from db import documents
    from reader.app.importing import Duplicate

    with found.read() as tx:
        held = {identity for each in outcomes if isinstance(each, Duplicate) for identity in each.documents}
        rows = {identity: documents.info(tx, identity) for identity in held}
    return {
        identity: {
            "id": identity, "title": row.title, "language": row.language, "script": row.script,
            "characters": row.characters, "clauses": row.clauses, "repairs": [], "warnings": [],
        }
        for identity, row in rows.items()
    }  # fmt: skip


def _told(outcome: Outcome, held: dict[DocumentId, dict[str, Any]]) -> dict[str, Any]:
    from reader.app.importing import Duplicate, Imported

    if isinstance(outcome, Imported):
        documents = [_document(i, text) for i, text in zip(outcome.documents, outcome.texts, strict=True)]
        if documents:
            documents[0]["warnings"] += [f"nearly the same as {near.document} {near.title}" for near in outcome.near]
        return {"path": str(outcome.path), "status": "imported", "reason": "", "documents": documents}
    if isinstance(outcome, Duplicate):
        documents = [held[identity] for identity in outcome.documents]
        reason = "the library holds it already"
        return {"path": str(outcome.path), "status": "duplicate", "reason": reason, "documents": documents}
    return {"path": str(outcome.path), "status": "rejected", "reason": outcome.reason, "documents": []}


def _document(identity: DocumentId, text: Incoming) -> dict[str, Any]:
    source = text.source
    repairs = [
        {
            "kind": repair.kind, "start": repair.span.start, "end": repair.span.end, "before": repair.before,
            "after": repair.after, "mended": list(repair.mended), "confidence": repair.confidence,
            "done": repair.done, "reason": repair.reason, "guess": repair.guess,
        }
        for repair in source.repairs
    ]  # fmt: skip
    return {
        "id": identity, "title": source.title, "language": source.language, "script": source.script,
        "characters": len(source.text), "clauses": len(text.tree), "encoding": text.encoding,
        "repairs": repairs, "warnings": list(source.warnings),
    }  # fmt: skip


def _line(outcome: Outcome) -> str:
    from reader.app.importing import Duplicate, Imported

    if isinstance(outcome, Imported):
        names = ", ".join(f"{i} {text.source.title}" for i, text in zip(outcome.documents, outcome.texts, strict=True))
        alike = "".join(f" (nearly the same as {near.document} {near.title})" for near in outcome.near)
        return f"imported   {outcome.path}: {names}{alike}"
    if isinstance(outcome, Duplicate):
        return f"duplicate  {outcome.path}: already there as {', '.join(outcome.documents)}"
    return f"rejected   {outcome.path}: {outcome.reason}"
