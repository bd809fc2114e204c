"""Where Tab may lead: only to what can be seen.

Pages and sheets are laid over the window's own parts without hiding them, and Qt's Tab knows nothing of what lies over
what; nor does it bring a control into sight that it comes to from outside its scroll area.
"""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from reader.ui.widgets.message import MessageBar


def uncovered(widget: QWidget) -> bool:
    """Whether no page of the window lies over the whole of a widget that is not in it."""
    window = widget.window()
    own = _layer(widget, window)
    room = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).intersected(window.rect())
    for layer in reversed(window.children()):
        if layer is own:
            return True
        over = isinstance(layer, QWidget) and layer.isVisible() and not layer.isWindow()
        if over and not isinstance(layer, MessageBar) and layer.geometry().contains(room):
            return False
    return True


def leads_to(widget: QWidget) -> bool:
    """Whether Tab stops at a widget: at nothing that is covered, nor at an area that scrolls for what is in it."""
    return uncovered(widget) and type(widget) is not QScrollArea


def in_sight(widget: QWidget) -> None:
    """Scrolls a widget into sight wherever it is within something that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget() is not None and above.widget().isAncestorOf(widget):
            above.ensureWidgetVisible(widget, 20, 20)
        above = above.parentWidget()


def _layer(widget: QWidget, window: QWidget) -> QWidget:
    """The part of the window that holds a widget."""
    found = widget
    while (above := found.parentWidget()) is not None and above is not window:
        found = above
    return found
