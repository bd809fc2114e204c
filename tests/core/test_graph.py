"""The graph of citations."""

from __future__ import annotations

from reader.core.citation import find
from reader.core.graph import Edge, of_clauses, of_documents
from reader.core.identity import DocumentId
from reader.core.structure import recognise

TEXT = (
    "某法\n第一条　甲。\n第二条　依照本法第一条、第一条第一款和《乙法》第三条办理。\n第三条　依照前两条和本条办理。\n"
)


def test_edges_between_articles_are_counted() -> None:
    tree = recognise(TEXT)
    graph = of_clauses(tree, find(TEXT, tree))
    assert [node.label for node in graph.nodes] == ["第一条", "第二条", "第三条"]
    assert graph.edges == (Edge("art_2", "art_1", 2), Edge("art_3", "art_1", 1), Edge("art_3", "art_2", 1))


def test_other_instruments_when_asked() -> None:
    tree = recognise(TEXT)
    graph = of_clauses(tree, find(TEXT, tree), outside=True)
    assert graph.nodes[-1].kind == "outside" and Edge("art_2", "乙法", 1) in graph.edges


def test_documents() -> None:
    tree = recognise(TEXT)
    a = DocumentId("a")
    graph = of_documents({a: "某法"}, {a: find(TEXT, tree)})
    assert [(node.id, node.kind) for node in graph.nodes] == [("a", "document"), ("乙法", "outside")]
    assert graph.edges == (Edge("a", "乙法", 1),)
    assert of_documents({a: "某法"}, {a: find(TEXT, tree)}, outside=False).edges == ()
