"""The layout of the citation graph."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.app.picture import SPACE, lay_out
from reader.core.graph import Edge, Graph, Node

ENDS = st.tuples(st.integers(0, 30), st.integers(0, 30))


@settings(max_examples=25, deadline=None)
@given(st.lists(ENDS, max_size=40, unique=True))
def test_nodes_never_overlap_and_the_picture_is_the_same_every_time(ends: list[tuple[int, int]]) -> None:
    nodes = tuple(Node(str(n), str(n), "clause") for n in range(31))
    graph = Graph(nodes, tuple(Edge(str(a), str(b), 1) for a, b in ends if a != b))
    places = lay_out(graph)
    assert set(places) == {node.id for node in nodes}
    assert all(
        (x1 - x2) ** 2 + (y1 - y2) ** 2 > (SPACE / 2) ** 2 for (x1, y1), (x2, y2) in combinations(places.values(), 2)
    )
    assert lay_out(graph) == places


def test_no_nodes() -> None:
    assert lay_out(Graph((), ())) == {}
