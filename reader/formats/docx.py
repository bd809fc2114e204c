"""Word documents (.docx): their paragraphs as Word shows them, automatic numbers included.

Kept: text, automatic numbers, tables, text boxes, content controls, tracked insertions, footnotes and endnotes (marked
`[n]` where they stand, their words after the text). Left out, and said so: comments, hidden text. Dropped: tracked
deletions, field codes, running heads and feet, the page numbers of a table of contents. A table whose rows set Chinese
beside English yields two documents, the source and its translation, with their rows paired.

Source: ECMA-376 (WordprocessingML), read with lxml; python-docx gives neither numbers, insertions nor notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.said import Said, said
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, Refused
from reader.formats.safe import Archive, parse_xml, within
from reader.formats.word_numbering import Numbering, W, on

if TYPE_CHECKING:
    from lxml import etree

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_OFFICE_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_THROUGH = frozenset(
    W + name
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir", "ins", "moveTo")
) | {_MATH + "oMath", _MATH + "oMathPara"}
_BLOCKS_THROUGH = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_SYMBOLS = {0xFC: "✓", 0xFE: "☑", 0xA8: "□", 0x6F: "□", 0x6E: "■", 0xA7: "▪", 0xD8: "➢", 0x6C: "●", 0xB7: "•"}
_CONTENTS_PAGE = re.compile(r"[\s.．…·]*\t\s*[-–—]?\s*\d+\s*[-–—]?\s*$")


def load(path: Path) -> Loaded:
    """The document's text, or the two of a bilingual table; `Refused` when it can't be read."""
    with Archive(path) as archive:
        return _Reader(archive).read()


@dataclass(slots=True)
class _Paragraph:
    """A paragraph on its way: what is left of one whose end was deleted is put before the next."""

    words: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


class _Reader:
    """One reading of one document; its counters and notes run along."""

    def __init__(self, archive: Archive) -> None:
        main = _main_part(archive)
        related = _related(archive, main)
        self._document = _part(archive, main)
        self._numbering = Numbering.read(
            _part(archive, related.get("numbering")), _part(archive, related.get("styles"))
        )
        self._notes = {kind: _notes(_part(archive, related.get(f"{kind}s")), kind) for kind in ("footnote", "endnote")}
        self._cited: list[etree._Element] = []
        self._pending = _Paragraph()
        self._tables = 0
        self._warnings: dict[Said, None] = {}
        if "comments" in related:
            self._warnings[said("the comments of the Word file are left out")] = None

    def read(self) -> Loaded:
        body = self._document.find(W + "body") if self._document is not None else None
        if body is None:
            raise Refused(said("the file is damaged: it holds no Word document"))
        rows = list(self._blocks(body, top=True))
        if self._pending.words:
            rows.append(Row(("".join(self._pending.words).strip(),)))
        for mark, note in enumerate(self._cited, 1):  # a note may cite another, which then joins the end of the list
            lines = [line for row in self._blocks(note) for line in row.cells[0].split("\n")]
            rows.append(Row((f"[{mark}]" + "\n".join(lines).strip(),)))
        return Loaded(documents(rows), tuple(self._warnings))

    def _blocks(self, parent: etree._Element, *, top: bool = False) -> Iterator[Row]:
        for block in parent:
            if block.tag == W + "p":
                yield from self._paragraph(block)
            elif block.tag == W + "tbl":
                yield from self._table(block, top)
            elif block.tag in _BLOCKS_THROUGH:
                yield from self._blocks(block, top=top)
            elif block.tag == _MC + "AlternateContent":
                yield from self._blocks(_choice(block), top=top)
            elif block.tag == W + "altChunk":
                self._warnings[said("a file embedded in the Word file is left out")] = None

    def _table(self, table: etree._Element, top: bool) -> Iterator[Row]:
        """A row with its cells for a table of the body; the cells' lines one by one for one inside another."""
        self._tables += 1
        number = self._tables
        for tr in _through(table, W + "tr"):
            if tr.find(f"{W}trPr/{W}del") is not None:
                continue
            cells: list[str] = []
            for tc in _through(tr, W + "tc"):
                merge = tc.find(f"{W}tcPr/{W}vMerge")
                if merge is not None and merge.get(W + "val", "continue") == "continue":
                    cells.append("")
                    continue
                cells.append("\n".join(line for row in self._blocks(tc) for line in row.cells if line))
            if top:
                yield Row(tuple(cells), table=number)
            else:
                yield from (Row((cell,)) for cell in cells if cell)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Row]:
        """The paragraph, then the text boxes that hang on it."""
        pending, self._pending = self._pending, _Paragraph()
        properties = paragraph.find(W + "pPr")
        mark = properties.find(W + "rPr") if properties is not None else None
        merged = mark is not None and (mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None)
        # A paragraph whose end was deleted is one with the next; only that one has a number.
        label = "" if merged else self._numbering.label(paragraph)
        self._inline(paragraph, pending)
        if merged:
            self._pending = pending
            return
        text = "".join(pending.words)
        if self._numbering.style_name(paragraph).startswith("toc"):
            text = _CONTENTS_PAGE.sub("", text)
        lines = [line.strip() for line in text.split("\n")]
        yield Row((label + "\n".join(line for line in lines if line),))
        for box in pending.boxes:
            yield from self._blocks(box)

    def _inline(self, parent: etree._Element, into: _Paragraph) -> None:
        for child in parent:
            if child.tag == W + "r":
                self._run(child, into)
            elif child.tag in _THROUGH:
                self._inline(child, into)
            elif child.tag == W + "ruby":
                self._ruby(child, into)
            elif child.tag == _MC + "AlternateContent":
                self._inline(_choice(child), into)
            elif isinstance(child.tag, str) and child.tag.startswith(_MATH):
                into.words.extend(t.text or "" for t in child.iter(_MATH + "t"))

    def _run(self, run: etree._Element, into: _Paragraph) -> None:
        properties = run.find(W + "rPr")
        if on(properties, "vanish") and not on(properties, "specVanish"):
            if run.find(W + "t") is not None:
                self._warnings[said("hidden text of the Word file is left out")] = None
            return
        self._content(run, into)

    def _content(self, run: etree._Element, into: _Paragraph) -> None:
        for child in run:
            name = child.tag.removeprefix(W) if isinstance(child.tag, str) else ""
            if name == "t":
                into.words.append(child.text or "")
            elif name in ("tab", "ptab"):
                into.words.append("\t")
            elif name in ("br", "cr"):
                into.words.append("\n")
            elif name == "noBreakHyphen":
                into.words.append("-")
            elif name == "sym":
                into.words.append(self._symbol(child))
            elif name in ("footnoteReference", "endnoteReference"):
                into.words.append(self._note(name.removesuffix("Reference"), child.get(W + "id")))
            elif name == "ruby":
                self._ruby(child, into)
            elif name in ("drawing", "pict", "object"):
                into.boxes.extend(_boxes(child))
            elif child.tag == _MC + "AlternateContent":
                self._content(_choice(child), into)

    def _ruby(self, ruby: etree._Element, into: _Paragraph) -> None:
        for base in ruby.iterfind(W + "rubyBase"):
            self._inline(base, into)

    def _symbol(self, symbol: etree._Element) -> str:
        try:
            code = int(symbol.get(W + "char") or "", 16)
        except ValueError:
            code = 0xFFFD
        sign = _SYMBOLS.get(code - 0xF000 if code >= 0xF000 else code)
        if sign is None:
            self._warnings[said("a sign of a symbol font could not be told and stands as \ufffd")] = None
        return sign or "\ufffd"

    def _note(self, kind: str, key: str | None) -> str:
        note = self._notes[kind].get(key or "")
        if note is None:
            return ""
        self._cited.append(note)
        return f"[{len(self._cited)}]"


def _through(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or cells of a row, also those inside content controls and insertions."""
    for child in parent:
        if child.tag == name:
            yield child
        elif child.tag in _BLOCKS_THROUGH:
            yield from _through(child, name)


def _choice(alternate: etree._Element) -> etree._Element:
    """The first choice of an AlternateContent, which always says the same as its fallback."""
    chosen = alternate.find(_MC + "Choice")
    if chosen is None:
        chosen = alternate.find(_MC + "Fallback")
    return alternate if chosen is None else chosen


def _boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """The text boxes of a drawing, outermost only; of two versions of one box the first."""
    for child in drawing:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag == _MC + "AlternateContent":
            yield from _boxes(_choice(child))
        else:
            yield from _boxes(child)


def _notes(root: etree._Element | None, kind: str) -> dict[str, etree._Element]:
    """The notes by id; those with a type are separators."""
    if root is None:
        return {}
    return {
        note.get(W + "id") or "": note for note in root.iterfind(W + kind) if note.get(W + "type", "normal") == "normal"
    }


def _part(archive: Archive, name: str | None) -> etree._Element | None:
    if name is None or name not in archive:
        return None
    raw = archive.read(name)
    if _STRICT in raw[:8192]:
        raw = raw.replace(_STRICT, _TRANSITIONAL)
    return parse_xml(raw, name)


def _main_part(archive: Archive) -> str:
    """The part that the package names as its document; `word/document.xml` when it names none."""
    for kind, target in _relationships(archive, "_rels/.rels", ""):
        if kind == "officeDocument" and target in archive:
            return target
    if "word/document.xml" not in archive:
        raise Refused(said("the file is damaged: it holds no Word document"))
    return "word/document.xml"


def _related(archive: Archive, main: str) -> dict[str, str]:
    """The parts that belong to the document, by kind; those of the usual names when it lists none."""
    folder, _, name = main.rpartition("/")
    found = {
        kind: f"{folder}/{kind}.xml"
        for kind in ("numbering", "styles", "footnotes", "endnotes", "comments")
        if f"{folder}/{kind}.xml" in archive
    }
    found.update(
        (kind, target)
        for kind, target in _relationships(archive, f"{folder}/_rels/{name}.rels", main)
        if target in archive
    )
    return found


def _relationships(archive: Archive, name: str, base: str) -> Iterator[tuple[str, str]]:
    """(kind, entry) of the internal relationships; those that lead outside the archive are never followed."""
    if name not in archive:
        return
    for relationship in parse_xml(archive.read(name), name):
        kind, target = relationship.get("Type") or "", relationship.get("Target") or ""
        if relationship.get("TargetMode") == "External" or not kind.startswith((_OFFICE, _OFFICE_STRICT)):
            continue
        yield kind.rpartition("/")[2], within(base, target)
