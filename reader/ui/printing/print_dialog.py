"""What is to be printed, and how: a small dialog before the printer's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.desks.printing import Part, Wish
from reader.ui.widgets.labels import plain


class PrintDialog(QDialog):
    """Three choices, one box, three ways out."""

    preview_wanted = Signal(object)
    pdf_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, parts: Sequence[Part], wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        said: dict[Part, str] = {
            "selection": self.tr("The rows that are selected"),
            "clause": self.tr("This clause"),
            "text": self.tr("The whole text"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(plain(self.tr("Print the columns as they are shown"), "heading"))
        self._group = QButtonGroup(self)
        self.parts: dict[Part, QRadioButton] = {}
        for part in ("selection", "clause", "text"):
            if part in parts:
                button = self.parts[part] = QRadioButton(said[part])
                self._group.addButton(button)
                column.addWidget(button)
        chosen = parts[0] if parts[0] == "selection" else wish.part if wish.part in parts else "text"
        self.parts[chosen].setChecked(True)
        self.marks = QCheckBox(self.tr("With highlights and underlines"))
        self.marks.setChecked(wish.marks)
        column.addSpacing(6)
        column.addWidget(self.marks)
        column.addSpacing(10)
        row = QHBoxLayout()
        self.preview, self.pdf = QPushButton(self.tr("Preview")), QPushButton(self.tr("Save as PDF…"))
        self.print, self.cancel = QPushButton(self.tr("Print…")), QPushButton(self.tr("Cancel"))
        self.print.setObjectName("primary")
        self.print.setDefault(True)
        row.addWidget(self.preview)
        row.addWidget(self.pdf)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.print)
        column.addLayout(row)
        for button, signal in (
            (self.preview, self.preview_wanted), (self.pdf, self.pdf_wanted), (self.print, self.print_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, signal=signal: self._leave(signal))
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(next(part for part, button in self.parts.items() if button.isChecked()), self.marks.isChecked())

    def _leave(self, signal) -> None:  # type: ignore[no-untyped-def]
        wish = self.wish()
        self.accept()
        signal.emit(wish)
