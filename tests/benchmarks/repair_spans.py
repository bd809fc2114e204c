"""Whether a stretch of a mended text loses a character on the way to the decoded text and back.

Usage: repair_spans.py [N]. Takes damaged texts (the seeds, hard-wrapped and perturbed statutes), N random spans of
their mended texts (20,000), counts those that come back smaller, and checks that undoing gives the decoded text.
"""

import random
import sys
from pathlib import Path

from reader.app import repairing
from reader.core.encoding import Decoded
from reader.core.repair import reverted
from reader.core.source import SourceText
from reader.core.span import Span

SHARED = Path(__file__).resolve().parents[3] / "shared"
FILES = (
    "seeds/*.txt",
    "corpora/dirty/tw_hardwrap/*.raw.txt",
    "corpora/dirty/variants/*.txt",
    "corpora/dirty/pdftext/*.txt",
)


def sources() -> list[SourceText]:
    found: list[SourceText] = []
    for pattern in FILES:
        for path in sorted(SHARED.glob(pattern)):
            decoded = repairing.decode(path.read_bytes())
            if not isinstance(decoded, Decoded):
                continue
            for mode in ("confident", "all"):
                for source in repairing.mend(decoded.text, mode=mode):
                    undone = reverted(source, source.repairs).text == decoded.text
                    if not undone:
                        print(f"{path.name} ({mode}): undoing everything doesn't give the decoded text")
                    if source.to_decoded is not None:
                        found.append(source)
    return found


def main(arguments: list[str]) -> int:
    if not SHARED.exists():
        print(f"skipped: {SHARED} is missing")
        return 0
    count = int(arguments[0]) if arguments else 20_000
    chance = random.Random(20_26)
    texts = sources()
    lost = 0
    for _ in range(count):
        source = chance.choice(texts)
        if source.to_decoded is None or len(source.text) < 2:
            continue
        start = chance.randrange(len(source.text) - 1)
        span = Span(start, min(len(source.text), start + chance.choice((1, 2, 5, 20, 100, 1000))))
        back = source.to_decoded.to_display(source.to_decoded.to_source(span))
        lost += span not in back
    print(f"{len(texts)} mended texts, {count} spans, {lost} came back smaller")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
