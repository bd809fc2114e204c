"""Opening a library, with the texts and the term base that come with the program in it.

What comes with the program is put in when a library is made. A later release that mends a bundled text better adds it
as a new version, which carries the reader's annotations; what the reader threw away stays away.
"""

from __future__ import annotations

import getpass
import json
import zlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.app.places import default_library, resource
from reader.core.identity import DocumentId
from reader.core.source import Metadata

if TYPE_CHECKING:
    from db.library import Library
    from db.transaction import Transaction
    from reader.app.importing import File

READS = 1
"""Raised whenever bundled texts come out of import otherwise than before."""

_KIND = "bundle"

__all__ = ["default_library", "open_library"]


def open_library(path: Path, *, window: bool = False, author: str | None = None) -> Library:
    """The library at `path`, made and filled on first use.

    Raises what `Library.open` raises: `FileUnwritable`, `LibraryDamaged`, `LibraryTooNew`, `LibraryBusy`.
    """
    from db.library import Library

    library = Library.open(path, author=author or who(), window=window)
    try:
        _furnish(library)
    except BaseException:
        library.close()
        raise
    return library


def who() -> str:
    """The name under which this machine's user writes."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # No login name, as in a bare container.
        return "reader"


def _furnish(library: Library) -> None:
    from db import choices

    stamp = _stamp()
    with library.read() as tx:
        known = choices.get(tx, _KIND)
    value: Any = known.value if known is not None else {"stamp": None, "texts": [], "terms": False}
    if value["stamp"] == stamp:
        return
    manifest = json.loads(resource("texts/manifest.json").read_text(encoding="utf-8"))
    files = [_read(entry) for entry in manifest["texts"]]
    with library.begin(undoable=False) as tx:
        given = set(value["texts"])
        for entry, rendered in files:
            given |= _give(tx, entry, rendered, frozenset(given))
        if not value["terms"]:
            _give_terms(tx)
        choices.put(tx, _KIND, {"stamp": stamp, "texts": sorted(given), "terms": True})


def _stamp() -> str:
    """What the bundle is: its manifest's and files' sum, and how this release reads."""
    folder = resource("texts")
    total = zlib.crc32(str(READS).encode())
    for path in sorted(folder.iterdir()):
        total = zlib.crc32(path.read_bytes(), total)
    return f"{total:08x}"


def _read(entry: dict[str, Any]) -> tuple[tuple[dict[str, Any], File], tuple[tuple[dict[str, Any], File], ...]]:
    """A text of the manifest and its translations, read from their files."""
    from reader.app import importing

    def one(described: dict[str, Any]) -> tuple[dict[str, Any], File]:
        path = resource(f"texts/{described['file']}")
        return described, importing.read(path, language=described["language"], encoding=described["encoding"])

    return one(entry), tuple(one(each) for each in entry["translations"])


def _give(
    tx: Transaction,
    text: tuple[dict[str, Any], File],
    renderings: tuple[tuple[dict[str, Any], File], ...],
    given: frozenset[str],
) -> set[str]:
    from db import links

    done = {_put(tx, *text, given)}
    for described, file in renderings:
        slug = _put(tx, described, file, given)
        if slug not in given and text[0]["slug"] not in given:
            links.attach(tx, DocumentId(text[0]["slug"]), DocumentId(slug), described["kind"])
        done.add(slug)
    return done


def _put(tx: Transaction, described: dict[str, Any], file: File, given: frozenset[str]) -> str:
    """Stores the first text of a bundled file: as a document, as its next version, or not at all."""
    from db import documents
    from reader.core.errors import UnknownDocument

    slug = described["slug"]
    incoming = file.texts[0]
    about = Metadata(
        issuer=described.get("issuer", ""),
        promulgated=described.get("promulgated", ""),
        source=described.get("source", ""),
        kind=described.get("kind", ""),
    )
    source = replace(incoming.source, title=described["title"], metadata=about)
    if slug not in given:
        documents.add(tx, source, incoming.tree, raw=file.raw, path=described["file"], slug=slug, kind="bundled")
        return slug
    try:
        held = documents.load(tx, DocumentId(slug))
    except UnknownDocument:
        return slug  # thrown away by the reader
    if held.source.text != source.text or held.tree != incoming.tree:
        from db import versions
        from reader.app.folding import fold

        versions.add(
            tx, held.info.id, source, incoming.tree, raw=file.raw, path=described["file"], kind="bundled", fold=fold()
        )  # fmt: skip
    return slug


def _give_terms(tx: Transaction) -> None:
    from db import terms
    from reader.formats import terms_csv

    for path in sorted(resource("terms").glob("*.csv")):
        terms.add(tx, terms_csv.load(path.read_bytes()).concepts)
