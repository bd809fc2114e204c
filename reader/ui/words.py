"""Words of the field in the interface's language: kinds, relations, scripts, statuses, lines about documents.

Values of `core` are named in English there; what a reader sees of them is said here, and only here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from reader.core.document import DocumentInfo
from reader.core.errors import FileUnreadable, FileUnwritable, ReaderError
from reader.core.said import Said, filled

_GLUE, _BREAK, _HARD = "\u2060", "\u200b", "\xa0"
"""Between two signs a line may not end; may end; and a space at which it may not. None is seen."""


def kind(name: str) -> str:
    """What a kind of annotation is called."""
    return {
        "obligation": QCoreApplication.translate("Words", "Obligation"),
        "right": QCoreApplication.translate("Words", "Right"),
        "definition": QCoreApplication.translate("Words", "Definition"),
        "deadline": QCoreApplication.translate("Words", "Deadline"),
        "exception": QCoreApplication.translate("Words", "Exception"),
        "risk": QCoreApplication.translate("Words", "Risk"),
        "question": QCoreApplication.translate("Words", "Question"),
        "translation": QCoreApplication.translate("Words", "Translation"),
        "note": QCoreApplication.translate("Words", "Note"),
    }[name]


def relation(name: str, *, back: bool = False) -> str:
    """What a link's relation is called, seen from its source or, `back`, from its target."""
    forth = {
        "implements": QCoreApplication.translate("Words", "implements"),
        "cites": QCoreApplication.translate("Words", "cites"),
        "defines": QCoreApplication.translate("Words", "defines"),
        "conflicts": QCoreApplication.translate("Words", "conflicts with"),
        "see also": QCoreApplication.translate("Words", "see also"),
    }
    other = {
        "implements": QCoreApplication.translate("Words", "implemented by"),
        "cites": QCoreApplication.translate("Words", "cited by"),
        "defines": QCoreApplication.translate("Words", "defined by"),
        "conflicts": QCoreApplication.translate("Words", "conflicts with"),
        "see also": QCoreApplication.translate("Words", "see also"),
    }
    return (other if back else forth)[name]


def script(name: str) -> str:
    """What a script is called."""
    return {
        "hans": QCoreApplication.translate("Words", "Simplified"),
        "hant": QCoreApplication.translate("Words", "Traditional"),
        "mixed": QCoreApplication.translate("Words", "Mixed scripts"),
        "none": QCoreApplication.translate("Words", "No Chinese"),
    }[name]


def theme(name: str) -> str:
    """What a theme is called."""
    return {
        "light": QCoreApplication.translate("Menus", "Light"),
        "dark": QCoreApplication.translate("Menus", "Dark"),
        "sepia": QCoreApplication.translate("Menus", "Sepia"),
        "contrast": QCoreApplication.translate("Menus", "High contrast"),
    }[name]


def page(name: str) -> str:
    """What a panel is called."""
    return {
        "library": QCoreApplication.translate("Words", "Library"),
        "outline": QCoreApplication.translate("Words", "Outline"),
        "notes": QCoreApplication.translate("Words", "Notes"),
        "links": QCoreApplication.translate("Words", "Links"),
        "terms": QCoreApplication.translate("Words", "Terms"),
    }[name]


def nth_column(number: int) -> str:
    """The command that shows or hides a column."""
    return QCoreApplication.translate("Words", "Column %1").replace("%1", str(number))


def step(label: str) -> str:
    """What a step of the history is called."""
    return {
        "import": QCoreApplication.translate("Words", "adding a text"),
        "rename": QCoreApplication.translate("Words", "renaming"),
        "edit metadata": QCoreApplication.translate("Words", "describing a text"),
        "trash": QCoreApplication.translate("Words", "moving to the trash"),
        "restore": QCoreApplication.translate("Words", "restoring a text"),
        "purge": QCoreApplication.translate("Words", "deleting for good"),
        "new version": QCoreApplication.translate("Words", "a new version"),
        "edit structure": QCoreApplication.translate("Words", "an edit of the structure"),
        "annotate": QCoreApplication.translate("Words", "a note"),
        "edit annotation": QCoreApplication.translate("Words", "editing a note"),
        "delete annotation": QCoreApplication.translate("Words", "deleting a note"),
        "place annotation": QCoreApplication.translate("Words", "placing a note"),
        "link": QCoreApplication.translate("Words", "a link"),
        "edit link": QCoreApplication.translate("Words", "editing a link"),
        "unlink": QCoreApplication.translate("Words", "removing a link"),
        "attach translation": QCoreApplication.translate("Words", "attaching a translation"),
        "detach translation": QCoreApplication.translate("Words", "detaching a translation"),
        "add concept": QCoreApplication.translate("Words", "adding a term"),
        "edit concept": QCoreApplication.translate("Words", "editing a term"),
        "delete concept": QCoreApplication.translate("Words", "deleting a term"),
        "choose": QCoreApplication.translate("Words", "a choice"),
    }.get(label, label)


def usage(script: str, *, statutory: bool) -> str:
    """What a converted column follows, where that needs saying."""
    if script == "tw" and statutory:
        return QCoreApplication.translate("Words", "statutory")
    if script == "twp":
        return QCoreApplication.translate("Words", "changes words")
    return ""


def way(source: str, script: str) -> str:
    """From a script into another, in the scripts' own names."""
    own = {"hans": "简体", "hant": "繁體", "mixed": "简繁", "none": "中文"}[source]
    to = {"hans": "简体", "hant": "繁體", "tw": "繁體（台灣）", "hk": "繁體（香港）", "twp": "繁體（台灣詞彙）"}[script]
    return f"{own} → {to}"


def rule(name: str) -> str:
    """What a rule of a conversion is called."""
    return {
        "character": QCoreApplication.translate("Words", "Character"),
        "phrase": QCoreApplication.translate("Words", "Phrase"),
        "mend": QCoreApplication.translate("Words", "Mended word"),
        "statutory": QCoreApplication.translate("Words", "Statutory usage"),
        "name": QCoreApplication.translate("Words", "Surname"),
        "dictionary": QCoreApplication.translate("Words", "Own dictionary"),
        "protected": QCoreApplication.translate("Words", "Protected"),
        "place": QCoreApplication.translate("Words", "Chosen here"),
        "round trip": QCoreApplication.translate("Words", "Does not come back"),
    }[name]


def english() -> str:
    """The language, as the subtitle of a column."""
    return QCoreApplication.translate("Words", "English")


def part(name: str) -> str:
    """What a part of the library that is searched is called."""
    return {
        "texts": QCoreApplication.translate("Words", "Texts"),
        "notes": QCoreApplication.translate("Words", "Notes"),
        "terms": QCoreApplication.translate("Words", "Terms"),
        "translations": QCoreApplication.translate("Words", "Translations"),
    }[name]


def status(name: str) -> str:
    """What the state of a note, or of a term, is called."""
    return {
        "open": QCoreApplication.translate("Words", "Open"),
        "done": QCoreApplication.translate("Words", "Done"),
        "preferred": QCoreApplication.translate("Words", "preferred"),
        "admitted": QCoreApplication.translate("Words", "admitted"),
        "deprecated": QCoreApplication.translate("Words", "deprecated"),
        "forbidden": QCoreApplication.translate("Words", "forbidden"),
    }[name]


def colour(name: str) -> str:
    """What a colour of a note is called."""
    return {
        "yellow": QCoreApplication.translate("Words", "Yellow"),
        "green": QCoreApplication.translate("Words", "Green"),
        "blue": QCoreApplication.translate("Words", "Blue"),
        "orange": QCoreApplication.translate("Words", "Orange"),
        "violet": QCoreApplication.translate("Words", "Violet"),
        "red": QCoreApplication.translate("Words", "Red"),
        "teal": QCoreApplication.translate("Words", "Teal"),
        "pink": QCoreApplication.translate("Words", "Pink"),
        "grey": QCoreApplication.translate("Words", "Grey"),
    }[name]


def columns() -> dict[str, str]:
    """What the columns of a clause list are called."""
    return {
        "instrument": QCoreApplication.translate("Words", "Instrument"),
        "reference": QCoreApplication.translate("Words", "Citation"),
        "path": QCoreApplication.translate("Words", "Clause path"),
        "label": QCoreApplication.translate("Words", "Label"),
        "heading": QCoreApplication.translate("Words", "Heading"),
        "source": QCoreApplication.translate("Words", "Source text"),
        "converted": QCoreApplication.translate("Words", "Converted text"),
        "translation": QCoreApplication.translate("Words", "Translation"),
        "quote": QCoreApplication.translate("Words", "Quote"),
        "note": QCoreApplication.translate("Words", "Note"),
        "tags": QCoreApplication.translate("Words", "Tags"),
        "kind": QCoreApplication.translate("Words", "Kind"),
        "status": QCoreApplication.translate("Words", "Status"),
        "links": QCoreApplication.translate("Words", "Links"),
        "author": QCoreApplication.translate("Words", "Author"),
        "created": QCoreApplication.translate("Words", "Created"),
        "updated": QCoreApplication.translate("Words", "Changed"),
    }


def translation_kind(name: str) -> str:
    """What a kind of translation is called."""
    return {
        "official": QCoreApplication.translate("Words", "official translation"),
        "working": QCoreApplication.translate("Words", "working translation"),
        "other": QCoreApplication.translate("Words", "translation"),
    }.get(name, name)


def day(moment: datetime) -> str:
    """A day, as the interface's language writes it."""
    return QLocale().toString(moment.astimezone().date(), QLocale.FormatType.ShortFormat)


def count(number: int, one: str, many: str) -> str:
    """`one` or `many`, with the number in place of %n."""
    return (one if number == 1 else many).replace("%n", QLocale().toString(number))


def document_line(info: DocumentInfo, notes: int | None = None) -> str:
    """What is said of a document under its title."""
    amount = info.annotations if notes is None else notes
    parts = [
        info.metadata.promulgated,
        script(info.script) if info.language == "zh" else QCoreApplication.translate("Words", "English"),
        count(
            info.clauses,
            QCoreApplication.translate("Words", "%n clause"),
            QCoreApplication.translate("Words", "%n clauses"),
        )
        if info.clauses
        else "",
        count(amount, QCoreApplication.translate("Words", "%n note"), QCoreApplication.translate("Words", "%n notes"))
        if amount
        else "",
    ]
    return unbroken(part for part in parts if part)


def unbroken(parts: Iterable[str]) -> str:
    """Facts in a row with dots between them, in lines that end behind a dot and never within a fact."""
    dot = QCoreApplication.translate("Words", " · ")
    after = " " if dot.endswith(" ") else _BREAK
    kept = [_GLUE.join(part.replace(" ", _HARD)) for part in parts]
    return f"{_GLUE}{dot.rstrip().replace(' ', _HARD)}{after}".join(kept)


def failure(error: ReaderError) -> str:
    """An expected failure in one sentence. Of a file its name is enough: whoever reads this has just chosen it."""
    sentence = error.sentence
    if isinstance(error, FileUnreadable | FileUnwritable):
        sentence = Said(sentence.pattern, (error.path.name or str(error.path), *sentence.values[1:]))
    return said(sentence)


def said(sentence: str) -> str:
    """A sentence of the reader's core in the interface's language: why a file is refused, why a repair was made.

    The patterns are found in the code by `packaging/translate.py`, so each `said("…")` there has its words here.
    Sentences kept by an older release know no pattern and stay as they are.
    """
    if not isinstance(sentence, Said):
        return sentence
    pattern = QCoreApplication.translate("Said", sentence.pattern) if sentence.pattern else ""
    return filled(pattern, sentence.values, _value)


def _value(value: int | str) -> str:
    return said(value) if isinstance(value, str) else QLocale().toString(value)
