"""All keys at a glance: a quiet sheet over the window, with the keys as they are bound now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.ui.keys.bindings import is_letter
from reader.ui.keys.palette import native
from reader.ui.look import look
from reader.ui.widgets.labels import line, plain

if TYPE_CHECKING:
    from reader.ui.window import Window

Row = tuple[str, str]
Group = tuple[str, list[Row]]
_COLUMN = 330


class CheatSheet(QWidget):
    """Covers the window until Escape, F1 or a click beside the sheet."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._sheet = QFrame(self)
        self._sheet.setObjectName("popup")
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._title = plain("", "heading")
        self._more = QPushButton()
        self._more.setObjectName("quiet")
        self._more.clicked.connect(self._change)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._more)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(22, 16, 14, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        window.bindings.changed.connect(self._refill)
        self.hide()

    def open(self) -> None:
        """Shows the sheet."""
        self._before = self._window.focusWidget()
        self._refill()
        self.setGeometry(self._window.rect())
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Goes, and gives the keyboard back."""
        self.hide()
        before, self._before = self._before, None  # not kept: its tab may be closed before the sheet opens again
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def groups(self) -> list[Group]:
        """What the sheet says: groups of commands with their keys; commands without keys are left out."""
        found: dict[str, list[Row]] = {}
        letters: list[Row] = []
        for command, action in self._window.commands.all():
            words = action.text().replace("&", "").rstrip("…")
            keys = self._window.bindings.keys(command.id)
            plain_keys = tuple(key for key in keys if not is_letter(key))
            single = tuple(key for key in keys if is_letter(key))
            if plain_keys:
                found.setdefault(command.group(), []).append((words, native(plain_keys)))
            if single and self._window.bindings.letters_on:
                letters.append((words, native(single)))
        if letters:
            found[self.tr("While reading: single keys")] = letters
        return list(found.items())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._refill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows with the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; arrows scroll."""
        bar = self._area.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 120 if look().theme.dark else 60))
        painter.end()

    def _place(self) -> None:
        width = min(self.width() - 60, 3 * _COLUMN + 60)
        height = min(self.height() - 60, self._area.widget().sizeHint().height() + 90)
        self._sheet.setGeometry(QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height))

    def _refill(self) -> None:
        self._title.setText(self.tr("Keys"))
        self._more.setText(self.tr("Change keys…"))
        columns = max(1, min(3, (self._window.width() - 100) // _COLUMN))
        self._area.setWidget(_body(_dealt(self.groups(), columns)))
        self.setAccessibleName(self.tr("Keys at a glance"))
        said = [f"{words}: {keys}" for _, rows in self.groups() for words, keys in rows]
        self.setAccessibleDescription("\n".join(said))

    def _change(self) -> None:
        self.leave()
        self._window.commands["view.preferences"].trigger()


def _dealt(groups: list[Group], columns: int) -> list[list[Group]]:
    """The groups in columns of about one height, in their order."""
    total = sum(len(rows) + 2 for _, rows in groups)
    found: list[list[Group]] = [[]]
    height = 0
    for title, rows in groups:
        if height and height + len(rows) / 2 > total / columns and len(found) < columns:
            found.append([])
            height = 0
        found[-1].append((title, rows))
        height += len(rows) + 2
    return found


def _body(columns: list[list[Group]]) -> QWidget:
    body = QWidget()
    across = QHBoxLayout(body)
    across.setContentsMargins(0, 0, 8, 0)
    across.setSpacing(34)
    for groups in columns:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        at = 0
        for title, rows in groups:
            head = plain(title, "sub")
            head.setContentsMargins(0, 10 if at else 0, 0, 2)
            grid.addWidget(head, at, 0, 1, 2)
            at += 1
            for words, keys in rows:
                grid.addWidget(plain(words, wrap=True), at, 0)
                grid.addWidget(plain(keys, "kbd"), at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                at += 1
        grid.setRowStretch(at, 1)
        across.addLayout(grid, 1)
    return body
