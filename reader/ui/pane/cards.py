"""What the hover card says of the marks under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from reader.app.beside import Spread
from reader.core.annotation import Annotation
from reader.core.dictionary import Entry
from reader.core.source import Repair
from reader.core.span import Span
from reader.core.term import Concept
from reader.ui import words
from reader.ui.pane.hover_card import Card, Line

_MOST = 260
_ENTRIES, _MEANINGS = 3, 4


def of_concept(concept: Concept, count: int, acts: Sequence[tuple[str, Callable[[], object]]]) -> Card:
    """A term: its Chinese, its English with what is approved of it, its definition."""
    chinese = [concept.preferred(language) for language in ("zh-Hans", "zh-Hant")]
    lines = [
        Line(f"{term.text}  ● {words.status(term.status)}", _role(term.status))
        for term in concept.terms
        if term.language == "en"
    ]
    if concept.definition:
        lines.append(Line(concept.definition, "soft"))
    said = [concept.domain]
    if count:
        said.append(
            words.count(
                count,
                QCoreApplication.translate("Cards", "%n place in this text"),
                QCoreApplication.translate("Cards", "%n places in this text"),
            )
        )
    lines.append(Line(" · ".join(part for part in said if part), "small"))
    beside = " / ".join(dict.fromkeys(form for form in chinese[1:] if form and form != chinese[0]))
    return Card(next(filter(None, chinese), ""), lines, acts, beside, ("term", concept.id))


def _role(status: str) -> str:
    return {"preferred": "good", "admitted": "", "deprecated": "soft", "forbidden": "bad"}[status]


def of_note(note: Annotation, show: Callable[[str], object]) -> Card:
    """An annotation: its kind and what was written."""
    lines = [Line(note.note, "")] if note.note else []
    if note.tags:
        lines.append(Line("  ".join(f"#{tag}" for tag in note.tags), "small"))
    acts = ((QCoreApplication.translate("Cards", "Show the note"), lambda: show(note.id)),)
    return Card(words.kind(note.kind), lines, acts, key=("note", note.id, note.revision))


def of_repair(
    name: str, before: str, after: str, repair: Repair, acts: Sequence[tuple[str, Callable[[], object]]]
) -> Card:
    """A mended place: what stood there, what stands there now, and why."""
    nothing = QCoreApplication.translate("Cards", "nothing")
    lines = [Line(f"{before or nothing} → {after or nothing}", "quote")]
    if repair.guess:
        lines.append(Line(QCoreApplication.translate("Cards", "Some of these characters are a guess."), "bad"))
    if repair.reason:
        lines.append(Line(words.said(repair.reason), "soft"))
    return Card(name, lines, acts, key=("repair", repair.kind, repair.span))


def of_doubt(
    chosen: str,
    others: Sequence[str],
    evidence: Mapping[str, Sequence[str]],
    acts: Sequence[tuple[str, Callable[[], object]]] = (),
) -> Card:
    """A doubtful character: the form that was taken and those it might be, with words as evidence."""
    lines = [
        Line(f"{form}　{'、'.join(list(evidence.get(form, ()))[:4])}", "" if form == chosen else "soft")
        for form in (chosen, *others)
    ]
    return Card(
        QCoreApplication.translate("Cards", "In doubt: %1").replace("%1", chosen), lines, acts, key=("doubt", chosen)
    )


def of_entries(word: str, entries: Sequence[Entry]) -> Card:
    """A word as the dictionary has it: its readings, each with its meanings."""
    lines: list[Line] = []
    for entry in entries[:_ENTRIES]:
        several = len({(each.simplified, each.traditional) for each in entries}) > 1
        lines.append(Line(f"{entry.simplified}　{entry.pinyin}" if several else entry.pinyin, "soft"))
        lines += [Line(meaning) for meaning in entry.gloss[:_MEANINGS]]
    if not entries:
        lines.append(Line(QCoreApplication.translate("Cards", "Not in the dictionary"), "soft"))
    else:
        lines.append(Line("CC-CEDICT", "small"))
    first = entries[0] if entries else None
    whole = first is not None and word in (first.simplified, first.traditional)
    other = first.traditional if first is not None and word == first.simplified else first.simplified if first else ""
    return Card(word, lines, (), other if whole and other != word else "", ("word", word))


def places(spread: Spread, text: str, *, own: bool = False) -> int:
    """How often words stand in the text; with `own` in its translation."""
    source = spread.rendering.document.source if own and spread.rendering is not None else spread.document.source
    return source.text.count(text) if text else 0


def shortened(found: str) -> str:
    """A clause's words, as much as a card holds."""
    found = found.strip()
    return found if len(found) <= _MOST else found[:_MOST] + "…"


def within(span: Span, text: str) -> str:
    """The words of a span on one line."""
    return span.of(text).replace("\n", " ")
