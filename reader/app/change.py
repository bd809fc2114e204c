"""What a verb changed: identities, with the value before and after.

Views refresh from it and the history tells an undo with it; a value that was not there, or is not any more, is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from reader.core.annotation import Annotation, Link
from reader.core.document import Choice, DocumentInfo, Translation
from reader.core.identity import AnnotationId, ConceptId, DocumentId, LinkId
from reader.core.term import Concept

Label = Literal[
    "import", "rename", "edit metadata", "trash", "restore", "purge", "new version", "edit structure",
    "annotate", "edit annotation", "delete annotation", "place annotation",
    "link", "edit link", "unlink", "attach translation", "detach translation",
    "add concept", "edit concept", "delete concept", "choose",
]  # fmt: skip
"""What a step of the history is called; the window has the words for it."""

Direction = Literal["do", "undo", "redo"]

TranslationKey = tuple[DocumentId, DocumentId]
"""A document and its translation."""
ChoiceKey = tuple[DocumentId | None, str, str]
"""The document, or None for the library; kind and key."""

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Altered(Generic[K, V]):
    """One thing that was made (`before` is None), changed or removed (`after` is None)."""

    id: K
    before: V | None
    after: V | None


@dataclass(frozen=True, slots=True)
class Change:
    """All that one step changed. A document whose text changed has another `version` after."""

    label: str
    direction: Direction = "do"
    documents: tuple[Altered[DocumentId, DocumentInfo], ...] = ()
    annotations: tuple[Altered[AnnotationId, Annotation], ...] = ()
    links: tuple[Altered[LinkId, Link], ...] = ()
    translations: tuple[Altered[TranslationKey, Translation], ...] = ()
    concepts: tuple[Altered[ConceptId, Concept], ...] = ()
    choices: tuple[Altered[ChoiceKey, Choice], ...] = ()

    def __bool__(self) -> bool:
        return any(
            (self.documents, self.annotations, self.links, self.translations, self.concepts, self.choices)
        )  # fmt: skip

    def touched(self) -> frozenset[DocumentId]:
        """Every document whose reading may look otherwise now."""
        found = {one.id for one in self.documents}
        found |= {value.document for one in self.annotations for value in (one.before, one.after) if value}
        for link in (value for one in self.links for value in (one.before, one.after) if value):
            found |= {link.source.document, link.target.document}
        for one in self.translations:
            found |= set(one.id)
        found |= {one.id[0] for one in self.choices if one.id[0] is not None}
        return frozenset(found)
