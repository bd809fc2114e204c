"""Conversion between simplified and traditional Chinese that can be annotated through.

`Converter` turns a source text into a `Rendition` with its offset map; `detect` tells the script of a text. The tables
come from `reader.app.assets`: nothing here opens a file. Names are fetched when first used: the first conversion after
a start waits for none of the modules that only doubts and logs need.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.script.choices import Choices
    from reader.core.script.converter import Converter, Rendition
    from reader.core.script.detection import Telling, detect
    from reader.core.script.doubt import Doubt
    from reader.core.script.log import Difference, Entry, round_trip
    from reader.core.script.wishes import Form, Wishes, Word
    from reader.core.script.writing import Stretch, Writing

__all__ = [
    "Choices",
    "Converter",
    "Difference",
    "Doubt",
    "Entry",
    "Form",
    "Rendition",
    "Stretch",
    "Telling",
    "Wishes",
    "Word",
    "Writing",
    "detect",
    "round_trip",
]

_HOMES = {
    "Choices": "choices",
    "Converter": "converter",
    "Difference": "log",
    "Doubt": "doubt",
    "Entry": "log",
    "Form": "wishes",
    "Rendition": "converter",
    "Stretch": "writing",
    "Telling": "detection",
    "Wishes": "wishes",
    "Word": "wishes",
    "Writing": "writing",
    "detect": "detection",
    "round_trip": "log",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
