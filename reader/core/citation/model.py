"""What a citation is: the words that refer, and the clauses that they mean.

What stays true: `text` is exactly what stands at `span` of the source text; a resolved citation has at least one
target, and each of its targets has a clause; a citation of an instrument that is not at hand (`outside`) has targets
whose `id` and `clause` are None. An ambiguous citation lists every clause that answers to it, in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.core.identity import ClausePath, DocumentId
from reader.core.span import Span

Kind = Literal["internal", "relative", "external"]
Status = Literal["resolved", "outside", "ambiguous", "broken"]

SELF = "self"
"""The document of a target that is in the citing text itself."""


@dataclass(frozen=True, slots=True)
class Target:
    """One clause, or a whole instrument, that is cited.

    `article`, `paragraph`, `item` and `subitem` are what the words say, with what they inherit: 条 款 项 目 of the
    mainland, 條 項 款 目 of Taiwan. `structure` is the path of a chapter or part; of an instrument that is not at hand
    it is written as such a path would be (`part_1__ch_6`).
    """

    document: str = SELF
    """`self`, or the title of the instrument without brackets; an alias is replaced by what it stands for."""
    clause: ClausePath | None = None
    article: tuple[int, ...] | None = None
    paragraph: int | None = None
    item: int | None = None
    subitem: int | None = None
    structure: str | None = None
    id: DocumentId | None = None
    """The document of the library; None for the citing text itself and for what the library doesn't hold."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that refer to a clause or an instrument."""

    span: Span
    text: str
    kind: Kind
    status: Status
    targets: tuple[Target, ...]
