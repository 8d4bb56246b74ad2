"""Which window of the program the agent works in, where dialogs open, and who gets the keyboard when one closes.

The system decides which window has the keyboard, and after a dialog has closed it is often the main window, whatever
stands before that. A password that is typed then must not become a reply to a customer. So there is one place that
knows the order of the windows: all dialogs are opened by it, and the main window asks it before it takes a key.
"""

from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

OWN = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
"""The kinds of window that somebody works in. Menus, pickers and tips belong to the window under them."""


SETTLE_MS = 500
"""So long after a window opens or closes, the system may choose who gets the keyboard, without the agent."""


class Windows(QObject):
    """The program's windows in the order in which the agent came to them. Use :func:`windows`."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._order: list[QWidget] = []
        self._heir: QWidget | None = None
        self._objected = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._works_here = QApplication.activeWindow() is not None
        self._watched: WeakSet[QDialog] = WeakSet()
        self._modal: WeakSet[QDialog] = WeakSet()
        application.focusWindowChanged.connect(self._changed)

    @property
    def front(self) -> QWidget | None:
        """The window that the agent works in; None before there is one. It need not have the keyboard: the agent may
        be in another program, or the system gave the keyboard to a window behind it."""
        asking = QApplication.activeModalWidget()
        if asking is not None:
            return asking
        if self._heir is not None and _is_shown(self._heir):
            return self._heir
        active = QApplication.activeWindow()
        if active is not None and _is_own(active):
            return active
        return self._latest()

    def enter(self, window: QWidget) -> None:
        """The agent goes to this window: with the mouse, or by a command."""
        self._heir = None
        self._note(window)

    def bring(self, window: QWidget) -> None:
        """Show a window before all others, with the keyboard."""
        window.show()
        window.raise_()
        self._hand_to(window)

    def recall(self) -> None:
        """Give the keyboard to the window that the agent works in, because another one has it."""
        front = self.front
        if front is not None:
            front.activateWindow()

    def open(self, dialog: QDialog, over: QWidget | None = None) -> None:
        """Open a dialog over the window that caused it, which gets the keyboard back when it closes.

        Args:
            dialog: Built over another dialog, it belongs to that one. Built over the main window, it belongs to the
                window that the agent works in: the settings, too, lead to what the main window opens.
            over: The window, where it is known to be another one.
        """
        parent = dialog.parentWidget()
        if over is None and parent is not None and not isinstance(parent.window(), QDialog):
            over = self.front
        if over is not None and over is not dialog and (parent is None or over is not parent.window()):
            dialog.setParent(over, dialog.windowFlags())
        self._watch(dialog)
        self._modal.add(dialog)
        self._heir = None  # it is the dialog's turn
        dialog.open()
        if self._works_here:
            dialog.activateWindow()

    def before_all(self, main: QWidget) -> QWidget:
        """The window over which a question opens that nobody has just caused: systems keep the others before ``main``,
        even while the agent types there."""
        front = self.front
        if front is not None and front is not main:
            return front
        others = [window for window in self._order if window is not main and _is_shown(window)]
        return others[-1] if others else main

    def _changed(self) -> None:
        """Another window has the keyboard, or none."""
        active = QApplication.activeWindow()
        # Else another program has the keyboard, and keeps it. Qt tells nothing of a window that is hidden with it.
        self._works_here = active is not None
        if active is None or not _is_own(active):
            return
        heir = self._heir
        if heir is None or not _is_shown(heir):
            self.enter(active)
        elif active is heir:
            self._objected = True  # it has come: once all is settled, another one is the agent's choice
            self._note(heir)
        elif self._settling.isActive() or not self._objected:
            self._objected = True
            heir.activateWindow()
        else:
            self.enter(active)

    def _hand_to(self, window: QWidget) -> None:
        """Give a window the keyboard, and see to it that it gets it."""
        self._note(window)
        self._heir, self._objected = (window, False) if self._works_here else (None, True)
        self._settling.start()
        window.activateWindow()

    def _note(self, window: QWidget) -> None:
        self._order = [one for one in self._order if one is not window and isValid(one)]
        self._order.append(window)
        if isinstance(window, QDialog):
            self._watch(window)

    def _watch(self, dialog: QDialog) -> None:
        if dialog not in self._watched:
            self._watched.add(dialog)
            dialog.finished.connect(lambda: self._closed(dialog))

    def _closed(self, dialog: QDialog) -> None:
        """Give the keyboard to who comes next, rather than to whom the system chooses."""
        before = [one for one in self._order if one is dialog or _is_shown(one)]
        self._order = [one for one in before if one is not dialog]
        heir = self._latest()
        if dialog in self._modal:
            parent = dialog.parentWidget()
            heir = parent.window() if parent is not None and _is_shown(parent.window()) else heir
        elif before[-1:] != [dialog]:
            return  # the agent works in another one
        if heir is None:
            return
        if self._works_here:
            self._hand_to(heir)
        else:
            self._note(heir)

    def _latest(self) -> QWidget | None:
        return next((one for one in reversed(self._order) if _is_shown(one)), None)


def windows() -> Windows:
    """The one of the running application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - there are no windows without it
    return application.findChild(Windows) or Windows(application)


def _is_own(window: QWidget) -> bool:
    return window.windowType() in OWN


def _is_shown(window: QWidget) -> bool:
    return isValid(window) and window.isVisible() and not window.isMinimized()
