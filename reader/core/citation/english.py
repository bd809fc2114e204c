"""Finds the citations of an English legal text: `Article 12(2)`, `paragraph 2 of Article 12`, `this Chapter`.

The words follow the official translations of Taiwan (Subparagraph 2, Paragraph 1, Article 29) and of the mainland (item
(3) of the second paragraph of Article 12), and trade agreements (Article 5 of the SCM Agreement, Annex II). What stays
true: citations are in order and don't overlap, and each member of a list is one of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core import numeral
from reader.core.citation.finding import look_up
from reader.core.citation.grammar import ARTICLE, RANK
from reader.core.citation.model import SELF, Citation, Kind
from reader.core.citation.place import Index, Number, Place, counted
from reader.core.clause import Clause, ClauseTree
from reader.core.span import Span

_LEVELS = {
    "article": "article", "art": "article", "section": "section", "sec": "section", "chapter": "chapter",
    "part": "part", "paragraph": "paragraph", "subparagraph": "item", "item": "item", "clause": "item",
    "point": "item", "sub-paragraph": "item", "subsection": "paragraph",
}  # fmt: skip
_ORDINALS = {w: n for n, w in enumerate(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 1)}  # fmt: skip
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_WORD = (
    "(?:Sub-?[Pp]aragraph|Subsection|Paragraph|Article|Section|Chapter|Clause|Point|Part|Item"
    "|sub-?paragraph|subsection|paragraph|article|section|chapter|clause|point|part|item)"
)
_INNER = r"\([0-9a-zA-Z]{1,4}\)"
_NUMBER = rf"(?:\d{{1,4}}(?:[-.]\d{{1,3}})?[A-Z]?(?:{_INNER}){{0,3}}|{_INNER}(?:{_INNER}){{0,2}}|[IVXLC]{{1,7}}\b)"
_JOIN = r"(?:, and |, or |, | and | or | to | through | ?[–—] ?)"
_ELEMENT = re.compile(
    rf"(?P<unit>{_WORD})s? (?P<numbers>{_NUMBER}(?:{_JOIN}(?:(?P=unit)s? )?{_NUMBER}){{0,40}})"
    rf"|(?:the )?(?P<ordinal>{'|'.join(_ORDINALS)}) (?P<unit2>paragraph)"
)
_RELATIVE = re.compile(
    r"\b[Tt]he (?P<way>preceding|foregoing|following|previous|next) "
    rf"(?:(?P<count>two|three|four|five) )?(?P<unit>{_WORD})s?\b"
    rf"|\b[Tt]his (?P<here>Article|Chapter|Section|Part|Paragraph|article|chapter|section|part|paragraph)\b"
)
_SEED = re.compile(rf"\b(?:(?:{_WORD})s? (?=[\dIVXLC(])|the (?:{'|'.join(_ORDINALS)}) paragraph)|{_RELATIVE.pattern}")
_ONE = re.compile(_NUMBER)
_UP = re.compile(r",? (?:of|in|under) |, ")
_OWN = re.compile(
    r" (?:of|under|in) (?:this|the present|the) "
    r"(?:Law|Act|Regulations?|Agreement|Code|Measures|Rules|Statute|Provisions|Convention)\b"
    r"(?! (?:of|on|for|Governing))"
)
_OTHER = re.compile(
    r" (?:of|under|in) (?:the )?"
    r"(?P<title>[A-Z][\w’'-]*(?: (?:(?:of|on|for|and|the|to|in|against) ){0,2}(?:[A-Z][\w’'-]*|\d{4})){0,12})"
)
_INSTRUMENT = re.compile(
    r"\b(?:Law|Act|Code|Agreement|Convention|Treaty|Regulations?|Rules|Measures|Protocol|Constitution|Statute|Charter|Provisions|Understanding|GATT|GATS|TRIPS)\b"
)


@dataclass(slots=True)
class _Part:
    """One number of an element: how it is joined to the one before, its words, and its levels."""

    joined: str
    start: int
    end: int
    levels: tuple[tuple[str, Number], ...]


def find(text: str, tree: ClauseTree) -> tuple[Citation, ...]:
    """Every citation of an English text, in order; spans in code points of `text`."""
    return tuple(_Finder(text, Index(tree)).run())


class _Finder:
    def __init__(self, text: str, index: Index) -> None:
        self.text, self.index, self.at = text, index, 0
        self.standing: dict[str, Clause] = {}

    def run(self) -> Iterator[Citation]:
        for seed in _SEED.finditer(self.text):
            start = seed.start()
            if start < self.at or self.index.is_label(start):
                continue
            self.standing = self.index.standing(start)
            relative = _RELATIVE.match(self.text, start)
            yield from self._chain(start) if relative is None else self._meant(start, relative)

    def _chain(self, start: int) -> Iterator[Citation]:
        """Elements of different levels, joined by `of` or commas: one place, or a list of them."""
        parts, upper, at = self._element(start)
        if not parts:
            return
        level = parts[0].levels[0][0]
        end = parts[-1].end
        while (joint := _UP.match(self.text, at)) is not None:
            more, below, after = self._element(joint.end())
            seen = {name for name, _ in (*parts[0].levels, *upper)}
            if len(more) != 1 or any(name in seen for name, _ in more[0].levels):
                break
            upper, end, at = (*upper, *more[0].levels, *below), after, after
        law, base, kind = self._law(at)
        here = (
            None if base else _RELATIVE.match(self.text, joint.end()) if (joint := _UP.match(self.text, at)) else None
        )
        if here is not None and here["here"] and here["here"].lower() == "article":
            end, kind = here.end(), "relative"
        if base:
            end = base
        if not any(name == "article" for name, _ in (*parts[0].levels, *upper)) and law == SELF:
            article = self.standing.get("article")
            if RANK[level] > ARTICLE and article is None:
                return
            if article is not None and RANK[level] > ARTICLE:
                upper = (*upper, ("article", article.number))
        yield from self._cited(parts, upper, law, kind, end)

    def _cited(
        self, parts: list[_Part], upper: tuple[tuple[str, Number], ...], law: str, kind: Kind, end: int
    ) -> Iterator[Citation]:
        places = [Place(law, tuple(sorted((*p.levels, *upper), key=lambda step: RANK[step[0]]))) for p in parts]
        parts[-1].end = max(parts[-1].end, end)
        number = 0
        while number < len(parts):
            first = number
            if number + 1 < len(parts) and parts[number + 1].joined == "range":
                number += 1
            to = None if number == first else places[number]
            yield self._citation(Span(parts[first].start, parts[number].end), kind, places[first], to)
            number += 1

    def _citation(self, span: Span, kind: Kind, place: Place, to: Place | None) -> Citation:
        self.at = span.end
        if place.law != SELF:
            members = [place] if to is None else counted(place, to)
            return Citation(span, span.of(self.text), "external", "outside", tuple(m.target() for m in members))
        status, targets = look_up(self.index, place, to, self.standing)
        if status == "broken":
            for other in _shifted(place):
                # Translations number (2) of an article as a paragraph or as an item; the tree says which it is here.
                again, found = look_up(self.index, other, None, self.standing)
                if again != "broken" and to is None:
                    status, targets = again, found
                    break
        return Citation(span, span.of(self.text), kind, status, targets)

    def _law(self, at: int) -> tuple[str, int, Kind]:
        """The instrument that follows an article, and where its words end; 0 when none is named."""
        own = _OWN.match(self.text, at)
        if own is not None:
            return SELF, own.end(), "internal"
        other = _OTHER.match(self.text, at)
        if other is not None and _INSTRUMENT.search(other["title"]):
            return other["title"], other.end(), "external"
        return SELF, 0, "internal"

    def _element(self, start: int) -> tuple[list[_Part], tuple[tuple[str, Number], ...], int]:
        """One unit word with its numbers: its parts, nothing above them, and where it ends."""
        match = _ELEMENT.match(self.text, start)
        if match is None:
            return [], (), start
        if match["ordinal"]:
            number = _ORDINALS[match["ordinal"]]
            return [_Part("", match.start(), match.end(), (("paragraph", (number,)),))], (), match.end()
        level = _LEVELS[match["unit"].lower()]
        parts: list[_Part] = []
        last = match.start("numbers")
        for number in _ONE.finditer(self.text, last, match.end("numbers")):
            between = self.text[last : number.start()]
            joined = "" if not parts else "range" if re.search("to|through|[–—]", between) else "list"
            levels = _levels(level, number[0])
            if levels is None:
                break
            parts.append(_Part(joined, match.start() if not parts else number.start(), number.end(), levels))
            last = number.end()
        return parts, (), parts[-1].end if parts else start

    def _meant(self, start: int, match: re.Match[str]) -> Iterator[Citation]:
        """The preceding Paragraph, this Chapter."""
        level = _LEVELS[(match["here"] or match["unit"]).lower()]
        here = self.standing.get(level)
        if RANK[level] >= ARTICLE and "article" not in self.standing:
            return
        found = [here] if here is not None else []
        if not match["here"]:
            count = _COUNTS.get(match["count"] or "", 1)
            first, last = (1, count) if match["way"] in ("following", "next") else (-count, -1)
            found = [] if here is None else self.index.neighbours(here, first, last)
            found = found if len(found) == count else []
        places = [self._place(clause, level) for clause in found] or [Place(SELF, ((level, (0,)),))]
        to = places[-1] if len(places) > 1 else None
        yield self._citation(Span(start, match.end()), "relative", places[0], to)

    def _place(self, clause: Clause, level: str) -> Place:
        line = self.index.tree.ancestors(clause)
        kept = [c for c in line if c.level in RANK and (RANK[c.level] >= ARTICLE) == (RANK[level] >= ARTICLE)]
        return Place(SELF, tuple((c.level, c.number) for c in kept))


def _levels(level: str, words: str) -> tuple[tuple[str, Number], ...] | None:
    """The levels of `12(2)(a)` after Article, or of `(3)` after item; None when a number can't be read."""
    head, *tail = re.findall(r"\(?[^()]+\)?", words)
    number = _number(head.strip("()"), roman=RANK[level] <= ARTICLE)
    if number is None:
        return None
    levels: list[tuple[str, Number]] = [(level, number)]
    below = {"article": ("paragraph", "item", "subitem"), "section": ("paragraph", "item", "subitem"),
             "paragraph": ("item", "subitem"), "item": ("subitem",)}.get(level, ())  # fmt: skip
    for name, inner in zip(below, tail, strict=False):
        found = _number(inner.strip("()"), roman=name == "subitem")
        if found is None:
            return None
        levels.append((name, found))
    return tuple(levels)


def _number(words: str, *, roman: bool) -> Number | None:
    """12, 6-1, II, a: a number as the tree counts it; a letter is its place in the alphabet."""
    found = re.fullmatch(r"(\d+)(?:[-.](\d+))?([A-Z])?", words)
    if found is not None:
        extra = found[2] or (str(ord(found[3]) - 64) if found[3] else "")
        return (int(found[1]), int(extra)) if extra else (int(found[1]),)
    if (roman or words in ("I", "II", "III", "IV", "V", "VI")) and (number := numeral.read_roman(words)) is not None:
        return (number,)
    return (ord(words.lower()) - 96,) if len(words) == 1 and words.isascii() and words.isalpha() else None


def _shifted(place: Place) -> list[Place]:
    """The same place with its lower levels named one step further down, or one step further up."""
    down = {"paragraph": "item", "item": "subitem"}
    up = {"item": "paragraph", "subitem": "item"}
    return [
        Place(place.law, tuple((names.get(level, level), number) for level, number in place.levels))
        for names in (down, up)
    ]
