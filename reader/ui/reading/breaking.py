"""Line breaking: a paragraph as lines of even pitch, none of which begins with a closing mark.

Qt breaks by Unicode's rules (UAX 14), which keep most marks where they belong; what it lets through when a stretch
can't be broken any other way is pulled back here, as Chinese typography wants it (clreq, 行首行尾禁则).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

NO_START = frozenset("，。、；：？！）》〉」』】〕］｝”’〗〙〛﹂﹄·・‧％‰℃々—…,.;:?!)]}%")
NO_END = frozenset("（《〈「『【〔［｛“‘〖〘〚﹁﹃([{￥＄")
_PULL = 4
"""No more characters than this are carried over to the next line."""
_LOOSE = 0.12
"""A line with more room left than this part of its width is set ragged rather than spread."""


def option(*, justify: bool) -> QTextOption:
    """How a column's paragraphs are set."""
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setAlignment(Qt.AlignmentFlag.AlignJustify if justify else Qt.AlignmentFlag.AlignLeft)
    return made


def lay(layout: QTextLayout, width: float, pitch: float, base: float, *, chinese: bool) -> int:
    """Breaks a layout's text into lines of `width`, `pitch` apart; returns how many there are."""
    text = layout.text()
    if not text.isascii() and max(text) > "\uffff":
        text = _by_unit(text)
    layout.beginLayout()
    count = 0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        if chinese:
            _pull_back(line, text, width)
        line.setPosition(QPointF(0, count * pitch + base - line.ascent()))
        count += 1
    layout.endLayout()
    return count


def _by_unit(text: str) -> str:
    """One character for each UTF-16 unit, so that units index it."""
    return "".join(char if char <= "\uffff" else "国国" for char in text)


def _pull_back(line: QTextLine, text: str, width: float) -> None:
    start, end = line.textStart(), line.textStart() + line.textLength()
    if end >= len(text) or text[end - 1] == "\u2028":
        return
    to = end
    while to > start + 1 and end - to < _PULL and (text[to] in NO_START or text[to - 1] in NO_END):
        to -= 1
    if to == end or text[to] in NO_START or text[to - 1] in NO_END:
        if width - line.naturalTextWidth() > _LOOSE * width:
            line.setLineWidth(line.naturalTextWidth() + 0.5)
        return
    line.setNumColumns(to - start, width)
