"""The numbers that Word computes and never writes into its paragraphs: 第一条, （二）, 1.1.

Source: ECMA-376, part 1, 17.9 (numbering), and what Word does where it is silent: the counters belong to the abstract
list and are shared by all lists made from it; a list's own start value counts from its first paragraph on; a level
begins anew after a paragraph of any higher level, unless `lvlRestart` says otherwise (0: never, so that 第N条 runs on
through the chapters). Cycles among styles and lists end where they close.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.formats.ordinals import write

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_LARGEST = 2**31 - 1
_CLOSING = "）)]〕】、．.：:，,。"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `restart` is the 1-based level after which it begins anew; None: any higher one."""

    start: int = 1
    system: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    suffix: str = "tab"
    style: str | None = None


@dataclass(slots=True)
class _List:
    """A w:num: its abstract list and what it overrides."""

    abstract: str
    starts: dict[int, int]
    levels: dict[int, Level]


@dataclass(slots=True)
class _Style:
    based_on: str | None
    list: str | None
    level: int | None
    name: str = ""


def value(parent: etree._Element | None, *path: str) -> str | None:
    """The w:val at the end of a path of child names, None where there is none."""
    for name in path:
        parent = parent.find(W + name) if parent is not None else None
    return None if parent is None else parent.get(W + "val")


def number(words: str | None, otherwise: int | None = None) -> int | None:
    """A whole number of an attribute; `otherwise` when it is none or beyond 32 bits."""
    if words is None or not re.fullmatch(r"\s*[+-]?\d{1,10}\s*", words):
        return otherwise
    found = int(words)
    return found if abs(found) <= _LARGEST else otherwise


def on(parent: etree._Element | None, name: str) -> bool:
    """Whether an on/off property stands and isn't switched off."""
    element = parent.find(W + name) if parent is not None else None
    return element is not None and element.get(W + "val", "true") not in ("0", "false", "off", "none")


@dataclass(slots=True)
class Numbering:
    """The lists of one document and their counters; paragraphs are asked for in document order."""

    _abstracts: dict[str, dict[int, Level]] = field(default_factory=dict)
    _lists: dict[str, _List] = field(default_factory=dict)
    _styles: dict[str, _Style] = field(default_factory=dict)
    _default: str | None = None
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    @staticmethod
    def read(numbering: etree._Element | None, styles: etree._Element | None) -> Numbering:
        """From the roots of numbering.xml and styles.xml, either of which may be missing."""
        self = Numbering()
        if styles is not None:
            self._read_styles(styles)
        if numbering is not None:
            self._read_lists(numbering)
        return self

    def _read_styles(self, styles: etree._Element) -> None:
        for style in styles.iterfind(W + "style"):
            name = style.get(W + "styleId")
            if name is None:
                continue
            ppr = style.find(W + "pPr")
            numpr = ppr.find(W + "numPr") if ppr is not None else None
            self._styles[name] = _Style(
                value(style, "basedOn"), value(numpr, "numId"), number(value(numpr, "ilvl")), value(style, "name") or ""
            )
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                self._default = name

    def _read_lists(self, root: etree._Element) -> None:
        named: dict[str, str] = {}
        borrowed: dict[str, str] = {}
        for abstract in root.iterfind(W + "abstractNum"):
            key = abstract.get(W + "abstractNumId") or ""
            self._abstracts[key] = _levels(abstract)
            if (style := value(abstract, "styleLink")) is not None:
                named[style] = key
            if (style := value(abstract, "numStyleLink")) is not None:
                borrowed[key] = style
        for num in root.iterfind(W + "num"):
            starts, levels = {}, {}
            for override in num.iterfind(W + "lvlOverride"):
                level = number(override.get(W + "ilvl"), 0) or 0
                start = number(value(override, "startOverride"))
                if start is not None:
                    starts[level] = start
                own = override.find(W + "lvl")
                if own is not None:
                    levels[level] = _level(own)
            self._lists[num.get(W + "numId") or ""] = _List(value(num, "abstractNumId") or "", starts, levels)
        for key, style in borrowed.items():
            through = self._lists.get(self._own(style)[0] or "")
            target = through.abstract if through is not None else named.get(style, "")
            if target in borrowed:
                target = named.get(style, "")
            self._abstracts[key] = self._abstracts.get(target, {})

    def _own(self, style: str | None) -> tuple[str | None, int | None]:
        """The list and level that a style gives, its own or inherited; each may come from another ancestor."""
        found: str | None = None
        level: int | None = None
        seen: set[str] = set()
        while style is not None and style in self._styles and style not in seen:
            seen.add(style)
            mine = self._styles[style]
            if found is None and mine.list is not None:
                found = mine.list
                level = mine.level if level is None else level
                if level is None:
                    level = self._level_of(found, seen)
                break
            level = mine.level if level is None else level
            style = mine.based_on
        return found, level

    def _level_of(self, key: str, styles: set[str]) -> int | None:
        return next((n for n, level in self._levels(key).items() if level.style in styles), None)

    def _levels(self, key: str) -> dict[int, Level]:
        found = self._lists.get(key)
        return {} if found is None else {**self._abstracts.get(found.abstract, {}), **found.levels}

    def style_name(self, paragraph: etree._Element) -> str:
        """The paragraph's style by its visible name in lower case, such as `toc 1`."""
        style = value(paragraph, "pPr", "pStyle")
        return self._styles[style].name.lower() if style in self._styles else (style or "").lower()

    def label(self, paragraph: etree._Element) -> str:
        """The label of the next paragraph and what parts it from the text; empty for one without a number."""
        ppr = paragraph.find(W + "pPr")
        key, at = self._own(value(ppr, "pStyle") or self._default)
        numpr = ppr.find(W + "numPr") if ppr is not None else None
        if numpr is not None:
            own = value(numpr, "numId")
            if own is not None:
                at = None if own != key else at
                key = own
            at = number(value(numpr, "ilvl"), at)
        if key is None or key not in self._lists:
            return ""
        levels = self._levels(key)
        at = at or 0
        if at not in levels:
            return ""
        return self._written(levels, at, self._count(key, levels, at))

    def _count(self, key: str, levels: dict[int, Level], at: int) -> dict[int, int]:
        counts = self._counts.setdefault(self._lists[key].abstract, {})
        start = self._lists[key].starts.get(at)
        if (key, at) not in self._begun and start is not None:
            counts.pop(at, None)
        self._begun.add((key, at))
        first = levels[at].start if start is None else start
        counts[at] = min(counts[at] + 1, _LARGEST) if at in counts else first
        for deeper in [n for n in counts if n > at]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or at < restart:
                del counts[deeper]
        return counts

    def _written(self, levels: dict[int, Level], at: int, counts: dict[int, int]) -> str:
        level = levels[at]

        def place(match: re.Match[str]) -> str:
            n = int(match[1]) - 1
            other = levels.get(n, Level())
            return write(counts.get(n, other.start), "decimal" if level.legal else other.system)

        words = _PLACE.sub(place, level.text) if level.system != "bullet" else _bullet(level.text)
        return words + separator(words) if words.strip() and level.suffix != "nothing" else words


def separator(label: str) -> str:
    """What stands between a label and its text: nothing where the label ends in a mark of its own.

    >>> separator("第一条"), separator("（一）"), separator("1.1"), separator("①")
    (' ', '', ' ', '')
    """
    last = label.rstrip()[-1:]
    marked = last in _CLOSING or 0x2460 <= ord(last) <= 0x249B or 0x3251 <= ord(last) <= 0x32BF
    return "" if marked else " "


def _bullet(text: str) -> str:
    """Bullets of symbol fonts stand in the private use area."""
    return "•" if text and all(0xE000 <= ord(c) <= 0xF8FF or c in "·lnuo" for c in text) else text


def _levels(abstract: etree._Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in abstract.iterfind(W + "lvl"):
        at = number(level.get(W + "ilvl"), 0) or 0
        found[at] = _level(level)
    return found


def _level(level: etree._Element) -> Level:
    system = next((e.get(W + "val") for e in level.iter(W + "numFmt") if e.get(W + "val") != "custom"), None)
    return Level(
        start=number(value(level, "start"), 1) or 0,  # a missing start would be 0 by the standard; nobody means that
        system=system or "decimal",
        text=(value(level, "lvlText") or "")[:200],
        restart=number(value(level, "lvlRestart")),
        legal=on(level, "isLgl"),
        suffix=value(level, "suff") or "tab",
        style=value(level, "pStyle"),
    )
