"""What the assistant's pages have in common."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_desktop.ui.assistant.ports import SetupPort
from agent_desktop.ui.forms import Remark, Work, heading, paragraph
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField


class Page(QWidget):
    """One step. ``changed``: :attr:`done` or :attr:`next_text` may be another."""

    changed = Signal()
    name = ""
    """The step's name in the profile."""

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__()
        self.title = self.step = ""
        self.port = port
        self.work = work
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.remark = Remark(theme)
        """What there is to say of this step; each page puts it where it belongs."""
        self._heading = heading(theme, "")
        self.column.addWidget(self._heading)

    @property
    def done(self) -> bool:
        """True if nothing is left to do here."""
        return False

    @property
    def next_text(self) -> str:
        """What the main button says."""
        return self.tr("Next")

    @property
    def pressing(self) -> bool:
        """True if the main button is what to do here; else something outside the program is."""
        return True

    async def go_on(self) -> bool:
        """Do what the main button says. Return True if the next page may follow."""
        return True

    def refresh(self) -> None:
        """Show how things are now; called when the page is shown, and at every change."""

    @property
    def first(self) -> QWidget | None:
        """The widget that gets the focus first; None for the main button."""
        return None

    def retitle(self, step: str, title: str) -> None:
        """Say what this step is: in a word for the list of steps, and in a line above the page."""
        self.step, self.title = step, title
        self._heading.setText(title)

    def say(self, text: str) -> QLabel:
        """Add a paragraph."""
        label = paragraph(self.theme, text)
        self.column.addWidget(label)
        return label

    def add_field(self, label: str, field: QWidget, help_text: str = "") -> QLabel:
        """Add a field under its name; the help says more where the name is not enough."""
        box = QVBoxLayout()
        box.setSpacing(Space.XS)
        name = heading(self.theme, label, "body")
        name.setBuddy(field)
        box.addWidget(name)
        box.addWidget(field)
        if help_text:
            box.addWidget(paragraph(self.theme, help_text, role="secondary"))
        self.column.addLayout(box)
        return name


def secret_field(name: str) -> QLineEdit:
    """A field whose text is not shown."""
    field = LineField()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def say_stored(field: QLineEdit) -> None:
    """Say in an empty field that the keyring has its secret. What is entered replaces it."""
    field.setPlaceholderText(QCoreApplication.translate("assistant", "Stored in the keyring"))
    show_placeholder(field)
