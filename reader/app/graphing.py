"""The citation graph as it is looked at and handed over: of one text's clauses, or of the texts of a library.

What stays true: nodes that nothing cites and that cite nothing are left out unless they are asked for; between texts
only whole instruments count, so that a library's graph needs no clause of any text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from reader.core.citation import SELF, Citation, Target, link
from reader.core.clause import ClauseTree
from reader.core.document import Document
from reader.core.graph import Graph, of_clauses, of_documents
from reader.core.identity import DocumentId
from reader.core.navigation import name_of

if TYPE_CHECKING:
    from db.transaction import Transaction
    from reader.app.citing import Mention
    from reader.app.picture import Places

Form = Literal["svg", "graphml"]
FORMS: tuple[Form, ...] = ("svg", "graphml")

PALETTE = (
    "#2f6f9f", "#b3622e", "#3f8a5a", "#8b5aa3", "#a8432f", "#2e8f8f", "#8a7a22", "#c0568a", "#5566b8", "#6b8e23",
    "#a0522d", "#4a7f7a",
)  # fmt: skip
"""Colours of groups, taken in turn."""


def connected(graph: Graph) -> Graph:
    """The graph without the nodes that no edge touches."""
    ends = {end for edge in graph.edges for end in (edge.source, edge.target)}
    return Graph(tuple(node for node in graph.nodes if node.id in ends), graph.edges)


def of_text(document: Document, citations: Iterable[Citation], *, outside: bool = False, lone: bool = False) -> Graph:
    """The citations between the clauses of a text."""
    graph = of_clauses(document.tree, citations, outside=outside, document=document.info.id)
    return graph if lone else connected(graph)


def of_library(
    tx: Transaction, mentioned: Mapping[DocumentId, Iterable[Mention]], *, outside: bool = False, lone: bool = False
) -> Graph:
    """The citations between the texts of a library, from what each of them mentions."""
    from reader.app.citing import Kept, shelf
    from reader.app.folding import fold

    kept = Kept(tx)
    at_hand = shelf(kept, fold=fold())
    titles = {instrument.id: instrument.title for instrument in kept.instruments()}
    cited = {
        document: link((_whole(one.citation) for one in mentions), at_hand)
        for document, mentions in mentioned.items()
        if document in titles
    }
    graph = of_documents(titles, cited, outside=outside)
    return graph if lone else connected(graph)


def _whole(citation: Citation) -> Citation:
    """A citation of an instrument's clauses as one of the instrument."""
    names = dict.fromkeys(target.document for target in citation.targets if target.document != SELF)
    return replace(citation, targets=tuple(Target(name) for name in names))


def mentions_of_all(
    tx: Transaction, *, progress: Callable[[int, int], None] = lambda done, total: None
) -> dict[DocumentId, tuple[Mention, ...]]:
    """What every text of the library mentions."""
    from db import documents
    from reader.app.citing import mentions

    infos = documents.all(tx)
    found: dict[DocumentId, tuple[Mention, ...]] = {}
    for at, info in enumerate(infos):
        found[info.id] = mentions(documents.load(tx, info.id))
        progress(at + 1, len(infos))
    return found


def fills(graph: Graph) -> dict[str, str]:
    """A colour for every group of a graph, in the order in which groups are met."""
    groups = dict.fromkeys(node.group for node in graph.nodes if node.kind != "outside")
    return {group: PALETTE[at % len(PALETTE)] for at, group in enumerate(groups)}


def group_names(graph: Graph, tree: ClauseTree | None) -> dict[str, str]:
    """What the groups of a text's graph are called."""
    groups = {node.group for node in graph.nodes}
    return {} if tree is None else {clause.path: name_of(clause) for clause in tree if clause.path in groups}


def written(graph: Graph, places: Places, form: Form) -> str:
    """The graph as a file's words."""
    from reader.formats.graph import dump_graphml, dump_svg

    return dump_graphml(graph) if form == "graphml" else dump_svg(graph, places, fills=fills(graph))
