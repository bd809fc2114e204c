"""Conversion between simplified and traditional Chinese that can be annotated through.

`Converter` turns a source text into a `Rendition` with its offset map; `detect` tells the script of a text. The tables
come from `reader.app.assets`: nothing here opens a file.
"""

from reader.core.script.choices import Choices
from reader.core.script.converter import Converter, Rendition
from reader.core.script.detect import Telling, detect
from reader.core.script.doubt import Doubt
from reader.core.script.log import Difference, Entry, round_trip

__all__ = [
    "Choices",
    "Converter",
    "Difference",
    "Doubt",
    "Entry",
    "Rendition",
    "Telling",
    "detect",
    "round_trip",
]
