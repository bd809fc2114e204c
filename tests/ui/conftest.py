"""The real window on a library of its own, driven as a person would."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from reader.ui.look import look
from reader.ui.window import Window
from tests.ui.hands import settle


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with what comes with the program, made once and copied for each test."""
    from reader.app.opening import open_library

    path = tmp_path_factory.mktemp("bundled") / "library.duizhao"
    open_library(path, author="读者").close()
    return path


@pytest.fixture(autouse=True)
def settings(tmp_path: Path) -> None:
    """Qt's settings of this test alone."""
    folder = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture
def library(tmp_path: Path, bundled: Path) -> Path:
    """A library file of this test's own."""
    path = tmp_path / "library.duizhao"
    shutil.copy(bundled, path)
    return path


Opens = Callable[[], Window]


@pytest.fixture
def open_window(qtbot: QtBot, library: Path) -> Iterator[Opens]:
    """Opens windows on the library, one after another, and waits until a text is shown."""
    windows: list[Window] = []

    def opened() -> Window:
        window = Window(library)
        windows.append(window)
        qtbot.addWidget(window)
        window.jobs.broke.connect(_raise)
        with qtbot.waitSignal(window.ready, timeout=20_000):
            window.resize(1300, 780)
            window.show()
        settle(qtbot, window)
        return window

    yield opened
    for window in windows:
        window.close()
    look().dress("light")


@pytest.fixture
def window(open_window: Opens) -> Window:
    """A window that shows the first bundled text."""
    return open_window()


def _raise(error: BaseException) -> None:
    raise error
