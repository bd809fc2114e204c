"""Translation memories and exchange files (TMX, XLIFF 1.2 and 2.x) as a source and its translation, unit by unit.

Inline codes are left out, their words kept. A TMX's Chinese and English variants are taken, whatever other languages
it holds; codes are read leniently (`zh-CN`, `ZH`, `zh_TW`). A bare DOCTYPE is normal; a DTD with entities is refused.

Source: TMX 1.4b (LISA, 2005), XLIFF 1.2 and 2.1 (OASIS).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.said import said
from reader.formats.bilingual import Row, documents, paired
from reader.formats.loaded import Loaded, LoadedDocument, Refused
from reader.formats.safe import parse_xml

if TYPE_CHECKING:
    from lxml import etree

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut", "bx", "ex", "x", "sub", "note", "originalData"))


def load(raw: bytes) -> Loaded:
    """The units' words; `Refused` when the file holds none in Chinese or English."""
    root = parse_xml(raw, said("exchange file"))
    name = _local(root)
    if name == "tmx":
        units = [_variants(tu) for tu in root.iter() if _local(tu) == "tu"]
    elif name == "xliff":
        units = _segments(root)
    else:
        raise Refused(said("it is an XML file of a kind that is not read ({})", name[:40]))
    rows = [Row((unit.get("zh", ""), unit.get("en", "")), table=1) for unit in units if unit]
    if not rows:
        raise Refused(said("it holds no unit in Chinese or English"))
    warnings = (
        ()
        if len(rows) == len(units)
        else (said("{} units without Chinese or English are left out", len(units) - len(rows)),)
    )
    return Loaded(_documents(rows), warnings)


def _documents(rows: list[Row]) -> tuple[LoadedDocument, ...]:
    if not any(row.cells[1] for row in rows) or not any(row.cells[0] for row in rows):
        side = 0 if any(row.cells[0] for row in rows) else 1
        (only,) = documents([Row((row.cells[side],)) for row in rows])
        return (LoadedDocument(only.text, "en" if side else "zh"),)
    return paired_rows([(row.cells[0], row.cells[1]) for row in rows])


def paired_rows(rows: list[tuple[str, str]]) -> tuple[LoadedDocument, ...]:
    """Pairs of (Chinese, English) as a source and its translation, whatever letters they are made of."""
    from reader.core.span import Span

    texts: tuple[list[str], list[str]] = ([], [])
    lengths = [0, 0]
    pairs: list[tuple[Span, Span]] = []
    for row in rows:
        spans: list[Span] = []
        for side in (0, 1):
            words = " ".join(row[side].split("\n")).strip()
            spans.append(Span(lengths[side], lengths[side] + len(words)))
            if words:
                texts[side].append(words + "\n")
                lengths[side] += len(words) + 1
        if all(span.end > span.start for span in spans):
            pairs.append((spans[0], spans[1]))
    return paired("".join(texts[0]), "".join(texts[1]), pairs)


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _side(code: str | None) -> str:
    """`zh`, `en`, or empty for another language."""
    start = (code or "").lower().replace("_", "-").split("-")[0]
    return {"zh": "zh", "chi": "zh", "zho": "zh", "cmn": "zh", "en": "en", "eng": "en"}.get(start, "")


def _variants(tu: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for tuv in tu:
        side = _side(tuv.get(_LANG) or tuv.get("lang"))
        seg = next((e for e in tuv if _local(e) == "seg"), None)
        if side and seg is not None and side not in found:
            found[side] = _words(seg)
    return {side: words for side, words in found.items() if words}


def _segments(root: etree._Element) -> list[dict[str, str]]:
    units: list[dict[str, str]] = []
    codes = (root.get("srcLang"), root.get("trgLang"))
    for element in root.iter():
        if _local(element) == "file" and element.get("source-language"):
            codes = (element.get("source-language"), element.get("target-language"))
        if _local(element) not in ("trans-unit", "segment"):
            continue
        unit: dict[str, str] = {}
        for name, code in zip(("source", "target"), codes, strict=True):
            part = next((e for e in element if _local(e) == name), None)
            words = _words(part) if part is not None else ""
            if words and _side(code):
                unit[_side(code)] = words
        units.append(unit)
    return units


def _words(element: etree._Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if _local(child) not in _CODES:
            parts.append(_words(child))
        parts.append(child.tail or "")
    return "".join(parts).strip()
