"""The command on the picture of citations: `graph`."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.desk import Commands, add_reading, answer, command, library, reading
from reader.core.errors import FileUnwritable, of_system
from reader.core.graph import Graph
from reader.core.said import said


def add(commands: Commands) -> None:
    """Registers the command."""
    made = command(commands, "graph", "the citations between clauses, or between texts, as a picture", run_graph)
    made.add_argument("doc", metavar="DOC", nargs="?", help="a text; without one, the texts of the library")
    made.add_argument("-o", "--output", metavar="FILE", required=True, help="a file that ends in .svg or .graphml")
    made.add_argument("--outside", action="store_true", help="also instruments that the library doesn't hold")
    made.add_argument("--all", action="store_true", help="also what neither cites nor is cited")
    add_reading(made)


def run_graph(arguments: argparse.Namespace) -> int:
    """`graph [DOC] -o FILE`."""
    from reader.app import graphing
    from reader.app.picture import lay_out

    path = Path(arguments.output)
    form = next((form for form in graphing.FORMS if path.suffix.lower() == f".{form}"), None)
    if form is None:
        raise FileUnwritable(path, said("a graph is written as .svg or .graphml"))
    graph = _graph(arguments)
    words = graphing.written(graph, lay_out(graph) if form == "svg" else {}, form)
    try:
        path.write_text(words, encoding="utf-8")
    except OSError as error:
        raise FileUnwritable(path, of_system(error)) from error
    if arguments.json:
        return answer({"path": str(path), "nodes": len(graph.nodes), "edges": len(graph.edges)})
    print(f"{path}: {len(graph.nodes)} nodes, {len(graph.edges)} edges")
    return 0


def _graph(arguments: argparse.Namespace) -> Graph:
    from reader.app import graphing

    if arguments.doc is None:
        with library(arguments) as kept, kept.read() as tx:
            mentioned = graphing.mentions_of_all(tx)
            return graphing.of_library(tx, mentioned, outside=arguments.outside, lone=arguments.all)
    from reader.core.citation import find

    found = reading(arguments)
    source = found.source
    cited = find(source.text, found.tree, title=source.title, language=source.language)
    from reader.core.graph import of_clauses

    graph = of_clauses(found.tree, cited, outside=arguments.outside)
    return graph if arguments.all else graphing.connected(graph)
