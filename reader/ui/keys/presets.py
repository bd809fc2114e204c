"""Sets of keys that people bring from other programs, and the single letters of the reading mode.

They are data (`resources/keys`); commands they don't name keep the program's own keys.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from reader.app.places import resource

DEFAULT = "default"
NAMES = (DEFAULT, "omegat", "memoq", "zotero")


@dataclass(frozen=True, slots=True)
class Preset:
    """One set of keys: by command id, portable key texts."""

    name: str
    title: str
    """The program's name; empty for our own keys."""
    keys: dict[str, tuple[str, ...]]


@lru_cache(maxsize=len(NAMES))
def preset(name: str) -> Preset:
    """The set of that name; our own for a name nobody knows."""
    if name not in NAMES or name == DEFAULT:
        return Preset(DEFAULT, "", {})
    read = json.loads(resource(f"keys/{name}.json").read_text(encoding="utf-8"))
    return Preset(name, read["title"], {command: tuple(keys) for command, keys in read["keys"].items()})


@lru_cache(maxsize=1)
def letters() -> dict[str, tuple[str, ...]]:
    """The single letters and digits that act while one reads, by command id."""
    read = json.loads(resource("keys/letters.json").read_text(encoding="utf-8"))
    return {command: tuple(keys) for command, keys in read["keys"].items()}
