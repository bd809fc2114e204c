"""Word files: numbers made real, insertions kept, deletions dropped, bilingual tables divided."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from smallfiles import docx, level, lists, p, r, table, zipped

from reader.formats.docx import load
from reader.formats.loaded import Refused

STATUTE = (
    level(0, "chineseCountingThousand", "第%1章")
    + level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>')
    + level(2, "chineseCounting", "（%3）")
    + level(3, "decimal", "%4.")
)


def text(path: Path) -> list[str]:
    (document,) = load(path).documents
    return document.text.splitlines()


def test_articles_run_on_through_chapters_and_items_begin_anew(tmp_path: Path) -> None:
    levels = [(0, "总则"), (1, "甲"), (2, "子"), (2, "丑"), (3, "寅"), (1, "乙"), (2, "卯"), (0, "分则"), (1, "丙")]
    body = "".join(p(words, (1, at)) for at, words in levels)
    assert text(docx(tmp_path / "a.docx", body, numbering=lists(STATUTE))) == [
        "第一章 总则", "第一条 甲", "（一）子", "（二）丑", "1.寅", "第二条 乙", "（一）卯", "第二章 分则", "第三条 丙",
    ]  # fmt: skip


def test_a_level_begins_anew_only_after_the_level_that_it_names(tmp_path: Path) -> None:
    three = (
        level(0, "decimal", "%1")
        + level(1, "decimal", "%1.%2")
        + level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>')
    )
    body = "".join(p("x", (1, at)) for at in (0, 1, 2, 1, 2, 0, 1, 2))
    found = text(docx(tmp_path / "a.docx", body, numbering=lists(three)))
    assert found == ["1 x", "1.1 x", "1 x", "1.2 x", "2 x", "2 x", "2.1 x", "1 x"]


def test_lists_of_one_kind_share_their_count_unless_they_name_a_start(tmp_path: Path) -> None:
    nums = (
        '<w:num w:numId="8"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="9"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = p("a", (1, 0)) + p("b", (8, 0)) + p("c", (9, 0)) + p("d", (9, 0)) + p("e", (1, 0))
    numbering = lists(level(0, "decimalEnclosedCircle", "%1"), nums=nums)
    assert text(docx(tmp_path / "a.docx", body, numbering=numbering)) == ["①a", "②b", "⑤c", "⑥d", "⑦e"]


def test_a_list_may_replace_a_whole_level(tmp_path: Path) -> None:
    nums = (
        '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        + level(0, "ideographTraditional", "%1、", start=3)
        + "</w:lvlOverride></w:num>"
    )
    body = p("a", (9, 0)) + p("b", (9, 0))
    found = text(docx(tmp_path / "a.docx", body, numbering=lists(level(0, "decimal", "%1."), nums=nums)))
    assert found == ["丙、a", "丁、b"]


def test_legal_numbering_writes_higher_levels_in_digits(tmp_path: Path) -> None:
    two = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    body = p("a", (1, 0)) + p("b", (1, 0)) + p("c", (1, 1))
    assert text(docx(tmp_path / "a.docx", body, numbering=lists(two))) == ["I.a", "II.b", "2.1 c"]


def test_styles_give_numbers_and_pass_them_on(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    )
    numbering = lists(level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）"))
    body = p("a", style="A") + p("b", style="B") + p("c", style="C") + p("d", style="D") + p("e", (0, 0), style="A")
    found = text(docx(tmp_path / "a.docx", body, numbering=numbering, styles=styles))
    assert found == ["一、a", "二、b", "（一）c", "d", "e"]


def test_cycles_among_styles_and_lists_end(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = p("a", style="A") + p("b", (1, 0))
    numbering = lists('<w:numStyleLink w:val="L"/>', '<w:numStyleLink w:val="nowhere"/>')
    assert text(docx(tmp_path / "a.docx", body, numbering=numbering, styles=styles)) == ["a", "b"]


def test_a_list_style_lends_its_levels(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    owner = '<w:styleLink w:val="L"/>' + level(0, "decimal", "（%1）")
    numbering = lists('<w:numStyleLink w:val="L"/>', owner)
    assert text(docx(tmp_path / "a.docx", p("a", (1, 0)), numbering=numbering, styles=styles)) == ["（1）a"]


def test_a_monstrous_start_value_stays_short(tmp_path: Path) -> None:
    numbering = lists(level(0, "upperRoman", "%1.", start=2**31 - 1))
    found = text(docx(tmp_path / "a.docx", p("a", (1, 0)) + p("b", (1, 0)), numbering=numbering))
    assert found == ["2147483647.a", "2147483647.b"]


def test_insertions_stay_and_deletions_go(tmp_path: Path) -> None:
    change = 'w:id="1" w:author="x"'
    body = (
        f"<w:p>{r('可以')}<w:del {change}><w:r><w:delText>不</w:delText></w:r></w:del>"
        f"<w:ins {change}>{r('应当')}</w:ins><w:moveFrom {change}>{r('旧')}</w:moveFrom></w:p>"
    )
    assert text(docx(tmp_path / "a.docx", body)) == ["可以应当"]


def test_a_paragraph_whose_end_was_deleted_joins_the_next_and_has_no_number(tmp_path: Path) -> None:
    deleted = '<w:del w:id="1" w:author="x"/>'
    body = p("甲", (1, 0)) + p("乙", (1, 0), mark=deleted) + p("丙", (1, 0)) + p("丁", mark=deleted)
    found = text(docx(tmp_path / "a.docx", body, numbering=lists(level(0, "decimal", "%1."))))
    assert found == ["1.甲", "2.乙丙", "丁"]


def test_notes_follow_the_text_and_their_marks_stay(tmp_path: Path) -> None:
    body = f'<w:p>{r("本条例")}<w:r><w:footnoteReference w:id="2"/></w:r>{r("。")}</w:p>' + p("后")
    line = f'<w:footnote w:type="separator" w:id="0">{p("—")}</w:footnote>'
    notes = f'{line}<w:footnote w:id="2">{p("注")}{p("又")}</w:footnote>'
    assert text(docx(tmp_path / "a.docx", body, footnotes=notes)) == ["本条例[1]。", "后", "[1]注", "又"]


def test_content_controls_boxes_fields_and_breaks(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('框')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>' + r("第二条")
    ruby = f"<w:r><w:ruby><w:rt>{r('mào')}</w:rt><w:rubyBase>{r('贸')}</w:rubyBase></w:ruby></w:r>"
    body = (
        f"<w:sdt><w:sdtContent>{p('控件')}</w:sdtContent></w:sdt><w:p><w:r>{both}</w:r></w:p>"
        f"<w:p>{field}<w:r><w:br/></w:r>{ruby}{r('易')}</w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>"
    )
    loaded = load(docx(tmp_path / "a.docx", body))
    assert loaded.documents[0].text.splitlines() == ["控件", "框", "第二条", "贸易"]
    assert any("hidden" in warning for warning in loaded.warnings)


def test_a_table_gives_its_cells_line_by_line(tmp_path: Path) -> None:
    body = table(("税则号列", "税率"), ("8471.30", table(("0%", "甲")) + p("")))
    assert text(docx(tmp_path / "a.docx", body)) == ["税则号列", "税率", "8471.30", "0%", "甲"]


def test_a_contents_list_loses_its_page_numbers(tmp_path: Path) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    tab = "<w:r><w:tab/></w:r>"
    body = f'<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>{r("第一章　总则")}{tab}{r("12")}</w:p>'
    assert text(docx(tmp_path / "a.docx", body, styles=styles)) == ["第一章　总则"]


@pytest.mark.parametrize("swapped", [False, True])
def test_a_bilingual_table_is_a_source_and_its_translation(tmp_path: Path, swapped: bool) -> None:
    rows = [("第 1 條", "Article 1"), ("為發展對外貿易，制定本法。", "This Act is enacted to develop foreign trade.")]
    cells = [(b, a) if swapped else (a, b) for a, b in rows]
    body = p("貿易法 / Foreign Trade Act") + table(*cells) + p("附註") + p("A note that stands alone")
    source, target = load(docx(tmp_path / "a.docx", body)).documents
    assert (source.role, source.language, target.role, target.language) == ("source", "zh", "translation", "en")
    assert source.text.splitlines() == ["貿易法", "第 1 條", "為發展對外貿易，制定本法。", "附註"]
    assert target.text.splitlines() == ["Foreign Trade Act", rows[0][1], rows[1][1], "A note that stands alone"]
    assert source.pairs is not None and source.pairs == target.pairs
    assert [(s.of(source.text), t.of(target.text)) for s, t in source.pairs][1:] == rows


def test_what_is_no_word_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="damaged"):
        load(zipped(tmp_path / "a.docx", {"x": "y"}))


def test_a_remote_template_is_not_followed(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", p("第一条"))
    relationships = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        'Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(path, "a") as z:
        z.writestr("word/_rels/document.xml.rels", relationships)
    assert text(path) == ["第一条"]
