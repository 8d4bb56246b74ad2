"""Keys that reach the main window while the agent works in another window of the program are not typed there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from agent_desktop.ui.widgets.windows import windows

TYPED = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class KeyGuard(QObject):
    """Some systems give the main window the keyboard when a dialog closes, though another one stands before it; without
    a window manager, keys go to the window under the mouse. What is typed then, such as a password, must not become a
    reply. Keys are looked at as they come from the system, shortcuts included; what an input method enters goes
    directly to the field that has the keyboard, and is looked at there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are no windows without it
        self._windows = windows()
        application.focusChanged.connect(self._follow)

    def watch(self) -> None:
        """Begin. The window must have been shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._field:
            return kind is QEvent.Type.InputMethod and self._is_meant_for_another()
        if kind is QEvent.Type.MouseButtonPress:
            self._windows.enter(self._window)
        elif kind in TYPED and self._is_meant_for_another():
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut then: it comes again as a key
            else:
                self._windows.recall()  # so that the next one comes where it is meant for
            return True
        return False

    def _is_meant_for_another(self) -> bool:
        return self._windows.front not in (None, self._window)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Watch the field in the window that has the keyboard now."""
        if now is not None and now.window() is self._window and now is not self._field:
            if self._field is not None and isValid(self._field):
                self._field.removeEventFilter(self)
            self._field = now
            now.installEventFilter(self)
