"""What a reader adds to a text: annotations, and links between clauses.

Values only; how the words are found again is `reader.core.anchor`'s, how they are remembered `db`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from reader.core.identity import AnnotationId, ClausePath, DocumentId, LinkId
from reader.core.span import Span

Kind = Literal["obligation", "right", "definition", "deadline", "exception", "risk", "question", "translation", "note"]
KINDS: tuple[Kind, ...] = (
    "obligation", "right", "definition", "deadline", "exception", "risk", "question", "translation", "note",
)  # fmt: skip

Style = Literal["highlight", "underline"]
Status = Literal["open", "done"]
"""What the reader has made of it."""

Relation = Literal["implements", "cites", "defines", "conflicts", "see also"]
RELATIONS: tuple[Relation, ...] = ("implements", "cites", "defines", "conflicts", "see also")

AnchorStatus = Literal["exact", "changed", "moved", "orphan"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note, a highlight, tags: what stands beside a span of a source text.

    `span` counts in the source text of the document's current version; None for an orphan, whose `quote` still says
    what it stood beside. `colour` is a name of the theme's (`yellow green red blue violet`), empty for its kind's own.
    """

    id: AnnotationId
    document: DocumentId
    clause: ClausePath | None
    span: Span | None
    quote: str
    note: str
    tags: tuple[str, ...]
    kind: Kind
    style: Style
    colour: str
    status: Status
    author: str
    created_at: datetime
    updated_at: datetime
    revision: int
    anchor: AnchorStatus = "exact"


@dataclass(frozen=True, slots=True)
class Place:
    """One end of a link: a clause, or a span within it."""

    document: DocumentId
    clause: ClausePath | None
    span: Span | None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A reader's cross-reference, seen from both ends."""

    id: LinkId
    source: Place
    target: Place
    relation: Relation
    note: str
    author: str
    created_at: datetime
    revision: int
