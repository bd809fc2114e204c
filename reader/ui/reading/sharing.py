"""Sharing: how columns divide a width.

What stays true: no column gets less than its least or more than its most; within that they stand to one another as
their weights do; widths change steadily with the room and the weights, so that nothing jumps while an edge is dragged.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Part(NamedTuple):
    """What a column wants: its weight among the others (above 0), and the least and the most it may get, in pixels."""

    weight: float
    least: float
    most: float


def shared(room: float, parts: Sequence[Part]) -> list[float]:
    """The widths of columns in `room` pixels; the least of each where there is too little, the most where too much.

    >>> shared(300, [Part(1, 80, 500), Part(2, 80, 500)])
    [100.0, 200.0]
    >>> shared(200, [Part(1, 80, 500), Part(4, 80, 500)])
    [80.0, 120.0]
    >>> shared(100, [Part(1, 80, 500), Part(4, 80, 500)])
    [80.0, 80.0]
    """

    def at(scale: float) -> list[float]:
        return [float(min(max(scale * part.weight, part.least), part.most)) for part in parts]

    turns = sorted({0.0, *(part.least / part.weight for part in parts), *(part.most / part.weight for part in parts)})
    for low, high in pairwise(turns):
        under, over = sum(at(low)), sum(at(high))
        if over >= room:
            # Between two turns the sum runs straight.
            return at(low + (high - low) * max(0.0, room - under) / (over - under) if over > under else low)
    return at(turns[-1])
