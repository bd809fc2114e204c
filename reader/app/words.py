"""The words of a text with their pinyin and meaning: the tables that `core` wants, found, cached and handed in.

jieba's dictionary becomes a table of weights, CC-CEDICT an index; both are kept in the cache folder. They are loaded in
small pieces, because work in one piece would keep the interface's thread waiting for the interpreter.
"""

from __future__ import annotations

import gzip
import importlib
from array import array
from functools import cache
from typing import NamedTuple, cast

from reader.app import assets
from reader.core.dictionary import Dictionary, Entry, Index, indexed
from reader.core.source import SourceText
from reader.core.span import OffsetMap, Span
from reader.core.words import Frequencies, Segmenter, Unknown, weigh

_FORMAT = 1
_PIECE = 4096
"""Words of one piece of the cached table."""

_Pieces = tuple[bytes, tuple[tuple[str, bytes], ...]]


class Word(NamedTuple):
    """A word of a text; `entries` are what the dictionary knows of it."""

    span: Span
    text: str
    pinyin: str
    """How it is read, part by part where the dictionary knows only its parts; empty for what it can't read."""
    entries: tuple[Entry, ...]

    @property
    def gloss(self) -> tuple[str, ...]:
        """What it means, in English."""
        return tuple(dict.fromkeys(part for entry in self.entries for part in entry.gloss))


def _piecewise(table: Frequencies) -> _Pieces:
    weights = sorted(set(table.values()))
    place = {weight: at for at, weight in enumerate(weights)}
    words = list(table)
    pieces = tuple(
        ("\n".join(piece), array("I", [place[table[word]] for word in piece]).tobytes())
        for piece in (words[at : at + _PIECE] for at in range(0, len(words), _PIECE))
    )
    return array("d", weights).tobytes(), pieces


def _table() -> Frequencies:
    path = assets.package_file("jieba", "dict.txt")

    def make() -> _Pieces:
        lines = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines())
        return _piecewise(weigh((fields[0], int(fields[1])) for fields in lines))

    key = f"words format {_FORMAT} {path.stat().st_size}"
    weights, pieces = assets.cached("words.bin", key, make)
    values = array("d", weights)
    # One number object for each weight, not for each word, saves a dozen megabytes.
    shared = values.tolist()
    table: Frequencies = {}
    for words, places in pieces:
        table.update(zip(words.split("\n"), map(shared.__getitem__, array("I", places)), strict=True))
    return table


@cache
def _model() -> Unknown:
    """jieba's model of words that no dictionary holds."""
    return cast(Unknown, importlib.import_module("jieba.finalseg").cut)


def _simplify(text: str) -> tuple[str, OffsetMap] | None:
    if assets.detect(text) not in ("hant", "mixed"):
        return None
    rendition = assets.converter("hans", source="hant").convert(text)
    return rendition.text, rendition.map


@cache
def segmenter() -> Segmenter:
    """Cuts texts of either script into words. The first call takes a moment: call it off the interface's thread."""
    return Segmenter(_table(), _model(), _simplify)


@cache
def dictionary() -> Dictionary:
    """The Chinese-English dictionary, CC-CEDICT."""
    path = assets.resource("dictionary/cedict.tsv.gz")

    def make() -> tuple[bytes, tuple[bytes, bytes]]:
        text = b"\n".join(gzip.decompress(path.read_bytes()).split(b"\n")[1:])
        index = indexed(text)
        return text, (index.traditional, index.simplified)

    text, index = assets.cached("dictionary.bin", f"dictionary format {_FORMAT} {path.stat().st_size}", make)
    return Dictionary(text, Index(*index))


def look_up(text: str) -> tuple[str, tuple[Entry, ...]]:
    """How a word is read, and what the dictionary knows of it."""
    known = dictionary()
    entries = known.look_up(text)
    if entries:
        return entries[0].pinyin, entries
    parts: list[str] = []
    at = 0
    while at < len(text):
        found = known.longest(text, at)
        if found is None:
            return "", ()
        parts.append(found[1][0].pinyin)
        at = found[0].end
    return " ".join(parts), ()


def explain(text: str) -> tuple[Entry, ...]:
    """What the dictionary knows of a word, or of its longest parts where it lacks the whole."""
    known = dictionary()
    found = list(known.look_up(text))
    at = 0
    while not found or at:
        part = known.longest(text, at) if at < len(text) else None
        if part is None:
            break
        found += part[1]
        at = part[0].end
    return tuple(found)


def words(source: SourceText, span: Span | None = None) -> list[Word]:
    """The words of a text, or of a stretch of it, in order, without signs and white space."""
    stretch = span or Span(0, len(source.text))
    part = stretch.of(source.text)
    found: list[Word] = []
    for each in segmenter().words(part):
        text = each.of(part)
        found.append(Word(each.shifted(stretch.start), text, *look_up(text)))
    return found
