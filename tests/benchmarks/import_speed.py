"""Importing many files into a fresh library, beside what can't be saved: the analysis, and sqlite3's own inserting.

    .venv/bin/python tests/benchmarks/import_speed.py [files] [corpus.zip]

The floor is the same analysis without a library (bytes to decoded, mended, recognised, sketched texts) plus every row
that the import stored, inserted with raw sqlite3 `executemany` in one transaction. Both sides read the same files.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))
CORPUS = TOP.parent / "shared" / "corpora" / "perf" / "perf_corpus.zip"


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 600
    corpus = Path(arguments[1]) if len(arguments) > 1 else CORPUS
    if not corpus.exists():
        print(f"skipped: {corpus} is missing")
        return 0
    from db.library import Library
    from reader.app import importing

    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(corpus) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".txt"))
        step = max(1, len(names) // count)
        paths: list[Path] = []
        for name in names[::step][:count]:
            path = Path(folder) / name.replace("/", "_")
            path.write_bytes(archive.read(name))
            paths.append(path)
        importing.read(paths[0])  # tables are read once, on neither side
        began, cpu = time.perf_counter(), time.process_time()
        texts = sum(len(importing.read(path).texts) for path in paths)
        analysis, analysis_cpu = time.perf_counter() - began, time.process_time() - cpu
        stored = Path(folder) / "library.duizhao"
        with Library.open(stored, author="a") as library:
            began, cpu = time.perf_counter(), time.process_time()
            outcomes = list(importing.import_files(library, paths))
            spent, spent_cpu = time.perf_counter() - began, time.process_time() - cpu
        kinds = {
            kind: sum(type(one).__name__ == kind for one in outcomes) for kind in ("Imported", "Duplicate", "Rejected")
        }
        raw, raw_cpu = inserted(stored, Path(folder) / "raw")
    floor, floor_cpu = analysis + raw, analysis_cpu + raw_cpu
    print(f"{len(paths)} files, {texts} texts, {kinds}")
    print(f"import: {spent:.2f} s ({spent_cpu:.2f} s of processor), {len(paths) / spent:.0f} documents a second")
    print(f"analysis alone {analysis:.2f} s, raw sqlite3 {raw:.2f} s; processor {analysis_cpu:.2f} + {raw_cpu:.2f} s")
    print(f"ratio {spent / floor:.2f}, of processor time {spent_cpu / floor_cpu:.2f}")
    return 0


def inserted(library: Path, path: Path) -> tuple[float, float]:
    """Seconds, and those of the processor, to insert all rows of a library in one transaction."""
    query = "select name, sql from sqlite_master where sql is not null and name not like 'sqlite_%'"
    with closing(sqlite3.connect(library)) as full, closing(sqlite3.connect(path)) as plain:
        schema = full.execute(query).fetchall()
        tables = [name for name, sql in schema if sql.lower().startswith("create table")]
        rows = {name: full.execute(f"select * from {name}").fetchall() for name in tables}
        plain.isolation_level = None
        plain.execute("pragma journal_mode = wal")
        plain.execute("pragma synchronous = full")
        for _, sql in schema:
            plain.execute(sql)
        began, cpu = time.perf_counter(), time.process_time()
        plain.execute("begin immediate")
        for name in tables:
            if rows[name]:
                marks = ", ".join("?" * len(rows[name][0]))
                plain.executemany(f"insert into {name} values ({marks})", rows[name])
        plain.execute("commit")
        return time.perf_counter() - began, time.process_time() - cpu


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
