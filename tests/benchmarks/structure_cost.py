"""What a clause tree costs: every text of the performance corpus, the worst-case inputs, and growth with length.

Run by hand: `python tests/benchmarks/structure_cost.py`. Reads `../shared` beside the checkout and says so when it is
missing.
"""

from __future__ import annotations

import sys
import time
import zipfile
from pathlib import Path

from reader.core.structure import recognise

SHARED = Path(__file__).resolve().parents[3] / "shared"


def clock(text: str) -> float:
    """Seconds of the processor for one tree."""
    begun = time.process_time()
    recognise(text)
    return time.process_time() - begun


def corpus(archive: Path) -> None:
    """Every text once: the total, the slowest, and seconds a megabyte by size."""
    times: list[tuple[float, int, str]] = []
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if name.endswith(".txt"):
                text = opened.read(name).decode("utf-8")
                times.append((clock(text), len(text), name))
    total, size = sum(t for t, _, _ in times), sum(n for _, n, _ in times)
    print(f"corpus: {len(times)} texts, {size / 1e6:.1f} M characters, {total:.1f} s, {total / size * 1e9:.0f} ms/M")
    for seconds, length, name in sorted(times, reverse=True)[:3]:
        print(f"  slowest: {seconds * 1000:.0f} ms  {length} characters  {name}")
    short = [(t, n) for t, n, _ in times if n < 10_000]
    long = [(t, n) for t, n, _ in times if n > 80_000]
    for words, group in (("short", short), ("long", long)):
        if group:
            print(
                f"  {words}: {sum(t for t, _ in group) / sum(n for _, n in group) * 1e9:.0f} ms/M, {len(group)} texts"
            )


def hostile(path: Path) -> None:
    """The worst-case file, and each of its lines at once, twice and four times its length."""
    text = path.read_text(encoding="utf-8")
    print(f"{path.name}: {clock(text) * 1000:.1f} ms for {len(text)} characters")
    for line in text.split("\n"):
        if line:
            costs = [min(clock(line * times) for _ in range(3)) * 1000 for times in (1, 2, 4)]
            print(f"  {line[:12]!r}: " + ", ".join(f"{cost:.1f} ms" for cost in costs))


def main() -> int:
    """Prints the figures."""
    archive = SHARED / "corpora" / "perf" / "perf_corpus.zip"
    if not archive.exists():
        print(f"skipped: {archive} is missing")
        return 0
    hostile(SHARED / "hostile" / "33_redos.txt")
    corpus(archive)
    return 0


if __name__ == "__main__":
    sys.exit(main())
