"""Surnames before 某: the one place where statutes and judgments write a surname without its name.

The dictionaries take 范, 于 and 余 for 範, 於 and 餘 there. What stays true: a surname is recognised only where the
character before it makes no word with it (规范, 其余) and what follows 某 is what follows a person (a second 某, a
mark, 被, 的, 与 …), not what 某 points at (某日, 某种, 某商场). 于 besides stands mostly for the preposition, so it
needs a sign before it too: the beginning, a mark, or a word for a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from reader.core.lazy import lazy
from reader.core.script.layers import GAP, Decision

_FOLLOWS_PERSON = frozenset(
    "某甲乙丙丁的与和及等在将被向以因对为是系称诉未不已于之有无经从应可须提认承犯驾持自到又均都并则却也还曾说拒同"
    "给把让即签收借欠支返偿赔死受伤故明强峰平华军伟芳敏静丽"
)
_BEFORE_PREPOSITION = frozenset("人告与和及向被将把给让经即称据但且或诉方子女妻夫父母兄弟姐妹员师者长")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


class Surname(NamedTuple):
    """A surname of several possible forms."""

    form: str
    words_before: frozenset[str]
    """Characters that make a word with it: before 范, 规 示 防."""


def parse_surnames(text: str) -> dict[str, Surname]:
    """The table's text: surname, its form, and the characters that make a word with it; tabs between."""
    surnames: dict[str, Surname] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            surname, form, *before = line.split("\t")
            surnames[surname] = Surname(form, frozenset("".join(before)))
    return surnames


class Names:
    """The layer of surnames. Safe to share between threads."""

    rule = "name"

    def __init__(self, load: Callable[[], Mapping[str, Surname]]) -> None:
        self._load = load  # most texts have no 某, and need no table

    @lazy
    def _surnames(self) -> Mapping[str, Surname]:
        return self._load()

    @lazy
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(f"[{''.join(map(re.escape, self._surnames))}](?=某)")

    def decide(self, source: str, aligned: str) -> Sequence[Decision]:
        """The surnames before 某, each in its own form."""
        if "某" not in source:
            return ()
        return [
            Decision(match.start(), self._surnames[match.group()].form)
            for match in self._pattern.finditer(source)
            if aligned[match.start()] != GAP and self._is_surname(source, match.start())
        ]

    def _is_surname(self, source: str, place: int) -> bool:
        after = source[place + 2 : place + 3]
        if _HAN.match(after) and after not in _FOLLOWS_PERSON:
            return False
        before = source[place - 1 : place] if place else ""
        if not _HAN.match(before):
            return True
        if source[place] == "于":
            return before in _BEFORE_PREPOSITION
        return before not in self._surnames[source[place]].words_before
