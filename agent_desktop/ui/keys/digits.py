"""Ctrl with the keys of the digit row, on keyboards that write digits with Shift only, such as the French one."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.actions import PLACES, Actions, keys

MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}
DIGITS = range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)


def place_of(event: QKeyEvent) -> int | None:
    """Which key of the digit row was pressed, from 1 to 9, whatever it writes; None for all others."""
    if sys.platform == "darwin":
        return MAC.get(event.nativeVirtualKey())
    first = 2 if sys.platform == "win32" else 10  # scan codes of Windows, and those of X11 and Wayland
    place = event.nativeScanCode() - first + 1
    return place if place in PLACES else None


class DigitRow(QObject):
    """Belongs to the window. A key that writes a digit, or has an action of its own, never comes here."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or event.key() in DIGITS:
            return False
        place = place_of(event)
        if place is None or f"Ctrl+{place}" not in keys.of(f"nth_{place}"):
            return False
        self._actions[f"nth_{place}"].trigger()
        return True
