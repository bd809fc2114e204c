"""Where the nodes of a citation graph lie in its picture.

What stays true: the same graph gives the same picture; no two nodes overlap; nodes without any citation don't stretch
the picture but stand in rows below it. The layout is networkx's spring layout for what hangs together, spread until
labels can be read, one component beside the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from reader.core.graph import Graph

if TYPE_CHECKING:
    import networkx

SPACE = 46.0
"""Pixels between the centres of neighbours: two radii and room for a label."""
_WIDER = 2.3
"""How much farther apart across the nodes of documents lie."""
ROUNDS = 60
"""Steps of the spring layout; more change little and cost time."""

Places = dict[str, tuple[float, float]]


def lay_out(graph: Graph, *, stopped: Callable[[], bool] = lambda: False) -> Places:
    """The centre of every node, in pixels; rows go down.

    `stopped` is polled between the components; once it is true, what is left is put in plain rows.
    """
    import networkx

    net: networkx.Graph[str] = networkx.Graph()
    net.add_nodes_from(node.id for node in graph.nodes)
    net.add_weighted_edges_from((edge.source, edge.target, edge.weight) for edge in graph.edges)
    order = {node.id: rank for rank, node in enumerate(graph.nodes)}
    groups: list[list[str]] = [sorted(group, key=order.__getitem__) for group in networkx.connected_components(net)]
    groups.sort(key=lambda group: (-len(group), order[group[0]]))
    lone: list[str] = []
    blocks: list[Places] = []
    for group in groups:
        if len(group) == 1 or stopped():
            lone.extend(group)
        else:
            blocks.append(_component(net.subgraph(group), group))
    places, width, bottom = _packed(blocks, len(lone))
    columns = max(1, int(width // SPACE))
    lone.sort(key=order.__getitem__)
    for rank, name in enumerate(lone):
        places[name] = (rank % columns * SPACE, bottom + rank // columns * SPACE)
    if any(node.kind == "document" for node in graph.nodes):
        # Titles stand below their nodes and are wider than numbers.
        places = {name: (x * _WIDER, y * 1.2) for name, (x, y) in places.items()}
    return places


def _packed(blocks: list[Places], lone: int) -> tuple[Places, float, float]:
    """Connected parts in rows, one beside the other, with the width and the height of it all.

    The rows are as wide as makes the whole picture a little wider than high.
    """
    sizes = [(max(x for x, _ in b.values()) + 2 * SPACE, max(y for _, y in b.values()) + 2 * SPACE) for b in blocks]
    area = sum(across * down for across, down in sizes) + lone * SPACE * SPACE
    width = max([1.3 * math.sqrt(area), 12 * SPACE, *(across for across, _ in sizes)])
    places: Places = {}
    right = top = row = 0.0
    for block, (across, down) in zip(blocks, sizes, strict=True):
        if right and right + across > width:
            right, top, row = 0.0, top + row, 0.0
        places.update({name: (right + x, top + y) for name, (x, y) in block.items()})
        right, row = right + across, max(row, down)
    return places, width, top + row


def _component(net: networkx.Graph[str], names: list[str]) -> Places:
    """One connected part, its upper left corner at the origin, no two nodes on top of each other."""
    import networkx

    start: Any = networkx.circular_layout(net)
    found: Any = networkx.spring_layout(
        net, pos=start, k=2.2 / math.sqrt(len(names)), iterations=ROUNDS, seed=1, weight=None
    )
    # The unit square is stretched until an average node has a cell of its own.
    size = SPACE * math.sqrt(len(names)) * 1.3
    spread = {name: (float(found[name][0]) * size, float(found[name][1]) * size) for name in names}
    return _apart(spread)


def _apart(places: Places) -> Places:
    """Every node moved to the free cell of a grid that is nearest to where the springs put it."""
    taken: dict[tuple[int, int], str] = {}
    for name, (x, y) in places.items():
        column, row = round(x / SPACE), round(y / SPACE)
        taken[_free(taken, column, row)] = name
    left, top = min(c for c, _ in taken), min(r for _, r in taken)
    return {name: ((c - left) * SPACE, (r - top) * SPACE + (c % 2) * SPACE / 2) for (c, r), name in taken.items()}


def _free(taken: dict[tuple[int, int], str], column: int, row: int) -> tuple[int, int]:
    """The nearest free cell, ring by ring."""
    ring = 0
    while True:
        cells = [
            (column + dx, row + dy)
            for dx in range(-ring, ring + 1)
            for dy in range(-ring, ring + 1)
            if max(abs(dx), abs(dy)) == ring and (column + dx, row + dy) not in taken
        ]
        if cells:
            return min(cells, key=lambda cell: (cell[0] - column) ** 2 + (cell[1] - row) ** 2)
        ring += 1
