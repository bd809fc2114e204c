"""A file on its way into the library, as one looks it over: read, decided about, read again, stored.

A `Review` is a value: the file as it comes out under the wishes made so far. What stays true: nothing is stored before
`take` is called, and then everything or nothing; a wish that is taken back gives the review from before.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader import formats
from reader.app import importing, repairing
from reader.app.importing import Duplicate, File, Imported, Incoming, Near
from reader.core.errors import FileUnreadable
from reader.core.identity import DocumentId
from reader.core.repair import Choice
from reader.core.repair.punctuation import KIND as PUNCTUATION
from reader.core.source import Language, Metadata, Repair
from reader.core.span import Span
from reader.formats.loaded import Loaded

if TYPE_CHECKING:
    from db.transaction import Transaction
    from reader.app.change import Change

ENCODINGS = ("utf-8", "gb18030", "big5", "big5hkscs", "cp950", "utf-16-le", "utf-16-be")
"""Those that are offered; any that Python knows is taken."""

Key = tuple[str, Span]
"""A repair's kind and its span in the decoded text."""


@dataclass(frozen=True, slots=True)
class About:
    """What the reader wrote over what was recognised of one text; None leaves it as it is."""

    title: str | None = None
    metadata: Metadata | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the reader decided about a file. `about` and `left_out` go by the number of the text in the file."""

    language: Language | None = None
    encoding: str | None = None
    numbering: str | None = None
    choice: Choice = field(default_factory=Choice)
    about: Mapping[int, About] = field(default_factory=dict[int, About])
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Review:
    """A file under wishes. `document` is set where it is in the library already and gets a new version."""

    file: File
    wishes: Wishes = field(default_factory=Wishes)
    near: tuple[Near, ...] = ()
    document: DocumentId | None = None

    def texts(self) -> tuple[Incoming, ...]:
        """All texts of the file with what was written over them."""
        return tuple(_written(text, self.wishes.about.get(at)) for at, text in enumerate(self.file.texts))


def doubts(file: File) -> bool:
    """Whether somebody should look at a file before it is stored.

    Half-width marks and the like are often the house style of a source and are no reason to ask.
    """
    several = sum(text.role == "source" for text in file.texts) > 1
    unsure = any(
        repair.guess if repair.done else repair.kind != PUNCTUATION
        for text in file.texts
        for repair in text.source.repairs
    )
    return several or unsure or bool(file.loaded.warnings)


def again(review: Review, wishes: Wishes) -> Review:
    """The same file under other wishes; `FileUnreadable` when another encoding can't read it."""
    before = review.wishes
    loaded = review.file.loaded
    if wishes.encoding != before.encoding:
        loaded = _decoded(review.file, wishes.encoding)
    fresh = (wishes.encoding, wishes.language, wishes.choice, wishes.numbering)
    if fresh == (before.encoding, before.language, before.choice, before.numbering):
        return replace(review, wishes=wishes)
    texts = importing.prepared(
        loaded, review.file.path.stem, language=wishes.language, choice=wishes.choice, numbering=wishes.numbering
    )  # fmt: skip
    if len(texts) != len(review.file.texts):
        wishes = replace(wishes, about={}, left_out=frozenset())
    return replace(review, file=replace(review.file, texts=texts, loaded=loaded), wishes=wishes)


def switched(wishes: Wishes, repairs: tuple[Repair, ...], *, on: bool) -> Wishes:
    """The wishes with some repairs accepted, or refused."""
    names = frozenset((repair.kind, repair.span) for repair in repairs)
    choice = wishes.choice
    accepted = choice.accepted | names if on else choice.accepted - names
    rejected = choice.rejected - names if on else choice.rejected | names
    return replace(wishes, choice=replace(choice, accepted=accepted, rejected=rejected))


def whole(wishes: Wishes, *, on: bool) -> Wishes:
    """The wishes with several documents of one file kept together, or divided as they are found."""
    from reader.core.repair.split import KIND

    off = wishes.choice.off | {KIND} if on else wishes.choice.off - {KIND}
    return replace(wishes, choice=replace(wishes.choice, off=off))


def finished(review: Review) -> File:
    """What is to be stored: the texts that were not left out, with what was written over them."""
    texts = tuple(text for at, text in enumerate(review.texts()) if at not in review.wishes.left_out)
    return replace(review.file, texts=texts)


def take(tx: Transaction, review: Review) -> tuple[Imported | Duplicate, Change]:
    """Stores a reviewed file, whatever it is nearly the same as."""
    return importing.add(tx, finished(review))


def take_as_version(tx: Transaction, review: Review, document: DocumentId) -> tuple[DocumentId, Change]:
    """Stores a text of a reviewed file as the next version of a document, annotations carried over.

    It is the text that is nearly the same, or the first that was not left out; the others become documents of their
    own, a translation stands beside. Title and metadata follow what was written in the review, and stay where nothing
    was.
    """
    from db import choices, documents, links
    from reader.app import documents as verbs
    from reader.app.history import watching

    taken = [at for at in range(len(review.file.texts)) if at not in review.wishes.left_out]
    wanted = next((near.text for near in review.near if near.document == document), taken[0])
    wanted = wanted if wanted in taken else taken[0]
    texts, text = review.texts(), review.texts()[wanted]
    about = review.wishes.about.get(wanted, About())
    with watching(tx, "new version", documents=[document], choices=[(document, "numbering", "")]) as watch:
        others = tuple(texts[at] for at in taken if at != wanted)
        if others:  # before the version, whose bytes would make them doubles
            outcome, _ = importing.add(tx, replace(review.file, texts=others))
            if text.role == "source" and others[0].role == "translation" and isinstance(outcome, Imported):
                links.attach(tx, document, outcome.documents[0], "other")
        present = documents.load(tx, document)
        if text.numbering is not None:
            choices.put(tx, "numbering", text.numbering, document=document)
        if present.source.text != text.source.text or present.tree != text.tree:
            _renew(tx, document, review.file, text)
        if about.title:
            verbs.rename(tx, document, about.title)
        if about.metadata is not None:
            documents.edit_metadata(tx, document, about.metadata)
    return document, watch.change


def of_document(tx: Transaction, document: DocumentId) -> Review:
    """A document of the library looked over again: its file, read as it was read then, its own text first."""
    from db import documents

    found = documents.load(tx, document)
    path, raw = documents.file(tx, document)
    derive = documents.derive(tx, document)
    encoding = str(derive.get("encoding", "")) or None
    numbering = derive.get("numbering")
    file = File(Path(path), raw, (), Loaded(()))
    loaded = _decoded(file, encoding)
    texts = importing.prepared(loaded, file.path.stem, numbering=numbering)
    mine = next((at for at, text in enumerate(texts) if text.source.text == found.source.text), None)
    if mine is None:
        mine = next((at for at, text in enumerate(texts) if text.source.title == found.source.title), 0)
    about = {mine: About(found.info.title, found.info.metadata)}
    others = frozenset(range(len(texts))) - {mine}
    wishes = Wishes(encoding=encoding, numbering=numbering, about=about, left_out=others)
    return Review(replace(file, texts=texts, loaded=loaded), wishes, document=document)


def _renew(tx: Transaction, document: DocumentId, file: File, text: Incoming) -> None:
    from db import versions
    from reader.app.folding import fold

    versions.add(
        tx, document, text.source, text.tree, raw=file.raw, path=str(file.path), kind="imported",
        derive=importing.derived(text), fold=fold(),
    )  # fmt: skip


def _written(text: Incoming, about: About | None) -> Incoming:
    if about is None:
        return text
    title = text.source.title if about.title is None else " ".join(about.title.split()) or text.source.title
    metadata = text.source.metadata if about.metadata is None else about.metadata
    return replace(text, source=replace(text.source, title=title, metadata=metadata))


def _decoded(file: File, encoding: str | None) -> Loaded:
    """The bytes of a file that was read before, read again in another encoding."""
    plain = formats.load_plain(file.path, file.raw, encoding=encoding, bigrams=repairing.bigrams)
    if plain is not None:
        return plain
    from reader.app import isolation

    with tempfile.TemporaryDirectory(prefix="duizhao-") as folder:
        # The file may be gone or another one by now; its bytes are what counts.
        copy = Path(folder) / f"file{file.path.suffix}"
        copy.write_bytes(file.raw)
        try:
            return isolation.load(copy, encoding=encoding)
        except FileUnreadable as error:
            raise FileUnreadable(file.path, error.reason) from error


def pasted(text: str, name: str) -> Review:
    """A text from the clipboard, as a review."""
    return Review(importing.from_text(text, name))
