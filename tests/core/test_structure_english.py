"""Clause trees of English texts, and that they have the paths of what they translate."""
# ruff: noqa: E501 (a Chinese character counts as two columns)

from __future__ import annotations

from reader.core.structure import numbering_of, recognise


def paths(text: str) -> list[str]:
    return [clause.path for clause in recognise(text, "en")]


def test_a_translated_statute_has_the_paths_of_its_original() -> None:
    english = (
        "Some Act\nChapter I General Provisions\nArticle 1\nThis Act is enacted.\nArticle 2 The goods are:\n(1) grain;\n"
        "(2) cotton.\nThey are administered.\nArticle 2-1\nOtherwise provided.\nChapter II Supplementary Provisions\nArticle 3\nEffect."
    )
    chinese = (
        "某法\n第一章　总则\n第一条　制定本法。\n第二条　货物：\n（一）粮食；\n（二）棉花。\n由部门管理。\n第二条之一　例外。\n"
        "第二章　附则\n第三条　施行。"
    )
    assert paths(english) == [clause.path for clause in recognise(chinese)]


def test_a_translated_policy_paper_has_the_paths_of_its_original() -> None:
    english = "Opinions\nI. General Requirements\nText.\nIII. Opening up\n(6) Relax access. Text.\n(7) Promote flows.\n(8) Build."
    assert paths(english) == ["h1_1", "h1_3", "h1_3__h2_6", "h1_3__h2_7", "h1_3__h2_8"]
    english = "Opinions\nI. General\nII. Fields\n(1) One.\n(2) Two.\nIII. Opening up\n(3) Three.\n1. a\n2. b"
    chinese = "意见\n一、总体\n二、领域\n（一）甲。\n（二）乙。\n三、开放\n（三）丙。\n1.子\n2.丑"
    assert paths(english) == [clause.path for clause in recognise(chinese)]


def test_without_roman_headings_the_outermost_style_is_the_first() -> None:
    assert paths("Notice\n1. One\n(1) a\n(2) b\n2. Two") == ["h1_1", "h1_1__h2_1", "h1_1__h2_2", "h1_2"]


def test_an_agreement_numbers_its_paragraphs() -> None:
    text = "PART ONE\nCHAPTER 2 Trade\nArticle 4: Scope\n1. Each Party shall:\n(a) do;\n(b) not do:\n(i) one;\n(ii) two.\n2. Nothing."
    assert paths(text) == [
        "part_1", "part_1__ch_2", "art_4", "art_4__para_1", "art_4__para_1__item_1", "art_4__para_1__item_2",
        "art_4__para_1__item_2__sub_1", "art_4__para_1__item_2__sub_2", "art_4__para_2",
    ]  # fmt: skip
    assert recognise(text, "en").clauses[2].title == "Scope"


def test_letters_and_roman_numbers() -> None:
    letters = "Article 1\nText:\n" + "\n".join(f"({letter}) x;" for letter in "abcdefghij")
    assert paths(letters)[-1] == "art_1__para_1__item_10"
    roman = "Article 1\nText:\n(a) x:\n(i) y;\n(ii) z;\n(iii) w;\n(b) v."
    assert paths(roman)[-2:] == ["art_1__para_1__item_1__sub_3", "art_1__para_1__item_2"]


def test_citations_are_no_headings() -> None:
    text = "Article 1 Scope\nSee\nArticle 5 of this Law.\nChapter 3 of the Act applies.\nArticle 2 Terms\nText."
    assert [p for p in paths(text) if "__" not in p] == ["art_1", "art_2"]


def test_sections_are_provisions_where_there_are_no_articles() -> None:
    text = (
        "An Act\nSection 1 Short title\nThis Act may be cited.\nSection 2 Terms\n(1) One.\n(2) Two.\nSchedule 1\nForms"
    )
    assert paths(text) == [
        "sec_1", "sec_1__para_1", "sec_2", "sec_2__para_1", "sec_2__para_2", "annex_1"
    ]  # fmt: skip


def test_the_language_is_seen_where_nobody_says_it() -> None:
    assert numbering_of("Article 1\nText.\nArticle 2\nText.") == "english"
