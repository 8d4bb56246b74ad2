"""One secret: whether it is there, and a field that takes another. It is never shown."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agent_desktop.credentials import CredentialsError
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.settings.ports import SettingsPort
from agent_desktop.ui.settings.words import secret_name, section_name
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField


class SecretRow(QWidget):
    """Asks the port whether the secret is there when it is made."""

    def __init__(self, name: str, port: SettingsPort, work: Work, theme: Theme) -> None:
        super().__init__()
        self.name = name
        self._port = port
        self._work = work
        title, help_text = secret_name(name)
        self._words = f"{name} {title} {help_text} {section_name('secrets')}".casefold()
        self.field = LineField()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(title)
        self.field.returnPressed.connect(self.keep)
        self._keep = QPushButton(self.tr("Save"))
        self._keep.setAccessibleName(self.tr("Save %1").replace("%1", title))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self.keep)
        self._forget = QPushButton(self.tr("Remove"))
        self._forget.setAccessibleName(self.tr("Remove %1").replace("%1", title))
        self._forget.clicked.connect(self._remove)
        self._forget.hide()
        self.field.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self.remark = Remark(theme)
        labels = QVBoxLayout()
        labels.setSpacing(2)
        labels.addWidget(heading(theme, title, "body"))
        labels.addWidget(paragraph(theme, help_text, role="secondary"))
        labels.addWidget(self.remark)
        labels.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._forget)
        buttons.addWidget(self._keep)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addWidget(self.field)
        right.addLayout(buttons)
        right.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setHorizontalSpacing(Space.XL)
        for column in (0, 1):
            layout.setColumnStretch(column, 1)
        layout.addLayout(labels, 0, 0)
        layout.addLayout(right, 0, 1)
        work.spawn(self._look(), name="see whether a secret is there")

    def finds(self, words: list[str]) -> bool:
        """Return True if all these words, in lower case, are in its name or its help."""
        return all(word in self._words for word in words)

    def keep(self) -> None:
        """Store the text of the field in the keyring, and empty the field."""
        value = self.field.text().strip()
        if value:
            self.field.clear()
            self._work.spawn(self._change(value), name="keep a secret")

    def _remove(self) -> None:
        self._work.spawn(self._change(""), name="remove a secret")

    async def _change(self, value: str) -> None:
        problem = await self._port.keep_secret(self.name, value)
        if problem is not None:
            self.remark.say(Tone.BAD, problem)
        else:
            await self._look()

    async def _look(self) -> None:
        try:
            there = await self._port.has_secret(self.name)
        except CredentialsError as error:
            self.remark.say(Tone.BAD, str(error))
            return
        self._forget.setVisible(there)
        self.field.setPlaceholderText(self.tr("Enter a new one to replace it") if there else self.tr("Not set"))
        show_placeholder(self.field)
        if not there:
            self.remark.clear()
        elif self._port.lasting:
            self.remark.say(Tone.OK, self.tr("Stored in the keyring."))
        else:
            self.remark.say(Tone.WARN, self.tr("Only stored until you quit the program, because there is no keyring."))
