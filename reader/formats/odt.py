"""OpenDocument texts (.odt, .fodt): paragraphs with their automatic numbers, tables, text boxes and notes.

As with Word's files, numbers that only the list styles say are written out, notes are marked `[n]` and follow the
text, tracked deletions and comments are left out, and a bilingual table yields two documents. Runs of spaces are
capped: a hostile count would fill the memory.

Source: OpenDocument 1.3, part 3 (OASIS), sections 5, 6, 16.29–31 and 19.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.core.said import said
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, Refused
from reader.formats.ordinals import write
from reader.formats.safe import Archive, parse_xml
from reader.formats.word_numbering import number, separator

if TYPE_CHECKING:
    from lxml import etree

T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MOST_SPACES = 80

_SYSTEMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none",
    "一, 二, 三, ...": "chineseCountingThousand", "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "壹, 貳, 參, ...": "ideographLegalTraditional", "①, ②, ③, ...": "decimalEnclosedCircle",
    "甲, 乙, 丙, ...": "ideographTraditional", "子, 丑, 寅, ...": "ideographZodiac",
    "１, ２, ３, ...": "decimalFullWidth", "イ, ロ, ハ, ...": "decimal",
}  # fmt: skip

_LEFT_OUT = frozenset(
    (T + "tracked-changes", _OFFICE + "annotation", _OFFICE + "annotation-end", T + "sequence-decls", _OFFICE + "forms",
     T + "ruby-text", T + "hidden-text", T + "hidden-paragraph", T + "index-title-template", T + "variable-decls",
     T + "user-field-decls", T + "table-of-content-source", _OFFICE + "binary-data")
)  # fmt: skip
_THROUGH = frozenset(
    (T + "section", T + "table-of-content", T + "index-body", T + "index-title", T + "alphabetical-index",
     T + "illustration-index", T + "table-index", T + "bibliography", T + "user-index", T + "list-header")
)  # fmt: skip


class _Level(NamedTuple):
    system: str = "none"
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1


def load(path: Path) -> Loaded:
    """The document's text; `Refused` when it can't be read."""
    with Archive(path) as archive:
        if "META-INF/manifest.xml" in archive:
            manifest = archive.read("META-INF/manifest.xml")
            if b"encryption-data" in manifest:
                raise Refused(said("the file is protected by a password; save it without one first"))
        content = parse_xml(archive.read("content.xml"), "content.xml")
        styles = parse_xml(archive.read("styles.xml"), "styles.xml") if "styles.xml" in archive else None
        meta = parse_xml(archive.read("meta.xml"), "meta.xml") if "meta.xml" in archive else None
    return _Reader(content, [content] if styles is None else [styles, content]).read(meta)


def load_flat(raw: bytes) -> Loaded:
    """The same for a document that is one XML file."""
    root = parse_xml(raw)
    return _Reader(root, [root]).read(root)


class _Reader:
    """One reading of one document; its lists and notes run along."""

    def __init__(self, content: etree._Element, styled: list[etree._Element]) -> None:
        body = content.find(f"{_OFFICE}body/{_OFFICE}text")
        if body is None:
            raise Refused(said("the file is damaged, or it is no text document"))
        self._body = body
        self._lists = {
            style.get(_STYLE + "name") or "": _levels(style) for root in styled for style in root.iter(T + "list-style")
        }
        self._of_paragraphs = _inherited(styled)
        self._outline = next((_levels(o) for root in styled for o in root.iter(T + "outline-style")), {})
        self._counts: dict[str, dict[int, int]] = {}
        self._styles_of_lists: dict[str, str] = {}
        self._cited: list[etree._Element] = []
        self._tables = 0

    def read(self, meta: etree._Element | None) -> Loaded:
        rows = list(self._blocks(self._body, top=True))
        for mark, note in enumerate(self._cited, 1):
            lines = [cell for row in self._blocks(note) for cell in row.cells if cell]
            rows.append(Row((f"[{mark}]" + "\n".join(lines),)))
        found = documents(rows)
        if not any(d.text for d in found):
            raise Refused(said("the document holds no text"))
        title = next((t.text or "" for t in meta.iter(_DC + "title")), "") if meta is not None else ""
        if len(found) == 1 and title:
            found = (type(found[0])(found[0].text, title=title.strip()[:300]),)
        return Loaded(found)

    def _blocks(self, parent: etree._Element, *, top: bool = False) -> Iterator[Row]:
        for block in parent:
            if block.tag == T + "p":
                yield from self._paragraph(block, "")
            elif block.tag == T + "h":
                yield from self._paragraph(block, self._heading(block))
            elif block.tag in (T + "list", T + "ordered-list", T + "unordered-list"):
                yield from self._list(block, 0, None)
            elif block.tag == _TABLE + "table":
                yield from self._table(block, top)
            elif block.tag in _THROUGH:
                yield from self._blocks(block, top=top)
            elif block.tag == _DRAW + "frame":
                yield from self._boxes(block)

    def _table(self, table: etree._Element, top: bool) -> Iterator[Row]:
        self._tables += 1
        number_ = self._tables
        for tr in table.iter(_TABLE + "table-row"):
            if next((a for a in tr.iterancestors(_TABLE + "table")), None) is not table:
                continue
            cells = [
                "\n".join(line for row in self._blocks(cell) for line in row.cells if line)
                for cell in tr
                if cell.tag == _TABLE + "table-cell"
            ]
            if top:
                yield Row(tuple(cells), table=number_)
            else:
                yield from (Row((cell,)) for cell in cells if cell)

    def _list(self, block: etree._Element, depth: int, style: str | None) -> Iterator[Row]:
        """A list and those inside it. A list that names none has the style of the one around it."""
        style = block.get(T + "style-name") or style or ""
        key = self._continued(block, style, depth)
        for item in block:
            if item.tag not in (T + "list-item", T + "list-header"):
                continue
            first = item.tag == T + "list-item"
            for part in item:
                if part.tag == T + "list":
                    yield from self._list(part, depth + 1, style)
                elif part.tag in (T + "p", T + "h"):
                    label = ""
                    if first:
                        own = self._of_paragraphs.get(part.get(T + "style-name") or "") if not style else None
                        label = self._label(key, self._lists.get(own or style, {}), depth, item)
                    first = False
                    yield from self._paragraph(part, label)
                elif part.tag == _TABLE + "table":
                    yield from self._table(part, False)

    def _continued(self, block: etree._Element, style: str, depth: int) -> str:
        """The key of the counters that a list goes on with; a new list begins anew."""
        if depth:
            return f"style {style}"
        goes_on = block.get(T + "continue-numbering") == "true" or block.get(T + "continue-list") is not None
        key = f"style {style}"
        if not goes_on:
            self._counts.pop(key, None)
        return key

    def _heading(self, heading: etree._Element) -> str:
        level = number(heading.get(T + "outline-level"), 1) or 1
        if heading.get(T + "is-list-header") == "true":
            return ""
        return self._label("outline", self._outline, level - 1, heading)

    def _label(self, key: str, levels: dict[int, _Level], depth: int, item: etree._Element) -> str:
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(key, {})
        own = number(item.get(T + "start-value"))
        counts[depth] = own if own is not None else counts.get(depth, level.start - 1) + 1
        for deeper in [n for n in counts if n > depth]:
            del counts[deeper]
        if level.system == "none" and not level.prefix and not level.suffix:
            return ""
        shown = range(max(0, depth - level.shown + 1), depth + 1)
        numbers = [
            write(counts.get(n, levels[n].start), levels[n].system)
            for n in shown
            if n in levels and levels[n].system != "none"
        ]
        label = level.prefix + ".".join(numbers) + level.suffix
        return label + separator(label) if label.strip() else ""

    def _paragraph(self, paragraph: etree._Element, label: str) -> Iterator[Row]:
        frames: list[etree._Element] = []
        words: list[str] = []
        self._inline(paragraph, words, frames)
        text = "".join(words)
        if any(a.tag == T + "index-body" for a in paragraph.iterancestors()):
            text = re.sub(r"\t\s*\d+\s*$", "", text)
        lines = [line.strip() for line in text.split("\n")]
        yield Row((label + "\n".join(line for line in lines if line),))
        for frame in frames:
            yield from self._boxes(frame)

    def _boxes(self, frame: etree._Element) -> Iterator[Row]:
        for box in frame.iter(_DRAW + "text-box"):
            yield from self._blocks(box)

    def _inline(self, parent: etree._Element, words: list[str], frames: list[etree._Element]) -> None:
        words.append(_flowed(parent.text))
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                self._child(child, words, frames)
            words.append(_flowed(child.tail))

    def _child(self, child: etree._Element, words: list[str], frames: list[etree._Element]) -> None:
        if child.tag == T + "s":
            words.append(" " * min(number(child.get(T + "c"), 1) or 1, _MOST_SPACES))
        elif child.tag == T + "tab":
            words.append("\t")
        elif child.tag == T + "line-break":
            words.append("\n")
        elif child.tag == T + "note":
            body = child.find(T + "note-body")
            if body is not None:
                self._cited.append(body)
                words.append(f"[{len(self._cited)}]")
        elif child.tag.startswith(_DRAW):
            frames.append(child)
        else:
            self._inline(child, words, frames)


def _flowed(words: str | None) -> str:
    """White space of the XML is one space; further ones are elements."""
    return re.sub(r"[ \t\r\n]+", " ", words) if words else ""


def _inherited(styled: list[etree._Element]) -> dict[str, str]:
    """The list style of each paragraph style that has one of its own."""
    return {
        style.get(_STYLE + "name") or "": style.get(_STYLE + "list-style-name") or ""
        for root in styled
        for style in root.iter(_STYLE + "style")
        if style.get(_STYLE + "list-style-name")
    }


def _levels(style: etree._Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in style:
        if level.tag not in (T + "list-level-style-number", T + "outline-level-style", T + "list-level-style-bullet"):
            continue
        at = (number(level.get(T + "level"), 1) or 1) - 1
        prefix, suffix = level.get(_STYLE + "num-prefix") or "", level.get(_STYLE + "num-suffix") or ""
        if level.tag.endswith("bullet"):
            found[at] = _Level(prefix="•")
            continue
        system = _SYSTEMS.get(level.get(_STYLE + "num-format") or "", "decimal")
        pattern = level.get("{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format")
        if pattern and pattern.count("%") == 2:
            prefix, suffix = re.split(r"%\d+%", pattern, maxsplit=1)
        found[at] = _Level(
            system,
            prefix,
            suffix,
            number(level.get(T + "start-value"), 1) or 0,
            number(level.get(T + "display-levels"), 1) or 1,
        )
    return found
