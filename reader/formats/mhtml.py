"""Saved pages of one file (.mht, .mhtml): the page among the parts of a MIME message; its pictures are left."""

from __future__ import annotations

import email
import email.errors
from collections.abc import Callable

from reader.core.repair.model import Bigrams
from reader.core.said import said
from reader.formats import html
from reader.formats.loaded import Loaded, Refused


def load(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> Loaded:
    """The main text of the saved page; `Refused` when the message holds none."""
    message = email.message_from_bytes(raw)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            if isinstance(page, bytes):
                return html.load(page, encoding=encoding or part.get_content_charset(), bigrams=bigrams)
    raise Refused(said("the saved page holds no page"))
