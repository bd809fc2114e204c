"""The go-to box: short references, forgiving of script, width and spaces, to clauses of a tree.

`parse` takes a query apart into an instrument's title, if it names one, and steps; `go` walks the steps down a tree.
A bare number is an article (a heading in texts without articles); the numbers after it go down 款, 项, 目, passing over
a level that the query leaves out: `34 2` is 第三十四条第二款, `12(3)` the third item of an article whose only paragraph
holds it. Two clauses that answer equally well are both given.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.numeral import CHARACTERS, read, read_roman

Name = Literal[
    "any", "part", "subpart", "chapter", "section", "article", "款", "项", "目", "paragraph", "item", "subitem",
    "annex", "preamble", "closing",
]  # fmt: skip


class Step(NamedTuple):
    """One step down: what is counted, its number, and for headings the style (0: any)."""

    name: Name
    number: tuple[int, ...]
    depth: int = 0


class Query(NamedTuple):
    """A query taken apart. `title` is folded no further than white space: whose title it is, the library knows."""

    title: str
    steps: tuple[Step, ...]


_WIDE = {0xFF01 + shift: 0x21 + shift for shift in range(94)} | {0x3000: 0x20, 0xA0: 0x20}
_N = rf"[{CHARACTERS.replace('O', '')}0-9]"
_BLANK = r"[ ]*+"
_NUMBER = rf"({_N}(?:{_BLANK}{_N})*+)"
_UNITS: dict[str, Name] = {
    "编": "part", "編": "part", "篇": "part", "部分": "part", "分编": "subpart", "分編": "subpart", "章": "chapter",
    "节": "section", "節": "section", "条": "article", "條": "article", "款": "款", "项": "项", "項": "项", "目": "目",
}  # fmt: skip
_WORDS: dict[str, Name] = {
    "art": "article", "arts": "article", "article": "article", "articles": "article", "a": "article", "§": "article",
    "para": "paragraph", "paragraph": "paragraph", "par": "paragraph", "item": "item", "subitem": "subitem",
    "ch": "chapter", "chap": "chapter", "chapter": "chapter", "sec": "section", "section": "section", "part": "part",
    "annex": "annex", "appendix": "annex", "schedule": "annex", "subpart": "subpart", "subparagraph": "item",
    "point": "item",
}  # fmt: skip
_STEP = re.compile(
    rf"(?P<ordinal>第{_BLANK}\(?+{_BLANK}{_NUMBER}\)?+(?:-(?P<dash>\d++))?{_BLANK}(?P<unit>分[编編]|部分|[编編篇章节節条條款项項目])"
    rf"(?:{_BLANK}之{_BLANK}(?P<sub>{_N}++))?)"
    rf"|(?P<bracket>\({_BLANK}(?P<inside>[^() ]{{1,9}}){_BLANK}\))"
    rf"|(?P<word>§|(?:sub)?[a-z]{{1,9}}+)\.?+{_BLANK}(?P<counted>[0-9]++|[ivxlc]++(?![a-z])|{_N}++)(?P<dot>[-.])?(?P<worddash>(?<=[-.])\d++)?"
    r"|(?P<closing>附则|附則)"
    rf"|附{_BLANK}[件录錄表]?{_BLANK}(?P<annex>{_N}*+)"
    rf"|(?P<bare>{_N}(?:{_N})*+)(?:{_BLANK}(?P<unit2>分[编編]|部分|[编編篇章节節条條款项項目]))?"
    rf"(?:{_BLANK}之{_BLANK}(?P<baresub>{_N}++)|-(?P<baredash>\d++))?"
    r"|(?P<circle>[①-⑳])|(?P<letter>[a-z])(?![a-z])|(?P<preamble>序言|前言|preamble)"
)
_GAP = re.compile(r"[\s,，、.;:·/_]*+")
_LONGEST = 200
_DOTTED = -1
"""The depth of a step such as Article 6.1, which may be two."""


def parse(query: str) -> Query:
    """A query's title and steps; no steps where it ends in nothing that counts.

    >>> parse("对外贸易法 34 2").title, [step.number for step in parse("对外贸易法 34 2").steps]
    ('对外贸易法', [(34,), (2,)])
    >>> parse("第６-1條").steps
    (Step(name='article', number=(6, 1), depth=0),)
    """
    folded = query[:_LONGEST].translate(_WIDE).strip()
    for place in _beginnings(folded):
        steps = _steps(folded[place:].lower())
        if steps:
            return Query(folded[:place].strip(" 《》「」“”\"'的,，"), steps)
    return Query(folded, ())


def _beginnings(query: str) -> list[int]:
    """Where a title may end and steps begin: at the start, after 》, a space or before 第."""
    after = [i + 1 for i, sign in enumerate(query) if sign in " 》」"]
    before = [i for i, sign in enumerate(query) if sign == "第" or (sign in "0123456789(" and i)]
    return sorted({0, *after, *before})


def _steps(words: str) -> tuple[Step, ...]:
    """The steps that all of `words` is made of; none when some of it is something else."""
    found: list[Step] = []
    at = _after_gap(words, 0)
    while at < len(words):
        match = _STEP.match(words, at)
        step = _step(match, not found) if match and match.end() > at else None
        if match is None or step is None:
            return ()
        found.append(step)
        at = _after_gap(words, match.end())
    return tuple(found)


def _after_gap(words: str, at: int) -> int:
    match = _GAP.match(words, at)
    return match.end() if match else at


def _step(match: re.Match[str], first: bool) -> Step | None:
    group = match.group
    if group("ordinal"):
        return _made(_UNITS[group("unit")], match[2], group("dash") or group("sub"))
    if group("bare"):
        unit = group("unit2")
        name: Name = _UNITS[unit] if unit else "any"
        return _made(name, group("bare"), group("baresub") or group("baredash"))
    if group("bracket"):
        return _bracketed(group("inside"))
    if group("word"):
        name = _WORDS.get(group("word"), "any")
        made = _made(name, group("counted"), group("worddash")) if name != "any" else None
        return made._replace(depth=_DOTTED) if made and group("dot") == "." and group("worddash") else made
    if group("circle"):
        return Step("any", (ord(group("circle")) - 0x245F,), 5)
    if group("letter") and not first:
        return Step("any", (ord(group("letter")) - 96,))
    if group("preamble"):
        return Step("preamble", ())
    if group("closing"):
        return Step("closing", ())
    if group("annex") is not None:
        number = read(group("annex"))
        return Step("annex", (number,) if number else ())
    return None


def _made(name: Name, number: str, sub: str | None) -> Step | None:
    value = read(number) or read_roman(number)
    extra = read(sub) if sub else None
    if not value or (sub and not extra):
        return None
    depth = 0 if number.isascii() else 1
    return Step(name, (value, extra) if extra else (value,), depth if name == "any" else 0)


def _bracketed(inside: str) -> Step | None:
    value = read(inside)
    if value:
        return Step("any", (value,), 4 if inside.isascii() else 2)
    if len(inside) == 1 and "a" <= inside <= "z" and inside not in "ivx":
        return Step("any", (ord(inside) - 96,))
    roman = read_roman(inside)
    return Step("any", (roman,)) if roman else None


Levels = dict[Name, tuple[Level, ...]]
"""Which levels a step's name finds."""

_LEVELS: Levels = {
    "part": ("part",), "subpart": ("subpart",), "chapter": ("chapter", "part"), "section": ("section",),
    "article": ("article", "heading"), "annex": ("annex",), "preamble": ("preamble",), "closing": ("chapter", "part"),
    "paragraph": ("paragraph",), "item": ("item",), "subitem": ("subitem",),
    "款": ("paragraph", "subsection"), "项": ("item",), "目": ("subitem", "subsubsection"),
}  # fmt: skip
_TAIWAN: Levels = {
    "项": ("paragraph",), "款": ("item", "subsection"), "目": ("subitem", "subsubsection")
}  # fmt: skip
"""項 款 目 of Taiwan stand where the mainland's 款 项 目 do."""
_INNER: tuple[Level, ...] = ("paragraph", "item", "subitem")


class Completion(NamedTuple):
    """A clause that what was typed so far may mean, and the reference that finds it."""

    text: str
    clause: Clause


def go(tree: ClauseTree, query: str) -> tuple[Clause, ...]:
    """The clauses that answer to a query, in reading order; none where nothing does. A title in it is ignored.

    A clause's own id answers too, so that what one command says can be asked of another.
    """
    exact = tree.get(ClausePath(query.strip()))
    if exact is not None:
        return (exact,)
    steps = parse(query).steps
    return walk(tree, steps) if steps else ()


def walk(tree: ClauseTree, steps: tuple[Step, ...]) -> tuple[Clause, ...]:
    """The clauses at the end of the steps."""
    names = [step.name for step in steps]
    swapped = names.index("项") < names.index("款") if "项" in names and "款" in names else _is_taiwanese(tree)
    levels: Levels = {**_LEVELS, **_TAIWAN} if swapped else _LEVELS
    found: tuple[Clause, ...] = ()
    head = steps[0]
    if head.depth == _DOTTED and not _first(tree, head, levels):
        # Article 6.1 is the first paragraph of article 6 where no article has that number.
        steps = (
            head._replace(number=head.number[:1], depth=0),
            *(Step("any", (n,)) for n in head.number[1:]),
            *steps[1:],
        )
    for place, step in enumerate(steps):
        found = _down(tree, found, step, levels) if place else _first(tree, step, levels)
        if not found:
            return ()
    return found


def _is_taiwanese(tree: ClauseTree) -> bool:
    """Whether a tree's items are numbered 一、 under articles 第 N 條, as Taiwan's are."""
    items = [clause.label for clause in tree if clause.level == "item"]
    if items:
        return sum(label.endswith("、") for label in items) * 2 > len(items)
    return any(clause.level == "article" and clause.label.endswith("條") and " " in clause.label for clause in tree)


def _first(tree: ClauseTree, step: Step, levels: Levels) -> tuple[Clause, ...]:
    if step.name == "closing":
        return tuple(c for c in tree if c.level in levels["closing"] and _folded(c.title) in ("附则", "附則"))
    if step.name not in ("any", "article"):
        for level in levels[step.name]:
            found = tuple(clause for clause in tree if clause.level == level and clause.number == step.number)
            if found:
                return found
        return ()
    articles = tuple(clause for clause in tree if clause.level == "article")
    if not articles:
        return _headings(tuple(clause for clause in tree if clause.level == "heading"), step)
    answering = tuple(clause for clause in articles if clause.number == step.number)
    main = tuple(clause for clause in answering if tree.ancestors(clause)[0].level != "annex")
    headings = tuple(clause for clause in tree if clause.level == "heading") if not answering else ()
    return main or answering or (_headings(headings, step) if step.name == "any" else ())


def _headings(clauses: tuple[Clause, ...], step: Step) -> tuple[Clause, ...]:
    """Headings of that number: of the query's style where there are some, else of the outermost style."""
    found = tuple(clause for clause in clauses if clause.number == step.number)
    same = tuple(clause for clause in found if step.depth and clause.depth == step.depth)
    outermost = min((clause.depth or 0 for clause in found), default=0)
    return same or tuple(clause for clause in found if clause.depth == outermost)


def _down(tree: ClauseTree, above: tuple[Clause, ...], step: Step, levels: Levels) -> tuple[Clause, ...]:
    return tuple(dict.fromkeys(clause for one in above for clause in _below(tree, one, step, levels)))


def _below(tree: ClauseTree, clause: Clause, step: Step, levels: Levels) -> tuple[Clause, ...]:
    """What a step finds under one clause: among its children first, then one level deeper and so on.

    What bears the very label that was typed comes before everything else.
    """
    level = tree.children(clause.path)
    nearest: tuple[Clause, ...] = ()
    while level:
        wanted = tuple(one for one in level if _answers(one, step, levels))
        same = tuple(one for one in wanted if step.depth == 4 and one.label.translate(_WIDE) == f"({step.number[0]})")
        if same:
            return same
        if wanted and wanted[0].level == "heading":
            return _headings(wanted, step)
        nearest = nearest or wanted
        if nearest and step.depth != 4:
            return nearest
        level = tuple(deeper for one in level for deeper in tree.children(one.path))
    return nearest


def _answers(clause: Clause, step: Step, levels: Levels) -> bool:
    if clause.number != step.number:
        return False
    if step.name != "any":
        return clause.level in levels[step.name]
    if clause.level == "paragraph" and not clause.label:
        # （三） and ③ name items, never an unnumbered paragraph; a bare number or (3) may name either.
        return step.depth in (0, 1, 4)
    return clause.level in (*_INNER, "heading", "article")


def complete(
    tree: ClauseTree, prefix: str, limit: int = 12, fold: Callable[[str], str] = str.lower
) -> tuple[Completion, ...]:
    """What a reference typed so far may become: what it already finds, then longer numbers, then titles that hold it.

    `fold` is what makes the two scripts of a title one, as `fold.build` gives.

    >>> from reader.core.structure import recognise
    >>> tree = recognise("第一条　甲。\\n" + "\\n".join(f"第{n}条　乙。" for n in ("二", "三", "四")))
    >>> [completion.text for completion in complete(tree, "3")]
    ['第三条']
    """
    words = "".join(prefix.translate(_WIDE).split()).lower()
    if not words:
        return ()
    found = {clause.path: clause for clause in go(tree, prefix)}
    digits = re.sub(r"^(?:第|art(?:icle)?\.?|§)|[条條]$", "", words)
    value = read(digits)
    counted = sorted(tree, key=lambda clause: clause.level not in ("article", "heading"))
    for clause in counted:
        if len(found) >= limit:
            break
        if clause.level in _INNER or not clause.number or value is None:
            continue
        if str(clause.number[0]).startswith(str(value)):
            found.setdefault(clause.path, clause)
    for clause in tree:
        if len(found) >= limit:
            break
        if clause.title and fold(words) in fold(_folded(clause.title)):
            found.setdefault(clause.path, clause)
    return tuple(Completion(_reference(tree, clause), clause) for clause in list(found.values())[:limit])


def _folded(words: str) -> str:
    return "".join(words.translate(_WIDE).split()).lower()


def _reference(tree: ClauseTree, clause: Clause) -> str:
    """The reference that names a clause: labels from the article or the outermost heading down."""
    names: list[str] = []
    for above in tree.ancestors(clause):
        if above.level in ("part", "subpart", "chapter", "section") and above is not clause:
            continue
        names.append(above.label or (f"第{above.number[0]}款" if above.level == "paragraph" else above.title))
    return "".join(names)
