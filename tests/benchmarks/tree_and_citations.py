"""Tree and citations of every text of the performance corpus, together: totals, the slowest, cost by length.

Run by hand: `python tests/benchmarks/tree_and_citations.py`. Reads `../shared` beside the checkout and says so when it
is missing. Times are of the processor, so that other work on the machine doesn't count.
"""

from __future__ import annotations

import sys
import time
import zipfile
from pathlib import Path

from reader.core.citation import find
from reader.core.structure import recognise

SHARED = Path(__file__).resolve().parents[3] / "shared"
SHORT, LONG = 30_000, 250_000
"""Bytes: a law is short up to the first, and as long as 民法典 from the second."""


def main() -> int:
    """Prints the figures; 1 when a text takes over 2 s, or long ones cost over 1.5 times as much a byte."""
    archive = SHARED / "corpora" / "perf" / "perf_corpus.zip"
    if not archive.exists():
        print(f"skipped: {archive} is missing")
        return 0
    rows: list[tuple[float, float, int, str]] = []
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if not name.endswith(".txt"):
                continue
            raw = opened.read(name)
            text = raw.decode("utf-8")
            begun = time.process_time()
            tree = recognise(text)
            middle = time.process_time()
            find(text, tree)
            rows.append((middle - begun, time.process_time() - middle, len(raw), name))
    size, trees, cited = sum(row[2] for row in rows) / 1e6, sum(row[0] for row in rows), sum(row[1] for row in rows)
    print(f"{len(rows)} texts, {size:.1f} MB: trees {trees:.1f} s, citations {cited:.1f} s")
    print(f"{(trees + cited) / size * 1000:.0f} ms/MB together")
    for tree_time, cite_time, length, name in sorted(rows, key=lambda row: -(row[0] + row[1]))[:5]:
        print(f"  slowest: {tree_time + cite_time:.2f} s ({tree_time:.2f} + {cite_time:.2f}), {length} bytes, {name}")
    costs = {
        words: sum(row[0] + row[1] for row in group) / sum(row[2] for row in group) * 1e9
        for words, group in (
            ("short", [row for row in rows if row[2] <= SHORT]),
            ("long", [row for row in rows if row[2] >= LONG]),
        )
        if group
    }
    print(", ".join(f"{words}: {cost:.0f} ms/MB" for words, cost in costs.items()))
    ratio = costs["long"] / costs["short"] if len(costs) == 2 else 0.0
    print(f"long ones cost {ratio:.2f} times as much per byte as short ones")
    return int(ratio > 1.5 or max(row[0] + row[1] for row in rows) > 2)


if __name__ == "__main__":
    sys.exit(main())
