"""GraphML and SVG of a citation graph."""

from __future__ import annotations

import networkx
from lxml import etree

from reader.core.graph import Edge, Graph, Node
from reader.formats.graph import dump_graphml, dump_svg

GRAPH = Graph(
    (Node("a", "第十二条之一", "clause", "ch_1"), Node('b"<', "甲 & <乙>\x00", "outside"), Node("c", "c", "document")),
    (Edge("a", 'b"<', 3),),
)


def test_networkx_reads_the_graphml() -> None:
    read = networkx.parse_graphml(dump_graphml(GRAPH))
    assert dict(read.nodes(data="label")) == {"a": "第十二条之一", 'b"<': "甲 & <乙>", "c": "c"}
    assert list(read.edges(data="weight")) == [("a", 'b"<', 3)]


def test_the_svg_draws_every_node_once() -> None:
    svg = etree.fromstring(dump_svg(GRAPH, {"a": (0, 0), 'b"<': (90, 0), "c": (0, 90)}).encode())
    space = {"s": "http://www.w3.org/2000/svg"}
    assert [text.text for text in svg.findall(".//s:text", space)] == ["12-1", "甲 & <乙>", "c"]
    assert len(svg.findall(".//s:path[@stroke-width]", space)) == 1


def test_an_empty_graph() -> None:
    assert etree.fromstring(dump_svg(Graph((), ()), {}).encode()) is not None
