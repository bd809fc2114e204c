"""The language of the interface: English, or Chinese as the mainland or as Taiwan writes it.

The words in the code are English; `resources/i18n` holds the others. What stays true: changing the language changes
every word on the screen on the spot, Qt's own words, the writing of dates and the region of the interface's font too.
"""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.app.places import resource
from reader.ui.fonts import Region
from reader.ui.look import look

Language = Literal["en", "zh_CN", "zh_TW"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

OWN_NAMES: dict[Language, str] = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
"""Each language in itself, so that whoever can't read the present one finds the own."""

REGIONS: dict[Language, Region] = {"en": "en", "zh_CN": "cn", "zh_TW": "tw"}

_speaking: list[Language] = ["en"]
_translators: list[QTranslator] = []


def of_system() -> Language:
    """The nearest of our languages to the system's: what the user's list of interface languages names first."""
    for name in QLocale.system().uiLanguages():
        parts = name.replace("-", "_").split("_")
        if parts[0] == "en":
            return "en"
        if parts[0] == "zh":
            return "zh_TW" if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh_CN"
    return "en"


def named(name: object) -> Language:
    """The language of that name; the system's for none of ours, as a setting of another release may be."""
    return next((language for language in LANGUAGES if language == name), None) or of_system()


def speaking() -> Language:
    """The language now."""
    return _speaking[0]


def speak(language: Language) -> None:
    """Changes the language of the whole program."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("there is no application to speak")
    look().region = REGIONS[language]
    system = QLocale.system()
    # An English reader outside America keeps the own way of writing dates.
    QLocale.setDefault(
        system if QLocale(language).language() == system.language() == QLocale.Language.English else QLocale(language)
    )
    if language == _speaking[0]:
        return
    _speaking[0] = language
    for translator in _translators:
        app.removeTranslator(translator)
    _translators.clear()
    if language == "en":
        return
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _translators.append(qt)
    own = QTranslator(app)
    if not own.load(str(resource(f"i18n/duizhao_{language}.qm"))):
        raise RuntimeError(f"the words of {language} are damaged; please install the program again")
    _translators.append(own)
    for translator in _translators:
        app.installTranslator(translator)
