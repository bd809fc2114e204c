"""Exporting: annotated clause lists into files.

`edition` lays out what is handed in as values, `export` writes it down. What stays true: a file is there whole or not
at all — it is written beside its place and moved onto it — and nothing else is touched.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Literal, NamedTuple

from reader.core.alignment import pair
from reader.core.annotation import KINDS, Annotation, Kind, Link
from reader.core.clause import ClauseTree
from reader.core.edition import COLUMNS, HEADINGS, Column, Edition, Instrument, Layout, Rendered, Shown, compose
from reader.core.errors import FileUnwritable, ReaderError, of_system
from reader.core.identity import DocumentId
from reader.core.said import said
from reader.core.script import Rendition
from reader.core.source import SourceText
from reader.formats import list_csv, list_html, list_markdown, list_xlsx

Format = Literal["csv", "xlsx", "md", "html"]
FORMATS: tuple[Format, ...] = ("csv", "xlsx", "md", "html")
ReadingScript = Literal["hans", "hant", "tw", "hk", "twp"]

_DUMP: dict[Format, Callable[[Edition], bytes]] = {
    "csv": list_csv.dump,
    "xlsx": list_xlsx.dump,
    "md": list_markdown.dump,
    "html": list_html.dump,
}
_ENDINGS: dict[str, Format] = {
    ".csv": "csv", ".xlsx": "xlsx", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html",
    "csv": "csv", "xlsx": "xlsx", "excel": "xlsx", "md": "md", "markdown": "md", "html": "html", "htm": "html",
}  # fmt: skip
_NAMED: dict[str, tuple[Column, ...]] = {
    **{column: (column,) for column in COLUMNS},
    "dates": ("created", "updated"),
    "clause": ("path",),
    "clause path": ("path",),
    "source text": ("source",),
    "converted text": ("converted",),
    "all": COLUMNS,
}
_TAGS = {
    "hans": "zh-Hans",
    "hant": "zh-Hant",
    "tw": "zh-TW",
    "twp": "zh-TW",
    "hk": "zh-HK",
    "mixed": "zh",
    "none": "zh",
}
"""Scripts as language tags, for fonts and spelling."""


class BadChoice(ReaderError):
    """A column, format or kind that there isn't."""

    def __init__(self, choice: str, known: Sequence[str]) -> None:
        super().__init__(said("“{}” is none of {}", choice, ", ".join(known)))
        self.choice, self.known = choice, tuple(known)


class Exported(NamedTuple):
    """What was written: the file, and how many rows below its header."""

    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class Subject:
    """One document to be listed, with its annotations, and its rendition and translation where they are wanted."""

    document: DocumentId
    source: SourceText
    tree: ClauseTree
    annotations: tuple[Annotation, ...] = ()
    rendition: Rendition | None = None
    translation: tuple[SourceText, ClauseTree] | None = None
    title: str = ""
    """The document's name in the library where it differs from the text's."""
    aside: bool = False
    """Whether its notes alone are listed, because it stands beside another."""


def columns_of(
    names: Iterable[str] | str | None, *, script: bool = False, translation: bool = False
) -> tuple[Column, ...]:
    """The columns that names stand for, in the order named; without names all that have something to show.

    `names` may be one string with commas; `dates` stands for two columns; `_`, `-` and spaces are the same. Raises
    `BadChoice`.
    """
    if not names:
        absent = {*([] if script else ["converted"]), *([] if translation else ["translation"])}
        return tuple(column for column in COLUMNS if column not in absent)
    wanted = names.split(",") if isinstance(names, str) else [part for name in names for part in name.split(",")]
    found: list[Column] = []
    for name in wanted:
        key = " ".join(name.lower().replace("_", " ").replace("-", " ").split())
        if key and key not in _NAMED:
            raise BadChoice(name.strip(), (*COLUMNS, "dates"))
        found.extend(_NAMED.get(key, ()))
    return tuple(dict.fromkeys(found))


def kinds_of(names: Iterable[str]) -> tuple[Kind, ...]:
    """The kinds of annotations that names stand for; raises `BadChoice`."""
    wanted = tuple(names)
    for name in wanted:
        if name not in KINDS:
            raise BadChoice(name, KINDS)
    return tuple(kind for kind in KINDS if kind in wanted)


def format_of(path: Path, named: str | None = None) -> Format:
    """The format asked for by name, or by the ending of the file; raises `BadChoice`."""
    asked = (named or path.suffix).lower()
    if asked not in _ENDINGS:
        raise BadChoice(named or path.suffix or path.name, FORMATS)
    return _ENDINGS[asked]


def edition(
    subjects: Sequence[Subject],
    links: Iterable[Link] = (),
    *,
    columns: Iterable[str] | str | None = None,
    tags: Iterable[str] = (),
    kinds: Iterable[str] = (),
    script: ReadingScript | None = None,
    all_clauses: bool = False,
    title: str = "",
    headings: Mapping[Column, str] | None = None,
    titles: Mapping[DocumentId, str] | None = None,
    trees: Mapping[DocumentId, ClauseTree] | None = None,
    zone: tzinfo | None = None,
) -> Edition:
    """The annotated clause list of some documents.

    Kept are the annotations that have one of `tags` (whatever their case) and one of `kinds`, where any are named.
    `script` says which script the subjects' renditions are in. `headings` are the columns' names in the reader's
    language, `titles` and `trees` those of documents that links lead to. Raises `BadChoice`.
    """
    wanted = {tag.casefold() for tag in tags}
    allowed = set(kinds_of(kinds))

    def keeps(annotation: Annotation) -> bool:
        tagged = not wanted or any(tag.casefold() in wanted for tag in annotation.tags)
        return tagged and (not allowed or annotation.kind in allowed)

    shown = any(subject.rendition for subject in subjects)
    chosen = columns_of(columns, script=shown, translation=any(subject.translation for subject in subjects))
    instruments = [_instrument(subject, script, chosen) for subject in subjects]
    layout = Layout(chosen, {**HEADINGS, **(headings or {})}, keeps, all_clauses, zone)
    name = title or "; ".join(dict.fromkeys(each.title for each in instruments))
    return compose(name, instruments, links, layout, titles, trees)


def _instrument(subject: Subject, script: ReadingScript | None, columns: tuple[Column, ...]) -> Instrument:
    source, rendition = subject.source, subject.rendition
    shown = Shown(rendition.text, rendition.map, _TAGS.get(script or "", "zh")) if rendition else None
    rendered = None
    if subject.translation and "translation" in columns:
        other, tree = subject.translation
        rendered = Rendered(other.text, pair(source.text, subject.tree, other.text, tree), _tag(other))
    title = subject.title or source.title
    return Instrument(
        subject.document, title, source.text, subject.tree, subject.annotations, _tag(source), shown, rendered,
        subject.aside,
    )  # fmt: skip


def _tag(source: SourceText) -> str:
    return "en" if source.language == "en" else _TAGS[source.script]


def export(edition: Edition, path: Path, format: str | None = None) -> Exported:
    """Writes an edition to a file, in the named format or that of the file's ending.

    Raises `BadChoice`, or `FileUnwritable` and leaves what was there.
    """
    dump = _DUMP[format_of(path, format)]
    try:
        content = dump(edition)
    except list_xlsx.TooManyRows as error:
        raise FileUnwritable(path, error.reason) from error
    write(path, content)
    return Exported(path, len(edition.rows))


def write(path: Path, content: bytes) -> None:
    """Puts a file in its place in one step; `FileUnwritable` when it can't, and what was there stays."""
    kept: Path | None = None
    try:
        if path.is_dir():
            raise FileUnwritable(path, said("it is a folder"))
        if not path.parent.is_dir():
            raise FileUnwritable(path, said("there is no such folder"))
        target = Path(os.path.realpath(path))  # a link stays a link, its target is what changes
        if target.exists() and not os.access(target, os.W_OK):
            raise FileUnwritable(path, said("it may not be changed"))
        kept = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")
        handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            kept.chmod(stat.S_IMODE(target.stat().st_mode))
        kept.replace(target)
        kept = None
    except OSError as error:
        raise FileUnwritable(path, of_system(error)) from error
    finally:
        if kept is not None:
            with contextlib.suppress(OSError):
                kept.unlink()
