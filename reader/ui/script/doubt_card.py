"""The card that asks: the forms a doubtful character may take, the words that speak for each, and where to keep it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.pane.assembly import REGIONS
from reader.ui.script.conversion import Question
from reader.ui.widgets.labels import line, plain

_WIDE = 380


class DoubtCard(QFrame):
    """Digits choose a form, Enter keeps it for this place, D for this document, L for the library."""

    kept = Signal(object, str, str)
    """The question, the form, and `place`, `document` or `library`."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hovercard")
        self.setFixedWidth(_WIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._question: Question | None = None
        self._word = ""
        self._title, self._hint = plain("", "cardTitle"), plain("", "soft", wrap=True)
        self._forms = QVBoxLayout()
        self._forms.setSpacing(2)
        self._group = QButtonGroup(self)
        self._scopes = {name: QPushButton() for name in ("place", "document", "library")}
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._forms)
        column.addWidget(line())
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, button in self._scopes.items():
            button.setObjectName("quiet")
            button.clicked.connect(lambda _=False, name=name: self.keep(name))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.retranslate()
        self.hide()

    def ask(self, question: Question, word: str, place: QPoint) -> None:
        """Shows a question near a place of the screen; `word` is what a wider choice is kept for."""
        self._question, self._word = question, word
        while (item := self._forms.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        evidence = dict(question.evidence)
        for at, form in enumerate((question.chosen, *question.others)):
            self._forms.addWidget(self._choice(at, form, evidence.get(form, ())))
        self.retranslate()
        self.adjustSize()
        self._put(place)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, at: int) -> None:
        """Takes the form of a number, counted from 0."""
        button = self._group.button(at)
        if button is not None:
            button.setChecked(True)

    def form(self) -> str:
        """The form that is chosen now."""
        question = self._question
        at = self._group.checkedId()
        return "" if question is None or at < 0 else (question.chosen, *question.others)[at]

    def keep(self, scope: str) -> None:
        """Keeps the form that is chosen."""
        question, form = self._question, self.form()
        self.leave()
        if question is not None and form:
            self.kept.emit(question, form, scope)

    def leave(self) -> None:
        """Goes without an answer."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def words(self) -> str:
        """All that is said, for tests and screen readers."""
        return self.accessibleDescription()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        question = self._question
        character = "" if question is None else question.character
        self._title.setText(self.tr("“%1” is in doubt").replace("%1", character))
        self._hint.setText(self.tr("Keep it for this place, or wherever “%1” stands:").replace("%1", self._word))
        names = {
            "place": (self.tr("This place"), "⏎"),
            "document": (self.tr("This document"), "D"),
            "library": (self.tr("The library"), "L"),
        }
        for name, (said, key) in names.items():
            self._scopes[name].setText(f"{said}  {key}")
            self._scopes[name].setAccessibleName(said)
        said = [self._title.text(), *(button.accessibleName() for button in self._group.buttons()), self._hint.text()]
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription("\n".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each answer."""
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            count = len(self._group.buttons())
            self.choose((self._group.checkedId() + (1 if key == Qt.Key.Key_Down else -1)) % max(1, count))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_D, Qt.Key.Key_L):
            self.keep({Qt.Key.Key_D: "document", Qt.Key.Key_L: "library"}.get(Qt.Key(key), "place"))
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            event.ignore()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Goes when one works elsewhere."""
        super().focusOutEvent(event)
        reason = event.reason()
        inside = self.focusWidget() is not None and self.focusWidget() is not self
        if not inside and reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason):
            self.hide()

    def _choice(self, at: int, form: str, evidence: tuple[str, ...]) -> QPushButton:
        assert self._question is not None
        button = QPushButton()
        button.setObjectName("candidate")
        button.setCheckable(True)
        button.setChecked(at == 0)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(f"{at + 1} {form} {' '.join(evidence)}")
        self._group.addButton(button, at)
        row = QHBoxLayout(button)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(12)
        sign = plain(form)
        sign.setFont(fonts.made(fonts.families(REGIONS[self._question.script]), 22))
        sign.setStyleSheet("font-size: 22px;")
        row.addWidget(plain(str(at + 1), "kbd"))
        row.addWidget(sign)
        row.addWidget(plain("、".join(evidence), "soft"), 1)
        button.setFixedHeight(40)
        return button

    def _put(self, place: QPoint) -> None:
        parent = self.parentWidget()
        here = parent.mapFromGlobal(place)
        x = min(max(8, here.x() - 40), max(8, parent.width() - self.width() - 8))
        y = here.y() + 8
        if y + self.height() > parent.height() - 8:
            y = max(8, here.y() - self.height() - 40)
        self.move(x, y)
