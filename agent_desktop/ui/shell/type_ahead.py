"""What the agent types while the conversation that was open last is not shown again yet: it waits for it, in order."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

BEGINS = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})
"""What is held back from the first one on."""

FOLLOWS = BEGINS | {
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
"""What is held back behind it: a click on another conversation comes after the words that were typed before it."""


class TypeAhead(QObject):
    """Holds keys back from :meth:`wait` to :meth:`deliver` or :meth:`drop`, as long as nothing in the window has the
    keyboard. They are delivered through the window of the system, as if they were pressed then: shortcuts too."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._held: deque[QEvent] = deque()

    @property
    def waiting(self) -> bool:
        """True if keys are held back."""
        return self._handle is not None

    def wait(self) -> None:
        """Hold back what is typed from now on. The window must have been shown."""
        self._handle = self._window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
            # Input methods only work in what takes them, and speak with it directly.
            self._window.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            self._window.installEventFilter(self)

    def deliver(self, show: Callable[[], object]) -> None:
        """Call ``show``, which gives the keyboard to what the keys are meant for, then hand them over."""
        handle = self._handle
        if handle is None:
            show()
            return
        QGuiApplication.inputMethod().commit()  # a word that is being composed belongs to what is held
        held = self._stop()
        show()
        for event in held:
            composed = isinstance(event, QInputMethodEvent)
            receiver = self._window.focusWidget() if composed else handle
            if receiver is not None:
                QCoreApplication.sendEvent(receiver, event)

    def drop(self) -> None:
        """Forget what is held back: what it was typed for is not shown, and nothing else may get it."""
        if self.waiting:
            self._stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and self._holds():
            event.accept()  # it then arrives as a key event, which can be held back
            return True
        if (kind in BEGINS and self._holds()) or (kind in FOLLOWS and self._held):
            self._held.append(event.clone())
            return True
        return False

    def _holds(self) -> bool:
        """Return True if the next key is held back: others are, or it would reach nothing."""
        if self._held:
            return True
        elsewhere = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return elsewhere is None and self._window.focusWidget() in (None, self._window)

    def _stop(self) -> deque[QEvent]:
        """Stop holding back keys. Return those that were held back."""
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        self._window.removeEventFilter(self)
        self._window.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._handle = None
        held, self._held = self._held, deque()
        return held
