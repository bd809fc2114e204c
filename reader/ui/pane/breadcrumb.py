"""The path of the clause that is read, always in sight: instrument › chapter › article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.clause import Clause
from reader.ui.widgets.labels import plain

_LONGEST = 28
_LEAST = 46
"""Pixels below which no crumb is squeezed."""


class Breadcrumb(QFrame):
    """Buttons for the clauses above and the words of the last one."""

    chosen = Signal(str)
    """A clause's path; empty for the beginning of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path")
        self.setFixedHeight(34)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 12, 0)
        self._row.setSpacing(4)
        self._shown: tuple[str, ...] = ()
        self._buttons: list[_Crumb] = []
        self.setAccessibleName(self.tr("Path of the clause"))

    def show_path(self, title: str, line: tuple[Clause, ...]) -> None:
        """Shows where one is; `line` is from the outermost clause to the innermost."""
        named = [clause for clause in line if clause.label or clause.title]
        shown = (title, *(clause.path for clause in named))
        if shown == self._shown:
            return
        self._shown = shown
        self._buttons = []
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add(f"《{_short(title.strip('《》'))}》" if title else "", "", last=not named)
        for at, clause in enumerate(named):
            self._row.addWidget(plain("›", "faint"))
            self._add(_words(clause), clause.path, last=at == len(named) - 1)
        self._row.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Squeezes what doesn't fit."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A narrow pane is as good as a wide one."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Shortens crumbs from the outermost on, the last one last, until all find room."""
        between = 14 + 2 * self._row.spacing()
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - between * max(0, len(self._buttons) - 1)
        widths = [button.whole() for button in self._buttons]
        for at, width in enumerate(widths):
            over = sum(widths) - room
            if over <= 0:
                break
            widths[at] = max(_LEAST, width - over)
        for button, width in zip(self._buttons, widths, strict=True):
            button.squeeze(width)

    def words(self) -> str:
        """What is shown, for a screen reader and for tests."""
        parts: list[str] = []
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if isinstance(widget, _Crumb):
                parts.append(widget.words())
            elif isinstance(widget, QLabel):
                parts.append(widget.text())
        return " ".join(parts)

    def _add(self, words: str, path: str, *, last: bool) -> None:
        button = _Crumb(words, "crumbLast" if last else "crumb")
        button.clicked.connect(lambda: self.chosen.emit(path))
        self._buttons.append(button)
        self._row.addWidget(button)


class _Crumb(QPushButton):
    """One step of the path, shortened where there is no room for it."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setObjectName(name)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def whole(self) -> int:
        """The width that shows all words."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._words) + 12

    def squeeze(self, width: int) -> None:
        """Takes no more room than that."""
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(1, width - 11))
        self.setText(shown.replace("&", "&&"))
        # A tool tip is rich text unless it can't be taken for it.
        self.setToolTip("" if shown == self._words else self._words.replace("<", "‹"))
        self.setFixedWidth(width)

    def words(self) -> str:
        """All its words, also those there is no room for."""
        return self._words


def _words(clause: Clause) -> str:
    label = clause.label.strip()
    if label.startswith(("（", "(")) or not clause.title:
        return f"{label}{_short(clause.title)}"
    return f"{label} {_short(clause.title)}".strip() if not label.endswith("、") else f"{label}{_short(clause.title)}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
