"""What importing is about, in the interface's language: repairs, kinds of numbering, encodings, what a file came to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.core.source import Repair

_CONTEXT = 16
_LONGEST = 36


def repair(kind: str) -> str:
    """What a repair is called."""
    return {
        "invisible": QCoreApplication.translate("Importing", "Invisible characters"),
        "radical": QCoreApplication.translate("Importing", "Radicals in place of characters"),
        "misread": QCoreApplication.translate("Importing", "Characters read one byte off"),
        "pinyin": QCoreApplication.translate("Importing", "Pinyin pushed into words"),
        "page": QCoreApplication.translate("Importing", "Page numbers and running heads"),
        "site": QCoreApplication.translate("Importing", "Parts of the web page"),
        "links": QCoreApplication.translate("Importing", "Links at the end"),
        "end mark": QCoreApplication.translate("Importing", "End marks"),
        "repeat": QCoreApplication.translate("Importing", "Text that came twice"),
        "document": QCoreApplication.translate("Importing", "Other texts of the file"),
        "broken line": QCoreApplication.translate("Importing", "Lines broken in mid-sentence"),
        "punctuation": QCoreApplication.translate("Importing", "Half-width punctuation"),
    }.get(kind, kind)


def numbering(kind: str) -> str:
    """What a kind of numbering is called."""
    return {
        "": QCoreApplication.translate("Importing", "As recognised"),
        "prc": QCoreApplication.translate("Importing", "Articles, mainland (第一条)"),
        "tw": QCoreApplication.translate("Importing", "Articles, Taiwan (第 1 條)"),
        "policy": QCoreApplication.translate("Importing", "Headings (一、（一）1.)"),
        "english": QCoreApplication.translate("Importing", "English (Article 1)"),
        "plain": QCoreApplication.translate("Importing", "None"),
    }[kind]


def language(name: str) -> str:
    """What a language is called."""
    return {
        "zh": QCoreApplication.translate("Importing", "Chinese"),
        "en": QCoreApplication.translate("Importing", "English"),
    }[name]


def encoding(name: str) -> str:
    """An encoding as people know it."""
    return {
        "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "gb18030": "GB18030 (GBK, GB2312)", "big5": "Big5",
        "big5hkscs": "Big5-HKSCS", "cp950": "CP950", "utf-16": "UTF-16", "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
    }.get(name, name)  # fmt: skip


def parts(found: Repair, decoded: str) -> tuple[str, str, str, str]:
    """A repair in its surroundings: the words before it, what went, what came, the words behind it."""
    start, end = found.span
    before = decoded[max(0, start - _CONTEXT) : start]
    behind = decoded[end : end + _CONTEXT]
    return visible(before), visible(shortened(found.before)), visible(shortened(found.after)), visible(behind)


def visible(words: str) -> str:
    """Words on one line, with signs for what can't be seen.

    >>> visible("甲\\n\\u200b乙")
    '甲↵⟨200B⟩乙'
    """
    shown: list[str] = []
    for char in words:
        if char == "\n":
            shown.append("↵")
        elif char == "\t" or not (char.isprintable() or char == "\u3000"):
            shown.append(f"⟨{ord(char):04X}⟩")
        else:
            shown.append(char)
    return "".join(shown)


def shortened(words: str) -> str:
    """The beginning and the end of long words, and how long they are."""
    if len(words) <= _LONGEST:
        return words
    return f"{words[:20]}…{words[-8:]} ({len(words)})"
