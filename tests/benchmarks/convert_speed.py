"""Conversion speed with the map, in one run over the same text: ours, opencc-python-reimplemented, the C++ OpenCC.

    python tests/benchmarks/convert_speed.py [--cpp PYTHON] [--characters N]

`--cpp` names the Python of an environment that has the `OpenCC` wheel (it must not be this one: the two libraries
install the same module). Prints megabytes a second and ratios; each figure is the best of several rounds.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "perf" / "perf_corpus.zip"
PROFILES = ("s2t", "t2s", "s2twp", "tw2sp")

CPP = """
import sys, time, opencc
name, path = sys.argv[1:]
text = open(path, encoding="utf-8").read()
converter = opencc.OpenCC(name)
best = 9e9
for _ in range(5):
    began = time.perf_counter(); converter.convert(text); best = min(best, time.perf_counter() - began)
print(best)
"""


def sample(side: str, characters: int) -> str:
    """The first statutes of one side of the corpus."""
    parts: list[str] = []
    with zipfile.ZipFile(CORPUS) as archive:
        for name in sorted(archive.namelist()):
            if name.startswith(f"{side}/") and name.endswith(".txt"):
                parts.append(archive.read(name).decode("utf-8"))
                characters -= len(parts[-1])
                if characters <= 0:
                    break
    return "".join(parts)


def best(convert: object, text: str, rounds: int) -> float:
    """The shortest of several rounds, in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        convert(text)  # type: ignore[operator]
        times.append(time.perf_counter() - began)
    return min(times)


def main() -> int:
    """Measures and prints."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cpp")
    arguments.add_argument("--characters", type=int, default=1_000_000)
    given = arguments.parse_args()
    if not CORPUS.exists():
        print(f"skipped: no corpus at {CORPUS}")
        return 0
    import opencc

    from reader.app import assets

    for name in PROFILES:
        text = sample("prc" if name.startswith("s") else "tw", given.characters)
        size = len(text.encode()) / 1e6
        figures = {}
        for kind, plain in (("plain", True), ("with our words", False)):
            converter = assets.converter(name, plain=plain)
            first = best(converter.convert, text, 1)
            figures[kind] = best(converter.convert, text, 5)
            print(f"{name:6} ours, {kind}: {size / figures[kind]:.1f} MB/s (first time {size / first:.1f})")
        old = opencc.OpenCC(name)
        part = text[: len(text) // 5]
        seconds = best(old.convert, part, 1) * len(text) / len(part)
        for kind, ours in figures.items():
            print(f"{name:6} {kind} ÷ opencc-python-reimplemented ({size / seconds:.2f} MB/s): {seconds / ours:.1f}")
        if given.cpp:
            path = Path(tempfile.gettempdir()) / f"convert-speed-{name}.txt"
            path.write_text(text, encoding="utf-8")
            done = subprocess.run([given.cpp, "-c", CPP, name, str(path)], capture_output=True, text=True, check=True)
            path.unlink()
            cpp = float(done.stdout)
            for kind, ours in figures.items():
                print(f"{name:6} {kind} ÷ C++ OpenCC ({size / cpp:.1f} MB/s): {cpp / ours:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
