"""One quiet card near the words: a term, a cited clause, a definition, a doubtful character.

It goes with the pointer unless it is pinned, by its button or by `keep`; a pinned one stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.icons import icon
from reader.ui.look import colours
from reader.ui.widgets.labels import line, plain

_GRACE = 260
"""Milliseconds in which the pointer can reach the card."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: its words and the role that the style sheet knows them by."""

    words: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says. `acts` are what one wants next: words and what they do."""

    title: str
    lines: Sequence[Line] = ()
    acts: Sequence[tuple[str, Callable[[], object]]] = ()
    beside: str = ""
    key: tuple[object, ...] = field(default=())
    """Cards of one key are the same."""


class HoverCard(QFrame):
    """Shows cards over a pane; several parts are set under one another."""

    left = Signal()
    """The keyboard is done with the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hovercard")
        self.setFixedWidth(340)
        self._pin = QToolButton(self)
        self._pin.setCheckable(True)
        self._pin.setIconSize(QSize(14, 14))
        self._pin.setFixedSize(26, 26)
        self._pin.move(308, 8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(4)
        self._shown: tuple[object, ...] = ()
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_GRACE)
        self._going.timeout.connect(self._gone)
        self.retranslate()
        self.hide()

    @property
    def pinned(self) -> bool:
        """Whether the card stays until it is closed."""
        return self._pin.isChecked()

    def keep(self) -> None:
        """Pins the card and takes the keyboard into it."""
        self._going.stop()
        self._pin.setChecked(True)
        acts = self.findChildren(QPushButton, "link")
        (next((act for act in acts if act.isVisible()), self._pin)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_cards(self, cards: Sequence[Card], place: QPoint) -> None:
        """Shows cards near a place of the screen; none hides it."""
        if self.pinned and self.isVisible():
            return
        self._going.stop()
        if not cards:
            self.leave()
            return
        shown = tuple(card.key or (card.title,) for card in cards)
        if shown != self._shown or not self.isVisible():
            self._fill(cards)
            self._shown = shown
            self._place(place)
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Goes in a moment, unless the pointer comes to it or it is pinned."""
        if self.isVisible() and not self.pinned:
            self._going.start()

    def close_now(self) -> None:
        """Goes at once, and gives the keyboard back if it had it."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.left.emit()  # before it is hidden, or the keyboard goes astray on the way
        self._gone()

    def words(self) -> str:
        """All that is said, for tests and screen readers."""
        return self.accessibleDescription() if self.isVisible() else ""

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Stays while the pointer is on it."""
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Goes after the pointer."""
        self.leave()
        super().leaveEvent(event)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._pin.setAccessibleName(self.tr("Keep the card open"))
        self._pin.setToolTip(self.tr("Keep the card open"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _gone(self) -> None:
        self._shown = ()
        self._pin.setChecked(False)
        self.hide()

    def _fill(self, cards: Sequence[Card]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        said: list[str] = []
        for at, card in enumerate(cards):
            if at:
                self._column.addWidget(line())
            title = plain(card.title, "cardTitle", wrap=True)
            title.setContentsMargins(0, 0, 0 if at else 24, 0)  # the pin stands there
            self._column.addWidget(title)
            if card.beside:
                self._column.addWidget(plain(card.beside, "soft", wrap=True))
            for each in card.lines:
                self._column.addWidget(plain(each.words, each.role, wrap=True))
            for words, act in card.acts:
                button = QPushButton(words.replace("&", "&&"))
                button.setObjectName("link")
                button.setCursor(Qt.CursorShape.PointingHandCursor)
                button.clicked.connect(lambda _=False, act=act: (self.close_now(), act()))
                self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            said += [card.title, card.beside, *(each.words for each in card.lines), *(words for words, _ in card.acts)]
        for at in range(self._column.count()):
            widget = self._column.itemAt(at).widget()
            if widget is not None:
                widget.show()  # or the layout leaves it out when it is asked for its height
        self.setAccessibleName(cards[0].title)
        self.setAccessibleDescription("\n".join(part for part in said if part))
        self._pin.setAccessibleDescription(self.accessibleDescription())
        self._pin.setIcon(icon("pin", colours()["soft"].name()))
        self._pin.raise_()
        shade = QGraphicsDropShadowEffect(self)
        shade.setBlurRadius(28)
        shade.setOffset(0, 8)
        shade.setColor(colours()["shadow"])
        self.setGraphicsEffect(shade)

    def _place(self, place: QPoint) -> None:
        parent = self.parentWidget()
        here = parent.mapFromGlobal(place)
        height = self._column.heightForWidth(self.width())
        height = height if height > 0 else self.sizeHint().height()
        self.setFixedHeight(min(height, parent.height() - 16))
        x = min(max(8, here.x() - 40), max(8, parent.width() - self.width() - 8))
        y = here.y() + 22
        if y + self.height() > parent.height() - 8:
            y = max(8, here.y() - self.height() - 18)
        self.move(x, y)
