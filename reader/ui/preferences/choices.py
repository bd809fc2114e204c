"""What can be preferred, kept in memory and put into effect: the names under which it is kept stand only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui import fonts, i18n
from reader.ui.look import look
from reader.ui.memory import Memory
from reader.ui.theme import NAMES

if TYPE_CHECKING:
    from reader.ui.window import Window


def apply(memory: Memory) -> None:
    """Puts into effect what the whole program shares, before a window is made."""
    i18n.speak(i18n.named(memory.get("language")))
    fonts.choose("zh", str(memory.get("font zh", "")))
    fonts.choose("en", str(memory.get("font en", "")))
    pixels = memory.get("interface pixels")
    look().dress(memory.get("theme", "light"), pixels=pixels if isinstance(pixels, int) else None)


def choose_language(window: Window, language: i18n.Language) -> None:
    """Changes the language of the interface, and the region of its font."""
    window.memory.put("language", language)
    i18n.speak(language)
    look().dress(look().theme.name)
    # What was said about the text that is read is said again.
    window.reading.show_current()
    window.scripts.show_current()
    window.citations.show_current()
    for pane in window.shelf.fronts():
        pane.conversion.retell()
    if window.study.is_open:
        window.study.tell_history()


def choose_size(window: Window, pixels: int) -> None:
    """Changes the size of the interface; the text keeps its own."""
    window.memory.put("interface pixels", pixels)
    look().dress(look().theme.name, pixels=pixels)


def choose_font(window: Window, language: fonts.Written, family: str) -> None:
    """Changes the font of the text of a language; an empty family for each region's own."""
    window.memory.put(f"font {language}", family)
    fonts.choose(language, family)
    from reader.ui.reading import ReadingView

    for view in window.findChildren(ReadingView):
        view.set_type(view.geometry_of.families, view.geometry_of.sizes, serif=view.geometry_of.serif)


def usual_zoom(memory: Memory) -> int:
    """The usual size of the text, per cent."""
    percent = memory.get("usual zoom", 100)
    return percent if isinstance(percent, int) else 100


def choose_zoom(window: Window, percent: int) -> None:
    """Changes the usual size of the text, and the size now."""
    window.memory.put("usual zoom", percent)
    if window.pane is not None:
        window.pane.view.set_zoom(percent)


def author(memory: Memory) -> str:
    """The name that stands on new notes; empty for the one of the machine's user."""
    return str(memory.get("author", ""))


def author_of_machine() -> str:
    """The name of the machine's user."""
    from reader.app.opening import who

    return who()


def choose_author(window: Window, name: str) -> None:
    """Changes the name that stands on new notes."""
    window.memory.put("author", name)
    window.study.sign(name or author_of_machine())


def dictionary_on(memory: Memory) -> bool:
    """Whether the dictionary answers where the pointer rests."""
    return bool(memory.get("dictionary", True))


def choose_dictionary(window: Window, on: bool) -> None:
    """Lets the dictionary answer where the pointer rests, or only when it is asked."""
    window.memory.put("dictionary", on)


def next_theme(window: Window) -> None:
    """Light to dark and back; sepia and high contrast are in the menu."""
    choose_theme(window, "light" if look().theme.dark else "dark")


def choose_theme(window: Window, name: str) -> None:
    """Puts a theme on and keeps it."""
    chosen = next(each for each in NAMES if each == name)
    look().dress(chosen)
    window.memory.put("theme", chosen)
