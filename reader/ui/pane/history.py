"""Back and forward: the places one left."""

from __future__ import annotations

from reader.ui.reading import Place

_LONGEST = 200

Stop = tuple[str, Place]
"""A document's id and a place in it."""


class Trail:
    """The places left behind, and those that going back left ahead."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    def leave(self, document: str, place: Place) -> None:
        """Remembers a place before one goes elsewhere."""
        stop = (document, place)
        if document and (not self._behind or self._behind[-1] != stop):
            self._behind.append(stop)
            del self._behind[:-_LONGEST]
        self._ahead.clear()

    def back(self, document: str, place: Place) -> Stop | None:
        """Where one was before; None at the beginning of the trail."""
        if not self._behind:
            return None
        if document:
            self._ahead.append((document, place))
        return self._behind.pop()

    def forward(self, document: str, place: Place) -> Stop | None:
        """Where going back came from."""
        if not self._ahead:
            return None
        if document:
            self._behind.append((document, place))
        return self._ahead.pop()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return bool(self._ahead)
