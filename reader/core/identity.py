"""Names of things: one `NewType` for each kind of identity, so that they can't be mixed up."""

from __future__ import annotations

from typing import NewType

DocumentId = NewType("DocumentId", str)
"""A document of a library: a short stable slug, such as `opinions-digital-trade`."""

ClausePath = NewType("ClausePath", str)
"""A clause within its document, such as `art_13__para_2__item_1` or `h1_3__h2_6`; unique there."""

AnnotationId = NewType("AnnotationId", str)
LinkId = NewType("LinkId", str)
ConceptId = NewType("ConceptId", str)
VersionId = NewType("VersionId", str)
"""One immutable text of a document."""
