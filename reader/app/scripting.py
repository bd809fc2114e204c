"""What the reader asks of conversions: forms chosen at places, words of the reader's own, usage; and the log of one.

What stays true: everything asked is a choice of the library's, so that it is evented and undone like all else; a word
has one entry in each scope and script; nothing asked for one document reaches another.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from reader.core.errors import FileUnreadable, ReaderError, of_system
from reader.core.identity import DocumentId
from reader.core.said import Said, said
from reader.core.script import Difference, Entry, Form, Wishes, Word
from reader.core.script.wishes import chosen, placed
from reader.core.span import Span

if TYPE_CHECKING:
    from db.transaction import Transaction
    from reader.app.change import Change
    from reader.core.document import Choice
    from reader.core.script import Converter, Writing

_Place = TypeVar("_Place", Entry, Difference)

FORM = "conversion place"
WORD = "conversion word"
USAGE = "conversion usage"
_STATUTORY = "statutory"

_HEAD = ("word", "form", "script")
_SCRIPTS = frozenset(("", "hans", "hant", "tw", "hk", "twp"))


class BadWords(ReaderError):
    """A line of a list of words that can't be read."""

    def __init__(self, line: int, reason: Said) -> None:
        super().__init__(said("line {}: {}", line, reason))
        self.line, self.reason = line, reason


# What is asked --------------------------------------------------------------------------------------------------------


def wishes(tx: Transaction, document: DocumentId | None) -> Wishes:
    """What was asked for a document and for the library."""
    from db import choices

    shared = choices.of(tx, None)
    own = choices.of(tx, document) if document is not None else ()
    return Wishes(
        tuple(_form(choice) for choice in own if choice.kind == FORM),
        tuple(_word(choice) for choice in (*own, *shared) if choice.kind == WORD),
        not any(choice.kind == USAGE and choice.key == _STATUTORY and choice.value is False for choice in shared),
    )


def choose_form(
    tx: Transaction, document: DocumentId, text: str, script: str, span: Span, form: str | None
) -> tuple[Form | None, Change]:
    """Chooses the form at one place of a document's text; None takes the choice back.

    A choice that was made at the same place before is replaced, wherever its words stood then.
    """
    from db import choices
    from reader.app.history import watching

    wanted = None if form is None else chosen(script, text, span, form)
    older = [_form(choice) for choice in choices.of(tx, document, FORM)]
    there = [one.key for one in older if one.script == script and placed(one, text) == span]
    keys = dict.fromkeys((*there, *(() if wanted is None else (wanted.key,))))
    with watching(tx, "choose", choices=[(document, FORM, key) for key in keys]) as watch:
        for key in there:
            choices.drop(tx, FORM, document=document, key=key)
        if wanted is not None:
            choices.put(tx, FORM, _value(wanted), document=document, key=wanted.key)
    return wanted, watch.change


def add_words(tx: Transaction, words: Iterable[Word]) -> tuple[tuple[Word, ...], Change]:
    """Keeps words of the reader's own, instead of what was kept for the same word before; one step of undo.

    A word kept for one script takes the place of none that is kept for every script. Raises `BadWords`.
    """
    from db import choices
    from reader.app.history import watching

    wanted = {(word.document, word.key): word for word in words}
    for at, word in enumerate(wanted.values()):
        _check(word, at + 1)
    with watching(tx, "choose", choices=[(document, WORD, key) for document, key in wanted]) as watch:
        for (document, key), word in wanted.items():
            choices.put(
                tx, WORD, {"word": word.word, "form": word.form, "script": word.script}, document=document, key=key
            )
    return tuple(wanted.values()), watch.change


def take_back(
    tx: Transaction, words: Iterable[Word], forms: Iterable[Form], document: DocumentId | None
) -> tuple[None, Change]:
    """Forgets words, and forms chosen in a document, as one step of undo."""
    from db import choices
    from reader.app.history import watching

    gone = [(word.document, WORD, word.key) for word in words]
    gone += [(document, FORM, form.key) for form in forms]
    with watching(tx, "choose", choices=gone) as watch:
        for scope, kind, key in gone:
            choices.drop(tx, kind, document=scope, key=key)
    return None, watch.change


def follow_statutes(tx: Transaction, on: bool) -> tuple[bool, Change]:
    """Lets the Taiwan rendition follow the usage of statutes, or only the dictionaries, in the whole library."""
    from reader.app.choosing import choose

    _, change = choose(tx, USAGE, None if on else False, key=_STATUTORY)
    return on, change


def _form(choice: Choice) -> Form:
    value = cast("dict[str, str | int]", choice.value)
    span = Span(int(value["start"]), int(value["end"]))
    script, word, form, before, after = (str(value[name]) for name in ("script", "word", "form", "before", "after"))
    return Form(script, span, word, form, before, after)


def _value(form: Form) -> dict[str, str | int]:
    return {
        "script": form.script, "start": form.span.start, "end": form.span.end, "word": form.word, "form": form.form,
        "before": form.before, "after": form.after,
    }  # fmt: skip


def _word(choice: Choice) -> Word:
    value = cast("dict[str, str | None]", choice.value)
    return Word(value["word"] or "", value["form"], value["script"] or "", choice.document)


# Lists of words as files ----------------------------------------------------------------------------------------------


def dump_words(words: Iterable[Word]) -> str:
    """Words as text: word, form and script with tabs between, a header first; a protected word's form is empty.

    >>> dump_words([Word("里程", "里程"), Word("郁", None, "tw")]).splitlines()
    ['word\\tform\\tscript', '里程\\t里程\\t', '郁\\t\\ttw']
    """
    lines = ["\t".join(_HEAD), *("\t".join((word.word, word.form or "", word.script)) for word in words)]
    return "\n".join(lines) + "\n"


def load_words(text: str, document: DocumentId | None = None) -> tuple[Word, ...]:
    """The other way; a line of one word alone protects it. Raises `BadWords`.

    >>> load_words("里程\\t里程\\n郁")
    (Word(word='里程', form='里程', script='', document=None), Word(word='郁', form=None, script='', document=None))
    """
    found: list[Word] = []
    for at, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not any(cells) or line.startswith("#") or (at == 1 and tuple(cells[:2]) == _HEAD[:2]):
            continue
        word, form, script = (*cells, "", "")[:3]
        made = Word(word, form or None, script, document)
        _check(made, at)
        found.append(made)
    return tuple(found)


def read_words(path: Path, document: DocumentId | None = None) -> tuple[Word, ...]:
    """The words of a file in UTF-8. Raises `FileUnreadable`, `BadWords`."""
    try:
        return load_words(path.read_text(encoding="utf-8"), document)
    except OSError as error:
        raise FileUnreadable(path, of_system(error)) from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(path, said("not UTF-8 at byte {}", error.start)) from error


def write_words(words: Iterable[Word], path: Path) -> int:
    """Writes words into a file; how many. Raises `FileUnwritable`."""
    from reader.app.exporting import write

    kept = tuple(words)
    write(path, dump_words(kept).encode())
    return len(kept)


def _check(word: Word, line: int) -> None:
    if not word.word:
        raise BadWords(line, said("there is no word"))
    if any("\n" in part or "\t" in part for part in (word.word, word.form or "")):
        raise BadWords(line, said("a word stands on one line"))
    if word.script not in _SCRIPTS:
        raise BadWords(
            line, said("“{}” is no script; there are {}", word.script, ", ".join(sorted(filter(None, _SCRIPTS))))
        )


# The log of a conversion ----------------------------------------------------------------------------------------------


class Log(NamedTuple):
    """What a conversion changed, in order, and what of the source the way back gives otherwise."""

    entries: tuple[Entry, ...]
    differences: tuple[Difference, ...]
    checked: bool
    """Whether there is a way back."""


def log(writing: Writing, back: Converter | None, tell: Callable[[int, int], None], check: Callable[[], None]) -> Log:
    """The log of a text, worked out some lines at a time; `tell` hears how far it is, `check` may raise to end it.

    Places count in the whole source and in the whole rendition.
    """
    from reader.core.script import round_trip

    entries: list[Entry] = []
    differences: list[Difference] = []
    shift, length = 0, len(writing.text)
    for span in writing.slices():
        check()
        tell(span.start, length)
        part = writing.converter_of(span).convert(span.of(writing.text))
        entries += _shifted(part.log, span.start, shift)
        if back is not None:
            differences += _shifted(round_trip(part, back), span.start, shift)
        shift += len(part.text)
    return Log(tuple(entries), tuple(differences), back is not None)


def _shifted(found: Iterable[_Place], by: int, shown: int) -> Iterator[_Place]:
    return (each._replace(source=each.source.shifted(by), span=each.span.shifted(shown)) for each in found)


def dump_log(found: Log, clause_of: Callable[[int], str], headings: tuple[str, ...] = ()) -> bytes:
    """A log as CSV, for a spreadsheet: clause, start and end in the source, before, after, rule, word.

    What does not come back has the rule `round trip` and, as `after`, what it comes back as.
    """
    from reader.formats.list_csv import disarm

    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings or ("clause", "start", "end", "before", "after", "rule", "word"))
    rows = [(each.source, each.before, each.after, each.rule, each.word) for each in found.entries]
    rows += [(each.source, each.before, each.back, "round trip", "") for each in found.differences]
    for span, *cells in rows:
        writer.writerow((disarm(clause_of(span.start)), span.start, span.end, *map(disarm, cells)))
    return out.getvalue().encode("utf-8-sig", "replace")
