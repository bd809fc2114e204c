"""One file before it goes into the library: what was recognised, what was mended, what it would become.

The page shows a `Review` and asks for another one when a wish means reading again; titles and metadata it keeps
itself. Nothing is stored before the reader says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.app import reviewing
from reader.app.importing import Incoming
from reader.app.reviewing import About, Review, Wishes
from reader.core.repair.split import KIND as SPLIT
from reader.core.source import Repair
from reader.ui import fonts, words
from reader.ui.importing.facts_form import FactsForm
from reader.ui.importing.repairs_tree import RepairsTree
from reader.ui.look import colours, look
from reader.ui.utf16 import Units
from reader.ui.widgets.labels import Elided, plain
from reader.ui.widgets.segmented import Segmented

_FACTS, _PART = 430, 0.4
"""How wide the facts are, and which part of the page at most."""
_PREVIEW = 200_000
"""Characters of a text that are shown."""
_MARKED = 1500
"""Repairs that are coloured in the preview."""


class ReviewPage(QFrame):
    """Facts at the left, repairs and the text at the right."""

    wanted = Signal(object)
    """`Wishes` under which the file should be read again."""
    left = Signal()
    taken = Signal(object, str)
    """The `Review` to store, and the document whose next version it is to be; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.review: Review | None = None
        self._at = 0
        self._name, self._where = Elided("", "heading"), plain("", "small")
        self._back, self.take = QPushButton(), QPushButton()
        self._back.setObjectName("quiet")
        self.take.setObjectName("primary")
        self._back.clicked.connect(self.left)
        self.take.clicked.connect(self._take)
        self._wrong = plain("", "bad", wrap=True)
        self.facts = FactsForm()
        self.repairs = RepairsTree()
        self._none = plain("", "empty", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self._choice = Segmented()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        look().changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 20, 12)
        head.setSpacing(10)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self._name)
        said.addWidget(self._where)
        head.addLayout(said, 1)
        head.addWidget(self._back)
        head.addWidget(self.take)
        rule = QFrame()
        rule.setObjectName("hairline")
        rule.setFixedHeight(1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._left_side())
        upright = QFrame()
        upright.setObjectName("hairline")
        upright.setFixedWidth(1)
        upright.setObjectName("upright")
        body.addWidget(upright)
        body.addWidget(self._right_side(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the facts leave more to the repairs."""
        super().resizeEvent(event)
        self._facts_area.setFixedWidth(min(_FACTS, round(_PART * self.width())))

    def _left_side(self) -> QWidget:
        self._texts_title, self._facts_title, self._told_title = plain("", "sub"), plain("", "sub"), plain("", "sub")
        self.texts = QListWidget()
        self.texts.setFrameShape(QFrame.Shape.NoFrame)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.together = QCheckBox()
        self._near = QWidget()
        near = QVBoxLayout(self._near)
        near.setContentsMargins(0, 0, 0, 0)
        self._near_words = plain("", "", wrap=True)
        self.as_version, self.anyway = QRadioButton(), QRadioButton()
        for widget in (self._near_words, self.as_version, self.anyway):
            near.addWidget(widget)
        self._told = plain("", "soft", wrap=True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 16, 18, 18)
        column.setSpacing(9)
        for widget in (self._wrong, self._near, self._texts_title, self.texts, self.together, self._facts_title,
                       self.facts, self._told_title, self._told):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.setFixedWidth(_FACTS)
        self._facts_area = area
        return area

    def _right_side(self) -> QWidget:
        self._choice.add("repairs", "")
        self._choice.add("text", "")
        self._choice.setMaximumWidth(300)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.addWidget(self._choice)
        self._count = Elided("", "small")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._count, 1)
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(12, 0, 12, 12)
        inner.addWidget(self.repairs, 1)
        inner.addWidget(self._none, 1)
        self._pages.addWidget(listed)
        self._pages.addWidget(self.text)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        return side

    def _connect(self) -> None:
        self._choice.chosen.connect(self.show_page)
        self.texts.currentRowChanged.connect(self._show_text)
        self.texts.itemChanged.connect(lambda *_: self._leave_out())
        self.together.clicked.connect(lambda on: self._ask(reviewing.whole(self._wishes(), on=on)))
        self.facts.written.connect(self._written)
        self.facts.encoding_chosen.connect(lambda name: self._ask(replace(self._wishes(), encoding=name)))
        self.facts.language_chosen.connect(lambda name: self._ask(replace(self._wishes(), language=name)))
        self.facts.numbering_chosen.connect(lambda name: self._ask(replace(self._wishes(), numbering=name or None)))
        self.repairs.repairs.switched.connect(self._switch)
        self.repairs.chosen.connect(self._point_to)
        self.as_version.toggled.connect(lambda *_: self._word_button())

    # what is shown

    def show_review(self, review: Review) -> None:
        """Shows a file, or the same file under other wishes."""
        fresh = self.review is None or self.review.file.path != review.file.path
        self.review = review
        self._name.setText(review.file.path.name)
        self._wrong.hide()
        if fresh:
            self._at = next((at for at in range(len(review.file.texts)) if at not in review.wishes.left_out), 0)
            self.as_version.setChecked(bool(review.near))
            self.anyway.setChecked(not review.near)
        self._at = min(self._at, max(0, len(review.file.texts) - 1))
        self._fill_texts()
        self._show_text(self._at)
        if fresh:
            self._dress()
            listed = self._listed()
            self.show_page("repairs" if listed else "text")
            self.facts.title.setFocus()
        self.retranslate()

    def show_page(self, name: str) -> None:
        """`repairs` or `text`."""
        self._choice.choose(name)
        self._pages.setCurrentIndex(("repairs", "text").index(name))

    def refuse(self, why: str) -> None:
        """Says why a wish can't be granted; the page stays as it was."""
        self._wrong.setText(why)
        self._wrong.show()
        if self.review is not None:
            self._show_text(self._at)

    def current(self) -> Incoming | None:
        """The text that is looked at."""
        texts = () if self.review is None else self.review.texts()
        return texts[self._at] if self._at < len(texts) else None

    def _listed(self) -> Sequence[Repair]:
        text = self.current()
        return () if text is None else [repair for repair in text.source.repairs if repair.kind != SPLIT]

    def _wishes(self) -> Wishes:
        return Wishes() if self.review is None else self.review.wishes

    def _fill_texts(self) -> None:
        assert self.review is not None
        texts = self.review.texts()
        split = SPLIT in self.review.wishes.choice.off
        several = len(texts) > 1
        self.texts.blockSignals(True)
        self.texts.clear()
        for at, text in enumerate(texts):
            item = QListWidgetItem(text.source.title)
            item.setToolTip("")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Unchecked if at in self.review.wishes.left_out else Qt.CheckState.Checked
            )  # fmt: skip
            self.texts.addItem(item)
        self.texts.setCurrentRow(self._at)
        self.texts.blockSignals(False)
        self.texts.setFixedHeight(min(8, len(texts)) * (self.texts.sizeHintForRow(0) + 1) + 4 if several else 0)
        self.texts.setVisible(several)
        self._texts_title.setVisible(several)
        sources = sum(text.role == "source" for text in texts)
        self.together.setVisible(split or sources > 1)
        self.together.setChecked(split)

    def _show_text(self, at: int) -> None:
        if self.review is None or not 0 <= at < len(self.review.file.texts):
            return
        self._at = at
        text = self.review.texts()[at]
        source = text.source
        plain_text = bool(text.encoding)
        self.facts.show_text(text, numbering=self.review.wishes.numbering, plain_text=plain_text)
        decoded = source.text if source.decoded is None else source.decoded
        listed = self._listed()
        self.repairs.repairs.show(listed, decoded)
        self.repairs.setVisible(bool(listed))
        self._none.setVisible(not listed)
        self._show_preview(source.text, listed)
        self._told.setText("\n".join(words.said(warning) for warning in source.warnings))
        self._told.setVisible(bool(source.warnings))
        self._told_title.setVisible(bool(source.warnings))
        self._word()

    def _show_preview(self, text: str, listed: Sequence[Repair]) -> None:
        shown = text[:_PREVIEW]
        if self.text.toPlainText() != shown:
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(shown)
            self.text.verticalScrollBar().setValue(place)
        theme = colours()
        units = Units(shown)
        marks: list[QTextEdit.ExtraSelection] = []
        for repair in [repair for repair in listed if repair.done][:_MARKED]:
            start, end = repair.mended
            if end > len(shown):
                continue
            start = max(0, start - 1) if start == end else start
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(units.of_point(start))
            cursor.setPosition(units.of_point(max(end, start + 1)), QTextCursor.MoveMode.KeepAnchor)
            look_ = QTextCharFormat()
            look_.setBackground(theme.mark("doubt" if repair.guess else "repair").ground)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look_  # type: ignore[attr-defined]
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _point_to(self, repair: Repair) -> None:
        """Brings the words of a repair into view behind the list."""
        text = self.current()
        if text is None or repair.mended.start > _PREVIEW:
            return
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(Units(text.source.text[:_PREVIEW]).of_point(repair.mended.start))
        self.text.setTextCursor(cursor)

    # what is wished

    def _ask(self, wishes: Wishes) -> None:
        self.wanted.emit(wishes)

    def _switch(self, repairs: list[Repair], on: bool) -> None:
        self._ask(reviewing.switched(self._wishes(), tuple(repairs), on=on))

    def _written(self, about: About) -> None:
        if self.review is None:
            return
        wishes = replace(self.review.wishes, about={**self.review.wishes.about, self._at: about})
        self.review = replace(self.review, wishes=wishes)
        item = self.texts.item(self._at)
        if item is not None and about.title is not None:
            self.texts.blockSignals(True)
            item.setText(about.title)
            self.texts.blockSignals(False)

    def _leave_out(self) -> None:
        if self.review is None:
            return
        out = frozenset(
            at for at in range(self.texts.count()) if self.texts.item(at).checkState() == Qt.CheckState.Unchecked
        )
        self.review = replace(self.review, wishes=replace(self.review.wishes, left_out=out))
        self._word_button()

    def _take(self) -> None:
        if self.review is None:
            return
        document = self.review.document or ""
        if not document and self.review.near and self.as_version.isChecked():
            document = self.review.near[0].document
        self.taken.emit(self.review, document)

    # words

    def _word(self) -> None:
        listed = self._listed()
        done = sum(repair.done for repair in listed)
        self._choice.rename("repairs", f"{self.tr('Repairs')} {len(listed)}" if listed else self.tr("Repairs"))
        parts: list[str] = []
        if done:
            parts.append(words.count(done, self.tr("%n made"), self.tr("%n made")))
        if len(listed) > done:
            parts.append(words.count(len(listed) - done, self.tr("%n offered"), self.tr("%n offered")))
        text = self.current()
        if text is not None:
            size = len(text.source.text)
            parts.append(words.count(size, self.tr("%n character"), self.tr("%n characters")))
        self._count.setText("  ·  ".join(parts))
        self._word_button()

    def _word_button(self) -> None:
        if self.review is None:
            return
        count = len(self.review.file.texts) - len(self.review.wishes.left_out)
        version = self.review.document is not None or (bool(self.review.near) and self.as_version.isChecked())
        if version:
            self.take.setText(self.tr("Store as a new version"))
        else:
            self.take.setText(words.count(count, self.tr("Import"), self.tr("Import %n texts")))
        self.take.setEnabled(count > 0)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(self.tr("Review"))
        self._back.setText(self.tr("Back"))
        self._texts_title.setText(self.tr("Texts in this file"))
        self.together.setText(self.tr("Keep them together as one text"))
        self._facts_title.setText(self.tr("Recognised"))
        self._told_title.setText(self.tr("To know"))
        self._none.setText(self.tr("Nothing was mended: the text is as it came."))
        self._choice.rename("text", self.tr("Text"))
        self.texts.setAccessibleName(self.tr("Texts in this file"))
        self.text.setAccessibleName(self.tr("The text as it will be stored"))
        self.as_version.setText(self.tr("Store it as the next version of that text"))
        self.anyway.setText(self.tr("Add it as a text of its own"))
        if self.review is None:
            return
        stored = self.review.document is not None
        self._where.setText(
            self.tr("In the library; changes become a new version, notes are carried over.")
            if stored
            else self.tr("Nothing is stored yet.")
        )
        near = self.review.near[0] if self.review.near and not stored else None
        self._near.setVisible(near is not None)
        if near is not None:
            said = self.tr("Nearly the same as “%1” (%2 %).").replace("%1", near.title)
            self._near_words.setText(said.replace("%2", str(round(100 * near.likeness))))
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is this page's while it is open, whatever it does in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _taking(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, Ctrl+Return imports."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _taking(event):
            self._take()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        text = self.current()
        region = "tw" if text is not None and text.source.script == "hant" else "cn"
        families = ", ".join(f'"{family}"' for family in fonts.reading(region).families())
        # The program's style sheet names a font for everything; only another sheet is stronger.
        self.text.setStyleSheet(f"font-family: {families}; font-size: 16px; border: none; padding: 2px 18px;")
        if self.review is not None:
            self._show_text(self._at)


def _taking(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
