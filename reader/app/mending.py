"""What was mended in a stored text: shown beside the original words, undone and done again one by one.

What stays true: a stored text is never changed. Undoing a repair, or making one that was only offered, is a new
version of the text, to which annotations and links are carried; the original bytes and the decoded text stay as they
came. No other repair is made or lost on the way than those that were named, and those that lie within them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.core.errors import ReaderError
from reader.core.identity import DocumentId
from reader.core.repair import KINDS, Choice, redone, reverted
from reader.core.said import said
from reader.core.source import Repair, SourceText
from reader.core.span import Span
from reader.core.structure import recognise

if TYPE_CHECKING:
    from db.transaction import Transaction
    from db.versions import Carried
    from reader.app.change import Change


class RepairImpossible(ReaderError):
    """A repair can't be made here any more; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Original:
    """What stood in the file where a stretch of the text stands now."""

    mended: str
    """The words of the text."""
    decoded: str
    """The same stretch as it was decoded; longer where something was cut out in between."""
    span: Span
    """Of `decoded`, in the decoded text."""
    repairs: tuple[Repair, ...]
    """Those that touch the stretch, done and offered."""
    file: str
    """The name of the file."""
    encoding: str
    raw: bytes | None
    """The file's own bytes of the stretch; None for formats whose bytes are no text."""


def original(tx: Transaction, document: DocumentId, span: Span) -> Original:
    """What the file said where `span` of the current text stands; `UnknownDocument` when there is no such text."""
    from db import documents

    found = documents.load(tx, document)
    source = found.source
    decoded = source.text if source.decoded is None else source.decoded
    there = span if source.to_decoded is None else source.to_decoded.to_source(span)
    path, raw = documents.file(tx, document)
    encoding = str(documents.derive(tx, document).get("encoding", ""))
    touching = tuple(
        repair
        for repair in source.repairs
        if (repair.span.overlaps(there) or repair.mended.overlaps(span)) and len(repair.before) <= len(decoded)
    )
    return Original(
        span.of(source.text), there.of(decoded), there, touching, path, encoding, raw_of(raw, encoding, decoded, there)
    )  # fmt: skip


def raw_of(raw: bytes, encoding: str, decoded: str, span: Span) -> bytes | None:
    """The bytes of a plain text file that gave a stretch of its decoded text; None where they can't be told.

    Line ends and the byte order mark are reckoned with; what is found is checked against the words.

    >>> raw_of("一\\r\\n二".encode("gb18030"), "gb18030", "一\\n二", Span(2, 3)).decode("gb18030")
    '二'
    """
    if not encoding:
        return None
    plain = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    if plain in ("utf-16", "utf-32"):
        plain += "-le" if raw.startswith(b"\xff\xfe") else "-be"
    try:
        whole = raw.decode(plain)
        before, words = decoded[: span.start], span.of(decoded)
        mark = whole.removeprefix("\ufeff")
        skipped = len(whole) - len(mark)
        start = skipped + _offset(mark, len(before))
        end = skipped + _offset(mark, span.end)
        found = whole[start:end]
        same = found.replace("\r\n", "\n").replace("\r", "\n") == words
        return found.encode(plain) if same else None
    except (UnicodeError, LookupError):
        return None


def _offset(text: str, place: int) -> int:
    """Where a place of a text with LF line ends stands in the text as it came."""
    if "\r\n" not in text:
        return place
    at = left = 0
    while True:
        found = text.find("\r\n", at)
        if found < 0 or left + found - at >= place:
            return at + place - left
        left += found - at + 1  # the line end counts one there and two here
        at = found + 2


def repairs(tx: Transaction, document: DocumentId) -> tuple[Repair, ...]:
    """The repairs of the current text, done and offered."""
    from db import documents

    return documents.load(tx, document).source.repairs


def switch(
    tx: Transaction, document: DocumentId, wanted: Sequence[Repair], *, on: bool
) -> tuple[Carried, Change]:  # fmt: skip
    """Makes repairs of a stored text, or takes them back: its next version, annotations carried over.

    Repairs of which one lies in another stand and fall together. `RepairImpossible` where one can't be made.
    """
    return switch_both(tx, document, wanted if on else (), () if on else wanted)


def switch_both(
    tx: Transaction, document: DocumentId, made: Sequence[Repair], undone: Sequence[Repair]
) -> tuple[Carried, Change]:
    """Takes some repairs back and makes others, as one next version."""
    from db import documents

    found = documents.load(tx, document).source
    source = reverted(found, _named(found, undone)) if undone else found
    source = _made(source, _named(source, made)) if made else source
    return _stored(tx, document, replace(source, warnings=found.warnings))


def numbering(tx: Transaction, document: DocumentId) -> str | None:
    """The kind of numbering that the reader chose for a document; None where it is the recognised one."""
    from db import choices

    found = choices.get(tx, "numbering", document=document)
    return found.value if found is not None and isinstance(found.value, str) else None


def renumber(tx: Transaction, document: DocumentId, kind: str | None) -> tuple[Carried | None, Change]:
    """Reads a document's clauses by another kind of numbering, and remembers it; None reads them as recognised.

    The words stay; the clauses are a new version. Nothing is stored where the clauses come out the same.
    """
    from db import choices, documents, versions
    from reader.app.folding import fold
    from reader.app.history import watching

    found = documents.load(tx, document)
    tree = recognise(found.source.text, found.source.language, kind)
    with watching(tx, "choose", documents=[document], choices=[(document, "numbering", "")]) as watch:
        if kind is None:
            choices.drop(tx, "numbering", document=document)
        else:
            choices.put(tx, "numbering", kind, document=document)
        carried = None
        if tree != found.tree:
            path, raw = documents.file(tx, document)
            carried = versions.add(
                tx, document, found.source, tree, raw=raw, path=path, kind="edited",
                derive=dict(documents.derive(tx, document)), fold=fold(),
            )  # fmt: skip
    return carried, watch.change


def _named(source: SourceText, wanted: Sequence[Repair]) -> list[Repair]:
    names = {(repair.kind, repair.span) for repair in wanted}
    return [repair for repair in source.repairs if (repair.kind, repair.span) in names]


def _stored(tx: Transaction, document: DocumentId, source: SourceText) -> tuple[Carried, Change]:
    from db import documents
    from reader.app import documents as verbs

    path, raw = documents.file(tx, document)
    tree = recognise(source.text, source.language, numbering(tx, document))
    derive = dict(documents.derive(tx, document))
    return verbs.renew(tx, document, source, tree, raw=raw, path=path, kind="repaired", derive=derive)


def _made(source: SourceText, wanted: Sequence[Repair]) -> SourceText:
    try:
        return redone(source, wanted)
    except ValueError:
        return _anew(source, wanted)


def _anew(source: SourceText, wanted: Sequence[Repair]) -> SourceText:
    """The decoded text mended again with exactly the listed repairs that were made, and the wanted ones."""
    from reader.app import repairing

    decoded = source.text if source.decoded is None else source.decoded
    names = {(repair.kind, repair.span) for repair in wanted}
    made = frozenset((r.kind, r.span) for r in source.repairs if r.done) | names
    refused = frozenset((r.kind, r.span) for r in source.repairs if (r.kind, r.span) not in made)
    used = {kind for kind, _ in made}
    choice = Choice(frozenset(kind for kind in KINDS if kind not in used), made, refused)
    answers = repairing.mend(decoded, language=source.language, choice=choice, name=source.title)
    for answer in answers:
        done = {(r.kind, r.span) for r in answer.repairs if r.done}
        if names <= done and done <= made:
            listed = {(r.kind, r.span) for r in answer.repairs}
            rest = tuple(r for r in source.repairs if (r.kind, r.span) not in listed)
            return replace(
                source, text=answer.text, decoded=answer.decoded, to_decoded=answer.to_decoded,
                repairs=tuple(sorted((*answer.repairs, *rest), key=lambda r: (r.span, r.kind))),
            )  # fmt: skip
    raise RepairImpossible(said("this repair depends on another one that was taken back; make that one first"))
