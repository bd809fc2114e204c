"""Where things are on this machine: the data that ships with the program, and the reader's own folders.

Light on purpose: the window reads it before its first paint.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resource(name: str) -> Path:
    """A file or folder of `resources/`, in a checkout and in a bundle alike."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    top = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return top / "resources" / name


def cache_folder() -> Path:
    """Where tables are kept that can be made again; `DUIZHAO_CACHE` names another place."""
    named = os.environ.get("DUIZHAO_CACHE")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_cache_path("duizhao", appauthor=False)


def default_library() -> Path:
    """The library that opens when none is named."""
    import platformdirs

    return platformdirs.user_data_path("duizhao", appauthor=False) / "library.duizhao"
