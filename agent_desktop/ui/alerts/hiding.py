"""Minimising to the tray. The window is never hidden without a way back: where the tray goes, it is in the taskbar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

LOOK_MS = 3000


class Hiding(QObject):
    """While ``on``, a minimised ``window`` leaves the taskbar, as long as ``tray_there()`` says so."""

    def __init__(self, window: QWidget, tray_there: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._tray_there = tray_there
        self._on = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """True if minimising hides."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        self._on = on
        self.look()

    def look(self) -> None:
        """Bring a hidden window back to the taskbar, minimised as it was, when nothing else leads to it."""
        if self._window.isVisible():
            self._look.stop()
        elif self._look.isActive() and not (self._on and self._tray_there()):
            self._look.stop()
            self._window.showMinimized()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange and self._hides():
            # Not from within the change: some systems then forget that the window is minimised.
            QTimer.singleShot(0, self._hide)
        return super().eventFilter(watched, event)

    def _hides(self) -> bool:
        minimised = bool(self._window.windowState() & Qt.WindowState.WindowMinimized)
        return self._on and minimised and self._window.isVisible() and self._tray_there()

    def _hide(self) -> None:
        if self._hides():
            self._window.hide()
            self._look.start()
