"""Edits of a clause tree by hand."""
# ruff: noqa: E501 (a Chinese character counts as two columns)

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.clause import ClauseTree
from reader.core.identity import ClausePath
from reader.core.structure import recognise
from reader.core.structure.edit import Override, Refused, apply, apply_all, demote, merge, promote, relabel, split

TEXT = "第一章　总则\n第一条　甲：\n（一）子；\n（二）丑。\n乙。丙。\n第二条　丁。\n第二章　附则\n第三条　戊。"
TREE = recognise(TEXT)


def paths(tree: ClauseTree) -> list[str]:
    return [clause.path for clause in tree]


def sound(tree: ClauseTree) -> None:
    assert len(set(paths(tree))) == len(tree)
    ends: dict[str | None, int] = {}
    for clause in tree:
        assert clause.span.start >= ends.get(clause.parent, 0)
        ends[clause.parent] = clause.span.end
        if clause.parent is not None:
            parent = tree.get(clause.parent)
            assert parent is not None and clause.span in parent.span


def test_split_and_merge_are_inverse() -> None:
    place = TEXT.index("丙。")
    tree = split(TREE, ClausePath("art_1__para_2"), place)
    assert "art_1__para_3" in paths(tree)
    third = tree.get(ClausePath("art_1__para_3"))
    assert third is not None and third.span.of(TEXT) == "丙。"
    assert merge(tree, ClausePath("art_1__para_3")) == TREE


def test_split_takes_the_clauses_after_the_place_along() -> None:
    tree = split(TREE, ClausePath("art_1__para_1"), TEXT.index("（二）"))
    assert "art_1__para_2__item_2" in paths(tree)
    sound(tree)


def test_promote_and_demote() -> None:
    tree = promote(TREE, ClausePath("art_1__para_1__item_2"))
    assert [c.level for c in tree if c.label == "（二）"] == ["paragraph"]
    sound(tree)
    tree = demote(TREE, ClausePath("art_2"))
    found = next(clause for clause in tree if clause.label == "第二条")
    assert (found.level, found.parent) == ("paragraph", "art_1")
    sound(tree)


def test_relabel_changes_path_and_those_below() -> None:
    tree = relabel(TREE, ClausePath("art_2"), number=(2, 1), label="第二条之一", title="例外")
    assert "art_2_1__para_1" in paths(tree)
    assert "art_2" not in paths(tree)


@pytest.mark.parametrize(
    "override",
    [
        Override("merge", ClausePath("ch_1")), Override("promote", ClausePath("ch_1")), Override("demote", ClausePath("ch_1")),
        Override("split", ClausePath("art_2"), at=0), Override("split", ClausePath("art_2"), at=900),
        Override("merge", ClausePath("art_99")), Override("split", ClausePath("art_1"), at=8),
    ],
)  # fmt: skip
def test_what_the_tree_does_not_allow_is_refused(override: Override) -> None:
    with pytest.raises(Refused):
        apply(TREE, override)


def test_a_list_of_overrides_fits_the_next_version() -> None:
    overrides = [
        Override("split", ClausePath("art_1__para_2"), at=2),
        Override("relabel", ClausePath("art_3"), title="施行"),
        Override("merge", ClausePath("art_77")),
    ]
    later = recognise("修订说明。\n" + TEXT.replace("丁。", "丁丁丁。"))
    tree, left = apply_all(later, overrides)
    assert left == (overrides[2],)
    assert "art_1__para_3" in paths(tree)
    assert next(c for c in tree if c.path == "art_3").title == "施行"


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["split", "merge", "promote", "demote"]), st.integers(0, 30), st.integers(1, 12)
        ),
        max_size=8,
    )
)  # fmt: skip
def test_a_tree_stays_a_tree(edits: list[tuple[str, int, int]]) -> None:
    tree = TREE
    for kind, place, at in edits:
        path = tree.clauses[place % len(tree)].path
        try:
            tree = apply(tree, Override(kind, path, at))  # type: ignore[arg-type]
        except Refused:
            continue
        sound(tree)
