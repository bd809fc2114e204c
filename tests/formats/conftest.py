"""The builders of small files, for every test beside this."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

_spec = importlib.util.spec_from_file_location("smallfiles", Path(__file__).with_name("smallfiles.py"))
assert _spec is not None and _spec.loader is not None
smallfiles = importlib.util.module_from_spec(_spec)
sys.modules.setdefault("smallfiles", smallfiles)
_spec.loader.exec_module(smallfiles)
