"""How a reply is sent and a line is broken: Enter and Shift+Enter, or Ctrl+Enter and Enter."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desktop.settings import SettingsError
from agent_desktop.ui.actions import key_text
from agent_desktop.ui.forms import Remark, Tone
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.settings.ports import SettingsPort
from agent_desktop.ui.theme import Space, Theme

PATH = "ui.enter_sends"


class SendingRow(QWidget):
    """The choice that is ``ui.enter_sends`` in the settings."""

    def __init__(self, port: SettingsPort, theme: Theme) -> None:
        super().__init__()
        self._port = port
        words = self.tr("Send a reply, insert a new line")
        self.box = ChoiceBox(theme)
        self.box.setAccessibleName(words)
        both = self.tr("%1 sends, %2 inserts a new line")
        for sends, send, line in ((True, "Return", "Shift+Return"), (False, "Ctrl+Return", "Return")):
            self.box.addItem(both.replace("%1", key_text(send)).replace("%2", key_text(line)), sends)
        self.box.activated.connect(lambda _index: self._choose())
        self._remark = Remark(theme)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(QLabel(words), 1)
        row.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addWidget(self._remark)
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        self.box.setCurrentIndex(self.box.findData(self._port.settings.ui.enter_sends))

    def _choose(self) -> None:
        self._remark.clear()
        try:
            self._port.save({PATH: bool(self.box.currentData())})
        except SettingsError as error:
            self._remark.say(Tone.BAD, str(error))
        self.refresh()
