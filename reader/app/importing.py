"""Files become documents: read, decoded, mended, recognised, and stored.

`read` holds nothing but memory; `add` stores what was read. What a file came to is a value, `Imported`, `Duplicate` or
`Rejected`. Plain text is decoded here, because its decoder is ours and takes nothing from the file but characters;
every other format is parsed in a worker process (`reader.app.isolation`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reader import formats
from reader.app import repairing
from reader.core.clause import ClauseTree
from reader.core.errors import FileUnreadable
from reader.core.identity import DocumentId
from reader.core.repair import NOTHING, Choice, Mode
from reader.core.source import Language, SourceText
from reader.core.span import Span
from reader.core.structure import recognise
from reader.formats.loaded import Loaded, LoadedDocument

if TYPE_CHECKING:
    from db.library import Library
    from db.transaction import Transaction
    from reader.app.change import Change

Pairs = tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text of a file, ready to be stored. `pairs` join a source to the translation that follows it."""

    source: SourceText
    tree: ClauseTree
    encoding: str
    role: Literal["source", "translation"] = "source"
    pairs: Pairs | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read: its bytes and the texts it holds."""

    path: Path
    raw: bytes
    texts: tuple[Incoming, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """A file whose texts are in the library now."""

    path: Path
    documents: tuple[DocumentId, ...]
    texts: tuple[Incoming, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file whose bytes, or whose text, the library holds already."""

    path: Path
    documents: tuple[DocumentId, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that was not read, and why."""

    path: Path
    reason: str


Outcome = Imported | Duplicate | Rejected


def read(
    path: Path,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    encoding: str | None = None,
    choice: Choice = NOTHING,
) -> File:
    """The texts that a file holds; `FileUnreadable` when it is missing or of a kind not read."""
    try:
        if path.is_dir():
            raise FileUnreadable(path, "it is a folder, not a file")
        raw = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, (error.strerror or "it can't be read").lower()) from error
    loaded = _load(path, raw, encoding)
    return File(path, raw, prepared(loaded, path.stem, repair=repair, language=language, choice=choice))


def prepared(
    loaded: Loaded,
    name: str,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    choice: Choice = NOTHING,
) -> tuple[Incoming, ...]:
    """The texts of a loaded file, mended and recognised; `name` is the title of one that shows none."""
    found: list[Incoming] = []
    for document in loaded.documents:
        for source in repairing.mend(
            document.text, mode=repair, language=language or document.language, choice=choice, name=name
        ):
            found.append(_incoming(source, document, loaded.warnings))
    return tuple(found)


def from_text(text: str, name: str, *, repair: Mode = "confident", language: Language | None = None) -> File:
    """A pasted text, as if it were a file of UTF-8."""
    document = LoadedDocument(text.replace("\r\n", "\n").replace("\r", "\n"), encoding="utf-8")
    return File(Path(name), text.encode(), prepared(Loaded((document,)), name, repair=repair, language=language))


def add(tx: Transaction, file: File) -> tuple[Imported | Duplicate, Change]:
    """Stores what was read, translations attached to their sources; a file that is there already changes nothing."""
    from db import documents, links
    from reader.app.history import watching

    with watching(tx, "import") as watch:
        held = documents.find(tx, raw=file.raw) or _same_texts(tx, file)
        if held:
            outcome: Imported | Duplicate = Duplicate(file.path, held)
        else:
            made: list[DocumentId] = []
            source: DocumentId | None = None
            for text in file.texts:
                identity = documents.add(tx, text.source, text.tree, raw=file.raw, path=str(file.path))
                made.append(identity)
                if text.role == "translation" and source is not None:
                    links.attach(tx, source, identity, "other")
                else:
                    source = identity
            outcome = Imported(file.path, tuple(made), file.texts)
    return outcome, watch.change


def walk(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named or lie in the folders named, in order; hidden ones aside."""
    for path in paths:
        if path.is_dir():
            inside = sorted(found for found in path.rglob("*") if found.is_file())
            yield from (found for found in inside if not any(part.startswith(".") for part in found.parts))
        else:
            yield path


def import_files(
    library: Library,
    paths: Sequence[Path],
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    encoding: str | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Imports files and folders one after another; each file is stored whole or not at all."""
    files = list(walk(paths))
    for at, path in enumerate(files):
        if stop():
            return
        try:
            file = read(path, repair=repair, language=language, encoding=encoding)
            with library.begin("import") as tx:
                outcome: Outcome = add(tx, file)[0]
        except FileUnreadable as error:
            outcome = Rejected(path, error.reason)
        yield outcome
        progress(at + 1, len(files))


def _load(path: Path, raw: bytes, encoding: str | None) -> Loaded:
    plain = formats.load_plain(path, raw, encoding=encoding, bigrams=repairing.bigrams)
    if plain is not None:
        return plain
    from reader.app import isolation

    return isolation.load(path, encoding=encoding)


def _incoming(source: SourceText, document: LoadedDocument, warnings: tuple[str, ...]) -> Incoming:
    from reader.app import assets

    script = assets.detect(source.text) if source.language == "zh" else "none"
    title = source.title or document.title
    source = replace(source, script=script, title=title, warnings=(*warnings, *source.warnings))
    pairs = document.pairs if source.to_decoded is None and source.text == document.text else None
    tree = recognise(source.text, source.language)
    return Incoming(source, tree, document.encoding, document.role, pairs)


def _same_texts(tx: Transaction, file: File) -> tuple[DocumentId, ...]:
    """The documents that hold every text of the file already, whatever its bytes were."""
    from db import documents

    held = [documents.find(tx, text=text.source.text) for text in file.texts]
    return tuple(dict.fromkeys(each[0] for each in held if each)) if held and all(held) else ()
