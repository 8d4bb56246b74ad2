"""A button that shows keys, and takes the next ones that are pressed once it was clicked."""

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.ui.actions import key_text
from agent_desktop.ui.keys.pressing import OWN
from agent_desktop.ui.theme import Theme

BARE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown}
CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class Recorder(QPushButton):
    """``pressed_keys(str)``: these were pressed while it was waiting; an empty text for none (Backspace).

    ``waiting_changed(bool)``: it began or ended to wait. Escape and going elsewhere end it without a change.
    """

    pressed_keys = Signal(str)
    waiting_changed = Signal(bool)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self._asking = self.tr("Press keys…")
        self.waiting = False
        self.setAutoDefault(False)
        self.setProperty(OWN, True)
        self.setCheckable(True)
        self.clicked.connect(lambda: self.wait(on=True))
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Keep room for what it says while it waits, so that nothing moves then."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        more = metrics.horizontalAdvance(self._asking) - metrics.horizontalAdvance(self.text())
        return hint + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show these."""
        self._keys = keys
        self._say()

    def wait(self, *, on: bool) -> None:
        """Take the next keys that are pressed, or stop waiting for them."""
        if on != self.waiting:
            self.waiting = on
            self.waiting_changed.emit(on)
        self.setChecked(on)
        self._say()

    def event(self, event: QEvent) -> bool:
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut acts while keys are being asked for
                return True
            if event.type() is QEvent.Type.KeyPress:  # before Qt uses Tab and Enter to move the focus and to click
                self._take(event)
                return True
            if event.type() is QEvent.Type.KeyRelease:
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.wait(on=False)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if key in BARE or event.isAutoRepeat():
            return
        if not held and key is Qt.Key.Key_Escape:
            self.wait(on=False)
        elif not held and key in CLEARING:
            self.pressed_keys.emit("")
        elif not held and key is Qt.Key.Key_Tab:
            self.wait(on=False)
            self.focusNextChild()
        elif key is Qt.Key.Key_Backtab and held == Qt.KeyboardModifier.ShiftModifier:
            self.wait(on=False)
            self.focusPreviousChild()
        else:
            pressed = QKeySequence(QKeyCombination(held, key))
            self.pressed_keys.emit(pressed.toString(QKeySequence.SequenceFormat.PortableText))

    def _say(self) -> None:
        # The two keys named Enter are told apart nowhere.
        shown = "   ".join(list(dict.fromkeys(key_text(one).replace("+", " ") for one in self._keys))[:2])
        told = ", ".join(key_text(one) for one in self._keys) or self.tr("no shortcut")
        self.setText(self._asking if self.waiting else shown or self.tr("None"))
        if self.waiting:
            words = self.tr("%1: press the new shortcut. Esc cancels, Backspace removes it.")
            self.setAccessibleName(words.replace("%1", self._name))
        else:
            self.setAccessibleName(f"{self._name}: {told}")
        self.setToolTip(self.tr("Change shortcut"))

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setFont(self._theme.font("secondary"))
        self.setStyleSheet(
            f"QPushButton {{ color: {tokens.text_2}; padding: 0 10px; min-height: 26px; }}"
            f"QPushButton:checked {{ color: {tokens.accent}; border: 1px solid {tokens.accent};"
            f" background: {tokens.accent_soft}; }}"
            f"QPushButton:focus {{ border: 1px solid {tokens.accent}; }}"
        )
