"""Web pages: their main text, one block to a line, as a browser would show it and without what surrounds it.

The main text is the smallest part of the page that holds nearly all of its prose, prose being blocks with punctuation
that aren't mostly links. Navigation, scripts, hidden parts and the readings of ruby are dropped; separators are never
put inside inline tags. Nothing that a page names is ever fetched.

A table of data (short cells, several columns) would tear a legal text apart. It leaves the line `[表格]` where it
stood, and the tables of a page follow as a document of their own, row by row. A bilingual table yields a source and
its translation; a table that only serves the layout is read through.

The parser is libxml2's, which drops what is nested deeper than its limit: such pages go through the standard library's
parser, which then leaves out the deepest tags and keeps their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from reader.core.encoding import Decoded
from reader.core.encoding import decode as decode_bytes
from reader.core.repair.model import Bigrams
from reader.core.said import said
from reader.formats import text as plain_text
from reader.formats.bilingual import Row, documents
from reader.formats.loaded import Loaded, LoadedDocument, Refused

if TYPE_CHECKING:
    from lxml import etree

TABLE = "[表格]"

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre "
        "section summary table tbody td tfoot th thead tr ul xmp",
    )
)
_DROPPED = frozenset(
    re.findall(
        r"\w+",
        "annotation applet area audio base button canvas command datalist defs desc embed footer frame frameset head "
        "iframe img input keygen link map menu meta metadata nav noembed noframes noscript object optgroup param "
        "picture progress rp rt rtc script select source style template textarea title track video xml",
    )
)
_VOID = frozenset(re.findall(r"\w+", "area base br col embed hr img input keygen link meta param source track wbr"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![\d.]*[1-9])", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|bread-?crumbs?|crumb|footer|foot|side-?bar|sidebar|share|sharing|social"
    r"|related|recommend|copyright|comments?|advert\w*|banner|pager|pagination|toolbar|search|login|qr_?code|print"
    r"|skip-?link|sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "alert"))
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,20})""", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,20})""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_PROSE = re.compile(r"[，。；！？,;!?]|：$|\.(?:\s|$)")
_CONTENT = re.compile(r"(?:^|[\s_-])(?:content|article|zoom|main|trs_editor|text|detail)(?:$|[\s_-])", re.IGNORECASE)
_SITE = re.compile(r"\s*[_|｜]\s*|\s+[-–—]\s+")
_MAX_DEPTH = 200
_MAIN_SHARE = 0.9
_NAMED_SHARE = 0.75
"""Of a part that is called the content, the article or so."""
_NAMED_PARTS = frozenset(("div", "ul", "ol", "section", "td", "table", "span", "p", "dl", "header"))
_PARAGRAPHS = frozenset(("p", "li", "span", "font", "b", "strong", "h1", "h2", "h3"))


def load(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> Loaded:
    """The main text of a page; `Refused` when it has none."""
    words = decode(raw, encoding=encoding, bigrams=bigrams)
    root = parse(words.text)
    body = root.find("body") if root.find("body") is not None else root
    page = _Page(body)
    rows = page.rows(page.main())
    title = _title(root, body)
    if rows and title and _squeezed(title) not in _squeezed("".join(c for row in rows[:12] for c in row.cells)):
        rows.insert(0, Row((title,)))
    found = documents(rows)
    if not any(d.text.strip() for d in found):
        raise Refused(said("the page holds no text"))
    made = [replace(d, title=title if d.role == "source" else "", encoding=words.encoding) for d in found]
    warnings = words.warnings
    if page.tables:
        count = len(page.tables)
        apart = said("a table is set apart as a document of its own")
        if count > 1:
            apart = said("{} tables are set apart as a document of its own", count)
        warnings = (*warnings, apart)
        tables = "\n".join("\n".join("\t".join(row) for row in table) + "\n" for table in page.tables)
        made.append(LoadedDocument(tables, title=f"{title}（表格）" if title else "表格", encoding=words.encoding))
    return Loaded(tuple(made), warnings)


def chapter(raw: bytes) -> list[Row]:
    """All the rows of an e-book's page, with nothing taken for furniture; tables stay where they are."""
    root = parse(decode(raw, bigrams=lambda: Bigrams({}, {})).text)
    body = root.find("body") if root.find("body") is not None else root
    return _Page(body, whole=True).rows(body)


def decode(raw: bytes, *, encoding: str | None = None, bigrams: Callable[[], Bigrams]) -> plain_text.Words:
    """The page's source: UTF-8 where the bytes are it, otherwise as it declares, otherwise as it looks.

    A page saved or converted by a program often declares what it no longer is.
    """
    if encoding is None and b"\0" not in raw[:4096]:
        declared = _CHARSET.search(raw[:4096]) or _DECLARED.search(raw[:256])
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            if declared is not None and (name := _declared(raw, declared[1].decode("ascii"))):
                return plain_text.Words(name.text, name.encoding, ())
    return plain_text.decode(raw, encoding=encoding, bigrams=bigrams)


def _declared(raw: bytes, name: str) -> Decoded | None:
    try:
        found = decode_bytes(raw, name, model=lambda: Bigrams({}, {}))
    except LookupError:
        return None
    return found if isinstance(found, Decoded) and found.damaged == 0 else None


def parse(source: str) -> etree._Element:
    """The tree of a page, whatever its state; `Refused` for one that holds nothing."""
    from lxml import etree

    source = source.replace("\0", "")
    if not source.strip():
        raise Refused(said("the page is empty"))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise Refused(said("the page holds no text")) from error
    if root is None or any("depth" in entry.message.lower() for entry in parser.error_log):
        flat = _Flat()
        flat.feed(source)
        flat.close()
        root = flat.root()
    return root


class _Flat(HTMLParser):
    """A tree without the tags below a depth; their words hang on the deepest one left."""

    def __init__(self) -> None:
        from lxml import etree

        super().__init__(convert_charrefs=True)
        self._builder = etree.TreeBuilder()
        self._builder.start("html", {})
        self._open: list[tuple[str, bool]] = []
        self._kept = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = re.sub(r"[^A-Za-z0-9]", "", tag) or "span"
        name = name if name[0].isalpha() else "span"
        if tag in _VOID:
            self._builder.start(name, {})
            self._builder.end(name)
            return
        kept = self._kept < _MAX_DEPTH or tag in _DROPPED
        if kept:
            style = next((v for k, v in attrs if k == "style" and v), "")
            self._builder.start(name, {"style": _printable(style)} if style else {})
            self._kept += 1
        elif tag in _BLOCKS:
            self._builder.start("br", {})
            self._builder.end("br")
        self._open.append((name, kept))

    def handle_endtag(self, tag: str) -> None:
        name = re.sub(r"[^A-Za-z0-9]", "", tag) or "span"
        if all(open_name != name for open_name, _ in self._open[-_MAX_DEPTH:]):
            return
        while self._open:
            open_name, kept = self._open.pop()
            if kept:
                self._builder.end(open_name)
                self._kept -= 1
            if open_name == name:
                break

    def handle_data(self, data: str) -> None:
        self._builder.data(_printable(data))

    def root(self) -> etree._Element:
        while self._open:
            name, kept = self._open.pop()
            if kept:
                self._builder.end(name)
        self._builder.end("html")
        return self._builder.close()


def _printable(words: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", words)


class _Page:
    """One page and the decisions on it. `tables` fills while the rows are read."""

    def __init__(self, body: etree._Element, *, whole: bool = False) -> None:
        self._body = body
        self._whole = whole
        self._prose: dict[etree._Element, int] = {}
        self._lines: dict[etree._Element, int] = {}
        self._number = 0
        self.tables: list[list[tuple[str, ...]]] = []
        if not whole:
            self._weigh()

    def _weigh(self) -> None:
        """How much prose each element holds, and how many lines; furniture counts only where there is little else."""
        found = [(block, _prose(text, linked)) for block, text, linked in _leaves(self._body)]
        inside = {block: self._in_furniture(block) for block, _ in found}
        kept = sum(prose for block, prose in found if not inside[block])
        some = kept >= 0.5 * sum(prose for _, prose in found)
        for block, prose in found:
            node: etree._Element | None = block
            while node is not None:
                self._prose[node] = self._prose.get(node, 0) + (0 if some and inside[block] else prose)
                self._lines[node] = self._lines.get(node, 0) + 1
                node = node.getparent() if node is not self._body else None

    def _in_furniture(self, block: etree._Element) -> bool:
        node: etree._Element | None = block
        while node is not None and node is not self._body:
            if _called_furniture(node):
                return True
            node = node.getparent()
        return False

    def main(self) -> etree._Element:
        """The smallest element of several lines that holds nearly all the prose."""
        total = self._prose.get(self._body, 0)
        node = self._body
        while total:
            child = max((c for c in node if isinstance(c.tag, str)), key=lambda c: self._prose.get(c, 0), default=None)
            if child is None or self._lines.get(child, 0) < 3 or child.tag in _PARAGRAPHS:
                break
            named = _CONTENT.search(f"{child.get('id') or ''} {child.get('class') or ''}") is not None
            if self._prose.get(child, 0) < (_NAMED_SHARE if named else _MAIN_SHARE) * total:
                break
            node = child
        return node

    def _furniture(self, element: etree._Element, among: int) -> bool:
        """Whether a part is navigation or the like; nothing that holds a fair share of the prose is."""
        if self._whole or self._prose.get(element, 0) > 0.2 * among:
            return False
        if _called_furniture(element):
            return True
        return element.tag in ("ul", "ol", "div", "dl", "table") and _link_list(element)

    def rows(self, root: etree._Element) -> list[Row]:
        """The blocks of a part in reading order."""
        from lxml import etree

        among = max(1, self._prose.get(root, 0))
        found: list[Row] = []
        line = _Line(found)
        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        pre = 0
        for event, element in walk:
            if event == "comment":
                if element is not root:
                    line.add(element.tail, pre > 0)
                continue
            tag = element.tag
            if event == "end":
                if tag in _BLOCKS:
                    line.end()
                pre -= tag == "pre"
                if element is not root:
                    line.add(element.tail, pre > 0)
                continue
            dropped = dropped_element(element) or (element is not root and self._furniture(element, among))
            if dropped or (tag == "table" and self._table(element, line)):
                if tag in _BLOCKS:
                    line.end()
                walk.skip_subtree()
                # The end event of a skipped element still comes; it adds the tail.
                continue
            if tag in _BLOCKS or tag == "br":
                line.end()
            pre += tag == "pre"
            line.add(element.text, pre > 0)
        line.end()
        return found

    def _table(self, table: etree._Element, line: _Line) -> bool:
        """Reads a table that isn't one of layout; False for one that is."""
        if table.find(".//table") is not None:
            return False
        cells = [tuple("\n".join(_lines(cell)) for cell in tr if cell.tag in ("td", "th")) for tr in table.iter("tr")]
        filled = [[c for c in row if c] for row in cells]
        several = [row for row in filled if len(row) >= 2]
        if len(several) < 2:
            return False
        self._number += 1
        candidate = [Row(row, table=self._number) for row in cells]
        if len(documents(candidate)) == 2 or self._whole:
            line.end()
            line.rows.extend(candidate)
            return True
        flat = [cell for row in filled for cell in row]
        sentences = sum(len(cell) for cell in flat if cell.rstrip().endswith(("。", "；")) or len(cell) > 200)
        if sentences > 0.7 * sum(map(len, flat)) and max(map(len, several)) <= 2:
            return False  # two columns of sentences: text that was set in a table
        line.end()
        line.rows.append(Row((TABLE,)))
        caption = table.find("caption")
        head = [] if caption is None else [(" ".join(_lines(caption)),)]
        self.tables.append(head + [tuple(c.replace("\n", " ") for c in row) for row in cells if any(row)])
        return True


def _prose(text: str, linked: int) -> int:
    """The length of a block that reads like a sentence and isn't mostly links; 0 of any other."""
    return len(text) if len(text) >= 12 and linked < 0.5 * len(text) and _PROSE.search(text) else 0


def _called_furniture(element: etree._Element) -> bool:
    """Whether a part says of itself that it is navigation or the like."""
    if element.tag in ("aside", "form") or (element.get("role") or "").lower() in _ROLES:
        return True
    return element.tag in _NAMED_PARTS and (
        _FURNITURE.search(element.get("class") or "") is not None
        or _FURNITURE.search(element.get("id") or "") is not None
    )


class _Line:
    """The block that is being read; ended, it joins the rows."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self._parts: list[str] = []

    def add(self, words: str | None, verbatim: bool) -> None:
        if not words:
            return
        if not verbatim:
            self._parts.append(words)
            return
        first, *rest = words.replace("\r\n", "\n").split("\n")
        self._parts.append(first)
        for line in rest:
            self.end()
            self._parts.append(line)

    def end(self) -> None:
        text = collapsed("".join(self._parts))
        self._parts.clear()
        if text:
            self.rows.append(Row((text,)))


def collapsed(words: str) -> str:
    r"""White space as a browser shows it: a line end between two wide characters is none, other runs are one space.

    >>> collapsed("　　第一条\n为了 促进\n foreign\n trade ")
    '第一条为了 促进 foreign trade'
    """

    def space(match: re.Match[str]) -> str:
        before, after = words[match.start() - 1 : match.start()], words[match.end() : match.end() + 1]
        between = before > "\u2e7f" and after > "\u2e7f"
        return "" if between and ("\n" in match[0] or "\r" in match[0]) else " "

    return _SPACE.sub(space, words).replace("\xa0", " ").strip(" \t\u3000")


def dropped_element(element: etree._Element) -> bool:
    """Whether an element is never shown as words."""
    if element.tag in _DROPPED or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def _leaves(body: etree._Element) -> Iterator[tuple[etree._Element, str, int]]:
    """Every line of the page with the block it stands in and how many of its characters are links'."""
    from lxml import etree

    blocks: list[etree._Element] = [body]
    parts: list[str] = []
    linked = links = 0
    walk = etree.iterwalk(body, events=("start", "end", "comment"))

    def done() -> Iterator[tuple[etree._Element, str, int]]:
        nonlocal linked
        text = collapsed("".join(parts))
        parts.clear()
        if text:
            yield blocks[-1], text, linked
        linked = 0

    for event, element in walk:
        words = element.text if event == "start" else element.tail if element is not body else None
        if event == "start":
            if dropped_element(element):
                walk.skip_subtree()
                continue
            if element.tag in _BLOCKS or element.tag == "br":
                yield from done()
            if element.tag in _BLOCKS and element is not body:
                blocks.append(element)
            links += element.tag == "a"
        elif event == "end" and not dropped_element(element):
            links -= element.tag == "a"
            if element.tag in _BLOCKS:
                yield from done()
                if element is not body:
                    blocks.pop()
        if words:
            parts.append(words)
            linked += len(words.strip()) if links > 0 else 0
    yield from done()


def _lines(cell: etree._Element) -> list[str]:
    return [row.cells[0] for row in _Page(cell, whole=True).rows(cell)]


def _link_list(element: etree._Element) -> bool:
    """Whether a part is a list of links: several, hardly a word beside them, no sentence."""
    links = element.findall(".//a")
    if len(links) < 4:
        return False
    text = _squeezed("".join(element.itertext()))
    linked = sum(len(_squeezed("".join(a.itertext()))) for a in links)
    return linked > 0.75 * len(text) and "。" not in text and "；" not in text


def _title(root: etree._Element, body: etree._Element) -> str:
    """The page's own name: its only first-level heading, or its title without the site's name."""
    heads = [collapsed("".join(h.itertext())) for h in body.iter("h1")]
    heads = [head for head in heads if head]
    named = root.find(".//title")
    title = collapsed("".join(named.itertext())) if named is not None else ""
    title = _SITE.split(title)[0] if title else ""
    if len(heads) == 1 and (
        not title or _squeezed(title) in _squeezed(heads[0]) or _squeezed(heads[0]) in _squeezed(title)
    ):
        return heads[0][:300]
    return title[:300]


def _squeezed(words: str) -> str:
    return re.sub(r"\s+", "", words)
