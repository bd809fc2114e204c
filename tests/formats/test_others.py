"""E-books, OpenDocument, RTF, exchange files, plain text, Markdown, and the kinds that nobody reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from smallfiles import docx, epub, odt, p, pdf, zipped

from reader.core.errors import FileUnreadable
from reader.formats import load, load_plain
from reader.formats.loaded import Loaded, pack, unpack


def lines(path: Path) -> list[str]:
    (document,) = load(path).documents
    return document.text.splitlines()


def test_the_pages_of_a_book_in_their_order(tmp_path: Path) -> None:
    path = epub(
        tmp_path / "a.epub",
        "<h1>第一章&nbsp;总则</h1><p>甲<ruby>貿<rt>mào</rt></ruby></p>",
        "<p>乙</p><p/>",
        title="贸易法",
    )
    (document,) = load(path).documents
    assert document.text.splitlines() == ["第一章 总则", "甲貿", "乙"]
    assert (document.title, document.language) == ("贸易法", "zh")


def test_a_book_that_leads_outside_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="outside"):
        load(epub(tmp_path / "a.epub", "<p>甲</p>", href="../../../p{}.xhtml"))


def test_opendocument_numbers_notes_and_spaces(tmp_path: Path) -> None:
    number = 'style:num-format="一, 二, 三, ..."'
    styles = (
        f'<text:list-style style:name="L"><text:list-level-style-number text:level="1" {number} '
        'style:num-prefix="第" style:num-suffix="条"/>'
        f'<text:list-level-style-number text:level="2" {number} style:num-prefix="（" style:num-suffix="）"/>'
        "</text:list-style>"
    )
    items = "".join(f"<text:list-item><text:p>{words}</text:p></text:list-item>" for words in "子丑")
    nested = f"<text:list>{items}</text:list>"
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        f'<text:list text:style-name="L"><text:list-item><text:p>甲</text:p>{nested}</text:list-item></text:list>'
        '<text:list text:style-name="L" text:continue-numbering="true">'
        "<text:list-item><text:p>乙</text:p></text:list-item></text:list>"
        '<text:p>贸<text:s text:c="2000000000"/>易<text:note><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>注</text:p></text:note-body></text:note>法<office:annotation><text:p>批</text:p></office:annotation></text:p>"
        "<text:p><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>一</text:p></table:table-cell>"
        "<table:table-cell><text:p>二</text:p></table:table-cell></table:table-row></table:table>"
    )
    found = lines(odt(tmp_path / "a.odt", body, styles))
    assert [line for line in found if "易" not in line] == [
        "第一条 甲", "（一）子", "（二）丑", "第二条 乙", "框", "一", "二", "[1]注",
    ]  # fmt: skip
    (spaced,) = [line for line in found if "易" in line]
    assert spaced.replace(" ", "") == "贸易[1]法" and len(spaced) < 100


def test_an_opendocument_password_is_told(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.odt",
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x01\x02",
         "META-INF/manifest.xml": "<m><encryption-data/></m>"},
    )  # fmt: skip
    with pytest.raises(FileUnreadable, match="password"):
        load(path)


def rtf(body: str) -> bytes:
    head = (
        r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\fswiss\fcharset0 Arial;}"
        r"{\f2\fnil\fcharset136 Ming;}}{\info{\title t}}{\header head}"
    )
    return (head + body + "}").encode("ascii")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"\pard{\listtext\'b5\'da\'d2\'bb\'cc\'f5\tab}\'ce\'aa\'c1\'cb\par", ["第一条 为了"]),
        (r"\f0\'d6\'d0\f2\'a4\'e5\f0\'ce\'c4\par", ["中文文"]),
        (r"\uc1 \u20013?\u22269 ?\par \uc2\u20013\'d6\'d0x\par", ["中国", "中x"]),
        (r"\u-10179?\u-8254?x\par", ["\U0001f7c2x"]),
        (r"a{\deleted gone}{\v hidden}{\*\unknown x}b\par", ["ab"]),
        (r"a{\footnote n \'ce\'c4\par two}b\par", ["a[1]b", "[1]n 文", "two"]),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}\par", ["link"]),
        (r"\trowd\cellx1 a\cell b\cell\row\pard after\par", ["a", "b", "after"]),
        (r"{\pict\wmetafile8 0102}a\line b\~c\_d\'a1\'aa\par", ["a", "b\u00a0c-d—"]),
    ],
)  # fmt: skip
def test_rich_text(tmp_path: Path, body: str, expected: list[str]) -> None:
    (tmp_path / "a.rtf").write_bytes(rtf(body))
    assert lines(tmp_path / "a.rtf") == expected


def test_rich_text_nested_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf1" + b"{" * 100_000)
    with pytest.raises(FileUnreadable, match="deep"):
        load(tmp_path / "a.rtf")


TMX = (
    '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="zh-CN"/><body>'
    '<tu><tuv xml:lang="ZH_cn"><seg>条<ph>x</ph>款</seg></tuv><tuv xml:lang="en-US"><seg>clause</seg></tuv></tu>'
    '<tu><tuv xml:lang="zh"><seg>只有中文</seg></tuv></tu></body></tmx>'
)
XLIFF = (
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-CN">'
    '<file id="f"><unit id="u">'
    "<segment><source>clause</source><target>条款</target></segment></unit></file></xliff>"
)


@pytest.mark.parametrize(("name", "words", "zh"), [("a.tmx", TMX, "条款\n只有中文\n"), ("a.xlf", XLIFF, "条款\n")])
def test_exchange_files_are_a_source_and_its_translation(tmp_path: Path, name: str, words: str, zh: str) -> None:
    (tmp_path / name).write_text(words, encoding="utf-8")
    source, target = load(tmp_path / name).documents
    assert (source.text, target.text) == (zh, "clause\n")
    assert [(s.of(source.text), t.of(target.text)) for s, t in source.pairs or ()] == [("条款", "clause")]


def test_a_lie_about_utf_16_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_bytes(TMX.replace('"1.0"?', '"1.0" encoding="UTF-16"?').encode())
    assert load(tmp_path / "a.tmx").documents[0].text == "条款\n只有中文\n"


def test_plain_text_comes_out_as_it_went_in(tmp_path: Path) -> None:
    words = "第一条　为了<b>发展</b>　\n\n  # 不是标题 **x**\n末行无换行"
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + words.replace("\n", "\r\n").encode())
    assert load(tmp_path / "a.txt").documents[0].text == words


def test_lost_bytes_are_listed_with_their_places(tmp_path: Path) -> None:
    raw = "第一条 ".encode("gb18030") + b"\xff " + "第二条\n".encode("gb18030") * 3 + b"\x00\x1b[31m\n\xd6"
    (tmp_path / "a.txt").write_bytes(raw)
    loaded = load(tmp_path / "a.txt")
    assert loaded.documents[0].text.count("第二条") == 3
    told = " ".join(loaded.warnings)
    assert f"zero bytes are dropped, at {raw.index(0)}" in told and "byte 7" in told and "control" in told


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: x\n---\n# 贸易法 #\n\n**第一条** 见[附件](a.md)，*重点*。\n"
        "- 甲_乙_丙\n> 引文\n\n```\n# 原样\n```\n<!-- 注 -->\n---\n2*3*4",
        encoding="utf-8",
    )
    (document,) = load(tmp_path / "a.md").documents
    assert document.title == "x"
    assert document.text == "贸易法\n\n第一条 见附件，重点。\n- 甲_乙_丙\n引文\n\n# 原样\n\n2*3*4"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.doc", OLE + "WordDocument".encode("utf-16-le"), r"\.doc\)"),
        ("a.wps", OLE + "WordDocument".encode("utf-16-le"), "WPS"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.xlsx", b"nonsense", "damaged"),
        ("a.docx", b"nonsense", "damaged"),
        ("a.pdf", b"nonsense", "damaged"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        ("a.txt", b"MZ\x90\0\x01\x02" + bytes(range(256)) * 20, "program"),
        ("a.bin", bytes(range(256)) * 200, "not text"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(20), r"\.7z"),
        ("a.caj", b"CAJ" + bytes(40), "CAJ"),
    ],
)
def test_kinds_that_are_not_read_are_refused_by_name(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(FileUnreadable, match=reason):
        load(tmp_path / name)


@pytest.mark.parametrize(
    ("inside", "reason"),
    [("xl/workbook.bin", r"\.xlsb"), ("ppt/presentation.xml", r"\.pptx"), ("OFD.xml", "OFD"), ("x.txt", r"\.zip")],
)
def test_archives_are_told_by_what_they_hold(tmp_path: Path, inside: str, reason: str) -> None:
    with pytest.raises(FileUnreadable, match=reason):
        load(zipped(tmp_path / "a.zip", {inside: "x"}))


def test_the_kind_is_told_by_the_bytes(tmp_path: Path) -> None:
    assert lines(docx(tmp_path / "a.txt", p("第一条"))) == ["第一条"]
    assert lines(pdf(tmp_path / "b.doc", [(50, 500, 10, "第一条")])) == ["第一条"]
    (tmp_path / "c.doc").write_text("<html><body><p>网页，改了名。</p></body></html>", encoding="utf-8")
    assert lines(tmp_path / "c.doc") == ["网页，改了名。"]


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="no such file"):
        load(tmp_path / "none.txt")
    with pytest.raises(FileUnreadable, match="folder"):
        load(tmp_path)


def test_only_plain_text_is_read_in_place(tmp_path: Path) -> None:
    found = load_plain(Path("a.txt"), "第一条".encode())
    assert found is not None and found.documents[0].text == "第一条"
    assert load_plain(Path("a.txt"), b"%PDF-1.7") is None
    assert load_plain(Path("a.html"), b"<p>x") is None


def test_what_is_packed_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text(TMX, encoding="utf-8")
    loaded = load(tmp_path / "a.tmx")
    assert unpack(pack(loaded)) == loaded
    assert unpack(pack(Loaded((), ("甲",)))) == Loaded((), ("甲",))
