"""Links of the clause that is read, both ways, and the making of a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.annotation import RELATIONS, Link, Place
from reader.core.document import DocumentInfo
from reader.core.identity import ClausePath, DocumentId
from reader.ui import words
from reader.ui.widgets.labels import Elided, Shortened, line, plain


class LinksPanel(QWidget):
    """Shows links and backlinks; a form makes new ones from where the reader is."""

    followed = Signal(object)
    """A `Place`."""
    wanted = Signal(str, str, str, str)
    """Target document, what was written for its clause, relation, note."""
    removed = Signal(str)
    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._document: DocumentId | None = None
        self._clause: ClausePath | None = None
        self._name: Callable[[Place], str] = lambda place: place.clause or place.document
        self._rows: list[QWidget] = []
        self._from = Elided("", "small")
        self._target = QComboBox()
        self._clause_entry = QLineEdit()
        self._relation = QComboBox()
        self._note = QLineEdit()
        self._add = QPushButton()
        self._add.setObjectName("primary")
        self._add.clicked.connect(self._ask)
        self._clause_entry.returnPressed.connect(self._ask)
        self._note.returnPressed.connect(self._ask)
        self._wrong = plain("", "bad", wrap=True)
        self._wrong.hide()
        self._empty = plain("", "empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(12, 6, 12, 6)
        self._list.setSpacing(0)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self._card)
        column.addWidget(self._empty)
        self.below = QVBoxLayout()
        """Room for what else leads here."""
        column.addLayout(self.below)
        self._form_title = plain("", "sub")
        column.addWidget(self._form_title)
        column.addWidget(self._form())
        self.last = QVBoxLayout()
        """Room for what is to be looked at in the whole text."""
        column.addLayout(self.last)
        column.addStretch(1)
        self._scroll(holder)
        self.retranslate()
        self._refill()

    def _scroll(self, holder: QWidget) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_links(self, links: Sequence[Link], name: Callable[[Place], str]) -> None:
        """Shows the links that touch a text; `name` says what a place is called."""
        self._links, self._name = tuple(links), name
        self._refill()

    def show_place(self, document: DocumentId | None, clause: ClausePath | None, label: str) -> None:
        """Follows where the reader is."""
        self._document, self._clause = document, clause
        self._from.setText(self.tr("From %1").replace("%1", label) if label else "")
        self._refill()

    def show_documents(self, rows: Sequence[DocumentInfo]) -> None:
        """Offers the texts a link can lead to."""
        chosen = self._target.currentData() or self._document
        self._target.clear()
        for row in rows:
            self._target.addItem(row.title, row.id)
        self._target.setCurrentIndex(max(0, self._target.findData(chosen)))

    def start(self) -> None:
        """Takes the keyboard for a new link."""
        if self._document is not None:
            self._target.setCurrentIndex(max(0, self._target.findData(self._document)))
        self._clause_entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, why: str) -> None:
        """Says why the link was not made; what was written stays."""
        self._wrong.setText(why)
        self._wrong.show()

    def made(self) -> None:
        """Empties the form after a link was made."""
        self._clause_entry.clear()
        self._note.clear()
        self._wrong.hide()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._form_title.setText(self.tr("New link"))
        self._target.setAccessibleName(self.tr("Text"))
        self._clause_entry.setPlaceholderText(self.tr("Clause: 二（三）, 12, 第三条第二款"))
        self._clause_entry.setAccessibleName(self.tr("Clause"))
        self._note.setPlaceholderText(self.tr("Note (optional)"))
        self._note.setAccessibleName(self.tr("Note of the link"))
        self._add.setText(self.tr("Add link"))
        self._empty.setText(self.tr("No links here yet."))
        chosen = self._relation.currentIndex()
        self._relation.clear()
        for name in RELATIONS:
            self._relation.addItem(words.relation(name), name)
        self._relation.setCurrentIndex(chosen if chosen >= 0 else self._relation.findData("see also"))
        self._relation.setAccessibleName(self.tr("Relation"))
        self._refill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _form(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        form = QVBoxLayout(card)
        form.setContentsMargins(12, 10, 12, 12)
        form.setSpacing(8)
        self._target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._target.setMinimumContentsLength(10)
        form.addWidget(self._from)
        form.addWidget(self._relation)
        form.addWidget(self._target)
        form.addWidget(self._clause_entry)
        form.addWidget(self._note)
        form.addWidget(self._wrong)
        form.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _ask(self) -> None:
        self._wrong.hide()
        self.wanted.emit(
            self._target.currentData() or "", self._clause_entry.text().strip(),
            self._relation.currentData(), self._note.text().strip(),
        )  # fmt: skip

    def _touching(self) -> list[tuple[Link, bool]]:
        found: list[tuple[Link, bool]] = []
        for link in self._links:
            if _at(link.source, self._document, self._clause):
                found.append((link, False))
            elif _at(link.target, self._document, self._clause):
                found.append((link, True))
        return found

    def _refill(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        found = self._touching()
        for at, (link, back) in enumerate(found):
            if at:
                self._put(line())
            self._put(self._row(link, back))
        self._card.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.counted.emit(len(found))

    def _put(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._list.addWidget(widget)

    def _row(self, link: Link, back: bool) -> QWidget:
        place = link.source if back else link.target
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(plain(words.relation(link.relation, back=back), "small"))
        name = self._name(place)
        button = Shortened(name)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.followed.emit(place))
        first.addWidget(button, 1)
        remove = QToolButton()
        remove.setText("×")
        remove.setAccessibleName(self.tr("Remove the link to %1").replace("%1", name))
        remove.clicked.connect(lambda: self.removed.emit(link.id))
        first.addWidget(remove)
        column.addLayout(first)
        if link.note:
            column.addWidget(plain(link.note, "soft", wrap=True))
        return row


def _at(place: Place, document: DocumentId | None, clause: ClausePath | None) -> bool:
    if place.document != document:
        return False
    return place.clause == clause or bool(place.clause and clause and place.clause.startswith(f"{clause}__"))
