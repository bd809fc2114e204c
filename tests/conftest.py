"""What every test shares: no folder of the user's is touched, and no screen is needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A property is right or wrong; how long one example takes is the machine's affair.
settings.register_profile("duizhao", deadline=None)
settings.load_profile("duizhao")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tables made from dictionaries are kept for one run of the tests, not in the user's cache."""
    if "DUIZHAO_CACHE" not in os.environ:
        os.environ["DUIZHAO_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def corpora() -> Path:
    """The gold sets, where they lie beside the checkout."""
    found = Path(__file__).resolve().parents[2] / "shared" / "corpora"
    if not found.is_dir():
        pytest.skip("the gold sets are not on this machine")
    return found
