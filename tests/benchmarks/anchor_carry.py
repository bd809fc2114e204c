"""How well annotations are carried to a changed text: exact and wrong in a hundred, and how long it takes.

    .venv/bin/python tests/benchmarks/anchor_carry.py [documents]

Statutes beside the checkout (`../shared/corpora/prc/statutes`) are changed in ways whose truth is known: single
characters put in, taken out and replaced; clauses deleted, moved, repeated; lines broken and pinyin pushed in; the
script converted. A place counts as wrong when words are found that share less than half with the true ones.
"""

from __future__ import annotations

import itertools
import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader.core.anchor import Anchor, Carrier, Orphan
from reader.core.clause import ClauseTree
from reader.core.selector import describe
from reader.core.span import Span

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "prc" / "statutes"
COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产"
Traced = list[tuple[str, int]]
"""The new text, each code point with its offset in the old one (−1: new)."""


def traced(text: str) -> Traced:
    return [(character, at) for at, character in enumerate(text)]


def edited(rate: float) -> Callable[[Traced, random.Random], Traced]:
    def change(text: Traced, rnd: random.Random) -> Traced:
        done: Traced = []
        for character, at in text:
            drawn = rnd.random()
            if drawn < rate / 3:
                continue
            if drawn < 2 * rate / 3:
                done.append((rnd.choice(COMMON), at))
            elif drawn < rate:
                done.extend([(character, at), (rnd.choice(COMMON), -1)])
            else:
                done.append((character, at))
        return done

    return change


def clauses(text: Traced) -> list[Traced]:
    words = "".join(character for character, _ in text)
    starts = [0, *(match.start() for match in re.finditer(r"(?m)^第[一二三四五六七八九十百零]+条", words)), len(words)]
    return [text[start:end] for start, end in itertools.pairwise(starts) if start < end]


def deleted(text: Traced, rnd: random.Random) -> Traced:
    return [one for clause in clauses(text) if rnd.random() > 0.15 for one in clause]


def moved(text: Traced, rnd: random.Random) -> Traced:
    parts = clauses(text)
    for _ in range(max(1, len(parts) // 12)):
        parts.insert(rnd.randrange(len(parts)), parts.pop(rnd.randrange(len(parts))))
    return [one for part in parts for one in part]


def repeated(text: Traced, rnd: random.Random) -> Traced:
    parts = clauses(text)
    copy = [(character, -1) for character, _ in rnd.choice(parts)]
    parts.insert(rnd.randrange(len(parts)), copy)
    return [one for part in parts for one in part]


def broken(text: Traced, rnd: random.Random) -> Traced:
    done: Traced = []
    for one in text:
        done.append(one)
        drawn = rnd.random()
        if drawn < 0.02:
            done.extend((character, -1) for character in "\n\n")
        elif drawn < 0.03 and "\u4e00" <= one[0] <= "\u9fff":
            done.extend((character, -1) for character in "(mào)")
    return done


def traditional(text: Traced, rnd: random.Random) -> Traced:
    from opencc import OpenCC

    words = OpenCC("s2t").convert("".join(character for character, _ in text))
    return [(character, at) for character, (_, at) in zip(words, text, strict=True)]


CHANGES: dict[str, Callable[[Traced, random.Random], Traced]] = {
    "unchanged": lambda text, _: text,
    "1 % edited": edited(0.01),
    "5 % edited": edited(0.05),
    "15 % edited": edited(0.15),
    "articles deleted": deleted,
    "articles moved": moved,
    "an article twice": repeated,
    "broken, pinyin": broken,
    "traditional": traditional,
}


def places(text: str, rnd: random.Random, count: int) -> list[Span]:
    found: list[Span] = []
    while len(found) < count:
        start = rnd.randrange(len(text) - 4)
        span = Span(start, min(len(text), start + rnd.choice((2, 3, 4, 6, 8, 12, 20, 40, 90))))
        words = span.of(text)
        if words.strip() == words and "\n" not in words:
            found.append(span)
    return found


def measure(name: str, documents: list[str], fold: Callable[[str], str]) -> None:
    rnd = random.Random(name)
    exact = near = wrong = orphan = gone = misplaced = 0
    spent = 0.0
    for text in documents:
        try:
            new = CHANGES[name](traced(text), rnd)
        except ValueError:  # the converter changed a length
            continue
        words = "".join(character for character, _ in new)
        tree = ClauseTree((), len(text))
        began = time.perf_counter()
        carrier = Carrier(text, words, fold)
        answers = [
            (span, carrier.resolve(describe(text, tree, span), ClauseTree((), len(words))))
            for span in places(text, rnd, 100)
        ]
        spent += time.perf_counter() - began
        for span, answer in answers:
            kept = [index for index, (_, at) in enumerate(new) if at in span]
            lost = len(kept) < (span.end - span.start) / 2
            if isinstance(answer, Orphan):
                orphan, gone = orphan + (not lost), gone + lost
                continue
            assert isinstance(answer, Anchor)
            if lost:
                misplaced, gone = misplaced + 1, gone + 1
                continue
            shared = sum(index in answer.span for index in kept)
            if answer.span == Span(kept[0], kept[-1] + 1):
                exact += 1
            elif shared * 2 >= len(kept):
                near += 1
            else:
                wrong += 1
    alive = max(1, exact + near + wrong + orphan)
    print(
        f"{name:18s} {alive:5d} alive: exact {100 * exact / alive:6.2f} near {100 * near / alive:5.2f} "
        f"wrong {100 * wrong / alive:5.2f} orphan {100 * orphan / alive:5.2f} %   "
        f"gone {gone:4d}, misplaced {misplaced:3d}   {spent:.1f} s"
    )


def main() -> None:
    if not CORPUS.is_dir():
        sys.exit(f"skipped: {CORPUS} is missing")
    from reader.app.folding import fold

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    documents = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))[:count]]
    print(f"{len(documents)} documents, {sum(map(len, documents))} characters, 100 places in each")
    for name in CHANGES:
        measure(name, documents, fold())


if __name__ == "__main__":
    main()
