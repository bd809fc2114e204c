"""What a check finds wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be: of which sort, where, and what about it."""

    kind: str
    subject: str
    detail: str
