"""Enter on a button: some systems press it, on others only Space does, and a marked button must not stay mute."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press(event: QKeyEvent, window: QWidget) -> bool:
    """Press the button of ``window`` that has the keyboard; False when it is another key, or no button has it.

    For the ``keyPressEvent`` of a window, which gets what the button left unanswered.
    """
    button = window.focusWidget()
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if event.key() not in ENTER or not plain or not isinstance(button, QAbstractButton) or not button.hasFocus():
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
