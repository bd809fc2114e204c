"""Which keys lead to which command now: the program's own, a preset over them, the user's own over both.

What stays true: a key leads to one command at most; who binds a key takes it from whoever had it; a single letter or
digit is never a shortcut of the window but acts only while a text is read (`letters`), so it can't get in the way of
writing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.commands import Command, Commands
from reader.ui.keys.presets import DEFAULT, letters, preset
from reader.ui.memory import Memory

Keys = dict[str, tuple[str, ...]]
TEXTS_OWN = frozenset({"Ctrl+C", "Ctrl+A", "Esc", "Tab", "Shift+Tab", "Left", "Right", "Up", "Down", "Home", "End",
                       "PgUp", "PgDown", "Return", "Enter", "Space", "Menu", "Shift+Left", "Shift+Right", "Shift+Up",
                       "Shift+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"})  # fmt: skip
"""Keys that every text has; no command gets them."""

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def canonical(key: str) -> str:
    """One way of writing a key.

    >>> canonical("ctrl+shift+p"), canonical("Ctrl+Enter")
    ('Ctrl+Shift+P', 'Ctrl+Enter')
    """
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def is_letter(key: str) -> bool:
    """Whether a key is one that also writes: a letter, a digit or a sign, alone or with Shift.

    >>> is_letter("H"), is_letter("Shift+H"), is_letter("F1"), is_letter("Ctrl+H"), is_letter("1")
    (True, True, False, False, True)
    """
    return len(key.removeprefix("Shift+")) == 1


def resolve(usual: Mapping[str, Iterable[str]], *layers: Mapping[str, Iterable[str]]) -> Keys:
    """The keys of every command: `layers` are set over `usual`, the strongest first.

    A command's keys come from the strongest layer that names it, without those that a stronger layer, or an earlier
    command of the same one, gives to another.
    """
    found: Keys = {}
    taken: set[str] = set()
    for layer in (*layers, usual):
        for command, keys in layer.items():
            if command not in usual or command in found:
                continue
            kept = tuple(dict.fromkeys(key for key in map(canonical, keys) if key and key not in taken))
            found[command] = kept
            taken.update(kept)
    return found


class Bindings(QObject):
    """The keys of the window's commands, as its user wants them."""

    changed = Signal()

    def __init__(self, commands: Commands, memory: Memory) -> None:
        super().__init__(commands)
        self._commands = commands
        self._memory = memory
        self._keys: Keys = {}
        self._by_letter: dict[str, str] = {}
        self._apply()

    @property
    def preset(self) -> str:
        """The name of the set of keys that is chosen."""
        return preset(str(self._memory.get("keys/preset", DEFAULT))).name

    @property
    def letters_on(self) -> bool:
        """Whether single letters act while a text is read."""
        return bool(self._memory.get("keys/letters", True))

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys of a command, portable; single letters among them."""
        return self._keys.get(id, ())

    def own(self) -> Keys:
        """What the user bound, by command."""
        held = self._memory.get("keys/own", {})
        if not isinstance(held, dict):
            return {}
        return {str(id): tuple(map(str, keys)) for id, keys in held.items() if isinstance(keys, list)}

    def holder(self, key: str) -> Command | None:
        """The command that a key leads to; None for a free key."""
        key = canonical(key)
        return next((command for command, _ in self._commands.all() if key in self.keys(command.id)), None)

    def bind(self, id: str, keys: Iterable[str]) -> None:
        """Gives a command these keys, and takes them from those that had them."""
        wanted = tuple(dict.fromkeys(key for key in map(canonical, keys) if key and key not in TEXTS_OWN))
        own = {other: tuple(key for key in held if key not in wanted) for other, held in self.own().items()}
        for command, _ in self._commands.all():
            held = self.keys(command.id)
            if command.id != id and set(held) & set(wanted):
                own[command.id] = tuple(key for key in held if key not in wanted)
        self._keep(own | {id: wanted})

    def reset(self, id: str) -> None:
        """Gives a command the keys of the set back."""
        self._keep({other: keys for other, keys in self.own().items() if other != id})

    def reset_all(self) -> None:
        """Forgets everything the user bound."""
        self._keep({})

    def choose(self, name: str) -> None:
        """Takes another set of keys."""
        self._memory.put("keys/preset", name)
        self._apply()

    def allow_letters(self, on: bool) -> None:
        """Lets single letters act while a text is read, or not."""
        self._memory.put("keys/letters", on)
        self._apply()

    def press(self, event: QKeyEvent) -> bool:
        """Runs the command of a single letter; False where the key means none."""
        if not self.letters_on or event.isAutoRepeat():
            return False
        combination = event.keyCombination()
        modifiers = combination.keyboardModifiers() & ~_KEYPAD
        key = QKeySequence(event.key() | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)
        id = self._by_letter.get(key)
        if id is None or not self._commands[id].isEnabled():
            return False
        self._commands[id].trigger()
        return True

    def refresh(self) -> None:
        """Takes commands in that were added since."""
        self._apply()

    def _keep(self, own: Keys) -> None:
        self._memory.put("keys/own", {id: list(keys) for id, keys in own.items()})
        self._apply()

    def _apply(self) -> None:
        small = letters()
        usual = {command.id: (*command.keys, *small.get(command.id, ())) for command, _ in self._commands.all()}
        brought = {id: (*keys, *small.get(id, ())) for id, keys in preset(self.preset).keys.items()}
        self._keys = resolve(usual, self.own(), brought)
        self._by_letter = {key: id for id, keys in self._keys.items() for key in keys if is_letter(key)}
        self._commands.bind({id: tuple(key for key in keys if not is_letter(key)) for id, keys in self._keys.items()})
        self.changed.emit()
