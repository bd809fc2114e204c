"""Which kind of file this is, who reads it, and what to say of the kinds that nobody reads."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from reader.core.repair.model import Bigrams
from reader.core.said import Said, said
from reader.formats.loaded import Loaded, LoadedDocument, Refused

MAX_FILE = 512 << 20

_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x89PNG", said("a picture (PNG), whose text must be recognised (OCR) first")),
    (b"\xff\xd8\xff", said("a picture (JPEG), whose text must be recognised (OCR) first")),
    (b"GIF8", said("a picture (GIF), whose text must be recognised (OCR) first")),
    (b"II*\0", said("a picture (TIFF), whose text must be recognised (OCR) first")),
    (b"MM\0*", said("a picture (TIFF), whose text must be recognised (OCR) first")),
    (b"AT&TFORM", said("a DjVu document, which is not read")),
    (b"7z\xbc\xaf\x27\x1c", said("an archive (.7z), which is not read; unpack it first")),
    (b"Rar!\x1a\x07", said("an archive (.rar), which is not read; unpack it first")),
    (b"\x1f\x8b", said("an archive (.gz), which is not read; unpack it first")),
    (b"BZh", said("an archive (.bz2), which is not read; unpack it first")),
    (b"\xfd7zXZ\0", said("an archive (.xz), which is not read; unpack it first")),
    (b"\x7fELF", said("a program, not a text")),
    (b"SQLite format 3\0", said("a database, not a text")),
    (b"%!PS", said("a PostScript file, which is not read; convert it to PDF first")),
)

_NAMED = {
    ".doc": said("a Word 97–2003 document (.doc), which is not read; save it as .docx"),
    ".dot": said("a Word 97–2003 template (.dot), which is not read; save it as .docx"),
    ".wps": said("a WPS document (.wps), which is not read; save it as .docx"),
    ".wpt": said("a WPS template (.wpt), which is not read; save it as .docx"),
    ".xls": said("a spreadsheet (.xls), which is not read; save it as .xlsx"),
    ".et": said("a WPS spreadsheet (.et), which is not read"),
    ".ppt": said("a presentation (.ppt), which is not read"),
    ".dps": said("a WPS presentation (.dps), which is not read"),
    ".msg": said("an Outlook message (.msg), which is not read"),
    ".xlsb": said("a spreadsheet (.xlsb), which is not read; save it as .xlsx"),
    ".ods": said("a spreadsheet (.ods), which is not read"),
    ".pptx": said("a presentation (.pptx), which is not read"),
    ".odp": said("a presentation (.odp), which is not read"),
    ".pages": said("a Pages document, which is not read; export it as .docx"),
    ".caj": said("a CAJ document (.caj), which is not read; convert it to PDF first"),
    ".ofd": said("an OFD document (.ofd), which is not read; convert it to PDF first"),
    ".mobi": said("a Kindle book (.mobi), which is not read; convert it to EPUB first"),
    ".azw3": said("a Kindle book (.azw3), which is not read; convert it to EPUB first"),
    ".chm": said("a help file (.chm), which is not read"),
    ".zip": said("an archive (.zip), which is not read; unpack it first"),
    ".exe": said("a program, not a text"),
    ".dll": said("a program, not a text"),
}

_OLE = (
    ("EncryptedPackage", said("protected by a password; save it without one first")),
    ("WordDocument", _NAMED[".doc"]),
    ("Workbook", _NAMED[".xls"]),
    ("Book", _NAMED[".xls"]),
    ("PowerPoint Document", _NAMED[".ppt"]),
    ("__properties_version1.0", _NAMED[".msg"]),
)

_MARKDOWN = frozenset((".md", ".markdown", ".mdown"))
_HTML = frozenset((".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml"))
_UNITS = frozenset((".tmx", ".xlf", ".xliff", ".sdlxliff", ".mqxliff"))


def load(path: Path, *, encoding: str | None, bigrams: Callable[[], Bigrams], beat: Callable[[], None]) -> Loaded:
    """The texts of a file of any kind; `Refused` or `OSError` when it can't be read."""
    if path.is_dir():
        raise Refused(said("it is a folder, not a file"))
    if path.exists() and not path.is_file():
        raise Refused(said("it is no ordinary file"))
    size = path.stat().st_size
    if size > MAX_FILE:
        raise Refused(said("the file is too large: {} MiB, more than {}", size >> 20, MAX_FILE >> 20))
    with path.open("rb") as stream:
        head = stream.read(4096)
    suffix = path.suffix.lower()
    kind = _kind(head, suffix)
    if kind == "zip":
        return _zip(path, suffix, beat)
    if kind == "ole":
        raise Refused(said("it is {}", _ole(path, suffix)))
    if kind == "pdf":
        from reader.formats import pdf

        return pdf.load(path, beat)
    return _bytes(path, kind, encoding, bigrams)


def plain(path: Path, raw: bytes, *, encoding: str | None, bigrams: Callable[[], Bigrams]) -> Loaded | None:
    """The text of a file that is plain text or Markdown, None for one of another kind that may be read elsewhere.

    Only our own decoder sees the bytes, so this is safe in any process.
    """
    kind = _kind(raw[:4096], path.suffix.lower())
    return _bytes_of(raw, kind, encoding, bigrams) if kind in ("text", "markdown") else None


def _kind(head: bytes, suffix: str) -> str:
    """One of zip, ole, pdf, rtf, mhtml, html, units, fodt, markdown, text; `Refused` for what is known and not read."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, kind in _MAGIC:
        if head.startswith(magic) or (magic[:1] in b"%{" and start.startswith(magic)):
            if isinstance(kind, Said):
                raise Refused(said("it is {}", kind))
            return kind
    if head[:2] == b"MZ" and b"\0" in head:
        raise Refused(said("it is a program, not a text"))
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise Refused(said("it is a picture, a film or a recording, not a text"))
    lower = start[:1024].lower()
    if suffix in (".mht", ".mhtml") or (b"mime-version:" in lower and b"multipart/related" in lower):
        return "mhtml"
    if suffix in _UNITS:
        return "units"
    if b"<office:document" in start[:2048]:
        return "fodt"
    if suffix in _HTML or (
        suffix not in _MARKDOWN and suffix != ".txt" and lower.startswith((b"<!doctype html", b"<html"))
    ):
        return "html"
    if suffix in _NAMED:
        raise Refused(said("it is {}", _NAMED[suffix]))
    if suffix in (".docx", ".docm", ".odt", ".epub", ".pdf", ".xlsx"):
        raise Refused(said("the file is damaged: it is no {} file", suffix))
    return "markdown" if suffix in _MARKDOWN else "text"


def _zip(path: Path, suffix: str, beat: Callable[[], None]) -> Loaded:
    kind = _package(path, suffix)
    if isinstance(kind, Said):
        raise Refused(said("it is {}", kind))
    if kind == "docx":
        from reader.formats import docx

        return docx.load(path)
    if kind == "odt":
        from reader.formats import odt

        return odt.load(path)
    if kind == "xlsx":
        from reader.formats import sheet

        return sheet.load(path)
    from reader.formats import epub

    return epub.load(path, beat)


def _package(path: Path, suffix: str) -> str | Said:
    """docx, odt, epub, or what else the archive is, in words. A damaged one is what its suffix says."""
    named = {
        ".docx": "docx",
        ".docm": "docx",
        ".dotx": "docx",
        ".odt": "odt",
        ".ott": "odt",
        ".epub": "epub",
        ".xlsx": "xlsx",
    }
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            mimetype = b""
            if "mimetype" in names:
                with archive.open("mimetype") as stream:
                    mimetype = stream.read(100)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, ValueError, NotImplementedError, EOFError):
        return named.get(suffix) or _NAMED.get(suffix, _NAMED[".zip"])
    marks = (
        (b"epub" in mimetype or "META-INF/container.xml" in names, "epub"),
        (b"opendocument.text" in mimetype, "odt"),
        (b"opendocument.spreadsheet" in mimetype, _NAMED[".ods"]),
        (b"opendocument.presentation" in mimetype, _NAMED[".odp"]),
        ("xl/workbook.xml" in names, "xlsx"),
        ("xl/workbook.bin" in names, _NAMED[".xlsb"]),
        ("ppt/presentation.xml" in names, _NAMED[".pptx"]),
        ("OFD.xml" in names, _NAMED[".ofd"]),
        ("word/document.xml" in names or ("_rels/.rels" in names and suffix in (".docx", ".docm")), "docx"),
    )
    return (
        next((kind for found, kind in marks if found), None) or named.get(suffix) or _NAMED.get(suffix, _NAMED[".zip"])
    )


def _ole(path: Path, suffix: str) -> Said:
    """What an OLE container holds, by the names in its directory."""
    with path.open("rb") as stream:
        raw = stream.read(16 << 20)
    for name, words in _OLE:
        if name.encode("utf-16-le") in raw:
            return _NAMED[".wps"] if suffix == ".wps" and name == "WordDocument" else words
    return _NAMED.get(suffix, said("an old Office file, which is not read; save it in its new format"))


def _bytes(path: Path, kind: str, encoding: str | None, bigrams: Callable[[], Bigrams]) -> Loaded:
    from reader.formats import text

    return _bytes_of(text.read(path), kind, encoding, bigrams)


def _bytes_of(raw: bytes, kind: str, encoding: str | None, bigrams: Callable[[], Bigrams]) -> Loaded:
    from reader.formats import text

    if kind == "markdown":
        return text.load_markdown(raw, encoding=encoding, bigrams=bigrams)
    if kind == "html":
        from reader.formats import html

        return html.load(raw, encoding=encoding, bigrams=bigrams)
    if kind == "mhtml":
        from reader.formats import mhtml

        return mhtml.load(raw, encoding=encoding, bigrams=bigrams)
    if kind == "rtf":
        from reader.formats import rtf

        return rtf.load(raw)
    if kind == "fodt":
        from reader.formats import odt

        return odt.load_flat(raw)
    if kind == "units":
        from reader.formats import units

        return units.load(raw)
    if not raw.strip():
        return Loaded((LoadedDocument("", encoding="utf-8"),), (said("the file is empty"),))
    return text.load(raw, encoding=encoding, bigrams=bigrams)
