"""What can be done in the window: every command with its words, its keys and what runs.

A module a subject; default keys follow the office programs. `register` adds them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.deeds import going, noting, texts, viewing
from reader.ui.importing import deeds as arriving
from reader.ui.keys import own
from reader.ui.printing import deeds as printing
from reader.ui.script import deeds as conversion
from reader.ui.shelf import deeds as shelf

if TYPE_CHECKING:
    from reader.ui.window import Window


def register(window: Window) -> None:
    """Adds every command to the window."""
    for subject in (texts, going, noting, viewing, arriving, shelf, printing, own, conversion):
        subject.register(window)
