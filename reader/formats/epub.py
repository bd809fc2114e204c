"""E-books (.epub): the pages of the spine in their order, as one text.

The package is read for its title and its spine; the table of contents and the cover are passed over. A protected book
is refused. References lead only to entries of the same archive.

Source: EPUB 3.3 (W3C), sections 4 and 5; read with zipfile and lxml.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.said import said
from reader.core.source import Language
from reader.formats import html
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, LoadedDocument, Refused
from reader.formats.safe import Archive, parse_xml, within

if TYPE_CHECKING:
    from lxml import etree

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENCRYPTION = "{http://www.w3.org/2001/04/xmlenc#}"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def load(path: Path, beat: Callable[[], None] = lambda: None) -> Loaded:
    """The book's text; `beat` is called after each page. `Refused` when it can't be read."""
    with Archive(path) as archive:
        _unprotected(archive)
        container = parse_xml(archive.read("META-INF/container.xml"), "META-INF/container.xml")
        rootfile = container.find(f".//{_CONTAINER}rootfile")
        if rootfile is None:
            raise Refused(said("the file is damaged: it names no book"))
        name = within("", rootfile.get("full-path") or "")
        package = parse_xml(archive.read(name), name)
        rows: list[Row] = []
        missing = 0
        for number, page in enumerate(_spine(package, name)):
            if page not in archive:
                missing += 1
                continue
            found = [row._replace(table=None if row.table is None else row.table + 1000 * number)
                     for row in html.chapter(archive.read(page))]  # fmt: skip
            rows += found
            beat()
    made = documents(rows)
    if not any(d.text for d in made):
        raise Refused(said("the book holds no text"))
    title, language = _said(package, "title"), _language(_said(package, "language"))
    if len(made) == 1:
        made = (LoadedDocument(made[0].text, language, title),)
    warnings = (said("{} pages that the book names are missing", missing),) if missing else ()
    return Loaded(made, warnings)


def _spine(package: etree._Element, base: str) -> list[str]:
    """The entries of the pages in reading order; navigation and cover pages left out."""
    items: dict[str, etree._Element] = {e.get("id") or "": e for e in package.iter(_OPF + "item")}
    pages: list[str] = []
    for reference in package.iter(_OPF + "itemref"):
        item = items.get(reference.get("idref") or "")
        if item is None or "html" not in (item.get("media-type") or "html"):
            continue
        if "nav" in (item.get("properties") or "").split() or (item.get("id") or "").lower() in ("cover", "toc", "nav"):
            continue
        pages.append(within(base, item.get("href") or ""))
    return pages


def _said(package: etree._Element, name: str) -> str:
    return next((" ".join((e.text or "").split()) for e in package.iter(_DC + name) if e.text), "")[:300]


def _language(code: str) -> Language | None:
    code = code.lower()
    return "zh" if code.startswith("zh") else "en" if code.startswith("en") else None


def _unprotected(archive: Archive) -> None:
    """Refuses a book whose pages are encrypted; obfuscated fonts are nothing to a reader of words."""
    if "META-INF/rights.xml" in archive:
        raise Refused(said("the book is protected against reading elsewhere (DRM)"))
    if "META-INF/encryption.xml" not in archive:
        return
    root = parse_xml(archive.read("META-INF/encryption.xml"), "META-INF/encryption.xml")
    methods = {e.get("Algorithm") or "" for e in root.iter(_ENCRYPTION + "EncryptionMethod")}
    if methods - set(_FONTS):
        raise Refused(said("the book is protected against reading elsewhere (DRM)"))
