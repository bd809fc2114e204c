"""Rows tile the visible text, whatever the tree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.clause import Clause, ClauseTree, Level
from reader.core.identity import ClausePath
from reader.core.row import Rows, rows
from reader.core.span import Span


def clause(
    text: str, words: str, level: Level, label: str, parent: str | None = None, depth: int | None = None, upto: str = ""
) -> Clause:
    start = text.index(words)
    end = text.index(upto) if upto else start + len(words)
    body = start + len(label)
    while body < end and text[body] in " 　":
        body += 1
    path = ClausePath(f"{parent or ''}/{label}")
    return Clause(
        path, ClausePath(parent) if parent else None, level, label, (1,), "", Span(start, end), body, depth
    )  # fmt: skip


def shown(found: Rows, text: str) -> list[tuple[str, str, str]]:
    return [(row.label, row.span.of(text), row.role) for row in found]


POLICY = """关于数字贸易改革创新发展的意见
（2024年8月17日）

三、推进开放
　　（六）放宽市场准入。完善清单管理模式。
　　另起一段。
四、完善治理
（2024年印发）
"""


def policy() -> ClauseTree:
    three = clause(POLICY, "三、推进开放", "heading", "三、", None, 1, "四、")
    six = clause(POLICY, "（六）", "heading", "（六）", "/三、", 2, "四、")
    four = clause(POLICY, "四、完善治理", "heading", "四、", None, 1)
    return ClauseTree((three, six, four), len(POLICY))


def test_headings_keep_their_label_and_provisions_give_it_to_the_gutter() -> None:
    found = rows(POLICY, policy())
    assert shown(found, POLICY) == [
        ("", "关于数字贸易改革创新发展的意见", "title"),
        ("", "（2024年8月17日）", "text"),
        ("", "三、推进开放", "heading"),
        ("（六）", "放宽市场准入。完善清单管理模式。", "text"),
        ("", "另起一段。", "text"),
        ("", "四、完善治理", "heading"),
        ("", "（2024年印发）", "closing"),
    ]
    assert found.widest_label == 3


def test_a_label_waits_for_the_first_words_below_it() -> None:
    text = "第五条\n　　有下列情形的，不予受理：\n（一）婚姻；\n第六条\n第七条 完。"
    article = clause(text, "第五条", "article", "第五条", None, None, "第六条")
    first = Clause(ClausePath("p1"), article.path, "paragraph", "", (1,), "", Span(6, 18), 6)
    item = clause(text, "（一）婚姻；", "item", "（一）", "p1")
    empty = clause(text, "第六条\n", "article", "第六条")
    last = clause(text, "第七条 完。", "article", "第七条")
    found = rows(text, ClauseTree((article, first, item, empty, last), len(text)))
    assert [(row.label, row.span.of(text), row.indent) for row in found] == [
        ("第五条", "有下列情形的，不予受理：", 0),
        ("（一）", "婚姻；", 1),
        ("第六条", "", 0),
        ("第七条", "完。", 0),
    ]
    assert list(found.of(article)) == [0, 1]
    assert list(found.of(empty)) == [2]
    assert list(found.of(last)) == [3]


def test_places_lead_to_rows() -> None:
    found = rows(POLICY, policy())
    assert found.at(POLICY.index("清单")) == 3
    assert found.at(0) == 0 and found.at(10**6) == len(found) - 1
    assert list(found.within(Span(POLICY.index("清单"), POLICY.index("治理")))) == [3, 4, 5]
    assert list(found.within(Span(POLICY.index("（六）"), POLICY.index("（六）") + 1))) == [2]
    assert list(rows("", ClauseTree((), 0)).within(Span(0, 0))) == []


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, ClauseTree]:
    """A text of random clauses, two deep, some without words, with loose lines between."""
    parts: list[str] = []
    clauses: list[Clause] = []
    line = st.text("甲乙丙。； 　𠮷", max_size=6)
    at = 0

    def write(words: str) -> None:
        nonlocal at
        parts.append(words)
        at += len(words)

    for number in range(draw(st.integers(0, 5))):
        write("\n".join(draw(st.lists(line, max_size=2))) + "\n")
        level = draw(st.sampled_from(["article", "chapter", "heading"]))
        start, label = at, f"第{number}条"
        write(label)
        body = at
        write(draw(line) + draw(st.sampled_from(["", "\n"])))
        inner: list[Clause] = []
        path = ClausePath(str(number))
        for item in range(draw(st.integers(0, 2))):
            inner_start = at
            mark = draw(st.sampled_from(["", f"（{item}）"]))
            write(mark)
            inner_body = at
            write(draw(line) + "\n" + draw(line) + "\n")
            inner.append(
                Clause(
                    ClausePath(f"{number}/{item}"), path, "item", mark, (item,), "", Span(inner_start, at), inner_body
                )
            )
        write(draw(line) + "\n")
        clauses.append(Clause(path, None, level, label, (number,), "", Span(start, at), body, 1))
        clauses.extend(inner)
    write(draw(line))
    return "".join(parts), ClauseTree(tuple(clauses), at)


@given(texts())
def test_rows_and_labels_hold_every_visible_character_once(case: tuple[str, ClauseTree]) -> None:
    text, tree = case
    found = rows(text, tree)
    seen = [0] * len(text)
    for row in found:
        for at in range(*row.span):
            seen[at] += 1
        assert row.span.of(text) == row.span.of(text).strip()
        assert "\n" not in row.span.of(text)
    in_gutter = "".join(row.label for row in found)
    outside = "".join(char for char, count in zip(text, seen, strict=True) if not count and not char.isspace())
    assert max(seen, default=0) <= 1
    assert outside == in_gutter
    starts = [row.span.start for row in found]
    assert starts == sorted(starts)


@given(texts())
def test_a_row_belongs_to_the_innermost_clause_at_its_place(case: tuple[str, ClauseTree]) -> None:
    text, tree = case
    for row in rows(text, tree):
        if row.span.start < row.span.end:
            inside = tree.at(row.span.start)
            assert row.clause == (inside.path if inside else None)


def test_clauses_lead_to_their_rows() -> None:
    found = rows(POLICY, policy())
    assert list(found.find(ClausePath("/三、"))) == [2, 3, 4]
    assert list(found.find(ClausePath("nowhere"))) == []
    assert list(found.clause_rows(4)) == [3, 4]
    assert list(found.clause_rows(0)) == [0]


def test_a_line_with_a_sentence_in_it_is_no_heading() -> None:
    text = "（七）促进流动。健全数\n据出境制度。"
    seven = Clause(ClausePath("7"), None, "heading", "（七）", (7,), "", Span(0, len(text)), 3, 2)
    assert shown(rows(text, ClauseTree((seven,), len(text))), text)[0] == ("（七）", "促进流动。健全数", "text")
