"""A source text and what is known of it.

The text is what every stored span counts in: mended, decoded, with LF line ends, otherwise character for character as
it came. What was done to it on the way is kept as `Repair`s and as the map to the decoded text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from reader.core.said import SILENCE, Said
from reader.core.span import OffsetMap, Span

Language = Literal["zh", "en"]
Script = Literal["hans", "hant", "mixed", "none"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a text says of itself; an empty string where it doesn't say."""

    issuer: str = ""
    number: str = ""
    """The document number, 文号: `国发〔2024〕1号`."""
    promulgated: str = ""
    """ISO date, or as much of one as the text gives."""
    effective: str = ""
    source: str = ""
    """Where the text came from: an address, a newspaper, a file name."""
    kind: str = ""
    """`official`, `working` or `other` of a translation; free words otherwise."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One edit that import made or offers.

    `span` counts in the decoded text, `mended` in the mended one. `before` and `after` are the words of both.
    """

    kind: str
    span: Span
    before: str
    after: str
    mended: Span
    confidence: float
    """0 to 1; `reader.core.repair` says from where on an edit is sure."""
    done: bool
    reason: Said = SILENCE
    guess: bool = False
    """Whether `after` holds characters that the damage destroyed."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as the reader stores it."""

    text: str
    title: str
    language: Language
    script: Script
    metadata: Metadata = field(default_factory=Metadata)
    decoded: str | None = None
    """The decoded text before repair where it differs from `text`."""
    to_decoded: OffsetMap | None = None
    """From the decoded text (source side) to `text` (display side); None where they are the same."""
    repairs: tuple[Repair, ...] = ()
    warnings: tuple[Said, ...] = ()
