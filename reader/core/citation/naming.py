"""What the instruments of a text are called: aliases, the text's own kind, and what 本法 means in it.

What stays true: `bare` of a title has no book title marks around it; an alias leads to the full title that the text
itself gives for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.core.citation.grammar import ALIAS, INSTRUMENT, MARKS, TITLE, name_before
from reader.core.citation.model import SELF
from reader.core.scanning import matches

_PLAIN = str.maketrans("條規辦細則約協議決釋準綱憲範備錄總標", "条规办细则约协议决释准纲宪范备录总标")
LONGEST_TITLE = 120
"""Code points of a first line that may be a title."""

_STATUTE = frozenset({"法", "法典", "条例", "宪法"})
_BY_LAW = re.compile("(?:施行|实施|實施)(?:细则|細則|条例|條例|办法|辦法|规定|規定|规则|規則)$")
_EDITION = re.compile(r"[（(](?:试行|試行|暂行|暫行|草案|\d{4}年?[^（）()]{0,12})[)）]$")
_COUNTRY = ("中华人民共和国", "中華人民共和國", "中華民國")
_FIRST = re.compile("第[ \u3000]?[一1１][ \u3000]?[条條]")
_ARTICLE = re.compile("第[^。\n]{1,12}?[条條]")


def bare(title: str) -> str:
    """A title without white space, book title marks around it, or the name of the country before it.

    >>> bare("《中华人民共和国海关法》"), bare("《〈民法典〉时间效力的规定》")
    ('海关法', '〈民法典〉时间效力的规定')
    """
    title = "".join(title.split())
    while title[:1] in '《“「『"' and title[-1:] in '》”」』"' and len(title) > 2:
        title = title[1:-1]
    return next((title.removeprefix(name) for name in _COUNTRY if title.startswith(name) and title != name), title)


def key(title: str) -> str:
    """What two names of one instrument have in common: `bare` without （试行）, （2023年修订） and inner marks.

    >>> key("《中华人民共和国海关法（2021年修正）》")
    '海关法'
    """
    return _EDITION.sub("", bare(title)).translate({ord(mark): None for mark in MARKS})


@dataclass(frozen=True, slots=True)
class Names:
    """The names that one text uses. `ends` maps the place right after （以下简称…） to where the full name begins."""

    title: str
    aliases: dict[str, str]
    ends: dict[int, tuple[int, str]]
    parent: str
    """The law under which a by-law is made; empty when the text is none, or doesn't say."""

    def full(self, name: str) -> str:
        """The title that a name in the text stands for, without book title marks."""
        stripped = name.strip(MARKS)
        found = self.aliases.get(stripped)
        return found if found is not None else stripped if "〉" not in name[-3:] else name.strip("《》 \u3000")

    def own(self, kind: str) -> str:
        """The instrument that 本 and `kind` (法, 条例, 办法 …) mean: `self`, or the title of the parent law."""
        kind = kind.translate(_PLAIN)
        alias = next((full for name, full in self.aliases.items() if name.translate(_PLAIN) == f"本{kind}"), None)
        if alias is not None:
            return alias
        title = _EDITION.sub("", self.title).translate(_PLAIN)
        if not self.parent or title.endswith(kind) or kind not in _STATUTE:
            return SELF
        if kind.endswith("法") and self.parent.translate(_PLAIN).endswith(("法", "法典")):
            return self.parent
        return self.parent if self.parent.translate(_PLAIN).endswith(kind) else SELF


def names(text: str, title: str) -> Names:
    """Reads the names that a text gives to instruments."""
    title = title or _first_line(text)
    aliases: dict[str, str] = {}
    ends: dict[int, tuple[int, str]] = {}
    for match in matches(ALIAS, text):
        end = match.start() - (text[match.start() - 1 : match.start()] in (" ", "\u3000"))
        start = _name_start(text, end)
        if start is None:
            continue
        full = text[start:end].strip("《》 \u3000")
        alias = match["alias"].strip(MARKS)
        if alias:
            aliases.setdefault(alias, full)
            ends[match.end()] = (start, full)
    return Names(title, aliases, ends, _parent(text, title))


def _first_line(text: str) -> str:
    """What stands first in a text, shortened: a text without line ends has no title."""
    return next((line.strip() for line in text[:400].split("\n") if line.strip()), "")[:LONGEST_TITLE]


def _name_start(text: str, end: int) -> int | None:
    """Where the instrument begins whose name ends at `end`, in book title marks or without."""
    if text[end - 1 : end] == "》":
        depth = 0
        for place in range(end - 1, max(-1, end - 170), -1):
            depth += (text[place] == "》") - (text[place] == "《")
            if depth == 0:
                return place if INSTRUMENT.search(text[place + 1 : end - 1]) else None
        return None
    return name_before(text, end, text.rfind("\n", max(0, end - 60), end) + 1)


def _parent(text: str, title: str) -> str:
    """The law that a by-law carries out: what its title says, else the law named first with an article."""
    plain = _EDITION.sub("", title)
    by_law = _BY_LAW.search(plain)
    if by_law is not None and plain[: by_law.start()].endswith(("法", "条例", "條例")):
        return plain[: by_law.start()]
    if plain.endswith(("法", "法典", "条例", "條例")):
        return ""
    first = next(matches(_FIRST, text), None)
    if first is None:
        return ""
    opening = text[first.end() : first.end() + 200]
    for cited in _ARTICLE.finditer(opening):
        before = opening[: cited.start()].rstrip()
        quoted = [m for m in TITLE.finditer(before) if m.end() == len(before)]
        if quoted:
            return quoted[0]["title"]
        start = name_before(before, len(before), 0)
        if start is not None:
            return before[start:]
    return ""
