"""GBK read one byte off: `?豆ぷ鞣桨浮` for `《工作方案》`.

When a byte of a GBK text is lost, every pair of bytes after it is cut in the wrong place until an ASCII byte puts the
reader back in step. The characters that come out are as rare as the true ones are common. Each line that looks like it
is read again, by the likeliest path through two states, in step and one byte off, under a model of Chinese (Viterbi).
What stays true: only the lost byte is guessed, everything else follows from the bytes that are there; the `?` that a
converter left in its place goes with it; ASCII forms that stand for full-width ones (`!` for ！) are widened again.

A run shorter than a few characters can't be told from a rare name and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.core.repair.finding import HAN, Finding
from reader.core.repair.model import NEUTRAL, Bigrams, neutral, scale
from reader.core.said import said

KIND = "misread"

_LOST = "?\ufffd"
_MARKED = -5.0
"""The cost of falling out of step where a mark shows that a byte was lost."""
_BARE = -13.0
"""The same without a mark."""
_CUT = -4.0
"""The cost of a character whose second half is missing."""
_AT_END = 2.0
"""How much likelier the end of a sentence is at the end of a line than elsewhere."""
_WIDENED = -1.5
_GAIN = 10.0
"""Nats by which the new reading of a line must be likelier."""
_SUSPECT = -10.6
"""Nats a character, over three, below which a place is looked at."""
_CANDIDATES = 5
_BEAM = 48

_PUNCTUATED = {'"': (0xA1B0, 0xA1B1), "'": (0xA1AE, 0xA1AF), "-": (0xA1AA,), ".": (0xA1A3,), "~": (0xA1AB,)}


class _State(NamedTuple):
    """In step, or one byte off with the byte carried over; and the last character read."""

    carry: int
    """0 in step."""
    last: str


class _Step(NamedTuple):
    """The best way to a state."""

    score: float
    back: tuple[int, _State] | None
    out: str
    odd: bool
    """Whether the step belongs to a misread run."""
    guess: bool


def find(text: str, bigrams: Callable[[], Bigrams]) -> list[Finding]:
    """Misread runs and what they say."""
    found: list[Finding] = []
    done = -1
    for match in _gate().finditer(text):
        if match.start() < done:
            continue
        start = text.rfind("\n", 0, match.start()) + 1
        done = text.find("\n", match.end())
        done = done if done >= 0 else len(text)
        found += [f._replace(start=f.start + start, end=f.end + start) for f in _line(text[start:done], bigrams())]
    return found


@lru_cache(maxsize=1)
def _gate() -> re.Pattern[str]:
    """Two rare characters close together, or one beside the mark of a lost byte: what hardly any healthy line has."""
    common = bytes(b for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF) for b in (lead, trail))
    taiwan = bytes(
        b for lead in range(0xA4, 0xC7) for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF)) for b in (lead, trail)
    )
    usual = set(common.decode("gb2312", "ignore")) | set(taiwan.decode("big5", "ignore"))
    usual = {c for c in usual if "\u3400" <= c <= "\u9fff"}
    rare = f"[^{''.join(sorted(usual))}\\x00-\u02ff\u2010-\u22ff\u2460-\u25ff\u3000-\u303f\ue000-\uf8ff\uff00-\uffef]"
    near = f"[{HAN}\u3040-\u30ff\u3000-\u303f\uff00-\uffef]"
    return re.compile(f"{rare}[^\n]{{0,2}}{rare}|{near}?[{_LOST}][^\n]{{0,3}}{rare}|{rare}[^\n]{{0,3}}[{_LOST}]")


@lru_cache(maxsize=70_000)
def _char(lead: int, trail: int) -> str:
    """The character of two bytes; empty for none and for private ones."""
    try:
        char = bytes((lead, trail)).decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return char if len(char) == 1 and not "\ue000" <= char <= "\uf8ff" else ""


@lru_cache(maxsize=256)
def _with_trail(trail: int) -> tuple[str, ...]:
    return tuple(c for lead in range(0x81, 0xFF) if (c := _char(lead, trail)))


@lru_cache(maxsize=256)
def _with_lead(lead: int) -> tuple[str, ...]:
    return tuple(c for trail in range(0x40, 0xFF) if (c := _char(lead, trail)))


@lru_cache(maxsize=70_000)
def _bytes(char: str) -> tuple[tuple[int, int, float], ...]:
    """The pairs of bytes a character may have come from, with what each costs."""
    code = ord(char)
    if code == 0x20:
        return ((0xA1, 0xA1, _WIDENED),)
    if 0x21 <= code < 0x7F:
        wide = [(0xA3, code | 0x80, _WIDENED)]
        wide += [(pair >> 8, pair & 255, _WIDENED - 1) for pair in _PUNCTUATED.get(char, ())]
        return tuple(wide)
    encoded = char.encode("gb18030", "ignore")
    return ((encoded[0], encoded[1], 0.0),) if len(encoded) == 2 else ()


def _weight(model: Bigrams, before: str, char: str) -> float:
    return NEUTRAL if neutral(char) else model.log(before, char)


def _best(model: Bigrams, candidates: Iterable[str], before: str) -> list[tuple[float, str]]:
    return sorted(((model.log(before, c), c) for c in candidates), reverse=True)[:_CANDIDATES]


def _places(line: str, weights: list[float]) -> set[int]:
    """Where a run may begin: around stretches that are unlikely and hold rare characters."""
    rare = [not neutral(c) and scale(c) < -9 for c in line]
    places: set[int] = set()
    for i in range(len(line)):
        window = weights[i : i + 3]
        if sum(window) / len(window) < _SUSPECT:
            count = sum(rare[i : i + 4])
            if count >= 2 or (count and any(c in _LOST for c in line[max(0, i - 2) : i + 4])):
                places.update(range(i - 4, i + 3))
    return places


def _line(line: str, model: Bigrams) -> list[Finding]:
    """The misread runs of one line."""
    weights = [_weight(model, before, char) for before, char in pairwise(" " + line)]
    weights[:1] = [_weight(model, "", line[0])] if line else []
    places = _places(line, weights)
    if not places:
        return []
    table: list[dict[_State, _Step]] = [{} for _ in range(len(line) + 2)]
    table[0][_State(0, "")] = _Step(0.0, None, "", False, False)
    for i in range(len(line) + 1):
        _advance(table, line, i, places, model)
    ends = [(step.score, state) for state, step in table[len(line)].items() if not state.carry]
    score, state = max(ends)
    if score - sum(weights) < _GAIN:
        return []
    return [f for run in _runs(table, len(line), state) if (f := _judged(line, run, model))]


def _advance(table: list[dict[_State, _Step]], line: str, i: int, places: set[int], model: Bigrams) -> None:
    """Every state at one place of the line to the next."""

    def put(at: int, state: _State, step: _Step) -> None:
        known = table[at].get(state)
        if known is None or step.score > known.score:
            table[at][state] = step

    char = line[i] if i < len(line) else ""
    for state, step in _front(table[i]):
        if state.carry and (not char or ord(char) < 0x80 or char in _LOST or not _bytes(char)):
            # The run ends here with half a character: the mark of the loss, if there is one, goes with it.
            after = i + 1 if char and char in _LOST else i
            for weight, c in _best(model, _with_lead(state.carry), state.last):
                weight += _AT_END if not char and c in "。；：" else 0.0
                put(after, _State(0, c), _Step(step.score + weight + _CUT, (i, state), c, True, True))
    if not char:
        return
    for state, step in _front(table[i]):
        if state.carry:
            for at, after, done in _off(char, i, state, step, model):
                put(at, after, done)
            continue
        weight = _weight(model, state.last, char)
        put(i + 1, _State(0, char), _Step(step.score + weight, (i, state), char, False, False))
        if i in places or i + 1 in places:
            for at, after, done in _falls(line, i, state, step, model):
                put(at, after, done)


def _front(states: dict[_State, _Step]) -> list[tuple[_State, _Step]]:
    return sorted(states.items(), key=lambda item: -item[1].score)[:_BEAM]


def _off(char: str, i: int, state: _State, step: _Step, model: Bigrams) -> Iterable[tuple[int, _State, _Step]]:
    """One character read while out of step."""
    code = ord(char)
    if 0x40 <= code < 0x7F and (c := _char(state.carry, code)):
        yield i + 1, _State(0, c), _Step(step.score + model.log(state.last, c), (i, state), c, True, False)
    for first, second, cost in _bytes(char):
        c = _char(state.carry, first)
        if c and second >= 0x81:
            weight = step.score + model.log(state.last, c) + cost
            yield i + 1, _State(second, c), _Step(weight, (i, state), c, True, False)


def _falls(line: str, i: int, state: _State, step: _Step, model: Bigrams) -> Iterable[tuple[int, _State, _Step]]:
    """The ways to fall out of step at a place."""
    char = line[i]
    marked = char in _LOST and i + 1 < len(line)
    if not marked and ord(char) < 0x80:
        return
    at, base = (i + 2, _MARKED) if marked else (i + 1, _BARE)
    for first, second, cost in _bytes(line[at - 1]):
        if second < 0x81:
            continue
        for weight, c in _best(model, _with_trail(first), state.last):
            yield at, _State(second, c), _Step(step.score + weight + cost + base, (i, state), c, True, True)


class _Run(NamedTuple):
    start: int
    end: int
    out: str
    guesses: str


def _runs(table: list[dict[_State, _Step]], end: int, state: _State) -> list[_Run]:
    """The misread stretches on the best path, in order."""
    runs: list[_Run] = []
    i, stop, out, guesses = end, 0, "", ""
    while True:
        step = table[i][state]
        if step.back is None:
            return runs[::-1]
        before, previous = step.back
        if step.odd:
            if not out:
                stop = i
            out = step.out + out
            guesses = (step.out if step.guess else "") + guesses
            if not previous.carry:
                runs.append(_Run(before, stop, out, guesses))
                out, guesses = "", ""
        i, state = before, previous


def _judged(line: str, run: _Run, model: Bigrams) -> Finding | None:
    """The run as an edit, when the new words are far likelier than the old."""
    old = line[run.start : run.end]
    if old == run.out or len(set(old)) < 3:
        return None
    before = line[run.start - 1] if run.start else ""
    worse = sum(_weight(model, b, c) for b, c in pairwise((before or " ") + old))
    better = sum(model.log(b, c) for b, c in pairwise((before or " ") + run.out))
    gain = better - worse
    each = gain / max(1, len(run.out))
    if gain < _GAIN - 4 or each < 2.0:
        return None
    marked = any(c in _LOST for c in old)
    sure = each >= 2.5 and len(run.out) >= 4 if marked else each >= 4.0 and len(run.out) >= 6
    reason = said("GBK read one byte off")
    if run.guesses:
        reason = said("GBK read one byte off; {} stands where a byte was lost", run.guesses)
    return Finding(
        run.start, run.end, run.out, round(min(0.98, 0.8 + each / 50), 2) if sure else 0.6, reason, bool(run.guesses)
    )
