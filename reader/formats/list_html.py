"""Annotated clause lists as one HTML file that needs nothing else.

What stays true: whatever a cell holds is shown as text; no script runs and nothing is fetched, which the page's own
policy says too; every column carries its language, so that a browser takes the characters of the right region; the
header repeats on every printed page and no row is torn.
"""

from __future__ import annotations

import html
import re

from reader.core.edition import Column, Edition

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_WIDE: frozenset[Column] = frozenset(("source", "converted", "translation"))

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 2rem 4rem; background: #fcfbf8; color: #1f2326;
  font: 15px/1.6 "Noto Serif", Georgia, "Times New Roman", serif; }
h1 { margin: 0 0 .3rem; font-size: 1.5rem; line-height: 1.4; font-weight: 600; }
p.count { margin: 0 0 1.6rem; color: #6b6f72; font: 13px/1.5 system-ui, sans-serif; }
:lang(zh), :lang(zh-Hans) { font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
:lang(zh-Hant), :lang(zh-TW) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
:lang(zh-HK) { font-family: "Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", MingLiU_HKSCS, serif; }
table { width: 100%; border-collapse: collapse; }
th { position: sticky; top: 0; padding: .5rem .7rem; background: #efece6; color: #2b5f75; text-align: left;
  font: 600 12px/1.4 system-ui, sans-serif; border-bottom: 1px solid #e2ded5; white-space: nowrap; }
td { padding: .6rem .7rem; vertical-align: top; border-bottom: 1px solid #e2ded5; white-space: pre-line;
  overflow-wrap: anywhere; min-width: 4.5rem; }
td.wide { min-width: 18rem; line-height: 1.75; }
td.quote { min-width: 9rem; background: #fbf3d3; }
td.quote:empty { background: none; }
td.note { min-width: 12rem; }
td.path, td.created, td.updated, td.author, td.kind, td.status { color: #6b6f72; font: 12px/1.5 system-ui, sans-serif; }
td.path { font-family: ui-monospace, monospace; font-size: 11px; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { padding: 0; background: none; font-size: 9pt; }
  th { position: static; background: none; border-bottom: 1pt solid #2b5f75; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  td, td.wide, td.note, td.quote { min-width: 0; padding: 3pt 4pt; line-height: 1.45; }
}
"""


def dump(edition: Edition) -> bytes:
    """The edition as an HTML page in UTF-8."""
    title = _text(edition.title)
    heads = "".join(f'<th scope="col">{_text(heading)}</th>' for heading in edition.headings)
    openings = tuple(
        _opening(column, language) for column, language in zip(edition.columns, edition.languages, strict=True)
    )
    rows = "\n".join(
        "<tr>" + "".join(f"{opening}{_text(cell)}</td>" for opening, cell in zip(openings, row, strict=True)) + "</tr>"
        for row in edition.rows
    )
    page = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1{_language(edition)}>{title}</h1>
<p class="count">{len(edition.rows)} {"row" if len(edition.rows) == 1 else "rows"}</p>
<table>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""
    return page.encode("utf-8")


def _opening(column: Column, language: str) -> str:
    classes = f"{column} wide" if column in _WIDE else column
    # Notes and tags may be in any language: without one of their own they are not English either.
    return f'<td class="{classes}" lang="{html.escape(language)}">'


def _language(edition: Edition) -> str:
    """The language of the title: that of the instruments where it is known."""
    found = dict(zip(edition.columns, edition.languages, strict=True)).get("instrument", "")
    return f' lang="{html.escape(found)}"' if found else ""


def _text(cell: str) -> str:
    return html.escape(_FORBIDDEN.sub("\ufffd", cell))
