"""What storing and loading cost beside raw sqlite3, and how quickly a library opens.

    .venv/bin/python tests/benchmarks/db_import.py [clauses]

The raw side inserts the same rows with plain executemany in one transaction and one `synchronous=FULL` commit, and
reads the same columns back as tuples.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))


def timed(work: Callable[[], object], times: int = 5) -> float:
    spent: list[float] = []
    for _ in range(times):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return statistics.median(spent)


def main() -> None:
    from db import documents
    from db.library import Library
    from reader.app import annotating, history
    from reader.core.clause import Clause, ClauseTree
    from reader.core.identity import ClausePath
    from reader.core.source import SourceText
    from reader.core.span import Span

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    line = "数据处理者应当公示数据来源，并保存记录不少于三年。\n"
    text = line * count
    clauses = tuple(
        Clause(
            ClausePath(f"art_{at // 5}__para_{at % 5}") if at % 5 else ClausePath(f"art_{at // 5}"),
            ClausePath(f"art_{at // 5}") if at % 5 else None,
            "paragraph" if at % 5 else "article",
            "" if at % 5 else f"第{at // 5}条",
            (at,),
            "",
            Span(at * len(line), (at + (1 if at % 5 else 5)) * len(line)),
            at * len(line),
        )
        for at in range(count)
    )
    tree, source = ClauseTree(clauses, len(text)), SourceText(text, "标题", "zh", "hans")
    raw = text.encode()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.duizhao"
        began = time.perf_counter()
        library = Library.open(path, author="a")
        print(f"a new library: {1000 * (time.perf_counter() - began):.0f} ms")

        def add() -> None:
            with library.begin() as tx:
                documents.add(tx, source, tree, raw=raw, path="x.txt")

        stored = timed(add, 3)
        with library.read() as tx:
            document = documents.all(tx)[0].id
        with closing(sqlite3.connect(path)) as connection:
            tables = ("work", "text_version", "clause", "original")
            rows = {name: connection.execute(f"select * from {name}").fetchall() for name in tables}
            rows["clause"], rows["text_version"], rows["work"] = (
                rows["clause"][:count],
                rows["text_version"][:1],
                rows["work"][:1],
            )
            query = "select sql from sqlite_master where sql is not null and name != 'sqlite_sequence'"
            schema = [sql for (sql,) in connection.execute(query)]

        def insert() -> None:
            with tempfile.TemporaryDirectory() as other, closing(sqlite3.connect(Path(other) / "raw")) as plain:
                plain.isolation_level = None
                plain.execute("pragma journal_mode = wal")
                plain.execute("pragma synchronous = full")
                for sql in schema:
                    plain.execute(sql)
                plain.execute("begin immediate")
                for name in tables:
                    if rows[name]:
                        marks = ", ".join("?" * len(rows[name][0]))
                        plain.executemany(f"insert into {name} values ({marks})", rows[name])
                plain.execute("commit")

        bare = timed(insert, 3)
        print(f"storing {count} clauses: {stored:.2f} s, raw sqlite3 {bare:.2f} s, ratio {stored / bare:.2f}")

        def load() -> None:
            with library.read() as tx:
                documents.load(tx, document)

        def select() -> None:
            with closing(sqlite3.connect(path)) as plain:
                plain.execute("select * from clause where version = 1 order by seq").fetchall()
                plain.execute("select body from text_version where id = 1").fetchall()

        loaded, bare = timed(load), timed(select)
        print(f"loading them: {loaded:.2f} s, raw rows {bare:.2f} s, ratio {loaded / bare:.2f}")
        library.close()

        def opened() -> None:
            with Library.open(path, author="a") as again, again.read() as tx:
                documents.all(tx)

        print(f"opening and listing: {1000 * timed(opened, 15):.1f} ms")
        spent: list[float] = []
        with Library.open(path, author="a") as library:
            for at in range(100):
                began = time.perf_counter()
                with library.begin() as tx:
                    annotating.annotate(tx, document, Span(at, at + 20), note="注" * 40)
                spent.append(time.perf_counter() - began)
            print(f"one annotation, stored and flushed: p50 {1000 * statistics.median(spent):.1f} ms")
            spent.clear()
            for _ in range(100):
                began = time.perf_counter()
                with library.begin() as tx:
                    history.undo(tx)
                spent.append(time.perf_counter() - began)
            print(f"one undo: p50 {1000 * statistics.median(spent):.1f} ms")


if __name__ == "__main__":
    main()
