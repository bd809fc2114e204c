"""Annotating: what a reader writes beside a stretch of a source text.

Every verb takes a transaction and values and returns a value and the `Change`. Spans count in the source text of the
document's current version.
"""

from collections.abc import Sequence

from db import annotations, documents
from db.transaction import Transaction
from reader.app.change import Change
from reader.app.history import watching
from reader.core.annotation import Annotation, Kind, Status, Style
from reader.core.errors import OutOfRange
from reader.core.identity import AnnotationId, DocumentId, VersionId
from reader.core.selector import Selector
from reader.core.span import Span


def annotate(
    tx: Transaction,
    document: DocumentId,
    span: Span,
    *,
    note: str = "",
    tags: Sequence[str] = (),
    kind: Kind = "note",
    style: Style = "highlight",
    colour: str = "",
    status: Status = "open",
) -> tuple[Annotation, Change]:
    """Write something beside a stretch of a text.

    Raises `UnknownDocument`, and `OutOfRange` for a span that is empty or leaves the text.
    """
    version, selector = _describe(tx, document, span)
    with watching(tx, "annotate") as watch:
        identity = annotations.add(
            tx, document, version, selector,
            note=note, tags=tidy(tags), kind=kind, style=style, colour=colour, status=status,
        )  # fmt: skip
    return annotations.get(tx, identity), watch.change


def edit(
    tx: Transaction,
    identity: AnnotationId,
    *,
    note: str | None = None,
    tags: Sequence[str] | None = None,
    kind: Kind | None = None,
    style: Style | None = None,
    colour: str | None = None,
    status: Status | None = None,
    revision: int | None = None,
) -> tuple[Annotation, Change]:
    """Change what is given and leave the rest.

    Raises `UnknownAnnotation`, and `StaleEdit` when `revision` is given and the annotation was changed since.
    """
    with watching(tx, "edit annotation", annotations=[identity]) as watch:
        annotations.edit(
            tx, identity, note=note, tags=None if tags is None else tidy(tags), kind=kind, style=style, colour=colour,
            status=status, revision=revision,
        )  # fmt: skip
    return annotations.get(tx, identity), watch.change


def delete(tx: Transaction, *identities: AnnotationId) -> tuple[tuple[AnnotationId, ...], Change]:
    """Delete annotations; `UnknownAnnotation` when one is not there."""
    with watching(tx, "delete annotation", annotations=identities) as watch:
        for identity in identities:
            annotations.delete(tx, identity)
    return identities, watch.change


def place(tx: Transaction, identity: AnnotationId, span: Span) -> tuple[Annotation, Change]:
    """Give an orphan its place in the current text.

    Raises `UnknownAnnotation`, `OutOfRange`, and `ValueError` for one that stands where it was made.
    """
    found = annotations.get(tx, identity)
    version, selector = _describe(tx, found.document, span)
    with watching(tx, "place annotation", annotations=[identity]) as watch:
        annotations.place(tx, identity, version, selector)
    return annotations.get(tx, identity), watch.change


def of(
    tx: Transaction,
    document: DocumentId | None = None,
    *,
    tag: str | None = None,
    kind: Kind | None = None,
    orphans: bool = False,
) -> tuple[Annotation, ...]:
    """The annotations of a document, or of the library, in reading order, orphans last; see `db.annotations.of`."""
    return annotations.of(tx, document, tag=tag, kind=kind, orphans=orphans)


def tags(tx: Transaction) -> tuple[str, ...]:
    """Every tag in use, the most used first."""
    return annotations.tags(tx)


def tidy(tags: Sequence[str]) -> tuple[str, ...]:
    """Tags without spaces around them, each once, in their order.

    >>> tidy([" 数据 ", "", "risk", "数据"])
    ('数据', 'risk')
    """
    return tuple(dict.fromkeys(tag for tag in map(str.strip, tags) if tag))


def _describe(tx: Transaction, document: DocumentId, span: Span) -> tuple[VersionId, Selector]:
    """The current version of a document and the selector of a place in it."""
    body = documents.body(tx, document)
    if not 0 <= span.start < span.end <= len(body.text):
        raise OutOfRange(document, span.start, span.end, len(body.text))
    return body.version, documents.describe(tx, body, span)
