"""Learns the statutory layer from official Taiwan texts, and counts the characters of statutes.

    python packaging/learn_statutory.py FOLDER [--without LIST] [--check]

FOLDER holds `tw/*.txt` (and `prc/*.txt` for the count), one statute a file; LIST names files of it, one a line, that
must not be learned from. One file in twenty is set aside besides; `--check` learns from the rest and prints how the
layer does on those, and writes nothing. Otherwise the tables go to `resources/script/`.

The method: each official text is converted to simplified and back by the dictionaries; wherever a simplified character
answers to several official forms, its windows become features of a logistic regression (AdaGrad), one for each
character. Weights too small to matter are left out.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from reader.app import assets  # noqa: E402
from reader.core.script.engine import one_of  # noqa: E402
from reader.core.script.statutory import REACH, Habits, Table, keys_of, window  # noqa: E402

SCALE = 10
"""Weights are stored in tenths of a nat."""

LEAST = 0.5
"""A window whose forms differ by less is left out."""

EPOCHS = 4
PACE = 0.15
LEAST_USED = 2
"""A window must stand at least so often in the texts."""

COMMON = 20
"""How often a character must stand in the texts to be settled there."""

TRUST = 2.5
"""The lead in nats of a phrase of the dictionaries that statutes never use, over what they use: only windows that
statutes show bring it down."""

Example = tuple[str, str]  # the characters around, and the form the dictionaries chose


USAGE = (
    "公布 分布 頒布 雇員 雇主 雇工 僱用 僱用人 僱傭 聘僱 受僱 計畫 策劃 規劃 擘劃 獨占 占有 蒐集 儘先 儘量 電表 水表 "
    "覆核 釐訂 釐定 事蹟 史蹟 遺蹟 稽徵 徵兵 複保險"
)
"""Taiwan's own rule: words of the table of uniform usage in laws (法律統一用字表, Legislative Yuan, 1973), and terms of
its codes."""

MOST = 400
"""How many equal places count."""

RULED = 400
"""How many places in the texts a word of that table weighs."""


class Text(NamedTuple):
    """An official text, its simplified form, and what the dictionaries make of that; equally long."""

    gold: str
    simplified: str
    converted: str


def texts(paths: Iterable[Path]) -> Iterator[Text]:
    """The three forms of every text, without the lines whose length changes on the way."""
    to_hans, to_tw = assets.engine("t2s", "plain"), assets.engine("s2tw", "mended")
    for path in paths:
        gold = path.read_text(encoding="utf-8-sig")
        simplified, edits = to_hans.convert(gold)
        converted, more = to_tw.convert(simplified)
        if not edits and not more:
            yield Text(gold, simplified, converted)
            continue
        kept: list[Text] = []
        for line in gold.splitlines(keepends=True):
            simple = to_hans.convert(line)[0]
            back = to_tw.convert(simple)[0]
            if len(simple) == len(back) == len(line):
                kept.append(Text(line, simple, back))
        yield Text(*("".join(parts) for parts in zip(*kept, strict=True)))


def set_aside(path: Path) -> bool:
    """Whether a file is one of those never learned from under `--check`."""
    return zlib.crc32(path.name.encode()) % 20 == 0


def gather(learned: list[Text]) -> dict[str, Counter[tuple[str, str, str]]]:
    """For each simplified character with several forms: (around, chosen, official form) → how often."""
    pairs: Counter[tuple[str, str]] = Counter()
    wrong: Counter[str] = Counter()
    for text in learned:
        pairs.update(zip(text.simplified, text.gold, strict=True))
        if text.converted != text.gold:
            wrong.update(s for s, c, g in zip(text.simplified, text.converted, text.gold, strict=True) if c != g)
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (simple, gold), times in pairs.items():
        forms[simple][gold] += times
    told = {
        simple
        for simple, counted in forms.items()
        if ord(simple) < 0x10000
        and (sum(times >= LEAST_USED for times in counted.values()) > 1 or wrong[simple] >= LEAST_USED)
    }
    pattern = one_of(told)
    examples: dict[str, Counter[tuple[str, str, str]]] = {simple: Counter() for simple in sorted(told)}
    if pattern is None:
        return examples
    for gold, simplified, converted in learned:
        for match in pattern.finditer(simplified):
            place = match.start()
            if match.group() in examples:
                examples[match.group()][window(simplified, place), converted[place], gold[place]] += 1
    for simple, example in ruled():
        if simple in examples:
            examples[simple][example] += RULED
    return examples


def ruled() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """The words of the usage table as examples, blanks around them: a blank stands in no text."""
    blank = "\0" * REACH
    for word in USAGE.split():
        simplified = assets.engine("t2s", "plain").convert(word)[0]
        converted = assets.engine("s2tw", "mended").convert(simplified)[0]
        for place, simple in enumerate(simplified):
            yield simple, (window(f"{blank}{simplified}{blank}", place + REACH), converted[place], word[place])


def learn(counted: Counter[tuple[str, str, str]], usual: str) -> tuple[str, dict[str, tuple[int, ...]]]:
    """The forms of one character, those of statutes first, and the weights of its keys; `usual` is what the
    dictionaries make of it outside phrases."""
    totals: Counter[str] = Counter()
    windows: Counter[str] = Counter()
    chosen_forms: Counter[str] = Counter()
    for (around, chosen, gold), times in counted.items():
        totals[gold] += times
        chosen_forms[chosen] += times
        for key in keys_of(around):
            windows[key] += times
    forms = [form for form, times in totals.most_common() if times >= LEAST_USED]
    foreign = [form for form in sorted(chosen_forms) if form not in forms and form != usual]
    if not forms or len(forms) + len(foreign) < 2:
        return "".join(forms), {}
    place_of = {form: index for index, form in enumerate((*forms, *foreign))}
    fixed = {f"o{around[REACH]}{form}": place_of[form] for around, _, _ in counted for form in foreign}
    grouped: Counter[tuple[tuple[str, ...], int]] = Counter()
    for (around, chosen, gold), times in counted.items():
        if gold in place_of:
            keys = tuple(
                key for key in keys_of(around, chosen in foreign) if windows[key] >= LEAST_USED and "\0" not in key
            )
            grouped[(*keys, f"o{around[REACH]}{chosen}"), place_of[gold]] += times
    weights = _fitted(grouped, len(place_of), fixed)
    return "/".join(filter(None, ("".join(forms), "".join(foreign)))), _rounded(weights, len(place_of))


def _fitted(grouped: Counter[tuple[tuple[str, ...], int]], size: int, fixed: dict[str, int]) -> dict[str, list[float]]:
    weights = {key: [TRUST * (index == own) for index in range(size)] for key, own in fixed.items()}
    steps: dict[str, list[float]] = {}
    # As many steps as the square root of the places: one large step would be scaled down to an ordinary one.
    items = [item for item, times in sorted(grouped.items()) for _ in range(round(math.sqrt(min(times, MOST))))]
    chance = random.Random(1)
    for _ in range(EPOCHS):
        chance.shuffle(items)
        for keys, gold in items:
            scores = [0.0] * size
            for key in keys:
                for index, weight in enumerate(weights.get(key, ())):
                    scores[index] += weight
            top = max(scores)
            powers = [math.exp(score - top) for score in scores]
            whole = sum(powers)
            slope = [power / whole for power in powers]
            slope[gold] -= 1
            if -slope[gold] < 0.02:
                continue
            for key in keys:
                if key in fixed:
                    continue
                own = weights.setdefault(key, [0.0] * size)
                pace = steps.setdefault(key, [1e-2] * size)
                for index in range(size):
                    push = slope[index]
                    pace[index] += push * push
                    own[index] -= PACE * push / math.sqrt(pace[index])
    return weights


def _rounded(weights: dict[str, list[float]], size: int) -> dict[str, tuple[int, ...]]:
    kept: dict[str, tuple[int, ...]] = {}
    for key, own in sorted(weights.items()):
        if max(own) - min(own) < LEAST and key[0] != "o" and len(key) > 2:
            continue
        middle = sum(own) / size
        kept[key] = tuple(round((weight - middle) * SCALE) for weight in own)
    return kept


def table_of(learned: list[Text]) -> Table:
    """The whole table."""
    forms: dict[str, str] = {}
    weights: dict[str, tuple[int, ...]] = {}
    usual = assets.engine("s2tw", "plain").compiled.fused
    for simple, counted in gather(learned).items():
        own, more = learn(counted, usual.get(simple, simple))
        if own:
            forms[simple] = own
            weights |= more
    return Table(forms, weights, settled(learned, set(forms)))


def settled(learned: list[Text], judged: set[str]) -> dict[str, str]:
    """Characters with several forms in the dictionaries and one in the texts, where they are not rare."""
    several = {c for c, forms in assets.characters("STCharacters.txt").items() if " " in forms} - judged
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in learned:
        for simple, gold in zip(text.simplified, text.gold, strict=True):
            if simple in several:
                counted[simple][gold] += 1
    return {c: next(iter(forms)) for c, forms in sorted(counted.items()) if len(forms) == 1 and forms.total() >= COMMON}


def written(table: Table) -> str:
    """The table as text, as `parse_table` reads it."""
    lines = ["## Forms that official Taiwan statutes write, by context; see SOURCE.md"]
    lines += (f"#{simple}\t{forms}" for simple, forms in table.forms.items())
    lines += (f"={simple}\t{form}" for simple, form in table.settled.items())
    lines += (f"{key}\t{','.join(map(str, own))}".replace("\n", "␤") for key, own in table.weights.items())
    return "\n".join(lines) + "\n"


def judge(table: Table, kept_aside: Iterable[Text]) -> str:
    """How a table does on texts it was not learned from."""
    habits = Habits(table)
    characters = before = wrong = lines = exact = 0
    margins: Counter[int] = Counter()
    missed: Counter[int] = Counter()
    told: Counter[str] = Counter()
    for gold, simplified, converted in kept_aside:
        result = list(converted)
        for place, (forms, margin) in habits.judge(simplified, converted):
            result[place] = forms[0]
            margins[min(margin, 200)] += 1
            missed[min(margin, 200)] += forms[0] != gold[place]
        done = "".join(result)
        characters += len(gold)
        before += sum(a != b for a, b in zip(gold, converted, strict=True))
        bad = [(a, b) for a, b in zip(gold, done, strict=True) if a != b]
        wrong += len(bad)
        told.update(f"{a}→{b}" for a, b in bad)
        pairs = [(a, b) for a, b in zip(gold.split("\n"), done.split("\n"), strict=True) if a.strip()]
        lines += len(pairs)
        exact += sum(a == b for a, b in pairs)
    report = [
        f"{characters} characters: wrong in 10,000 by the dictionaries {before / characters * 1e4:.1f}, "
        f"with the layer {wrong / characters * 1e4:.2f}; lines exact {exact / max(1, lines):.4f}"
    ]
    for limit in (10, 15, 20, 25, 30, 40, 50):
        marked = sum(times for margin, times in margins.items() if margin < limit)
        caught = sum(times for margin, times in missed.items() if margin < limit)
        report.append(f"margin < {limit}: {marked / characters:.4f} of the characters, {caught} of {wrong} wrong ones")
    report.append("most often wrong (official→ours): " + " ".join(f"{k}×{n}" for k, n in told.most_common(30)))
    return "\n".join(report)


def count(folder: Path, left_out: set[str]) -> str:
    """How often each character stands in ten million of statutes."""
    counted: Counter[str] = Counter()
    for path in sorted(folder.glob("*/*.txt")):
        if f"{path.parent.name}/{path.name}" not in left_out:
            counted.update(path.read_text(encoding="utf-8-sig"))
    whole = sum(counted.values())
    rows = [(c, times) for c, times in counted.most_common() if c >= "\u3400" and times >= 20]
    head = "# Chinese characters of statutes by how often they stand there in ten million characters\n"
    return head + "".join(f"{c}\t{max(1, round(times * 1e7 / whole))}\n" for c, times in rows)


def in_use(folder: Path, left_out: set[str]) -> str:
    """Traditional characters with several simplified forms, and those of them that mainland statutes use."""
    counted: Counter[str] = Counter()
    for path in sorted(folder.glob("prc/*.txt")):
        if f"prc/{path.name}" not in left_out:
            counted.update(path.read_text(encoding="utf-8-sig"))
    rows: list[str] = []
    for character, forms in sorted(assets.characters("TSCharacters.txt").items()):
        used = [form for form in forms.split() if counted[form] >= COMMON]
        if len(used) > 1:
            rows.append(f"{character}\t{''.join(used)}\n")
    return "# Traditional characters that mainland statutes write in more than one way, and the ways\n" + "".join(rows)


def main() -> int:
    """Learns, and writes or checks."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--without", type=Path)
    arguments.add_argument("--check", action="store_true")
    given = arguments.parse_args()
    left_out = set(given.without.read_text(encoding="utf-8").split()) if given.without else set()
    paths = [path for path in sorted(given.folder.glob("tw/*.txt")) if f"tw/{path.name}" not in left_out]
    if given.check:
        table = table_of(list(texts(path for path in paths if not set_aside(path))))
        print(f"{len(table.forms)} characters, {len(table.weights)} weights, {len(written(table).encode())} bytes")
        print(judge(table, texts(path for path in paths if set_aside(path))))
        return 0
    table = table_of(list(texts(paths)))
    (TOP / "resources/script/statutory.tsv").write_text(written(table), encoding="utf-8")
    (TOP / "resources/script/simplified.tsv").write_text(in_use(given.folder, left_out), encoding="utf-8")
    (TOP / "resources/script/frequency.tsv").write_text(count(given.folder, left_out), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
