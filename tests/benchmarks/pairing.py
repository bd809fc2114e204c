"""How well a translation is paired with its text by clauses, on the official bilingual laws of the corpora.

Run by hand from the checkout: `python tests/benchmarks/pairing.py [--misses N]`. Looks for
`../shared/corpora/bilingual` beside the checkout and says so when it isn't there.

A unit pair of the gold is one line of each text that say the same (項, 款, 目 or a paragraph). It is found when the
Chinese line's words lie in a pair whose English side holds the English line's words; exact when both sides are those
lines alone, labels aside.
"""

from __future__ import annotations

import json
import sys
import time
from bisect import bisect_right
from pathlib import Path

from reader.core.alignment import Pair, pair
from reader.core.span import Span
from reader.core.structure import recognise

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "bilingual"


def lines(text: str) -> list[Span]:
    """The lines of a text, empty ones too."""
    found, at = [], 0
    for line in text.split("\n"):
        found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def score(folder: Path, name: str, misses: int) -> tuple[int, int, int, float]:
    """Unit pairs, how many were found, how many exactly, and the seconds that pairing took."""
    zh = (folder / f"{name}.zh.txt").read_text("utf-8")
    en = (folder / f"{name}.en.txt").read_text("utf-8")
    gold = json.loads((folder / f"{name}.json").read_text("utf-8"))
    trees = recognise(zh, "zh"), recognise(en, "en")
    begin = time.perf_counter()
    pairs = [each for each in pair(zh, trees[0], en, trees[1]) if each.source]
    took = time.perf_counter() - begin
    pairs.sort(key=lambda each: each.source or Span(0, 0))
    starts = [each.source.start for each in pairs if each.source]
    zh_lines, en_lines = lines(zh), lines(en)
    units = gold["unit_pairs"]
    found = exact = 0
    for one, other in units:
        mine = zh_lines[one], en_lines[other]
        each = pairs[max(0, bisect_right(starts, mine[0].end - 1) - 1)]
        inside, same = judged(each, *mine)
        found, exact = found + inside, exact + same
        if not inside and misses > 0:
            misses -= 1
            target = each.target.of(en)[:60] if each.target else None
            print(f"  {name} {one}: {mine[0].of(zh)[:30]!r} {each.path} → {target!r}; wanted {mine[1].of(en)[:60]!r}")
    return len(units), found, exact, took


def judged(each: Pair, source: Span, target: Span) -> tuple[bool, bool]:
    """Whether a pair holds two lines that belong together, and whether it holds nothing else."""
    if each.source is None or each.target is None:
        return False, False
    inside = each.source.overlaps(source) and each.target.overlaps(target)
    same = inside and each.source in source and each.target in target
    return inside, same


def tell(name: str, count: float, found: float, exact: float, took: float) -> None:
    """One line of the table."""
    of = max(1, count)
    print(f"{name:14} {count:5.0f} units  found {found / of:6.1%}  exact {exact / of:6.1%}  {took:.3f} s")


def main(arguments: list[str]) -> int:
    """Prints a line for each law and the sum."""
    if not CORPUS.is_dir():
        print(f"skipped: there is no {CORPUS}")
        return 0
    misses = int(arguments[1]) if arguments[:1] == ["--misses"] else 0
    total = [0, 0, 0, 0.0]
    for gold in sorted(CORPUS.glob("*/*.json")):
        result = score(gold.parent, gold.stem, misses)
        total = [each + more for each, more in zip(total, result, strict=True)]
        tell(gold.stem, *result)
    tell("all", *total)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
