r"""Rich text (.rtf): its words, with the numbers that the writing program left beside each paragraph.

Characters come as `\uN` with a substitute to skip, or as bytes in the code page of the font in use (936 for GBK, 950
for Big5), or of the document. Kept: text, list numbers (`\listtext`, `\pntext`), table cells, footnotes (`[n]`, after
the text). Dropped: hidden and deleted text, running heads and feet, pictures, field codes and everything in a
destination that is marked as skippable.

Source: Rich Text Format Specification 1.9.1 (Microsoft). striprtf keeps deleted and hidden text and
drops footnotes.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from reader.core.said import said
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, Refused
from reader.formats.word_numbering import separator

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable info pict object objdata header footer headerl headerr "
    b"headerf footerl footerr footerf fldinst datafield themedata colorschememapping latentstyles datastore rsidtbl "
    b"xmlnstbl generator filetbl revtbl pgptbl mmathPr bkmkstart bkmkend annotation atnid atnauthor atnref atntime "
    b"atndate xe tc rxe txe listname leveltext levelnumbers nonshppict sp blipuid private userprops docvar".split()
)
_SIGNS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": "\u3000", b"enspace": " ", b"qmspace": " ", b"zwj": "", b"zwnj": "", b"line": "\n",
    b"page": "\n", b"column": "\n", b"softline": "\n",
}  # fmt: skip
_MOST_DEPTH = 2_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and its end restores."""

    codec: str
    skip: int = 1
    dropped: bool = False
    hidden: bool = False
    label: bool = False
    fonts: bool = False
    note: bool = False


def load(raw: bytes) -> Loaded:
    """The document's text; `Refused` when it is broken or empty."""
    found = documents(_Reader(raw).read())
    if not any(d.text.strip() for d in found):
        raise Refused(said("the document holds no text"))
    return Loaded(found)


class _Reader:
    """One pass over the tokens."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._default = "cp1252"
        self._state = _State(self._default)
        self._stack: list[_State] = []
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._pending = bytearray()
        self._substitutes = 0
        self._high = 0
        self._line: list[str] = []
        self._label: list[str] = []
        self._cells: list[str] = []
        self._cell: list[str] = []
        self._in_table = False
        self._rows: list[Row] = []
        self._notes: list[list[str]] = []
        self._open_notes: list[int] = []
        self._tables = 0

    def read(self) -> list[Row]:
        opening = False
        for token in _TOKEN.finditer(self._raw):
            word, value, code, symbol, brace, text = token.groups()
            if brace == b"{":
                self._flush()
                self._push()
                opening = True
                continue
            if brace == b"}":
                self._flush()
                self._pop()
            elif word is not None:
                self._flush_unless_bytes()
                self._word(word, None if value is None else int(value), opening)
            elif code is not None:
                self._byte(int(code, 16))
            elif symbol == b"*":
                # `{\*\name` says: skip this group unless you know the name.
                self._state = replace(self._state, dropped=self._state.dropped or self._unknown(token.end()))
            elif symbol is not None:
                self._words({b"~": "\u00a0", b"_": "-", b"-": ""}.get(symbol, symbol.decode("latin-1")))
            elif text is not None:
                self._text(text)
            opening = False
        self._flush()
        self._paragraph()
        self._row()
        for mark, note in enumerate(self._notes, 1):
            lines = [line.strip() for line in "".join(note).split("\n")]
            self._rows.append(Row((f"[{mark}]" + "\n".join(line for line in lines if line),)))
        return self._rows

    def _unknown(self, at: int) -> bool:
        known = re.match(
            rb"\\(listtext|pntext|footnote|shptxt|shpinst|shppict|fldrslt)(?![a-z])", self._raw[at : at + 20]
        )
        return known is None

    def _push(self) -> None:
        if len(self._stack) > _MOST_DEPTH:
            raise Refused(said("the document is nested too deeply"))
        self._stack.append(self._state)

    def _pop(self) -> None:
        if not self._stack:
            return
        was, self._state = self._state, self._stack.pop()
        if was.note and not self._state.note and self._open_notes:
            self._open_notes.pop()

    def _word(self, word: bytes, value: int | None, opening: bool) -> None:
        if word == b"u" and value is not None:
            self._unicode(value & 0xFFFF)
        elif word == b"bin":
            self._state = replace(self._state, dropped=True)
        elif word in (b"par", b"sect"):
            self._words("\n") if self._state.note else self._paragraph()
        elif word in (b"cell", b"nestcell"):
            self._end_cell()
        elif word in (b"row", b"nestrow"):
            self._row()
        elif word == b"trowd":
            self._in_table = True
        elif word in _SIGNS:
            self._words(_SIGNS[word])
        elif word == b"footnote":
            self._note()
        else:
            self._format(word, value, opening)

    def _format(self, word: bytes, value: int | None, opening: bool) -> None:
        state = self._state
        if word == b"uc":
            state = replace(state, skip=max(0, min(value or 0, 8)))
        elif word == b"ansicpg" and value is not None:
            self._default = _codec(f"cp{value}")
            state = replace(state, codec=self._default)
        elif word == b"f" and value is not None:
            self._font = value
            state = state if state.fonts else replace(state, codec=self._fonts.get(value, self._default))
        elif word == b"fcharset" and state.fonts:
            self._fonts[self._font] = _CHARSETS.get(value or 0, self._default) if value else self._default
        elif word == b"fonttbl":
            state = replace(state, fonts=True, dropped=True)
        elif word in (b"v", b"deleted"):
            state = replace(state, hidden=value != 0)
        elif word == b"plain":
            state = replace(state, hidden=False, codec=self._default)
        elif word in (b"listtext", b"pntext") and opening:
            state = replace(state, label=True)
        elif word in _SKIPPED and (opening or state.dropped):
            state = replace(state, dropped=True)
        self._state = state

    def _note(self) -> None:
        if self._state.dropped or self._state.hidden:
            return
        self._notes.append([])
        self._words(f"[{len(self._notes)}]")
        self._open_notes.append(len(self._notes) - 1)
        self._state = replace(self._state, note=True)

    def _text(self, text: bytes) -> None:
        while self._substitutes and text:
            self._substitutes -= 1
            text = text[1:]
        if not text:
            return
        if any(byte >= 0x80 for byte in text) or self._pending:
            self._pending += text
            if not any(byte >= 0x80 for byte in text[-1:]):
                self._flush()
        else:
            self._words(text.decode("ascii"))

    def _byte(self, byte: int) -> None:
        if self._substitutes:
            self._substitutes -= 1
        else:
            self._pending.append(byte)

    def _unicode(self, code: int) -> None:
        self._substitutes = self._state.skip
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00) if self._high else 0xFFFD
        self._high = 0
        self._words(chr(code))

    def _flush_unless_bytes(self) -> None:
        self._flush()
        self._substitutes = 0

    def _flush(self) -> None:
        """Decodes the bytes that have come together: a character may be half `\\'xx`, half a letter."""
        if self._pending:
            raw = bytes(self._pending)
            self._pending.clear()
            self._words(raw.decode(self._state.codec, "replace"))

    def _words(self, words: str) -> None:
        if self._pending:
            self._flush()
        state = self._state
        if state.dropped or state.hidden:
            return
        if state.note and self._open_notes:
            self._notes[self._open_notes[-1]].append(words)
        elif state.label:
            self._label.append(words)
        else:
            self._line.append(words)

    def _take(self) -> str:
        label = "".join(self._label).strip()
        lines = [line.strip() for line in "".join(self._line).split("\n")]
        self._label.clear()
        self._line.clear()
        text = "\n".join(line for line in lines if line)
        return (label + separator(label) if label else "") + text

    def _paragraph(self) -> None:
        if self._in_table:
            self._cell.append(self._take())
        else:
            self._rows.append(Row((self._take(),)))

    def _end_cell(self) -> None:
        self._cell.append(self._take())
        self._cells.append("\n".join(part for part in self._cell if part))
        self._cell.clear()

    def _row(self) -> None:
        if self._cell and not self._cells:  # paragraphs after a table, which no cell has claimed
            self._rows.extend(Row((part,)) for part in self._cell)
            self._cell.clear()
        if self._cells:
            if not (self._rows and self._rows[-1].table is not None):
                self._tables += 1
            self._rows.append(Row(tuple(self._cells), table=self._tables))
            self._cells.clear()
        self._in_table = False


def _codec(name: str) -> str:
    name = {"cp936": "gbk", "cp950": "cp950", "cp65001": "utf-8", "cp10000": "mac_roman", "cp0": "cp1252"}.get(
        name, name
    )
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
