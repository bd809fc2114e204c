"""Headings of texts without articles: 一、 （一） 1. （1） ① of policy papers.

A heading's depth is its style, whatever it hangs under. Numbers begin at one, go on from the last heading of the same
style even across its parents, or skip a place when the list plainly goes on after it; anything else is running text
(`十、` left at a line's beginning, a year, a figure).

Source: 党政机关公文格式 GB/T 9704-2012, 7.3.3.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.structure.labels import Label
from reader.core.structure.lines import Line
from reader.core.structure.tree import Draft, Sapling

_AHEAD = 200
"""How many lines further on a list that skips a number may go on."""
_LONGEST_TITLE = 60


class Headings:
    """The state of the numbering outside articles."""

    def __init__(self, sapling: Sapling, *, english: bool = False) -> None:
        self._sapling = sapling
        self._sure = 1 if english else 0
        """The style that running text never begins with: I. II. III. of English."""
        self._last: dict[int, int] = {}

    def forget(self) -> None:
        """All lists are over."""
        self._last = {}

    def last(self, style: int) -> int:
        """The number of the last heading of that style; 0 when there is none."""
        return self._last.get(style, 0)

    def accepts(self, label: Label, labels: Sequence[Label | None], index: int) -> bool:
        """Whether an enumerator at a line's beginning is a heading here."""
        number, last = label.number[0], self.last(label.style)
        if number in (1, last + 1) or (label.style == self._sure and number > last):
            return True
        ahead = labels[index + 1 : index + 1 + _AHEAD]
        numbers = [one.number[0] for one in ahead if one and one.kind == "enumerator" and one.style == label.style]
        return number > last and number + 1 in numbers[:4] and last + 1 not in numbers[:4]

    def open(self, line: Line, label: Label) -> None:
        """Opens the heading."""
        self._last[label.style] = label.number[0]
        title = _title(line.words[label.body :])
        written = line.words[: label.length]
        self._sapling.open(
            Draft("heading", written, label.number, line.start, line.start + label.body, title, label.style)
        )


def _title(rest: str) -> str:
    """The heading's words: the whole of a short line, or what stands before the first full stop of a run-in heading."""
    if any(sign in rest[:_LONGEST_TITLE] for sign in ("：“", ":“", "下列")):
        return ""
    place = rest.find("。")
    if place < 0:
        return rest if len(rest) <= _LONGEST_TITLE and not rest.endswith(("；", "，", ";", "：")) else ""
    return rest[:place] if place <= _LONGEST_TITLE and (place < len(rest) - 1 or place <= 40) else ""
