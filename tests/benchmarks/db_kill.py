"""Kill the writer right after it said that a note was saved: is the note there?

    .venv/bin/python tests/benchmarks/db_kill.py [rounds]

Each round starts a process that annotates through the verbs of `reader.app` and prints an annotation's id once its
`with` has been left; it is killed with SIGKILL at a random moment. The library must then hold every id that was
printed, open without a word, and pass its own check.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))

WRITER = """
import os, sys
from pathlib import Path
from db import documents
from db.library import Library
from reader.app import annotating, history
from reader.core.clause import ClauseTree
from reader.core.source import SourceText
from reader.core.span import Span

library = Library.open(Path(sys.argv[1]), author="a", window=True)
with library.begin() as tx:
    shown = documents.all(tx)
    if shown:
        document = shown[0].id
    else:
        text = "数据要素应当依法流通。" * 200
        source = SourceText(text, "标题", "zh", "hans")
        document = documents.add(tx, source, ClauseTree((), len(text)), raw=text.encode(), path="x.txt")
number = 0
while True:
    number += 1
    with library.begin() as tx:
        made, _ = annotating.annotate(tx, document, Span(number % 900, number % 900 + 20), note="注" * (number % 700))
    os.write(1, f"{made.id} {len(made.note)}\\n".encode())
"""


def main() -> None:
    from db import documents
    from db.library import Library
    from reader.app import annotating, keeping

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    chance = random.Random(20)
    acknowledged: dict[str, int] = {}
    lost = damaged = 0
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.duizhao"
        for _ in range(rounds):
            with subprocess.Popen(
                [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, cwd=TOP
            ) as writer:  # fmt: skip
                assert writer.stdout is not None
                said = writer.stdout.readline()  # at the very first acknowledgement, or a little later
                time.sleep(chance.choice((0.0, 0.0, chance.random() * 0.3)))
                writer.send_signal(signal.SIGKILL)
                said += writer.stdout.read()
            for line in said.split(b"\n")[:-1]:
                identity, length = line.split()
                acknowledged[identity.decode()] = int(length)
            with Library.open(path, author="b", window=True) as library:
                with library.read() as tx:
                    there = {one.id: len(one.note) for one in annotating.of(tx, documents.all(tx)[0].id)}
                damaged += keeping.check(library) != ()
            lost += sum(there.get(identity) != length for identity, length in acknowledged.items())
    spent = time.perf_counter() - began
    print(
        f"{rounds} kills, {len(acknowledged)} notes acknowledged: {lost} lost, {damaged} checks failed ({spent:.0f} s)"
    )
    sys.exit(lost + damaged > 0)


if __name__ == "__main__":
    main()
