"""Renditions of a text: the script asked for, with what its reader chose for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.reading import Reading

if TYPE_CHECKING:
    from reader.core.script import Rendition


def rendition(reading: Reading, script: str, text: str) -> Rendition:
    """`text`, which is a stretch of the reading's, in a script of the reader's: hans hant tw hk twp."""
    from reader.app import assets

    return assets.converter(script).convert(text)
