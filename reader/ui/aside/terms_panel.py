"""The terms of the clause that is read, and the editing of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.core.identity import ConceptId
from reader.core.term import TERM_STATUSES, Concept, Term, TermLanguage, TermStatus
from reader.ui import words
from reader.ui.widgets.labels import line, plain

_FIELDS: tuple[TermLanguage, ...] = ("zh-Hans", "zh-Hant", "en")


class TermsPanel(QWidget):
    """A list of concepts, filtered as one types, and a form for one of them."""

    saved = Signal(object)
    """A `Concept`; its id is empty for a new one."""
    removed = Signal(str)
    sought = Signal(str)
    """A term whose places are wanted."""
    counted = Signal(int)
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here: tuple[Concept, ...] = ()
        self._all: tuple[Concept, ...] = ()
        self._rows: list[QWidget] = []
        self._stale = False
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(lambda _: self._refill())
        self._title = plain("", "sub")
        self._empty = plain("", "empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(12, 4, 12, 4)
        self._list.setSpacing(0)
        self.form = TermForm()
        self.form.done.connect(self._save)
        self.form.left.connect(self.show_list)
        self.form.removed.connect(self._remove)
        self._add, self._import, self._export = QPushButton(), QPushButton(), QPushButton()
        for button in (self._add, self._import, self._export):
            button.setObjectName("quiet")
        self._add.clicked.connect(lambda: self.edit(Concept(ConceptId(""), ())))
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._listing())
        self._pages.addWidget(self.form)
        self.retranslate()
        self._refill()

    def show_terms(self, here: Sequence[Concept], everything: Sequence[Concept]) -> None:
        """Shows the concepts of the clause that is read, and lets all be searched."""
        same = self._here == tuple(here) and not self._filter.text().strip()
        self._here, self._all = tuple(here), tuple(everything)
        self.counted.emit(len(self._here))
        self._stale = self._stale or not same
        if self.isVisible():
            self._bring()

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the rows when somebody looks at them."""
        self._bring()
        super().showEvent(event)

    def _bring(self) -> None:
        if self._stale:
            self._refill()

    def edit(self, concept: Concept) -> None:
        """Opens the form."""
        self.form.show_concept(concept)
        self._pages.setCurrentIndex(1)
        self.form.start()

    def show_list(self) -> None:
        """Goes back from the form."""
        self._pages.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._filter.setPlaceholderText(self.tr("Search the term base"))
        self._filter.setAccessibleName(self.tr("Search the term base"))
        self._add.setText(self.tr("New term"))
        self._import.setText(self.tr("Import…"))
        self._export.setText(self.tr("Export…"))
        self._refill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _listing(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._card)
        column.addWidget(self._empty)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 2)
        top.addWidget(self._filter)
        outer.addLayout(top)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addWidget(self._add)
        foot.addStretch(1)
        foot.addWidget(self._import)
        foot.addWidget(self._export)
        outer.addLayout(foot)
        return page

    def _refill(self) -> None:
        self._stale = False
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        wanted = self._filter.text().strip().casefold()
        if wanted:
            found = [c for c in self._all if any(wanted in term.text.casefold() for term in c.terms)][:100]
            self._title.setText(self.tr("In the term base"))
            self._empty.setText(self.tr("No term holds these words."))
        else:
            found = list(self._here)
            self._title.setText(self.tr("Terms in this clause"))
            self._empty.setText(self.tr("No terms of the term base in this clause.\nSelect words to add one."))
        for at, concept in enumerate(found):
            if at:
                self._put(line())
            self._put(_TermRow(concept, self))
        self._card.setVisible(bool(found))
        self._title.setVisible(bool(found))
        self._empty.setVisible(not found)

    def _put(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._list.addWidget(widget)

    def _save(self, concept: Concept) -> None:
        self.show_list()
        self.saved.emit(concept)

    def _remove(self, identity: str) -> None:
        self.show_list()
        self.removed.emit(identity)


class _TermRow(QFrame):
    """One concept: its Chinese, its English, whether that is approved. A click, Enter or the space bar opens it.

    A frame rather than a button, because a button is not as high as the words that wrap in it.
    """

    def __init__(self, concept: Concept, panel: TermsPanel) -> None:
        super().__init__(panel)
        self.setObjectName("termRow")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open = lambda: panel.edit(concept)
        chinese = concept.preferred("zh-Hans") or concept.preferred("zh-Hant")
        english = concept.preferred("en")
        self.setAccessibleName(f"{chinese}: {english}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        name = plain(chinese, "termName", wrap=True)
        name.setFixedWidth(104)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain(english, "", wrap=True), 1)
        dot = plain("●", "good" if english else "bad")
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the concept."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Opens the concept from the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)


class TermForm(QWidget):
    """The fields of one concept."""

    done = Signal(object)
    left = Signal()
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._concept = Concept(ConceptId(""), ())
        self._fields: dict[TermLanguage, QLineEdit] = {language: QLineEdit() for language in _FIELDS}
        self._labels = {language: plain("", "small") for language in _FIELDS}
        self._status = QComboBox()
        self._source, self._note, self._definition = QLineEdit(), QLineEdit(), QLineEdit()
        self._more = {
            "definition": (plain("", "small"), self._definition),
            "source": (plain("", "small"), self._source),
            "note": (plain("", "small"), self._note),
        }
        self._wrong = plain("", "bad", wrap=True)
        self._wrong.hide()
        self._save, self._leave, self._remove = QPushButton(), QPushButton(), QPushButton()
        self._save.setObjectName("primary")
        self._leave.setObjectName("quiet")
        self._remove.setObjectName("quiet")
        self._save.clicked.connect(self._finish)
        self._leave.clicked.connect(self.left)
        self._remove.clicked.connect(lambda: self.removed.emit(self._concept.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(5)
        for language in _FIELDS:
            column.addWidget(self._labels[language])
            column.addWidget(self._fields[language])
            self._fields[language].returnPressed.connect(self._finish)
        column.addWidget(self._status)
        for label, field in self._more.values():
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._wrong)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._save)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(1)
        self.retranslate()

    def show_concept(self, concept: Concept) -> None:
        """Fills the fields."""
        self._concept = concept
        self._wrong.hide()
        for language, field in self._fields.items():
            own = [term for term in concept.terms if term.language == language]
            field.setText("; ".join(term.text for term in own if term.status in ("preferred", "admitted")))
        english = [term for term in concept.terms if term.language == "en"]
        self._status.setCurrentIndex(self._status.findData(english[0].status if english else "preferred"))
        self._definition.setText(concept.definition)
        self._source.setText(concept.source)
        self._note.setText(concept.note)
        self._remove.setVisible(bool(concept.id))

    def start(self) -> None:
        """Puts the cursor where something is missing."""
        empty = next((field for field in self._fields.values() if not field.text()), self._fields["en"])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        names = {"zh-Hans": self.tr("Simplified"), "zh-Hant": self.tr("Traditional"), "en": self.tr("English")}
        for language in _FIELDS:
            self._labels[language].setText(names[language])
            self._fields[language].setAccessibleName(names[language])
            self._fields[language].setPlaceholderText(self.tr("several, separated by semicolons"))
        more = {"definition": self.tr("Definition"), "source": self.tr("Source"), "note": self.tr("Note")}
        for name, (label, field) in self._more.items():
            label.setText(more[name])
            field.setAccessibleName(more[name])
        chosen = self._status.currentIndex()
        self._status.clear()
        for status in TERM_STATUSES:
            self._status.addItem(words.status(status), status)
        self._status.setCurrentIndex(max(0, chosen))
        self._status.setAccessibleName(self.tr("Status of the English term"))
        self._save.setText(self.tr("Save"))
        self._leave.setText(self.tr("Cancel"))
        self._remove.setText(self.tr("Delete"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _finish(self) -> None:
        terms = [
            Term(language, text, self._rank(language, at))
            for language, field in self._fields.items()
            for at, text in enumerate(part.strip() for part in field.text().replace("；", ";").split(";"))
            if text
        ]
        if not any(term.language != "en" for term in terms):
            self._wrong.setText(self.tr("A term needs its Chinese."))
            self._wrong.show()
            return
        # Forms that the fields don't show (regional ones, forbidden ones) stay as they were.
        hidden = [
            term
            for term in self._concept.terms
            if term.language not in _FIELDS or term.status in ("deprecated", "forbidden")
        ]
        shown = {(term.language, term.text) for term in terms}
        terms += [term for term in hidden if (term.language, term.text) not in shown]
        changed = replace(
            self._concept, terms=tuple(terms), definition=self._definition.text().strip(),
            source=self._source.text().strip(), note=self._note.text().strip(),
        )  # fmt: skip
        self.done.emit(changed)

    def _rank(self, language: TermLanguage, at: int) -> TermStatus:
        if at:
            return "admitted"
        return self._status.currentData() if language == "en" else "preferred"
