"""Repairs taken back and made again: the text as it would be had other ones been made."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from reader.core.source import Repair, SourceText
from reader.core.span import Span, replaced


def reverted(source: SourceText, repairs: Collection[Repair]) -> SourceText:
    """The source text with the given repairs undone; with all of them, its text is the decoded text.

    Repairs that touch the same place (pinyin within a misread stretch) can only be undone together: those that fall
    with the given ones are undone as well. Undone repairs stay listed, with `done` false.
    """
    if source.decoded is None or source.to_decoded is None:
        return source
    spans = [repair.span for repair in repairs if repair.done]
    back = {e for e in source.to_decoded.edits if any(_meet(Span(e.source_start, e.source_end), s) for s in spans)}
    kept = [
        (e.source_start, e.source_end, source.text[e.start : e.end]) for e in source.to_decoded.edits if e not in back
    ]
    text, to_text = replaced(source.decoded, kept)
    gone = [Span(e.source_start, e.source_end) for e in back]
    listed = tuple(
        replace(
            repair,
            done=repair.done and not any(_meet(repair.span, g) for g in gone),
            mended=to_text.to_display(repair.span),
        )
        for repair in source.repairs
    )
    same = not to_text.edits
    return replace(
        source,
        text=text,
        repairs=listed,
        decoded=None if same else source.decoded,
        to_decoded=None if same else to_text,
    )


def redone(source: SourceText, repairs: Collection[Repair]) -> SourceText:
    """The source text with repairs made that it lists and doesn't hold; `ValueError` where one meets another.

    A repair within another (pinyin in a misread stretch) says nothing of what the two give together: such ones are
    made by mending the decoded text anew.
    """
    wanted = [repair for repair in repairs if not repair.done]
    decoded = source.text if source.decoded is None else source.decoded
    edits = () if source.to_decoded is None else source.to_decoded.edits
    held = [Span(e.source_start, e.source_end) for e in edits]
    spans = [*held, *(repair.span for repair in wanted)]
    if any(_meet(one, other) for at, one in enumerate(spans) for other in spans[max(at + 1, len(held)) :]):
        raise ValueError("a repair meets another one")
    made = [(e.source_start, e.source_end, source.text[e.start : e.end]) for e in edits]
    made += [(repair.span.start, repair.span.end, repair.after) for repair in wanted]
    text, to_text = replaced(decoded, sorted(made))
    listed = tuple(
        replace(repair, done=repair.done or repair in wanted, mended=to_text.to_display(repair.span))
        for repair in source.repairs
    )
    return replace(source, text=text, repairs=listed, decoded=decoded, to_decoded=to_text)


def _meet(a: Span, b: Span) -> bool:
    return a.overlaps(b)
