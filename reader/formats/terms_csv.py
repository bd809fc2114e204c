"""Term bases as CSV: one concept a row, UTF-8 with BOM.

Columns: `id`; a language (`zh-Hans`, `zh-Hant`, `zh-TW`, `zh-HK`, `en`) for its preferred term, and the language with a
status (`en admitted`, `en deprecated`, `en forbidden`); `domain`, `definition`, `source`, `note`. Several terms in one
cell stand with ` | ` between them; a bar or a backslash that belongs to a term has a backslash before it.

What stays true: `load(dump(concepts))` gives the concepts back, with their terms in the order of the columns. Reading
is lenient: headers in any case and in Chinese, `zh-CN`, `zh_Hans`, `ZH`, `EN-us` for the languages, comma, semicolon or
tab between the cells, UTF-8 with or without BOM, UTF-16 with it, otherwise GB18030. A row that can't be taken is
reported with its line and skipped.

A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in every CSV of ours, and loses it
again when read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.core.identity import ConceptId
from reader.core.said import Said, said
from reader.core.term import TERM_LANGUAGES, TERM_STATUSES, Concept, Term, TermLanguage, TermStatus
from reader.formats.list_csv import disarm, rearm

_FIELDS = ("domain", "definition", "source", "note")
_ALIASES: dict[TermLanguage, str] = {
    "zh-Hans": "zh zh-hans zh-cn zh-hans-cn zh-sg cn chs sc 简体 簡體 简体中文 簡體中文 中文 汉语 术语"
    " chinese simplified simplified-chinese chinese-(simplified)",
    "zh-Hant": "zh-hant cht tc 繁体 繁體 繁体中文 繁體中文 術語 traditional traditional-chinese chinese-(traditional)",
    "zh-TW": "zh-tw zh-hant-tw tw 台湾 台灣 臺灣 taiwan",
    "zh-HK": "zh-hk zh-hant-hk zh-mo hk 香港 hong-kong",
    "en": "en en-us en-gb eng 英文 英语 英語 english",
}
_LANGUAGES: dict[str, TermLanguage] = {alias: code for code, line in _ALIASES.items() for alias in line.split()}
_STATUSES: dict[str, TermStatus] = {
    "preferred": "preferred", "首选": "preferred", "首選": "preferred",
    "admitted": "admitted", "许用": "admitted", "許用": "admitted", "synonym": "admitted",
    "deprecated": "deprecated", "不推荐": "deprecated", "不推薦": "deprecated", "旧称": "deprecated",
    "forbidden": "forbidden", "禁用": "forbidden",
}  # fmt: skip
_NAMES = {
    "id": "id", "concept": "id", "concept id": "id", "编号": "id", "編號": "id",
    "domain": "domain", "subject": "domain", "subject field": "domain", "领域": "domain", "領域": "domain",
    "definition": "definition", "定义": "definition", "定義": "definition",
    "source": "source", "reference": "source", "来源": "source", "來源": "source",
    "note": "note", "notes": "note", "comment": "note", "备注": "note", "備註": "note",
}  # fmt: skip


class BadRow(NamedTuple):
    """A row that was not taken. `line` is the file's, from 1."""

    line: int
    reason: Said


class Loaded(NamedTuple):
    """What a file held, in its order."""

    concepts: tuple[Concept, ...]
    bad: tuple[BadRow, ...]


class _Column(NamedTuple):
    field: str
    language: TermLanguage | None = None
    status: TermStatus = "preferred"


def load(raw: bytes) -> Loaded:
    """The concepts of a CSV file, and the rows that were not taken.

    Without an `id` a concept is named by its first term. An empty or unreadable header leaves nothing but one bad row.
    """
    text = _decoded(raw)
    if "\0" in text:
        return Loaded((), (BadRow(1, said("this is no text")),))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    concepts: dict[str, Concept] = {}
    bad: list[BadRow] = []
    columns: list[_Column | None] = []
    line = 1
    try:
        for cells in reader:
            here, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = [_column(cell) for cell in cells]
                if not any(column and column.language for column in columns):
                    return Loaded(
                        (), (BadRow(here, said("no column is named after a language, such as zh-Hans or en")),)
                    )
                continue
            found = _concept(columns, cells)
            if isinstance(found, Said):
                bad.append(BadRow(here, found))
            elif found.id in concepts:
                bad.append(BadRow(here, said("the id “{}” stands on an earlier line too", found.id)))
            else:
                concepts[found.id] = found
    except csv.Error as error:
        bad.append(BadRow(line, said("this line is not CSV: {}", error)))
    if not columns:
        bad.append(BadRow(1, said("the file is empty")))
    return Loaded(tuple(concepts.values()), tuple(bad))


def dump(concepts: Iterable[Concept]) -> bytes:
    """The concepts as CSV; the columns are those that hold something, and always `id`, `zh-Hans`, `zh-Hant`, `en`."""
    concepts = list(concepts)
    columns = [_Column("id")]
    for language in TERM_LANGUAGES:
        for status in TERM_STATUSES:
            always = status == "preferred" and language in ("zh-Hans", "zh-Hant", "en")
            held = any((term.language, term.status) == (language, status) for each in concepts for term in each.terms)
            if always or held:
                columns.append(_Column("term", language, status))
    always_kept = ("domain", "definition", "source")
    columns += [_Column(name) for name in _FIELDS if name in always_kept or any(each.note for each in concepts)]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_header(column) for column in columns])
    writer.writerows([disarm(_cell(concept, column)) for column in columns] for concept in concepts)
    return out.getvalue().encode("utf-8-sig", "replace")


def _header(column: _Column) -> str:
    if column.language is None:
        return column.field
    return column.language if column.status == "preferred" else f"{column.language} {column.status}"


def _cell(concept: Concept, column: _Column) -> str:
    if column.language is None:
        return str(getattr(concept, column.field))
    terms = (each for each in concept.terms if (each.language, each.status) == (column.language, column.status))
    return " | ".join(re.sub(r"[\\|]", r"\\\g<0>", each.text) for each in terms)


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def _delimiter(text: str) -> str:
    header = text.lstrip().split("\n", 1)[0]
    return max(",;\t", key=header.count)


def _column(header: str) -> _Column | None:
    """What a column holds; None for one that means nothing to us."""
    name = re.sub(r"\s+", " ", rearm(header).strip().lower())
    if name in _NAMES:
        return _Column(_NAMES[name])
    status: TermStatus = "preferred"
    for word, meant in _STATUSES.items():
        if name != word and (name.endswith(word) or name.endswith(f"({word})")):
            status = meant
            name = name.removesuffix(f"({word})").removesuffix(word).rstrip(" _-:/（")
            break
    language = _LANGUAGES.get(name.replace("_", "-").replace(" ", "-"))
    return _Column("term", language, status) if language else None


def _concept(columns: Sequence[_Column | None], cells: Sequence[str]) -> Concept | Said:
    """One row as a concept, or why it is none."""
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        return said("it has {} cells, the header {}", len(cells), len(columns))
    fields: dict[str, str] = {}
    terms: list[Term] = []
    for column, cell in zip(columns, cells, strict=False):
        if column is None:
            continue
        value = rearm(cell).strip()
        if column.language is None:
            fields[column.field] = value
            continue
        terms += [Term(column.language, text, column.status) for text in _split(value)]
    terms = list(dict.fromkeys(terms))
    if not terms:
        return said("it has no term in any language")
    name = fields.pop("id", "") or terms[0].text
    return Concept(ConceptId(name), tuple(terms), **fields)


def _split(cell: str) -> list[str]:
    """The terms of a cell, at bars that no backslash escapes."""
    parts = re.findall(r"(?:\\.|[^\\|]|\\$)+", cell, re.S)
    return [text for part in parts if (text := re.sub(r"\\([\\|])", r"\1", part).strip())]
