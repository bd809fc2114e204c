"""Edits of a document's structure: its clauses put right by hand, its kind of numbering chosen.

An edit stores a new text of the document that has the same words and another tree. It is not laid over the stored tree
at load, because the places of annotations, the ends of links, `has_clause` and whatever else asks the library by clause
path read stored clauses: they would speak of a tree that nobody sees. As a version, the edited tree is what the window,
the command line, search and export load, annotations and links are carried to it with the lineage of their clauses, and
undo makes the version before it the current one again. The price is the words stored once more for each edit.

The edits are kept too, as the document's choice `structure`, and its kind of numbering as `numbering`, so that a text
that is recognised again (`shaped`) gets them again. What stays true: the words are never touched; an edit that the tree
doesn't allow changes nothing and is told in one sentence; choice and version change in one step of the history.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, cast

from reader.app.change import Change
from reader.app.history import watching
from reader.core.clause import Clause, ClauseTree
from reader.core.document import Document
from reader.core.errors import StructureRefused
from reader.core.identity import ClausePath, DocumentId
from reader.core.said import said
from reader.core.source import SourceText
from reader.core.structure import NUMBERINGS, recognise
from reader.core.structure.edit import Override, Refused, apply, apply_all

if TYPE_CHECKING:
    from db.transaction import Transaction

STRUCTURE, NUMBERING, PAIRS = "structure", "numbering", "pairs"
"""Kinds of choice."""


def edit(tx: Transaction, document: DocumentId, override: Override) -> tuple[ClauseTree, Change]:
    """The document's tree after one more edit; `StructureRefused` when it isn't allowed, `UnknownDocument`."""
    from db import choices, documents

    held = documents.load(tx, document)
    try:
        tree = apply(held.tree, override)
    except Refused as refused:
        raise StructureRefused(said("This can't be done here: {}.", refused.reason)) from refused
    with _watched(tx, document) as watch:
        choices.put(tx, STRUCTURE, [_written(one) for one in (*overrides(tx, document), override)], document=document)
        _store(tx, held, tree)
    return tree, watch.change


def split(tx: Transaction, document: DocumentId, offset: int) -> tuple[ClausePath, Change]:
    """Cuts the innermost clause around a code point of the text in two; the path of the second piece.

    White space at the place stays with the first piece. Where the second begins with a label it gets that label.
    """
    from db import documents

    held = documents.load(tx, document)
    override, place = cut(held.source, held.tree, offset)
    tree, change = edit(tx, document, override)
    made = next(clause for clause in tree if clause.span.start == place)
    return made.path, change


def cut(source: SourceText, tree: ClauseTree, offset: int) -> tuple[Override, int]:
    """The edit that splits at a code point, and where the second piece begins; `StructureRefused` outside clauses."""
    text = source.text
    while offset < len(text) and text[offset] in " \u3000\t\n":
        offset += 1
    found = tree.at(offset)
    if found is None:
        raise StructureRefused(said("No clause can be split here: this place is in none."))
    while found.span.start == offset or _touches(found, offset):
        parent = None if found.parent is None else tree.get(found.parent)
        if parent is None:
            raise StructureRefused(said("Nothing stands before this place that could be split off."))
        found = parent
    first = _labelled(text, offset, source)
    if first is None or first.level != found.level:
        return Override("split", found.path, offset - found.span.start), offset
    return (
        Override("split", found.path, offset - found.span.start, first.label, first.number, first.title),
        offset,
    )  # fmt: skip


def renumber(tx: Transaction, document: DocumentId, numbering: str | None) -> tuple[ClauseTree, Change]:
    """Recognises the clauses anew by a kind of numbering, one of `NUMBERINGS`; None finds the kind.

    Edits that the new tree doesn't allow are dropped.
    """
    from db import choices, documents

    if numbering is not None and numbering not in NUMBERINGS:
        raise StructureRefused(said("“{}” is no kind of numbering.", numbering))
    held = documents.load(tx, document)
    fresh = recognise(held.source.text, held.source.language, numbering)
    known = overrides(tx, document)
    tree, left = apply_all(fresh, known)
    with _watched(tx, document) as watch:
        if numbering is None:
            choices.drop(tx, NUMBERING, document=document)
        else:
            choices.put(tx, NUMBERING, numbering, document=document)
        if left:
            choices.put(tx, STRUCTURE, [_written(one) for one in known if one not in left], document=document)
        if tree != held.tree:
            _store(tx, held, tree)
    return tree, watch.change


def reset(tx: Transaction, document: DocumentId) -> tuple[ClauseTree, Change]:
    """Takes every edit by hand back and recognises the clauses anew; the kind of numbering stays."""
    from db import choices, documents

    held = documents.load(tx, document)
    tree = recognise(held.source.text, held.source.language, numbering(tx, document))
    with _watched(tx, document) as watch:
        choices.drop(tx, STRUCTURE, document=document)
        if tree != held.tree:
            _store(tx, held, tree)
    return tree, watch.change


def shaped(tx: Transaction, document: DocumentId, source: SourceText) -> tuple[ClauseTree, tuple[Override, ...]]:
    """The tree of a text of the document, recognised as the reader chose and edited as the reader edited it.

    Also the edits that this text's tree doesn't allow any more.
    """
    tree = recognise(source.text, source.language, numbering(tx, document))
    return apply_all(tree, overrides(tx, document))


def overrides(tx: Transaction, document: DocumentId) -> tuple[Override, ...]:
    """The document's edits, the oldest first."""
    from db import choices

    found = choices.get(tx, STRUCTURE, document=document)
    return () if found is None else tuple(_read(value) for value in cast("list[dict[str, Any]]", found.value))


def numbering(tx: Transaction, document: DocumentId) -> str | None:
    """The kind of numbering the reader chose for a document; None where it is found."""
    from db import choices

    found = choices.get(tx, NUMBERING, document=document)
    return str(found.value) if found is not None and found.value in NUMBERINGS else None


def _watched(tx: Transaction, document: DocumentId) -> Any:
    keys = [(document, kind, "") for kind in (STRUCTURE, NUMBERING)]
    return watching(tx, "edit structure", documents=[document], choices=keys)


def _store(tx: Transaction, held: Document, tree: ClauseTree) -> None:
    """Stores the words of a document with another tree as its current text."""
    from db import documents, versions
    from reader.app.folding import fold

    document = held.info.id
    name, raw = documents.file(tx, document)
    derive = documents.derive(tx, document)
    versions.add(
        tx, document, held.source, tree, raw=raw, path=name, kind="edited", derive=derive, fold=fold(),
        continued=continued(held.tree, tree),
    )  # fmt: skip
    _keep_pairs(tx, document, held.info.version, documents.info(tx, document).version)


def continued(old: ClauseTree, new: ClauseTree) -> dict[ClausePath, ClausePath]:
    """Which clause of a tree becomes which clause of another tree of the same words (old path → new path).

    A clause becomes the one that begins where it began; one that was joined to another becomes that other.
    """
    places: dict[tuple[int, int], list[Clause]] = {}
    for clause in new:
        places.setdefault((clause.span.start, clause.body), []).append(clause)
    kept: dict[ClausePath, ClausePath] = {}
    joined: dict[ClausePath, ClausePath] = {}
    for clause in old:
        here = places.get((clause.span.start, clause.body))
        if here:
            alike = next((one for one in here if one.level == clause.level), here[0])
            here.remove(alike)
            kept[clause.path] = alike.path
            continue
        around = new.at(clause.span.start)
        if around is not None:
            line = new.ancestors(around)
            same = next((one for one in reversed(line) if one.level == clause.level), around)
            joined[clause.path] = same.path
    # What was kept comes last: of two that are one now, the one that begins there keeps its lineage.
    return {**joined, **kept}


def _keep_pairs(tx: Transaction, document: DocumentId, old: str, new: str) -> None:
    """Lets the pairs that came with a file count in the new version: the words they count in are the same."""
    from db import choices, links

    sources = [one.document for one in links.translated(tx, document)]
    held = [*choices.of(tx, document, PAIRS)]
    held += [one for source in sources for one in choices.of(tx, source, PAIRS) if one.key == document]
    for found in held:
        value = cast("dict[str, Any]", found.value)
        if old in value["versions"]:
            versions = [new if one == old else one for one in value["versions"]]
            choices.put(tx, PAIRS, value | {"versions": versions}, document=found.document, key=found.key)


def _labelled(text: str, offset: int, source: SourceText) -> Clause | None:
    """The clause that a line beginning at `offset` opens with its label; None where it has none."""
    end = text.find("\n", offset)
    line = text[offset : len(text) if end < 0 else end]
    return next(
        (clause for clause in recognise(line, source.language) if clause.label and clause.span.start == 0), None
    )


def _touches(clause: Clause, offset: int) -> bool:
    return not clause.span.start < offset < clause.span.end


def _written(override: Override) -> dict[str, Any]:
    """An edit as JSON; what is None is left out."""
    return {name: value for name, value in asdict(override).items() if value is not None}


def _read(value: dict[str, Any]) -> Override:
    number: list[int] | None = value.get("number")
    fields: dict[str, Any] = {**value, "number": None if number is None else tuple(number)}
    return Override(**fields)
