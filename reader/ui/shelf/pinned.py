"""A clause pinned above the text: its words stay in sight while one reads elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.icons import icon
from reader.ui.look import colours, look

_MOST_LINES = 5


class Pinned(QFrame):
    """A strip with the clause's name and its words, which can be folded away."""

    followed = Signal()
    """One wants to go to the clause."""
    unpinned = Signal()
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinned")
        self._title = ""
        self._region: fonts.Region = "cn"
        self._fold, self._close = QToolButton(), QToolButton()
        self._name = QPushButton()
        self._name.setObjectName("crumbLast")
        self._name.setFlat(True)
        self._name.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text = QTextEdit()
        self._text.setObjectName("pinnedWords")
        self._text.setReadOnly(True)
        self._text.setAcceptRichText(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button in (self._fold, self._close):
            button.setFixedSize(24, 24)
            button.setIconSize(QSize(14, 14))
        top = QHBoxLayout()
        top.setContentsMargins(12, 4, 8, 0)
        top.setSpacing(4)
        top.addWidget(self._fold)
        top.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        top.addStretch(1)
        top.addWidget(self._close)
        body = QHBoxLayout()
        body.setContentsMargins(42, 0, 12, 6)
        body.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(body)
        self._name.clicked.connect(self.followed)
        self._close.clicked.connect(self.unpinned)
        self._fold.clicked.connect(lambda: self.fold(not self.is_folded))
        # How high the words are is only known when they are laid out, which is after they are shown.
        self._text.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        look().changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    @property
    def is_folded(self) -> bool:
        """Whether only the name is shown."""
        return self._text.isHidden()

    def show_clause(self, title: str, label: str, words: str, region: fonts.Region) -> None:
        """Pins a clause."""
        self._title = f"《{title.strip('《》')}》{label}" if region != "en" else f"{title}, {label}".strip(" ,")
        self._region = region
        self._text.setPlainText(words)
        self._dress()
        self._name_it()
        self.show()

    def words(self) -> str:
        """The pinned words."""
        return self._text.toPlainText()

    def name(self) -> str:
        """What the pinned clause is called."""
        return self._title

    def fold(self, folded: bool) -> None:
        """Shows the name alone, or the words too."""
        self._text.setVisible(not folded)
        self._dress()
        self.retranslate()
        self.folded.emit(folded)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._fold.setToolTip(self.tr("Show the words") if self.is_folded else self.tr("Fold"))
        self._fold.setAccessibleName(self._fold.toolTip())
        self._close.setToolTip(self.tr("Unpin"))
        self._close.setAccessibleName(self.tr("Unpin"))
        self._name.setToolTip(self.tr("Go to the clause"))
        self._text.setAccessibleName(self.tr("Pinned clause"))
        self.setAccessibleName(self.tr("Pinned clause"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """As high as the words need, up to a few lines."""
        super().resizeEvent(event)
        self._name_it()
        self._fit()

    def _name_it(self) -> None:
        room = max(80, self.width() - 110)
        self._name.setText(
            self._name.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&")
        )

    def _fit(self) -> None:
        line = fonts.leading(self._text.font(), self._region)
        height = self._text.document().size().height()
        self._text.setFixedHeight(round(min(height, _MOST_LINES * line + 4)))

    def _dress(self) -> None:
        soft = colours()["soft"].name()
        self._fold.setIcon(icon("forward" if self.is_folded else "down", soft))
        self._close.setIcon(icon("close", soft))
        font = fonts.reading(self._region, 96)
        self._text.setFont(font)
        self._text.document().setDefaultFont(font)
        self._text.document().setDocumentMargin(2)
        # The style sheet's family is for the interface; these are the text's own words.
        self._text.setStyleSheet(
            f"font-family: {', '.join(chr(34) + name + chr(34) for name in font.families())};"
            f" font-size: {font.pixelSize()}px;"
        )
        spaced = QTextBlockFormat()
        spaced.setLineHeight(fonts.leading(font, self._region), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self._fit()
