"""Columns: what the reading view shows side by side, one row at a time.

A column gives the text of a row when it is asked for and never before. There are two sorts. One shows the source text,
as it is or in another script: its places are the source's, through the row's map. The other, a translation, is a
document of its own: its places count in that document.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from reader.core.row import Rows
from reader.core.span import OffsetMap, Span
from reader.ui.fonts import Region


class Rendered(Protocol):
    """A stretch of text in another script, with the map from what it was made of."""

    @property
    def text(self) -> str: ...
    @property
    def map(self) -> OffsetMap: ...


class Column(Protocol):
    """What a column must say of itself."""

    @property
    def key(self) -> str:
        """Its name for the program: source, hans, hant, tw, hk, twp, translation."""
        ...

    @property
    def title(self) -> str:
        """Its name for the reader, shown bold above it."""
        ...

    @property
    def subtitle(self) -> str:
        """What else stands above it: the script, `working translation`."""
        ...

    @property
    def region(self) -> Region:
        """Whose glyphs it wants."""
        ...

    @property
    def own(self) -> bool:
        """Whether it is a document of its own, so that its places are not the source's."""
        ...

    @property
    def ratio(self) -> float:
        """About how many characters it has for one of the source."""
        ...

    def text(self, row: int) -> str:
        """The words of a row; line feeds break lines."""
        ...

    def run(self, first: int, last: int) -> Iterator[str]:
        """The words of the rows from `first` to `last`, each as `text` gives it; fit for a thread of its own."""
        ...

    def map(self, row: int) -> OffsetMap | None:
        """From the row's stretch of the column's document to `text`; None where they are the same."""
        ...

    def span(self, row: int) -> Span:
        """The row's stretch of the column's document: the source, or its own."""
        ...

    def paired(self, span: Span) -> Span | None:
        """Where a span of the source stands in the column's own document; None where nobody knows."""
        ...


class SourceColumn:
    """The source text as it is."""

    own = False
    ratio = 1.0

    def __init__(
        self, text: str, rows: Rows, *, key: str = "source", title: str = "", subtitle: str = "", region: Region = "cn"
    ) -> None:
        self.key, self.title, self.subtitle, self.region = key, title, subtitle, region
        self._text, self._rows = text, rows

    def text(self, row: int) -> str:
        """The row's words."""
        return self._rows.span(row).of(self._text)

    def run(self, first: int, last: int) -> Iterator[str]:
        """The rows' words."""
        return (self.text(row) for row in range(first, last + 1))

    def map(self, row: int) -> OffsetMap | None:
        """Nothing changes."""
        return None

    def span(self, row: int) -> Span:
        """The row's stretch of the source."""
        return self._rows.span(row)

    def paired(self, span: Span) -> Span | None:
        """Itself."""
        return span


class RenditionColumn:
    """The source text in another script; each row is converted when it is first shown.

    `convert` takes the words of one row. `ready` is left out where the converter is at hand; a column whose tables are
    still being loaded shows the source until `set_converter`.
    """

    own = False
    ratio = 1.0
    _KEPT = 2000

    def __init__(
        self, text: str, rows: Rows, convert: Callable[[str], Rendered] | None, *,
        key: str, title: str = "", subtitle: str = "", region: Region = "cn",
    ) -> None:  # fmt: skip
        self.key, self.title, self.subtitle, self.region = key, title, subtitle, region
        self._text, self._rows, self._convert = text, rows, convert
        self._kept: OrderedDict[int, Rendered] = OrderedDict()

    def set_converter(self, convert: Callable[[str], Rendered]) -> None:
        """Takes a converter and forgets what was shown."""
        self._convert = convert
        self._kept.clear()

    @property
    def ready(self) -> bool:
        """Whether rows are converted yet."""
        return self._convert is not None

    def rendition(self, row: int) -> Rendered | None:
        """The row as converted, with whatever else the converter says of it; None before there is a converter."""
        if self._convert is None:
            return None
        found = self._kept.get(row)
        if found is None:
            found = self._kept[row] = self._made(self._convert, self._rows.span(row))
            if len(self._kept) > self._KEPT:
                self._kept.popitem(last=False)
        return found

    def _made(self, convert: Callable[[str], Rendered], span: Span) -> Rendered:
        return convert(span.of(self._text))

    def text(self, row: int) -> str:
        """The row's words, converted."""
        found = self.rendition(row)
        return self._rows.span(row).of(self._text) if found is None else found.text

    def run(self, first: int, last: int) -> Iterator[str]:
        """The rows' words; what is shown keeps its place among those kept."""
        for row in range(first, last + 1):
            words = self._rows.span(row).of(self._text)
            yield words if self._convert is None else self._convert(words).text

    def map(self, row: int) -> OffsetMap | None:
        """From the row's source words to the converted ones."""
        found = self.rendition(row)
        return None if found is None else found.map

    def span(self, row: int) -> Span:
        """The row's stretch of the source."""
        return self._rows.span(row)

    def paired(self, span: Span) -> Span | None:
        """Itself: its places are the source's."""
        return span


class TranslationColumn:
    """A translation: a document of its own, of which a span stands beside each row of the source.

    `spans` has one span per row, empty where nothing is paired. `pair` finds the sentence for a span of the source,
    where sentences are paired.
    """

    own = True

    def __init__(
        self, text: str, spans: Sequence[Span], *, key: str = "translation", title: str = "English", subtitle: str = "",
        region: Region = "en", source_length: int = 0, pair: Callable[[Span], Span | None] | None = None,
    ) -> None:  # fmt: skip
        self.key, self.title, self.subtitle, self.region = key, title, subtitle, region
        self.ratio = min(6.0, max(0.5, len(text) / source_length)) if source_length else 3.0
        self._text, self._spans, self._pair = text, spans, pair

    def text(self, row: int) -> str:
        """The paired words, or nothing."""
        return self._spans[row].of(self._text)

    def run(self, first: int, last: int) -> Iterator[str]:
        """The rows' words."""
        return (self.text(row) for row in range(first, last + 1))

    def map(self, row: int) -> OffsetMap | None:
        """Nothing changes."""
        return None

    def span(self, row: int) -> Span:
        """The row's stretch of the translation."""
        return self._spans[row]

    def paired(self, span: Span) -> Span | None:
        """The sentence of the translation for a span of the source."""
        return None if self._pair is None else self._pair(span)
