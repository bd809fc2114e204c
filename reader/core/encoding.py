"""Bytes become text: which encoding a Chinese file is in.

Holds `decode`. What stays true: a byte order mark decides; then strict UTF-8, which other encodings hardly ever pass
by chance; then GB18030 (of which GBK and GB2312 are parts), Big5 with and without the Hong Kong characters, and UTF-16
without a mark compete, each by how likely its reading is under a model of Chinese. A reading that no Chinese text
would give is not accepted: the caller may ask a general detector then, and give its answer as `hint`. Nothing is ever
replaced by U+FFFD except where a named encoding was asked for and the file breaks it, which is told.

Line ends come out as LF and the mark is dropped; nothing else changes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from reader.core.repair.model import Bigrams
from reader.core.said import SILENCE, Said, said

SAMPLE = 65_536
"""Bytes that the judgement reads; the decoding reads all."""

_JUDGED = 3_000
"""Characters of a sample that the model weighs."""

CHINESE = -11.0
"""Nats a character below which a reading is no Chinese."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_MAGIC = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\x1f\x8b",
    b"7z\xbc\xaf", b"Rar!", b"SQLite format 3\0", b"MZ\x90", b"II*\0", b"MM\0*", b"RIFF", b"BZh", b"\xfd7zXZ",
)  # fmt: skip

_BIG5 = ("big5", "cp950", "big5hkscs")
_BIG5_KIN: dict[str, str] = dict.fromkeys(_BIG5, "big5")

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_LABELS = {
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "gb18030": "gb18030", "936": "gb18030",
    "ansi": "gb18030", "big5": "big5", "cp950": "cp950", "big5hkscs": "big5hkscs", "utf8": "utf-8-sig",
    "utf8sig": "utf-8-sig", "utf16": "utf-16", "unicode": "utf-16",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding that gave it."""

    text: str
    encoding: str
    """A name that Python's codecs know."""
    confidence: float
    """0 to 1; 1 for a byte order mark, ASCII, and an encoding that was named."""
    damaged: int = 0
    """How many places the encoding could not read; U+FFFD stands there."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """No reading is Chinese enough; the best one all the same, if there is any."""

    guess: Decoded | None


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes are no text."""

    reason: Said


def decode(raw: bytes, hint: str | None = None, *, model: Callable[[], Bigrams]) -> Decoded | Undecided | Binary:
    """The text of a file; `hint` names an encoding that is then used without question.

    `model` is only asked for when neither a mark nor UTF-8 decides. `LookupError` for a hint that names no encoding.
    """
    if hint:
        return _named(raw, hint)
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return _read(raw, name, 1.0)
    if raw.startswith(_MAGIC):
        return Binary(said("the file is of a binary kind"))
    sample = raw[:SAMPLE]
    if b"\0" not in raw:
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            if len(_CONTROLS.findall(sample)) > 0.01 * len(sample) + 2:
                return Binary(said("the file holds control characters, as programs and pictures do"))
            return Decoded(lines(text), "utf-8", 1.0)
    elif latin := _wide_latin(sample):
        return _read(raw, latin, 0.95)
    found = _judged(raw, sample, model())
    if isinstance(found, Undecided) and (reason := _binary(sample)):
        return Binary(reason)
    return found


def lines(text: str) -> str:
    r"""The text with LF line ends.

    >>> lines("第一条\r\n第二条\r")
    '第一条\n第二条\n'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _named(raw: bytes, hint: str) -> Decoded:
    plain = re.sub(r"[^a-z0-9]", "", hint.lower())
    name = _LABELS.get(plain) or codecs.lookup(hint).name
    if name == "utf-8":
        name = "utf-8-sig"
    if name == "utf-16" and not raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16-be" if _zeros(raw[:SAMPLE], 0) > _zeros(raw[:SAMPLE], 1) else "utf-16-le"
    return _read(raw, name, 1.0)


def _read(raw: bytes, name: str, confidence: float) -> Decoded:
    try:
        return Decoded(lines(raw.decode(name)), name, confidence)
    except UnicodeDecodeError:
        text = raw.decode(name, "replace")
        return Decoded(lines(text), name, confidence, text.count("\ufffd"))


def _zeros(sample: bytes, side: int) -> int:
    return sample[side::2].count(0)


def _wide_latin(sample: bytes) -> str:
    """The order of bytes of Latin text in UTF-16 without a mark: nearly every other byte is zero."""
    for side, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if _zeros(sample, side) > 0.4 * len(sample) and _zeros(sample, 1 - side) < 0.02 * len(sample) + 1:
            return name
    return ""


def _binary(sample: bytes) -> Said:
    """Why bytes that no encoding makes Chinese are no text, in words; empty when they may be one."""
    if b"\0" in sample:
        return said("the file holds zero bytes, as programs and pictures do")
    if len(_CONTROLS.findall(sample)) > 0.01 * len(sample) + 2:
        return said("the file holds control characters, as programs and pictures do")
    return SILENCE


def _judged(raw: bytes, sample: bytes, model: Bigrams) -> Decoded | Undecided:
    names = ("gb18030", *_BIG5) if b"\0" not in raw else ()
    if len(raw) % 2 == 0:
        names = (*names, "utf-16-le", "utf-16-be")
    readings: dict[str, float] = {}
    for name in names:
        text = _strictly(sample, name, complete=len(raw) <= SAMPLE)
        if text and not re.search("[\0\ufffe\uffff]", text):
            readings[name] = _weight(text, model) - (0.5 if name.startswith("utf-16") else 0.0)
    if max(readings.values(), default=-30.0) < CHINESE and b"\0" not in raw:
        readings |= _tolerated(sample, model)
    if not readings:
        return Undecided(None)
    best = max(readings, key=lambda name: readings[name])
    weight = readings[best]
    rest = max(
        (w for name, w in readings.items() if _BIG5_KIN.get(name, name) != _BIG5_KIN.get(best, best)), default=-15
    )
    confidence = round(min(0.99, max(0.0, (weight - rest) / 4)), 2)
    decoded = _big5(raw, readings, confidence) if best in _BIG5 else _read(raw, best, confidence)
    return decoded if weight >= CHINESE else Undecided(decoded)


def _big5(raw: bytes, readings: dict[str, float], confidence: float) -> Decoded:
    """Which of Big5's relatives: the one that reads the most; of equals the plainest name, else Windows' own."""
    found = [_read(raw, name, confidence) for name in _BIG5 if name in readings]
    least = min(decoded.damaged for decoded in found)
    found = [decoded for decoded in found if decoded.damaged == least]
    windows = next((decoded for decoded in found if decoded.encoding == "cp950"), found[0])
    return found[0] if found[0].text == windows.text else windows


def _strictly(sample: bytes, name: str, *, complete: bool) -> str:
    """The sample read without forgiveness, a character cut at its end aside; empty where that fails."""
    reader = codecs.getincrementaldecoder(name)("strict")
    try:
        return reader.decode(sample, complete)
    except UnicodeDecodeError:
        return ""


def _tolerated(sample: bytes, model: Bigrams) -> dict[str, float]:
    """Readings of a file that breaks every encoding, as far as it breaks one only here and there."""
    found: dict[str, float] = {}
    for name in ("utf-8", "gb18030", "big5hkscs"):
        text = sample.decode(name, "replace")
        if text.count("\ufffd") <= 0.01 * len(text) + 1:
            found[name] = _weight(text, model) + (3.0 if name == "utf-8" else 0.0)
    return found


def _weight(text: str, model: Bigrams) -> float:
    """Nats a character of the reading, ASCII aside; far below any text where private or broken characters stand."""
    total, count = 0.0, 0
    for before, char in pairwise(" " + text[:_JUDGED]):
        code = ord(char)
        if code < 0x80:
            if code < 32 and char not in "\r\n\t\f\x1a":
                total, count = total - 12, count + 1
            continue
        total += -18.0 if 0xE000 <= code <= 0xF8FF or code == 0xFFFD else model.log(before, char)
        count += 1
    return total / count if count else -30.0
