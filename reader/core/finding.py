"""What a check finds wrong."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing that is not as it should be: of which sort, where, and what about it."""

    kind: str
    subject: str
    detail: str
