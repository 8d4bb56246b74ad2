"""A tooltip that names the present key of an action."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.actions import keys, with_key


class KeyTip(QObject):
    """Belongs to its widget, and goes with it."""

    def __init__(self, widget: QWidget, words: str, name: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = words
        self._name = name
        keys.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._widget.setToolTip(with_key(self._words, self._name))


def key_tip(widget: QWidget, words: str, name: str) -> None:
    """Let the widget's tooltip be these words with the key that an action has, now and after each change."""
    KeyTip(widget, words, name)
