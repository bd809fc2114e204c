"""Failures and reasons in the interface's language: none that the code can give is without words."""

from __future__ import annotations

import ast
import errno
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

import reader.app
import reader.core
import reader.formats
from reader.app import importing
from reader.core.errors import FileUnreadable, LibraryTooNew, OutOfRange, ReaderError, of_system
from reader.core.repair import KINDS
from reader.core.said import Said, said
from reader.ui import i18n, words
from reader.ui.importing import names

ROOT = Path(__file__).resolve().parents[2]
BELOW = ("reader/core", "reader/formats", "reader/app", "db", "reader/ui")
REASONED = {
    "Refused": 0, "FileUnreadable": 1, "FileUnwritable": 1, "LibraryDamaged": 1, "StructureRefused": 0, "BadQuery": 1,
    "BadWords": 1, "BadRow": 1, "Binary": 0, "DataMissing": 0, "RepairImpossible": 0, "TooManyRows": 0,
}  # fmt: skip
"""Whatever takes a reason, and where among its arguments."""


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:
    yield
    i18n.speak("en")


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every call below the window: where, its name, itself."""
    for folder in BELOW:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                    name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", name, node


def test_every_sentence_is_a_literal_that_the_translators_can_see() -> None:
    """What `said` is given is found by packaging/translate.py; that all of it is translated, test_language tells."""
    odd = [
        where
        for where, name, call in calls()
        if name == "said"
        and not where.startswith(("reader/ui/", "reader/core/said.py"))
        and not (call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    assert odd == []


def test_no_reason_is_a_bare_string() -> None:
    bare = [
        where
        for where, name, call in calls()
        if name in REASONED
        for reason in call.args[REASONED[name] : REASONED[name] + 1]
        if isinstance(reason, ast.Constant | ast.JoinedStr | ast.BinOp)
    ]
    assert bare == []


def every_error() -> set[type[ReaderError]]:
    for package in (reader.core, reader.formats, reader.app):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    found: set[type[ReaderError]] = set()
    left = [ReaderError]
    while left:
        found.add(kind := left.pop())
        left += kind.__subclasses__()
    return found


def test_every_error_is_a_sentence_with_a_pattern() -> None:
    """Made from values of any kind, it says a pattern that has words in both Chinese languages."""
    values = (Path("a.txt"), said("it is a folder"), 3, 4)
    for kind in every_error():
        count = kind.__init__.__code__.co_argcount - 1
        error = kind(*values[:count]) if count > 1 else kind(values[1])
        assert isinstance(error.sentence, Said), kind
        for language in ("zh_CN", "zh_TW"):
            i18n.speak(language)
            assert QCoreApplication.translate("Said", error.sentence.pattern) != "" and chinese(words.failure(error)), (
                kind
            )


def chinese(sentence: str) -> bool:
    return bool(re.search("[一-鿿]", sentence))


def test_every_repair_has_a_name() -> None:
    for language in ("zh_CN", "zh_TW"):
        i18n.speak(language)
        assert all(chinese(names.repair(kind)) for kind in KINDS)


def test_failures_in_the_language_of_the_window(tmp_path: Path) -> None:
    path = tmp_path / "figures.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"))
    with pytest.raises(FileUnreadable) as refused:
        importing.read(path)
    english = f"{path}: it is a spreadsheet (.xls), which is not read; save it as .xlsx"
    assert str(refused.value) == english
    assert words.failure(refused.value) == english.replace(str(path), path.name)
    i18n.speak("zh_CN")
    assert words.failure(refused.value) == f"{path.name}：这是电子表格（.xls），不能读取；请另存为 .xlsx"
    i18n.speak("zh_TW")
    assert words.failure(refused.value) == f"{path.name}：這是試算表（.xls），無法讀取；請另存為 .xlsx"


def test_values_stand_where_the_language_wants_them() -> None:
    i18n.speak("zh_CN")
    assert words.failure(OutOfRange("贸易法", 5, 9, 7)) == "贸易法：正文共 7 字，5–9 不是其中的一段"
    assert words.failure(LibraryTooNew(Path("a"), "0009", "0001")).count("0009") == 1


def test_what_the_system_says_is_known() -> None:
    i18n.speak("zh_TW")
    assert words.said(of_system(PermissionError(errno.EACCES, "Permission denied"))) == "沒有存取權限"
    assert words.said(of_system(OSError(errno.EXDEV, "Invalid cross-device link"))) == "invalid cross-device link"


def test_reasons_of_repairs(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    lines = (
        "第一条 国家实行统一的对外贸\n易制度，鼓励发展对外贸易，维护公平、自由的对外贸易秩序，发挥地\n方的积极性。\n"
    )
    path.write_text(f"贸易法\n{lines}第二条 本\u200b法适用于对外贸易。\n", encoding="utf-8")
    found = importing.read(path, repair="all").texts[0].source.repairs
    assert found
    i18n.speak("zh_CN")
    for repair in found:
        assert chinese(words.said(repair.reason)), repair.reason
