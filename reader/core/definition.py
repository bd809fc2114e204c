"""Definitions: the terms that a legal text explains, where, and how far each explanation reaches.

The patterns are those of Chinese and English legislation: 本法所称X，是指…；X是指…；本法用詞，定義如下：一、X：指…；
…（以下简称X）；"X" means …. What stays true: spans are code points of the source text; a definition's span is the
explaining words and never the term itself; definitions are in order of their terms.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from typing import Literal

from reader.core.citation.grammar import ALIAS, MARKS, TITLE, name_before
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.scanning import matches
from reader.core.source import Language
from reader.core.span import Span

Scope = Literal["document", "part", "chapter", "section", "article", "paragraph"]


@dataclass(frozen=True, slots=True)
class Definition:
    """One explained term.

    `within` is the clause in whose words the term has that meaning; None for the whole text. `scope` is its level.
    """

    term: str
    span: Span
    definition: Span
    scope: Scope
    within: ClausePath | None = None


_OWN = (
    "本(?:法典|法|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|准则|準則|解释|解釋|决定|決定|意见|意見|公约|公約"
    "|协定|協定|协议|協議|合同|契約|方案|规程|規程|标准|標準|要點|要点|通知)"
)
_STOP = re.compile("[。\n]")
_LABEL = re.compile("第[一二三四五六七八九十百千零〇]{1,8}[条條](?:之[一二三四五六七八九十]{1,2})?[ \u3000]+")
LONGEST = 2000
"""Code points of explaining words that are read at most."""

_SAID = (
    f"(?P<scope>{_OWN}|本[编編章节節条條款项項]|前[一二两兩三四五]?[条條款项項]|第[一二三四五六七八九十]{{1,3}}[款项項])"
    "(?:(?:[^，。；：\n“「]{0,12}?)所(?:称|稱|谓|謂)的?之?|(?:称|稱)|)"
)
_QUOTE = '[“”「」『』"]?'
_MEANS = re.compile(
    f"(?:{_SAID})?"
    f'{_QUOTE}(?P<term>[^，。；：:、\n“”「」『』"]{{1,40}}?){_QUOTE}'
    "(?:[（(](?P<gloss>[^（）()\n]{1,60})[)）])?"
    "[，,：:]?(?:系|係|均|乃)?(?:是指|系指|係指|指的是|，指|：指|,指|:指|指)(?![导導定派示引挥揮标標数數控认認明])"
)
_START = re.compile(
    r"(?:^|(?<=[\n。；：:\u3000]))[ \u3000]*"
    r"(?:第[一二三四五六七八九十百千零〇]{1,8}条(?:之[一二三四五六七八九十]{1,2})?[ \u3000]+)?"
    r"(?:[（(][一二三四五六七八九十百\d]{1,4}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.．、])?"
    r"[ \u3000]*",
    re.MULTILINE,
)
_CALLED = re.compile(_SAID.replace("|)", ")"))
_NO_TERM = re.compile(
    "(?:规定|規定|应当|應當|可以|不得|依照|根据|委|被|手|授权|授權|前款|前項|下列|其中|本法|本条例|所)$|^(?:所|应当|應當|可以|由|经|經)"
)
_EN_MEANS = re.compile(
    r"(?:\b[Tt]he term[s]? )?[\"“](?P<term>[^\"”\n]{1,80})[\"”],?"
    r"(?: (?:as (?:used|referred to|mentioned) in|in|for the purposes? of) this (?P<scope>\w+),?)?"
    r" (?:shall mean|means|refers to|shall refer to|is defined as|mean|refer to)(?: that)?\b"
)
_EN_ALIAS = re.compile(
    r"\((?:hereinafter|hereafter)(?: (?:referred to|called|known))?(?: as)?:? ?"
    r"(?:the )?[\"“]?(?P<term>[^()\"”\n]{1,80}?)[\"”]?\)"
)


def definitions(text: str, tree: ClauseTree, *, language: Language = "zh") -> tuple[Definition, ...]:
    """Every definition of a text, in order of the terms.

    >>> tree = ClauseTree((), 40)
    >>> found = definitions("本法所称出口管制，是指国家对两用物项采取的措施。", tree)[0]
    >>> found.term, found.scope
    ('出口管制', 'document')
    """
    around = _Surroundings(tree)
    found = [*_english(text, around)] if language == "en" else [*_explained(text, around), *_shortened(text, around)]
    found.sort(key=lambda definition: definition.span)
    return tuple(found)


class _Surroundings:
    """The clauses around a place."""

    def __init__(self, tree: ClauseTree) -> None:
        self.tree = tree
        self.starts = [clause.span.start for clause in tree.clauses]

    def at(self, offset: int) -> tuple[Clause, ...]:
        """From the outermost clause down to the innermost that holds the place."""
        index = bisect_right(self.starts, offset) - 1
        clause = self.tree.clauses[index] if index >= 0 else None
        while clause is not None and offset not in clause.span:
            clause = self.tree.get(clause.parent) if clause.parent else None
        return () if clause is None else self.tree.ancestors(clause)

    def reach(self, offset: int, word: str) -> tuple[Scope, ClausePath | None]:
        """How far a definition at `offset` reaches that says it is for `word` (本法, 本章, Article)."""
        levels: dict[str, Scope] = {
            "编": "part", "編": "part", "章": "chapter", "节": "section", "節": "section", "条": "article",
            "條": "article", "款": "paragraph", "part": "part", "chapter": "chapter", "section": "section",
            "article": "article", "paragraph": "paragraph",
        }  # fmt: skip
        name = word.removeprefix("本").lower()
        # 前款所称, 第一款所称: what a paragraph explains of another holds in their article.
        scope = "article" if word[:1] in ("前", "第") else levels.get(name)
        if scope is None:
            return "document", None
        for clause in reversed(self.at(offset)):
            if clause.level == scope:
                return scope, clause.path
        return "document", None


def _explained(text: str, around: _Surroundings) -> Iterator[Definition]:
    """本法所称X，是指…, and X：指… in a list of definitions."""
    begun = (match.end() for match in matches(_START, text))
    called = (match.start() for match in matches(_CALLED, text))
    last = -1
    # Merged, not sorted: to sort the lines of a long text would keep every other thread waiting.
    for place, _ in groupby(merge(begun, called)):
        match = _MEANS.match(text, place)
        if match is None or match.start("term") < last:
            continue
        term, bare_verb = match["term"], match[0].endswith("指") and not match[0].endswith(("是指", "系指", "係指"))
        if _NO_TERM.search(term) or (bare_verb and match["scope"] is None and match[0][-2] not in "：:，,"):
            continue
        end = _end(text, match.end())
        scope, within = around.reach(place, match["scope"] or "")
        last = match.end()
        yield Definition(term, Span(*match.span("term")), Span(match.end(), end), scope, within)


def _end(text: str, start: int) -> int:
    """Where the explaining words end: with their sentence, or with the line when they open a list."""
    found = _STOP.search(text, start, start + LONGEST)
    stop = min(len(text), start + LONGEST) if found is None else found.start()
    semicolon = text.find("；", start, stop)
    return semicolon if semicolon > 0 and text[stop : stop + 1] != "。" else stop


def _shortened(text: str, around: _Surroundings) -> Iterator[Definition]:
    """…（以下简称X）: X stands for the words before the bracket."""
    for match in matches(ALIAS, text):
        term = match["alias"].strip(MARKS)
        start = match.start("alias") + match["alias"].find(term)
        meant = _named(text, match.start())
        if term and meant < match.start():
            yield Definition(term, Span(start, start + len(term)), Span(meant, match.start()), "document")


def _named(text: str, end: int) -> int:
    """Where the words begin that an alias right after `end` stands for: a title, a named law, else the clause part."""
    if text[end - 1 : end] == "》":
        opening = text.rfind("《", max(0, end - 170), end)
        title = TITLE.match(text, opening) if opening >= 0 else None
        if title is not None and title.end() == end:
            return opening
    law = name_before(text, end, text.rfind("\n", max(0, end - 60), end) + 1)
    if law is not None:
        return law
    low = max(0, end - 120)
    label = _LABEL.search(text, low, end)
    low = low if label is None else label.end()
    return max(low, *(text.rfind(mark, low, end) + 1 for mark in "，。；：、\n）)》　"))


def _english(text: str, around: _Surroundings) -> Iterator[Definition]:
    """ "X" means …, and (hereinafter referred to as X)."""
    for match in _EN_MEANS.finditer(text):
        scope, within = around.reach(match.start(), match["scope"] or "")
        stop = match.end() + LONGEST
        marks = (text.find(mark, match.end(), stop) for mark in (". ", ".\n", ";", "\n"))
        ends = [place for place in marks if place >= 0]
        start = match.end() + (text[match.end() : match.end() + 1] == " ")
        end = min(ends, default=min(stop, len(text)))
        end -= text[end - 1 : end] == "."
        yield Definition(
            match["term"].rstrip(","), Span(*match.span("term")), Span(start, max(start, end)), scope, within
        )
    for match in _EN_ALIAS.finditer(text):
        low = max(text.rfind(mark, max(0, match.start() - 200), match.start()) for mark in ",.;\n")
        start = low + 1 + (text[low + 1 : low + 2] == " ")
        end = len(text[start : match.start()].rstrip()) + start
        if end > start:
            yield Definition(match["term"], Span(*match.span("term")), Span(start, end), "document")
