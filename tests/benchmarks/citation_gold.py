"""Citations against the gold sets with the gold's own clause trees: what the citations alone get right.

Run by hand from the checkout: `python tests/benchmarks/citation_gold.py [prc|tw] [--misses N]`. The command line's own
figure, with our trees, is the scorer's; the difference between the two is what the trees cost.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "corpora"
sys.path[:0] = [str(ROOT), str(SHARED / "score")]

from reader.cli.citations import as_json  # noqa: E402
from reader.core.citation import find  # noqa: E402
from reader.core.clause import Clause, ClauseTree  # noqa: E402
from reader.core.identity import ClausePath  # noqa: E402
from reader.core.span import Span  # noqa: E402

LEVELS = {"part", "subpart", "chapter", "section", "subsection", "article", "paragraph", "item", "subitem", "preamble"}


def gold_tree(path: Path) -> ClauseTree:
    """The tree of a gold file. Paths are only unique, not the reader's own."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    clauses: list[Clause] = []
    paths: dict[int, ClausePath] = {}
    for node in json.loads(path.read_text(encoding="utf-8"))["nodes"]:
        level = node["c"] if node["c"] in LEVELS else "annex" if node["c"] == "annex" else "subsubsection"
        parent = paths.get(node["parent"])
        number = tuple(n for n in (node.get("num"), node.get("sub")) if isinstance(n, int) and n)
        paths[node["i"]] = ClausePath(f"{parent}__{level}_{node['i']}" if parent else f"{level}_{node['i']}")
        label = node.get("label") or ""
        start = node["start"]
        body = node.get("text_start") or start + len(label)
        clauses.append(
            Clause(
                paths[node["i"]], parent, level, label, number, node.get("title") or "", Span(start, node["end"]), body
            )
        )
    return ClauseTree(tuple(clauses), len(text))


def answer(command: str, path: Path, **_: Any) -> Any:
    """What the command line would print, made in this process with the gold's tree."""
    text = path.read_text(encoding="utf-8")
    if command == "show":
        return {"text": text}
    name = path.name.replace(".zh.txt", ".json").replace(".txt", ".json")
    gold = path.with_name(name) if path.parent.name == "statutes" else SHARED / "tw" / name
    if gold.exists() and gold.with_suffix(".txt").read_text(encoding="utf-8") == text:
        tree = gold_tree(gold)
    else:
        from reader.core.structure import recognise

        tree = recognise(text)
    return as_json(find(text, tree))


def main() -> None:
    """Runs the scorer on our answers."""
    if not SHARED.is_dir():
        print("skipped: the gold sets are not beside the checkout")
        return
    scorer = importlib.import_module("citations")
    scorer.ask = answer
    arguments = sys.argv[1:]
    misses = int(arguments.pop(arguments.index("--misses") + 1)) if "--misses" in arguments else 0
    for kind in [a for a in arguments if not a.startswith("--")] or ["prc", "tw"]:
        began = time.perf_counter()
        {"prc": scorer.prc, "tw": scorer.tw}[kind](misses)
        print(f"  {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()
