"""Makes the small library of today's schema that later releases must open.

    python tests/libraries/make.py          (once, when a schema is released; never again for that schema)

It holds one document in two texts, annotations, a link to itself, a translation, a concept, choices and a history.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from db import documents, revisions
from db.library import Library
from reader.app import annotating, choosing, history, linking, termbase
from reader.app.documents import renew
from reader.core.annotation import Place
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath, ConceptId
from reader.core.source import Metadata, Repair, SourceText
from reader.core.span import Span, replaced
from reader.core.term import Concept, Term


def written(*articles: str) -> tuple[str, ClauseTree]:
    text, clauses = "", []
    for number, words in enumerate(articles, 1):
        line = f"第{'一二三'[number - 1]}条　{words}\n"
        span = Span(len(text), len(text) + len(line))
        clauses.append(
            Clause(ClausePath(f"art_{number}"), None, "article", line[:3], (number,), "", span, span.start + 4)
        )
        text += line
    return text, ClauseTree(tuple(clauses), len(text))


def main() -> None:
    path = Path(__file__).with_name(f"{revisions.HEAD}.duizhao")
    if path.exists():
        sys.exit(f"{path} was released and stays as it is")
    ticks = count()
    library = Library.open(
        path, author="读者", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=next(ticks))
    )
    first = ("数据(jù)要素应当依法流通。", "经营者应当公示数据来源。", "违反本办法的，责令改正。")
    decoded, _ = written(*first)
    text, tree = written(first[0].replace("(jù)", ""), *first[1:])
    at = decoded.index("(jù)")
    mended, map = replaced(decoded, [(at, at + 4, "")])
    assert mended == text
    repair = Repair("pinyin", Span(at, at + 4), "(jù)", "", Span(at, at), 1.0, True)
    source = SourceText(
        text, "数据流通办法", "zh", "hans", Metadata(issuer="某部", promulgated="2026-01-01"), decoded, map, (repair,)
    )
    with library.begin() as tx:
        document = documents.add(tx, source, tree, raw=decoded.encode("gb18030"), path="办法.txt", slug="measures")
    for words in ("数据要素", "责令改正"):
        with library.begin() as tx:
            start = text.index(words)
            annotating.annotate(tx, document, Span(start, start + 4), note="注", tags=["数据"], kind="obligation")
    with library.begin() as tx:
        linking.link(
            tx, Place(document, ClausePath("art_3"), None), Place(document, ClausePath("art_2"), None), "cites", "注"
        )
    with library.begin() as tx:
        termbase.add(tx, [Concept(ConceptId("data"), (Term("zh-Hans", "数据"), Term("en", "data")))])
    with library.begin() as tx:
        choosing.choose(tx, "numbering", "articles", document=document)
    text, tree = written("数据要素依法流通。", *first[1:])
    with library.begin() as tx:
        renew(tx, document, SourceText(text, "数据流通办法", "zh", "hans"), tree, raw=text.encode(), path="办法二.txt")
    with library.begin() as tx:
        choosing.choose(tx, "column", "tw")
    with library.begin() as tx:
        history.undo(tx)
    library.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma journal_mode = delete")
        connection.execute("vacuum")


if __name__ == "__main__":
    main()
