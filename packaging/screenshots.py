"""Takes pictures of the real window, with the bundled texts and a few example notes, on a library of its own.

    python packaging/screenshots.py                       packaging/pictures/light.png and dark.png, for the README
    python packaging/screenshots.py --all FOLDER [TEXT]   every theme, language, column set, size and scene; TEXT, a
                                                          long file, is imported too
    python packaging/screenshots.py --all FOLDER --only review   the pictures whose names hold one of the words

Without a screen, in a process of its own settings: nothing of the user's is read or changed.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from reader.ui.window import Window

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

TEXT = "opinions-digital-trade"
PLACE = "h1_3__h2_6"
COLUMNS = ("source", "tw", "translation")
NOTES = (
    ("准入前国民待遇加负面清单管理模式", "definition", "Pre-establishment national treatment plus a negative list."),
    ("鼓励外商扩大数字领域投资", "right", "Hortatory: “encourage” gives investors no entitlement."),
    ("健全数据出境安全管理制度", "risk", "Check against the rules on outbound data in force."),
    (
        "推动电信、互联网、文化等领域有序扩大开放",
        "obligation",
        "Which sectors? Compare with the negative list of services.",
    ),
)


class Shot(NamedTuple):
    """One picture: its file's name and how the window stands."""

    name: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)
    columns: tuple[str, ...] = ()
    page: str = ""
    text: str = TEXT
    scene: str = ""
    """What stands over the text, of `scenes.SCENES`."""
    zoom: int = 100


def main() -> None:
    """Takes the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME")
    parser.add_argument("text", type=Path, nargs="?")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = f"{folder}/config"
        os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=" + _screen(Path(folder))
        if wanted.all is None:
            out, shots, text = TOP / "packaging" / "pictures", (Shot("light"), Shot("dark", "dark")), None
        else:
            out, shots, text = wanted.all, _every(wanted.text is not None), wanted.text
            shots = tuple(shot for shot in shots if any(word in shot.name for word in wanted.only))
        out.mkdir(parents=True, exist_ok=True)
        _take(Path(folder) / "library.duizhao", out, shots, text)


def _screen(folder: Path) -> str:
    """The description of a screen that is large enough; Qt's own is 800 by 800."""
    path = folder / "screen.json"
    path.write_text(
        '{"screens": [{"name": "wide", "x": 0, "y": 0, "width": 2560, "height": 1600, "logicalDpi": 96, '
        '"logicalBaseDpi": 96, "dpr": 1}]}',
        encoding="ascii",
    )
    return str(path)


def _every(long: bool) -> tuple[Shot, ...]:
    from scenes import SCENES

    shots = [Shot(f"theme-{theme}", theme) for theme in ("light", "dark", "sepia", "contrast")]
    shots += [Shot(f"language-{language}", language=language) for language in ("zh_CN", "zh_TW")]
    sets = (("source",), ("source", "hant"), ("source", "tw", "hk"), ("source", "tw", "translation"))
    shots += [Shot("columns-" + "-".join(keys), columns=keys) for keys in sets]
    shots += [
        Shot("columns-six", columns=("source", "hans", "hant", "tw", "hk", "translation"), size=(1920, 1000)),
        Shot("columns-hong-kong", language="zh_TW", columns=("hk", "hans"), text="ecommerce-agreement-beijing"),
        Shot("columns-translation-alone", columns=("translation",)),
        Shot("small", size=(1000, 650)),
        Shot("small-dark", "dark", "zh_CN", (1000, 650)),
        Shot("smallest", size=(720, 560)),
        Shot("smallest-contrast", "contrast", "zh_TW", (720, 560)),
        Shot("large", size=(1920, 1200)),
        Shot("largest", "sepia", "zh_CN", (2560, 1440)),
        Shot("zoom-80", zoom=80),
        Shot("zoom-200", "dark", "zh_CN", zoom=200),
    ]
    shots += [Shot(f"page-{page}", page=page) for page in ("links", "terms", "export")]
    shots += [Shot("traditional", text="ecommerce-agreement-beijing")]
    if long:
        shots += [Shot("long", text=""), Shot("long-dark", "dark", text="")]
    shots += [Shot(f"theme-{theme}-zh_TW", theme, "zh_TW") for theme in ("dark", "sepia", "contrast")]
    looks = (("light", "zh_CN"), ("dark", "zh_TW"), ("contrast", "zh_CN"), ("sepia", "en"))
    for at, scene in enumerate(scene for scene in SCENES if scene and scene != "emptied"):
        # Each in Chinese on light paper, and once more in another look, in turn.
        shots += [Shot(f"scene-{scene}", "light", "zh_CN", scene=scene)]
        theme, language = looks[1 + at % 3]
        shots += [Shot(f"scene-{scene}-{theme}", theme, language, scene=scene)]
    shots += [Shot("scene-review-small", "light", "zh_CN", (720, 560), scene="review")]
    shots += [Shot("scene-emptied", "light", "zh_CN", scene="emptied")]
    return tuple(shots)


def _take(library: Path, out: Path, shots: tuple[Shot, ...], text: Path | None) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.cli import main as command_line

    _fill(library)
    if text is not None and command_line(["--library", str(library), "import", str(text)]):
        raise SystemExit(f"{text} could not be imported")
    app = QApplication([])

    from reader.ui.window import Window

    window = Window(library)

    def broke(error: BaseException) -> None:
        traceback.print_exception(error)
        app.exit(1)

    def run() -> None:
        import scenes
        from PySide6.QtTest import QTest

        for shot in shots:
            _stand(window, shot)
            scenes.SCENES[shot.scene](window)
            QTest.qWait(1400)
            while not window.jobs.idle():
                QTest.qWait(50)
            QTest.qWait(150)
            target = out / f"{shot.name}.png"
            _lean(_seen(window)).save(str(target), "PNG", 0)
            print(f"{target} {target.stat().st_size // 1000} kB", file=sys.stderr)
            scenes.leave(window)
        window.close()
        app.quit()

    sys.excepthook = lambda kind, error, trace: broke(error)
    window.jobs.broke.connect(broke)
    window.ready.connect(lambda: QTimer.singleShot(500, run))
    window.show()
    if app.exec():
        raise SystemExit(1)


def _seen(window: QWidget) -> QImage:
    """The window with what stands over it: dialogs and menus are windows of their own."""
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    whole = window.geometry()
    for top in tops:
        whole = whole.united(top.geometry())
    picture = QImage(whole.size(), QImage.Format.Format_RGB32)
    picture.fill(0x777777)
    painter = QPainter(picture)
    painter.setPen(QColor(0x999999))
    for top in (window, *tops):
        place = top.geometry().translated(-whole.topLeft())
        painter.drawPixmap(place.topLeft(), top.grab())
        if top is not window:
            painter.drawRect(place.adjusted(-1, -1, 0, 0))  # the frame that a window manager draws
    painter.end()
    return picture


def _lean(picture: QImage) -> QImage:
    """The picture in its 256 commonest colours: a third of the size, and plenty for flat surfaces and letters."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    table: list[int] = []
    taken: set[int] = set()
    for colour, _ in counted.most_common():
        # Shades that no eye tells apart share a place.
        if colour & 0xF8F8F8 not in taken:
            taken.add(colour & 0xF8F8F8)
            table.append(colour | 0xFF000000)
            if len(table) == 256:
                break
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table, flat)


def _fill(library: Path) -> None:
    """Makes the library and writes the example notes into it."""
    from reader.cli import main as command_line

    def run(*words: str) -> str:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = command_line(["--library", str(library), *words])
        if status:
            raise SystemExit("screenshots: the example library could not be made")
        return said.getvalue()

    text = run("show", TEXT)
    for words, kind, note in NOTES:
        at = text.find(words)
        if at >= 0:
            run("annotate", TEXT, "--start", str(at), "--end", str(at + len(words)), "--kind", kind, "--note", note)
    run("link", TEXT, PLACE, "ecommerce-agreement-beijing", "h1_2", "--relation", "see also")


def _stand(window: Window, shot: Shot) -> None:
    """Brings the window into the state of a picture."""
    from PySide6.QtTest import QTest

    from reader.ui.preferences.choices import choose_language, choose_theme

    choose_language(window, shot.language)
    choose_theme(window, shot.theme)
    window.resize(*shot.size)
    known = [row.id for row in window.texts.rows]
    wanted = shot.text or next(
        name for name in known if name not in (TEXT, f"{TEXT}-en", "ecommerce-agreement-beijing")
    )
    window.texts.open(wanted)
    QTest.qWait(400)
    window.reading.choose_columns(shot.columns or COLUMNS)
    window.pane.view.set_zoom(shot.zoom)
    if shot.page == "export":
        window.export.open()
    elif shot.page:
        window.aside.show_page(shot.page)
    if wanted == TEXT:
        window.pane.go_path(PLACE)


if __name__ == "__main__":
    main()
