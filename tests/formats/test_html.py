"""Web pages: the main text, its blocks, and nothing else."""

from __future__ import annotations

import pytest

from reader.core.repair.model import Bigrams
from reader.formats import html, mhtml
from reader.formats.loaded import Loaded, Refused

PROSE = [
    "第一条　为了发展对外贸易，维护对外贸易秩序，制定本法。",
    "第二条　本法适用于对外贸易以及与对外贸易有关的知识产权保护。",
    "第三条　国务院对外贸易主管部门依照本法主管全国对外贸易工作。",
]


def load(page: str | bytes, encoding: str | None = None) -> Loaded:
    raw = page if isinstance(page, bytes) else page.encode()
    return html.load(raw, encoding=encoding, bigrams=lambda: Bigrams({}, {}))


def lines(page: str) -> list[str]:
    return load(page).documents[0].text.splitlines()


def test_the_main_text_without_what_surrounds_it() -> None:
    article = "".join(f"<p>　　{words}</p>" for words in PROSE)
    page = f"""<!DOCTYPE html><html><head><title>对外贸易法_法规网</title><style>p{{}}</style></head><body>
    <div class="top-nav"><a href=1>首页</a><a href=2>新闻</a></div>
    <ul><li><a href=1>国务院关于甲的通知，全文</a><li><a href=2>国务院关于乙的通知，全文</a>
    <li><a href=3>国务院关于丙的通知</a><li><a href=4>国务院关于丁的通知</a></ul>
    <div><h1>对外贸易法</h1><div id="zoom">{article}<div class="share">分享到微博</div></div></div>
    <div>扫一扫</div><div class="footer">版权所有，未经许可不得转载。</div>
    <script>x="第四条，。"</script></body></html>"""
    loaded = load(page)
    assert loaded.documents[0].text.splitlines() == ["对外贸易法", *PROSE]
    assert loaded.documents[0].title == "对外贸易法"


def test_inline_tags_part_nothing_and_blocks_do() -> None:
    page = f"<body><p>贸<b>易</b><span>法</span></p><div>甲，乙<br>丙<div>丁</div>戊</div><p>{PROSE[0]}</p></body>"
    assert lines(page) == ["贸易法", "甲，乙", "丙", "丁", "戊", PROSE[0]]


def test_hidden_parts_and_readings_go_and_tails_stay() -> None:
    page = """<body><p>条<span style="display: none">藏</span>文<!-- 注 -->与<script>x</script>书，
    <ruby>貿<rp>(</rp><rt>mào</rt><rp>)</rp></ruby>易<i hidden>藏</i>法。</p></body>"""
    assert lines(page) == ["条文与书，貿易法。"]


def test_white_space_is_a_browsers() -> None:
    page = "<body><p>\n　　第一条\n  为了\n促进 foreign\n  trade，&nbsp;特制定。</p><pre>一\n 二，三。</pre></body>"
    assert lines(page) == ["第一条为了促进 foreign trade， 特制定。", "一", "二，三。"]


@pytest.mark.parametrize("depth", [300, 3000, 20000])
def test_deep_nesting_loses_no_words(depth: int) -> None:
    page = "<body>" + "<div>甲" * depth + "<p>" + PROSE[0] + "</p>" + "</div>" * depth + "<p>后</p></body>"
    text = load(page).documents[0].text
    assert PROSE[0] in text


def test_a_table_of_figures_is_set_apart() -> None:
    figures = "".join(f"<tr><td>{n}</td><td>税目{n}</td><td>{n}%</td></tr>" for n in range(5))
    article = "".join(f"<p>{words}</p>" for words in PROSE)
    loaded = load(f"<title>税则</title><body><div>{article}<table>{figures}</table><p>完毕，谢谢。</p></div></body>")
    text, tables = loaded.documents
    assert text.text.splitlines() == ["税则", *PROSE, html.TABLE, "完毕，谢谢。"]
    assert tables.text.splitlines()[1] == "1\t税目1\t1%" and tables.title == "税则（表格）"
    assert loaded.warnings


def test_a_table_of_layout_is_read_through() -> None:
    article = "".join(f"<p>{words}</p>" for words in PROSE)
    assert lines(f"<body><table><tr><td>目录</td><td>{article}</td></tr></table></body>")[-3:] == PROSE
    assert lines("<body><table><tr><td colspan=1000000000 rowspan=1000000000>第一条</td></tr></table>") == ["第一条"]


def test_a_bilingual_table_is_two_documents() -> None:
    rows = "".join(
        f"<tr><td>{zh}</td><td>{en}</td></tr>"
        for zh, en in (("第一条", "Article 1"), (PROSE[0], "This law is enacted to develop foreign trade."))
    )
    source, target = load(f"<body><table>{rows}</table></body>").documents
    assert (source.language, target.language, len(source.pairs or ())) == ("zh", "en", 2)


@pytest.mark.parametrize(
    ("codec", "declared"),
    [("gb18030", "gb2312"), ("utf-8", "gb2312"), ("big5", "big5"), ("utf-8-sig", "utf-8"), ("gb18030", "utf-8")],
)
def test_what_a_page_declares_is_believed_only_where_it_fits(codec: str, declared: str) -> None:
    words = "依法公布實施，特此公告。" if codec == "big5" else "依法公布实施，镕镕特此公告。"
    page = f'<html><head><meta charset="{declared}"></head><body><p>{words}</p></body></html>'.encode(codec)
    if declared == "utf-8" and codec == "gb18030":
        assert load(page, "gb18030").documents[0].text == words + "\n"
    else:
        assert load(page).documents[0].text == words + "\n"


def test_active_content_is_no_text() -> None:
    page = (
        '<html><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><base href="file:///">'
        "<script>alert(1)</script>"
        '<p onmouseover=alert(1)>第一条<img src="file:///etc/passwd"><svg onload=alert(1)>'
        '<a href="javascript:alert(1)">甲</a>'
        '<iframe src="file:///etc/passwd">x</iframe><object data="file:///etc/passwd"></object></p>'
    )
    assert lines(page) == ["第一条甲"]


@pytest.mark.parametrize("page", ["", "   ", "<html><body><script>x</script></body></html>", "<!-- nothing -->"])
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(Refused):
        load(page)


def test_a_saved_page_of_one_file() -> None:
    import base64

    page = base64.b64encode(f"<body><p>{PROSE[0]}</p></body>".encode("gb18030"))
    raw = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: image/png\r\n\r\nx\r\n--b\r\nContent-Type: text/html; charset=gb2312\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + page + b"\r\n--b--\r\n"
    )
    assert mhtml.load(raw, bigrams=lambda: Bigrams({}, {})).documents[0].text == PROSE[0] + "\n"
