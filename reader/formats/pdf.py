"""PDF files with a text layer: their characters and places from pdfium, put into paragraphs by `pdf_layout`.

A file that needs a password or holds only pictures is refused and told as such. pdfium ends the whole process when a
stream inflates beyond the memory there is: call this in the worker only. Rotated words on an upright page (watermarks)
are left out.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from reader.core.said import Said, said
from reader.formats.loaded import Loaded, LoadedDocument, Refused
from reader.formats.pdf_layout import Glyph, Page, paragraphs

if TYPE_CHECKING:
    import pypdfium2


class _Found(NamedTuple):
    """A glyph of nominal size, its direction in quarter turns (-1: slanted), and the height of its box."""

    glyph: Glyph
    turn: int
    tall: float


MAX_GLYPHS = 200_000
"""Of one page; the densest newspaper page has some twenty thousand."""
_NOT_CHARACTERS = frozenset((0, 10, 13, 0xFFFE, 0xFFFF))
_LINE_END_HYPHEN = 2
"""What pdfium puts for a hyphen at the end of a line."""


def load(path: Path, beat: Callable[[], None] = lambda: None) -> Loaded:
    """The document's text; `beat` is called after each page. `Refused` when there is none to read."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise Refused(_reason(error)) from error
    try:
        return _read(document, beat)
    except pypdfium2.PdfiumError as error:
        raise Refused(said("the PDF is damaged ({})", error)) from error
    finally:
        document.close()


def _reason(error: pypdfium2.PdfiumError) -> Said:
    import pypdfium2.raw

    if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return said("the PDF is protected by a password; open it with the password and save it without one first")
    if error.err_code == pypdfium2.raw.FPDF_ERR_SECURITY:
        return said("the PDF is encrypted in a way that can't be read")
    return said("the file is damaged: it is no whole PDF")


def _read(document: pypdfium2.PdfDocument, beat: Callable[[], None]) -> Loaded:
    pages: list[Page] = []
    pictures: list[int] = []
    for number in range(len(document)):
        page = document[number]
        shape = _page(page)
        if not shape.glyphs and _has_picture(page):
            pictures.append(number + 1)
        pages.append(shape)
        page.close()
        beat()
    glyphs = sum(len(page.glyphs) for page in pages)
    if glyphs == 0:
        if pictures:
            raise Refused(
                said("the PDF has no text layer: its pages are scanned pictures, whose text must be recognised (OCR)")
            )
        raise Refused(said("the PDF holds no text"))
    warnings: list[Said] = []
    if pictures:
        listed = ", ".join(map(str, pictures[:10])) + (" …" if len(pictures) > 10 else "")
        warnings.append(said("pages without a text layer (scanned pictures) are left out: {}", listed))
    lost = sum(1 for page in pages for g in page.glyphs if g.char == "\ufffd" or 0xE000 <= ord(g.char) <= 0xF8FF)
    if lost > 0.3 * glyphs:
        raise Refused(said("the PDF's fonts don't say which characters they draw; its text must be recognised (OCR)"))
    if lost:
        warnings.append(said("{} characters of the PDF can't be told from its fonts", lost))
    lines = [p for p in paragraphs(pages) if p.strip()]
    return Loaded((LoadedDocument("\n".join(lines) + "\n", title=_title(document)),), tuple(warnings))


def _title(document: pypdfium2.PdfDocument) -> str:
    return document.get_metadata_value("Title").strip()[:200]


def _has_picture(page: pypdfium2.PdfPage) -> bool:
    import pypdfium2.raw

    return next(iter(page.get_objects((pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3)), None) is not None


def _page(page: pypdfium2.PdfPage) -> Page:
    """The page with its glyphs turned upright; generated line ends and words at another angle left out."""
    width, height = page.get_size()
    found = list(_glyphs(page))
    if not found:
        return Page(width, height, ())
    turn = Counter(f.turn for f in found).most_common(1)[0][0]
    sizes = _sizes(found)
    glyphs = [f.glyph._replace(size=sizes[f.glyph.size]) for f in found if f.turn == turn]
    if turn > 0:
        box = page.get_mediabox()
        glyphs = [_turned(glyph, turn, box) for glyph in glyphs]
    return Page(width, height, glyphs)


def _sizes(found: list[_Found]) -> dict[float, float]:
    """The true size of each nominal one: fonts of size 1 are scaled up by a matrix, which shows in their height."""
    heights: dict[float, list[float]] = defaultdict(list)
    for f in found:
        heights[f.glyph.size].append(f.tall)
    true: dict[float, float] = {}
    for size, tall in heights.items():
        height = median(tall)
        true[size] = size if 0.6 * height < size < 1.8 * height else max(height / 1.2, 1.0)
    return true


def _turned(glyph: Glyph, turn: int, box: tuple[float, float, float, float]) -> Glyph:
    """The glyph of a page written in quarter turns, as on an upright one. Its advance is kept in x and right."""
    left, bottom, right, top = box
    advance = glyph.right - glyph.x
    if turn == 1:  # upwards
        return Glyph(glyph.y - bottom, glyph.y - bottom + advance, right - glyph.x, glyph.size, glyph.char)
    if turn == 2:  # upside down
        return Glyph(right - glyph.x, right - glyph.x + advance, top - glyph.y, glyph.size, glyph.char)
    return Glyph(top - glyph.y, top - glyph.y + advance, glyph.x - left, glyph.size, glyph.char)


def _glyphs(page: pypdfium2.PdfPage) -> Iterator[_Found]:
    """Each glyph as pdfium finds it, in drawing order."""
    import pypdfium2.raw as c

    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        if count > MAX_GLYPHS:
            raise Refused(said("the PDF is too large: a page holds {} characters", count))
        box, x, y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        raw = textpage.raw
        high = 0
        for n in range(count):
            code = c.FPDFText_GetUnicode(raw, n)
            if 0xD800 <= code < 0xDC00:  # pdfium counts in UTF-16
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
            if code == _LINE_END_HYPHEN:
                code = 0x2D
            if code in _NOT_CHARACTERS or c.FPDFText_IsGenerated(raw, n) == 1:
                continue
            if not c.FPDFText_GetCharOrigin(raw, n, x, y) or not c.FPDFText_GetLooseCharBox(raw, n, box):
                continue
            angle = c.FPDFText_GetCharAngle(raw, n)
            quarter = round(angle / (math.pi / 2))
            turn = quarter % 4 if angle >= 0 and abs(angle - quarter * math.pi / 2) < 0.1 else (0 if angle < 0 else -1)
            across = box.right - box.left if turn % 2 == 0 else box.top - box.bottom
            tall = box.top - box.bottom if turn % 2 == 0 else box.right - box.left
            size = c.FPDFText_GetFontSize(raw, n)
            yield _Found(Glyph(x.value, x.value + max(across, 0.1), y.value, size, chr(code)), turn, tall)
    finally:
        textpage.close()
