"""The characters of a rendition that might take another form, and the words that speak for each.

What stays true: a doubt is one character of the source with several possible forms, none of which a rule is sure of. A
character is not in doubt where the user chose, where a name was recognised, where statutes know one form only or lean
to one clearly, or where a phrase of the dictionaries covers it and no habit of statutes is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.core.lazy import lazy
from reader.core.script.engine import Engine, one_of
from reader.core.script.layers import GAP
from reader.core.script.statutory import Habits, Judgement
from reader.core.script.tables import Words
from reader.core.span import Span

SURE = 35
"""The lead of a habit, in tenths of a nat, from which on it decides."""

AGREED = 20
"""The same where a phrase of the dictionaries gives that form too."""


class Doubt(NamedTuple):
    """A character that might take another form."""

    span: Span
    """In the rendition."""
    source: Span
    chosen: str
    others: tuple[str, ...]
    """The other forms, the likelier first."""


@dataclass(frozen=True)
class Lore:
    """What is known of the possible forms on one way from script to script."""

    forms: Mapping[str, tuple[str, ...]]
    """Source character → its forms in the dictionaries, as this way's rendition writes them, the usual one first."""
    engine: Engine
    """Finds the phrases of the source that decide a form."""
    phrases: Words
    """The phrases with their forms, as evidence."""
    habits: Habits | None = None
    regional: Callable[[str], str] = str
    """A form as Taiwan writes it: what habits speak of."""
    binding: bool = False
    """Whether the rendition follows the habits; otherwise they are only a second opinion."""
    mends: frozenset[str] = frozenset()
    """Words of ours among the phrases."""
    frequency: Mapping[str, int] = field(default_factory=dict[str, int])

    @lazy
    def ambiguous(self) -> frozenset[str]:
        """The source characters with more than one form."""
        return frozenset(c for c, forms in self.forms.items() if len(set(forms)) > 1)

    def places(self, source: str) -> Iterator[int]:
        """Where characters of several forms stand."""
        if self._pattern is not None:
            yield from (match.start() for match in self._pattern.finditer(source))

    @lazy
    def _pattern(self) -> re.Pattern[str] | None:
        return one_of({*self.ambiguous, *(self.habits.forms if self.habits and self.binding else ())})

    def others(self, character: str, chosen: str, first: Iterable[str] = ()) -> tuple[str, ...]:
        """The forms a character might take instead, without repeats."""
        ordered = dict.fromkeys((*first, *self.forms.get(character, ())))
        return tuple(form for form in ordered if form != chosen)

    def covered(self, text: str, place: int) -> bool:
        """Whether a phrase of the dictionaries holds a place of a normalized text."""
        start, end = self.engine.around(text, place)
        return any(
            word.start <= place < word.end and word.end - word.start > 1 for word in self.engine.words(text, start, end)
        )

    def evidence(self, character: str, form: str, limit: int = 4) -> tuple[str, ...]:
        """Phrases in which a source character takes a form, those of common characters first."""
        found = [
            (min(self.frequency.get(each, 0) for each in phrase if each != character), phrase)
            for phrase, forms in self._holding(character)
            if len(phrase) == len(forms) and form in self._forms_in(character, phrase, forms)
        ]
        found.sort(key=lambda each: (-each[0], len(each[1]), each[1]))
        return tuple(phrase for _, phrase in found[:limit])

    def _holding(self, character: str) -> Iterator[tuple[str, str]]:
        return (
            (phrase, forms) for phrase, forms in self.phrases.items() if character in phrase and len(set(phrase)) > 1
        )

    def _forms_in(self, character: str, phrase: str, forms: str) -> set[str]:
        standing = {f for c, f in zip(phrase, forms, strict=True) if c == character}
        return standing | {self.regional(each) for each in standing}


def find(lore: Lore, source: str, base: str, aligned: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """The doubtful places of a source text, with the form chosen and the others.

    `base` is the dictionaries' own result and `aligned` the rendition's, both as long as `source`, with a `GAP` where
    no doubt is asked for.
    """
    text = lore.engine.normalized(source)
    judged = dict(lore.habits.judge(source, "".join(map(lore.regional, base)))) if lore.habits else {}
    for place in lore.places(source):
        chosen = aligned[place]
        if chosen == GAP:
            continue
        judgement = judged.get(place)
        if judgement is None:
            settled = lore.habits is not None and lore.habits.settles(text[place], lore.regional(chosen))
            doubtful = not settled and text[place] in lore.ambiguous and not lore.covered(text, place)
        elif lore.binding:
            doubtful = judgement.margin < AGREED or (
                judgement.margin < SURE and not (lore.regional(base[place]) == chosen and lore.covered(text, place))
            )
        else:
            doubtful = _second_opinion(lore, text, place, chosen, judgement)
        if doubtful:
            likelier = judgement.forms if judgement and lore.binding else ""
            yield place, chosen, lore.others(text[place], chosen, likelier)


def _second_opinion(lore: Lore, text: str, place: int, chosen: str, judgement: Judgement) -> bool:
    """Whether statutes make doubtful a form that no phrase decides: they write another here, or are unsure. Where they
    always write otherwise than the dictionaries (占, 雇) that is a custom, no doubt."""
    assert lore.habits is not None
    character = text[place]
    if character not in lore.ambiguous or lore.covered(text, place):
        return False
    if judgement.margin < SURE:
        return True
    return judgement.forms[0] not in (lore.regional(chosen), lore.habits.forms[character][0])
