"""Anchors: a described place found again in a changed text, or an orphan that says where it might be.

The old text is at hand, so places are mapped through a comparison of the two texts instead of being searched for.
Both are reduced to a *skeleton* first: folded, without white space and inserted pinyin, so that a repair or a change
of script moves nothing. What stays true:

* an unchanged text gives every place back exactly;
* the words found are those described, or near them in near surroundings; otherwise the answer is an orphan;
* only text that the comparison left unclaimed is searched for something that moved, so that a place never lands on
  words that were there before and are something else;
* of two candidates equally good none is taken.

Method after the measurements of this project against Hypothesis's matcher (`anchoring/match-quote.ts`); the comparison
is Levenshtein's (rapidfuzz) between runs of sentences that occur once in both texts (patience diff).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rapidfuzz.distance import Levenshtein

from reader.core.clause import ClauseTree
from reader.core.identity import ClausePath
from reader.core.selector import CONTEXT, Selector, holding
from reader.core.span import Span

Folding = Callable[[str], str]
"""One code point to one code point: what counts as the same character."""

_NOISE = re.compile(r"\s+|(?<=[\u3400-\u9fff])\([a-z\u00e0-\u01dc]{1,6}\)")
"""White space, and pinyin pushed in behind a character; on folded text."""
_SENTENCE = re.compile(r"[^。；！？：]*[。；！？：]?")
_LARGEST = 30_000_000
"""Cells of one Levenshtein matrix; a bit each, twice."""
_TORN = 12
"""Inserted code points that a span survives; behind more of them it keeps its larger part."""
_CLAIM = 6
"""An equal run of this length claims its place in the new text."""
_GRAM = 4
_MARGIN = 0.04


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place found today. `score` is 1 for the same words in the same surroundings."""

    span: Span
    clause: ClausePath | None
    status: Literal["exact", "changed", "moved"]
    """Same words; near words in the old place; found elsewhere."""
    score: float


@dataclass(frozen=True, slots=True)
class Orphan:
    """No place that is sure; `candidates` are those it might be, the best first."""

    candidates: tuple[Span, ...] = ()


class _Op(NamedTuple):
    """One step of a comparison, in skeleton offsets."""

    equal: bool
    start: int
    end: int
    new_start: int
    new_end: int


class _Found(NamedTuple):
    start: int
    end: int
    quote: float
    context: float

    @property
    def score(self) -> float:
        return 0.5 * self.quote + 0.5 * self.context


def _same(text: str) -> str:
    return text


class Skeleton:
    """What of a text counts when two are compared, and where each of its code points stands in the text."""

    __slots__ = ("_places", "words")

    def __init__(self, text: str, fold: Folding = _same) -> None:
        folded = fold(text).lower()
        if len(folded) != len(text):  # a few capitals have two small letters
            folded = fold(text)
        parts: list[str] = []
        places = array("L")
        at = 0
        for noise in _NOISE.finditer(folded):
            parts.append(folded[at : noise.start()])
            places.extend(range(at, noise.start()))
            at = noise.end()
        parts.append(folded[at:])
        places.extend(range(at, len(folded)))
        self.words = "".join(parts)
        self._places = places

    def inside(self, span: Span) -> Span:
        """The stretch of the skeleton that a stretch of the text has; empty where it is all noise."""
        return Span(bisect_left(self._places, span.start), bisect_left(self._places, span.end))

    def outside(self, span: Span) -> Span:
        """The stretch of the text from the first to the last code point of a stretch of the skeleton."""
        return Span(self._places[span.start], self._places[span.end - 1] + 1)


class Carrier:
    """Carries places from one text to another; made once for a pair of texts.

    >>> carrier = Carrier("甲方应当付款。", "一、甲方应当及时付款。")
    >>> from reader.core.selector import describe
    >>> carrier.resolve(describe("甲方应当付款。", ClauseTree((), 7), Span(0, 2)), ClauseTree((), 11)).span
    Span(start=2, end=4)
    """

    def __init__(self, old: str, new: str, fold: Folding = _same) -> None:
        self._old_text, self._new_text = old, new
        self._old = Skeleton(old, fold)
        self._new = self._old if old == new else Skeleton(new, fold)
        self._ops = _compare(self._old.words, self._new.words)
        self._starts = [op.start for op in self._ops]
        self._free: str | None = None
        self._grams: dict[str, list[int]] | None = None

    def resolve(self, selector: Selector, tree: ClauseTree) -> Anchor | Orphan:
        """The described place in the new text, whose clauses are `tree`."""
        if self._old_text == self._new_text:
            return Anchor(selector.span, _path(tree, selector.span), "exact", 1.0)
        inside = self._old.inside(selector.span)
        if inside.start == inside.end:
            return Orphan()
        mapped = self._mapped(inside)
        if mapped is not None and _acceptable(mapped, inside.end - inside.start):
            return self._anchor(mapped, inside, tree, "changed")
        found = self._search(inside)
        sure = [one for one in found if _acceptable_elsewhere(one, inside.end - inside.start)]
        if sure and (len(sure) == 1 or sure[0].score - sure[1].score > _MARGIN):
            return self._anchor(sure[0], inside, tree, "moved")
        maybe = [one for one in (*found, mapped) if one is not None and one.score >= 0.4]
        doubtful = sure or sorted(maybe, key=lambda one: -one.score)
        return Orphan(tuple(dict.fromkeys(self._outside(one) for one in doubtful[:5])))

    def follow(self, span: Span) -> Span | None:
        """Where the comparison alone puts a stretch of the old text; None where nothing of it is left."""
        inside = self._old.inside(span)
        mapped = self._map(inside) if inside.start < inside.end else None
        return None if mapped is None else self._new.outside(mapped)

    def _anchor(self, found: _Found, inside: Span, tree: ClauseTree, status: Literal["changed", "moved"]) -> Anchor:
        span = self._outside(found)
        same = self._old.words[inside.start : inside.end] == self._new.words[found.start : found.end]
        exact = status == "changed" and same
        return Anchor(span, _path(tree, span), "exact" if exact else status, round(found.score, 4))

    def _outside(self, found: _Found) -> Span:
        return self._new.outside(Span(found.start, found.end))

    # Through the comparison

    def _mapped(self, inside: Span) -> _Found | None:
        place = self._map(inside)
        if place is None:
            return None
        old, new = self._old.words, self._new.words
        before = Span(max(0, inside.start - CONTEXT), inside.start)
        after = Span(inside.end, min(len(old), inside.end + CONTEXT))
        left, right = self._map(before), self._map(after)
        quote = Levenshtein.normalized_similarity(old[inside.start : inside.end], new[place.start : place.end])
        nearer = 0.0
        if left is not None and left.start <= place.start:
            nearer = Levenshtein.normalized_similarity(old[before.start : before.end], new[left.start : place.start])
        if right is not None and right.end >= place.end:
            behind = Levenshtein.normalized_similarity(old[after.start : after.end], new[place.end : right.end])
            nearer = max(nearer, behind)
        if before.start == before.end and after.start == after.end:
            nearer = quote  # the place was the whole text
        return _Found(place.start, place.end, quote, nearer)

    def _map(self, span: Span) -> Span | None:
        """Where the comparison puts a stretch; its larger part when something long was inserted in it."""
        parts: list[list[int]] = []
        for index in range(max(0, bisect_right(self._starts, span.start) - 1), len(self._ops)):
            op = self._ops[index]
            if op.start >= span.end:
                break
            piece = _piece(op, span)
            if piece is None:
                continue
            if parts and piece.start - parts[-1][1] <= _TORN:
                parts[-1][1] = piece.end
                parts[-1][2] += piece.end - piece.start
            else:
                parts.append([piece.start, piece.end, piece.end - piece.start])
        if not parts:
            return None
        start, end, _ = max(parts, key=lambda part: part[2])
        return Span(start, end)

    # Elsewhere

    def _search(self, inside: Span) -> list[_Found]:
        """Places in unclaimed text that look like the described one, the best first."""
        old = self._old.words
        start, end = max(0, inside.start - CONTEXT), min(len(old), inside.end + CONTEXT)
        pattern = old[start:end]
        quote = Span(inside.start - start, inside.end - start)
        found: list[_Found] = []
        for at in self._likely(pattern):
            place = _fit(pattern, quote, self._unclaimed(), at)
            if place is not None and not any(place.start < one.end and one.start < place.end for one in found):
                found.append(place)
        return sorted(found, key=lambda one: -one.score)

    def _likely(self, pattern: str) -> Iterator[int]:
        """Offsets where the pattern may begin in unclaimed text, by votes of the grams they share."""
        grams = self._index()
        votes: dict[int, int] = {}
        for place in range(len(pattern) - _GRAM + 1):
            for at in grams.get(pattern[place : place + _GRAM], ())[:200]:
                bucket = (at - place) // 16
                votes[bucket] = votes.get(bucket, 0) + 1
        both = {bucket: count + votes.get(bucket + 1, 0) for bucket, count in votes.items()}
        best = sorted(both, key=lambda bucket: (-both[bucket], bucket))
        for bucket in best[:12]:
            yield bucket * 16

    def _unclaimed(self) -> str:
        """The new skeleton with everything that the comparison matched blotted out."""
        if self._free is None:
            parts: list[str] = []
            at = 0
            for op in self._ops:
                if op.equal and op.new_end - op.new_start >= _CLAIM:
                    parts.append(self._new.words[at : op.new_start])
                    parts.append("\0" * (op.new_end - op.new_start))
                    at = op.new_end
            parts.append(self._new.words[at:])
            self._free = "".join(parts)
        return self._free

    def _index(self) -> dict[str, list[int]]:
        if self._grams is None:
            self._grams = {}
            free = self._unclaimed()
            for run in re.finditer(r"[^\0]+", free):
                for at in range(run.start(), run.end() - _GRAM + 1):
                    self._grams.setdefault(free[at : at + _GRAM], []).append(at)
        return self._grams


def resolve(selector: Selector, old: str, new: str, tree: ClauseTree, fold: Folding = _same) -> Anchor | Orphan:
    """A place described in `old`, found in `new`, whose clauses are `tree`; for many places make one `Carrier`."""
    return Carrier(old, new, fold).resolve(selector, tree)


def _path(tree: ClauseTree, span: Span) -> ClausePath | None:
    clause = holding(tree, span)
    return None if clause is None else clause.path


def _acceptable(found: _Found, length: int) -> bool:
    """Whether a mapped place is the described one: short words must survive almost whole, or their surroundings."""
    if length <= 8 and found.quote < 0.8:
        return found.quote >= 0.5 and found.context >= 0.7
    return (
        (found.quote >= 0.5 and found.context >= 0.4)
        or (found.quote >= 0.34 and found.context >= 0.75)
        or (found.quote >= 0.8 and length >= 30)
    )


def _acceptable_elsewhere(found: _Found, length: int) -> bool:
    return found.quote >= (0.5 if length >= 8 else 0.75) and found.context >= 0.6


def _piece(op: _Op, span: Span) -> Span | None:
    """What an operation makes of the part of `span` that it covers; None where nothing is left."""
    if op.end <= span.start or op.new_start == op.new_end or op.start == op.end:
        return None
    start = op.new_start + max(0, span.start - op.start)
    end = op.new_start + min(span.end, op.end) - op.start
    if not op.equal:
        start, end = min(start, op.new_end - 1), min(end, op.new_end)
        if span.end >= op.end and span.start <= op.start:
            end = op.new_end
    return Span(start, end) if start < end else None


def _fit(pattern: str, quote: Span, text: str, at: int) -> _Found | None:
    """Lay the pattern into the text near `at` and see where its quote falls."""
    slack = 16 + len(pattern) // 4
    low, high = max(0, at - slack), min(len(text), at + len(pattern) + slack)
    window = text[low:high]
    ops = [_op(code) for code in Levenshtein.opcodes(pattern, window)]
    pieces = [piece for op in ops if op.start < quote.end and (piece := _piece(op, quote)) is not None]
    if not pieces:
        return None
    start, end = pieces[0].start, pieces[-1].end
    words = quote.of(pattern)
    near = Levenshtein.normalized_similarity(words, window[start:end])
    left, right = quote.start, len(pattern) - quote.end
    before = Levenshtein.normalized_similarity(pattern[:left], window[max(0, start - left) : start]) if left else near
    after = Levenshtein.normalized_similarity(pattern[quote.end :], window[end : end + right]) if right else near
    return _Found(low + start, low + end, near, max(before, after))


# Comparing two skeletons


def _op(code: object) -> _Op:
    tag, start, end, new_start, new_end = code  # type: ignore[misc]  # rapidfuzz's Opcode unpacks like difflib's
    return _Op(tag == "equal", start, end, new_start, new_end)


def _compare(old: str, new: str) -> list[_Op]:
    """Operations that turn `old` into `new` and tile both, in order."""
    return list(_joined(_differences(old, 0, new, 0)))


def _differences(old: str, at: int, new: str, new_at: int) -> Iterator[_Op]:
    """The operations of two stretches that begin at those offsets."""
    if not old and not new:
        return
    if old == new:
        yield _Op(True, at, at + len(old), new_at, new_at + len(new))
        return
    if len(old) * len(new) <= _LARGEST:
        for code in Levenshtein.opcodes(old, new):
            one = _op(code)
            yield _Op(one.equal, at + one.start, at + one.end, new_at + one.new_start, new_at + one.new_end)
        return
    pairs = list(_common(old, new))
    if not pairs:
        yield _Op(False, at, at + len(old), new_at, new_at + len(new))
        return
    done = new_done = 0
    for start, new_start, length in pairs:
        yield from _differences(old[done:start], at + done, new[new_done:new_start], new_at + new_done)
        yield _Op(True, at + start, at + start + length, new_at + new_start, new_at + new_start + length)
        done, new_done = start + length, new_start + length
    yield from _differences(old[done:], at + done, new[new_done:], new_at + new_done)


def _common(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Sentences that stand once in each text, as many as keep their order: (start, new start, length)."""
    here, there = _once(old), _once(new)
    shared = [(start, there[words], len(words)) for words, start in here.items() if words in there]
    for index in _rising([new_start for _, new_start, _ in shared]):
        yield shared[index]


def _once(text: str) -> dict[str, int]:
    """Every sentence that occurs exactly once, with its offset, in order."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for match in _SENTENCE.finditer(text):
        words = match.group()
        if words in found:
            twice.add(words)
        elif words:
            found[words] = match.start()
    return {words: start for words, start in found.items() if words not in twice}


def _rising(numbers: Sequence[int]) -> list[int]:
    """The indexes of a longest rising subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [number]
        ends[place : place + 1] = [index]
    chain: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _joined(ops: Iterator[_Op]) -> Iterator[_Op]:
    """Equal runs that touch become one, so that a run's length says how much it claims."""
    last: _Op | None = None
    for op in ops:
        if last is not None and last.equal and op.equal and last.end == op.start and last.new_end == op.new_start:
            last = _Op(True, last.start, op.end, last.new_start, op.new_end)
            continue
        if last is not None:
            yield last
        last = op
    if last is not None:
        yield last
