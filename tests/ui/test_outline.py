"""The outline: very many siblings in runs, the way to a clause through them, filtering."""

from __future__ import annotations

from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.span import Span
from reader.ui.side.outline_model import LABEL, PATH, Outline, OutlineModel, entries


def _flat(count: int) -> tuple[str, ClauseTree]:
    """A text of so many articles in no chapter, each with one 款."""
    line = "第0000条　某某。\n"
    clauses: list[Clause] = []
    for number in range(1, count + 1):
        start = (number - 1) * len(line)
        span = Span(start, start + len(line))
        path = ClausePath(f"art_{number}")
        clauses.append(Clause(path, None, "article", f"第{number:04}条", (number,), "", span, start + 7))
        below = Span(start + 7, span.end)
        clauses.append(Clause(ClausePath(f"{path}__para_1"), path, "paragraph", "", (1,), "", below, start + 7))
    return "".join(line.replace("0000", f"{number:04}") for number in range(1, count + 1)), ClauseTree(
        tuple(clauses), count * len(line)
    )


def _model(text: str, tree: ClauseTree, words: str = "") -> OutlineModel:
    outline = Outline(entries(text, tree))
    model = OutlineModel()
    model.show(outline, outline.holding(words))
    return model


def test_a_thousand_articles_stand_as_they_are() -> None:
    text, tree = _flat(1000)
    assert _model(text, tree).rowCount() == 1000


def test_more_stand_in_runs_and_each_is_still_found() -> None:
    text, tree = _flat(1450)
    model = _model(text, tree)
    assert model.rowCount() == 8
    runs = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data(LABEL) for index in runs[:2]] == ["第0001条 – 第0200条", "第0201条 – 第0400条"]
    assert runs[-1].data(LABEL) == "第1401条 – 第1450条"
    assert [model.rowCount(index) for index in runs] == [*[200] * 7, 50]
    for clause in tree:
        index = model.index_of(clause.path, tree)
        assert index.isValid() and index.data(PATH) == f"art_{clause.path.split('__')[0].removeprefix('art_')}"
        assert index.parent().row() == (int(clause.path.split("__")[0].removeprefix("art_")) - 1) // 200


def test_a_filter_leaves_the_runs_that_hold_what_is_sought() -> None:
    text, tree = _flat(1450)
    model = _model(text, tree, "第1447条")
    assert model.rowCount() == 1
    assert [model.index(0, 0, model.index(0, 0)).data(LABEL)] == ["第1447条"]
