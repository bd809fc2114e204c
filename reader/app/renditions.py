"""Renditions of a text: the script asked for, with what its reader chose for it.

What stays true: `writing` is the one place where a converter is made for a text of the reader's, so that the columns,
`show`, `annotate` and every export agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reader.app.reading import Reading
from reader.core.script import Wishes

if TYPE_CHECKING:
    from reader.app.assets import Source
    from reader.core.script import Converter, Rendition, Writing
    from reader.core.source import Script

SCRIPTS = ("hans", "hant", "tw", "hk", "twp")
"""The scripts a text can be read in."""
OF_STATUTES = "tw"
"""The script whose rendition follows the usage of statutes, unless the reader turned that off."""


def writing(text: str, own: Script, script: str, wishes: Wishes | None = None) -> Writing:
    """A text, which is in the script `own`, as it reads in a script of the reader's: hans hant tw hk twp."""
    from reader.app import assets
    from reader.core.script import Writing

    wishes = wishes or Wishes()
    converter = assets.converter(script, source=own, statutory=wishes.statutory, choices=wishes.choices(script, text))
    return Writing(converter, text)


def rendition(reading: Reading, script: str) -> Rendition:
    """A reading in a script of the reader's, as was asked for it."""
    return of(reading, script).whole()


def of(reading: Reading, script: str) -> Writing:
    """A reading as it reads in a script of the reader's, as was asked for it."""
    return writing(reading.source.text, reading.source.script, script, reading.wishes)


def back(script: str, own: Script, *, statutory: bool = True, plain: bool = False) -> Converter | None:
    """The converter that leads a rendition back to the script of its source; None where that has no one script.

    A traditional text whose region isn't told is taken for a Taiwan one, as most traditional law is.
    """
    from reader.app import assets

    if own not in ("hans", "hant") or script == own:
        return None
    to = "hans" if own == "hans" else "tw" if script == "hans" else "hant"
    return assets.converter(to, source=cast("Source", script), statutory=statutory, plain=plain)
