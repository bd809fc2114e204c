"""What the window remembers between two days: its size, its columns, the texts that were open, and where one was.

Kept per library in Qt's settings; nothing here is the reader's work, so losing it loses nothing.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from reader.ui.reading import Place


class Memory:
    """Settings of the program, and of one library."""

    def __init__(self, library: Path) -> None:
        self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "duizhao", "duizhao")
        self._library = hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:12]

    def get(self, name: str, otherwise: Any = None) -> Any:
        """A value of the program's; anything JSON can say."""
        return _read(self._settings.value(name), otherwise)

    def put(self, name: str, value: Any) -> None:
        """Keeps a value of the program's."""
        self._settings.setValue(name, json.dumps(value))

    def here(self, name: str, otherwise: Any = None) -> Any:
        """A value of this library's."""
        return self.get(f"{self._library}/{name}", otherwise)

    def keep(self, name: str, value: Any) -> None:
        """Keeps a value of this library's."""
        self.put(f"{self._library}/{name}", value)

    def bytes(self, name: str) -> QByteArray:
        """A state of Qt's own."""
        found = self._settings.value(name)
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keeps a state of Qt's own."""
        self._settings.setValue(name, value)

    def sync(self) -> None:
        """Writes everything down."""
        self._settings.sync()


def _read(written: Any, otherwise: Any) -> Any:
    if not isinstance(written, str):
        return otherwise
    try:
        return json.loads(written)
    except ValueError:
        # Written by another program or torn by a crash: the default serves.
        return otherwise


def place_to_json(place: Place) -> list[Any]:
    """A place as JSON values."""
    return [place.offset, place.part, place.column, list(place.caret), list(place.anchor)]


def place_from_json(value: Any) -> Place | None:
    """The other way; None for what is no place."""
    match value:
        case [int(offset), float() | int() as part, str(column), [int(a), int(b)], [int(c), int(d)]]:
            from reader.ui.reading import Place

            return Place(offset, float(part), column, (a, b), (c, d))
        case _:
            return None
