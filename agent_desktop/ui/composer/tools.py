"""The row of small buttons below the field: what a reply can be made with."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agent_desktop.ui.keys.tip import key_tip
from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets import icons
from agent_desktop.ui.widgets.fitting import height_for

HEIGHT = 28
"""Usual height, in pixels."""


class Tool(QPushButton):
    """A quiet button with an icon (or none), and a ``caption`` where there is room for it, else ``short``.

    The key of ``action`` is shown in its tooltip."""

    def __init__(
        self, icon: str, words: str, theme: Theme, *, caption: str = "", short: str = "", action: str = ""
    ) -> None:
        super().__init__()
        self._icon = icon
        self._caption = caption
        self._short = short
        self._theme = theme
        self.setProperty("kind", "tool")
        self.setIconSize(QSize(ICON, ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        key_tip(self, words, action)
        self.setAutoDefault(False)
        theme.changed.connect(self.restyle)
        self.set_worded(True)
        self.restyle()

    def set_worded(self, worded: bool) -> None:
        """Show the words beside the icon, or the icon alone."""
        self.setText(self._caption if worded else self._short)

    def restyle(self) -> None:
        """Take up the theme's colours."""
        if self._icon:
            self.setIcon(icons.icon(self._icon, self._theme.color("text_2")))
        font = self._theme.font("secondary")
        self.setFont(font)
        self.setFixedHeight(height_for(font, HEIGHT, around=6))


class Tools(QWidget):
    """The buttons in their order. ``rich_wanted``, ``emoji_wanted`` and ``canned_wanted`` tell of them."""

    rich_wanted = Signal()
    emoji_wanted = Signal()
    canned_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self.rich = Tool("plus", self.tr("Send an attachment or card"), theme, action="rich")
        self.emoji = Tool("smile", self.tr("Emoji"), theme, action="emoji")
        self.canned = Tool("", self.tr("Canned replies"), theme, caption=self.tr("/ canned replies"), short="/")
        self.rich.clicked.connect(self.rich_wanted)
        self.emoji.clicked.connect(self.emoji_wanted)
        self.canned.clicked.connect(self.canned_wanted)
        for tool in (self.rich, self.emoji, self.canned):
            self.add(tool)

    def add(self, tool: Tool) -> None:
        """Put a button at the end of the row."""
        self._row.addWidget(tool)

    def set_worded(self, worded: bool) -> None:
        """Show words beside the icons, or save their room."""
        for tool in self.findChildren(Tool):
            tool.set_worded(worded)
