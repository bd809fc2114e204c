"""A column that shows a rendition as the reader asked for it."""

from __future__ import annotations

from collections.abc import Callable

from reader.core.script import Rendition, Stretch, Writing
from reader.core.span import Span
from reader.ui.reading.columns import Rendered, RenditionColumn


class ScriptColumn(RenditionColumn):
    """The source in another script, each row read out of the writing of the whole text."""

    writing: Writing | None = None

    def set_writing(self, writing: Writing) -> None:
        """Takes the text as it is written now, and forgets what was shown."""
        self.writing = writing
        self.set_converter(writing.converter.convert)

    def _made(self, convert: Callable[[str], Rendered], span: Span) -> Rendition | Stretch:
        assert self.writing is not None
        return self.writing.stretch(span)
