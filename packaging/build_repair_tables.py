"""Build the tables of resources/repair: what ordinary Chinese looks like, and what the repairs put right.

Run it by hand after a new jieba or OpenCC: `python packaging/build_repair_tables.py`. It reads jieba's dictionary
(words and their counts, MIT), the word lists of OpenCC (Apache-2.0) through opencc-python-reimplemented for the
traditional forms, and Python's own Unicode database, and writes three files:

* bigrams.json.gz  log probabilities of characters and of pairs of neighbours within words, in tenths of a nat;
* radicals.tsv     Kangxi and supplement radicals and the characters they stand for;
* syllables.txt    the syllables of Mandarin without their tones.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import unicodedata
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "repair"

# jieba's dictionary holds words only; these shares of running legal text stand for the punctuation between them.
PUNCTUATION = {
    "，": 0.06, "。": 0.03, "、": 0.03, "；": 0.008, "：": 0.006, "《": 0.006, "》": 0.006, "（": 0.006, "）": 0.006,
    "“": 0.003, "”": 0.003, "「": 0.002, "」": 0.002, "〈": 0.0005, "〉": 0.0005, "〔": 0.0005, "〕": 0.0005,
    "？": 0.001, "！": 0.001, "\u3000": 0.002, "…": 0.0005, "—": 0.001, "·": 0.0005,
}  # fmt: skip

SELDOM = 3
"""A character counted less often is left to the scale by character sets."""
SELDOM_PAIR = 40

# Radicals that Unicode's database gives no decomposition for: the supplement block's own shapes.
SUPPLEMENT = dict(
    zip(
        (
            "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯"
            "⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜"
            "⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲"
        ),
        (
            "厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄心扌攵旡日月歹民氵水灬爫爫丬牛犭王疋目示礻竹糸"
            "纟网罒网网网羊羊羊老聿聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞"
            "食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀"
        ),
        strict=True,
    )
)

INITIALS = ("", *"bpmfdtnlgkhjqxrzcsyw", "zh", "ch", "sh")
FINALS = ("a", "o", "e", "i", "u", "v", "er")
LONGER_FINALS = "ai ei ui ao ou iu ie ve ue an en in un vn ang eng ing ong ia iao ian iang iong ua uo uai uan uang ueng"
# Spellings that the grid would admit and Mandarin doesn't have are harmless: a tone mark is asked for as well.


def words() -> list[tuple[str, int]]:
    """jieba's words and counts."""
    import jieba

    lines = (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8").splitlines()
    return [(line.split(" ")[0], int(line.split(" ")[1])) for line in lines]


def bigrams() -> dict[str, object]:
    """Characters and pairs with their log probabilities, simplified and traditional words alike."""
    import opencc

    simplified = words()
    traditional = opencc.OpenCC("s2t").convert("\n".join(word for word, _ in simplified)).split("\n")
    characters: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for (word, count), other in zip(simplified, traditional, strict=True):
        for form in (word, other):
            for char in form:
                characters[char] += count
            for i in range(len(form) - 1):
                pairs[form[i : i + 2]] += count
    total = sum(characters.values())
    for char, share in PUNCTUATION.items():
        characters[char] = int(total * share)
    total = sum(characters.values())
    alone = {c: math.log(n / total) for c, n in characters.items() if n >= SELDOM}
    together = {
        p: math.log(0.5 * n / characters[p[0]] + 0.5 * math.exp(alone[p[1]]))
        for p, n in pairs.items()
        if n >= SELDOM_PAIR and p[0] in alone and p[1] in alone
    }
    return {
        "characters": "".join(sorted(alone)),
        "logs": [round(-10 * alone[c]) for c in sorted(alone)],
        "pairs": "".join(sorted(together)),
        "pair_logs": [round(-10 * together[p]) for p in sorted(together)],
    }


def radicals() -> dict[str, str]:
    """Radical → the character it was drawn for."""
    table = {chr(c): unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)}
    for radical in map(chr, range(0x2E80, 0x2EF4)):
        found = unicodedata.normalize("NFKC", radical)
        stands_for = found if found != radical else SUPPLEMENT.get(radical, "")
        if stands_for:
            table[radical] = stands_for
    return table


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    packed = json.dumps(bigrams(), ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    with (FOLDER / "bigrams.json.gz").open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(packed)
    rows = "".join(f"{a}\t{b}\n" for a, b in sorted(radicals().items()))
    (FOLDER / "radicals.tsv").write_text(rows, encoding="utf-8")
    grid = sorted(
        {initial + final for initial in INITIALS for final in (*FINALS, *re.split(" ", LONGER_FINALS))}
        | {"n", "ng", "m", "hng", "hm"}
    )
    (FOLDER / "syllables.txt").write_text("\n".join(grid) + "\n", encoding="utf-8")
    for name in ("bigrams.json.gz", "radicals.tsv", "syllables.txt"):
        print(name, (FOLDER / name).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
