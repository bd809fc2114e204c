"""What a conversion is made of: dictionaries in layers, layers in steps, steps in a profile.

Holds the values and the parsing of the two kinds of dictionary sets read here; whoever finds the files hands in their
text. What stays true:

* a dictionary maps words to one form each: the first where the file offers several;
* a step tries its layers in order, and a word that an earlier layer matched is closed to the later ones;
* the steps of a profile follow each other, each reading what the one before wrote.

Sources: OpenCC 1.4 (Apache-2.0), the JSON of its `config` folder and the text dictionaries beside it;
opencc-python-reimplemented 0.1.7 (Apache-2.0), `opencc.py`, for the older set and its other way of matching.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, NamedTuple, cast

Words = Mapping[str, str]
Layers = tuple[Words, ...]


class Shelf(NamedTuple):
    """The words that begin with one character, with the length of the longest and the shortest."""

    longest: int
    shortest: int
    words: dict[str, str]


class Shelved(Mapping[str, str]):
    """A dictionary whose words are parted by their first character, each part read when it is first asked for.

    `parts` holds for each first character its words and their forms, the words parted by line feeds, a tab, the forms
    likewise. A text touches a few hundred of several thousand parts, so that most of a large dictionary is never read.
    """

    def __init__(self, parts: dict[str, str]) -> None:
        self.parts = parts
        self._shelves: dict[str, Shelf | None] = {}

    @classmethod
    def of(cls, words: Words) -> Shelved:
        """The same dictionary, shelved."""
        if isinstance(words, Shelved):
            return words
        groups: dict[str, list[tuple[str, str]]] = {}
        for word, form in words.items():
            if word:
                groups.setdefault(word[0], []).append((word, form))
        return cls({first: "\t".join(map("\n".join, zip(*group, strict=True))) for first, group in groups.items()})

    def shelf(self, first: str) -> Shelf | None:
        """The words that begin with a character; None where there are none."""
        try:
            return self._shelves[first]
        except KeyError:
            shelf = self._shelves[first] = self._read(first)
            return shelf

    def _read(self, first: str) -> Shelf | None:
        part = self.parts.get(first)
        if part is None:
            return None
        keys, _, forms = part.partition("\t")
        words = dict(zip(keys.split("\n"), forms.split("\n"), strict=True))
        return Shelf(max(map(len, words)), min(map(len, words)), words)

    def __getitem__(self, word: str) -> str:
        shelf = self.shelf(word[:1])
        if shelf is None:
            raise KeyError(word)
        return shelf.words[word]

    def __iter__(self) -> Iterator[str]:
        for part in self.parts.values():
            yield from part.partition("\t")[0].split("\n")

    def __bool__(self) -> bool:
        return bool(self.parts)

    def __len__(self) -> int:
        return sum(part.partition("\t")[0].count("\n") + 1 for part in self.parts.values())


Matching = Literal["forward", "longest"]
"""`forward`: from left to right, at each place the longest word of the first layer that has one (OpenCC).
`longest`: layer by layer, the longest word anywhere in the stretch, then the leftmost (opencc-python-reimplemented)."""

# opencc-python-reimplemented cuts its input at these before it looks a word up.
_SEPARATORS = re.compile(
    r"\s|[-,.?!*　，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼"
    r"︒︑︔︓︿﹀︹︺︙︐［﹇］﹈︕︖︰︳︴︽︾︵︶｛︷｝︸﹃﹄【︻】︼]"
)


class Profile(NamedTuple):
    """The steps of one conversion, ready to be applied or compiled."""

    name: str
    steps: tuple[Layers, ...]
    segmentation: Layers = ()
    """The words that cut the text before the first step; no later match crosses such a cut."""
    normalization: Words | None = None
    """Characters replaced one for one before everything else."""
    matching: Matching = "forward"

    def with_words(self, words: Words) -> Profile:
        """The same profile with more words in the first layer of the first step and in the segmentation.

        Of two equal words the added one counts.
        """
        first, *rest = self.steps[0]
        segmentation = self.segmentation and ({**self.segmentation[0], **words}, *self.segmentation[1:])
        return Profile(
            self.name,
            (({**first, **words}, *rest), *self.steps[1:]),
            segmentation,
            self.normalization,
            self.matching,
        )


def parse_words(text: str, *, every: bool = False) -> dict[str, str]:
    """A text dictionary: a word, a tab, its forms parted by spaces; lines with `#` in front are remarks.

    >>> parse_words("# remark\\n发\\t發 髮\\n")
    {'发': '發'}
    >>> parse_words("发\\t發 髮", every=True)
    {'发': '發 髮'}
    """
    words: dict[str, str] = {}
    for line in text.removeprefix("\ufeff").splitlines():
        word, tab, forms = line.strip().partition("\t")
        if tab and not word.startswith("#"):
            words[word] = forms if every else forms.split(" ", 1)[0]
    return words


_JSON_REMARK = re.compile(r'"(?:[^"\\]|\\.)*"|(//[^\n]*|/\*[\s\S]*?\*/)')
_JSON_LAST_COMMA = re.compile(r'"(?:[^"\\]|\\.)*"|(,\s*(?=[}\]]))')


def _outside_strings(match: re.Match[str]) -> str:
    return "" if match.group(1) else match.group(0)


def parse_config(text: str) -> dict[str, Any]:
    """OpenCC's JSON, which allows remarks and a comma at the end of a list."""
    return json.loads(_JSON_LAST_COMMA.sub(_outside_strings, _JSON_REMARK.sub(_outside_strings, text)))


def opencc_profile(name: str, config: Mapping[str, Any], words_of: Callable[[str], Words]) -> Profile:
    """A profile of OpenCC 1.4; `words_of` gives a dictionary by its file's name, ending `.txt`."""

    def layers(spec: Mapping[str, Any]) -> Layers:
        kind = spec["type"]
        if kind == "inline":
            return (dict(cast("Mapping[str, str]", spec["entries"])),)
        if kind != "group":
            return (words_of(str(spec["file"]).rsplit(".", 1)[0] + ".txt"),)
        parts = tuple(words for part in spec["dicts"] for words in layers(part))
        if spec.get("match_policy") != "union":
            return parts
        union: dict[str, str] = {}
        for words in reversed(parts):  # the longest word of all; of equal words the first dictionary's
            union.update(words)
        return (union,)

    normalization: dict[str, str] = {}
    for rule in config.get("normalization", ()):
        for words in layers(rule["dict"]):
            normalization.update(words)
    segmentation = config.get("segmentation")
    return Profile(
        name,
        tuple(layers(step["dict"]) for step in config["conversion_chain"]),
        layers(segmentation["dict"]) if segmentation else (),
        normalization or None,
    )


def classic_profile(name: str, config: Mapping[str, Any], words_of: Callable[[str], Words]) -> Profile:
    """A profile of opencc-python-reimplemented; `words_of` gives a dictionary by its file's name.

    Words that hold a separator are left out: that library cuts there first, so they never match.
    """

    def layers(spec: Mapping[str, Any]) -> Layers:
        if spec["type"] == "txt":
            words = words_of(str(spec["file"]))
            return ({word: form for word, form in words.items() if not _SEPARATORS.search(word)},)
        return tuple(words for part in spec["dicts"] for words in layers(part))

    return Profile(name, tuple(layers(step["dict"]) for step in config["conversion_chain"]), matching="longest")
