"""The statutory layer: which form official Taiwan texts write, told from the characters around.

Holds `Habits`, a log-linear model of the characters that have several forms in statutes: each form's score is the sum
of the weights of the windows of up to three simplified characters around the place, and of the form that the
dictionaries chose. What stays true:

* it decides single characters, never lengths, and only those it was taught;
* a window ends at its line: a paragraph alone and the same paragraph in its document come out alike;
* the lead of the best form over the next, `margin`, says how sure it is; below `SURE` the character is in doubt.

`packaging/learn_statutory.py` makes its table from official statutes. The design, a sum of window weights per ambiguous
character, is that of a multinomial logistic regression; nothing in it is particular to Taiwan but the texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.script.engine import one_of
from reader.core.script.layers import GAP, Decision

WINDOWS = ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2))
"""How many characters before and after the place each window holds."""

REACH = 2
"""How far the widest window reaches to either side."""

SURE = 25
"""The margin, in tenths of a nat, from which on a choice is not in doubt."""

_MEMORY = 200_000


@dataclass(frozen=True)
class Table:
    """What was learned. A window's key is the number of its characters before the place, then its characters; the key
    of a dictionary's choice is `o`, the simplified character, the form chosen. Weights are one for each form, or, where
    there are two forms, the first one's lead alone."""

    forms: Mapping[str, str]
    """Simplified character → its forms in statutes, the commonest first; after a `/` those that only phrases of the
    dictionaries give it, and statutes never."""
    weights: Mapping[str, tuple[int, ...]]
    settled: Mapping[str, str]
    """Characters with several forms in the dictionaries of which statutes use this one only."""


def parse_table(text: str) -> Table:
    """The table's text: `#` and a character with its forms, `=` and one with its only form, or a key with its weights
    (␤ for the end of a line); tabs between, `##` before a remark."""
    forms: dict[str, str] = {}
    settled: dict[str, str] = {}
    weights: dict[str, tuple[int, ...]] = {}
    for line in text.splitlines():
        key, tab, value = line.partition("\t")
        if not tab or key.startswith("##"):
            continue
        if key.startswith("#"):
            forms[key[1:]] = value
        elif key.startswith("="):
            settled[key[1:]] = value
        else:
            weights[key.replace("␤", "\n")] = tuple(map(int, value.split(",")))
    return Table(forms, weights, settled)


class Judgement(NamedTuple):
    """The forms of one character in its context, the best first, and the best one's lead."""

    forms: str
    margin: int


def window(text: str, place: int) -> str:
    """The characters around a place as far as windows reach; beyond its line only line feeds.

    >>> window("一二三", 0), window("一二三四五六", 2)
    ('\\n\\n一二三', '一二三四五')
    """
    before = text[max(0, place - REACH) : place].rpartition("\n")[2]
    after = text[place + 1 : place + 1 + REACH].partition("\n")[0]
    return before.rjust(REACH, "\n") + text[place] + after.ljust(REACH, "\n")


def keys_of(around: str, foreign: bool = False) -> Iterator[str]:
    """The window keys of a place, from the characters around it. Against a form that is foreign to statutes the
    character alone says nothing: only its company does."""
    for before, after in WINDOWS[foreign:]:
        yield f"{before}{around[REACH - before : REACH + 1 + after]}"


class Habits:
    """The statutory layer at work. Safe to share between threads."""

    rule = "statutory"

    def __init__(self, table: Table) -> None:
        self.forms = table.forms
        self._weights, self._settled = table.weights, table.settled
        self._places = one_of(each for each in table.forms if ord(each) < 0x10000)
        self._memory: dict[str, Judgement] = {}

    def decide(self, source: str, aligned: str) -> Sequence[Decision]:
        """The characters that official texts write otherwise than the dictionaries did."""
        decisions: list[Decision] = []
        for place, judgement in self.judge(source, aligned):
            best = judgement.forms[0]
            if best != aligned[place]:
                decisions.append(Decision(place, best))
        return decisions

    def judge(self, source: str, aligned: str) -> Iterator[tuple[int, Judgement]]:
        """Every character with habits of its own, in order, outside the gaps of `aligned`."""
        if self._places is None:
            return
        memory = self._memory
        padded = f"\n\n{source}\n\n"
        for match in self._places.finditer(source):
            place = match.start()
            chosen = aligned[place]
            if chosen == GAP:
                continue
            key = padded[place : place + 5] + chosen
            known = memory.get(key)
            if known is None:
                if len(memory) > _MEMORY:
                    memory.clear()
                known = memory[key] = self._judged(window(source, place), chosen)
            yield place, known

    def settles(self, character: str, form: str) -> bool:
        """Whether statutes write a character of several forms in this one only."""
        return self._settled.get(character) == form

    def _judged(self, around: str, chosen: str) -> Judgement:
        character = around[REACH]
        own, _, foreign = self.forms[character].partition("/")
        forms = own + foreign
        scores = [0] * len(forms)
        for key in (*keys_of(around, chosen in foreign), f"o{character}{chosen}"):
            for index, weight in enumerate(self._weights.get(key, ())):
                scores[index] += weight
        ranked = sorted(range(len(forms)), key=lambda index: -scores[index])
        margin = scores[ranked[0]] - scores[ranked[1]] if len(forms) > 1 else 1000
        return Judgement("".join(forms[index] for index in ranked), margin)
