"""Keeps the translations of the interface: `resources/i18n/duizhao_<language>.ts` and the `.qm` made from them.

    python packaging/translate.py update         takes new words from the code, drops old ones, compiles
    python packaging/translate.py missing        prints what is not translated: context, words, a column a language
    python packaging/translate.py fill FILE      takes translations from such a table (tabs; \\n: line feed), compiles

Words are known by their context and their English. In a table an empty context means every context; a row that names
one goes before it.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "zh_TW")
KEYS = ("Left", "Right", "Up", "Down", "Return", "Enter", "Backspace", "Space")
"""Keys whose names in Qt's own Chinese (左方向, 回车) nobody would write in a menu."""


def tool(name: str) -> Path:
    """A tool of Qt's that comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    found = [
        path for path in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name) if path.exists()
    ]
    if not found:
        raise SystemExit(f"{name} does not come with this PySide6")
    return found[0]


def sources() -> list[str]:
    """The files that hold words."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "reader" / "ui").rglob("*.py"))


def sentences() -> list[str]:
    """The patterns of all sentences that the program says outside the window, `said("…")`; see `reader.core.said`."""
    found: dict[str, None] = {}
    for folder in ("reader/core", "reader/formats", "reader/app", "db", "reader/ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "said"):
                    continue
                pattern = call.args[0]
                if isinstance(pattern, ast.Constant) and isinstance(pattern.value, str) and pattern.value:
                    found[pattern.value] = None
    return list(found)


def update(language: str, target: Path) -> None:
    """Brings one file of translations up to date with the code."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sentences.py"
        asked = [*(("Said", each) for each in sentences()), *(("QShortcut", key) for key in KEYS)]
        calls = [f'QCoreApplication.translate("{of}", {json.dumps(each, ensure_ascii=False)})' for of, each in asked]
        path.write_text("\n".join(calls) + "\n", encoding="utf-8")
        command = [
            str(tool("lupdate")), *sources(), str(path), "-silent", "-no-obsolete", "-locations", "none",
            "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language,
            "-ts", str(target),
        ]  # fmt: skip
        subprocess.run(command, check=True, cwd=ROOT)


def compile_all() -> None:
    """Makes the files that the program reads."""
    for language in LANGUAGES:
        path = FOLDER / f"duizhao_{language}.ts"
        subprocess.run([str(tool("lrelease")), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def messages(path: Path) -> dict[tuple[str, str], str]:
    """Every message of a file, by context and English; untranslated ones are empty."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            found[name, message.findtext("source", "")] = (translation.text or "") if done else ""
    return found


def missing() -> list[tuple[str, str, list[str]]]:
    """What lacks a translation, with those it has."""
    held = [messages(FOLDER / f"duizhao_{language}.ts") for language in LANGUAGES]
    return [(*key, [each.get(key, "") for each in held]) for key in held[0] if not all(each.get(key) for each in held)]


def fill(table: Path) -> int:
    """Takes translations from a table; how many."""
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line.strip()]
    known = {(row[0], row[1].replace("\\n", "\n")): row[2:] for row in rows}
    count = 0
    for at, language in enumerate(LANGUAGES):
        path = FOLDER / f"duizhao_{language}.ts"
        tree = ElementTree.parse(path)
        for context in tree.getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                source = message.findtext("source", "")
                row = known.get((name, source)) or known.get(("", source))
                translation = message.find("translation")
                if row is None or len(row) <= at or not row[at] or translation is None:
                    continue
                translation.text = row[at].replace("\\n", "\n")
                translation.attrib.pop("type", None)
                count += 1
        body = ElementTree.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
        update(language, path)
    return count


def main(words: list[str]) -> int:
    """Does what the first word says."""
    match words:
        case ["update"]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            for language in LANGUAGES:
                update(language, FOLDER / f"duizhao_{language}.ts")
            compile_all()
            print(f"{len(missing())} to translate")
        case ["missing"]:
            for context, source, held in missing():
                print("\t".join([context, source.replace("\n", "\\n"), *held]))
        case ["fill", table]:
            print(f"{fill(Path(table))} taken, {len(missing())} to translate")
            compile_all()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
