"""Buttons with menus: the mouse leaves them unseen while their menu is open."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget


def unhover(button: QWidget, menu: QMenu) -> None:
    """Show a button as under the mouse after its menu has closed only if the mouse is there; Qt goes on showing it."""
    later = QTimer(button)
    later.setSingleShot(True)
    later.setInterval(0)
    later.timeout.connect(lambda: _look(button))
    menu.aboutToHide.connect(later.start)


def _look(button: QWidget) -> None:
    there = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, there)
    button.update()
