"""The structure of a legal text: its clauses, found from the labels that its lines begin with.

`recognise` makes the tree, `numbering_of` names the kind of numbering it found; the caller may name another. Texts
are read as they stand, mended before; nothing here changes a text. What stays true: the cost grows with the length of
the text, and no text raises.
"""

from __future__ import annotations

import re

from reader.core.clause import ClauseTree
from reader.core.source import Language
from reader.core.structure.walk import Scan, grow, kind_of

NUMBERINGS = ("prc", "tw", "policy", "english", "plain")
"""Mainland articles, Taiwan's articles, 一、（一）1. without articles, English, none."""

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_SAMPLE = 4_000
"""How many code points are asked for the language."""


def recognise(text: str, language: Language = "zh", numbering: str | None = None) -> ClauseTree:
    """The clause tree of a text; `numbering`, one of `NUMBERINGS`, overrules what is detected.

    >>> tree = recognise("第一条　为了对外开放，制定本法。\\n第二条　下列货物：\\n（一）粮食；\\n（二）棉花。")
    >>> [clause.path for clause in tree][2:]
    ['art_2', 'art_2__para_1', 'art_2__para_1__item_1', 'art_2__para_1__item_2']
    """
    if numbering is not None and numbering not in NUMBERINGS:
        raise ValueError(f"{numbering} is no kind of numbering")
    return grow(Scan(text, english=_english(text, language, numbering)), len(text), numbering)


def numbering_of(text: str, language: Language = "zh") -> str:
    """The kind of numbering of a text: one of `NUMBERINGS`."""
    return kind_of(Scan(text, english=_english(text, language, None)))


def _english(text: str, language: Language, numbering: str | None) -> bool:
    """Whether to read labels as English; a text that hardly holds a Chinese character is, whatever it is called."""
    if numbering is not None and numbering != "plain":
        return numbering == "english"
    return language == "en" or not _CHINESE.search(text, 0, _SAMPLE)
