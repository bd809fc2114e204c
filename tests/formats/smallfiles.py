"""Small files of foreign formats, made from nothing but words."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
    )
)


def zipped(path: Path, entries: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, content in entries.items():
            z.writestr(name, content)
    return path


def docx(path: Path, body: str, **parts: str) -> Path:
    """A Word file of `body` and further parts of its word folder, by name without suffix."""
    namespaces = (
        W
        + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": f"<w:document {namespaces}><w:body>{body}</w:body></w:document>",
    }
    entries.update({f"word/{name}.xml": f"<w:{name} {W}>{content}</w:{name}>" for name, content in parts.items()})
    return zipped(path, entries)


def p(text: str, numbered: tuple[int, int] | None = None, style: str = "", mark: str = "") -> str:
    """A Word paragraph, in the list and level of `numbered`."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if numbered is not None:
        properties += f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>'
    if mark:
        properties += f"<w:rPr>{mark}</w:rPr>"
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


def table(*rows: Sequence[str]) -> str:
    """A Word table; each cell is the XML of its paragraphs, or words."""
    lines = (
        "<w:tr>" + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows
    )
    return "<w:tbl>" + "".join(lines) + "</w:tbl>"


def level(at: int, system: str, text: str, more: str = "", start: int = 1) -> str:
    system = f'<w:numFmt w:val="{system}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/>{system}</w:lvl>'


def lists(*abstracts: str, nums: str = "") -> str:
    """A numbering part: abstract lists 0, 1 …, and w:num 1, 2 … made from them, then `nums`."""
    made = "".join(f'<w:abstractNum w:abstractNumId="{n}">{a}</w:abstractNum>' for n, a in enumerate(abstracts))
    used = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(len(abstracts)))
    return made + used + nums


def odt(path: Path, body: str, styles: str = "") -> Path:
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped(path, {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub(path: Path, *pages: str, title: str = "书", href: str = "p{}.xhtml") -> Path:
    items = "".join(
        f'<item id="i{n}" href="{href.format(n)}" media-type="application/xhtml+xml"/>' for n in range(len(pages))
    )
    refs = "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    entries: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/c.opf"/></rootfiles></container>'
        ),
        "OEBPS/c.opf": (
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>{title}</dc:title><dc:language>zh-CN</dc:language></metadata>"
            f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
        ),
    }
    for n, page in enumerate(pages):
        entries[f"OEBPS/p{n}.xhtml"] = (
            '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>t</title></head><body>{page}</body></html>"
        )
    return zipped(path, entries)


Word = tuple[float, float, float, str]
"""x, y, size, text."""


def pdf(path: Path, *pages: Sequence[Word], width: int = 400, height: int = 600, extra: bytes = b"") -> Path:
    """A PDF whose one font shows nothing but says by a ToUnicode map which characters its codes are."""
    chars = sorted({c for page in pages for _, _, _, text in page for c in text})
    codes = {c: n + 1 for n, c in enumerate(chars)}
    narrow = " ".join(f"{codes[c]} [500]" for c in chars if ord(c) < 0x2E80)
    lines = [f"<{codes[c]:04X}> <{c.encode('utf-16-be').hex()}>" for c in chars]
    blocks = [lines[n : n + 100] for n in range(0, len(lines), 100)]
    cmap = "\n".join(
        ["/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def"]
        + ["1 begincodespacerange <0000> <FFFF> endcodespacerange"]
        + [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
        + ["endcmap end end"]
    )
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{7 + 2 * n} 0 R' for n in range(len(pages)))}]>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/X"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor 5 0 R/DW 1000/W[{narrow}]>>".encode(),
        b"<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200"
        b"/CapHeight 700/StemV 80>>",
        _stream(cmap.encode()),
    ]
    for n, page in enumerate(pages):
        shown = "\n".join(
            f"BT /F1 {size} Tf {x} {y} Td <{''.join(f'{codes[c]:04X}' for c in text)}> Tj ET"
            for x, y, size, text in page
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {8 + 2 * n} 0 R>>".encode()
        )
        objects.append(_stream(shown.encode() + extra))
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for n, each in enumerate(objects):
        places.append(len(out))
        out += f"{n + 1} 0 obj\n".encode() + each + b"\nendobj\n"
    table_at = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table_at}\n%%EOF".encode()
    path.write_bytes(out)
    return path


def _stream(raw: bytes) -> bytes:
    packed = zlib.compress(raw)
    return f"<</Length {len(packed)}/Filter/FlateDecode>>\nstream\n".encode() + packed + b"\nendstream"
