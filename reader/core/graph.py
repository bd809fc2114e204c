"""The graph of citations: between the clauses of one text, and between the texts of a library.

Values only; where the nodes lie in a picture is `reader.app.picture`'s, and how a graph is written `reader.formats`'.
What stays true: a node appears once, an edge once with the number of citations it stands for, both in a stable order;
only what is resolved, or is known to lie outside, becomes an edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from reader.core.citation import SELF, Citation
from reader.core.citation.naming import bare
from reader.core.citation.place import Index
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath, DocumentId
from reader.core.numeral import read

_ARTICLE = re.compile("第(.+?)[条條]((?:之.+)?)")
_LONGEST = 9
"""Characters of a title that stand at a node."""

NodeKind = Literal["clause", "document", "outside"]


@dataclass(frozen=True, slots=True)
class Node:
    """A clause or a document. `group` is the chapter of a clause, and may be empty."""

    id: str
    label: str
    kind: NodeKind
    group: str = ""
    document: DocumentId | None = None
    clause: ClausePath | None = None


def short(node: Node) -> str:
    """A name that fits a node: an article's number, or the first characters of a title without its country.

    >>> short(Node("art_577_1", "第五百七十七条之一", "clause"))
    '577-1'
    """
    article = _ARTICLE.fullmatch("".join(node.label.split()))
    number = None if article is None else read(article[1])
    if article is not None and number is not None:
        return "-".join([str(number), *(str(read(part)) for part in (article[2] or "").split("之")[1:])])
    words = node.label.strip("《》 ") if " " in node.label.strip() else bare(node.label)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


@dataclass(frozen=True, slots=True)
class Edge:
    """`weight` citations from one node to another."""

    source: str
    target: str
    weight: int


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and the edges between them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def of_clauses(
    tree: ClauseTree, citations: Iterable[Citation], *, outside: bool = False, document: DocumentId | None = None
) -> Graph:
    """The citations between the articles of one text; between its headings where it has no articles.

    With `outside`, the instruments it cites are nodes too. An article cited by itself is no edge.
    """
    index = Index(tree)
    level = "article" if index.has("article") else "heading"
    nodes = {
        str(clause.path): Node(
            str(clause.path), clause.label or clause.title, "clause", _group(tree, clause), document, clause.path
        )
        for clause in tree
        if clause.level == level
    }
    weights: dict[tuple[str, str], int] = {}
    for citation in citations:
        here = _holder(tree, index.innermost(citation.span.start), level)
        if here is None:
            continue
        for end in _ends(tree, citation, level, outside=outside):
            nodes.setdefault(end, Node(end, end, "outside"))
            if end != here.path:
                weights[str(here.path), end] = weights.get((str(here.path), end), 0) + 1
    return _graph(nodes, weights)


def of_documents(
    titles: Mapping[DocumentId, str], cited: Mapping[DocumentId, Iterable[Citation]], *, outside: bool = True
) -> Graph:
    """The citations between the texts of a library, and with `outside` of the instruments that it doesn't hold."""
    nodes = {str(id): Node(str(id), title, "document", document=id) for id, title in titles.items()}
    weights: dict[tuple[str, str], int] = {}
    for document, citations in cited.items():
        for citation in citations:
            for name in _instruments(citation, outside=outside):
                nodes.setdefault(name, Node(name, name, "outside"))
                if name != document:
                    weights[str(document), name] = weights.get((str(document), name), 0) + 1
    return _graph(nodes, weights)


def _graph(nodes: Mapping[str, Node], weights: Mapping[tuple[str, str], int]) -> Graph:
    edges = tuple(Edge(source, target, weight) for (source, target), weight in weights.items())
    return Graph(tuple(nodes.values()), edges)


def _instruments(citation: Citation, *, outside: bool) -> tuple[str, ...]:
    """The documents one citation of another instrument leads to, each once."""
    if citation.kind != "external" or (citation.status == "outside" and not outside):
        return ()
    names = [str(target.id or target.document) for target in citation.targets if target.document != SELF]
    return tuple(dict.fromkeys(names))


def _ends(tree: ClauseTree, citation: Citation, level: str, *, outside: bool) -> tuple[str, ...]:
    """The nodes that one citation leads to, each once."""
    if citation.kind == "external":
        return _instruments(citation, outside=True) if outside else ()
    if citation.status != "resolved":
        return ()
    found: dict[str, None] = {}
    for target in citation.targets:
        clause = tree.get(target.clause) if target.clause is not None else None
        holder = _holder(tree, clause, level)
        if holder is not None:
            found[str(holder.path)] = None
    return tuple(found)


def _holder(tree: ClauseTree, clause: Clause | None, level: str) -> Clause | None:
    """The article, or the innermost heading, around a clause; the clause itself when it is one."""
    while clause is not None and clause.level != level:
        clause = tree.get(clause.parent) if clause.parent is not None else None
    return clause


def _group(tree: ClauseTree, clause: Clause) -> str:
    """The chapter, part or outermost heading around a clause."""
    line = tree.ancestors(clause)[:-1]
    chapter = next((above for above in reversed(line) if above.level == "chapter"), line[0] if line else None)
    return "" if chapter is None else str(chapter.path)
