"""Fonts: named families per region, with fallbacks for each platform.

What stays true: each region's text is drawn with its region's own glyphs. Under a Chinese locale the shaper would give
every CJK face the locale's forms through the feature `locl`, so that is off in every font made here.
Sizes are pixels at 100 per cent; the zoom of the text multiplies them, the interface's size stays.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

Region = Literal["cn", "tw", "hk", "en"]
Written = Literal["zh", "en"]

TEXT_PIXELS = 15.5
ENGLISH_PIXELS = 14.5
HEADING = 1.1
"""How much larger a heading is than the text."""
INTERFACE_PIXELS = 13

_SERIF: dict[Region, tuple[str, ...]] = {
    "cn": (
        "Noto Serif CJK SC",
        "Noto Serif SC",
        "Source Han Serif SC",
        "Source Han Serif CN",
        "Songti SC",
        "STSong",
        "SimSun",
    ),
    "tw": (
        "Noto Serif CJK TC",
        "Noto Serif TC",
        "Source Han Serif TC",
        "Source Han Serif TW",
        "Songti TC",
        "LiSong Pro",
        "PMingLiU",
        "MingLiU",
    ),
    "hk": (
        "Noto Serif CJK HK",
        "Noto Serif HK",
        "Source Han Serif HC",
        "Source Han Serif HK",
        "Songti TC",
        "MingLiU_HKSCS",
        "PMingLiU",
    ),
    # The Korean cut of Noto has the same Latin letters as the others, and curly quotes of Latin width.
    "en": (
        "Noto Serif",
        "Source Serif 4",
        "Source Serif Pro",
        "Charter",
        "Noto Serif CJK KR",
        "Source Han Serif K",
        "Georgia",
        "Cambria",
        "DejaVu Serif",
    ),
}
_SANS: dict[Region, tuple[str, ...]] = {
    "cn": (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei UI",
        "Microsoft YaHei",
        "WenQuanYi Micro Hei",
    ),
    "tw": (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
        "Microsoft JhengHei",
    ),
    "hk": (
        "Noto Sans CJK HK",
        "Noto Sans HK",
        "Source Han Sans HC",
        "PingFang HK",
        "Microsoft JhengHei UI",
        "Microsoft JhengHei",
    ),
    "en": (
        "Inter",
        "Segoe UI Variable Text",
        "Segoe UI",
        "SF Pro Text",
        "Helvetica Neue",
        "Noto Sans",
        "Cantarell",
        "Ubuntu",
    ),
}
_LOCALE = QFont.Tag("locl")
_PROPORTIONAL = QFont.Tag("pwid")
_chosen: dict[Written, str] = {"zh": "", "en": ""}


def choose(language: Written, family: str) -> None:
    """Sets a family of the reader's choice before those of every region of a language; empty for none."""
    _chosen[language] = family


def chosen(language: Written) -> str:
    """The family of the reader's choice; empty for none."""
    return _chosen[language]


@lru_cache(maxsize=64)
def _present(families: tuple[str, ...], *, nearest: bool = True) -> tuple[str, ...]:
    """Those that this machine has, in order; with `nearest` all where it has none, so that Qt finds the nearest."""
    found = tuple(name for name in families if QFontDatabase.hasFamily(name))
    return families if nearest and not found else found


def families(region: Region, *, serif: bool = True) -> tuple[str, ...]:
    """The families for text of a region, best first; the other regions' follow for what the first ones lack."""
    faces = _SERIF if serif else _SANS
    rest = tuple(name for other in ("cn", "tw", "hk") if other != region for name in _present(faces[other])[:1])
    return (*_present(faces[region])[:3], *rest)


def made(names: tuple[str, ...], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of those families at a size in pixels, with each region's own glyphs."""
    font = QFont()
    # A new font begins as the interface's, whose proportional marks are no business of a Chinese text.
    font.clearFeatures()
    font.setFamilies(list(names))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(_LOCALE, 0)
    return font


def reading(region: Region, zoom: float = 100, *, heading: bool = False, serif: bool = True, family: str = "") -> QFont:
    """The font of a text column; `family` stands before the region's own where the reader chose one."""
    pixels = ENGLISH_PIXELS if region == "en" else TEXT_PIXELS
    family = family or _chosen["en" if region == "en" else "zh"]
    names = ((family,) if family else ()) + families(region, serif=serif)
    if heading:
        return made(names, pixels * zoom / 100 * HEADING, QFont.Weight.DemiBold)
    return made(names, pixels * zoom / 100)


def interface(region: Region = "cn", pixels: float = INTERFACE_PIXELS) -> QFont:
    """The font of the interface in a language.

    Where English has to be drawn in a Chinese face, quotes and dots are as wide as letters want them.
    """
    font = made(interface_families(region), pixels)
    if region == "en" and not _present(_SANS["en"], nearest=False):
        font.setFeature(_PROPORTIONAL, 1)
    return font


def interface_families(region: Region = "cn") -> tuple[str, ...]:
    """The families of the interface, best first: a Latin one first for English, the region's own for Chinese.

    Quotes, dashes and dots have one code for both; whoever comes first draws them.
    """
    if region == "en":
        return (*_present(_SANS["en"], nearest=False)[:1], *families("cn", serif=False))
    return families(region, serif=False)


def leading(font: QFont, region: Region) -> float:
    """The distance of two base lines: about 1.75 em for Chinese, 1.62 for English, never less than the face needs."""
    em = font.pixelSize()
    factor = 1.62 if region == "en" else 1.75
    return float(round(max(em * factor, QFontMetricsF(font).height())))
