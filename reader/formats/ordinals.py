"""Numbers as word processors write them before a paragraph.

The names are those of WordprocessingML's ST_NumberFormat (ECMA-376, part 1, 17.18.59). A number that a system can't
write (Roman above 3,999, circles above fifty) comes out in digits, so that no hostile start value grows a label.
Two deviations: zero inside a number is 零, as statutes write it (第一百零一条); systems of other scripts are digits.
"""

from __future__ import annotations

from collections.abc import Callable

_DIGITS = "零一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_FORMAL_HANT = "零壹貳參肆伍陸柒捌玖"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def counting(
    number: int, digits: str = _DIGITS, units: tuple[str, ...] = ("", "十", "百", "千"), wan: str = "万"
) -> str:
    """The number in words.

    >>> [counting(n) for n in (10, 11, 20, 101, 110, 1010, 20005)]
    ['十', '十一', '二十', '一百零一', '一百一十', '一千零一十', '二万零五']
    """
    if not 0 < number < 10**8:
        return digits[0] if number == 0 else str(number)
    if number >= 10000:
        high, low = divmod(number, 10000)
        tail = "" if not low else (digits[0] if low < 1000 else "") + _below_wan(low, digits, units)
        return _below_wan(high, digits, units) + wan + tail
    words = _below_wan(number, digits, units)
    return words[1:] if number < 20 and number >= 10 and digits[1] == "一" else words


def _below_wan(number: int, digits: str, units: tuple[str, ...]) -> str:
    words, gap = "", False
    for place, digit in enumerate(reversed(str(number))):
        if digit == "0":
            gap = True
            continue
        words = digits[int(digit)] + units[place] + (digits[0] if gap and words else "") + words
        gap = False
    return words


def _counting_below_hundred(zero: str) -> Callable[[int], str]:
    """The systems that have a word for ten only: 一〇一 above ninety-nine."""
    return lambda n: counting(n) if 0 < n < 100 else _positional(zero + _DIGITS[1:])(n)


def _positional(digits: str) -> Callable[[int], str]:
    return lambda n: "".join(digits[int(c)] for c in str(n)) if n >= 0 else str(n)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    words = ""
    for value, letters in _ROMAN:
        while number >= value:
            words += letters
            number -= value
    return words


def _letters(number: int) -> str:
    """a … z, aa, bb, cc: the same letter again."""
    return chr(96 + (number - 1) % 26 + 1) * ((number - 1) // 26 + 1) if 0 < number <= 780 else str(number)


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda n: signs[(n - 1) % len(signs)] if n > 0 else str(n)


def _enclosed(*ranges: tuple[int, int, int], otherwise: str = "{}") -> Callable[[int], str]:
    """Ranges of (first number, last number, code point of the first)."""

    def write(number: int) -> str:
        for first, last, start in ranges:
            if first <= number <= last:
                return chr(start + number - first)
        return otherwise.format(number)

    return write


_CIRCLED = _enclosed((0, 0, 0x24EA), (1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1))
_FORMAL_UNITS = ("", "拾", "佰", "仟")
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"

_WRITERS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalHalfWidth": str,
    "decimalZero": "{:02d}".format,
    "decimalFullWidth": _positional("０１２３４５６７８９"),
    "decimalFullWidth2": _positional("０１２３４５６７８９"),
    "decimalEnclosedCircle": _CIRCLED,
    "decimalEnclosedCircleChinese": _CIRCLED,
    "decimalEnclosedParen": _enclosed((1, 20, 0x2474), otherwise="({})"),
    "decimalEnclosedFullstop": _enclosed((1, 20, 0x2488), otherwise="{}."),
    "upperRoman": _roman,
    "lowerRoman": lambda n: _roman(n).lower(),
    "upperLetter": lambda n: _letters(n).upper(),
    "lowerLetter": _letters,
    "ordinal": lambda n: f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}",
    "numberInDash": "- {} -".format,
    "hex": "{:X}".format,
    "chineseCounting": _counting_below_hundred("〇"),
    "taiwaneseCounting": _counting_below_hundred("○"),
    "chineseCountingThousand": counting,
    "taiwaneseCountingThousand": lambda n: counting(n, wan="萬"),
    "japaneseCounting": lambda n: counting(n, wan="万"),
    "chineseLegalSimplified": lambda n: counting(n, _FORMAL, _FORMAL_UNITS),
    "ideographLegalTraditional": lambda n: counting(n, _FORMAL_HANT, _FORMAL_UNITS, "萬"),
    "japaneseLegal": lambda n: counting(n, "零壱弐参四伍六七八九", ("", "拾", "百", "阡"), "萬"),
    "ideographDigital": _positional("〇一二三四五六七八九"),
    "japaneseDigitalTenThousand": _positional("〇一二三四五六七八九"),
    "taiwaneseDigital": _positional("○一二三四五六七八九"),
    "koreanDigital2": _positional("零一二三四五六七八九"),
    "ideographTraditional": _cycle(_STEMS),
    "ideographZodiac": _cycle(_BRANCHES),
    "ideographZodiacTraditional": lambda n: _cycle(_STEMS)(n) + _cycle(_BRANCHES)(n) if n > 0 else str(n),
    "ideographEnclosedCircle": _enclosed((1, 10, 0x3280)),
    "bullet": lambda _: "•",
    "none": lambda _: "",
}


def write(number: int, system: str) -> str:
    """`number` in the numbering system of that name; digits for a system that isn't known.

    >>> write(13, "chineseCountingThousand"), write(3, "decimalEnclosedCircle"), write(2**31 - 1, "upperRoman")
    ('十三', '③', '2147483647')
    """
    return _WRITERS.get(system, str)(number)
