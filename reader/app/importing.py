"""Files become documents: read, decoded, mended, recognised, and stored.

`read` holds nothing but memory; `add` and `store` store what was read, each file whole or not at all. What a file came
to is a value: `Imported`, `Duplicate`, `Rejected`, or `Held` where nearly the same is there already and the caller
wants to ask. Plain text is decoded here, because its decoder is ours and takes nothing from the file but characters;
every other format is parsed in a worker process (`reader.app.isolation`).
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from reader import formats
from reader.app import repairing
from reader.core.clause import ClauseTree
from reader.core.errors import FileUnreadable, of_system
from reader.core.identity import DocumentId
from reader.core.likeness import Likenesses, Sketch, sketch
from reader.core.repair import NOTHING, Choice, Mode
from reader.core.said import Said, said
from reader.core.source import Language, SourceText
from reader.core.span import Span
from reader.core.structure import recognise
from reader.formats.loaded import Loaded, LoadedDocument

if TYPE_CHECKING:
    from db.library import Library
    from db.transaction import Transaction
    from reader.app.change import Change

Pairs = tuple[tuple[Span, Span], ...]

GROUP = 256
"""Files that share one transaction, at most."""
GROUP_SECONDS = 3.0
"""Time after which what was read is stored, however few files it is."""

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text of a file, ready to be stored. `pairs` join a source to the translation that follows it."""

    source: SourceText
    tree: ClauseTree
    encoding: str
    role: Literal["source", "translation"] = "source"
    pairs: Pairs | None = None
    numbering: str | None = None
    """The kind of numbering that was chosen; None where it is the recognised one."""
    sketch: Sketch = ()
    """By which a text that is nearly the same is found."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read: its bytes, what they decode to, and the texts that came of it."""

    path: Path
    raw: bytes
    texts: tuple[Incoming, ...]
    loaded: Loaded


@dataclass(frozen=True, slots=True)
class Near:
    """A document of the library that is nearly the same as a text; `likeness` is up to 1."""

    document: DocumentId
    title: str
    likeness: float
    text: int = 0
    """The number of that text in its file."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A file whose texts are in the library now, and what they nearly are."""

    path: Path
    documents: tuple[DocumentId, ...]
    texts: tuple[Incoming, ...]
    near: tuple[Near, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A file that was read and waits for a decision, because the library holds nearly the same."""

    path: Path
    file: File
    near: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file whose bytes, or whose text, the library holds already."""

    path: Path
    documents: tuple[DocumentId, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that was not read, and why."""

    path: Path
    reason: Said


Outcome = Imported | Duplicate | Rejected | Held


def read(
    path: Path,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    encoding: str | None = None,
    choice: Choice = NOTHING,
    stop: Callable[[], bool] = lambda: False,
) -> File:
    """The texts that a file holds; `FileUnreadable` when it is missing or of a kind not read.

    `isolation.Cancelled` when `stop` said so while another process read it.
    """
    try:
        if path.is_dir():
            raise FileUnreadable(path, said("it is a folder, not a file"))
        raw = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, of_system(error)) from error
    loaded = _load(path, raw, encoding, stop)
    return File(path, raw, prepared(loaded, path.stem, repair=repair, language=language, choice=choice), loaded)


def prepared(
    loaded: Loaded,
    name: str,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    choice: Choice = NOTHING,
    numbering: str | None = None,
) -> tuple[Incoming, ...]:
    """The texts of a loaded file, mended and recognised; `name` is the title of one that shows none.

    `choice` decides about the repairs of the first document of the file: those of a translation count in its own text.
    """
    mended = [
        repairing.mend(
            document.text, mode=repair, language=language or document.language,
            choice=NOTHING if at and document.role == "translation" else choice, name=name,
        )
        for at, document in enumerate(loaded.documents)
    ]  # fmt: skip
    pairs = _carried(loaded, mended)
    return tuple(
        _incoming(source, document, loaded.warnings, pairs, numbering)
        for document, sources in zip(loaded.documents, mended, strict=True)
        for source in sources
    )


def from_text(
    text: str,
    name: str,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    choice: Choice = NOTHING,
) -> File:
    """A pasted text, as if it were a file of UTF-8."""
    words = text.replace("\r\n", "\n").replace("\r", "\n")
    words = _SURROGATE.sub("\ufffd", words)
    loaded = Loaded((LoadedDocument(words, encoding="utf-8"),))
    texts = prepared(loaded, name, repair=repair, language=language, choice=choice)
    return File(Path(name), words.encode(), texts, loaded)


def known(tx: Transaction) -> Likenesses[DocumentId]:
    """The sketches of the library's texts, to ask which is nearly the same."""
    from db import documents
    from reader.app.folding import fold

    found = Likenesses[DocumentId]()
    for document, derive, body in documents.derived(tx, "sketch"):
        numbers = cast("Sequence[int]", derive) if isinstance(derive, list) else sketch(body(), fold())
        found.add(document, numbers)
    return found


def held(tx: Transaction, file: File) -> tuple[DocumentId, ...]:
    """The documents that hold a file's bytes, or all of its texts, already."""
    from db import documents

    known = documents.find(tx, raw=file.raw)
    # Of the file of a bundled text the library holds one text only: asking for the file asks for the others.
    return known if len(known) >= len(file.texts) else _same_texts(tx, file)


def near(tx: Transaction, file: File, among: Likenesses[DocumentId]) -> tuple[Near, ...]:
    """The documents that the texts of a file are nearly the same as, the likest first."""
    from db import documents

    found: dict[DocumentId, tuple[float, int]] = {}
    for at, text in enumerate(file.texts):
        best = among.nearest(text.sketch)
        if best is not None and best[0] in documents.find(tx, text=text.source.text):
            continue  # the very same, not nearly
        if best is not None and best[1] > found.get(best[0], (0.0, 0))[0]:
            found[best[0]] = best[1], at
    ranked = sorted(found, key=lambda document: -found[document][0])
    return tuple(Near(document, documents.info(tx, document).title, *found[document]) for document in ranked)


def add(
    tx: Transaction, file: File, *, among: Likenesses[DocumentId] | None = None
) -> tuple[Imported | Duplicate, Change]:
    """Stores what was read, translations attached to their sources; a file that is there already changes nothing."""
    (outcome,), change = store(tx, [file], among=among)
    assert isinstance(outcome, Imported | Duplicate)  # nothing is held unasked
    return outcome, change


def store(
    tx: Transaction,
    read: Sequence[File | Rejected],
    *,
    among: Likenesses[DocumentId] | None = None,
    hold: bool = False,
) -> tuple[tuple[Outcome, ...], Change]:
    """Stores many files in one transaction; with `hold`, one that is nearly the same as another waits.

    `among` are the sketches that count as known; those of the texts that are stored here are added to it.
    """
    from reader.app.history import watching

    with watching(tx, "import") as watch:
        outcomes = tuple(one if isinstance(one, Rejected) else _stored(tx, one, among, hold) for one in read)
    return outcomes, watch.change


def derived(text: Incoming) -> dict[str, object]:
    """What the library remembers of how a text was made."""
    made: dict[str, object] = {"encoding": text.encoding, "sketch": list(text.sketch)}
    if text.numbering is not None:
        made["numbering"] = text.numbering
    return made


def _stored(tx: Transaction, file: File, among: Likenesses[DocumentId] | None, hold: bool) -> Outcome:
    from db import choices, documents, links
    from reader.app.pairing import keep_pairs

    there = held(tx, file)
    if there:
        return Duplicate(file.path, there)
    alike = () if among is None else near(tx, file, among)
    if alike and hold:
        return Held(file.path, file, alike)
    made: list[DocumentId] = []
    source: DocumentId | None = None
    for text in file.texts:
        known = documents.find(tx, text=text.source.text) if len(file.texts) > 1 else ()
        if known:
            made.append(known[0])
            continue
        identity = documents.add(tx, text.source, text.tree, raw=file.raw, path=str(file.path), derive=derived(text))
        made.append(identity)
        if text.numbering is not None:
            choices.put(tx, "numbering", text.numbering, document=identity)
        if text.role == "translation" and source is not None:
            links.attach(tx, source, identity, "other")
            if text.pairs is not None:
                keep_pairs(tx, source, identity, text.pairs)
        else:
            source = identity
        if among is not None:
            among.add(identity, text.sketch)
    return Imported(file.path, tuple(made), file.texts, alike)


def walk(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named or lie in the folders named, in order; hidden ones aside."""
    for path in paths:
        if path.is_dir():
            inside = sorted(found for found in path.rglob("*") if found.is_file())
            yield from (
                found for found in inside if not any(part.startswith(".") for part in found.relative_to(path).parts)
            )
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
    """Imports files and folders one after another; each file is stored whole or not at all.

    Files are stored some at a time, so that many small ones share one trip to the disk: what has been yielded is
    stored. What was read and not stored when the caller leaves is not in the library.
    """
    files = list(walk(paths))
    with library.read() as tx:
        among = known(tx)
    done = 0
    for read_ones in _groups(files, stop, repair, language, encoding):
        with library.begin("import") as tx:
            outcomes, _ = store(tx, read_ones, among=among)
        for outcome in outcomes:
            done += 1
            progress(done, len(files))
            yield outcome


def read_or_rejected(
    path: Path,
    *,
    repair: Mode = "confident",
    language: Language | None = None,
    encoding: str | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> File | Rejected:
    """The same as `read`, with a file that can't be read told as a value."""
    try:
        return read(path, repair=repair, language=language, encoding=encoding, stop=stop)
    except FileUnreadable as error:
        return Rejected(path, error.reason)


def _groups(
    files: Iterable[Path], stop: Callable[[], bool], repair: Mode, language: Language | None, encoding: str | None
) -> Iterator[list[File | Rejected]]:
    """Files read one after another, in groups that are worth a transaction of their own."""
    from reader.app.isolation import Cancelled

    group: list[File | Rejected] = []
    began = time.monotonic()
    for path in files:
        if stop():
            break
        try:
            group.append(read_or_rejected(path, repair=repair, language=language, encoding=encoding, stop=stop))
        except Cancelled:
            break
        if len(group) >= GROUP or time.monotonic() - began > GROUP_SECONDS:
            yield group
            group, began = [], time.monotonic()
    if group:
        yield group


def _load(path: Path, raw: bytes, encoding: str | None, stop: Callable[[], bool]) -> Loaded:
    plain = formats.load_plain(path, raw, encoding=encoding, bigrams=repairing.bigrams)
    if plain is not None:
        return plain
    from reader.app import isolation

    return isolation.load(path, encoding=encoding, stop=stop)


def _carried(loaded: Loaded, mended: list[tuple[SourceText, ...]]) -> Pairs | None:
    """The file's own pairs, counted in the mended texts; None where it has none or a text was split."""
    documents = loaded.documents
    if len(documents) < 2 or documents[0].pairs is None or any(len(sources) != 1 for sources in mended[:2]):
        return None
    here, there = mended[0][0].to_decoded, mended[1][0].to_decoded
    moved = (
        (here.to_display(one) if here else one, there.to_display(other) if there else other)
        for one, other in documents[0].pairs
    )
    return tuple((one, other) for one, other in moved if one.end > one.start and other.end > other.start)


def _incoming(
    source: SourceText,
    document: LoadedDocument,
    warnings: tuple[str, ...],
    pairs: Pairs | None,
    numbering: str | None,
) -> Incoming:
    from reader.app import assets
    from reader.app.folding import fold

    script = assets.detect(source.text) if source.language == "zh" else "none"
    title = source.title or document.title
    source = replace(source, script=script, title=title, warnings=(*warnings, *source.warnings))
    tree = recognise(source.text, source.language, numbering)
    return Incoming(
        source, tree, document.encoding, document.role, pairs, numbering, sketch(source.text, fold())
    )  # fmt: skip


def _same_texts(tx: Transaction, file: File) -> tuple[DocumentId, ...]:
    """The documents that hold every text of the file already, whatever its bytes were."""
    from db import documents

    held = [documents.find(tx, text=text.source.text) for text in file.texts]
    return tuple(dict.fromkeys(each[0] for each in held if each)) if held and all(held) else ()
