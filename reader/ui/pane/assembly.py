"""Putting a document into columns: which there are, what they are called, whose glyphs they want."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.app.beside import Spread
from reader.core.source import Script
from reader.ui import words
from reader.ui.fonts import Region
from reader.ui.pane.beside import Sentences
from reader.ui.reading import Column, SourceColumn, TranslationColumn
from reader.ui.script.column import ScriptColumn

SCRIPTS = ("hans", "hant", "tw", "hk", "twp")
KEYS = ("source", *SCRIPTS, "translation")
"""Every column a text may have, in the order they are offered."""

REGIONS: dict[str, Region] = {"hans": "cn", "hant": "tw", "tw": "tw", "twp": "tw", "hk": "hk"}
"""Whose glyphs a script wants."""


def region_of(script: Script, language: str) -> Region:
    """Whose glyphs a source text wants."""
    if language == "en":
        return "en"
    return "tw" if script == "hant" else "cn"


def title_of(key: str) -> str:
    """What a column is called."""
    return {
        "source": QCoreApplication.translate("Columns", "Source"),
        "hans": QCoreApplication.translate("Columns", "Simplified"),
        "hant": QCoreApplication.translate("Columns", "Traditional"),
        "tw": QCoreApplication.translate("Columns", "Taiwan"),
        "hk": QCoreApplication.translate("Columns", "Hong Kong"),
        "twp": QCoreApplication.translate("Columns", "Taiwan, with its words"),
        "translation": QCoreApplication.translate("Columns", "English"),
    }[key]


def offered(spread: Spread) -> tuple[str, ...]:
    """The columns that a text can be shown in; the phrase profile is offered in the palette alone."""
    if spread.document.source.language == "en":
        return ("source",)
    keys = ["source", "hans", "hant", "tw", "hk"]
    script = spread.document.source.script
    if script in ("hans", "hant"):
        keys.remove(script)
    return (*keys, "translation") if spread.rendering else tuple(keys)


def usual(spread: Spread) -> tuple[str, ...]:
    """The columns that a text is first shown in."""
    if spread.document.source.language == "en":
        return ("source",)
    other = "hans" if spread.document.source.script == "hant" else "tw"
    return ("source", other, "translation") if spread.rendering else ("source", other)


def assemble(spread: Spread, keys: Sequence[str]) -> list[Column]:
    """The columns by key, in that order; those that the text can't have are left out."""
    source = spread.document.source
    made: list[Column] = []
    for key in keys:
        if key == "source":
            subtitle = words.script(source.script) if source.language == "zh" else words.english()
            made.append(
                SourceColumn(
                    source.text, spread.rows, title=title_of(key), subtitle=subtitle,
                    region=region_of(source.script, source.language),
                )
            )  # fmt: skip
        elif key in SCRIPTS:
            made.append(
                ScriptColumn(
                    source.text, spread.rows, None, key=key, title=title_of(key),
                    subtitle=words.usage(key, statutory=spread.wishes.statutory), region=REGIONS[key],
                )
            )  # fmt: skip
        elif key == "translation" and spread.rendering is not None:
            other = spread.rendering
            made.append(
                TranslationColumn(
                    other.document.source.text, other.spans, title=title_of(key),
                    subtitle=words.translation_kind(other.kind), source_length=len(source.text),
                    pair=Sentences(spread, other),
                )
            )  # fmt: skip
    return made
