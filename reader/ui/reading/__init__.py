"""The reading view: several scripts and a translation of one text side by side, aligned clause by clause."""

from reader.ui.reading.caret import Selection
from reader.ui.reading.columns import Column, RenditionColumn, SourceColumn, TranslationColumn
from reader.ui.reading.marks import Drawn, Mark, drawn
from reader.ui.reading.view import ReadingView
from reader.ui.reading.walking import Place

__all__ = [
    "Column", "Drawn", "Mark", "Place", "ReadingView", "RenditionColumn", "Selection", "SourceColumn",
    "TranslationColumn", "drawn",
]  # fmt: skip
