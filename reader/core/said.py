"""Sentences that can be said again in another language.

Holds `Said`: an English sentence that is a string like any other, for the command line and the log, and that still
knows the pattern it was made from and the values in it. The pattern is the code by which the window finds the words of
its own language, as a message is known by its English in gettext; so `said` is called with a literal, and a pattern
is stable as long as its English is. A value may be a sentence itself. What stays true: `Said` equals its English, and
`unpack(pack(sentence))` is the same sentence with the same pattern and values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, cast

Packed = str | list[Any]
"""A sentence as JSON holds it: pattern and values, those that are sentences packed themselves; or English alone."""

_PLACE = re.compile(r"\{(\d*)\}")


class Said(str):
    """An English sentence, with `pattern` and `values`.

    >>> found = said("{} lines of {}", 3, said("links"))
    >>> found
    '3 lines of links'
    >>> found.pattern, found.values
    ('{} lines of {}', (3, 'links'))
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: tuple[int | str, ...]

    def __new__(cls, pattern: str, values: tuple[int | str, ...]) -> Said:
        made = super().__new__(cls, filled(pattern, values, str))
        made.pattern, made.values = pattern, values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.pattern, self.values


def said(pattern: str, *values: object) -> Said:
    """A sentence: `{}` in the pattern stands for each value in turn, `{1}` for the second.

    Numbers and sentences are kept, anything else as its words.
    """
    return Said(pattern, tuple(value if isinstance(value, int | Said) else str(value) for value in values))


def verbatim(words: str) -> Said:
    """Words that are the same in every language, or that nobody can translate."""
    return said("{}", words)


def filled(pattern: str, values: Sequence[int | str], word: Callable[[int | str], str]) -> str:
    """The pattern with its values, each as `word` has it; a place without a value stays empty.

    >>> filled("{1}, not {0}", (1, 2), str)
    '2, not 1'
    """
    turn = 0

    def value(match: re.Match[str]) -> str:
        nonlocal turn
        at = int(match[1]) if match[1] else turn
        turn += 1
        return word(values[at]) if at < len(values) else ""

    return _PLACE.sub(value, pattern)


SILENCE = said("")


def pack(sentence: str) -> Packed:
    """A sentence as JSON may hold it."""
    if not isinstance(sentence, Said):
        return sentence
    return [sentence.pattern, *(pack(value) if isinstance(value, Said) else value for value in sentence.values)]


def unpack(packed: Packed) -> Said:
    """The other way; English alone, as it was once stored, is said as it stands.

    >>> unpack(pack(said("{} of {}", 1, said("links")))).values[1].pattern
    'links'
    """
    if isinstance(packed, str):
        return packed if isinstance(packed, Said) else verbatim(packed) if packed else SILENCE
    values = (unpack(cast("Packed", one)) if isinstance(one, list) else one for one in packed[1:])
    return said(str(packed[0]), *values)
