"""Selectors: how a place in a text is described so that it can be found again when the text has changed.

A selector says the same thing several ways: the position, the words with what stands before and after them, the clause
and the position within it. It follows the W3C Web Annotation Data Model (2017), whose text position selector counts
code points as we do, and adds the clause path.

What stays true: described places are not empty, lie in their text, and `selector.span.of(text) == selector.exact`.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.span import Span

CONTEXT = 32
"""Code points of prefix and suffix."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A stored description of a place.

    `clause` is the innermost clause that holds the whole span; `within` counts from that clause's start.
    """

    span: Span
    exact: str
    prefix: str
    suffix: str
    clause: ClausePath | None
    within: Span | None


def describe(text: str, tree: ClauseTree, span: Span) -> Selector:
    """The selector of a stretch of `text`; `ValueError` when the span is empty or leaves the text.

    >>> describe("数据要素市场", ClauseTree((), 6), Span(2, 4)).exact
    '要素'
    """
    return describe_in(text, span, holding(tree, span))


def describe_in(text: str, span: Span, clause: Clause | None) -> Selector:
    """The same where the innermost clause that holds the span is known."""
    path, around = (None, None) if clause is None else (clause.path, clause.span)
    return described(text, span, path, around)


def described(text: str, span: Span, path: ClausePath | None, around: Span | None) -> Selector:
    """The same with no more of that clause than its path and its span."""
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"{span} is not a stretch of a text of {len(text)} code points")
    return Selector(
        Span(*span),
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
        path,
        None if around is None else span.shifted(-around.start),
    )


def holding(tree: ClauseTree, span: Span) -> Clause | None:
    """The innermost clause that holds the whole span."""
    found: Clause | None = None
    level = tree.children(None)
    while level:
        inside = next((clause for clause in level if span in clause.span), None)
        if inside is None:
            break
        found, level = inside, tree.children(inside.path)
    return found
