"""Annotated clause lists as CSV: UTF-8 with BOM, CRLF, formulas disarmed.

What stays true: a spreadsheet that opens the file shows every cell as text, whatever a note holds. A cell that begins,
after any white space, with a sign that starts a formula gets an apostrophe in front of it (OWASP, “CSV Injection”; we
count the full-width signs too, which some spreadsheets take for the others). The BOM is what makes Excel read UTF-8.
"""

from __future__ import annotations

import csv
import io
import re

from reader.core.edition import Edition

_FORMULA = re.compile(r"[\s\u3000\ufeff\u200b]*[=+\-@|%＝＋－＠\t\r\n]")


def disarm(cell: str) -> str:
    """The cell, with an apostrophe in front where a spreadsheet would run it.

    >>> disarm("=1+1"), disarm("第三条"), disarm("-2+3")
    ("'=1+1", '第三条', "'-2+3")
    """
    armed = _FORMULA.match(cell) or (cell.startswith("'") and _FORMULA.match(cell.lstrip("'")))
    return f"'{cell}" if armed else cell


def rearm(cell: str) -> str:
    """The cell as it was before `disarm`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell.lstrip("'")) else cell


def dump(edition: Edition) -> bytes:
    """The edition as a CSV file, a header row first."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([disarm(heading) for heading in edition.headings])
    for row in edition.rows:
        writer.writerow([disarm(cell.replace("\0", "\ufffd")) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")
