"""What screen readers are told beyond what Qt's own widgets tell: words that only the eye would notice, and roles.

What stays true: a role holds from the moment it is given, also for who listened before that.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_roles: dict[int, QAccessible.Role] = {}
"""Roles by the address of the widget."""
_alive: dict[int, QAccessibleWidget] = {}
"""Their interfaces: Qt holds no reference that keeps a Python object alive."""
_installed = False


def announce(widget: QWidget, words: str) -> None:
    """Lets a screen reader say some words; costs nothing while nobody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Says what a widget is whose class has no telling role: a picture, a list."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    address = _address(widget)
    _roles[address] = role
    found = QAccessible.queryAccessibleInterface(widget) if QAccessible.isActive() else None
    if found is not None and address not in _alive:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(found))

    def forget() -> None:
        _roles.pop(address, None)
        _alive.pop(address, None)

    widget.destroyed.connect(forget)


def _factory(_name: str, target: QObject | None) -> QAccessibleInterface | None:
    """The interface of a widget that was given a role; of nothing else."""
    if not isinstance(target, QWidget):
        return None
    address = _address(target)
    if address not in _roles:
        return None
    made = _alive[address] = QAccessibleWidget(target, _roles[address])
    return made


def _address(widget: QWidget) -> int:
    return int(shiboken6.getCppPointer(widget)[0])
