"""What a reader asked of conversions, as it is kept: before it is placed in a text and meant for a script.

Holds values and how they become the `Choices` of one text in one script. What stays true: a form chosen at a place is
used only where the words there are still those it was chosen for — at its offset, or at the one place that has its
surroundings after the text changed — and nowhere otherwise; the document's words come before the library's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.identity import DocumentId
from reader.core.script.choices import Choices
from reader.core.span import Span

AROUND = 12
"""How many characters to either side of a place are kept to find it again."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form chosen at one place of one document for one script."""

    script: str
    span: Span
    word: str
    """What stood there in the source."""
    form: str
    before: str
    after: str

    @property
    def key(self) -> str:
        """What tells it from every other of its document."""
        return f"{self.script}:{self.span.start}:{self.before[-4:]}{self.word}{self.after[:4]}"


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of the reader's own dictionary, or, without a form, a word that is never changed."""

    word: str
    form: str | None
    script: str = ""
    """The script it is meant for; empty for every one."""
    document: DocumentId | None = None
    """The document it is meant for; None for the library."""

    @property
    def key(self) -> str:
        """What tells it from every other of its scope."""
        return f"{self.script}:{self.word}"


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that was asked for one document, with what was asked for the library."""

    forms: tuple[Form, ...] = ()
    words: tuple[Word, ...] = ()
    statutory: bool = True
    """Whether the Taiwan rendition follows the usage of statutes."""

    def choices(self, script: str, text: str) -> Choices:
        """What this means for a text in a script."""
        return Choices(places=tuple(self._places(script, text))) if not self.words else self._listed(script, text)

    def _listed(self, script: str, text: str) -> Choices:
        own = _of([word for word in self.words if word.document is not None], script)
        shared = _of([word for word in self.words if word.document is None], script)
        lists = own.over(shared)
        return Choices(lists.dictionary, lists.protected, tuple(self._places(script, text)))

    def _places(self, script: str, text: str) -> Iterator[tuple[Span, str]]:
        found: dict[Span, str] = {}
        for form in self.forms:
            span = placed(form, text) if form.script == script else None
            if span is not None:
                found[span] = form.form
        end = 0
        for span in sorted(found):
            if span.start >= end:
                yield span, found[span]
                end = span.end


def _of(words: list[Word], script: str) -> Choices:
    """The lists for a script; an entry for this script alone comes before one for all."""
    meant = [word for word in words if word.script == script]
    named = {word.word for word in meant}
    meant += [word for word in words if not word.script and word.word not in named]
    return Choices(
        tuple((word.word, word.form) for word in meant if word.form is not None),
        tuple(word.word for word in meant if word.form is None),
    )


def chosen(script: str, text: str, span: Span, form: str) -> Form:
    """A form chosen at a place of a text."""
    before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    return Form(script, span, span.of(text), form, before, after)


def placed(form: Form, text: str) -> Span | None:
    """Where the place of a choice is in a text; None where no place, or more than one, could be it.

    >>> one = chosen("tw", "皇后之后，", Span(3, 4), "後")
    >>> placed(one, "新皇后之后，"), placed(one, "皇后，")
    (Span(start=4, end=5), None)
    """
    start, end = form.span
    here = text[max(0, start - AROUND) : start], text[start:end], text[end : end + AROUND]
    if here == (form.before, form.word, form.after):
        return form.span
    for before, after in (
        (form.before, form.after),
        (form.before[-6:], form.after[:6]),
        (form.before, ""),
        ("", form.after),
    ):
        if len(before) + len(after) < 3:
            continue
        sought = before + form.word + after
        at = text.find(sought)
        if at >= 0 and text.find(sought, at + 1) < 0:
            return Span(at + len(before), at + len(before) + len(form.word))
    return None


_ALONE = frozenset("的了和与及或在是为等之其以并由被将从对中上下于，。、；：")
"""Characters that make no word with what stands beside them, for the most part."""


def word_around(text: str, span: Span) -> Span:
    """The short word that a place belongs to: with the Chinese character before and after it, where they belong to it.

    >>> word_around("在区里的人", Span(2, 3)).of("在区里的人")
    '区里'
    """
    start, end = span
    if start and _joins(text[start - 1]):
        start -= 1
    if end < len(text) and _joins(text[end]):
        end += 1
    return Span(start, end)


def _joins(character: str) -> bool:
    return ("\u3400" <= character <= "\u9fff" or character >= "\U00020000") and character not in _ALONE
