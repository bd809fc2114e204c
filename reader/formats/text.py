r"""Plain text and Markdown in any encoding that Chinese texts come in.

Plain text comes out character for character: only the byte order mark is dropped and line ends become LF, both by
`reader.core.encoding`, which also finds the encoding. Where it finds none, charset-normalizer is asked. Bytes that
the encoding can't read stand as U+FFFD and are listed with their places, as are control characters.

Of Markdown the marks that can't be taken for anything else are dropped: heading signs, emphasis, links, quotes, code
fences, comments, a metadata block. Lists and everything else stay as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reader.core import encoding as encodings
from reader.core.repair.model import Bigrams
from reader.core.said import Said, said
from reader.formats.loaded import Loaded, LoadedDocument, Refused

MAX_BYTES = 64 << 20
_LISTED = 10
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Words(NamedTuple):
    """A decoded text, its encoding, and what went wrong on the way."""

    text: str
    encoding: str
    warnings: tuple[Said, ...]


def load(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> Loaded:
    """The text of a plain text file; `Refused` when the bytes are no text."""
    words = decode(raw, encoding=encoding, bigrams=bigrams)
    return Loaded((LoadedDocument(words.text, encoding=words.encoding),), words.warnings)


def load_markdown(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> Loaded:
    """The text of a Markdown file without its marks; its first heading is its title."""
    words = decode(raw, encoding=encoding, bigrams=bigrams)
    text, title = plain(words.text)
    warnings = words.warnings if text == words.text else (*words.warnings, said("Markdown's marks are left out"))
    return Loaded((LoadedDocument(text, title=title, encoding=words.encoding),), warnings)


def decode(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> Words:
    """The text that the bytes hold; an `encoding` that is named is used without question."""
    if len(raw) > MAX_BYTES:
        raise Refused(said("the text is too large: {} MiB, more than {}", len(raw) >> 20, MAX_BYTES >> 20))
    warnings: list[Said] = []
    try:
        found = encodings.decode(raw, encoding, model=bigrams)
    except LookupError as error:
        raise Refused(said("“{}” is no encoding that is known here", encoding)) from error
    zeros = [m.start() for m in re.finditer(b"\0", raw)] if raw.count(b"\0") <= 0.1 * len(raw) else []
    if not isinstance(found, encodings.Decoded) and zeros:
        # A few zero bytes in a text are damage; a program or a picture has other signs.
        raw = raw.replace(b"\0", b"")
        found = encodings.decode(raw, model=bigrams)
        warnings.append(said("zero bytes are dropped, at {}", _places(zeros)))
    if isinstance(found, encodings.Undecided):
        found = _second_opinion(raw, found.guess, bigrams)
    if isinstance(found, encodings.Binary):
        raise Refused(said("it is not text: {}", found.reason))
    if found.damaged:
        places = _damage(raw, found.encoding)
        warnings.append(
            said(
                "{} places can't be read as {} and stand as \ufffd, at byte {}",
                found.damaged, found.encoding, _places(places),
            )
        )  # fmt: skip
    text = _SURROGATE.sub("\ufffd", found.text)
    controls = [m.start() for m in _CONTROL.finditer(text)]
    if controls:
        warnings.append(said("{} control characters, at character {}", len(controls), _places(controls)))
    return Words(text, found.encoding, tuple(warnings))


def _second_opinion(
    raw: bytes, guess: encodings.Decoded | None, bigrams: Callable[[], Bigrams]
) -> encodings.Decoded | encodings.Binary:
    """Of bytes that nothing reads as Chinese: badly broken Chinese, what a general detector says, or our guess."""
    from charset_normalizer import from_bytes

    broken = _broken_chinese(raw, bigrams)
    if broken is not None:
        return broken
    best = from_bytes(raw[: encodings.SAMPLE]).best()
    if best is not None:
        found = encodings.decode(raw, best.encoding, model=bigrams)
        if isinstance(found, encodings.Decoded) and found.damaged == 0 and not _noise(found.text):
            return found
    if guess is None or _noise(guess.text):
        return encodings.Binary(said("no encoding gives words"))
    return guess


def _broken_chinese(raw: bytes, bigrams: Callable[[], Bigrams]) -> encodings.Decoded | None:
    """A reading that is plainly Chinese though many of its bytes are lost; None where there is none."""
    found: list[tuple[float, encodings.Decoded]] = []
    for name in ("utf-8", "gb18030", "big5hkscs"):
        sample = raw[: encodings.SAMPLE].decode(name, "replace")
        others = [c for c in sample if c > "\x7f" and c != "\ufffd"]
        han = [c for c in others if "\u3400" <= c <= "\u9fff"]
        if len(han) < 4 or len(han) < 0.6 * len(others) or sample.count("\ufffd") > 0.35 * len(others):
            continue
        weight = sum(bigrams().alone(c) for c in han) / len(han) - 8 * sample.count("\ufffd") / len(others)
        decoded = encodings.decode(raw, name, model=bigrams)
        if weight > encodings.CHINESE and isinstance(decoded, encodings.Decoded) and decoded.damaged:
            found.append((weight, decoded))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _noise(text: str) -> bool:
    sample = text[:20_000]
    strange = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    return strange > 0.02 * len(sample) + 2


def _damage(raw: bytes, name: str) -> list[int]:
    """The first places, in bytes, that the encoding can't read."""
    places: list[int] = []
    at = 0
    while len(places) < _LISTED and at < len(raw):
        try:
            raw[at:].decode(name)
        except UnicodeDecodeError as error:
            places.append(at + error.start)
            at += max(error.end, error.start + 1)
        else:
            break
    return places


def _places(places: list[int]) -> str:
    return ", ".join(map(str, places[:_LISTED])) + (" …" if len(places) > _LISTED else "")


_META = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_META_TITLE = re.compile(r"^title:\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)[^`]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\((?:<[^<>\n]*>|[^()\s]*)(?:\s+[\"'][^\"'\n]*[\"'])?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\w*])")
_QUOTE = re.compile(r"^ {0,3}(?:> ?)+")


def plain(text: str) -> tuple[str, str]:
    """A Markdown text without its marks, and its title.

    >>> plain("# 贸易法\\n\\n**第一条** 见[附件](a.md)。\\n")
    ('贸易法\\n\\n第一条 见附件。\\n', '贸易法')
    """
    title = ""
    meta = _META.match(text)
    if meta is not None:
        named = _META_TITLE.search(meta[1])
        title = named[1] if named is not None else ""
        text = text[meta.end() :]
    text = _COMMENT.sub("", text)
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark is not None and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1][:3]
            continue
        if fence:
            lines.append(line)
            continue
        heading = _HEADING.match(line)
        if heading is not None:
            line = heading[2]
        elif _RULE.match(line):
            continue
        words = _inline(_QUOTE.sub("", line))
        if heading is not None and not title:
            title = words.strip()
        lines.append(words)
    return "\n".join(lines), title


def _inline(line: str) -> str:
    line = _LINK.sub(r"\1", line)
    line = _STRONG.sub(r"\2", line)
    return _EMPHASIS.sub(r"\2", line)


def read(path: Path) -> bytes:
    """The bytes of a file that is read whole; `Refused` when it is too large for one text."""
    if path.stat().st_size > MAX_BYTES:
        raise Refused(said("the file is too large: {} MiB, more than {}", path.stat().st_size >> 20, MAX_BYTES >> 20))
    return path.read_bytes()
