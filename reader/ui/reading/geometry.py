"""Geometry: where columns stand, and in which type.

What stays true: everything here follows from the width, the columns, their weights and the zoom; it changes only when
one of those does, so estimated heights stay frozen in between. Where there is no room for a comfortable line in every
column, the columns are wider than the view and are shifted under the gutter, which stays; shifting changes no width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QFont, QFontMetricsF

from reader.core.row import Role, Rows
from reader.ui import fonts
from reader.ui.reading.columns import Column
from reader.ui.reading.sharing import Part, shared

Type = Literal["text", "heading", "title"]

PAD = 14
"""Pixels left and right of a column's words, more where the words are large."""
EDGE = 4
"""Pixels at the left edge for the bar of the current clause."""
ROW_PAD = 8.0
LABEL_PIXELS = 12.5
LABEL_LEAST = 11.0
LABEL_ZOOM = 1.7
"""Labels grow with the text no further: beyond, the gutter would take the room of the words."""
LABEL_SHARE = 0.24
"""The part of the view that the gutter may take before its labels are made smaller."""
LEAST, WIDEST = 8, 42
"""The shortest and the longest comfortable line of Chinese, in em."""
LEAST_ENGLISH, WIDEST_ENGLISH = 28, 92
"""The same of English, in letters."""
NARROWEST = 4
"""No column is narrower than this many em, however narrow the view."""
WEIGHT = {"en": 1.42}
LEAST_ZOOM, GREATEST_ZOOM = 80, 300
_ENGLISH = "the State shall protect the lawful rights and interests of foreign traders in accordance with law "


@dataclass(frozen=True, slots=True)
class Face:
    """A font, and how lines of it stand: `pitch` from one base line to the next, `base` from a line's top to it."""

    font: QFont
    em: float
    pitch: float
    base: float
    advance: float
    """Width of an average character, in English with the spaces between words."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One column's place: where its words begin, how wide they run, and its faces."""

    key: str
    x: float
    width: float
    outer_x: float
    outer_width: float
    least: float
    """The least `outer_width` there is for it."""
    english: bool
    faces: dict[Type, Face]

    def face(self, role: Role) -> Face:
        """The face of a row's role."""
        return self.faces["title" if role == "title" else "heading" if role == "heading" else "text"]


class Geometry:
    """Places and faces for the columns that are shown."""

    def __init__(self) -> None:
        self.zoom = 100
        self.weights: dict[str, float] = {}
        self.families: dict[str, str] = {}
        self.sizes: dict[str, float] = {}
        """Per cent of the common size, for columns that have a size of their own."""
        self.serif = True
        self.slots: tuple[Slot, ...] = ()
        self._placed: tuple[Slot, ...] = ()
        self.sideways = False
        """Whether columns may be wider than the view together, because it can be shifted; paper can't."""
        self.shift = 0.0
        """Pixels that the columns are shifted to the left of where they were placed."""
        self.overflow = 0.0
        """The most they can be shifted."""
        self.gutter = 0.0
        self.left = 0.0
        self.width = 0
        self.step = 0.0
        """Pixels of one indent."""
        self.label = Face(QFont(), 12, 12, 12, 12)
        self.line = 27.0
        """Pixels of one line of text: what arrow keys and the wheel move by."""
        self.per_point = 1.0
        self.per_row = 1.0

    def weight(self, column: Column) -> float:
        """How wide a column is to the others."""
        return self.weights.get(column.key, WEIGHT.get(column.region, 1.0))

    def arrange(self, columns: Sequence[Column], width: int, rows: Rows | None) -> None:
        """Places `columns` in `width` pixels; what stood at the left edge stays there as far as it can."""
        first = self._first()
        self.width = width
        em = fonts.TEXT_PIXELS * self.zoom / 100
        self.step = 1.6 * em
        self._set_label(rows)
        faces = [self._faces(column) for column in columns]
        room = max(60.0, width - self.gutter - PAD)
        pad = max(PAD, 0.6 * em) if room > (LEAST + 2) * em else PAD
        leasts, widths = self._widths(columns, faces, room, pad)
        self.left = max(0.0, (room - sum(widths)) / 2)
        self.overflow = max(0.0, float(round(sum(widths) - room)))
        x, slots = self.left + self.gutter, []
        for column, face, outer, least in zip(columns, faces, widths, leasts, strict=True):
            inner, em = max(30.0, outer - 2 * pad), face["text"].em
            english = column.region == "en"
            if not english and inner > 2 * em:
                # Whole characters: a narrow line spread over a part of one looks torn.
                inner = em * ((inner + 0.01) // em)
            slots.append(Slot(column.key, x + pad, inner, x, outer, least, english, face))
            x += outer
        self._placed = self.slots = tuple(slots)
        self.shift = 0.0
        self.shift_to(self._shift_for(first))
        self._measure(columns)

    def _set_label(self, rows: Rows | None) -> None:
        """Chooses the size of the labels and the width of the gutter."""
        scale = min(self.zoom / 100, LABEL_ZOOM)
        widest = min(max(3, rows.widest_label if rows else 3), 7)
        wanted = EDGE + (widest * LABEL_PIXELS + 14) * scale
        pixels = LABEL_PIXELS * scale * min(1.0, LABEL_SHARE * self.width / wanted)
        made = _face(fonts.made(fonts.families("cn"), max(pixels, LABEL_LEAST)), "cn")
        self.label = replace(made, advance=made.em)
        self.gutter = EDGE + widest * made.em + 14 * min(scale, made.em / LABEL_PIXELS)

    def _widths(
        self, columns: Sequence[Column], faces: Sequence[dict[Type, Face]], room: float, pad: float
    ) -> tuple[list[float], list[float]]:
        """The least width of each column, and the width it gets."""
        parts: list[Part] = []
        wider: list[float] = []
        for column, face in zip(columns, faces, strict=True):
            text, english = face["text"], column.region == "en"
            least = (LEAST_ENGLISH * text.advance if english else LEAST * text.em) + 2 * pad
            least = max(min(least, room), NARROWEST * text.em + 2 * pad) if self.sideways else 30.0 + 2 * pad
            most = (WIDEST_ENGLISH * text.advance if english else WIDEST * text.em) + 2 * pad
            weight = self.weight(column)
            wider.append(max(1.0, weight / WEIGHT.get(column.region, 1.0)))
            parts.append(Part(weight, least, max(least, most * wider[-1])))
        leasts = [part.least for part in parts]
        if self.sideways and sum(leasts) > room:
            # No room to share: each has its least, or as much more as the reader gave it.
            return leasts, [max(least, min(least * more, room)) for least, more in zip(leasts, wider, strict=True)]
        return leasts, shared(room, parts)

    # shifting

    @property
    def edge(self) -> float:
        """Where the gutter ends: shifted columns go under it."""
        return self.left + self.gutter

    def shift_to(self, shift: float) -> None:
        """Shifts the columns, as far as there are any beyond the edges."""
        shift = float(round(min(max(shift, 0.0), self.overflow)))
        if shift != self.shift:
            self.shift = shift
            self.slots = tuple(
                replace(slot, x=slot.x - shift, outer_x=slot.outer_x - shift) for slot in self._placed
            )  # fmt: skip

    def inside(self, x: float) -> float:
        """A place across, taken out of the gutter where columns are under it."""
        return max(x, self.edge) if self.shift else x

    def _first(self) -> tuple[str, float]:
        """The column at the left edge, and which part of it is under the gutter; none where nothing is shifted."""
        if not self.shift:
            return "", 0.0
        slot = self.slots[self.slot_at(self.edge)]
        return slot.key, (self.edge - slot.outer_x) / slot.outer_width

    def _shift_for(self, first: tuple[str, float]) -> float:
        slot = next((slot for slot in self._placed if slot.key == first[0]), None)
        return 0.0 if slot is None else slot.outer_x + first[1] * slot.outer_width - self.edge

    def weighed(self, columns: Sequence[Column], edge: int, x: float) -> dict[str, float]:
        """The weights that put the edge behind a column at a place across, as near as columns can be made."""
        left = self.slots[edge]
        wide = max(x - left.outer_x, 1.0)
        if self.overflow:
            return {left.key: max(1.0, wide / left.least) * WEIGHT.get(columns[edge].region, 1.0)}
        right = self.slots[edge + 1]
        both = left.outer_width + right.outer_width
        wide = min(max(wide, left.least), both - right.least)
        scale = sum(self.weight(column) for column in columns) / sum(slot.outer_width for slot in self.slots)
        found = {slot.key: slot.outer_width * scale for slot in self.slots}
        found |= {left.key: wide * scale, right.key: (both - wide) * scale}
        return {
            column.key: found[column.key] for column in columns if abs(found[column.key] - self.weight(column)) > 1e-6
        }

    def _measure(self, columns: Sequence[Column]) -> None:
        """How many pixels of height a code point of the source, and a row, are expected to take."""
        face = [slot.faces["text"] for slot in self.slots]
        self.line = face[0].pitch if face else 27.0
        per = [
            column.ratio * f.advance / slot.width * f.pitch
            for column, f, slot in zip(columns, face, self.slots, strict=True)
        ]
        self.per_point = max(per, default=1.0)
        # A row's last line is half full on average.
        self.per_row = 0.5 * max((f.pitch for f in face), default=27.0) + 2 * self.pad

    def indent(self, steps: int) -> float:
        """Pixels of so many indents; they leave a narrow column three quarters of its room."""
        return min(steps * self.step, 0.25 * min((slot.width for slot in self.slots), default=0.0))

    @property
    def pad(self) -> float:
        """Pixels above and below a row's words."""
        return round(ROW_PAD * self.zoom / 100)

    def _faces(self, column: Column) -> dict[Type, Face]:
        family = self.families.get(column.key, "")
        region = column.region
        zoom = self.zoom * self.sizes.get(column.key, 100.0) / 100
        text = fonts.reading(region, zoom, serif=self.serif, family=family)
        heading = fonts.reading(region, zoom, heading=True, serif=self.serif, family=family)
        title = QFont(heading)
        title.setPixelSize(round(heading.pixelSize() * 1.22))
        return {
            "text": _face(text, region),
            "heading": _face(heading, region, 0.94),
            "title": _face(title, region, 0.9),
        }

    def slot_at(self, x: float) -> int:
        """The column at a place across, the nearest one in the margins."""
        x = self.inside(x)
        for index, slot in enumerate(self.slots):
            if x < slot.outer_x + slot.outer_width:
                return index
        return len(self.slots) - 1


def _face(font: QFont, region: fonts.Region, tight: float = 1.0) -> Face:
    metrics = QFontMetricsF(font)
    pitch = float(round(max(fonts.leading(font, region) * tight, metrics.height())))
    base = (pitch - metrics.height()) / 2 + metrics.ascent()
    sample = _ENGLISH if region == "en" else "国"
    advance = metrics.horizontalAdvance(sample) / len(sample)
    return Face(font, font.pixelSize(), pitch, base, advance)
