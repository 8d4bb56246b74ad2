"""The text of one library's licence."""

from html import escape

from PySide6.QtWidgets import QWidget

from agent_desktop.ui.help.libraries import licence_text
from agent_desktop.ui.help.reader import Reader
from agent_desktop.ui.theme import Theme


class LicenceDialog(Reader):
    """As it is installed, word for word."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        text = licence_text(name) or self.tr(
            "The text of this licence is not included with the library. Installed programs have all licences in their"
            " folder, in THIRD-PARTY-LICENSES.txt."
        )
        self.show_html(f"<p class='head'>{escape(name)}</p><p style='white-space: pre-wrap'>{escape(text)}</p>")
