"""The type of columns: a family and a size of the reader's choice for each, the same in every text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase

from reader.ui import fonts

LEAST, GREATEST, STEP = 70, 160, 10
"""Per cent of the common size."""


class Types(QObject):
    """What was chosen, by the columns' keys; a column that isn't there has its region's own."""

    changed = Signal()
    chosen = Signal()
    """The reader chose something, which is to be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.families: dict[str, str] = {}
        self.sizes: dict[str, float] = {}

    def choose(self, key: str, family: str) -> None:
        """Sets a column in another family; in its own again for none."""
        self.families.pop(key, None)
        if family:
            self.families[key] = family
        self.changed.emit()
        self.chosen.emit()

    def step(self, key: str, steps: int) -> None:
        """Makes a column's words larger or smaller than the others'; 0 gives it the common size back."""
        size = min(max(self.sizes.get(key, 100.0) + steps * STEP, LEAST), GREATEST) if steps else 100.0
        self.sizes.pop(key, None)
        if size != 100.0:
            self.sizes[key] = size
        self.changed.emit()
        self.chosen.emit()

    def to_json(self) -> dict[str, Any]:
        """What was chosen, as JSON values."""
        return {"families": self.families, "sizes": self.sizes}

    def read(self, value: Any) -> None:
        """The other way; what isn't understood counts for nothing."""
        found = value if isinstance(value, dict) else {}
        families, sizes = found.get("families"), found.get("sizes")
        self.families = {
            str(key): family for key, family in (families if isinstance(families, dict) else {}).items()
            if isinstance(family, str) and family
        }  # fmt: skip
        self.sizes = {
            str(key): float(min(max(size, LEAST), GREATEST))
            for key, size in (sizes if isinstance(sizes, dict) else {}).items()
            if isinstance(size, int | float)
        }
        self.changed.emit()


_types: list[Types] = []


def types() -> Types:
    """The one choice of this program."""
    if not _types:
        _types.append(Types())
    return _types[0]


def installed(region: fonts.Region) -> tuple[str, ...]:
    """The families of this machine that can write a region's text."""
    system = QFontDatabase.WritingSystem
    wanted = {
        "cn": system.SimplifiedChinese, "tw": system.TraditionalChinese, "hk": system.TraditionalChinese,
        "en": system.Latin,
    }[region]  # fmt: skip
    return tuple(name for name in QFontDatabase.families(wanted) if not QFontDatabase.isPrivateFamily(name))
