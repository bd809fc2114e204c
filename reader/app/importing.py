"""Files become source texts: read, decoded, repaired, recognised. Nothing is stored here."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from reader.core.errors import FileUnreadable
from reader.core.source import Language, SourceText

RepairMode = Literal["confident", "all", "none"]


def read(
    path: Path, *, repair: RepairMode = "confident", language: Language | None = None, encoding: str | None = None
) -> tuple[SourceText, ...]:
    """The texts that a file holds; `FileUnreadable` when it is missing or of a kind not read."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "it can't be read") from error
    text = raw.decode(encoding or "utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    first = next((line.strip() for line in text.split("\n") if line.strip()), path.stem)
    return (SourceText(text, first, language or "zh", "none"),)
