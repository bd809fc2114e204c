"""Themes: the colours of the whole interface and of what stands on the text.

Holds `Theme`, read from `resources/themes`; the palette and the style sheet made from it. What stays true: every theme
has every colour and every mark, so nothing below falls back to another theme's. A palette is always set, because the
platform's colour scheme can't be relied on.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.app.places import resource
from reader.ui import fonts

ThemeName = Literal["light", "dark", "sepia", "contrast"]
NAMES: tuple[ThemeName, ...] = get_args(ThemeName)

KIND_COLOURS: dict[str, str] = {
    "obligation": "yellow", "right": "green", "definition": "blue", "deadline": "orange", "exception": "violet",
    "risk": "red", "question": "teal", "translation": "pink", "note": "grey",
}  # fmt: skip
"""The colour of an annotation that names none of its own."""

_NAME = re.compile(r"@(\w+)@")


class Ink(NamedTuple):
    """How a kind of mark is drawn: `ground` behind the words (transparent for none), `line` below or beside them."""

    ground: QColor
    line: QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours. `colours` and `marks` are by the names of `resources/themes/SOURCE.md`."""

    name: ThemeName
    dark: bool
    colours: dict[str, QColor]
    marks: dict[str, Ink]

    def __getitem__(self, name: str) -> QColor:
        return self.colours[name]

    def mark(self, role: str) -> Ink:
        """How marks of a role are drawn; a role nobody drew looks like a plain note."""
        return self.marks.get(role, self.marks["grey"])

    @property
    def contrast(self) -> bool:
        """Whether marks get outlines and selected words another ink."""
        return self.name == "contrast"


@lru_cache(maxsize=len(NAMES))
def theme(name: ThemeName) -> Theme:
    """The theme of that name; `KeyError` for none."""
    if name not in NAMES:
        raise KeyError(name)
    read = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    clear = QColor(0, 0, 0, 0)
    colours = {key: QColor(value) if value else clear for key, value in read["colours"].items()}
    marks = {
        role: Ink(QColor(ink["ground"]) if ink["ground"] else clear, QColor(ink["line"]))
        for role, ink in read["marks"].items()
    }
    return Theme(name, read["dark"], colours, marks)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for all that the style sheet doesn't reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "paper"), (role.Base, "paper"), (role.AlternateBase, "row"), (role.Button, "card"),
        (role.ToolTipBase, "card"), (role.WindowText, "ink"), (role.Text, "ink"), (role.ButtonText, "ink"),
        (role.ToolTipText, "ink"), (role.PlaceholderText, "faint"), (role.BrightText, "bad"), (role.Link, "accent"),
        (role.LinkVisited, "accent"), (role.Highlight, "sel"), (role.HighlightedText, "ink"), (role.Mid, "line"),
        (role.Midlight, "chip"), (role.Light, "card"), (role.Dark, "faint"), (role.Shadow, "line"),
        (role.Accent, "accent"),
    ):  # fmt: skip
        made.setColor(target, theme[name])
    if theme["sel_ink"].alpha():
        made.setColor(role.HighlightedText, theme["sel_ink"])
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, theme["off"])
    return made


def style_sheet(theme: Theme, region: fonts.Region = "cn", pixels: int = fonts.INTERFACE_PIXELS) -> str:
    """The style sheet of the interface in a theme; `pixels` is the interface's size, apart from the text's zoom."""
    words = {name: colour.name() for name, colour in theme.colours.items()}
    thumb, selected = theme["off"], theme["sel_ink"] if theme["sel_ink"].alpha() else theme["ink"]
    words |= {
        "thumb": f"rgba({thumb.red()}, {thumb.green()}, {thumb.blue()}, 110)",
        "sel_words": selected.name(),
        "font": ", ".join(f'"{family}"' for family in fonts.interface_families(region)),
        "size": str(pixels),
        "small": str(pixels - 1),
        "large": str(pixels + 2),
        "icons": resource(f"themes/{theme.name}").as_posix(),
    }
    sheet = resource("themes/interface.qss").read_text(encoding="utf-8")
    return _NAME.sub(lambda found: words[found[1]], sheet)


def apply(app: QApplication, theme: Theme, region: fonts.Region = "cn", pixels: int = fonts.INTERFACE_PIXELS) -> None:
    """Dresses the whole application; widgets that paint themselves are told by their own `set_theme`."""
    app.setStyle("Fusion")
    app.setFont(fonts.interface(region, pixels))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme, region, pixels))
