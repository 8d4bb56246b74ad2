"""One action in the dialog: what it does, its keys, the way back to those it came with, and what is to be said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from agent_desktop.ui.actions import Spec, key_text, keys
from agent_desktop.ui.forms import Remark, Tone
from agent_desktop.ui.keys.recorder import Recorder
from agent_desktop.ui.theme import Space, Theme


class KeysRow(QWidget):
    """``wanted(keys)``: the agent pressed these, or an empty text for none. ``reset_wanted``: back to the first ones.

    ``moved(keys)``: they are to be taken from the action that has them.
    """

    wanted = Signal(str)
    reset_wanted = Signal()
    moved = Signal(str)

    def __init__(self, spec: Spec, english: str, theme: Theme) -> None:
        super().__init__()
        self.spec = spec
        self._english = english
        self._offered = ""
        self.recorder = Recorder(spec.text, theme)
        self.recorder.pressed_keys.connect(self.wanted)
        self.recorder.waiting_changed.connect(self._waiting)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setProperty("kind", "link")
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("Reset the shortcut of %1").replace("%1", spec.text))
        self.reset.clicked.connect(self.reset_wanted)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.remark = Remark(theme)
        self.move_button = QPushButton(self.tr("Use it here"))
        self.move_button.setAutoDefault(False)
        self.move_button.hide()
        self.move_button.clicked.connect(lambda: self.moved.emit(self._offered))
        name = QLabel(spec.text)
        name.setWordWrap(True)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        said = QHBoxLayout()
        said.setSpacing(Space.M)
        said.addWidget(self.remark, 1)
        said.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setHorizontalSpacing(Space.M)
        layout.setVerticalSpacing(Space.XS)
        layout.setColumnStretch(0, 1)
        layout.addWidget(name, 0, 0)
        layout.addWidget(self.recorder, 0, 1)
        layout.addWidget(self.reset, 0, 2)
        layout.addLayout(said, 1, 0, 1, 3)
        self.refresh()

    def finds(self, words: list[str]) -> bool:
        """Return True if all these words, in lower case, are in its name, its English name or its keys."""
        present = " ".join(key_text(one) for one in keys.of(self.spec.name))
        text = f"{self.spec.text} {self._english} {self.spec.name} {present}".casefold()
        return all(word in text for word in words)

    def refresh(self) -> None:
        """Show the keys in use."""
        self.recorder.show_keys(keys.of(self.spec.name))
        self.reset.setVisible(keys.of(self.spec.name) != keys.default(self.spec.name))

    def quiet(self) -> None:
        """Take back what was said."""
        self.remark.clear()
        self.move_button.hide()

    def refuse(self, sentence: str) -> None:
        """Say why these keys cannot be; others can be pressed at once."""
        self.move_button.hide()
        self.remark.say(Tone.BAD, sentence)

    def offer(self, pressed: str, other: str) -> None:
        """Say who has these keys, and offer to take them from there."""
        self._offered = pressed
        words = self.tr("%1 is already used by “%2”.").replace("%1", key_text(pressed)).replace("%2", other)
        self.recorder.wait(on=False)
        self.remark.say(Tone.WARN, words)
        self.move_button.setAccessibleName(self.tr("Use %1 here").replace("%1", key_text(pressed)))
        self.move_button.show()
        self.move_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _waiting(self, waiting: bool) -> None:
        if waiting:
            self.quiet()
            self.remark.say(Tone.PLAIN, self.tr("Esc cancels, Backspace removes the shortcut."))
        elif self.remark.tone is not Tone.WARN:
            self.quiet()
