"""Workbooks: rows as lines, formulas as words, two languages side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from smallfiles import zipped

from reader.core.errors import FileUnreadable
from reader.formats import load

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def xlsx(path: Path, rows: str, strings: str = "") -> Path:
    sheets = '<sheets><sheet name="a" r:id="r1"/></sheets>'
    related = f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/s.xml"/>'
    return zipped(
        path,
        {
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}">{sheets}</workbook>',
            "xl/_rels/workbook.xml.rels": f"<R>{related}</R>",
            "xl/worksheets/s.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
            "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
        },
    )


def test_rows_are_lines_and_formulas_are_words(tmp_path: Path) -> None:
    rows = (
        '<row><c r="A1" t="s"><v>0</v></c><c r="XFD1" t="inlineStr"><is><t>税率</t></is></c></row><row/>'
        '<row><c r="A2"><f>HYPERLINK("http://127.0.0.1:9/")</f></c><c r="XFD2"><f>1+1</f><v>2</v></c></row>'
    )
    loaded = load(xlsx(tmp_path / "a.xlsx", rows, "<si><t>税则</t><rPh><t>x</t></rPh></si>"))
    assert loaded.documents[0].text.splitlines() == ["税则\t税率", '=HYPERLINK("http://127.0.0.1:9/")\t2']
    assert "2 formulas" in loaded.warnings[0]


def test_two_languages_are_a_source_and_its_translation(tmp_path: Path) -> None:
    words = [("序号", "中文", "English"), ("1", "对外贸易", "foreign trade"), ("2", "关税", "customs duty")]
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{w}</t></is></c>' for w in row) + "</row>" for row in words
    )
    source, target = load(xlsx(tmp_path / "a.xlsx", rows)).documents
    assert target.text.splitlines() == ["English", "foreign trade", "customs duty"]
    assert [s.of(source.text) for s, _ in source.pairs or ()] == ["中文", "对外贸易", "关税"]


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="no words"):
        load(xlsx(tmp_path / "a.xlsx", ""))
