"""The annotated clause list of documents in a library: everything it needs, gathered in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.app.exporting import ReadingScript, Subject, columns_of, edition
from reader.core.edition import Column, Edition
from reader.core.identity import DocumentId

if TYPE_CHECKING:
    from db.transaction import Transaction


def clause_list(
    tx: Transaction,
    chosen: Sequence[DocumentId],
    *,
    columns: Iterable[str] | str | None = None,
    tags: Iterable[str] = (),
    kinds: Iterable[str] = (),
    script: ReadingScript | None = None,
    all_clauses: bool = False,
    headings: Mapping[Column, str] | None = None,
    aside: Sequence[DocumentId] = (),
) -> Edition:
    """The clause list of the documents chosen; `UnknownDocument`, `BadChoice`.

    A document's first translation stands in the translation's column. Of the documents `aside`, translations that were
    annotated in their own right, the notes follow, and their clauses without any are never listed.
    """
    from db import documents, links
    from reader.app import annotating, renditions
    from reader.app.reading import loaded

    subjects: list[Subject] = []
    for identity in chosen:
        reading = loaded(tx, identity)
        rendered = links.translations(tx, identity)
        other = documents.load(tx, rendered[0].translation) if rendered else None
        rendition = renditions.rendition(reading, script) if script else None
        subjects.append(
            Subject(
                identity,
                reading.source,
                reading.tree,
                annotating.of(tx, identity),
                rendition,
                (other.source, other.tree) if other else None,
                documents.info(tx, identity).title,
            )
        )
    for identity in aside:
        held = documents.load(tx, identity)
        notes = annotating.of(tx, identity)
        if notes:
            subjects.append(Subject(identity, held.source, held.tree, notes, title=held.info.title, aside=True))
    shown = columns_of(columns, script=bool(script), translation=any(subject.translation for subject in subjects))
    told = [link for identity in chosen for link in links.of(tx, identity)] if "links" in shown else []
    ends = {place.document for link in told for place in (link.source, link.target)} - set(chosen)
    return edition(
        subjects,
        dict.fromkeys(told),
        columns=shown,
        tags=tags,
        kinds=kinds,
        script=script,
        all_clauses=all_clauses,
        headings=headings,
        titles={end: documents.info(tx, end).title for end in ends},
        trees={end: documents.load(tx, end).tree for end in ends},
    )
