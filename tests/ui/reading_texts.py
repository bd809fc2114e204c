"""A text with clauses, and columns of it, for tests of the reading view."""

from __future__ import annotations

from typing import NamedTuple

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.row import Rows, rows
from reader.core.span import OffsetMap, Span, replaced
from reader.ui.reading import Column, RenditionColumn, SourceColumn, TranslationColumn

SENTENCE = "国家支持数字贸易发展，完善“准入前国民待遇”加负面清单管理模式；鼓励外商扩大投资。"


class Converted(NamedTuple):
    text: str
    map: OffsetMap


WORDS = {"数字": "數位", "贸易": "貿易", "发展": "發展", "国": "國", "软件": "軟體程式", "U盘": "隨身碟"}


def convert(text: str) -> Converted:
    """A small converter of its own, with replacements that change the length."""
    edits: list[tuple[int, int, str]] = []
    at = 0
    while at < len(text):
        word = next((word for word in WORDS if text.startswith(word, at)), None)
        if word is None:
            at += 1
            continue
        edits.append((at, at + len(word), WORDS[word]))
        at += len(word)
    return Converted(*replaced(text, edits))


def statute(count: int, *, extra: str = "") -> tuple[str, Rows]:
    """A statute of `count` articles; the third one names software and a code point outside the basic plane."""
    parts = ["某某法\n"]
    clauses: list[Clause] = []
    at = len(parts[0])
    for number in range(1, count + 1):
        label = f"第{number}条"
        words = SENTENCE * (2 if number % 4 == 0 else 1)
        if number == 3:
            words = "软件、U盘与𠮷字👩‍⚖️号，依照本法第一条办理。" + extra
        line = f"{label}　{words}\n"
        clauses.append(
            Clause(
                ClausePath(label), None, "article", label, (number,), "", Span(at, at + len(line)), at + len(label) + 1
            )
        )
        parts.append(line)
        at += len(line)
    text = "".join(parts)
    return text, rows(text, ClauseTree(tuple(clauses), len(text)))


def columns(text: str, found: Rows, *, english: bool = True) -> list[Column]:
    """Source, Taiwan, and a translation in which every second row is paired."""
    made: list[Column] = [
        SourceColumn(text, found, title="原文", subtitle="简体"),
        RenditionColumn(text, found, convert, key="tw", title="繁體", subtitle="台灣", region="tw"),
    ]
    if english:
        parts: list[str] = []
        spans: list[Span] = []
        at = 0
        for row in range(len(found)):
            words = f"Article {row}. The State supports the development of digital trade. " if row % 2 else ""
            spans.append(Span(at, at + len(words)))
            parts.append(words)
            at += len(words)
        made.append(TranslationColumn("".join(parts), spans, source_length=len(text)))
    return made
