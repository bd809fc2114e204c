"""The repairs one after another, with the map from the decoded text kept all along."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from reader.core import recognition
from reader.core.repair import (
    broken,
    furniture,
    invisible,
    misread,
    pinyin,
    punctuation,
    radicals,
    repeat,
    split,
)
from reader.core.repair.finding import SURE, Finding, Tables
from reader.core.said import Said, said
from reader.core.source import Language, Repair, SourceText
from reader.core.span import OffsetMap, Span, replaced

Mode = Literal["confident", "all", "none"]

KINDS = (
    invisible.KIND, radicals.KIND, misread.KIND, pinyin.KIND, furniture.PAGE, furniture.SITE, furniture.LINKS,
    furniture.END, repeat.KIND, split.KIND, broken.KIND, punctuation.KIND,
)  # fmt: skip
"""The names of the repairs, in the order in which they are made."""

_NAMES = {
    invisible.KIND: said("invisible"), radicals.KIND: said("radical"), misread.KIND: said("misread"),
    pinyin.KIND: said("pinyin"), furniture.PAGE: said("page"), furniture.SITE: said("site"),
    furniture.LINKS: said("links"), furniture.END: said("end mark"), repeat.KIND: said("repeat"),
    split.KIND: said("document"), broken.KIND: said("broken line"), punctuation.KIND: said("punctuation"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader decided about the repairs of one text: kinds switched off, and single edits.

    A single edit is named by its kind and its span in the decoded text, as `Repair` gives them.
    """

    off: frozenset[str] = frozenset()
    accepted: frozenset[tuple[str, Span]] = frozenset()
    rejected: frozenset[tuple[str, Span]] = frozenset()


NOTHING = Choice()


class _Made(NamedTuple):
    """A repair on its way: `place` counts in the text after `stage` maps."""

    kind: str
    span: Span
    finding: Finding
    done: bool
    place: Span
    stage: int


@dataclass(slots=True)
class _Course:
    """A text on its way through the repairs."""

    decoded: str
    mode: Mode
    choice: Choice
    text: str
    map: OffsetMap
    maps: list[OffsetMap] = field(default_factory=list[OffsetMap])
    made: list[_Made] = field(default_factory=list[_Made])

    def copy(self) -> _Course:
        """The same course, to be followed another way from here."""
        return replace(self, maps=list(self.maps), made=list(self.made))

    def apply(self, kind: str, find: Callable[[str], Iterable[Finding]]) -> None:
        """Make the edits of one repair that are to be made, and list the rest."""
        if kind in self.choice.off:
            return
        findings = list(_disjoint(find(self.text)))
        if not findings:
            return
        spans = [self.map.to_source(Span(f.start, f.end)) for f in findings]
        does = [self._does(kind, span, f) for span, f in zip(spans, findings, strict=True)]
        doing = [f for f, do in zip(findings, does, strict=True) if do]
        text, step = replaced(self.text, [(f.start, f.end, f.after) for f in doing])
        for span, finding, do in zip(spans, findings, does, strict=True):
            place = step.to_display(Span(finding.start, finding.end))
            self.made.append(_Made(kind, span, finding, do, place, len(self.maps) + 1))
        self.maps.append(step)
        if doing:
            self.text, self.map = text, self.map.then(step)

    def _does(self, kind: str, span: Span, finding: Finding) -> bool:
        if (kind, span) in self.choice.rejected:
            return False
        return self.mode == "all" or finding.confidence >= SURE or (kind, span) in self.choice.accepted

    def repairs(self, within: tuple[Span, ...]) -> tuple[Repair, ...]:
        """The repairs listed, those within the given stretches of the decoded text and those that cut it."""
        listed: list[Repair] = []
        for made in self.made:
            if made.kind != split.KIND and not any(made.span.overlaps(part) for part in within):
                continue
            mended = made.place
            for step in self.maps[made.stage :]:
                mended = step.to_display(mended)
            finding = made.finding
            listed.append(
                Repair(
                    made.kind,
                    made.span,
                    made.span.of(self.decoded),
                    finding.after,
                    mended,
                    finding.confidence,
                    made.done,
                    finding.reason,
                    finding.guess,
                )
            )
        return tuple(sorted(listed, key=lambda r: (r.span, r.kind)))


def mend(
    text: str,
    tables: Tables,
    *,
    mode: Mode = "confident",
    language: Language | None = None,
    choice: Choice = NOTHING,
    name: str = "",
) -> tuple[SourceText, ...]:
    """The documents that a decoded text holds, each mended; at least one.

    `none` does nothing but still lists nothing either; `all` does the doubtful edits too. `language` is recognised
    when not given; `name` is the title of a text that shows none. The script is left to who has its tables.
    """
    course = _Course(text, mode, choice, text, OffsetMap.identity(len(text)))
    if mode == "none":
        return (_source(course, None, language, name, ()),)
    chinese = (language or recognition.language(text)) == "zh"
    _characters(course, tables, chinese)
    if chinese:
        course.apply(furniture.PAGE, furniture.pages)
        course.apply(furniture.SITE, furniture.site)
        course.apply(furniture.LINKS, furniture.links)
        course.apply(repeat.KIND, repeat.find)
    parts = _parts(course) if chinese else []
    if not parts:
        _finish(course, tables, chinese)
        return (_source(course, None, language, name, ()),)
    others = [f"{part.title[:40]}" for part in parts]
    return tuple(_document(course.copy(), parts, k, tables, language, others) for k in range(len(parts)))


def _characters(course: _Course, tables: Tables, chinese: bool) -> None:
    course.apply(invisible.KIND, lambda t: invisible.find(t, tables.bigrams))
    if chinese:
        course.apply(radicals.KIND, lambda t: radicals.find(t, tables.radicals))
        course.apply(misread.KIND, lambda t: misread.find(t, tables.bigrams))
        course.apply(pinyin.KIND, lambda t: pinyin.find(t, tables.syllables))


def _finish(course: _Course, tables: Tables, chinese: bool) -> None:
    """The repairs that want one document at a time."""
    if chinese:
        course.apply(furniture.END, furniture.end_marks)
        course.apply(broken.KIND, lambda t: broken.find(t, tables.bigrams))
        course.apply(punctuation.KIND, punctuation.find)


def _parts(course: _Course) -> list[split.Part]:
    """The documents of the text as it now stands, those boundaries aside that were refused."""
    if split.KIND in course.choice.off:
        return []
    parts: list[split.Part] = []
    for part in split.find(course.text):
        span = course.map.to_source(part.spans[0])
        refused = (split.KIND, span) in course.choice.rejected
        sure = course.mode == "all" or part.confidence >= SURE or (split.KIND, span) in course.choice.accepted
        if parts and (refused or not sure):
            joined = tuple(sorted(parts[-1].spans + part.spans))
            parts[-1] = replace(parts[-1], spans=joined, warnings=parts[-1].warnings + part.warnings)
        else:
            parts.append(part)
    return parts if len(parts) > 1 else []


def _document(
    course: _Course,
    parts: list[split.Part],
    k: int,
    tables: Tables,
    language: Language | None,
    titles: list[str],
) -> SourceText:
    """One of several documents: the others cut away, its own repairs made."""
    part = parts[k]
    within = tuple(course.map.to_source(span) for span in part.spans)
    cuts = _cuts(course.text, parts, k)
    forced = replace(course.choice, rejected=frozenset())
    choice, course.choice = course.choice, forced
    course.apply(split.KIND, lambda _: cuts)
    course.choice = choice
    _finish(course, tables, True)
    count = said("the file holds {} documents; this is number {}", len(parts), k + 1)
    return _source(course, within, language, part.title, (count, *part.warnings), titled=bool(k))


def _cuts(text: str, parts: list[split.Part], k: int) -> list[Finding]:
    """What is not part `k`: the other documents, and the blank lines at its edges. The last line end stays."""
    cuts = [
        Finding(span.start, span.end, "", other.confidence, said("another document: {}", other.title[:60]))
        for n, other in enumerate(parts)
        if n != k
        for span in other.spans
    ]
    for n, span in enumerate(parts[k].spans):
        words = span.of(text)
        tail = len(words.rstrip()) + 1
        if tail < len(words) and n == len(parts[k].spans) - 1:
            cuts.append(Finding(span.start + tail, span.end, "", 0.9, said("blank lines between documents")))
        head = len(words) - len(words.lstrip("\n"))
        if head and k:
            cuts.append(Finding(span.start, span.start + head, "", 0.9, said("blank lines between documents")))
    cuts.sort()
    if not k:
        return cuts
    merged: list[Finding] = []
    for cut in cuts:
        if merged and merged[-1].end == cut.start:
            merged[-1] = Finding(
                merged[-1].start, cut.end, "", cut.confidence, said("other documents of the same file")
            )
        else:
            merged.append(cut)
    return merged


def _source(
    course: _Course,
    within: tuple[Span, ...] | None,
    language: Language | None,
    name: str,
    warnings: tuple[Said, ...],
    *,
    titled: bool = False,
) -> SourceText:
    text = course.text
    repairs = course.repairs(within if within is not None else (Span(0, len(course.decoded)),))
    changed = bool(course.map.edits)
    about = recognition.recognise(text)
    return SourceText(
        text,
        name if titled or not about.title else about.title,
        language or about.language,
        "none",
        about.metadata,
        course.decoded if changed else None,
        course.map if changed else None,
        repairs,
        (*warnings, *_told(repairs)),
    )


def _told(repairs: tuple[Repair, ...]) -> list[Said]:
    """What a reader should know of the repairs in a sentence each."""
    told: list[Said] = []
    for repair in repairs:
        if repair.kind == repeat.KIND and repair.done:
            length = len(repair.before)
            told.append(said("a part of the text came twice and is kept once ({} characters set apart)", length))
        elif repair.kind == furniture.LINKS and repair.done:
            told.append(said("{} are not part of the text and were set apart", repair.reason))
    guesses = sum(repair.guess and repair.done for repair in repairs)
    if guesses:
        told.append(said("stretches that hold guessed characters: {}", guesses))
    offered = [repair.kind for repair in repairs if not repair.done]
    for kind in dict.fromkeys(offered):
        told.append(said("repairs offered and not made: {1} ({0})", offered.count(kind), _NAMES[kind]))
    return told


def _disjoint(findings: Iterable[Finding]) -> Iterable[Finding]:
    """The findings in order, those left out that overlap one before."""
    end = -1
    for finding in sorted(findings):
        if finding.start >= end and finding.end > finding.start:
            end = finding.end
            yield finding
