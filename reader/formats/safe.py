"""Guards between a stranger's file and our parsers: archives and XML.

What stays true: an archive is only read, never unpacked; no name leads outside it; no entry grows past a limit,
whatever its header claims; an encrypted or overlapping one is refused. XML never fetches anything: no entity is
resolved, no DTD loaded. A bare DOCTYPE is allowed, since honest programs write one; an internal subset
is not.

The limits are ours. A document.xml of 64 MiB is some three million characters of marked-up text, thrice the longest
code there is.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.said import Said, said
from reader.formats.loaded import Refused

if TYPE_CHECKING:
    from lxml import etree

MEBIBYTE = 1 << 20
MAX_ENTRY = 64 * MEBIBYTE
MAX_READ = 192 * MEBIBYTE
"""Of all the entries that are read of one archive."""
MAX_RATIO = 200
"""Inflated to deflated, for entries above a mebibyte; real XML stays below 60."""
MAX_ENTRIES = 20_000

_DRIVE = re.compile(r"[A-Za-z]:")
_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_WIDE = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml[^>]{0,100}?encoding\s*=\s*["'](?:utf-?16|utf-?32|ucs-?[24])""", re.IGNORECASE
)
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(\[?)", re.IGNORECASE)


class Archive:
    """A zip file whose entries are read into memory, each within its limit.

    Raises `Refused` when it is damaged, encrypted, names a place outside itself or would grow too much.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError) as error:
            raise Refused(said("the file is damaged: it is no whole archive")) from error
        entries = self._zip.infolist()
        if len(entries) > MAX_ENTRIES:
            raise Refused(said("the archive holds {} entries, more than {}", len(entries), MAX_ENTRIES))
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = _inside(entry.filename)
            if name in self._entries:
                raise Refused(said("the archive holds two entries of the name “{}”", name[:60]))
            if (entry.external_attr >> 16) & 0o170000 == 0o120000:
                raise Refused(said("the archive holds a link to another file"))
            self._entries[name] = entry
        _no_overlap(entries)
        self._left = MAX_READ

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all entries, with forward slashes."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """The bytes of an entry."""
        entry = self._entries.get(name)
        if entry is None:
            raise Refused(said("the file is damaged: its part “{}” is missing", name[:60]))
        if entry.flag_bits & 1:
            raise Refused(said("the file is protected by a password; save it without one first"))
        limit = min(MAX_ENTRY, self._left)
        ratio = entry.file_size / max(1, entry.compress_size)
        if entry.file_size > limit or (entry.file_size > MEBIBYTE and ratio > MAX_RATIO):
            raise Refused(said("the archive expands too much: “{}” to {} MiB", name[:60], entry.file_size // MEBIBYTE))
        try:
            with self._zip.open(entry) as stream:
                raw = stream.read(min(limit, entry.file_size) + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            raise Refused(said("the file is damaged: its part “{}” can't be unpacked", name[:60])) from error
        if len(raw) > entry.file_size:
            raise Refused(said("the archive lies about the size of “{}”", name[:60]))
        self._left -= len(raw)
        return raw


def _inside(name: str) -> str:
    """The name with forward slashes; some writers use the other kind."""
    plain = name.replace("\\", "/")
    outside = plain.startswith("/") or _DRIVE.match(plain) or "\0" in plain or ".." in plain.split("/")
    if outside:
        raise Refused(said("the archive names a place outside itself: “{}”", name[:60]))
    return plain


def _no_overlap(entries: list[zipfile.ZipInfo]) -> None:
    spans = sorted((e.header_offset, e.header_offset + 30 + e.compress_size) for e in entries)
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise Refused(said("the archive's entries overlap"))


def within(base: str, href: str) -> str:
    """The entry that `href`, written in the entry `base`, names; `Refused` when it leads outside.

    >>> within("OEBPS/content.opf", "text/a%20b.xhtml#part")
    'OEBPS/text/a b.xhtml'
    """
    from urllib.parse import unquote

    path = unquote(href.split("#")[0].split("?")[0])
    if "://" in path or path.lower().startswith(("file:", "data:")):
        raise Refused(said("the archive names a place outside itself: “{}”", href[:60]))
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    if path.startswith("/"):
        joined = posixpath.normpath(path.lstrip("/"))
    return _inside(joined)


def parse_xml(raw: bytes, part: str = "XML") -> etree._Element:
    """The root of an XML document; `Refused` when it is broken, too deep, or declares entities.

    >>> parse_xml(b'<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>').tag
    'tmx'
    """
    from lxml import etree

    _no_internal_subset(raw, part)
    declared = _WIDE.match(raw) is not None  # the declaration can be read byte by byte, so it lies
    parser = etree.XMLParser(
        encoding="utf-8" if declared else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise Refused(_broken(str(error), part)) from error
    except MemoryError as error:
        raise Refused(said("the file is too large: its {} doesn't fit into memory", part)) from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and (next(iter(dtd.iterentities()), None) is not None):
        raise Refused(said("the {} declares entities, which is not allowed", part))
    if next(root.iter(etree.Entity), None) is not None:
        raise Refused(said("the {} uses an undeclared entity", part))
    return root


def _broken(message: str, part: str) -> Said:
    first = message.splitlines()[0] if message else ""
    if "depth" in first.lower():
        return said("the {} is nested too deeply", part)
    if "encoding" in first.lower() or "document labelled" in first.lower():
        return said("the {} declares an encoding that it isn't written in ({})", part, first[:80])
    return said("the file is damaged: its {} is broken ({})", part, first[:80])


def _no_internal_subset(raw: bytes, part: str) -> None:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = raw.decode("utf-16", "replace")
    elif raw[:4] in (b"<\0?\0", b"\0<\0?"):
        head = raw.decode("utf-16-le" if raw[0] else "utf-16-be", "replace")
    else:
        head = raw.decode("latin-1")
    at = head.index("<") if "<" in head else 0
    while (match := _PROLOG.match(head, at)) is not None:
        at = match.end()
    doctype = _DOCTYPE.match(head, at)
    if doctype is not None and doctype[1]:
        raise Refused(said("the {} declares entities or a document type of its own, which is not allowed", part))
