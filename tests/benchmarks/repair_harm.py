"""What the repairs do to texts that are healthy: every statute of the corpus, each edit made counted.

Usage: repair_harm.py [corpus.zip] [--show KIND]. Prints the documents touched by each kind, the time, and where
`--show` names a kind, its edits with a little context, to be read by eye.
"""

import sys
import time
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from reader.app import repairing
from reader.core.source import Repair

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "perf" / "perf_corpus.zip"


def main(arguments: list[str]) -> int:
    show = arguments[arguments.index("--show") + 1] if "--show" in arguments else ""
    corpus = Path(arguments[0]) if arguments and not arguments[0].startswith("--") else CORPUS
    if not corpus.exists():
        print(f"skipped: {corpus} is missing")
        return 0
    touched: dict[str, set[str]] = defaultdict(set)
    edits: Counter[str] = Counter()
    offered: Counter[str] = Counter()
    seconds, size, unchanged, documents, several = 0.0, 0, 0, 0, 0
    slow: list[tuple[float, str]] = []
    with zipfile.ZipFile(corpus) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".txt")):
            raw = archive.read(name)
            start = time.perf_counter()
            found = repairing.mend(repairing.decode(raw).text)
            took = time.perf_counter() - start
            seconds, size, documents = seconds + took, size + len(raw), documents + 1
            slow.append((took, name))
            several += len(found) > 1
            for source in found:
                for repair in source.repairs:
                    (edits if repair.done else offered)[repair.kind] += 1
                    if repair.done:
                        touched[repair.kind].add(name)
                    if repair.kind == show:
                        told(name, source.decoded or source.text, repair)
            unchanged += len(found) == 1 and found[0].text.encode() == raw
    print(f"{documents} documents, {size / 1e6:.0f} MB in {seconds:.1f} s, {size / seconds / 1e6:.1f} MB/s")
    print(f"unchanged {unchanged}, split {several}, slowest {[(round(t, 2), n) for t, n in sorted(slow)[-5:]]}")
    for kind in sorted(set(edits) | set(offered)):
        print(f"  {kind:12s} done {edits[kind]:6d} in {len(touched[kind]):4d} documents, offered {offered[kind]:6d}")
    everyone = set().union(*touched.values()) if touched else set()
    print(f"touched {len(everyone)}: {len(everyone) / documents:.2%}")
    return 0


def told(name: str, decoded: str, repair: Repair) -> None:
    before, after = decoded[max(0, repair.span.start - 24) : repair.span.start], decoded[repair.span.end :][:24]
    mark = "+" if repair.done else "?"
    print(
        f"{mark} {name} {repair.confidence} {before!r} {repair.before[:40]!r}→"
        f"{repair.after[:40]!r} {after!r} {repair.reason}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
