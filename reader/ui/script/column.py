"""A column that shows a rendition as the reader asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.core.script import Rendition, Stretch, Writing
from reader.core.span import Span
from reader.ui.reading.columns import Rendered, RenditionColumn

_AT_ONCE = 4000
"""Code points that are converted at one go where many rows are asked for."""


class ScriptColumn(RenditionColumn):
    """The source in another script, each row read out of the writing of the whole text."""

    writing: Writing | None = None

    def set_writing(self, writing: Writing) -> None:
        """Takes the text as it is written now, and forgets what was shown."""
        self.writing = writing
        self.set_converter(writing.converter.convert)

    def run(self, first: int, last: int) -> Iterator[str]:
        """The rows' words, converted some lines at a time."""
        writing, at = self.writing, first
        if writing is None:
            yield from super().run(first, last)
            return
        while at <= last:
            begun, start = at, self._rows.span(at).start
            while at <= last and (at == begun or self._rows.span(at).end - start < _AT_ONCE):
                at += 1
            around = Span(start, max(start, self._rows.span(at - 1).end))
            part = writing.stretch(around)
            for row in range(begun, at):
                yield part.map.to_display(self._rows.span(row).shifted(-start)).of(part.text)

    def _made(self, convert: Callable[[str], Rendered], span: Span) -> Rendition | Stretch:
        assert self.writing is not None
        return self.writing.stretch(span)
