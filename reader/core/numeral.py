"""Numerals of Chinese and English legal texts: read and written.

Holds whole numbers from 0 upwards: plain (一百二十), positional (二〇二四), financial (壹佰贰拾), short (廿三, 卅),
Arabic of either width, and Roman. What stays true: `read(write(n, style)) == n` for every style and every n up to
99,999,999; what isn't wholly a number is None, never an error (第二十十条 has no number).

Usage of 廿 卅 卌 and of the financial characters: GB/T 15835-2011, annex, and the character tables of its references.
"""

from __future__ import annotations

import re
from typing import Literal

Style = Literal["plain", "positional", "financial", "financial_hant", "arabic", "roman"]

_DIGITS = {
    character: value
    for characters in ("〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖")
    for value, character in enumerate(characters)
} | {"Ｏ": 0, "O": 0, "两": 2, "兩": 2, "弍": 2, "弐": 2, "叄": 3, "叁": 3, "弎": 3, "弌": 1, "幺": 1}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_TENS = {"廿": "二十", "卄": "二十", "卅": "三十", "卌": "四十"}
_BIG = (("亿億", 10**8), ("万萬", 10**4))
_WIDE = {0xFF10 + digit: 48 + digit for digit in range(10)}

CHARACTERS = "".join(sorted({*_DIGITS, *_UNITS, *_TENS, *"万萬"}))
"""Every character a Chinese numeral in a label may hold; Arabic digits not among them."""

_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN = re.compile(r"M{0,3}+(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_LONGEST = 32
"""Longer strings are no numerals: the cost of a hostile text stays linear."""


def read(text: str) -> int | None:
    """The number that the whole of `text` is, white space around and within it aside; None where it is none.

    >>> [read(t) for t in ("十二", "百二十", "二〇二四", "廿三", "壹佰零伍", "１２", "一万五", "二十十", "")]
    [12, 120, 2024, 23, 105, 12, 15000, None, None]
    """
    text = "".join(text.split()).translate(_WIDE)
    if not text or len(text) > _LONGEST:
        return None
    if text.isascii() and text.isdigit():
        return int(text)
    for short, long in _TENS.items():
        text = text.replace(short, long)
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    return _read_large(text)


def _read_large(text: str) -> int | None:
    """A numeral with units: 亿, then 万, then the rest."""
    total = 0
    for signs, worth in _BIG:
        place = max(text.find(sign) for sign in signs)
        if place < 0:
            continue
        head = _read_small(text[:place], 0) if worth == 10**4 or not set("万萬") & set(text[:place]) else None
        if head is None or (head == 0 and place > 0):
            return None
        total += (head or 1) * worth
        text = text[place + 1 :]
        if not text:
            return total
        if len(text) == 1 and _DIGITS.get(text):
            return total + _DIGITS[text] * worth // 10  # 一万五
    rest = _read_small(text, 0)
    return None if rest is None else total + rest


def _read_small(text: str, empty: int) -> int | None:
    """A numeral below 万; `empty` for no characters."""
    if not text:
        return empty
    total, digit, last, zero = 0, None, 10_000, False
    for character in text:
        if character in _UNITS:
            if _UNITS[character] >= last:
                return None  # 二十十, 一百千
            total += (1 if digit is None else digit) * _UNITS[character]
            digit, last, zero = None, _UNITS[character], False
        elif character not in _DIGITS or digit is not None:
            return None
        elif _DIGITS[character] == 0:
            zero = True
        else:
            digit = _DIGITS[character]
    if digit is None:
        return total
    return total + (digit * (last // 10) if 10 < last < 10_000 and not zero else digit)  # 一百二 is 120


def write(number: int, style: Style = "plain") -> str:
    """`number` in words; `ValueError` for what the style can't say (below 0; Roman: 1 to 3999).

    >>> write(120), write(2024, "positional"), write(105, "financial"), write(14, "roman"), write(10)
    ('一百二十', '二〇二四', '壹佰零伍', 'XIV', '十')
    """
    if number < 0 or number >= 10**12:
        raise ValueError(f"{number} can't be written")
    if style == "arabic":
        return str(number)
    if style == "roman":
        return _write_roman(number)
    if style == "positional":
        return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))
    digits, units, big = {
        "plain": ("零一二三四五六七八九", ("", "十", "百", "千"), ("", "万", "亿")),
        "financial": ("零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), ("", "万", "亿")),
        "financial_hant": ("零壹貳參肆伍陸柒捌玖", ("", "拾", "佰", "仟"), ("", "萬", "億")),
    }[style]
    if number == 0:
        return digits[0]
    words = _write_groups(number, digits, units, big)
    return words[1:] if style == "plain" and words.startswith("一十") else words


def _write_groups(number: int, digits: str, units: tuple[str, ...], big: tuple[str, ...]) -> str:
    """Four figures at a time, with one 零 for every run of empty places inside the number."""
    words, gap = "", False
    for power in range(11, -1, -1):
        digit, place = number // 10**power % 10, power % 4
        if digit:
            words += (digits[0] if gap and words else "") + digits[digit] + units[place]
            gap = False
        else:
            gap = True
        if place == 0 and power and number // 10**power % 10_000:
            words += big[power // 4]
    return words


def _write_roman(number: int) -> str:
    if not 0 < number < 4000:
        raise ValueError(f"{number} has no Roman numeral")
    words = ""
    for worth, sign in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        words += sign * (number // worth)
        number %= worth
    return words


def read_roman(text: str) -> int | None:
    """The number of a well-formed Roman numeral of either case; None for anything else.

    >>> read_roman("xiv"), read_roman("IIX"), read_roman("")
    (14, None, None)
    """
    text = text.upper()
    if not text or len(text) > 15 or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[sign] for sign in text]
    return sum(-here if here < after else here for here, after in zip(values, [*values[1:], 0], strict=True))
