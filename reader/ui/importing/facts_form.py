"""What was recognised of one text, each part to be corrected, and how its file was read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from reader.app.importing import Incoming
from reader.app.reviewing import ENCODINGS, About
from reader.core.structure import NUMBERINGS
from reader.ui import words
from reader.ui.importing import names
from reader.ui.widgets.labels import plain

_FIELDS = ("issuer", "number", "promulgated", "effective", "source")


class FactsForm(QWidget):
    """Fields of one text; what is written is told at once, what needs reading again is asked for."""

    written = Signal(object)
    """An `About`."""
    encoding_chosen = Signal(str)
    language_chosen = Signal(str)
    numbering_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: Incoming | None = None
        self._filling = False
        self.title = QLineEdit()
        self.fields = {name: QLineEdit() for name in _FIELDS}
        self.language, self.numbering, self.encoding = QComboBox(), QComboBox(), QComboBox()
        self._script = plain("", "soft")
        self._clauses = plain("", "soft")
        self._labels = {
            name: plain("", "small")
            for name in ("title", *_FIELDS, "language", "script", "numbering", "clauses", "encoding")
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        widgets: list[tuple[str, QWidget]] = [
            ("title", self.title), *self.fields.items(), ("language", self.language), ("script", self._script),
            ("numbering", self.numbering), ("clauses", self._clauses), ("encoding", self.encoding),
        ]  # fmt: skip
        for row, (name, widget) in enumerate(widgets):
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(widget, row, 1)
            self._labels[name].setBuddy(widget)
        for field in (self.title, *self.fields.values()):
            field.textEdited.connect(lambda *_: self._tell())
        for box, signal in (
            (self.language, self.language_chosen),
            (self.numbering, self.numbering_chosen),
            (self.encoding, self.encoding_chosen),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _, box=box, signal=signal: signal.emit(box.currentData()))
        self.retranslate()

    def show_text(self, text: Incoming, *, numbering: str | None, plain_text: bool) -> None:
        """Shows one text; the encoding can be chosen where the file's bytes are characters."""
        self._filling = True
        self._text = text
        source = text.source
        shown = [(field, getattr(source.metadata, name)) for name, field in self.fields.items()]
        for field, value in ((self.title, source.title), *shown):
            if field.text() != value:
                field.setText(value)
                field.setCursorPosition(0)
        self.language.setCurrentIndex(self.language.findData(source.language))
        self.numbering.setCurrentIndex(self.numbering.findData(numbering or ""))
        self._script.setText(words.script(source.script))
        self._clauses.setText(
            words.count(len(text.tree), self.tr("%n clause"), self.tr("%n clauses")) if len(text.tree) else "–"
        )
        self._show_encoding(text.encoding)
        for widget in (self._labels["encoding"], self.encoding):
            widget.setVisible(plain_text)
        self._filling = False

    def retranslate(self) -> None:
        """Words in the interface's language."""
        said = {
            "title": self.tr("Title"), "issuer": self.tr("Issuing body"), "number": self.tr("Document number"),
            "promulgated": self.tr("Promulgated"), "effective": self.tr("Effective"), "source": self.tr("Source"),
            "language": self.tr("Language"), "script": self.tr("Script"), "numbering": self.tr("Numbering"),
            "clauses": self.tr("Clauses"), "encoding": self.tr("Encoding"),
        }  # fmt: skip
        for name, label in self._labels.items():
            label.setText(said[name])
        for name, widget in (("title", self.title), *self.fields.items(), ("language", self.language),
                             ("numbering", self.numbering), ("encoding", self.encoding)):  # fmt: skip
            widget.setAccessibleName(said[name])
        _fill(self.language, {name: names.language(name) for name in ("zh", "en")})
        _fill(self.numbering, {name: names.numbering(name) for name in ("", *NUMBERINGS)})

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_encoding(self, encoding: str) -> None:
        known = dict.fromkeys((encoding, *ENCODINGS)) if encoding not in ("utf-8-sig",) else dict.fromkeys(ENCODINGS)
        _fill(self.encoding, {name: names.encoding(name) for name in known})
        at = self.encoding.findData("utf-8" if encoding == "utf-8-sig" else encoding)
        self.encoding.setCurrentIndex(max(0, at))

    def _tell(self) -> None:
        if self._text is None or self._filling:
            return
        metadata = replace(
            self._text.source.metadata, **{name: field.text().strip() for name, field in self.fields.items()}
        )
        self.written.emit(About(self.title.text(), metadata))


def _fill(box: QComboBox, items: dict[str, str]) -> None:
    chosen = box.currentData()
    box.clear()
    for name, said in items.items():
        box.addItem(said, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
