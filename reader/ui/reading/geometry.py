"""Geometry: where columns stand, and in which type.

What stays true: everything here follows from the width, the columns, their weights and the zoom; it changes only when
one of those does, so estimated heights stay frozen in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QFont, QFontMetricsF

from reader.core.row import Role, Rows
from reader.ui import fonts
from reader.ui.reading.columns import Column

Type = Literal["text", "heading", "title"]

PAD = 14
"""Pixels left and right of a column's words."""
EDGE = 4
"""Pixels at the left edge for the bar of the current clause."""
ROW_PAD = 8.0
LABEL_PIXELS = 12.5
LABEL_ZOOM = 1.7
"""Labels grow with the text no further: beyond, the gutter would take the room of the words."""
WIDEST = 46
"""The longest comfortable line, in em."""
WEIGHT = {"en": 1.42}
LEAST_ZOOM, GREATEST_ZOOM = 80, 300


@dataclass(frozen=True, slots=True)
class Face:
    """A font, and how lines of it stand: `pitch` from one base line to the next, `base` from a line's top to it."""

    font: QFont
    em: float
    pitch: float
    base: float
    advance: float
    """Width of an average character."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One column's place: where its words begin, how wide they run, and its faces."""

    key: str
    x: float
    width: float
    outer_x: float
    outer_width: float
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
        """Places `columns` in `width` pixels."""
        self.width = width
        scale = self.zoom / 100
        self.label = _face(fonts.made(fonts.families("cn"), LABEL_PIXELS * min(scale, LABEL_ZOOM)), "cn")
        self.label = Face(self.label.font, self.label.em, self.label.pitch, self.label.base, self.label.em)
        widest = min(max(3, rows.widest_label if rows else 3), 7)
        self.gutter = EDGE + widest * self.label.em + 14 * min(scale, LABEL_ZOOM)
        faces = [self._faces(column) for column in columns]
        weights = [self.weight(column) for column in columns]
        room = max(60.0, width - self.gutter - PAD)
        em = fonts.TEXT_PIXELS * scale
        room = min(room, sum(weight * WIDEST * em + 2 * PAD for weight in weights))
        self.left = max(0.0, (width - self.gutter - PAD - room) / 2)
        self.step = 1.6 * em
        x, slots = self.left + self.gutter, []
        for column, face, weight in zip(columns, faces, weights, strict=True):
            outer = room * weight / sum(weights)
            inner = max(30.0, outer - 2 * PAD)
            english = column.region == "en"
            if not english and inner > 2 * face["text"].em:
                # Whole characters: a narrow line spread over a part of one looks torn.
                inner -= inner % face["text"].em
            slots.append(Slot(column.key, x + PAD, inner, x, outer, english, face))
            x += outer
        self.slots = tuple(slots)
        self._measure(columns)

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
        for index, slot in enumerate(self.slots):
            if x < slot.outer_x + slot.outer_width:
                return index
        return len(self.slots) - 1


def _face(font: QFont, region: fonts.Region, tight: float = 1.0) -> Face:
    metrics = QFontMetricsF(font)
    pitch = float(round(max(fonts.leading(font, region) * tight, metrics.height())))
    base = (pitch - metrics.height()) / 2 + metrics.ascent()
    advance = metrics.averageCharWidth() if region == "en" else metrics.horizontalAdvance("国")
    return Face(font, font.pixelSize(), pitch, base, advance)
