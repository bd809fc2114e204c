"""A library in a folder of its own, and small texts with their clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import documents
from db.library import Library
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath, DocumentId
from reader.core.source import SourceText
from reader.core.span import Span

ARTICLES = ("数据要素应当依法流通。", "经营者应当公示数据来源。", "违反本办法的，责令改正。")


def written(*articles: str) -> tuple[SourceText, ClauseTree]:
    """A text of those articles, a line each."""
    text, clauses = "", []
    for number, words in enumerate(articles, 1):
        label = f"第{'一二三四五六七八九'[number - 1]}条"
        line = f"{label}　{words}\n"
        path = ClausePath(f"art_{number}")
        span = Span(len(text), len(text) + len(line))
        clauses.append(Clause(path, None, "article", label, (number,), "", span, len(text) + len(label) + 1))
        text += line
    return SourceText(text, "数据流通办法", "zh", "hans"), ClauseTree(tuple(clauses), len(text))


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Each look is one second later."""
    now = datetime(2026, 1, 1, tzinfo=UTC)

    def tick() -> datetime:
        nonlocal now
        now += timedelta(seconds=1)
        return now

    return tick


@pytest.fixture
def library(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Library]:
    with Library.open(tmp_path / "library.duizhao", author="读者", clock=clock) as library:
        yield library


@pytest.fixture
def document(library: Library) -> DocumentId:
    source, tree = written(*ARTICLES)
    with library.begin() as tx:
        return documents.add(tx, source, tree, raw=source.text.encode("gb18030"), path="办法.txt", slug="measures")
