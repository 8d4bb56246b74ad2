"""Keys of tests go to the active window, however late the display says which one that is.

The display gives a window the keyboard some time after it was shown, on a busy machine a long time. A user sees that
and waits; a test that presses a key at once would find that shortcuts and the focus are not there yet.
"""

import warnings
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def activate(widget: QWidget) -> None:
    """Make the widget's window the active one, unless it is hidden or something stands before it."""
    window = widget.window()
    before = QApplication.activeModalWidget()
    if window.isActiveWindow() or not window.isVisible():
        return
    if QApplication.activePopupWidget() is None and before in (None, window):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # outdated for programs, which are to ask the display
            QApplication.setActiveWindow(window)


def _activating(press: Any) -> Any:
    def pressed(widget: Any, *args: Any, **kwargs: Any) -> None:
        if isinstance(widget, QWidget):
            activate(widget)
        press(widget, *args, **kwargs)

    return staticmethod(pressed)


def keys_activate() -> None:
    """From now on all that presses keys, pytest-qt's own calls too, activates the window first."""
    for name in ("keyClick", "keyClicks", "keyPress"):
        setattr(QTest, name, _activating(getattr(QTest, name)))
