"""Hostile files against their manifest: outcome, seconds and peak memory of each.

Usage: python tests/benchmarks/hostile.py [FOLDER]; the folder with manifest.json is ../shared/hostile beside the
checkout unless named. Each file is shown by the command line in a process of its own, as a user's script would; what
it said, how long it took and the most that any of its processes occupied are printed, and what the manifest accepts.
The canary, files that appear, tracebacks and limits are checked here; the outcome is for the reader to judge.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parent.parent.parent
SECONDS, MEBIBYTES = 10.0, 512.0


class Run(NamedTuple):
    status: int
    said: str
    complained: str
    seconds: float
    peak: float


def run(path: Path) -> Run:
    """One file shown; the peak is of the command and its worker, whichever is larger."""
    measured = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run([sys.executable, '-m', 'reader', 'show', '--json', sys.argv[1]])\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)\n"
        "sys.exit(done.returncode)\n"
    )
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", measured, str(path)],
        capture_output=True, text=True, cwd=TOP, timeout=60, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30)),
    )  # fmt: skip
    seconds = time.perf_counter() - began
    *complained, peak = done.stderr.strip().splitlines()
    return Run(done.returncode, done.stdout, "\n".join(complained), seconds, int(peak) / 1024)


def faults(found: Run, canary: str) -> list[str]:
    """What is never accepted, whatever the file."""
    told: list[str] = []
    if canary in found.said or canary in found.complained:
        told.append("canary leaked")
    if "Traceback" in found.complained or found.status not in (0, 1):
        told.append(f"crashed with {found.status}")
    if found.seconds > SECONDS:
        told.append(f"took more than {SECONDS:.0f} s")
    if found.peak > MEBIBYTES:
        told.append(f"occupied more than {MEBIBYTES:.0f} MiB")
    if list(Path("/tmp").glob("PWNED*")) or list(TOP.glob("PWNED*")):
        told.append("a file appeared outside")
    return told


def main(folder: Path) -> int:
    if not (folder / "manifest.json").exists():
        print(f"skipped: {folder} has no manifest.json")
        return 0
    os.environ["PYTHONPATH"] = str(TOP)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    bad = 0
    for entry in manifest["files"]:
        found = run(folder / entry["file"])
        told = faults(found, manifest["canary"])
        bad += bool(told)
        outcome = (
            "imported " + json.dumps(json.loads(found.said)["text"][:60], ensure_ascii=False)
            if found.status == 0
            else "rejected " + found.complained.rpartition(entry["file"])[2].lstrip(": ")[:110]
        )
        print(f"{entry['file']:24} {found.seconds:5.2f} s {found.peak:5.0f} MiB  {outcome}")
        print(f"{'':43} accepted: {' | '.join(entry['acceptable'])}{'  !! ' + ', '.join(told) if told else ''}")
    print(f"{len(manifest['files'])} files, {bad} with a fault")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else TOP.parent / "shared" / "hostile"))
