"""Annotated clause lists: which rows, in which order, with which words."""

from datetime import UTC, datetime, timedelta, timezone

from reader.core.alignment import pair
from reader.core.annotation import Annotation, Link, Place, Status
from reader.core.clause import ClauseTree
from reader.core.edition import COLUMNS, Column, Edition, Instrument, Layout, Rendered, Shown, compose, refer
from reader.core.identity import AnnotationId, ClausePath, DocumentId, LinkId
from reader.core.span import Span, replaced
from reader.core.structure import recognise

TEXT = """某某条例
第一章　总则
第一条　为了发展贸易，制定本条例。
第二条　本条例所称数据，是指记录。
境外数据不适用。
第三条　应当遵守：
（一）安全规定；
（二）质量规定。
"""
EN = """Regulations
Chapter I General Provisions
Article 1 These Regulations develop trade.
Article 2 Data means records.
Data abroad is excluded.
Article 3 The following shall be observed:
(1) security rules;
(2) quality rules.
"""
TREE = recognise(TEXT)
DOCUMENT = DocumentId("one")
NOON = datetime(2026, 11, 14, 12, tzinfo=UTC)


def note(words: str, quote: str = "", **fields: object) -> Annotation:
    at = TEXT.find(quote)
    span = Span(at, at + len(quote)) if quote else None
    clause = TREE.at(at) if quote else None
    base = {
        "id": AnnotationId(words), "document": DOCUMENT, "clause": clause.path if clause else None, "span": span,
        "quote": quote, "note": words, "tags": (), "kind": "note", "style": "highlight", "colour": "", "status": "open",
        "author": "甲", "created_at": NOON, "updated_at": NOON + timedelta(hours=1), "revision": 1,
    }  # fmt: skip
    return Annotation(**{**base, **fields})


def listed(*annotations: Annotation, links: tuple[Link, ...] = (), **fields: object) -> Edition:
    layout = Layout(COLUMNS, **{key: fields.pop(key) for key in ("all_clauses", "zone", "keeps") if key in fields})
    return compose("清单", [Instrument(DOCUMENT, "某某条例", TEXT, TREE, annotations, **fields)], links, layout)


def column(edition: Edition, name: Column) -> list[str]:
    return [row[edition.columns.index(name)] for row in edition.rows]


def test_one_row_an_annotation_in_the_order_of_places_orphans_last() -> None:
    edition = listed(
        note("lost", anchor="orphan", clause=ClausePath("art_9")),
        note("c", "质量规定"),
        note("a", "贸易"),
        note("b", "境外"),
    )
    assert column(edition, "note") == ["a", "b", "c", "lost"]
    assert column(edition, "reference") == ["第一条", "第二条第二款", "第三条（二）", ""]
    assert column(edition, "label") == ["", "", "（二）", ""]
    assert column(edition, "source") == ["为了发展贸易，制定本条例。", "境外数据不适用。", "质量规定。", ""]
    assert column(edition, "heading") == ["第一章 总则"] * 3 + [""]
    assert column(edition, "status") == ["open", "open", "open", "open, place lost"]


def test_an_annotation_over_several_clauses_shows_them_all() -> None:
    words = "本条例所称数据，是指记录。\n境外数据不适用。"
    assert column(listed(note("a", words, clause=ClausePath("art_2"))), "source") == [words]


def test_an_annotation_outside_all_clauses_shows_its_line() -> None:
    assert column(listed(note("a", "条例", clause=None)), "source") == ["某某条例"]


def test_all_clauses_adds_those_that_have_words_and_no_note() -> None:
    edition = listed(note("a", "贸易"), note("b", "制定"), all_clauses=True)
    assert column(edition, "path") == [
        "ch_1", "art_1__para_1", "art_1__para_1", "art_2__para_1", "art_2__para_2", "art_3__para_1",
        "art_3__para_1__item_1", "art_3__para_1__item_2",
    ]  # fmt: skip
    assert column(edition, "note") == ["", "a", "b", "", "", "", "", ""]


def test_what_is_filtered_out_counts_as_no_note() -> None:
    edition = listed(note("a", "贸易"), note("b", "境外"), keeps=lambda each: each.note == "b", all_clauses=True)
    assert column(edition, "note").count("") == len(edition.rows) - 1


def test_the_converted_words_are_those_of_the_rendition() -> None:
    at = TEXT.index("数据")
    text, places = replaced(TEXT, [(at, at + 2, "電磁紀錄")])
    edition = listed(note("a", "是指"), shown=Shown(text, places, "zh-TW"))
    assert column(edition, "converted") == ["本条例所称電磁紀錄，是指记录。"]
    assert edition.languages[COLUMNS.index("converted")] == "zh-TW"


def test_the_translation_is_that_of_the_clause() -> None:
    rendered = Rendered(EN, pair(TEXT, TREE, EN, recognise(EN, "en")))
    edition = listed(note("a", "境外"), note("b", "安全"), note("c", "某某", clause=None), rendered=rendered)
    assert column(edition, "translation") == ["Regulations", "Data abroad is excluded.", "security rules;"]


def link(source: Place, target: Place, words: str = "") -> Link:
    return Link(LinkId(f"{source}{target}"), source, target, "implements", words, "甲", NOON, 1)


def test_links_are_told_at_both_ends() -> None:
    here = Place(DOCUMENT, ClausePath("art_3__para_1__item_1"), None)
    there = Place(DocumentId("two"), ClausePath("art_7"), None, "原文")
    home = Place(DOCUMENT, None, Span(TEXT.index("贸易"), TEXT.index("贸易") + 2))
    edition = listed(note("a", "贸易"), note("b", "安全"), links=(link(here, there, "看"), link(here, home)))
    first, second = column(edition, "links")
    assert first == "implements ← 某某条例 第三条（一）"
    assert second.splitlines() == ["implements → 某某条例 第一条", "implements → two art_7 “原文” (看)"]


def test_dates_are_told_in_the_zone_asked_for() -> None:
    assert column(listed(note("a", "贸易")), "created") == ["2026-11-14 12:00"]
    east = timezone(timedelta(hours=8))
    assert column(listed(note("a", "贸易"), zone=east), "updated") == ["2026-11-14 21:00"]


def test_tags_and_the_rest_are_told() -> None:
    status: Status = "done"
    edition = listed(note("a", "贸易", tags=("准入", "客户甲"), kind="risk", status=status))
    assert column(edition, "tags") == ["准入; 客户甲"]
    assert column(edition, "kind") == ["risk"]
    assert column(edition, "status") == ["done"]
    assert column(edition, "author") == ["甲"]
    assert column(edition, "quote") == ["贸易"]


def test_clauses_are_cited_as_they_are_in_their_own_tradition() -> None:
    def cited(text: str, path: str, language: str = "zh") -> str:
        tree: ClauseTree = recognise(text, "en" if language == "en" else "zh")
        clause = tree.get(ClausePath(path))
        assert clause is not None
        return refer(tree, clause)

    policy = "一、总体要求\n要求。\n二、重点任务\n（一）放宽准入。放宽。\n（二）促进流动。促进。\n"
    assert cited(policy, "h1_2__h2_2") == "二（二）"
    taiwan = "第 1 條\n本法用詞如下：\n一、甲。\n二、乙。\n前項規定不適用於丙。\n第 2 條\n其他。\n"
    assert cited(taiwan, "art_1__para_2") == "第 1 條第二項"
    assert cited(EN, "art_3__para_1__item_2", "en") == "Article 3 (2)"


def test_the_same_values_give_the_same_edition() -> None:
    assert listed(note("a", "贸易"), note("b", "境外")) == listed(note("b", "境外"), note("a", "贸易"))
