"""Learns where phrases of the dictionaries cut through words, and writes the words that stop them.

    python packaging/learn_mends.py FOLDER [--without LIST]

FOLDER holds statutes, `prc/*.txt` simplified and `tw/*.txt` official traditional; LIST names files not to learn from.
Writes `resources/script/mends.tsv`.

The method: wherever a phrase that changes a form (护发 → 護髮) stands across the edge of two words as jieba parts them
(保护|发明), the words are converted each for itself. If that gives another form, the phrase with one character more, to
the right if that is enough, becomes a word of its own (护发明 → 護發明). It is kept when nearly every place in the
statutes that shows it agrees and the official traditional texts don't speak against it. A phrase that statutes hardly
ever mean (护发, 对表) is stopped before every common word that begins with its last character.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from reader.app import assets  # noqa: E402
from reader.core.script.chain import Match  # noqa: E402

AGREED = 0.95
"""The share of the places of a context that must agree."""

RARE = 0.2
"""Up to which share of its places a phrase is hardly ever meant."""

COMMON = 40
"""How often a word must stand in the texts for a rare phrase to be stopped before it."""


class Line(NamedTuple):
    """A line of simplified text, with the official traditional one where there is one."""

    text: str
    gold: str | None


@dataclass
class Tally:
    """What the places of one context say."""

    places: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    """Forms of the whole context where the phrase cuts a word."""
    right: Counter[str] = field(default_factory=Counter)
    """How often the official text has that form, less how often it has the dictionaries'."""


def lines(folder: Path, left_out: set[str]) -> Iterator[Line]:
    """Every different line of the statutes."""
    to_hans = assets.engine("t2s", "plain")
    seen: set[str] = set()
    for path in sorted(folder.glob("*/*.txt")):
        if f"{path.parent.name}/{path.name}" in left_out:
            continue
        official = path.parent.name == "tw"
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            simplified = to_hans.convert(line)[0] if official else line
            if simplified not in seen and len(simplified) == len(line):
                seen.add(simplified)
                yield Line(simplified, line if official else None)


class Learner:
    """The tallies as the lines come."""

    def __init__(self) -> None:
        import jieba

        jieba.setLogLevel(60)
        self._cut = jieba.cut
        self._engine = assets.engine("s2t", "plain")
        self._to_tw = assets.engine("t2tw", "plain")
        phrases, characters = self._engine.compiled.profile.steps[0]
        self._characters = {ord(character): form for character, form in characters.items()}
        self._known = phrases
        self.words: Counter[str] = Counter()
        self.contexts: dict[str, Tally] = {}
        self.phrases: dict[str, Tally] = {}

    def read(self, line: Line) -> None:
        """Takes one line into account."""
        text = line.text
        found = [
            match
            for start, end in self._engine.patches(text)
            for match in self._engine.words(text, start, end)
            if match.end - match.start > 1 and text[match.start : match.end].translate(self._characters) != match.form
        ]
        if not found:
            return
        spans: list[tuple[int, int]] = []
        at = 0
        for word in self._cut(text, HMM=False):
            spans.append((at, at + len(word)))
            at += len(word)
            self.words[word] += 1
        for match in found:
            self._judge(line, match, spans)

    def _judge(self, line: Line, match: Match, spans: list[tuple[int, int]]) -> None:
        text = line.text
        around = [span for span in spans if span[0] < match.end and match.start < span[1]]
        start, end = around[0][0], around[-1][1]
        cut = len(around) > 1 and (start < match.start or match.end < end)
        form = ""
        if cut:
            parts = "".join(self._engine.convert(text[a:b])[0] for a, b in around)
            form = parts[match.start - start : match.end - start] if len(parts) == end - start else ""
        if form in ("", match.form):
            form = ""
        self._count(
            self.phrases, text[match.start : match.end], form, match.form, self._gold(line, match.start, match.end)
        )
        for a, b in ((match.start, match.end + 1), (match.start - 1, match.end)):
            if a < 0 or b > len(text) or text[a:b] in self._known:
                continue
            left = self._engine.convert(text[a : match.start])[0]
            right = self._engine.convert(text[match.end : b])[0]
            whole = f"{left}{form}{right}" if form else ""
            self._count(self.contexts, text[a:b], whole, f"{left}{match.form}{right}", self._gold(line, a, b))

    @staticmethod
    def _gold(line: Line, start: int, end: int) -> str | None:
        return None if line.gold is None else line.gold[start:end]

    def _count(self, tallies: dict[str, Tally], key: str, form: str, usual: str, gold: str | None) -> None:
        tally = tallies.setdefault(key, Tally())
        tally.places += 1
        if not form:
            return
        tally.forms[form] += 1
        if gold is not None:
            tally.right[form] += self._likeness(gold, form, usual)

    def _likeness(self, gold: str, form: str, usual: str) -> int:
        """1 where the official text has this form and not the usual one at the places where they differ, −1 where it is
        the other way round."""
        ours, theirs = self._to_tw.convert(form)[0], self._to_tw.convert(usual)[0]
        for_us = sum(g == a != b for g, a, b in zip(gold, ours, theirs, strict=True))
        against = sum(g == b != a for g, a, b in zip(gold, ours, theirs, strict=True))
        return (for_us > against) - (against > for_us)

    def mends(self) -> dict[str, str]:
        """The words to add."""
        kept: dict[str, str] = {}
        for key, tally in sorted(self.contexts.items()):
            form, places = tally.forms.most_common(1)[0] if tally.forms else ("", 0)
            if places >= 2 and places >= AGREED * tally.places and tally.right[form] >= 0:
                kept[key] = form
        for phrase, tally in sorted(self.phrases.items()):
            cuts = tally.forms.total()
            if len(phrase) != 2 or cuts < 5 or tally.places - cuts > RARE * tally.places:
                continue
            kept |= {key: form for key, form in self._before_common(phrase) if key not in self.contexts}
        return {key: form for key, form in kept.items() if not self._needless(key, form, kept)}

    def _before_common(self, phrase: str) -> Iterator[tuple[str, str]]:
        head = self._engine.convert(phrase[0])[0]
        for word, times in self.words.items():
            if times >= COMMON and len(word) == 2 and word[0] == phrase[-1] and phrase + word[1] not in self._known:
                form = head + self._engine.convert(word)[0]
                if len(form) == 3:
                    yield phrase + word[1], form

    def _needless(self, key: str, form: str, kept: dict[str, str]) -> bool:
        """Whether the dictionaries give the form anyway, or a word that the key ends in does what the key does."""
        if self._engine.convert(key)[0] == form:
            return True
        return any(key[:size] in kept and kept[key[:size]] == form[:size] for size in range(2, len(key)))


def written(mends: Iterable[tuple[str, str]]) -> str:
    """The table as text."""
    head = "# Words that stop a phrase of the dictionaries from cutting through the words around it; see SOURCE.md\n"
    return head + "".join(f"{key}\t{form}\n" for key, form in mends)


BY_HAND = {
    # Of two forms of a law term, the one that official texts write and the dictionaries don't.
    "折合": "折合",
    "系争": "系爭",
}


def main() -> int:
    """Learns and writes."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--without", type=Path)
    given = arguments.parse_args()
    left_out = set(given.without.read_text(encoding="utf-8").split()) if given.without else set()
    learner = Learner()
    for line in lines(given.folder, left_out):
        learner.read(line)
    mends = learner.mends() | BY_HAND
    (TOP / "resources/script/mends.tsv").write_text(written(sorted(mends.items())), encoding="utf-8")
    print(len(mends), "words")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
