"""The command palette: every command by a few letters of its words, in the go-to box after `>`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from reader.ui.gobox import Offer
from reader.ui.keys.fuzzy import score

if TYPE_CHECKING:
    from reader.ui.window import Window

_BY_ID = -10_000
_BESIDE = 4
"""How many commands are offered beside clauses and texts."""


def offers(window: Window, sought: str) -> list[Offer]:
    """The commands that answer to what was typed, the nearest first; all of them, in order, after a bare `>`."""
    asked = sought.startswith(">")
    wanted = sought.removeprefix(">").strip()
    ranked: list[tuple[int, int, Offer]] = []
    for at, (command, action) in enumerate(window.commands.all()):
        if not action.isEnabled() or command.id in ("go.box", "view.palette"):
            continue
        words = action.text().rstrip("…")
        worth = score(wanted, words)
        if worth is None and command.id.rpartition(".")[2].startswith(wanted.casefold()):
            # The English id answers too, after all words, so that a name once learnt works in every language.
            worth = _BY_ID
        if worth is None or (not asked and wanted.casefold() not in words.casefold()):
            continue
        beside = " · ".join(part for part in (command.group(), native(window.bindings.keys(command.id))) if part)
        ranked.append((-worth if wanted else 0, at, Offer(words, beside, action.trigger)))
    ranked.sort(key=lambda each: each[:2])
    found_offers = [offer for _, _, offer in ranked]
    return found_offers if asked else found_offers[:_BESIDE]


def native(keys: tuple[str, ...]) -> str:
    """Keys as the platform writes them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
