"""How a text was left: where one was in it, in which columns, how wide, how large.

One such value belongs to every tab, and to every text that was ever read; losing it loses nothing of the reader's work.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from reader.ui.memory import place_from_json, place_to_json
from reader.ui.reading import Place


class Kept(NamedTuple):
    """A text as it was left; what is None or empty is as usual."""

    place: Place | None = None
    columns: tuple[str, ...] = ()
    widths: tuple[tuple[str, float], ...] = ()
    """Shares the reader gave to columns, by key."""
    zoom: int | None = None


def to_json(kept: Kept) -> dict[str, Any]:
    """As JSON values.

    >>> from_json(to_json(Kept(None, ("source", "tw"), (("tw", 1.5),), 120)))
    Kept(place=None, columns=('source', 'tw'), widths=(('tw', 1.5),), zoom=120)
    """
    return {
        "place": None if kept.place is None else place_to_json(kept.place),
        "columns": list(kept.columns),
        "widths": dict(kept.widths),
        "zoom": kept.zoom,
    }


def from_json(value: Any) -> Kept:
    """The other way; what is not as it should be is left out.

    >>> from_json({"columns": ["source", 3], "widths": {"tw": -1}, "zoom": "large"})
    Kept(place=None, columns=('source',), widths=(), zoom=None)
    >>> from_json("torn")
    Kept(place=None, columns=(), widths=(), zoom=None)
    """
    if not isinstance(value, dict):
        return Kept()
    columns, widths, zoom = value.get("columns"), value.get("widths"), value.get("zoom")
    return Kept(
        place_from_json(value.get("place")),
        tuple(key for key in columns if isinstance(key, str)) if isinstance(columns, list) else (),
        tuple((str(key), float(share)) for key, share in widths.items() if _is_share(share))
        if isinstance(widths, dict)
        else (),
        zoom if isinstance(zoom, int) and not isinstance(zoom, bool) else None,
    )


def _is_share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 100


def is_bare(shelf: Any) -> bool:
    """Whether a remembered shelf says that every text had been closed.

    >>> is_bare({"halves": [{"sheets": [], "front": 0}]}), is_bare(None)
    (True, False)
    """
    match shelf:
        case {"halves": [*halves]}:
            return not any(isinstance(half, dict) and half.get("sheets") for half in halves)
        case _:
            return False
