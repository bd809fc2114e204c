"""Who cites the text that is read: asked of the library some texts at a time, kept until the library changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.document import Document
from reader.core.identity import ClausePath, DocumentId, VersionId
from reader.ui.jobs import Token

if TYPE_CHECKING:
    from reader.app.beside import Spread
    from reader.app.citing import Backlink, Mention
    from reader.core.citation import Citation
    from reader.ui.window import Window

_BATCH = 12
"""Texts that are read from the library at once to see whom they cite."""


class Aims:
    """The citations that lead into a text, by the clause they lead to; made on a thread."""

    def __init__(self, found: Mapping[ClausePath | None, Sequence[Backlink]]) -> None:
        self._found = found
        self._paths = sorted(path for path in found if path is not None)

    def around(self, path: ClausePath) -> tuple[Backlink, ...]:
        """Those that lead to a clause or into it, those of the text itself last."""
        rows: dict[tuple[object, ...], Backlink] = {}
        below = f"{path}__"
        at = bisect_left(self._paths, below)
        while at < len(self._paths) and self._paths[at].startswith(below):
            rows |= {(row.document, row.span): row for row in self._found[self._paths[at]]}
            at += 1
        rows |= {(row.document, row.span): row for row in self._found.get(path, ())}
        return tuple(sorted(rows.values(), key=lambda row: (not row.same, row.title, row.span)))


class Backlinks(QObject):
    """Asks who cites a text, and what every text of the library mentions."""

    known = Signal()
    """It is known who cites the text that was asked about."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._mentions: dict[VersionId, tuple[Mention, ...]] = {}
        self._aims = Aims({})
        self._about: tuple[object, ...] = ()
        self._lists = 0
        """How often documents came or went."""

    def forget(self) -> None:
        """Takes nothing for known any more, because documents came or went."""
        self._lists += 1
        self._about = ()

    def known_of(self, document: DocumentId | None) -> bool:
        """Whether it is known who cites a text."""
        return self._about[:1] == (document,)

    def around(self, document: DocumentId | None, path: ClausePath) -> tuple[Backlink, ...]:
        """Who cites a clause of a text or what is in it; nobody as long as it isn't known."""
        return self._aims.around(path) if self.known_of(document) else ()

    def ask(self, spread: Spread, citations: Sequence[Citation]) -> None:
        """Asks which texts of the library name the one that is read; then each of them whom it cites."""
        info = spread.document.info
        about = (info.id, info.version, self._lists)
        if about == self._about:
            return

        def verb(tx: Any) -> tuple[DocumentId, ...]:
            from reader.app.citing import naming

            return naming(tx, info.id, lambda: not self._reads(spread))

        def read(left: list[DocumentId], mentions: list[Mention]) -> None:
            if not left:
                self._link(spread, about, citations, mentions)
                return
            versions = {row.id: row.version for row in self._window.texts.rows}

            def then(found: dict[DocumentId, tuple[Mention, ...]]) -> None:
                if self._reads(spread):
                    read(left[_BATCH:], [*mentions, *(one for every in found.values() for one in every)])

            self._mentioned([(one, versions[one]) for one in left[:_BATCH] if one in versions], then, "cited by")

        self._window.study.ask(verb, lambda found: read(list(found), []), topic="cited by")

    def gather(
        self,
        then: Callable[[dict[DocumentId, tuple[Mention, ...]]], object],
        progress: Callable[[int, int], object],
        wanted: Callable[[], bool],
    ) -> None:
        """What every text of the library mentions, gathered some texts at a time while `wanted` says so."""
        rows = self._window.texts.rows
        found: dict[DocumentId, tuple[Mention, ...]] = {}

        def go_on(at: int) -> None:
            if not wanted():
                return
            if at >= len(rows):
                then(found)
                return
            some = rows[at : at + _BATCH]

            def keep(mentioned: dict[DocumentId, tuple[Mention, ...]]) -> None:
                found.update(mentioned)
                progress(min(at + _BATCH, len(rows)), len(rows))
                go_on(at + _BATCH)

            self._mentioned([(row.id, row.version) for row in some], keep, "graph library")

        go_on(0)

    def _reads(self, spread: Spread) -> bool:
        return self._window.pane.spread is spread

    def _mentioned(
        self,
        texts: Sequence[tuple[DocumentId, VersionId]],
        then: Callable[[dict[DocumentId, tuple[Mention, ...]]], object],
        topic: str,
    ) -> None:
        """What some texts mention: from what is kept, else read on the library's lane and found on another."""
        fresh = [document for document, version in texts if version not in self._mentions]
        kept = {document: self._mentions[version] for document, version in texts if version in self._mentions}
        if not fresh:
            # Through the event loop, so that a long row of kept texts is no deep row of calls.
            QTimer.singleShot(0, self, lambda: then(kept))
            return

        def verb(tx: Any) -> list[Document]:
            from db import documents

            return [documents.load(tx, one) for one in fresh]

        def arrived(held: list[Document]) -> None:
            def work(token: Token) -> list[tuple[Mention, ...]]:
                from reader.app.citing import mentions

                return [mentions(one) for one in held]

            def done(found: list[tuple[Mention, ...]]) -> None:
                pairs = list(zip(held, found, strict=True))
                self._mentions |= {one.info.version: every for one, every in pairs}
                then(kept | {one.info.id: every for one, every in pairs})

            self._window.jobs.start(work, done, topic=f"{topic}: find")

        self._window.study.ask(verb, arrived, topic=topic)

    def _link(
        self, spread: Spread, about: tuple[object, ...], citations: Sequence[Citation], mentions: Sequence[Mention]
    ) -> None:
        document = spread.document

        def verb(tx: Any) -> Aims:
            from reader.app.citing import backlinks, own_backlinks

            found = dict(own_backlinks(document, citations))
            for aim, rows in backlinks(tx, document.info.id, mentions).items():
                found[aim] = (*found.get(aim, ()), *rows)
            return Aims(found)

        def then(aims: Aims) -> None:
            if about[-1] == self._lists:
                self._aims, self._about = aims, about
                self.known.emit()

        self._window.study.ask(verb, then, topic="cited by")
