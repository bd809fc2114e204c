"""Terms: concepts, each with its terms in several languages (ISO 30042's view of a term base), found in texts.

What stays true of matching: it is blind to script, width and variant form, because both sides are folded code point for
code point (`reader.core.fold`), so a match's span counts in the text as it is; of overlapping candidates the longest
wins, of equally long ones the first; the matches come in reading order. Chinese terms match anywhere, English ones
whole words only, whatever their case, with or without the `s` of a plural.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.core.fold import Fold
from reader.core.identity import ConceptId
from reader.core.source import Language, Script
from reader.core.span import Span

TermLanguage = Literal["zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "en"]
TERM_LANGUAGES: tuple[TermLanguage, ...] = ("zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "en")
TermStatus = Literal["preferred", "admitted", "deprecated", "forbidden"]
TERM_STATUSES: tuple[TermStatus, ...] = ("preferred", "admitted", "deprecated", "forbidden")

_FALLBACK: dict[TermLanguage, tuple[TermLanguage, ...]] = {
    "zh-Hans": ("zh-Hans",),
    "zh-Hant": ("zh-Hant",),
    "zh-TW": ("zh-TW", "zh-Hant"),
    "zh-HK": ("zh-HK", "zh-Hant"),
    "en": ("en",),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One designation of a concept."""

    language: TermLanguage
    text: str
    status: TermStatus = "preferred"


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry of a term base."""

    id: ConceptId
    terms: tuple[Term, ...]
    domain: str = ""
    definition: str = ""
    source: str = ""
    note: str = ""
    revision: int = 1

    def designations(self, language: TermLanguage) -> tuple[Term, ...]:
        """The terms in one language, the best first; those in traditional characters where a region has none."""
        for each in _FALLBACK[language]:
            found = [term for term in self.terms if term.language == each]
            if found:
                return tuple(sorted(found, key=_rank))
        return ()

    def preferred(self, language: TermLanguage) -> str:
        """The term to use in one language; empty where there is none but deprecated and forbidden ones.

        >>> concept = Concept(ConceptId("data"), (Term("zh-Hant", "數據"), Term("en", "figures", "forbidden")))
        >>> concept.preferred("zh-TW"), concept.preferred("en")
        ('數據', '')
        """
        return next((term.text for term in self.designations(language) if _rank(term) < 2), "")


def _rank(term: Term) -> int:
    return TERM_STATUSES.index(term.status)


def languages_of(language: Language, script: Script) -> tuple[TermLanguage, ...]:
    """The term languages that a text of this language and script is matched against.

    Words that only Taiwan or Hong Kong uses are left out of simplified texts, where 资料 means materials, not data.
    """
    if language == "en":
        return ("en",)
    return ("zh-Hans", "zh-Hant") if script == "hans" else ("zh-Hans", "zh-Hant", "zh-TW", "zh-HK")


class TermMatch(NamedTuple):
    """A term found in a text.

    `span` counts code points of the text. `also` are other concepts that have the same designation. `nested` marks
    a match inside a longer one.
    """

    span: Span
    concept: ConceptId
    text: str
    term: Term
    also: tuple[ConceptId, ...] = ()
    nested: bool = False


class _Entry(NamedTuple):
    concept: ConceptId
    term: Term


_WORD = re.compile(r"[A-Za-z0-9]+(?:['’\-‑–][A-Za-z0-9]+)*")
_LATIN = re.compile(r"[a-z0-9]", re.ASCII)


_TORN = (
    "相[关税]", "有[关税]收", "有[关税]务", "有[关税]费", "海[关税]收", "沟[通关]", "交[通关]", "普[通关]", "[商标]准",
    "[商标]识", "[商标]志", "[外贸]易", "重[大数据]", "扩[大数据]", "[算法]律", "结[算法]", "清[算法]",
)  # fmt: skip
"""Where the characters of a common term meet by chance, across the edge of two other words: 相关税收, 厂商标准."""


class TermIndex:
    """The terms of a term base, ready to be found in texts. Built once; `match` changes nothing in it."""

    def __init__(self, concepts: Iterable[Concept], fold: Fold) -> None:
        self._fold = fold
        self._entries: dict[str, list[_Entry]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._phrases: dict[tuple[str, ...], list[_Entry]] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._torn: dict[str, list[tuple[str, str]]] = {}
        for words in _TORN:
            before, term, after = re.split(r"[\[\]]", fold(words))
            self._torn.setdefault(term, []).append((before, after))
        lengths: dict[str, set[int]] = {}
        sizes: dict[str, set[int]] = {}
        for concept in concepts:
            for term in concept.terms:
                entry = _Entry(concept.id, term)
                if term.language == "en":
                    if words := list(_words(fold(term.text))):
                        self._phrases.setdefault(_phrase(words), []).append(entry)
                        sizes.setdefault(words[0].key, set()).add(len(words))
                elif folded := fold(term.text.strip()):
                    self._entries.setdefault(folded, []).append(entry)
                    lengths.setdefault(folded[0], set()).add(len(folded))
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
        self._sizes = {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}

    def match(
        self, text: str, languages: Collection[TermLanguage] = TERM_LANGUAGES, *, nested: bool = False
    ) -> tuple[TermMatch, ...]:
        """The terms of `languages` in a text, in reading order, none overlapping another.

        With `nested`, also those that lie inside a longer match, marked so, each after the one around it.
        """
        folded = self._fold(text)
        found = [*self._chinese(folded, languages)]
        if "en" in languages:
            found.extend(self._english(folded, languages))
        matches: list[TermMatch] = []
        for span, entries, inside in _chosen(found):
            if inside and not nested:
                continue
            first = min(entries, key=lambda entry: (_rank(entry.term), TERM_LANGUAGES.index(entry.term.language)))
            also = tuple(dict.fromkeys(entry.concept for entry in entries if entry.concept != first.concept))
            matches.append(TermMatch(span, first.concept, span.of(text), first.term, also, inside))
        return tuple(matches)

    def _chinese(self, folded: str, languages: Collection[TermLanguage]) -> Iterator[tuple[Span, list[_Entry]]]:
        for start, first in enumerate(folded):
            for length in self._lengths.get(first, ()):
                span = Span(start, start + length)
                entries = [
                    entry for entry in self._entries.get(span.of(folded), ()) if entry.term.language in languages
                ]
                whole = span.end <= len(folded) and _stands_alone(folded, span) and not self._is_torn(folded, span)
                if entries and whole:
                    yield span, entries

    def _is_torn(self, folded: str, span: Span) -> bool:
        """Whether the characters of a term meet by chance here."""
        return any(
            folded.endswith(before, 0, span.start) and folded.startswith(after, span.end)
            for before, after in self._torn.get(span.of(folded), ())
        )

    def _english(self, folded: str, languages: Collection[TermLanguage]) -> Iterator[tuple[Span, list[_Entry]]]:
        words = list(_words(folded))
        for at, word in enumerate(words):
            for size in self._sizes.get(word.key, ()):
                entries = [
                    entry
                    for entry in self._phrases.get(_phrase(words[at : at + size]), ())
                    if entry.term.language in languages
                ]
                if entries and at + size <= len(words):
                    yield Span(word.span.start, words[at + size - 1].span.end), entries


class _Word(NamedTuple):
    key: str
    gap: str
    """What stands before it that is not white space: a comma keeps two words from being one term."""
    span: Span


def _words(folded: str) -> Iterator[_Word]:
    """The English words of a folded text, in the singular."""
    end = 0
    for found in _WORD.finditer(folded):
        yield _Word(_singular(found[0]), folded[end : found.start()].strip(), Span(*found.span()))
        end = found.end()


def _phrase(words: Sequence[_Word]) -> tuple[str, ...]:
    return tuple(part for at, word in enumerate(words) for part in ((word.gap, word.key) if at else (word.key,)))


def _singular(word: str) -> str:
    """A word without the ending of a regular plural; enough for two forms of one word to meet."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _stands_alone(folded: str, span: Span) -> bool:
    """Whether a stretch that begins or ends in Latin letters or digits is not cut out of a longer word."""
    before, after = folded[span.start - 1 : span.start] if span.start else "", folded[span.end : span.end + 1]
    if _LATIN.match(folded[span.start]) and _LATIN.match(before):
        return False
    return not (_LATIN.match(folded[span.end - 1]) and _LATIN.match(after))


def _chosen(found: list[tuple[Span, list[_Entry]]]) -> list[tuple[Span, list[_Entry], bool]]:
    """Of all candidates those that stay: the longest first, and what lies wholly inside one that stayed.

    The last value says that the span lies inside another. As no span that is already kept is shorter, one that
    overlaps it holds one of the ends.
    """
    taken: dict[int, Span] = {}
    kept: list[tuple[Span, list[_Entry], bool]] = []
    for span, entries in sorted(found, key=lambda each: (each[0].start - each[0].end, each[0].start)):
        around = taken.get(span.start) or taken.get(span.end - 1)
        if around is None:
            taken.update(dict.fromkeys(range(span.start, span.end), span))
            kept.append((span, entries, False))
        elif span in around:
            kept.append((span, entries, True))
    kept.sort(key=lambda each: (each[0].start, -each[0].end))
    return kept
