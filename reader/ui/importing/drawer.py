"""What was mended in the text that is read: the original of the words that are selected, and every repair of the text.

A drawer at the right edge, over the panels; the text stays in view beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.app.mending import Original
from reader.core.repair.split import KIND as SPLIT
from reader.core.source import Repair
from reader.ui import words
from reader.ui.importing import names
from reader.ui.importing.repairs_tree import RepairsTree
from reader.ui.widgets.labels import plain

_MOST = 1200
"""Characters of an original that are shown."""
_BYTES = 160


class MendingDrawer(QFrame):
    """Original words above, repairs below; ticks are kept until they are stored as one new version."""

    left = Signal()
    pointed = Signal(object)
    """A `Repair` to be shown in the text."""
    wanted = Signal(list, list)
    """Repairs to make, and repairs to take back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self._repairs: tuple[Repair, ...] = ()
        self._decoded = ""
        self._flipped: set[tuple[str, tuple[int, int]]] = set()
        self._original: Original | None = None
        self._title = plain("", "heading")
        self._close = QToolButton()
        self._close.setText("×")
        self._close.clicked.connect(self.left)
        self._card = QFrame()
        self._card.setObjectName("card")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(14, 12, 14, 12)
        card.setSpacing(4)
        self._heads = {name: plain("", "sub") for name in ("mended", "decoded", "raw")}
        self._bodies = {name: plain("", "" if name != "raw" else "small", wrap=True) for name in self._heads}
        self._file = plain("", "small", wrap=True)
        for name in self._heads:
            card.addWidget(self._heads[name])
            self._bodies[name].setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            card.addWidget(self._bodies[name])
        card.addWidget(self._file)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._card)
        self._listed = plain("", "sub")
        self.tree = RepairsTree()
        self.tree.repairs.switched.connect(self._flip)
        self.tree.chosen.connect(self.pointed)
        self._none = plain("", "empty", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._all, self.store = QPushButton(), QPushButton()
        self._all.setObjectName("quiet")
        self.store.setObjectName("primary")
        self._all.clicked.connect(self._show_all)
        self.store.clicked.connect(self._store)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addStretch(1)
        foot.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self._area)
        column.addWidget(self._listed)
        column.addWidget(self.tree, 1)
        column.addWidget(self._none, 1)
        column.addLayout(foot)

    def show_repairs(self, repairs: Sequence[Repair], decoded: str, original: Original | None = None) -> None:
        """Shows a text's repairs; with an original, its words and the repairs that touch it."""
        self._repairs = tuple(repair for repair in repairs if repair.kind != SPLIT)
        self._decoded, self._original = decoded, original
        self._flipped = set()
        self._area.setVisible(original is not None)
        if original is not None:
            self._bodies["mended"].setText(_short(original.mended))
            self._bodies["decoded"].setText(names.visible(_short(original.decoded)))
            raw = original.raw
            self._bodies["raw"].setText("" if raw is None else _hex(raw))
            for widget in (self._heads["raw"], self._bodies["raw"]):
                widget.setVisible(raw is not None)
            self._file.setText(
                "  ·  ".join(part for part in (original.file, names.encoding(original.encoding)) if part)
            )
            self._area.setFixedHeight(min(320, self._card.heightForWidth(max(200, self.width() - 34)) + 6))
        self._show_tree()

    def _touching(self) -> tuple[Repair, ...]:
        if self._original is None:
            return self._repairs
        keys = {(repair.kind, repair.span) for repair in self._original.repairs}
        return tuple(repair for repair in self._repairs if (repair.kind, repair.span) in keys)

    def _show_all(self) -> None:
        self.show_repairs(self._repairs, self._decoded)

    def _show_tree(self) -> None:
        from dataclasses import replace

        shown = self._touching()
        ticked = [replace(r, done=not r.done) if (r.kind, r.span) in self._flipped else r for r in shown]
        self.tree.repairs.show(ticked, self._decoded)
        self.tree.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._all.setVisible(len(shown) < len(self._repairs))
        self.store.setVisible(bool(self._flipped))
        self.retranslate()

    def _flip(self, repairs: list[Repair], on: bool) -> None:
        for repair in repairs:
            self._flipped ^= {(repair.kind, repair.span)}
        self._show_tree()

    def _store(self) -> None:
        flipped = [repair for repair in self._repairs if (repair.kind, repair.span) in self._flipped]
        self.store.setEnabled(False)
        self.wanted.emit([r for r in flipped if not r.done], [r for r in flipped if r.done])

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Repairs") if self._original is None else self.tr("The original"))
        self._close.setAccessibleName(self.tr("Close"))
        self._heads["mended"].setText(self.tr("In the text"))
        self._heads["decoded"].setText(self.tr("In the file"))
        self._heads["raw"].setText(self.tr("Bytes"))
        self._all.setText(self.tr("All repairs"))
        self.store.setText(self.tr("Store as a new version"))
        self.store.setEnabled(True)
        count = len(self._touching())
        self._listed.setText(words.count(count, self.tr("%n repair"), self.tr("%n repairs")) if count else "")
        self._none.setText(
            self.tr("Nothing was mended in this text.")
            if self._original is None
            else self.tr("These words stand as they came.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _short(words_: str) -> str:
    return words_ if len(words_) <= _MOST else words_[:_MOST] + "…"


def _hex(raw: bytes) -> str:
    shown = raw[:_BYTES].hex(" ")
    return shown if len(raw) <= _BYTES else f"{shown} … ({len(raw)})"
