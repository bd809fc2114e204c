"""Places described and found again: the same place, the same words, or an orphan."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from reader.core.anchor import Anchor, Carrier, Orphan, Skeleton, resolve
from reader.core.clause import Clause, ClauseTree
from reader.core.identity import ClausePath
from reader.core.selector import describe
from reader.core.span import Span

LAW = (
    "第一条　为了促进数据依法流通，保护各方权益，制定本办法。\n"
    "第二条　国务院有关部门按照职责分工，负责数据流通的监督管理。\n"
    "第三条　数据处理者应当公示数据来源，并保存记录不少于三年。\n"
    "第四条　鼓励行业组织制定数据流通标准，开展交流合作。\n"
    "第五条　违反本办法第三条规定的，由有关部门责令改正，给予警告。\n"
)


def tree(text: str) -> ClauseTree:
    """An article a line."""
    clauses: list[Clause] = []
    at = 0
    for line in text.splitlines(keepends=True):
        path = ClausePath(f"art_{len(clauses) + 1}")
        number = (len(clauses) + 1,)
        clauses.append(Clause(path, None, "article", line[:3], number, "", Span(at, at + len(line)), at + 4))
        at += len(line)
    return ClauseTree(tuple(clauses), len(text))


def carried(old: str, new: str, words: str) -> Anchor | Orphan:
    start = old.index(words)
    return resolve(describe(old, tree(old), Span(start, start + len(words))), old, new, tree(new))


def spans(text: str) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda ends: Span(*sorted(ends)))


@given(spans(LAW))
def test_an_unchanged_text_gives_every_place_back(span: Span) -> None:
    assume(span.start < span.end)
    found = resolve(describe(LAW, tree(LAW), span), LAW, LAW, tree(LAW))
    assert isinstance(found, Anchor)
    assert (found.span, found.status, found.score) == (span, "exact", 1.0)


@given(st.text(max_size=60), st.data())
def test_any_text_gives_every_place_back(text: str, data: st.DataObject) -> None:
    span = data.draw(spans(text))
    assume(span.start < span.end)
    selector = describe(text, ClauseTree((), len(text)), span)
    assert selector.span.of(text) == selector.exact
    found = resolve(selector, text, text, ClauseTree((), len(text)))
    assert isinstance(found, Anchor) and found.span == span


@given(
    st.text("第一条数据应当依法流通，。\n ()mào", max_size=80),
    st.text("第一条数据应当依法流通，。\n ()mào", max_size=80),
    st.data(),
)
def test_whatever_the_change_the_place_lies_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    span = data.draw(spans(old))
    assume(span.start < span.end)
    found = resolve(describe(old, ClauseTree((), len(old)), span), old, new, ClauseTree((), len(new)))
    places = [found.span] if isinstance(found, Anchor) else found.candidates
    assert all(0 <= place.start < place.end <= len(new) for place in places)


@given(spans(LAW), st.integers(0, len(LAW)), st.text("甲乙丙丁，", min_size=1, max_size=6))
def test_an_insertion_elsewhere_leaves_the_words_alone(span: Span, at: int, words: str) -> None:
    assume(span.of(LAW).strip() == span.of(LAW) != "")
    assume(not span.start < at < span.end)
    new = LAW[:at] + words + LAW[at:]
    found = resolve(describe(LAW, tree(LAW), span), LAW, new, tree(new))
    if isinstance(found, Anchor) and found.status == "exact":
        assert found.span.of(new) == span.of(LAW)


@given(st.lists(st.integers(0, len(LAW) - 1), max_size=6), spans(LAW))
def test_broken_lines_and_pinyin_move_nothing(breaks: list[int], span: Span) -> None:
    assume(span.of(LAW).strip() == span.of(LAW) != "")
    new, places = "", []
    for at, character in enumerate(LAW):
        places.append(len(new))
        new += character + ("(mào)" if at in breaks and "\u4e00" <= character <= "\u9fff" else "\n\n" * (at in breaks))
    found = resolve(describe(LAW, tree(LAW), span), LAW, new, tree(new))
    assert isinstance(found, Anchor) and found.status == "exact"
    assert found.span == Span(places[span.start], places[span.end - 1] + 1)


def test_the_words_are_followed_into_another_script() -> None:
    pairs = str.maketrans("数据处应当来并", "數據處應當來並")
    found = resolve(
        describe(LAW, tree(LAW), Span(LAW.index("数据处理者"), LAW.index("公示"))),
        LAW,
        LAW.translate(pairs),
        tree(LAW),
        lambda text: text.translate({new: old for old, new in pairs.items()}),
    )
    assert isinstance(found, Anchor) and found.status == "exact"
    assert found.span.of(LAW.translate(pairs)) == "數據處理者應當"


def test_edited_words_are_kept_and_said_to_be_changed() -> None:
    found = carried(LAW, LAW.replace("不少于三年", "不得少于五年"), "保存记录不少于三年")
    assert isinstance(found, Anchor) and found.status == "changed"
    assert found.span.of(LAW.replace("不少于三年", "不得少于五年")) == "保存记录不得少于五年"


def test_a_moved_article_is_found() -> None:
    lines = LAW.splitlines(keepends=True)
    new = "".join([*lines[3:], *lines[:3]])
    for words in ("有关部门按照职责分工", "违反本办法第三条规定的", "鼓励行业组织"):
        found = carried(LAW, new, words)
        assert isinstance(found, Anchor) and found.span.of(new) == words


def test_deleted_words_become_an_orphan() -> None:
    lines = LAW.splitlines(keepends=True)
    assert isinstance(carried(LAW, "".join(lines[:2] + lines[3:]), "公示数据来源"), Orphan)
    assert carried(LAW, "全部是别的内容，没有一句相同。", "公示数据来源") == Orphan()
    assert carried(LAW, "", "公示数据来源") == Orphan()


def test_two_equal_candidates_are_an_orphan_that_lists_both() -> None:
    article = "第三条　数据处理者应当公示数据来源，并保存记录不少于三年。\n"
    rest = LAW.replace(article, "")
    copies = article + "。" * 200 + article  # both far from where it was
    found = carried(LAW, rest + "无关的文字。" * 30 + copies, "公示数据来源")
    assert isinstance(found, Orphan) and len(found.candidates) == 2


def test_a_repeated_article_does_not_draw_places_to_itself() -> None:
    article = LAW.splitlines(keepends=True)[2]
    for new in (article + LAW, LAW + article):
        found = carried(LAW, new, "公示数据来源")
        assert isinstance(found, Anchor)
        assert found.span.start == new.index(LAW) + LAW.index("公示数据来源")


def test_the_larger_part_of_a_torn_place_is_kept() -> None:
    new = LAW.replace("负责数据流通", "负责" + "（此处插入了很长的一段新的内容）" * 2 + "数据流通")
    found = carried(LAW, new, "责数据流通的监督管理")
    assert isinstance(found, Anchor) and found.span.of(new) == "数据流通的监督管理"


def test_long_texts_are_compared_sentence_by_sentence() -> None:
    old = "".join(f"第{n}条　第{n}号数据应当依法流通，编号为{n * 7919}。\n" for n in range(900))
    new = "开头加了一句话。" + old.replace("第450号数据应当", "第450号数据可以").replace("第600条　", "")
    carrier = Carrier(old, new)
    for n in (0, 449, 450, 451, 600, 899):
        words = f"编号为{n * 7919}"
        start = old.index(words)
        found = carrier.resolve(
            describe(old, ClauseTree((), len(old)), Span(start, start + len(words))), ClauseTree((), len(new))
        )
        assert isinstance(found, Anchor) and found.span.of(new) == words


@given(st.text("数据 \n(mào)ab1，。", max_size=40))
def test_a_skeleton_knows_where_its_characters_stand(text: str) -> None:
    skeleton = Skeleton(text)
    for at, character in enumerate(skeleton.words):
        place = skeleton.outside(Span(at, at + 1))
        assert place.of(text).lower() == character
        assert skeleton.inside(place) == Span(at, at + 1)
