"""Scanning in stretches finds what scanning at one go finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import scanning

PATTERN = re.compile("(?<=甲)乙+|^丙|丁$", re.MULTILINE)


@given(text=st.text(alphabet="甲乙丙丁\n", max_size=80), stretch=st.integers(1, 12))
def test_the_same_is_found(text: str, stretch: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanning, "_STRETCH", stretch)
        found = [match.span() for match in scanning.matches(PATTERN, text)]
    assert found == [match.span() for match in PATTERN.finditer(text)]
