"""Finds the citations of a Chinese legal text and what each of them leads to.

One pass from left to right: at every character that can begin a citation, the parser reads a head (a title, 本法, 同法,
前款, a named law) and the list of pieces after it, and turns each member of the list into a citation. What stays true:
citations are in order and don't overlap; a member inherits the levels it leaves out from the member before it; a
relative word is resolved against the clause that contains it; whatever names a clause of the text itself is looked up
in the tree and never assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core import numeral
from reader.core.citation import grammar
from reader.core.citation.grammar import ARTICLE, RANK, UNITS, Dialect
from reader.core.citation.model import SELF, Citation, Kind, Status, Target
from reader.core.citation.naming import Names, names
from reader.core.citation.place import Index, Number, Place, counted, place_of_clause
from reader.core.clause import Clause, ClauseTree
from reader.core.scanning import matches
from reader.core.span import Span

_SEED = re.compile("[《本同该該前次下第]")
INDENT = 16
"""Code points of white space that may stand before a heading."""
REACH = 50
"""Paragraphs back that a bare item is looked for in."""
_BRACKETS = str.maketrans("", "", "（）() \u3000\u00a0")
_TAIWAN = re.compile("[項项][ \u3000]?第[^，。；\n]{1,4}款")
_MAINLAND = re.compile("款[ \u3000]?第[（(]?[^，。；\n]{1,4}[項项]")


def dialect(text: str, tree: ClauseTree) -> Dialect:
    """Whether 項 stands above 款, as in Taiwan, or below it.

    The words of a text's own citations decide; without any, its way of numbering does: Taiwan numbers what is below a
    paragraph 一、 and its inserted articles 第 6-1 條.
    """
    taiwan, mainland = (sum(1 for _ in matches(pattern, text)) for pattern in (_TAIWAN, _MAINLAND))
    if taiwan != mainland:
        return "taiwan" if taiwan > mainland else "mainland"
    items = [clause.label for clause in tree if clause.level == "item"][:200]
    bracketed = sum(label[:1] in "（(" for label in items)
    if items:
        return "mainland" if bracketed * 2 >= len(items) else "taiwan"
    return "taiwan" if text.count("條") > text.count("条") and text.count("前項") > text.count("前款") else "mainland"


def find(text: str, tree: ClauseTree, *, title: str = "") -> tuple[Citation, ...]:
    """Every citation of a Chinese text, in order; spans in code points of `text`."""
    finder = _Finder(text, tree, title)
    found = tuple(finder.run())
    finder.index.release()
    return found


@dataclass(slots=True)
class _Member:
    """One member of a list: where its words are, the place they give, and the far end of a range."""

    start: int
    end: int
    place: Place
    to: Place | None = None
    relative: bool = False

    @property
    def last(self) -> Place:
        return self.place if self.to is None else self.to


class _Finder:
    def __init__(self, text: str, tree: ClauseTree, title: str) -> None:
        self.text = text
        self.index = Index(tree)
        self.names: Names = names(text, title)
        self.units = UNITS[dialect(text, tree)]
        self.taiwan = self.units is UNITS["taiwan"]
        self.at = 0
        self.law = SELF
        """The instrument named last, for 同法."""
        self.before: _Member | None = None
        """The member found last, from which a bare 第一项 may inherit."""
        self.standing: dict[str, Clause] = {}

    def run(self) -> Iterator[Citation]:
        heads = {"《": self._titled, "本": self._own, "同": self._same, "该": self._same, "該": self._same,
                 "第": self._numbered}  # fmt: skip
        for seed in matches(_SEED, self.text):
            if seed.start() < self.at or self.index.is_label(seed.start()):
                continue
            self.standing = self.index.standing(seed.start())
            yield from heads.get(seed[0], self._relative)(seed.start())

    # Heads: each reads what begins at `start`, and says what it found.

    def _titled(self, start: int) -> Iterator[Citation]:
        match = grammar.TITLE.match(self.text, start)
        if match is None:
            return
        self.at = match.end()
        law = self.names.full(match[0])
        instrument = grammar.INSTRUMENT.search(match["title"]) and not grammar.NO_INSTRUMENT.search(match["title"])
        after = match.end()
        trailer = grammar.TRAILER.match(self.text, after)
        if trailer is not None:
            after = trailer.end()
        own = law == self.names.title
        members = self._list(Place(SELF if own else law), start, after)
        if members:
            self.law = SELF if own else law
            yield from self._cited(members)
        elif instrument or law in self.names.aliases.values():
            self.law = law
            yield Citation(Span(start, match.end()), match[0], "external", "outside", (Target(law),))

    def _own(self, start: int) -> Iterator[Citation]:
        match = grammar.OWN.match(self.text, start)
        if match is not None:
            law, after = self.names.own(match["kind"]), match.end()
            carried = grammar.CARRIED_OUT.match(self.text, after)
            if carried is not None:
                law, after = (self.names.title if law == SELF else law) + carried[0], carried.end()
                law = SELF if law == self.names.title else law
            members = self._list(Place(law), start, after)
            if members:
                self.law = law
                yield from self._cited(members)
                return
        yield from self._relative(start)

    def _same(self, start: int) -> Iterator[Citation]:
        match = grammar.SAME.match(self.text, start)
        if match is not None:
            law, after = self.law, match.end()
            carried = grammar.CARRIED_OUT.match(self.text, after)
            if carried is not None and law != SELF:
                law, after = law + carried[0], carried.end()
            members = self._list(Place(law), start, after)
            if members:
                yield from self._cited(members)
                return
        if self.text[start] == "同":
            yield from self._relative(start)

    def _relative(self, start: int) -> Iterator[Citation]:
        match = grammar.RELATIVE.match(self.text, start)
        if match is None:
            return
        unit = next(match[f"unit{n}"] for n in (1, 2, 3, 4) if match[f"unit{n}"])
        if not grammar.goes_on(
            self.text, match.end(), unit, same=match["same"] is not None, after=match["after"] is not None
        ):
            return
        level = self.units[unit]
        if RANK[level] >= ARTICLE and "article" not in self.standing:
            return
        first = self._first_ones(match, start, level) or self._meant(match, level)
        nowhere = (first[0].levels or (("", (1,)),))[-1][1] == (0,)
        if nowhere and match["count"] and not grammar.QUANTITY.match(self.text, match.end()):
            return
        member = _Member(start, match.end(), first[0], first[1] if len(first) > 1 else None, relative=True)
        yield from self._cited(self._grow([member], match.end()))

    def _numbered(self, start: int) -> Iterator[Citation]:
        match = grammar.UNIT.match(self.text, start)
        if match is None or self._is_heading(match):
            return
        level = self.units[match["unit"]]
        named = self._name_before(start) if RANK[level] <= ARTICLE else None
        if named is not None:
            begin, law = named
            members = self._list(Place(law), begin, start)
            if members:
                self.law = law
                yield from self._cited(members)
            return
        if not self._stands_alone(match, level):
            return
        base, relative = self._inherited(level, match)
        members = self._list(base, start, start, relative=relative)
        yield from self._cited(members)

    # What stands before a number, and what a number alone inherits.

    def _name_before(self, start: int) -> tuple[int, str] | None:
        """The instrument named without book title marks right before a number: where it begins, its full title."""
        at = start
        while at > self.at and self.text[at - 1] in " \u3000":
            at -= 1
        if at in self.names.ends:
            begin, law = self.names.ends[at]
            return max(begin, self.at), law
        for alias in self.names.aliases:
            if at - len(alias) >= self.at and self.text.startswith(alias, at - len(alias)):
                return at - len(alias), self.names.aliases[alias]
        begin = grammar.name_before(self.text, at, self.at)
        if begin is None:
            return None
        return begin, self.names.full(self.text[begin:at])

    def _is_heading(self, match: re.Match[str]) -> bool:
        """Whether the number begins a line that the tree doesn't know: of a table of contents, or a quoted article."""
        window = self.text[max(0, match.start() - INDENT) : match.start()]
        opens = "\n" in window or match.start() <= INDENT
        before = window.rpartition("\n")[2].strip(" \u3000")
        following = self.text[match.end() : match.end() + 1]
        if before == "":
            return opens and (
                RANK[self.units[match["unit"]]] < ARTICLE or following in "\n\u3000 \t" or following == ""
            )
        return before[-1] in "“「『" and following in "\u3000 \t"

    def _stands_alone(self, match: re.Match[str], level: str) -> bool:
        """Whether a number without a head is a citation, and not 第五项工作 or the count of something."""
        if level == "article":
            return True
        if RANK[level] < ARTICLE:
            return match["unit"] != "部分" and self.index.has(level)
        if "article" not in self.standing or grammar.LABOUR.match(self.text, match.end()):
            return False
        return self.text[match.end() : match.end() + 1] not in "录錄"

    def _inherited(self, level: str, match: re.Match[str]) -> tuple[Place, bool]:
        """What a number without a head leaves out, and whether it comes from a relative word."""
        before = self._in_sentence(match.start())
        if RANK[level] <= ARTICLE:
            abroad = before is not None and before.place.law != SELF and level == "article"
            if abroad and self.taiwan and before is not None:
                between = self.text[before.end : match.start()]
                abroad = len(between) < 12 and grammar.BORROWED.search(between) is not None
            return Place(before.place.law if before is not None and abroad else SELF), False
        number = self._number(match["first"])
        own = Place(SELF, (("article", self.standing["article"].number),))
        choices: list[tuple[Place, bool]] = []
        if before is not None and before.place.get("article"):
            deep = RANK[before.last.lowest] > ARTICLE
            if deep or before.relative:
                choices.append((before.last.above(level), before.relative))
            choices.append((own, False))
            if not deep:
                choices.append((before.last, before.relative))
        else:
            choices.append((own, False))
        if self.before is not None and before is None and self.before.start in self.standing["article"].span:
            # 违反第六项规定 in a list of fines goes on from 违反本条例第十条第一项 in the sentence before.
            choices.append((self.before.last.above(level), self.before.relative))
        for place, relative in choices:
            if place.law != SELF:
                return (place, relative) if before is not None else choices[0]
            exact = self._narrowed(place, level, number) if place is own else place
            if number and self.index.find(exact.with_level(level, number), self.standing):
                return exact, relative
        return choices[0]

    def _narrowed(self, own: Place, level: str, number: Number | None) -> Place:
        """The paragraph of this article that a bare item belongs to: the one it stands in, else the nearest before."""
        here = self.standing.get("paragraph")
        if level == "paragraph" or here is None or not number:
            return own
        article = self.standing["article"]
        for paragraph in self.index.paragraphs_until(article, here, REACH):
            inside = own.with_level("paragraph", paragraph.number)
            if self.index.below(paragraph, level, number):
                item = self.standing.get("item")
                if level == "subitem" and item is not None and self.index.below(item, level, number):
                    return inside.with_level("item", item.number)
                return inside
        return own

    def _in_sentence(self, start: int) -> _Member | None:
        """The member found last, when no full stop and no line end lies between it and `start`."""
        if self.before is None or self.text.find("。", self.before.end, start) >= 0:
            return None
        return None if self.text.find("\n", self.before.end, start) >= 0 else self.before

    def _meant(self, match: re.Match[str], level: str) -> tuple[Place, ...]:
        """The place, or the two ends of the places, that a relative word means; broken ones have number 0."""
        if match["same"]:
            return (self._same_place(level),)
        here = self.standing.get(level)
        if match["here"]:
            return (self._words(here, level),)
        if match["after"]:
            return tuple(self._words(c, level) for c in self._around(here, 1, 1)) or (self._nowhere(level),)
        count = numeral.read(match["count"]) if match["count"] else 1
        found = self._around(here, -count, -1) if count else []
        if not count or len(found) < count:
            return (self._nowhere(level),)
        ends = [found[0]] if count == 1 else [found[0], found[-1]]
        return tuple(self._words(clause, level) for clause in ends)

    def _first_ones(self, match: re.Match[str], start: int, level: str) -> tuple[Place, ...]:
        """第一項前二款: right after a place and below it, 前 counts from that place's beginning and not backwards."""
        before, count = self.before, numeral.read(match["count"]) if match["count"] else None
        if before is None or before.end != start or not count or RANK[level] <= RANK.get(before.last.lowest, 0):
            return ()
        if RANK[before.last.lowest] < ARTICLE:
            return ()
        ends = [before.last.with_level(level, (number,)) for number in (1, count)]
        return tuple(ends[:1] if count == 1 else ends)

    def _around(self, here: Clause | None, first: int, last: int) -> list[Clause]:
        return [] if here is None else self.index.neighbours(here, first, last)

    def _same_place(self, level: str) -> Place:
        """同条, 同款: what the citation before gave at that level and above."""
        before = self.before
        if before is not None and before.last.get(level):
            number = before.last.get(level) or ()
            return before.last.with_level(level, number)
        return self._words(self.standing.get(level), level)

    def _words(self, clause: Clause | None, level: str) -> Place:
        """The place of a clause of this text, told from the article down."""
        if clause is None:
            return self._nowhere(level)
        line = self.index.tree.ancestors(clause)
        kept = [c for c in line if c.level in RANK and (RANK[c.level] >= ARTICLE) == (RANK[level] >= ARTICLE)]
        return Place(SELF, tuple((c.level, c.number) for c in kept))

    def _nowhere(self, level: str) -> Place:
        """A place that no clause answers to: the article where the words stand, and number 0 at the level asked for."""
        article = self.standing.get("article")
        above = (("article", article.number),) if article is not None and RANK[level] > ARTICLE else ()
        return Place(SELF, (*above, (level, (0,))))

    # Lists.

    def _list(self, base: Place, start: int, after: int, *, relative: bool = False) -> list[_Member]:
        """The members of the list that begins at `after`; the first one's words begin at `start`."""
        match = self._unit(after)
        if match is None:
            return []
        level = self.units[match["unit"]]
        seed = _Member(start, after, base, relative=relative and RANK[level] > ARTICLE)
        members: list[_Member] = []
        self._take(match, "", [seed], members)
        if not members:
            return []
        members[0].start = start
        return self._grow(members, members[-1].end)

    def _unit(self, at: int) -> re.Match[str] | None:
        while at < len(self.text) and self.text[at] in " \u3000\u00a0":
            at += 1
        return grammar.UNIT.match(self.text, at)

    def _grow(self, members: list[_Member], at: int) -> list[_Member]:
        """Reads on after the members found so far, as long as pieces and separators follow each other."""
        while True:
            match = self._unit(at)
            joined = ""
            if match is None:
                suffix = grammar.SUFFIX.match(self.text, at)
                separator = grammar.SEPARATOR.match(self.text, suffix.end() if suffix else at)
                if separator is None:
                    return members
                match = grammar.UNIT.match(self.text, separator.end())
                joined = "range" if separator["range"] else "list"
            if match is None or self._breaks_off(match, members[-1], joined):
                return members
            count = len(members), members[-1].end
            self._take(match, joined, members, members)
            if (len(members), members[-1].end) == count:
                return members
            at = members[-1].end

    def _breaks_off(self, match: re.Match[str], last: _Member, joined: str) -> bool:
        """Whether what follows a separator is no member: 第一款和第五项工作, 本章和第二章 of a heading."""
        level = self.units[match["unit"]]
        if joined and RANK[level] > ARTICLE and grammar.LABOUR.match(self.text, match.end()):
            return True
        return bool(joined) and RANK[level] < ARTICLE <= RANK.get(last.last.lowest, ARTICLE)

    def _take(self, match: re.Match[str], joined: str, source: list[_Member], members: list[_Member]) -> None:
        """Adds what one unit says, elided list and all, to the members; nothing when its number is no number."""
        level = self.units[match["unit"]]
        numbers = self._numbers(match)
        if any(number is None for _, _, _, number in numbers):
            return
        for how, start, end, number in numbers:
            assert number is not None
            self._add(source[-1], members, how or joined, (level, number, start, end))
            joined, source = "list", members

    def _add(self, last: _Member, members: list[_Member], joined: str, piece: tuple[str, Number, int, int]) -> None:
        """Adds one number: to the last member, as the end of its range, or as a member of its own."""
        level, number, start, end = piece
        deeper = RANK[level] > RANK.get(last.last.lowest, -1)
        if members and joined == "range" and last.to is None:
            last.to = last.place.with_level(level, number)
            last.end = end
        elif members and joined == "" and deeper:
            if last.to is None:
                last.place = last.place.with_level(level, number)
            else:
                last.to = last.to.with_level(level, number)
            last.end = end
        else:
            relative = last.relative and RANK[level] > ARTICLE
            base = last.last
            if RANK[level] <= ARTICLE and last.relative and base.law == SELF:
                base = base if RANK[level] < ARTICLE else Place(SELF)
            members.append(_Member(start, end, base.with_level(level, number), relative=relative))

    def _numbers(self, match: re.Match[str]) -> list[tuple[str, int, int, Number | None]]:
        """The numbers of one unit: how each is joined to the one before, start and end of its words, its number."""
        first = self._number(match["first"])
        rest = match["more"]
        inserted = self._inserted(match)
        if inserted is not None or not rest:
            extra = match["of"] if inserted is None else inserted
            of = self._number(extra) if extra else ()
            number = None if first is None or of is None else (*first, *of)
            end = match.end() if match["unit"] in "条條章節节编編" or not match["of"] else match.end("unit")
            return [("", match.start(), end, number if end == match.end() else first)]
        offset = match.start("more")
        more = list(grammar.MEMBER.finditer(self.text, offset, match.end("more")))
        found: list[tuple[str, int, int, Number | None]] = [("", match.start(), match.end("first"), first)]
        for place, member in enumerate(more):
            joined = "range" if member["sep"] and re.fullmatch(grammar.RANGE, member["sep"]) else "list"
            end = match.end() if place == len(more) - 1 else member.end()
            start = (
                member.start("number") if self.text[member.start("number") - 1] != "第" else member.start("number") - 1
            )
            found.append((joined, start, end, self._number(member["number"])))
        return found

    def _inserted(self, match: re.Match[str]) -> str | None:
        """The 1 of `第 6-1 條`; None when the hyphen joins a range or there is none."""
        dash = re.fullmatch(r"[ \u3000]?[-－—–][ \u3000]?([0-9０-９]{1,3})", match["more"] or "")
        if dash is None or match["unit"] not in "条條":
            return None
        first, second = numeral.read(match["first"]), numeral.read(dash[1])
        ranged = not self.taiwan and first is not None and second is not None and second > first
        return None if ranged else dash[1]

    def _number(self, words: str) -> Number | None:
        number = numeral.read(words.translate(_BRACKETS))
        return None if number is None else (number,)

    # What the members lead to.

    def _cited(self, members: list[_Member]) -> Iterator[Citation]:
        for member in members:
            kind: Kind = "relative" if member.relative else "internal"
            if member.place.law != SELF:
                kind, status = "external", "outside"
                places = [member.place] if member.to is None else counted(member.place, member.to)
                targets = tuple(place.target() for place in places)
            else:
                status, targets = look_up(self.index, member.place, member.to, self.standing)
            yield Citation(Span(member.start, member.end), self.text[member.start : member.end], kind, status, targets)
            self.before, self.at = member, member.end


def look_up(
    index: Index, place: Place, to: Place | None, standing: dict[str, Clause]
) -> tuple[Status, tuple[Target, ...]]:
    """What a place, or a range, of the text behind `index` is."""
    first = index.find(place, standing)
    last = first if to is None else index.find(to, standing)
    if not first or not last:
        return "broken", tuple(_target(p, None) for p in ([place] if to is None else [place, to]))
    if to is None:
        return ("resolved" if len(first) == 1 else "ambiguous"), tuple(_target(place, clause) for clause in first)
    if len(first) > 1 or len(last) > 1:
        return "ambiguous", (*(_target(place, clause) for clause in first), *(_target(to, clause) for clause in last))
    between = index.between(first[0], last[0])
    places = [place, *(place_of_clause(place.law, c, index.tree, to) for c in between[1:-1]), to]
    return "resolved", tuple(_target(p, c) for p, c in zip(places, [first[0], *between[1:-1], last[0]], strict=True))


def _target(place: Place, clause: Clause | None) -> Target:
    """The target for a clause; of a chapter or part the path is the clause's own."""
    structural = bool(place.lowest) and RANK[place.lowest] < ARTICLE
    path = clause.path if clause is not None else None
    return place.target(path, path if structural else None)
