"""Time and outcome of citations over the whole corpus: trees apart, citations, definitions.

Run by hand: `python tests/benchmarks/citation_speed.py FOLDER [EVERY]` with a folder of unpacked texts; with EVERY only
each so-many-th text. Prints MB/s, the slowest texts, and how many citations of each kind came to what.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.citation import find
from reader.core.definition import definitions
from reader.core.structure import recognise


def main() -> None:
    """Measures the texts under the folder."""
    if len(sys.argv) < 2:
        print("skipped: name a folder of texts")
        return
    paths = sorted(Path(sys.argv[1]).rglob("*.txt"))[:: int(sys.argv[2]) if len(sys.argv) > 2 else 1]
    outcome: Counter[tuple[str, str]] = Counter()
    samples: dict[tuple[str, str], list[str]] = {}
    spent = Counter[str]()
    slow: list[tuple[float, str]] = []
    size = 0
    for path in paths:
        text = path.read_text(encoding="utf-8")
        size += len(text.encode())
        marks = [time.perf_counter()]
        tree = recognise(text)
        marks.append(time.perf_counter())
        cited = find(text, tree)
        marks.append(time.perf_counter())
        definitions(text, tree)
        marks.append(time.perf_counter())
        for name, began, ended in zip(("trees", "citations", "definitions"), marks, marks[1:], strict=False):
            spent[name] += ended - began
        slow.append((marks[2] - marks[1], path.name))
        for citation in cited:
            key = (citation.kind, citation.status)
            outcome[key] += 1
            if citation.status in ("broken", "ambiguous"):
                around = text[max(0, citation.span.start - 30) : citation.span.end + 15].replace("\n", "|")
                samples.setdefault(key, []).append(f"{path.name} {citation.text}  …{around}…")
    for name, seconds in spent.items():
        print(f"{name:12s} {seconds:7.2f} s  {size / 1e6 / seconds:6.1f} MB/s")
    print("slowest", [(round(seconds, 3), name) for seconds, name in sorted(slow)[-3:]])
    for key, count in sorted(outcome.items()):
        print(*key, count)
        for sample in samples.get(key, [])[:: max(1, count // 25)]:
            print("   ", sample)


if __name__ == "__main__":
    main()
