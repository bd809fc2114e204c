"""The command `convert`: a text in another script, with its map, its doubts and its log."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.desk import Commands, answer, command
from reader.core.errors import FileUnreadable, of_system

if TYPE_CHECKING:
    from reader.core.script import Choices, Converter, Rendition

SCRIPTS = ("hans", "hant", "tw", "hk", "twp")

WORDS_CHANGE = "twp changes words, not only characters: wrong for law (权限 becomes 許可權, 程序 becomes 程式)"


def add(commands: Commands) -> None:
    """Registers the command."""
    made = command(commands, "convert", "a text in another Chinese script", run)
    made.add_argument("path", metavar="PATH", help="a file, or - for standard input")
    to = made.add_mutually_exclusive_group(required=True)
    to.add_argument("--to", choices=SCRIPTS, help="the script; tw is the Taiwan legal profile, twp changes words too")
    to.add_argument("--profile", metavar="NAME", help="one of OpenCC's conversions, such as s2t or t2hk")
    made.add_argument("--from", dest="source", choices=("auto", *SCRIPTS), default="auto", help="the text's own script")
    made.add_argument("--plain", action="store_true", help="the dictionaries alone, without any layer of ours")
    made.add_argument("--classic", action="store_true", help="with opencc-python-reimplemented's own dictionaries")
    made.add_argument("--words", metavar="TSV", help="own words: word, form, script; without a form never changed")
    made.add_argument("--no-statutes", action="store_true", help="tw without the usage of statutes")
    made.add_argument("--encoding", help="the file's encoding, instead of finding it")


def run(arguments: argparse.Namespace) -> int:
    """`convert PATH`."""
    from reader.app import assets

    text = _decoded(arguments)
    converter = assets.converter(
        arguments.to or arguments.profile,
        source=arguments.source,
        statutory=not arguments.no_statutes,
        plain=arguments.plain,
        classic=arguments.classic,
        choices=_choices(arguments),
    )
    rendition = converter.convert(text)
    if arguments.to == "twp" or (arguments.profile or "").endswith("p"):
        print(f"duizhao: {WORDS_CHANGE}", file=sys.stderr)
    if not arguments.json:
        sys.stdout.write(rendition.text)
        return 0
    return answer(_value(rendition, _back(arguments, text)))


def _choices(arguments: argparse.Namespace) -> Choices | None:
    """The words of the file named, as far as they are meant for the script asked for."""
    if not arguments.words:
        return None
    from reader.app.scripting import read_words
    from reader.core.script import Wishes

    return Wishes(words=read_words(Path(arguments.words))).choices(arguments.to or arguments.profile, "")


def _back(arguments: argparse.Namespace, text: str) -> Converter | None:
    """The converter that leads back to the text's own script; None where there is none."""
    from reader.app import assets

    plain, classic = arguments.plain, arguments.classic
    if arguments.profile:
        reverse = assets.reverse_of(arguments.profile, classic=classic)
        return assets.converter(reverse, plain=plain, classic=classic) if reverse else None
    source = arguments.source
    if source == "auto":
        script = assets.detect(text)
        if script not in ("hans", "hant"):
            return None
        # A traditional text whose region isn't told is taken for a Taiwan one, as most traditional law is.
        source = "hans" if script == "hans" else "tw" if arguments.to == "hans" else "hant"
    if classic:
        reverse = assets.reverse_of(assets.named(arguments.to, arguments.source), classic=True)
        return assets.converter(reverse, classic=True) if reverse else None
    return assets.converter(source, source=arguments.to, statutory=not arguments.no_statutes, plain=plain)


def _decoded(arguments: argparse.Namespace) -> str:
    """The decoded, unrepaired text: without a BOM, its line ends LF."""
    from reader.app.repairing import bigrams
    from reader.formats.loaded import Refused
    from reader.formats.text import decode

    name = "standard input" if arguments.path == "-" else arguments.path
    try:
        raw = sys.stdin.buffer.read() if arguments.path == "-" else Path(arguments.path).read_bytes()
        words = decode(raw, encoding=arguments.encoding, bigrams=bigrams)
    except OSError as error:
        raise FileUnreadable(name, of_system(error)) from error
    except Refused as error:
        raise FileUnreadable(name, error.reason) from error
    for warning in words.warnings:
        print(f"duizhao: {name}: {warning}", file=sys.stderr)
    return words.text


def _value(rendition: Rendition, back: Converter | None) -> dict[str, Any]:
    from reader.core.script import round_trip

    value: dict[str, Any] = {
        "text": rendition.text,
        "runs": [list(run) for run in rendition.map.runs()],
        "doubtful": [
            {
                "start": doubt.span.start,
                "end": doubt.span.end,
                "source": list(doubt.source),
                "chosen": doubt.chosen,
                "others": list(doubt.others),
            }
            for doubt in rendition.doubts
        ],
        "log": [
            {
                "source": list(entry.source),
                "start": entry.span.start,
                "end": entry.span.end,
                "before": entry.before,
                "after": entry.after,
                "rule": entry.rule,
                "word": entry.word,
            }
            for entry in rendition.log
        ],
    }
    if back is not None:
        value["round_trip"] = [
            {
                "source": list(difference.source),
                "start": difference.span.start,
                "end": difference.span.end,
                "before": difference.before,
                "back": difference.back,
            }
            for difference in round_trip(rendition, back)
        ]
    return value
