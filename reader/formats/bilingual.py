"""Paragraphs and table rows made into documents, and a bilingual table told apart from any other.

A table is bilingual when most of its rows have one cell of Chinese and one of English, always in the same two columns.
The Chinese column becomes the source, the English one its translation; further columns stay with the source. Around
such a table, Chinese paragraphs belong to the source, English ones to the translation, and a line that says both
(`貿易法 / Foreign Trade Act`) is divided. Any other table gives its cells' lines, row by row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, product
from typing import Literal, NamedTuple

from reader.core.span import Span
from reader.formats.loaded import LoadedDocument

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z]")
_BOTH = re.compile(r"\s+[/／|｜]\s+|[/／|｜](?=[A-Z\u3400-\u9fff])|\t+|\n")
_SHARE = 0.75
"""Of the rows with two filled cells, those that must pair Chinese with English."""

_MOST_COLUMNS = 12
"""Of a table, those that are looked at."""

Side = Literal["zh", "en", ""]


class Row(NamedTuple):
    """A paragraph (one cell), or a row of the table `table`."""

    cells: tuple[str, ...]
    table: int | None = None


def side(text: str) -> Side:
    """The language that a stretch is written in, by its letters; empty when it has none.

    A Chinese character says as much as four Latin letters or so.

    >>> side("依WTO協定"), side("Article 1 第一條"), side("Foreign Trade Act"), side("1.")
    ('zh', 'zh', 'en', '')
    """
    han, latin = len(_HAN.findall(text)), len(_LATIN.findall(text))
    if han == 0 and latin == 0:
        return ""
    return "zh" if han * 4 >= latin else "en"


def documents(rows: Sequence[Row]) -> tuple[LoadedDocument, ...]:
    """The texts of a document given as its paragraphs and table rows, in reading order."""
    columns = _bilingual(rows)
    if not columns:
        lines = [line for row in rows for cell in row.cells for line in cell.split("\n") if line]
        return (LoadedDocument("\n".join(lines) + "\n" if lines else ""),)
    source, target = _Text(), _Text()
    pairs: list[tuple[Span, Span]] = []
    for row in rows:
        where = columns.get(row.table) if row.table is not None else None
        if where is None:
            _divide(row, source, target, pairs)
            continue
        zh, en = (row.cells[n] if n < len(row.cells) else "" for n in where)
        for n, cell in enumerate(row.cells):
            if n not in where:
                source.add(cell)
        _pair(zh, en, source, target, pairs)
    return paired(source.words(), target.words(), pairs)


def paired(source: str, target: str, pairs: Iterable[tuple[Span, Span]]) -> tuple[LoadedDocument, ...]:
    """A Chinese source and its English translation, joined by `pairs`."""
    joined = tuple(pairs)
    return (
        LoadedDocument(source, "zh", pairs=joined),
        LoadedDocument(target, "en", role="translation", pairs=joined),
    )


class _Text:
    """A text that grows by paragraphs."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    def add(self, paragraph: str) -> Span | None:
        """The place of the paragraph, without its line end; None for an empty one, which is not added."""
        paragraph = "\n".join(line for line in paragraph.split("\n") if line.strip())
        if not paragraph:
            return None
        span = Span(self._length, self._length + len(paragraph))
        self._parts.append(paragraph + "\n")
        self._length += len(paragraph) + 1
        return span

    def words(self) -> str:
        return "".join(self._parts)


def _pair(zh: str, en: str, source: _Text, target: _Text, pairs: list[tuple[Span, Span]]) -> None:
    here, there = source.add(zh), target.add(en)
    if here is not None and there is not None:
        pairs.append((here, there))


def _divide(row: Row, source: _Text, target: _Text, pairs: list[tuple[Span, Span]]) -> None:
    """A paragraph that stands outside every bilingual table."""
    for cell in row.cells:
        parts = [part.strip() for part in _BOTH.split(cell) if part.strip()]
        sides = [side(part) for part in parts]
        if sides == ["zh", "en"]:
            _pair(parts[0], parts[1], source, target, pairs)
        elif sides == ["en", "zh"]:
            _pair(parts[1], parts[0], source, target, pairs)
        else:
            (target if side(cell) == "en" else source).add(cell)


def _bilingual(rows: Sequence[Row]) -> dict[int, tuple[int, int]]:
    """The bilingual tables and, of each, the Chinese and the English column."""
    found: dict[int, tuple[int, int]] = {}
    for table, group in groupby((row for row in rows if row.table is not None), key=lambda row: row.table):
        columns = _columns([row.cells for row in group])
        if columns is not None and table is not None:
            found[table] = columns
    return found


def _columns(table: Sequence[tuple[str, ...]]) -> tuple[int, int] | None:
    votes: Counter[tuple[int, int]] = Counter()
    letters: Counter[tuple[int, int]] = Counter()
    filled = total = 0
    for cells in table:
        sides: list[Side] = [side(cell) for cell in cells]
        total += sum(map(len, cells))
        if sum(1 for s in sides if s) < 2:
            continue
        filled += 1
        for zh, en in product(range(min(len(cells), _MOST_COLUMNS)), repeat=2):
            if sides[zh] == "zh" and sides[en] == "en":
                votes[zh, en] += 1
                letters[zh, en] += len(cells[zh]) + len(cells[en])
    if not votes:
        return None
    best = max(votes, key=lambda columns: (votes[columns], letters[columns]))
    # A glossary's two columns are as bilingual as a statute's; a tariff with a few codes is not.
    return best if votes[best] >= 2 and votes[best] >= _SHARE * filled and letters[best] >= 0.6 * total else None
