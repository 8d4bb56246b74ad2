"""What is new: the list of changes that comes with the program, and how new versions come."""

import platform
import re
from pathlib import Path

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from agent_desktop import __version__
from agent_desktop.base import resources
from agent_desktop.ui.help.reader import Reader
from agent_desktop.ui.theme import Space, Theme

FILE = "CHANGELOG.md"
HEAD = re.compile(r"^## \[([^\]]+)\]", re.MULTILINE)
SECTION = 3
"""The level of the headings below a version's."""


class NewsDialog(Reader):
    """Reads the file when it is opened. Nothing here asks the network."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.setWindowTitle(self.tr("What's new"))
        self.page.setAccessibleName(self.tr("What's new"))
        self._changes = changes()
        theme.changed.connect(self._write)
        self._write()

    def _how(self) -> str:
        """How a new version comes to this computer."""
        if platform.system() == "Linux":
            return self.tr(
                "New versions are distributed as packages. You get them from your package manager or from the"
                " administrator of this computer."
            )
        return self.tr("New versions are distributed as installers. Ask the person who gave you this one.")

    def _write(self) -> None:
        document = self.page.document()
        document.setDefaultStyleSheet(self.style_sheet())
        never = self.tr(
            "The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures"
            " and files that you open."
        )
        head = self.tr("This is version %1.").replace("%1", __version__)
        document.setMarkdown(f"{head} {self._how()} {never}\n\n{self._changes}")
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, block: QTextBlock) -> None:
        """Give a paragraph air; and a heading the window's size: Markdown's own are far larger."""
        cursor, form, level = QTextCursor(block), block.blockFormat(), block.blockFormat().headingLevel()
        form.setTopMargin(Space.L if level else Space.XS)
        form.setBottomMargin(Space.XS)
        cursor.setBlockFormat(form)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFont(self.theme.font("title" if level < SECTION else "body", bold=True))
            letters.setForeground(self.theme.color("text"))
            cursor.setCharFormat(letters)


def changes() -> str:
    """The versions' lists, without the file's own beginning; empty where the installation does not have it."""
    for place in (resources.path(FILE), Path(resources.folder()).parent / FILE):
        try:
            text = place.read_text(encoding="utf-8")
        except OSError:
            continue
        begin = text.find("\n## ")
        return HEAD.sub(r"## \1", text[begin + 1 :] if begin >= 0 else text)
    return ""
