"""Writing graphs: GraphML 1.0 (graphdrafting.org's schema, read by Gephi, yEd and networkx) and SVG 1.1.

What stays true: both are plain text made from values, with every label escaped; characters that XML can't hold are
left out. The SVG draws what it is told where: places come from the layout.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from reader.core.graph import Edge, Graph, short

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_KEYS = (
    ("label", "node", "string"),
    ("kind", "node", "string"),
    ("group", "node", "string"),
    ("weight", "edge", "int"),
)
MARGIN = 40.0
COLOURS = {"clause": "#2f6f9f", "document": "#2f6f9f", "outside": "#8a8a8a"}


def _text(words: str) -> str:
    return escape(_FORBIDDEN.sub("", words))


def _attribute(words: str) -> str:
    return quoteattr(_FORBIDDEN.sub("", words))


def dump_graphml(graph: Graph) -> str:
    """A graph as GraphML."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">']
    lines += [f'  <key id="{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>' for name, of, kind in _KEYS]
    lines.append('  <graph edgedefault="directed">')
    for node in graph.nodes:
        values = (("label", node.label), ("kind", node.kind), ("group", node.group))
        inner = "".join(f'<data key="{key}">{_text(value)}</data>' for key, value in values)
        lines.append(f"    <node id={_attribute(node.id)}>{inner}</node>")
    for edge in graph.edges:
        ends = f"source={_attribute(edge.source)} target={_attribute(edge.target)}"
        lines.append(f'    <edge {ends}><data key="weight">{edge.weight}</data></edge>')
    return "\n".join([*lines, "  </graph>", "</graphml>", ""])


def dump_svg(
    graph: Graph,
    places: Mapping[str, tuple[float, float]],
    *,
    radius: float = 9.0,
    fills: Mapping[str, str] | None = None,
) -> str:
    """A graph as SVG; `places` are the centres of its nodes in pixels, of any origin, `fills` colours of groups."""
    told = {} if fills is None else fills
    xs, ys = [x for x, _ in places.values()] or [0.0], [y for _, y in places.values()] or [0.0]
    left, top = min(xs) - MARGIN, min(ys) - MARGIN
    width, height = max(xs) - left + MARGIN, max(ys) - top + MARGIN
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="{left:.1f} {top:.1f} {width:.1f} {height:.1f}" font-family="sans-serif" font-size="9">',
        '<defs><marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="5" markerHeight="5" orient="auto">'
        '<path d="M0 0L6 3L0 6z" fill="#777"/></marker></defs>',
        '<g stroke="#777" stroke-opacity="0.45" fill="none" marker-end="url(#arrow)">',
        *(_line(edge, places, radius) for edge in graph.edges if edge.source in places and edge.target in places),
        "</g>",
    ]
    for node in graph.nodes:
        if node.id not in places:
            continue
        x, y = places[node.id]
        colour = COLOURS["outside"] if node.kind == "outside" else told.get(node.group, COLOURS[node.kind])
        lines.append(
            f"<g><title>{_text(node.label)}</title>"
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}" fill-opacity="0.25" '
            f'stroke="{colour}"/><text x="{x:.1f}" y="{y + 3:.1f}" text-anchor="middle">'
            f"{_text(short(node))}</text></g>"
        )
    return "\n".join([*lines, "</svg>", ""])


def _line(edge: Edge, places: Mapping[str, tuple[float, float]], radius: float) -> str:
    """An arrow from rim to rim."""
    (x1, y1), (x2, y2) = places[edge.source], places[edge.target]
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    dx, dy = (x2 - x1) / length * radius, (y2 - y1) / length * radius
    thick = min(4.0, 0.6 + 0.4 * edge.weight)
    return f'<path d="M{x1 + dx:.1f} {y1 + dy:.1f}L{x2 - dx:.1f} {y2 - dy:.1f}" stroke-width="{thick:.1f}"/>'
