"""Every command with its keys: looked for, changed, given back; who has a key already is said before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.keys.bindings import TEXTS_OWN, canonical
from reader.ui.keys.palette import native
from reader.ui.keys.presets import NAMES, preset
from reader.ui.widgets.labels import plain

if TYPE_CHECKING:
    from reader.ui.window import Window

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """The list of commands, and the keys of the one that is chosen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bindings = window, window.bindings
        self.presets = QComboBox()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(False)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setUniformRowHeights(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(10)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(1)
        self.add, self.replace, self.free, self.reset = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.reset_all = QPushButton()
        for button in (self.add, self.replace, self.free, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self.clash = plain("", "small", wrap=True)
        self.clash.setMinimumHeight(34)
        self._preset_label = plain()
        self._lay_out()
        self._connect()
        self.retranslate()

    def chosen(self) -> str:
        """The id of the command that is chosen; empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _ID) or "")

    def choose(self, id: str) -> None:
        """Chooses a command."""
        for item in self._items():
            if item.data(0, _ID) == id:
                self.list.setCurrentItem(item)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._preset_label.setText(self.tr("Keys as in"))
        self.presets.setAccessibleName(self.tr("Keys as in"))
        self.presets.blockSignals(True)
        self.presets.clear()
        for name in NAMES:
            self.presets.addItem(preset(name).title or self.tr("this program"), name)
        self.presets.setCurrentIndex(NAMES.index(self._bindings.preset))
        self.presets.blockSignals(False)
        self.filter.setPlaceholderText(self.tr("Filter commands and keys"))
        self.filter.setAccessibleName(self.tr("Filter commands and keys"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setAccessibleName(self.tr("Commands"))
        self.recorder.setAccessibleName(self.tr("Press the new key"))
        entry = self.recorder.findChild(QLineEdit)
        if entry is not None:
            entry.setPlaceholderText(self.tr("Press the new key"))
            entry.setAccessibleName(self.tr("Press the new key"))
        self.add.setText(self.tr("Add"))
        self.replace.setText(self.tr("Use instead"))
        self.free.setText(self.tr("No key"))
        self.reset.setText(self.tr("Usual keys"))
        self.reset_all.setText(self.tr("All usual keys"))
        self.refill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refill(self) -> None:
        """Lists the commands with the keys they have now."""
        kept = self.chosen()
        self.list.clear()
        own = self._bindings.own()
        groups: dict[str, QTreeWidgetItem] = {}
        for command, action in self._window.commands.all():
            title = command.group()
            if title not in groups:
                groups[title] = QTreeWidgetItem(self.list, [title])
                groups[title].setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = groups[title].font(0)
                font.setBold(True)
                groups[title].setFont(0, font)
            said = action.text().replace("&", "").rstrip("…")
            keys = native(self._bindings.keys(command.id))
            item = QTreeWidgetItem(groups[title], [said, keys])
            item.setData(0, _ID, command.id)
            if command.id in own:
                font = item.font(1)
                font.setItalic(True)
                item.setFont(1, font)
        self.list.expandAll()
        self._sift()
        self.choose(kept)
        self._weigh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._preset_label)
        top.addWidget(self.presets)
        top.addWidget(self.filter, 1)
        top.addWidget(self.reset_all)
        keys = QHBoxLayout()
        keys.addWidget(self.recorder, 1)
        for button in (self.add, self.replace, self.free, self.reset):
            keys.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.clash, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 4)
        column.setSpacing(9)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(keys)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(lambda *_: self._weigh())
        self.recorder.keySequenceChanged.connect(lambda *_: self._weigh())
        self.presets.activated.connect(lambda at: self._bindings.choose(self.presets.itemData(at)))
        self.add.clicked.connect(lambda: self._bind((*self._bindings.keys(self.chosen()), self._recorded())))
        self.replace.clicked.connect(lambda: self._bind((self._recorded(),)))
        self.free.clicked.connect(lambda: self._bind(()))
        self.reset.clicked.connect(lambda: self._bindings.reset(self.chosen()))
        self.reset_all.clicked.connect(self._bindings.reset_all)
        self._bindings.changed.connect(self.refill)

    def _bind(self, keys: tuple[str, ...]) -> None:
        id = self.chosen()
        self.recorder.clear()
        self._bindings.bind(id, keys)

    def _recorded(self) -> str:
        return canonical(self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _weigh(self) -> None:
        """Says who has the recorded key, and offers what can be done now."""
        id, key = self.chosen(), self._recorded()
        holder = self._bindings.holder(key) if key else None
        free = key not in TEXTS_OWN
        said = ""
        if key and not free:
            said = self.tr("%1 belongs to the text itself.").replace("%1", native((key,)))
        elif holder is not None and holder.id == id:
            said = self.tr("%1 leads here already.").replace("%1", native((key,)))
        elif holder is not None:
            said = self.tr("%1 belongs to “%2” now; it will be taken from there.")
            said = said.replace("%1", native((key,))).replace("%2", holder.words().replace("&", "").rstrip("…"))
        self.clash.setText(said)
        able = bool(id and key and free) and (holder is None or holder.id != id)
        self.add.setEnabled(able)
        self.replace.setEnabled(bool(id and key and free))
        self.free.setEnabled(bool(id) and bool(self._bindings.keys(id)))
        self.reset.setEnabled(id in self._bindings.own())
        self.reset_all.setEnabled(bool(self._bindings.own()))

    def _items(self) -> list[QTreeWidgetItem]:
        roots = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        return [root.child(at) for root in roots if root is not None for at in range(root.childCount())]

    def _sift(self) -> None:
        wanted = self.filter.text().strip().casefold()
        for item in self._items():
            item.setHidden(bool(wanted) and wanted not in f"{item.text(0)}\n{item.text(1)}".casefold())
        for at in range(self.list.topLevelItemCount()):
            root = self.list.topLevelItem(at)
            if root is not None:
                root.setHidden(all(root.child(each).isHidden() for each in range(root.childCount())))
