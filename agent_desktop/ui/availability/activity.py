"""How long nothing was done in this program, for systems that do not tell of others."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject

DONE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Activity(QObject):
    """Watches only from the first question on: it sees every event of the program, which costs something."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        self._watching = False

    def seconds(self) -> float:
        """Since the last key or movement here; since the first question, while there was none."""
        if not self._watching:
            self._watching = True
            self._last = time.monotonic()
            app = QCoreApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        return time.monotonic() - self._last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in DONE:
            self._last = time.monotonic()
        return False

    def close(self) -> None:
        """Watch no longer."""
        app = QCoreApplication.instance()
        if app is not None and self._watching:
            app.removeEventFilter(self)
        self._watching = False
