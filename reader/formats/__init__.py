"""Files of every kind that is read, and the lists that are written.

`load` tells the kind of a file by its first bytes, and by its suffix only among kinds that look alike. A kind that is
not read is refused by name. Every module here that parses a foreign format may be slow, greedy or killed by a hostile
file: `reader.app.isolation` runs `load` in a process of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import FileUnreadable, of_system
from reader.core.said import said

if TYPE_CHECKING:
    from reader.core.repair.model import Bigrams
    from reader.formats.loaded import Loaded


def _no_words() -> Bigrams:
    from reader.core.repair.model import Bigrams

    return Bigrams({}, {})


def load(
    path: Path,
    *,
    encoding: str | None = None,
    bigrams: Callable[[], Bigrams] = _no_words,
    beat: Callable[[], None] = lambda: None,
) -> Loaded:
    """The texts that a file holds, decoded but not mended; `FileUnreadable` with one plain sentence otherwise.

    `encoding` names that of a text or web page, `bigrams` give the model of Chinese by which one is found. `beat` is
    called now and then during long work, so that who waits can tell it from a file that hangs.
    """
    from reader.formats import kinds
    from reader.formats.loaded import Refused

    try:
        return kinds.load(path, encoding=encoding, bigrams=bigrams, beat=beat)
    except Refused as refusal:
        raise FileUnreadable(path, refusal.reason) from refusal
    except (MemoryError, RecursionError) as error:
        raise FileUnreadable(path, said("the file is too large or too deeply nested to be read")) from error
    except OSError as error:
        raise FileUnreadable(path, of_system(error)) from error


def load_plain(
    path: Path, raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams] = _no_words
) -> Loaded | None:
    """The text of a file whose bytes are plain text or Markdown; None where another process should parse it.

    `FileUnreadable` for bytes that are no text, or are known as a kind that is not read.
    """
    from reader.formats import kinds
    from reader.formats.loaded import Refused

    try:
        return kinds.plain(path, raw, encoding=encoding, bigrams=bigrams)
    except Refused as refusal:
        raise FileUnreadable(path, refusal.reason) from refusal
