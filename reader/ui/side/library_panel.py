"""The library: its documents, its trash, and the way in for new ones."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.document import DocumentInfo
from reader.ui.look import colours
from reader.ui.widgets.labels import plain
from reader.ui.words import document_line

INFO = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QAbstractListModel):
    """The documents that are shown, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DocumentInfo] = []

    def show(self, rows: list[DocumentInfo]) -> None:
        """Shows other documents."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, and the whole of what is known."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == INFO:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {document_line(row)}"
        return None


class LibraryPanel(QWidget):
    """Lists documents; opening, importing and everything else is asked of the window."""

    opened = Signal(str, bool)
    """A document, and whether it wants a tab of its own."""
    import_wanted = Signal()
    context_wanted = Signal(str, QPoint)
    trash_toggled = Signal(bool)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[DocumentInfo] = []
        self._trash = False
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(lambda *_: self._refresh())
        self.model = DocumentsModel(self)
        self._view = _Documents(self)
        self._view.setModel(self.model)
        self._view.clicked.connect(self._open)
        self._view.chosen.connect(self._open)
        self._view.removal.connect(self.removal_wanted)
        self._view.middle.connect(self._open_fresh)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._context)
        self._empty = plain("", "empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._import = QPushButton()
        self._import.setObjectName("quiet")
        self._import.clicked.connect(self.import_wanted)
        self._show_trash = QPushButton()
        self._show_trash.setObjectName("quiet")
        self._show_trash.setCheckable(True)
        self._show_trash.toggled.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(12, 4, 12, 6)
        box.addWidget(self._filter)
        column.addLayout(box)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 10)
        foot.addWidget(self._import)
        foot.addStretch(1)
        foot.addWidget(self._show_trash)
        column.addLayout(foot)
        self.retranslate()
        self._refresh()

    def show_documents(self, rows: tuple[DocumentInfo, ...]) -> None:
        """Shows what the library holds, the trash included."""
        self._all = list(rows)
        self._refresh()

    def show_current(self, document: str) -> None:
        """Marks the document that is read."""
        for at, row in enumerate(self.model.rows):
            if row.id == document:
                self._view.setCurrentIndex(self.model.index(at))
                return

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._filter.setPlaceholderText(self.tr("Filter texts"))
        self._filter.setAccessibleName(self.tr("Filter texts"))
        self._view.setAccessibleName(self.tr("Texts"))
        self._import.setText(self.tr("Add texts…"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _toggle(self, on: bool) -> None:
        self._trash = on
        self._refresh()
        self.trash_toggled.emit(on)

    def _refresh(self) -> None:
        wanted = self._filter.text().strip().casefold()
        rows = [row for row in self._all if (row.trashed_at is not None) == self._trash]
        binned = sum(row.trashed_at is not None for row in self._all)
        self._show_trash.setText(self.tr("Trash (%1)").replace("%1", str(binned)))
        self._show_trash.setVisible(bool(binned) or self._trash)
        self.model.show([row for row in rows if wanted in row.title.casefold()] if wanted else rows)
        some = self.model.rowCount() > 0
        self._view.setVisible(some)
        self._empty.setVisible(not some)
        if wanted:
            self._empty.setText(self.tr("No title holds these words."))
        elif self._trash:
            self._empty.setText(self.tr("The trash is empty."))
        else:
            self._empty.setText(self.tr("No texts yet.\nDrop files here, or add them below."))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(INFO)
        if row is not None and row.trashed_at is None:
            fresh = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
            self.opened.emit(row.id, fresh)

    def _open_fresh(self, index: QModelIndex) -> None:
        row = index.data(INFO)
        if row is not None and row.trashed_at is None:
            self.opened.emit(row.id, True)

    def _context(self, place: QPoint) -> None:
        row = self._view.indexAt(place).data(INFO)
        if row is not None:
            self.context_wanted.emit(row.id, self._view.viewport().mapToGlobal(place))


class _Documents(QListView):
    """The list itself."""

    removal = Signal(str)
    chosen = Signal(QModelIndex)
    """By key."""
    middle = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(_DocumentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button opens in a tab of its own."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self.middle.emit(self.indexAt(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete moves to the trash, Enter opens; with Ctrl in a tab of its own."""
        row = self.currentIndex().data(INFO)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.removal.emit(row.id)
            return
        super().keyPressEvent(event)


class _DocumentDelegate(QStyledItemDelegate):
    """Paints a document as up to two lines of title and one of facts."""

    def _title_height(self, option: QStyleOptionViewItem, words: str, width: int) -> int:
        one = option.fontMetrics.height()
        room = option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), words)
        return min(2 * one + 2, room.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Title, facts and air."""
        view = self.parent()
        width = view.viewport().width() - 36 if isinstance(view, QListView) else 220
        return QSize(100, self._title_height(option, index.data(), width) + option.fontMetrics.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the entry within `option.rect`."""
        ink = colours()
        row: DocumentInfo = index.data(INFO)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(8, 1, -8, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink["accent_soft" if selected else "chip"])
            painter.drawRoundedRect(room, 7, 7)
        room = room.adjusted(10, 7, -10, -7)
        height = self._title_height(option, row.title, room.width())
        painter.setPen(ink["accent" if selected else "ink"])
        title = _two_lines(row.title, painter.font(), room.width())
        painter.drawText(QRect(room.left(), room.top(), room.width(), height), int(Qt.TextFlag.TextWordWrap), title)
        painter.setPen(ink["soft"])
        facts = option.fontMetrics.elidedText(document_line(row), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.left(), room.bottom() - option.fontMetrics.descent() + 2, facts)
        painter.restore()


def _two_lines(words: str, font: QFont, width: int) -> str:
    """As much of the words as two lines hold, with an ellipsis where there are more."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    ends: list[int] = []
    while (line := layout.createLine()).isValid() and len(ends) < 3:
        line.setLineWidth(width)
        ends.append(line.textStart())
    layout.endLayout()
    if len(ends) < 3:
        return words
    second = QFontMetrics(font).elidedText(words[ends[1] :], Qt.TextElideMode.ElideRight, width)
    return f"{words[: ends[1]].rstrip()}\n{second}"
