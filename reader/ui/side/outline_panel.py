"""The outline of the text that is read: its name, a filter, its clauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.core.clause import ClauseTree
from reader.core.document import Document
from reader.core.identity import ClausePath
from reader.ui.jobs import Jobs, Lane
from reader.ui.letting import let_go
from reader.ui.look import colours
from reader.ui.side.outline_model import KINDS, LABEL, PATH, RANGE, Outline, OutlineModel, Shown, entries
from reader.ui.theme import KIND_COLOURS
from reader.ui.widgets.labels import plain
from reader.ui.words import document_line

_ALL_OPEN = 400
"""Outlines up to this many lines are shown unfolded."""

_MOST_OPEN = 1500
"""Up to so many lines are unfolded where something is sought."""
_LONG = 3000
"""Outlines of more lines are made and filtered on a thread."""


def _outlined(document: Document) -> tuple[Outline, Shown]:
    outline = Outline(entries(document.source.text, document.tree))
    return outline, outline.holding("")


class OutlinePanel(QWidget):
    """Shows the clauses and tells which one was chosen."""

    chosen = Signal(str)
    context_wanted = Signal(str, QPoint)
    """A clause, and the place of the screen its menu is asked for at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs: Jobs | None = None
        """Where the outline of a long text is made; without it, here."""
        self._document: Document | None = None
        self._tree: ClauseTree | None = None
        self._current: ClausePath | None = None
        self._kinds: dict[ClausePath, tuple[str, ...]] = {}
        self._title = plain("", "title", wrap=True)
        self._about = plain("", "soft", wrap=True)
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._filtered)
        self.model = OutlineModel(self)
        self._view = QTreeView()
        self._view.setModel(self.model)
        self._view.setItemDelegate(_OutlineDelegate(self._view))
        self._view.setHeaderHidden(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setIndentation(14)
        self._view.setUniformRowHeights(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(self._clicked)
        self._view.activated.connect(self._clicked)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._ask_context)
        head = QFrame()
        head.setObjectName("documentHead")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(14, 4, 14, 10)
        lines.setSpacing(3)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        self._empty = plain("", "empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        box = QVBoxLayout()
        box.setContentsMargins(12, 10, 12, 6)
        box.addWidget(self._filter)
        column.addLayout(box)
        column.addWidget(self._empty)
        column.addWidget(self._view, 1)
        self._head = head
        self.retranslate()
        self.show_document(None, 0)

    def show_document(self, document: Document | None, notes: int) -> None:
        """Shows the outline of a document; None for none."""
        self._head.setVisible(document is not None)
        self._filter.clear()
        self._kinds, self._current = {}, None
        if document is None:
            self._document = self._tree = None
            self._arrive(None, Outline(()), Shown((), ()))
            return
        self._title.setText(document.info.title)
        self._notes = notes
        self._about.setText(document_line(document.info, notes))
        self._document, self._tree = document, document.tree
        if self.jobs is None or len(document.tree) < _LONG:
            self._arrive(document, *_outlined(document))
            return
        self._arrive(document, Outline(()), Shown((), ()))
        self._empty.hide()
        self.jobs.start(
            lambda _: _outlined(document),
            lambda found: self._arrive(document, *found),
            lane=Lane.QUIET,
            topic="outline",
        )

    def _arrive(self, document: Document | None, outline: Outline, shown: Shown) -> None:
        if document is not self._document:
            return
        if self.jobs is not None:
            let_go(self.jobs, self, self.model.outline.entries, self.model.outline.numbers, *self.model.shown)
        self.model.show(outline, shown)
        self.model.mark(self._kinds)
        if len(outline.entries) <= _ALL_OPEN:
            self._view.expandAll()
        some = self.model.rowCount() > 0
        self._view.setVisible(some)
        self._filter.setVisible(some)
        self._say_empty()
        self._empty.setVisible(not some)
        self.show_current(self._current)

    def show_current(self, path: ClausePath | None) -> None:
        """Marks the clause that is read, and brings it into sight."""
        self._current = path
        if path is None or self._tree is None:
            return
        index = self.model.index_of(path, self._tree)
        if index.isValid() and index != self._view.currentIndex():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)

    def mark(self, kinds: dict[ClausePath, tuple[str, ...]]) -> None:
        """Shows a dot for each kind of annotation."""
        self._kinds = kinds
        self.model.mark(kinds)
        self._view.viewport().update()

    def filter_words(self, words: str) -> None:
        """Shows only the clauses that hold some words."""
        self._filter.setText(words)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._filter.setPlaceholderText(self.tr("Filter clauses"))
        self._filter.setAccessibleName(self.tr("Filter clauses"))
        self._view.setAccessibleName(self.tr("Clauses"))
        self._say_empty()
        if self._document is not None:
            self._about.setText(document_line(self._document.info, self._notes))

    def _say_empty(self) -> None:
        none = self.tr("This text has no numbered clauses.\nIt reads from top to bottom.")
        self._empty.setText(self.tr("No text is open.") if self._document is None else none)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _filtered(self, words: str) -> None:
        outline = self.model.outline
        if self.jobs is None or len(outline.entries) < _LONG:
            self._arrange(outline, outline.holding(words), words)
        else:
            self.jobs.start(
                lambda _: outline.holding(words), lambda shown: self._arrange(outline, shown, words), topic="outline"
            )  # fmt: skip

    def _arrange(self, outline: Outline, shown: Shown, words: str) -> None:
        if outline is not self.model.outline:
            return
        self.model.arrange(shown)
        if words.strip() and len(shown.places) < _MOST_OPEN:
            self._view.expandAll()

    def _clicked(self, index: QModelIndex) -> None:
        path = index.data(PATH)
        if path:
            self.chosen.emit(path)

    def _ask_context(self, place: QPoint) -> None:
        path = self._view.indexAt(place).data(PATH)
        if path:
            self.context_wanted.emit(path, self._view.viewport().mapToGlobal(place))


class _OutlineDelegate(QStyledItemDelegate):
    """Paints a line: label, words, marks, range of articles."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line of text with air."""
        return QSize(100, option.fontMetrics.height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the line within `option.rect`."""
        ink = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(2, 1, -8, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink["accent_soft" if selected else "chip"])
            painter.drawRoundedRect(room, 6, 6)
        room = room.adjusted(6, 0, -6, 0)
        font = option.font
        font.setBold(selected)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        right = room.right()
        if index.data(RANGE):
            painter.setPen(ink["faint"])
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), index.data(RANGE))
            right -= metrics.horizontalAdvance(index.data(RANGE)) + 8
        for kind in index.data(KINDS) or ():
            painter.setBrush(ink.mark(KIND_COLOURS.get(kind, kind)).line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(right - 7, room.center().y() - 3, 7, 7))
            right -= 10
        label = index.data(LABEL)
        left = room.left()
        if label:
            painter.setPen(ink["accent" if selected else "soft"])
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), label)
            left += metrics.horizontalAdvance(label) + 7
        painter.setPen(ink["accent" if selected else "ink"])
        words = metrics.elidedText(index.data() or "", Qt.TextElideMode.ElideRight, max(0, right - left - 4))
        room.setLeft(left)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()
