"""Which script a text is written in, told from the characters that only one of the two has.

What stays true: characters common to both scripts decide nothing, so that a text without a telling character is `none`;
nine tenths of the telling characters make a script, less is `mixed`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader.core.lazy import lazy
from reader.core.source import Script

SHARE = 0.9
"""The share of the telling characters from which on a text is of one script."""


@dataclass(frozen=True)
class Telling:
    """The characters written in one script only, each class one string."""

    hans: str
    hant: str

    @lazy
    def patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """One pattern for each class."""
        return re.compile(f"[{re.escape(self.hans)}]"), re.compile(f"[{re.escape(self.hant)}]")


def telling(simplified: Mapping[str, str], traditional: Mapping[str, str]) -> Telling:
    """The two classes out of the character dictionaries with every form: simplified → traditional, and back.

    A character belongs to a class when its own script's dictionary knows it, offers it no unchanged form, and it
    stands on the other side of neither dictionary as a form in use.
    """
    hans = {c for c, forms in simplified.items() if c not in forms.split()}
    hant = {c for c, forms in traditional.items() if c not in forms.split()}
    both = hans & hant
    return Telling("".join(sorted(hans - both)), "".join(sorted(hant - both)))


def detect(text: str, tables: Telling) -> Script:
    """The script of a text.

    >>> classes = Telling("长张", "長張")
    >>> [detect(words, classes) for words in ("长城", "長城", "长城與長江", "公布")]
    ['hans', 'hant', 'mixed', 'none']
    """
    hans, hant = tables.patterns
    simplified, traditional = len(hans.findall(text)), len(hant.findall(text))
    total = simplified + traditional
    if not total:
        return "none"
    if simplified >= SHARE * total:
        return "hans"
    if traditional >= SHARE * total:
        return "hant"
    return "mixed"
