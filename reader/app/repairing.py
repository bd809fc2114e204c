"""Decoding and mending with the tables that ship: the two calls that importing makes.

The tables are read once, when first needed: a file in UTF-8 without damage needs none of the large one.
"""

from __future__ import annotations

import gzip
import json
from functools import cache

from reader.app.places import resource
from reader.core import encoding
from reader.core.encoding import Binary, Decoded, Undecided
from reader.core.repair import NOTHING, Choice, Mode, Tables
from reader.core.repair import mend as mend_with
from reader.core.repair.model import Bigrams, unpacked
from reader.core.source import Language, SourceText


@cache
def bigrams() -> Bigrams:
    """The model of Chinese."""
    with gzip.open(resource("repair/bigrams.json.gz"), "rt", encoding="utf-8") as file:
        return unpacked(json.load(file))


@cache
def tables() -> Tables:
    """What the repairs know."""
    rows = resource("repair/radicals.tsv").read_text(encoding="utf-8").splitlines()
    radicals = dict(row.split("\t") for row in rows)
    syllables = frozenset(resource("repair/syllables.txt").read_text(encoding="utf-8").split())
    return Tables(radicals, syllables, bigrams)


def decode(raw: bytes, hint: str | None = None) -> Decoded | Undecided | Binary:
    """The text of a file's bytes; `LookupError` for a hint that names no encoding."""
    return encoding.decode(raw, hint, model=bigrams)


def mend(
    text: str, *, mode: Mode = "confident", language: Language | None = None, choice: Choice = NOTHING, name: str = ""
) -> tuple[SourceText, ...]:
    """The texts that a decoded file holds, mended; `name` is the title of one that shows none."""
    return mend_with(text, tables(), mode=mode, language=language, choice=choice, name=name)
