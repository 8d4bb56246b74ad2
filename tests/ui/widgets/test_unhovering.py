import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton

from agent_desktop.ui.widgets.unhovering import unhover


def test_a_button_is_under_the_mouse_after_its_menu_only_if_it_is(qtbot, qapp) -> None:
    if qapp.platformName() == "offscreen":
        pytest.skip("offscreen says after each menu that the mouse enters the window below, wherever the mouse is")
    button = QPushButton("Snooze")
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("For 15 minutes")
    unhover(button, menu)
    button.show()
    for away in (QPoint(0, 300), QPoint(5, 5)):
        QCursor.setPos(button.mapToGlobal(away))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        menu.hide()
        there = button.rect().contains(away)
        qtbot.waitUntil(lambda there=there: button.underMouse() is there)
