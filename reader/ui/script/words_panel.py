"""The reader's own dictionary and protected words, and the forms chosen at places: listed, added, taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.identity import DocumentId
from reader.core.script import Form, Word
from reader.ui.pane.assembly import SCRIPTS, title_of
from reader.ui.widgets.labels import plain


class WordsPanel(QWidget):
    """One scope at a time: the library, or the document that is read."""

    added = Signal(object)
    """A `Word`."""
    removed = Signal(tuple)
    """`Word`s and `Form`s."""
    chosen = Signal(object)
    """The span of a form that one wants to see."""
    import_wanted = Signal()
    export_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: DocumentId | None = None
        self._words: tuple[Word, ...] = ()
        self._forms: tuple[Form, ...] = ()
        self._shown: list[Word | Form] = []
        self._title, self._hint = plain("", "heading"), plain("", "soft", wrap=True)
        self.scope, self.script = QComboBox(), QComboBox()
        self.scope.addItem("", "library")
        self.scope.addItem("", "document")
        self.scope.currentIndexChanged.connect(self._fill)
        self.script.addItem("", "")
        for script in SCRIPTS:
            self.script.addItem("", script)
        self.table = QTableWidget(0, 3)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.itemDoubleClicked.connect(lambda item: self._go(item.row()))
        self.word, self.form = QLineEdit(), QLineEdit()
        self._wrong = plain("", "bad", wrap=True)
        self._wrong.hide()
        self._add, self._remove = QPushButton(), QPushButton()
        self._import, self._export, self._leave = QPushButton(), QPushButton(), QPushButton()
        self._add.setObjectName("primary")
        for button in (self._remove, self._import, self._export, self._leave):
            button.setObjectName("quiet")
        self.word.returnPressed.connect(self.add)
        self.form.returnPressed.connect(self.add)
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._leave.clicked.connect(self.left)
        self._lay_out()
        self.retranslate()

    def show_words(self, document: DocumentId | None, words: Sequence[Word], forms: Sequence[Form]) -> None:
        """Shows what is kept for the library and for a document."""
        self._document, self._words, self._forms = document, tuple(words), tuple(forms)
        self.scope.model().item(1).setEnabled(document is not None)  # type: ignore[attr-defined]
        if document is None and self.scope.currentIndex() == 1:
            self.scope.setCurrentIndex(0)
        self._fill()

    def start(self, word: str, form: str, script: str, *, scope: str = "library") -> None:
        """Fills the fields for a word, to be finished by the reader."""
        self.scope.setCurrentIndex(max(0, self.scope.findData(scope)))
        self.script.setCurrentIndex(max(0, self.script.findData(script)))
        self.word.setText(word)
        self.form.setText(form)
        field = self.form if word else self.word
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def document(self) -> DocumentId | None:
        """The document that words are kept for now; None for the library."""
        return self._document if self.scope.currentData() == "document" else None

    def words(self) -> tuple[Word, ...]:
        """The words of the scope that is shown."""
        return tuple(each for each in self._shown if isinstance(each, Word))

    def add(self) -> None:
        """Keeps what is in the fields; without a form the word is protected."""
        word, form = self.word.text().strip(), self.form.text().strip()
        self._wrong.setVisible(not word)
        if word:
            self.added.emit(Word(word, form or None, self.script.currentData(), self.document()))
            self.word.clear()
            self.form.clear()
            self.word.setFocus()

    def remove(self) -> None:
        """Takes away what is selected."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        if rows:
            self.removed.emit(tuple(self._shown[row] for row in rows))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Own words for conversion"))
        self._hint.setText(self.tr("A word without a form is never changed. Longer words come first."))
        for box, names in (
            (self.scope, (self.tr("The library"), self.tr("This document"))),
            (self.script, (self.tr("Every script"), *(title_of(script) for script in SCRIPTS))),
        ):
            for at, name in enumerate(names):
                box.setItemText(at, name)
        self.scope.setAccessibleName(self.tr("Kept for"))
        self.script.setAccessibleName(self.tr("Script"))
        self.word.setPlaceholderText(self.tr("Word of the source"))
        self.form.setPlaceholderText(self.tr("Form; empty: never convert"))
        for field in (self.word, self.form):
            field.setAccessibleName(field.placeholderText())
        self._wrong.setText(self.tr("There is no word."))
        self.table.setHorizontalHeaderLabels([self.tr("Word"), self.tr("Form"), self.tr("Script")])
        self.table.setAccessibleName(self.tr("Own words for conversion"))
        self._add.setText(self.tr("Add"))
        self._remove.setText(self.tr("Remove"))
        self._import.setText(self.tr("Import…"))
        self._export.setText(self.tr("Export…"))
        self._leave.setText(self.tr("Close"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Delete takes away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        document = self.document()
        self._shown = [word for word in self._words if word.document == document]
        self._shown += self._forms if document is not None else ()
        self.table.setRowCount(len(self._shown))
        for row, each in enumerate(self._shown):
            script = title_of(each.script) if each.script else self.tr("Every script")
            if isinstance(each, Word):
                cells = (each.word, each.form or self.tr("stays"), script)
            else:
                before, after = each.before[-3:], each.after[:3]
                cells = (f"{before}【{each.word}】{after}".replace("\n", " "), each.form, script)
            for column, said in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(said))

    def _go(self, row: int) -> None:
        each = self._shown[row]
        if isinstance(each, Form):
            self.chosen.emit(each)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.scope)
        column.addWidget(self.table, 1)
        for field in (self.word, self.form):
            column.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.script, 1)
        row.addWidget(self._add)
        column.addLayout(row)
        column.addWidget(self._wrong)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        for button in (self._remove, self._import, self._export):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        column.addLayout(foot)
