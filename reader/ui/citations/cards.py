"""Hover cards of citations and of defined terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.citation import Citation, Target
from reader.core.clause import ClauseTree
from reader.core.definition import Definition
from reader.core.identity import ClausePath
from reader.core.navigation import breadcrumb
from reader.ui.pane.cards import shortened
from reader.ui.pane.hover_card import Card, Line

if TYPE_CHECKING:
    from reader.app.citing import Aim, Quote

Act = tuple[str, Callable[[], object]]

_MOST = 3
"""Clauses that one card shows."""


def of_citation(
    citation: Citation,
    tree: ClauseTree,
    text: str,
    quotes: Mapping[Aim, Quote],
    go: Callable[[Target], object],
    find: Callable[[str], object],
    bring: Callable[[], object],
) -> Card:
    """A citation: the clauses it leads to, here or in another text, or why it leads nowhere."""
    lines: list[Line] = []
    acts: list[Act] = []
    for target in citation.targets[:_MOST]:
        said = _quoted(target, tree, text, quotes)
        if said:
            lines += said
            acts.append((_going(target, quotes), lambda target=target: go(target)))
    more = len(citation.targets) - _MOST
    if more > 0:
        lines.append(Line(QCoreApplication.translate("Cards", "and %1 more").replace("%1", str(more)), "small"))
    if citation.status == "outside":
        title = citation.targets[0].document if citation.targets else citation.text
        lines.append(Line(QCoreApplication.translate("Cards", "Not in this library"), "soft"))
        acts.append((QCoreApplication.translate("Cards", "Find it in the library"), lambda: find(title)))
        acts.append((QCoreApplication.translate("Cards", "Add it from a file…"), bring))
    elif citation.status == "broken":
        lines.append(Line(_broken(citation, quotes), "bad"))
    elif citation.status == "ambiguous":
        lines.insert(0, Line(QCoreApplication.translate("Cards", "Several clauses answer to this"), "soft"))
    return Card(citation.text, lines, acts, key=("citation", citation.span, citation.status))


def _quoted(target: Target, tree: ClauseTree, text: str, quotes: Mapping[Aim, Quote]) -> list[Line]:
    if target.id is not None:
        quote = quotes.get((target.id, target.clause))
        if quote is None:
            return []
        trail = " › ".join((f"《{quote.title.strip('《》')}》", *quote.trail))
        return [Line(trail, "soft"), Line(shortened(quote.words), "quote")]
    clause = None if target.clause is None else tree.get(target.clause)
    if clause is None:
        return []
    return [Line(" › ".join(breadcrumb(tree, clause)), "soft"), Line(shortened(clause.span.of(text)), "quote")]


def _going(target: Target, quotes: Mapping[Aim, Quote]) -> str:
    if target.id is None:
        return QCoreApplication.translate("Cards", "Go there")
    title = quotes[target.id, target.clause].title.strip("《》")
    return QCoreApplication.translate("Cards", "Open “%1”").replace(
        "%1", title if len(title) < 17 else title[:16] + "…"
    )


def _broken(citation: Citation, quotes: Mapping[Aim, Quote]) -> str:
    target = citation.targets[0] if citation.targets else None
    if target is None or target.id is None:
        return QCoreApplication.translate("Cards", "No such clause in this text")
    title = next((quote.title for (document, _), quote in quotes.items() if document == target.id), target.document)
    return QCoreApplication.translate("Cards", "No such clause in “%1”").replace("%1", title.strip("《》"))


def of_definition(definition: Definition, tree: ClauseTree, text: str, go: Callable[[Definition], object]) -> Card:
    """A defined term: what the text says it means, and where."""
    within = None if definition.within is None else tree.get(definition.within)
    scope = "" if within is None else " › ".join(breadcrumb(tree, within))
    where = tree.at(definition.span.start)
    lines = [Line(shortened(definition.definition.of(text)), "quote")]
    if where is not None:
        lines.append(Line(" › ".join(breadcrumb(tree, where)), "small"))
    if scope:
        lines.append(Line(QCoreApplication.translate("Cards", "Only in %1").replace("%1", scope), "small"))
    acts = ((QCoreApplication.translate("Cards", "Go there"), lambda: go(definition)),)
    return Card(definition.term, lines, acts, key=("definition", definition.span))


def anchor(path: ClausePath | None, tree: ClauseTree) -> ClausePath | None:
    """The article or heading around a clause: what one who reads it wants to know the citations of."""
    clause = None if path is None else tree.get(path)
    while clause is not None and clause.level not in ("article", "heading") and clause.parent is not None:
        clause = tree.get(clause.parent)
    return None if clause is None else clause.path
