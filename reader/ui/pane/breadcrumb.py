"""The path of the clause that is read, always in sight: instrument › chapter › article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.clause import Clause
from reader.ui.widgets.labels import plain

_LONGEST = 28


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
        self.setAccessibleName(self.tr("Path of the clause"))

    def show_path(self, title: str, line: tuple[Clause, ...]) -> None:
        """Shows where one is; `line` is from the outermost clause to the innermost."""
        named = [clause for clause in line if clause.label or clause.title]
        shown = (title, *(clause.path for clause in named))
        if shown == self._shown:
            return
        self._shown = shown
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

    def words(self) -> str:
        """What is shown, for a screen reader and for tests."""
        parts: list[str] = []
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QPushButton | QLabel):
                parts.append(widget.text())
        return " ".join(parts)

    def _add(self, words: str, path: str, *, last: bool) -> None:
        button = QPushButton(words.replace("&", "&&"))
        button.setObjectName("crumbLast" if last else "crumb")
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(path))
        self._row.addWidget(button)


def _words(clause: Clause) -> str:
    label = clause.label.strip()
    if label.startswith(("（", "(")) or not clause.title:
        return f"{label}{_short(clause.title)}"
    return f"{label} {_short(clause.title)}".strip() if not label.endswith("、") else f"{label}{_short(clause.title)}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
