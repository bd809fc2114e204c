"""Every pattern of the core does the same on each Python we run on.

Before 3.11.5 a possessive group (`(?:…)?+`) forgets how to go back inside itself, and one that captures can lose its
place (cpython's issues 106052 and 101955); Debian 12 has 3.11.2. Only what has no choice inside may be possessive.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import reader.core

PATTERNS = [
    (module.name, name, value)
    for module in pkgutil.walk_packages(reader.core.__path__, "reader.core.")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, re.Pattern)
]
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def parts(code: Any, argument: Any) -> list[Any]:
    """What stands inside an element of a parsed pattern."""
    if code in REPEATS:
        return [argument[2]]
    if code is codes.SUBPATTERN:
        return [argument[3]]
    if code is codes.ATOMIC_GROUP:
        return [argument]
    if code is codes.BRANCH:
        return list(argument[1])
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [argument[1]]
    return []


def elements(parsed: Any) -> Iterator[tuple[Any, Any]]:
    """Every element of a parsed pattern, the inner ones too."""
    for code, argument in parsed:
        yield code, argument
        for part in parts(code, argument):
            yield from elements(part)


def chooses(parsed: Any) -> bool:
    """Whether a part could match in more than one way, or captures."""
    return any(
        code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.BRANCH) or (code is codes.SUBPATTERN and argument[0])
        for code, argument in elements(parsed)
    )


@pytest.mark.parametrize(("module", "name", "pattern"), PATTERNS, ids=[f"{each[0]}.{each[1]}" for each in PATTERNS])
def test_nothing_possessive_has_a_choice_inside(module: str, name: str, pattern: re.Pattern[str]) -> None:
    for code, argument in elements(parser.parse(pattern.pattern, pattern.flags)):
        if code in (codes.POSSESSIVE_REPEAT, codes.ATOMIC_GROUP):
            assert not any(chooses(part) for part in parts(code, argument)), f"{module}.{name}: {pattern.pattern}"


def test_the_check_sees_what_it_looks_for() -> None:
    (code, argument), *_ = parser.parse(r"(?:ab?c)?+")
    assert code is codes.POSSESSIVE_REPEAT and chooses(argument[2])
    (code, argument), *_ = parser.parse(r"(?:a[bc]*+)?+")
    assert code is codes.POSSESSIVE_REPEAT and not chooses(argument[2])
