"""Searching texts, translations, notes and terms.

Everything searched is handed in as values; every hit is found, none missed, none extra (`reader.core.concordance` says
what a hit is). A regular expression that repeats without bound runs in a process of its own and is stopped when its
time is up: Python's `re` can't be interrupted, and `(a+)+b` may run for years.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from reader.core.annotation import Annotation
from reader.core.clause import ClauseTree
from reader.core.concordance import WHERE, BadQuery, Hit, Locator, Query, Where, context, prepare
from reader.core.fold import Fold
from reader.core.identity import DocumentId
from reader.core.said import said
from reader.core.span import Span
from reader.core.term import Concept

SECONDS = 5.0
"""How long a regular expression may take."""


class Searched(NamedTuple):
    """A text to be searched: a way to its words, which is gone once, and one to its clauses, if it holds a hit.

    `where` is `texts`, or `translations` for one that is attached to another.
    """

    document: DocumentId
    words: Callable[[], str]
    tree: Callable[[], ClauseTree]
    where: Where = "texts"

    @classmethod
    def of(cls, document: DocumentId, text: str, tree: ClauseTree, where: Where = "texts") -> Searched:
        """A text that is at hand."""
        return cls(document, lambda: text, lambda: tree, where)


class Found(NamedTuple):
    """How many hits there are, and as many of them as were wanted."""

    total: int
    hits: tuple[Hit, ...]


class _Piece(NamedTuple):
    """A way to one string to be searched, and how a hit in it is told."""

    words: Callable[[], str]
    tell: Callable[[str, Span], Hit]


def parts(names: str) -> tuple[Where, ...]:
    """The parts of a library that `texts,notes` names; `BadQuery` for one that there isn't."""
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    for name in wanted:
        if name not in WHERE:
            raise BadQuery(name, said("it is none of {}", ", ".join(WHERE)))
    return tuple(part for part in WHERE if part in wanted)


def search(
    words: str,
    fold: Fold,
    *,
    texts: Iterable[Searched] = (),
    notes: Iterable[Annotation] = (),
    terms: Iterable[Concept] = (),
    exact: bool = False,
    regex: bool = False,
    limit: int | None = None,
    seconds: float = SECONDS,
    goes_on: Callable[[], bool] = lambda: True,
) -> Found:
    """Every hit of a query, texts first, then translations, notes and terms, each in the order given.

    `exact` takes the script, the width and the case as they are written. All hits are counted; `limit` says how many
    are told. `goes_on` is asked between hits: when it says no, what was found so far is the answer. Raises `BadQuery`
    for a query that asks for nothing, is no regular expression, or takes longer than `seconds`.
    """
    query = prepare(words, fold, exact=exact, regex=regex)
    pieces = [*_pieces(texts, notes, terms)]
    total, hits = 0, list[Hit]()
    for piece, text, spans in _places(query, words, pieces, seconds, goes_on):
        for span in spans:
            total += 1
            if limit is None or len(hits) < limit:
                hits.append(piece.tell(text, span))
        if not goes_on():
            break
    return Found(total, tuple(hits))


def _pieces(texts: Iterable[Searched], notes: Iterable[Annotation], terms: Iterable[Concept]) -> Iterator[_Piece]:
    for searched in sorted(texts, key=lambda each: WHERE.index(each.where)):
        yield _Piece(searched.words, _in_text(searched))
    for annotation in notes:
        yield _Piece(lambda words=annotation.note: words, _in_note(annotation))
    for concept in terms:
        for text in dict.fromkeys(term.text for term in concept.terms):
            yield _Piece(lambda words=text: words, _in_term(concept))


def _in_text(searched: Searched) -> Callable[[str, Span], Hit]:
    locators: list[Locator] = []  # made at the first hit: most texts have none

    def tell(text: str, span: Span) -> Hit:
        if not locators:
            locators.append(Locator(searched.tree()))
        clause = locators[0].at(span.start)
        path = clause.path if clause else None
        return Hit(searched.where, searched.document, path, span, span.of(text), *context(text, span), span)

    return tell


def _in_note(annotation: Annotation) -> Callable[[str, Span], Hit]:
    def tell(text: str, span: Span) -> Hit:
        around = context(text, span)
        quote = span.of(text)
        where = annotation.document, annotation.clause, annotation.span
        return Hit("notes", *where, quote, *around, span, annotation=annotation.id)

    return tell


def _in_term(concept: Concept) -> Callable[[str, Span], Hit]:
    def tell(text: str, span: Span) -> Hit:
        return Hit("terms", None, None, None, span.of(text), *context(text, span), span, concept=concept.id)

    return tell


def _places(
    query: Query, words: str, pieces: Sequence[_Piece], seconds: float, goes_on: Callable[[], bool]
) -> Iterator[tuple[_Piece, str, Iterable[Span]]]:
    if not query.guarded:
        for piece in pieces:
            text = piece.words()
            yield piece, text, query.find(text, goes_on)
        return
    held = [piece.words() for piece in pieces]
    yield from zip(pieces, held, _apart(query, words, held, seconds), strict=True)


def _apart(query: Query, words: str, texts: Sequence[str], seconds: float) -> list[list[Span]]:
    """The places of a query in each text, found in a process of its own within `seconds`."""
    import multiprocessing

    start = multiprocessing.get_context("spawn")
    mine, theirs = start.Pipe()
    held = [query.held(text) for text in texts]
    worker = start.Process(target=_find_all, args=(theirs, query.words, query.exact), daemon=True)
    worker.start()
    theirs.close()
    try:
        mine.send(held)
        mine.recv()  # it has everything: what its start and the transport took is not the pattern's fault
        if not mine.poll(seconds):
            raise BadQuery(
                words, said("looking for it takes more than {} seconds; please make it simpler", f"{seconds:g}")
            )
        found: list[list[tuple[int, int]]] = mine.recv()
    except (EOFError, BrokenPipeError) as error:
        raise BadQuery(words, said("looking for it takes more memory than there is; please make it simpler")) from error
    finally:
        mine.close()
        worker.kill()
        worker.join()
        worker.close()
    return [[Span(*place) for place in places] for places in found]


class _Channel(Protocol):
    """What the worker process uses of a connection."""

    def send(self, value: object, /) -> None: ...
    def recv(self) -> list[str]: ...


def _find_all(channel: _Channel, words: str, exact: bool) -> None:
    """The worker's whole work: the texts come folded, the places go back."""
    texts = channel.recv()
    channel.send(len(texts))
    query = Query(words, exact, True, Fold({}))
    channel.send([[tuple(span) for span in query.places(text)] for text in texts])
