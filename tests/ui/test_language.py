"""The interface in three languages: complete, live, and nothing said that doesn't go through the translators."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from reader.ui import i18n
from reader.ui.look import look
from reader.ui.preferences import choices
from reader.ui.preferences.dialog import Preferences
from reader.ui.window import Window
from tests.ui.hands import settle

ROOT = Path(__file__).resolve().parents[2]
SAYING = {
    "setText", "setPlaceholderText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName",
    "setAccessibleDescription", "addAction", "addMenu", "setTitle", "setLabelText", "setTabText", "setHeaderLabels",
    "addRow", "setSuffix", "setPrefix", "say", "plain", "QPushButton", "QCheckBox", "QLabel", "QRadioButton",
}  # fmt: skip
NAMES = {"Duizhao 对照"}


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:
    yield
    i18n.speak("en")


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """The script that keeps the translations."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_every_word_is_translated_and_none_is_left_over(translate: ModuleType, tmp_path: Path, language: str) -> None:
    try:
        translate.tool("lupdate")
    except SystemExit as missing:
        pytest.skip(str(missing))
    held = translate.messages(translate.FOLDER / f"duizhao_{language}.ts")
    fresh = tmp_path / "fresh.ts"
    translate.update(language, fresh)
    asked = set(translate.messages(fresh))
    assert sorted(asked - set(held)) == [], "words nobody put into the table: packaging/translate.py update"
    assert sorted(set(held) - asked) == [], "words that are no longer in the code: packaging/translate.py update"
    assert sorted(key for key, words in held.items() if not words) == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_translations_keep_their_places_for_values(translate: ModuleType, language: str) -> None:
    held = translate.messages(translate.FOLDER / f"duizhao_{language}.ts")
    wrong = [key for key, words in held.items() if places(key[1]) != places(words)]
    assert wrong == []


def test_the_compiled_words_are_those_of_the_table(translate: ModuleType, qapp: QCoreApplication) -> None:
    for language in ("zh_CN", "zh_TW"):
        i18n.speak(language)
        held = translate.messages(translate.FOLDER / f"duizhao_{language}.ts")
        wrong = [key for key, words in held.items() if QCoreApplication.translate(*key) != words]
        assert wrong == [], "packaging/translate.py update"


def places(words: str) -> list[str]:
    """Where values go: %1 or %n, or braces, with the number of the value that they stand for."""
    braces = iter(range(99))
    return sorted(
        [*re.findall(r"%[n\d]", words), *(found or str(next(braces)) for found in re.findall(r"\{(\d*)\}", words))]
    )


def said_bare(path: Path) -> Iterator[str]:
    """Words in a file that are shown without being translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SAYING:
            continue
        for argument in node.args[:1]:
            for words in bare(argument):
                yield f"{path.relative_to(ROOT)}:{node.lineno}: {name}({words!r})"


def bare(node: ast.AST) -> Iterator[str]:
    """Literal words in an expression, outside calls and look-ups by name."""
    if isinstance(node, ast.Call | ast.Subscript):
        return
    if isinstance(node, ast.Constant):
        words = node.value
        if isinstance(words, str) and words.strip(" —") not in NAMES and re.search(r"[A-Za-z一-鿿]{2}", words):
            yield words
        return
    for child in ast.iter_child_nodes(node):
        yield from bare(child)


def test_nothing_is_said_that_is_not_translated() -> None:
    found = [said for path in sorted((ROOT / "reader" / "ui").rglob("*.py")) for said in said_bare(path)]
    assert found == []


def test_another_language_on_the_spot_and_next_time(qtbot: QtBot, window: Window) -> None:
    window.commands["view.preferences"].trigger()
    dialog = window.findChild(Preferences)
    choices.choose_language(window, "zh_TW")
    settle(qtbot, window)
    assert window.commands["go.box"].text() == "前往…"
    assert window.topbar.export.text() == "條款清單…"
    assert dialog.windowTitle() == "偏好設定"
    assert [column.title for column in window.pane.view.columns] == ["原文", "臺灣", "英文"]
    assert any(label.text().endswith(" 字") for label in window.status.findChildren(QLabel))
    assert look().region == "tw"
    assert QLocale().language() == QLocale.Language.Chinese
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().startswith("取消"), "Qt's own words"
    assert window.memory.get("language") == "zh_TW"
    choices.choose_language(window, "zh_CN")
    settle(qtbot, window)
    assert window.commands["note.term"].text() == "收入术语库…"
    choices.choose_language(window, "en")
    settle(qtbot, window)
    assert window.commands["go.box"].text() == "Go to…"
    assert window.pane.view.columns[0].title == "Source"


def test_a_language_of_another_release_is_the_systems() -> None:
    assert i18n.named("tlh") == i18n.of_system()
    assert i18n.named("zh_CN") == "zh_CN"
