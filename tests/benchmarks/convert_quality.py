"""What the conversion promises of law text: the map, the way back, detection, doubts, and the cached start.

    python tests/benchmarks/convert_quality.py [--files N] [--spans N]

Uses the statutes that nothing was learned from. Prints each figure on a line.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import zipfile
from pathlib import Path

from reader.app import assets
from reader.core.span import Span

SHARED = Path(__file__).parents[3] / "shared" / "corpora"

START = {
    "ours": "from reader.app import assets; assets.converter({0!r}).convert('发')",
    "theirs": "import opencc; opencc.OpenCC({0!r}).convert('发')",
}
TIMED = "import time; began = time.perf_counter(); {0}; print(time.perf_counter() - began)"


def unlearned(count: int) -> list[str]:
    """Taiwan statutes that nothing was learned from, evenly chosen."""
    names = (SHARED / "script" / "do_not_learn_from.txt").read_text(encoding="utf-8").split()
    step = max(1, len(names) // count)
    with zipfile.ZipFile(SHARED / "perf" / "perf_corpus.zip") as archive:
        return [archive.read(name).decode("utf-8-sig") for name in names[::step][:count]]


def mainland(count: int) -> list[str]:
    """Mainland statutes, evenly chosen."""
    with zipfile.ZipFile(SHARED / "perf" / "perf_corpus.zip") as archive:
        names = sorted(n for n in archive.namelist() if n.startswith("prc/") and n.endswith(".txt"))
        step = max(1, len(names) // count)
        return [archive.read(name).decode("utf-8-sig") for name in names[::step][:count]]


def way_back(texts: list[str]) -> None:
    """tw → hans → tw."""
    for kind, plain in (("with the layers", False), ("the dictionaries alone", True)):
        there = assets.converter("hans", source="tw", plain=plain)
        back = assets.converter("tw", source="hans", plain=plain)
        wrong = total = 0
        for text in texts:
            rendition = there.convert(text)
            returned = back.convert(rendition.text).text
            total += len(text)
            wrong += sum(a != b for a, b in zip(text, returned, strict=False)) + abs(len(text) - len(returned))
        print(f"round trip tw → hans → tw, {kind}: {wrong / total * 1e4:.1f} wrong in 10,000 of {total} characters")


def doubts(taiwan: list[str], others: list[str]) -> None:
    """How much is marked, and how much of what is wrong."""
    to_hans = assets.converter("hans", source="hant", plain=True)
    to_tw = assets.converter("tw", source="hans")
    marked = total = wrong = covered = 0
    for text in taiwan:
        source = to_hans.convert(text).text
        rendition = to_tw.convert(source)
        if not len(text) == len(source) == len(rendition.text):
            continue
        marks = {doubt.span.start for doubt in rendition.doubts}
        bad = [i for i, (a, b) in enumerate(zip(text, rendition.text, strict=True)) if a != b]
        marked, total = marked + len(marks), total + len(text)
        wrong, covered = wrong + len(bad), covered + sum(i in marks for i in bad)
    print(
        f"tw of Taiwan statutes: {wrong / total * 1e4:.1f} wrong in 10,000; in doubt {marked / total:.4f} of the"
        f" characters, {covered} of {wrong} wrong ones"
    )
    for name in ("hant", "tw", "hk", "twp"):
        converter = assets.converter(name, source="hans")
        count = sum(len(converter.convert(text).doubts) for text in others)
        print(f"{name} of mainland statutes: in doubt {count / sum(map(len, others)):.4f} of the characters")
    converter = assets.converter("hans", source="tw")
    count = sum(len(converter.convert(text).doubts) for text in taiwan)
    print(f"hans of Taiwan statutes: in doubt {count / sum(map(len, taiwan)):.4f} of the characters")


def spans(texts: list[str], count: int) -> None:
    """Any span there and back."""
    chance = random.Random(3)
    failures = done = untiled = 0
    for name in ("twp", "hans", "tw", "s2twp", "tw2sp", "s2hkp"):
        converter = assets.converter(name)
        for text in texts:
            rendition = converter.convert(f"U盘与鼠标{text}隨身碟、滑鼠\U00020bb7\U000e0100")
            source, runs = rendition.source, list(rendition.map.runs())
            untiled += "".join(source[r.source_start : r.source_end] for r in runs) != source
            untiled += "".join(rendition.text[r.start : r.end] for r in runs) != rendition.text
            for _ in range(count // (6 * len(texts)) + 1):
                start = chance.randrange(len(source))
                span = Span(start, chance.randint(start + 1, min(len(source), start + 60)))
                failures += span not in rendition.map.to_source(rendition.map.to_display(span))
                done += 1
    print(f"the map: {failures} failures in {done} random spans, {untiled} texts not tiled")


def detection(texts: dict[str, list[str]], window: int = 50, count: int = 5000) -> None:
    """The script of windows."""
    chance = random.Random(5)
    for script, own in texts.items():
        joined = "".join(own).replace("\n", "")
        starts = [chance.randrange(len(joined) - window) for _ in range(count)]
        right = sum(assets.detect(joined[start : start + window]) == script for start in starts)
        print(f"detection of {script}: {right / count:.4f} right on windows of {window} characters")


def starting(name: str, rounds: int = 9) -> None:
    """A first conversion in a new process, the cache being there."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        for who, code in START.items():
            done = subprocess.run(
                [sys.executable, "-c", TIMED.format(code.format(name))], capture_output=True, text=True, check=True
            )
            best[who] = min(best.get(who, 9.0), float(done.stdout))
    print(
        f"cached start, {name}: {best['ours'] * 1e3:.0f} ms, opencc-python-reimplemented {best['theirs'] * 1e3:.0f} ms,"
        f" ratio {best['ours'] / best['theirs']:.2f}"
    )


def main() -> int:
    """Measures and prints."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--files", type=int, default=120)
    arguments.add_argument("--spans", type=int, default=100_000)
    given = arguments.parse_args()
    for name in ("s2t", "s2twp"):
        starting(name)
    if not SHARED.exists():
        print(f"skipped: no corpus at {SHARED}")
        return 0
    taiwan, others = unlearned(given.files), mainland(given.files)
    way_back(taiwan)
    detection({"hant": taiwan, "hans": others})
    spans(taiwan[:10] + others[:10], given.spans)
    doubts(taiwan, others[: given.files // 2])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
