"""Language, looks, type, name: the preferences that everyone looks for first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui import fonts, i18n, words
from reader.ui.look import look
from reader.ui.preferences import choices
from reader.ui.preferences.choices import choose_theme
from reader.ui.theme import NAMES
from reader.ui.widgets.labels import plain

if TYPE_CHECKING:
    from reader.ui.window import Window

_SIZES = (*range(11, 19), 20, 22, 24)
_ZOOMS = (*range(80, 200, 10), *range(200, 301, 25))
_ROWS = ("language", "theme", "size", "zh", "en", "zoom", "author", "letters", "dictionary")


class GeneralPage(QWidget):
    """One form; every change acts at once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.language, self.theme = QComboBox(), QComboBox()
        self.size, self.zoom = QComboBox(), QComboBox()
        self.zh, self.en = QComboBox(), QComboBox()
        self.author = QLineEdit()
        self.letters, self.dictionary = QCheckBox(), QCheckBox()
        self._labels: dict[str, QLabel] = {name: plain() for name in _ROWS}
        self._note = plain("", "small", wrap=True)
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        said = {
            "language": self.tr("Language of the interface"),
            "theme": self.tr("Theme"),
            "size": self.tr("Size of the interface"),
            "zh": self.tr("Font of Chinese text"),
            "en": self.tr("Font of English text"),
            "zoom": self.tr("Usual size of the text"),
            "author": self.tr("Your name, on new notes"),
            "letters": self.tr("Single keys"),
            "dictionary": self.tr("Dictionary"),
        }
        for name, label in self._labels.items():
            label.setText(said[name])
            getattr(self, name).setAccessibleName(said[name])
        self.letters.setText(self.tr("H, U, N, T, L and 1–9 annotate while reading"))
        self.dictionary.setText(self.tr("Shown where the pointer rests on a word"))
        for at, pixels in enumerate(_SIZES):
            self.size.setItemText(at, self.tr("%1 px").replace("%1", str(pixels)))
        self._note.setText(self.tr("Notes that are there already keep the name they were written under."))
        for at, name in enumerate(NAMES):
            self.theme.setItemText(at, words.theme(name))
        for box in (self.zh, self.en):
            box.setItemText(0, self.tr("As the region needs"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Says what holds now: the theme may have been changed elsewhere."""
        self._take_in()
        super().showEvent(event)

    def _fill(self) -> None:
        for language in i18n.LANGUAGES:
            self.language.addItem(i18n.OWN_NAMES[language], language)
        for name in NAMES:
            self.theme.addItem("", name)
        for pixels in _SIZES:
            self.size.addItem("", pixels)
        for percent in _ZOOMS:
            self.zoom.addItem(f"{percent} %", percent)
        system = QFontDatabase.WritingSystem
        chinese = {
            *QFontDatabase.families(system.SimplifiedChinese),
            *QFontDatabase.families(system.TraditionalChinese),
        }
        for box, families in ((self.zh, chinese), (self.en, set(QFontDatabase.families(system.Latin)))):
            box.addItem("", "")
            for family in sorted(families):
                box.addItem(family, family)
            box.setMaxVisibleItems(16)
        self.author.setMaxLength(60)

    def _take_in(self) -> None:
        memory = self._window.memory
        values = ((self.language, i18n.speaking()), (self.theme, look().theme.name), (self.zh, fonts.chosen("zh")),
                  (self.en, fonts.chosen("en")), (self.size, look().pixels),
                  (self.zoom, choices.usual_zoom(memory)))  # fmt: skip
        for box, value in values:
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(False)
        for check, on in (
            (self.letters, self._window.bindings.letters_on),
            (self.dictionary, choices.dictionary_on(memory)),
        ):
            check.blockSignals(True)
            check.setChecked(on)
            check.blockSignals(False)
        self.author.setText(choices.author(memory))
        self.author.setPlaceholderText(choices.author_of_machine())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for name in _ROWS:
            field = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
            if name == "author":
                form.addRow("", self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 8)
        column.setSpacing(12)
        column.addLayout(form)
        column.addStretch(1)

    def _connect(self) -> None:
        window = self._window
        self.language.activated.connect(
            lambda at: choices.choose_language(window, self.language.itemData(at)),
        )
        self.theme.activated.connect(lambda at: choose_theme(window, self.theme.itemData(at)))
        self.size.activated.connect(lambda at: choices.choose_size(window, self.size.itemData(at)))
        self.zh.activated.connect(lambda at: choices.choose_font(window, "zh", self.zh.itemData(at)))
        self.en.activated.connect(lambda at: choices.choose_font(window, "en", self.en.itemData(at)))
        self.zoom.activated.connect(lambda at: choices.choose_zoom(window, self.zoom.itemData(at)))
        self.author.editingFinished.connect(lambda: choices.choose_author(window, self.author.text().strip()))
        self.letters.toggled.connect(window.bindings.allow_letters)
        self.dictionary.toggled.connect(lambda on: choices.choose_dictionary(window, on))
