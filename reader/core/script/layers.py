"""The rules above the dictionaries: what one is asked, and what it answers.

What stays true: a layer sees the source and, aligned with it character for character, what stands for it so far; it
changes single characters of that and no lengths.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from reader.core.span import Edit, Span

GAP = "\0"
"""Stands, in a text aligned with its source, where no single character answers a source character."""


class Decision(NamedTuple):
    """What a layer makes of one character of the source."""

    place: int
    form: str


class Layer(Protocol):
    """A rule above the dictionaries."""

    rule: str

    def decide(self, source: str, aligned: str) -> Sequence[Decision]:
        """The characters to change, in order. `aligned` is as long as `source` and has a `GAP` where no decision is
        asked for."""
        ...


def align(source: str, display: str, edits: Sequence[Edit], closed: Iterable[Span] = ()) -> str:
    """The rendition as long as its source: for each source character the one that answers it, or a `GAP` where none
    does and in the stretches that are closed."""
    if edits:
        parts: list[str] = []
        at = 0
        for edit in edits:
            parts += display[at : edit.start], GAP * (edit.source_end - edit.source_start)
            at = edit.end
        parts.append(display[at:])
        display = "".join(parts)
    for span in closed:
        display = display[: span.start] + GAP * (span.end - span.start) + display[span.end :]
    return display
