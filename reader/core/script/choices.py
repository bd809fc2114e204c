"""What a user decided about a conversion: own words, protected words, and forms chosen at single places.

Pure values; they are stored elsewhere, for a document or for the library. What stays true: a word of the user's own
dictionary stands in the rendition exactly as the user gave it, a protected one exactly as in the source, and a place
chosen by hand overrides every rule and both lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class Choices:
    """A user's decisions, the narrowest last: lists of words, then places."""

    dictionary: tuple[tuple[str, str], ...] = ()
    """Words of the source and the form each takes."""
    protected: tuple[str, ...] = ()
    """Words of the source that stay as they are."""
    places: tuple[tuple[Span, str], ...] = ()
    """Stretches of this very source text and the form each takes; sorted and disjoint."""

    def __bool__(self) -> bool:
        return bool(self.dictionary or self.protected or self.places)

    def over(self, wider: Choices) -> Choices:
        """These choices with those of a wider field (the library's, say) behind them."""
        known = {word for word, _ in self.dictionary} | set(self.protected)
        return Choices(
            (*self.dictionary, *((word, form) for word, form in wider.dictionary if word not in known)),
            (*self.protected, *(word for word in wider.protected if word not in known)),
            self.places,
        )


@dataclass(frozen=True, slots=True)
class Fixed:
    """A stretch of the source whose form is not the converter's to find."""

    span: Span
    form: str
    rule: str
    """`dictionary`, `protected` or `place`."""

    def within(self, start: int) -> Fixed:
        """The same, counted from a later beginning."""
        return Fixed(self.span.shifted(-start), self.form, self.rule)


class WordList:
    """The two lists of a `Choices`, ready to be looked for."""

    def __init__(self, choices: Choices) -> None:
        self._forms = {word: (form, "dictionary") for word, form in choices.dictionary if word}
        self._forms |= {word: (word, "protected") for word in choices.protected if word}
        longest_first = sorted(self._forms, key=lambda word: (-len(word), word))
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def find(self, text: str) -> tuple[Fixed, ...]:
        """Every listed word, from left to right, the longest where several begin."""
        if self._pattern is None:
            return ()
        found: list[Fixed] = []
        for match in self._pattern.finditer(text):
            form, rule = self._forms[match.group()]
            found.append(Fixed(Span(*match.span()), form, rule))
        return tuple(found)


def merged(places: Iterable[Fixed], words: Iterable[Fixed]) -> tuple[Fixed, ...]:
    """Places and words in order, without the words that a place touches."""
    places = tuple(places)
    kept = [word for word in words if not any(place.span.overlaps(word.span) for place in places)]
    return tuple(sorted((*places, *kept), key=lambda fixed: fixed.span))
