"""Annotated clause lists as Markdown: a heading and a table.

What stays true: nothing in a cell is taken for markup, a table's bar or HTML; a line break in a cell is `<br>`. Tables
are GitHub's extension (GFM specification 0.29, section 4.10), which most readers of Markdown know.
"""

from __future__ import annotations

import re

from reader.core.edition import Edition

_MARKUP = re.compile(r"[\\`*_{}\[\]|~#]|(?<![\w.])[-+](?=\s)|(?<=\d)[.)](?=\s)|^[-+=]", re.M)
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", 0: "\ufffd"}
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto)(:)|\b(www)(\.)")


def dump(edition: Edition) -> bytes:
    """The edition as a Markdown text in UTF-8."""
    lines = [f"# {_escaped(edition.title)}", ""] if edition.title else []
    lines += [_line(edition.headings), "|" + " --- |" * len(edition.columns), *(_line(row) for row in edition.rows)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_escaped(cell).replace("\n", "<br>") for cell in cells) + " |"


def _escaped(cell: str) -> str:
    text = re.sub(r"\r\n?|[\u2028\u2029\v\f\x85]", "\n", cell).strip("\n").translate(_ENTITIES)
    text = _MARKUP.sub(r"\\\g<0>", text)
    # An address becomes a live link by itself in GFM: break it with an entity that shows the same.
    return _ADDRESS.sub(lambda found: f"{found[1] or found[3]}&#{ord(found[2] or found[4])};", text)
