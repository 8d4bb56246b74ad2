"""The least that a Qt window can be: says ``ready`` when it is painted, and stays until its standard input ends."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Nothing but a window."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.told:
            self.told = True
            print("ready", flush=True)


application = QApplication(sys.argv)
window = Window()
window.resize(1360, 860)
window.show()
stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
stdin.activated.connect(application.quit)
application.exec()
