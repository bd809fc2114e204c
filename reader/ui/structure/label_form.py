"""What a clause is called: its label, number, title and level, to be put right."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from reader.core.clause import Clause, Level
from reader.core.identity import ClausePath
from reader.core.structure.edit import Override
from reader.ui.widgets.labels import plain

LEVELS: tuple[Level, ...] = (
    "part", "subpart", "chapter", "section", "subsection", "article", "paragraph", "item", "subitem", "heading",
    "preamble", "annex",
)  # fmt: skip
_STYLES = ("一、", "（一）", "1.", "（1）", "①")
_NUMBER = re.compile(r"\s*(\d{1,5})((?:\s*[-.]\s*\d{1,3}){0,3})\s*")


class LabelForm(QDialog):
    """Fields of one clause."""

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label of the clause"))
        self.setMinimumWidth(380)
        self._clause = clause
        self.label = QLineEdit(clause.label)
        self.number = QLineEdit("-".join(map(str, clause.number)))
        self.number.setPlaceholderText(self.tr("12, or 12-1"))
        self.title = QLineEdit(clause.title)
        self.level = QComboBox()
        for name in LEVELS:
            if name == "heading":
                for depth, style in enumerate(_STYLES, 1):
                    self.level.addItem(self.tr("Heading %1").replace("%1", style), (name, depth))
            else:
                self.level.addItem(_called(name), (name, None))
        at = next(
            (at for at in range(self.level.count()) if self.level.itemData(at) == (clause.level, clause.depth)), -1
        )
        if at < 0:
            at = self.level.findText(_called(clause.level)) if clause.level in LEVELS else -1
        self.level.setCurrentIndex(at)
        form = QFormLayout(self)
        form.setContentsMargins(18, 18, 18, 14)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Label"), self.label)
        form.addRow(self.tr("Number"), self.number)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Level"), self.level)
        self._wrong = plain("", "bad", wrap=True)
        self._wrong.hide()
        form.addRow(self._wrong)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def override(self, path: ClausePath) -> Override | None:
        """The edit that the fields ask for; None when nothing was changed."""
        clause = self._clause
        number, level = self._number() or (), self.level.currentData()
        label, title = self.label.text().strip(), self.title.text().strip()
        asked = Override(
            "relabel",
            path,
            label=label if label != clause.label.strip() else None,
            number=number if number != clause.number else None,
            title=title if title != clause.title else None,
            level=level[0] if level and level[0] != clause.level else None,
            depth=level[1] if level and level[1] != clause.depth else None,
        )
        return None if asked == Override("relabel", path) else asked

    def _number(self) -> tuple[int, ...] | None:
        written = self.number.text()
        if not written.strip():
            return ()
        return tuple(int(part) for part in re.findall(r"\d+", written)) if _NUMBER.fullmatch(written) else None

    def _check(self) -> None:
        if self._number() is None:
            self._wrong.setText(self.tr("A number is written 12, or 12-1 for 第十二条之一."))
            self._wrong.show()
            return
        self.accept()


def _called(level: Level) -> str:
    """What a level is called."""
    return {
        "part": QCoreApplication.translate("Levels", "Part 编"),
        "subpart": QCoreApplication.translate("Levels", "Subpart 分编"),
        "chapter": QCoreApplication.translate("Levels", "Chapter 章"),
        "section": QCoreApplication.translate("Levels", "Section 节"),
        "subsection": QCoreApplication.translate("Levels", "Subsection"),
        "subsubsection": QCoreApplication.translate("Levels", "Subsubsection"),
        "article": QCoreApplication.translate("Levels", "Article 条"),
        "paragraph": QCoreApplication.translate("Levels", "Paragraph 款"),
        "item": QCoreApplication.translate("Levels", "Item 项"),
        "subitem": QCoreApplication.translate("Levels", "Subitem 目"),
        "heading": QCoreApplication.translate("Levels", "Heading"),
        "preamble": QCoreApplication.translate("Levels", "Preamble"),
        "annex": QCoreApplication.translate("Levels", "Annex"),
    }[level]
