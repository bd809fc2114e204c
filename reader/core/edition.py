"""Editions: annotated clause lists, ready to be written down in any format.

An edition is a table of strings, made from texts, clauses, annotations, links and translations given as values. What
stays true: one row an annotation, in the order of the places in the text, orphans last; with `all_clauses` one row more
for each clause that has words and no annotation; the same values give the same edition, whatever the clock and the
machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Literal, NamedTuple

from reader.core import numeral
from reader.core.alignment import Pair, own
from reader.core.annotation import Annotation, Link, Place
from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath, DocumentId
from reader.core.span import OffsetMap, Span

Column = Literal[
    "instrument", "reference", "path", "label", "heading", "source", "converted", "translation", "quote", "note",
    "tags", "kind", "status", "links", "author", "created", "updated",
]  # fmt: skip
COLUMNS: tuple[Column, ...] = (
    "instrument", "reference", "path", "label", "heading", "source", "converted", "translation", "quote", "note",
    "tags", "kind", "status", "links", "author", "created", "updated",
)  # fmt: skip
HEADINGS: dict[Column, str] = {
    "instrument": "Instrument",
    "reference": "Reference",
    "path": "Clause path",
    "label": "Label",
    "heading": "Heading",
    "source": "Source text",
    "converted": "Converted text",
    "translation": "Translation",
    "quote": "Quote",
    "note": "Note",
    "tags": "Tags",
    "kind": "Kind",
    "status": "Status",
    "links": "Links",
    "author": "Author",
    "created": "Created",
    "updated": "Updated",
}

_STRUCTURE: frozenset[Level] = frozenset(
    ("part", "subpart", "chapter", "section", "subsection", "subsubsection", "annex", "heading")
)


@dataclass(frozen=True, slots=True)
class Edition:
    """A table of strings. Every row has one cell for each column.

    `headings` are the columns' names as shown, `languages` their languages (BCP 47, empty where mixed).
    """

    title: str
    columns: tuple[Column, ...]
    headings: tuple[str, ...]
    languages: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Shown(NamedTuple):
    """An instrument in another script: the text, and the map from the source text onto it."""

    text: str
    map: OffsetMap
    language: str = ""


class Rendered(NamedTuple):
    """An instrument in another language: the translation's text, and how it stands to the source's."""

    text: str
    pairs: tuple[Pair, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Instrument:
    """One text to be listed, with what the reader added to it. `language` is the source text's (BCP 47)."""

    document: DocumentId
    title: str
    text: str
    tree: ClauseTree
    annotations: tuple[Annotation, ...]
    language: str = "zh"
    shown: Shown | None = None
    rendered: Rendered | None = None
    aside: bool = False
    """Whether it only stands beside another, so that its notes alone are listed, whatever the layout says."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How an edition is made: what it holds and in which words."""

    columns: tuple[Column, ...]
    headings: Mapping[Column, str] = field(default_factory=lambda: HEADINGS)
    keeps: Callable[[Annotation], bool] = lambda _: True
    all_clauses: bool = False
    zone: tzinfo | None = None
    """The time zone of dates; None leaves each in its own."""


def compose(
    title: str,
    instruments: Sequence[Instrument],
    links: Iterable[Link],
    layout: Layout,
    titles: Mapping[DocumentId, str] | None = None,
    trees: Mapping[DocumentId, ClauseTree] | None = None,
) -> Edition:
    """The edition of several instruments.

    `links` are any; those with an end in a listed clause are told at that end. `titles` and `trees` name the places in
    documents that are not listed themselves; without them their ids and paths stand.
    """
    names = {**(titles or {}), **{each.document: each.title for each in instruments}}
    known = {**(trees or {}), **{each.document: each.tree for each in instruments}}
    told = _Links(links, names, known)
    rows = [row for each in instruments for row in _Listing(each, told, layout).rows()]
    return Edition(
        title,
        layout.columns,
        tuple(layout.headings.get(column, HEADINGS[column]) for column in layout.columns),
        tuple(_language(column, instruments) for column in layout.columns),
        tuple(rows),
    )


def refer(tree: ClauseTree, clause: Clause) -> str:
    """A clause as one would cite it: 第十三条第二款（一）, 三（六）, Article 13 (2).

    From its article on where it has one, otherwise from the outermost numbered clause; labels as they are written, a
    paragraph without one counted where its article has several.
    """
    line = tree.ancestors(clause)
    at = next((at for at, each in enumerate(line) if each.level == "article"), 0)
    if at == 0 and len(line) > 1 and any(each.level == "heading" for each in line):
        at = next(at for at, each in enumerate(line) if each.level == "heading")
    words: list[str] = []
    for each in line[at:]:
        label = " ".join(each.label.split()).rstrip("、．.:： ")
        if each.level == "paragraph" and not label:
            label = _paragraph(tree, each)
        if label:
            words.append(label)
    latin = any(word.isascii() for word in words)
    return (" " if latin else "").join(words) or clause.title


def _paragraph(tree: ClauseTree, clause: Clause) -> str:
    siblings = [each for each in tree.children(clause.parent) if each.level == "paragraph"]
    if len(siblings) < 2 or not clause.number:
        return ""
    above = tree.get(clause.parent) if clause.parent is not None else None
    label = above.label if above else ""
    if label.isascii():
        return f"para. {clause.number[-1]}"
    # Taiwan counts 條 in spaced Arabic numbers and calls 項 what the mainland calls 款.
    return f"第{numeral.write(clause.number[-1])}{'項' if re.search(r'第 .* 條', label) else '款'}"


def _language(column: Column, instruments: Sequence[Instrument]) -> str:
    found: set[str]
    if column in ("source", "quote", "label", "reference", "heading", "instrument"):
        found = {each.language for each in instruments}
    elif column == "converted":
        found = {each.shown.language for each in instruments if each.shown}
    elif column == "translation":
        found = {each.rendered.language for each in instruments if each.rendered}
    else:
        found = set()
    return found.pop() if len(found) == 1 else ""


class _Links:
    """Links by the clauses at their ends, in words."""

    def __init__(
        self, links: Iterable[Link], titles: Mapping[DocumentId, str], trees: Mapping[DocumentId, ClauseTree]
    ) -> None:
        self._titles, self._trees = titles, trees
        self._told: dict[tuple[DocumentId, ClausePath], list[str]] = {}
        for link in sorted(links, key=lambda each: (each.created_at, each.id)):
            note = f" ({link.note})" if link.note else ""
            self._tell(link.source, f"{link.relation} → {self._place(link.target)}{note}")
            self._tell(link.target, f"{link.relation} ← {self._place(link.source)}{note}")

    def at(self, document: DocumentId, clause: ClausePath | None) -> str:
        """What is linked to a clause, one link a line."""
        return "" if clause is None else "\n".join(self._told.get((document, clause), ()))

    def _tell(self, place: Place, words: str) -> None:
        path = self._clause(place)
        if path is not None:
            self._told.setdefault((place.document, path), []).append(words)

    def _clause(self, place: Place) -> ClausePath | None:
        tree = self._trees.get(place.document)
        if place.clause is None and place.span is not None and tree is not None:
            inside = tree.at(place.span.start)
            return inside.path if inside else None
        return place.clause

    def _place(self, place: Place) -> str:
        title = self._titles.get(place.document, place.document)
        tree = self._trees.get(place.document)
        path = self._clause(place)
        clause = tree.get(path) if tree is not None and path is not None else None
        reference = refer(tree, clause) if tree is not None and clause is not None else path or ""
        return " ".join(part for part in (title, reference, f"“{place.quote}”" if place.quote else "") if part)


class _Listing:
    """The rows of one instrument."""

    def __init__(self, instrument: Instrument, links: _Links, layout: Layout) -> None:
        self.instrument, self.links, self.layout = instrument, links, layout
        self.targets: dict[ClausePath | None, list[Pair]] = {}
        for pair in instrument.rendered.pairs if instrument.rendered else ():
            if pair.target is not None:
                self.targets.setdefault(pair.path, []).append(pair)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """One row an annotation, and with `all_clauses` one for each clause without."""
        tree = self.instrument.tree
        entries: list[tuple[tuple[object, ...], Clause | None, Annotation | None]] = []
        noted: set[ClausePath] = set()
        last = len(self.instrument.text) + 1
        for annotation in filter(self.layout.keeps, self.instrument.annotations):
            clause = self._clause(annotation)
            if clause is not None:
                noted.add(clause.path)
            place = annotation.span or Span(last, last)
            entries.append(((place.start, 1, place.end, annotation.created_at, annotation.id), clause, annotation))
        if self.layout.all_clauses and not self.instrument.aside:
            for order, clause in enumerate(tree):
                if clause.path not in noted and self._speaks(clause):
                    entries.append(((clause.span.start, 0, order), clause, None))
        for _, clause, annotation in sorted(entries, key=lambda entry: entry[0]):
            cells = self._cells(clause, annotation)
            yield tuple(cells[column] for column in self.layout.columns)

    def _speaks(self, clause: Clause) -> bool:
        """Whether a clause has words or links of its own; an article that is all paragraphs has its rows there."""
        instrument = self.instrument
        return bool(
            own(instrument.text, instrument.tree, clause) or self.links.at(instrument.document, clause.path)
        ) or not instrument.tree.children(clause.path)

    def _clause(self, annotation: Annotation) -> Clause | None:
        tree = self.instrument.tree
        clause = tree.get(annotation.clause) if annotation.clause is not None else None
        if clause is None and annotation.span is not None:
            return tree.at(annotation.span.start)
        return clause

    def _cells(self, clause: Clause | None, annotation: Annotation | None) -> dict[Column, str]:
        instrument = self.instrument
        stretches = self._stretches(clause, annotation)
        shown = instrument.shown
        cells: dict[Column, str] = dict.fromkeys(COLUMNS, "")
        cells |= {
            "instrument": instrument.title,
            "source": "\n".join(each.of(instrument.text) for each in stretches),
            "converted": "\n".join(shown.map.to_display(each).of(shown.text) for each in stretches) if shown else "",
            "translation": self._translation(clause, stretches),
        }
        if clause is not None:
            cells |= {
                "reference": refer(instrument.tree, clause),
                "path": clause.path,
                "label": clause.label.strip(),
                "heading": self._heading(clause),
                "links": self.links.at(instrument.document, clause.path),
            }
        if annotation is not None:
            cells |= {
                "quote": annotation.quote,
                "note": annotation.note,
                "tags": "; ".join(annotation.tags),
                "kind": annotation.kind,
                "status": annotation.status if annotation.anchor != "orphan" else f"{annotation.status}, place lost",
                "author": annotation.author,
                "created": self._date(annotation.created_at),
                "updated": self._date(annotation.updated_at),
            }
        return cells

    def _stretches(self, clause: Clause | None, annotation: Annotation | None) -> tuple[Span, ...]:
        """The words of the clause itself, with its sub-clauses where the annotation reaches into them.

        Where no clause holds the annotation, its whole line.
        """
        text = self.instrument.text
        if clause is not None:
            lines = own(text, self.instrument.tree, clause)
            if annotation is None or annotation.span is None or annotation.span in Span(clause.body, _end(lines)):
                return lines
            whole = Span(clause.body, clause.span.end).of(text)
            start = clause.body + len(whole) - len(whole.lstrip())
            return (Span(start, start + len(whole.strip())),)
        if annotation is None or annotation.span is None:
            return ()
        start = text.rfind("\n", 0, annotation.span.start) + 1
        end = text.find("\n", annotation.span.end)
        return (Span(start, len(text) if end < 0 else end),)

    def _translation(self, clause: Clause | None, stretches: Sequence[Span]) -> str:
        rendered = self.instrument.rendered
        if rendered is None:
            return ""
        pairs = self.targets.get(clause.path if clause else None, [])
        if clause is None:
            pairs = [each for each in pairs if each.source and any(each.source.overlaps(span) for span in stretches)]
        return "\n".join(each.target.of(rendered.text) for each in pairs if each.target)

    def _heading(self, clause: Clause) -> str:
        """The headings above a clause and its own, outermost first."""
        names: list[str] = []
        for each in self.instrument.tree.ancestors(clause):
            if each.title and (each.level in _STRUCTURE or each is clause):
                label = " ".join(each.label.split())
                space = " " if label and not label.endswith(("、", "）", ")", "．")) else ""
                names.append(f"{label}{space}{' '.join(each.title.split())}")
        return " › ".join(names)

    def _date(self, moment: datetime) -> str:
        return moment.astimezone(self.layout.zone).strftime("%Y-%m-%d %H:%M") if self.layout.zone else _plain(moment)


def _plain(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")


def _end(lines: Sequence[Span]) -> int:
    return lines[-1].end if lines else -1
