"""The help page: how to set up, how to work, and all keys; made from the same tables as the program itself."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from agent_desktop.ui.actions import key_of, keys
from agent_desktop.ui.keys.sheet import sheet_rows
from agent_desktop.ui.theme import Space, Theme

SIZE = (700, 600)
SMALLEST = (440, 320)


class HelpDialog(QDialog):
    """Words only, in the window's colours. Show it with ``show()``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._theme = theme
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Help"))
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(Space.XL)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addLayout(foot)
        theme.changed.connect(self._write)
        keys.changed.connect(self._write)
        self._write()

    def _chapters(self) -> list[tuple[str, list[str]]]:
        setup, settings = key_of("setup"), key_of("settings")
        return [
            (
                self.tr("Set-up"),
                [
                    self.tr("Open the set-up with %1. It leads through five steps and tests each one.").replace(
                        "%1", setup
                    ),
                    self.tr("1. Account: your region, and an API token. A real call shows your bots."),
                    self.tr("2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer."),
                    self.tr("3. Reachability: a tunnel leads Chatlayer's calls to this computer."),
                    self.tr("4. In Chatlayer, under Settings > Offloading > Webhook, paste the API URL and the token."),
                    self.tr("5. Press Save there: the last page turns green, and a test customer can come."),
                    self.tr("All else is in the settings: %1.").replace("%1", settings),
                ],
            ),
            (
                self.tr("Working"),
                [
                    self.tr(
                        "Conversations under Waiting were handed over by the bot. Your first reply takes one, and the"
                        " bot is quiet in it until you close it."
                    ),
                    self.tr(
                        "Below each reply stands whether it is queued, sent, or delivered. One that failed stays there"
                        " with the reason, until you send it again or delete it. Nothing is lost when the program ends."
                    ),
                    self.tr("A reply that is “unconfirmed” may have arrived: look before you send it again."),
                ],
            ),
            (
                self.tr("When something does not work"),
                [
                    self.tr("The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer."),
                    self.tr("A line at the top of the window says what is wrong, with a button that helps."),
                    self.tr(
                        "The log (%1) says more. Copy the diagnostics from the About window for whoever helps you."
                    ).replace("%1", key_of("log")),
                ],
            ),
        ]

    def _write(self) -> None:
        tokens = self._theme.tokens
        heads = f"h2 {{ color: {tokens.text}; font-size: 15px; }}"
        words = f"p, td {{ color: {tokens.text}; }} .key {{ color: {tokens.text_2}; }}"
        parts = [f"<style>{heads} {words}</style>"]
        for title, paragraphs in self._chapters():
            parts.append(f"<h2>{escape(title)}</h2>")
            parts += [f"<p>{escape(text)}</p>" for text in paragraphs]
        keys = self.tr("Keys")
        for title, rows in sheet_rows():
            parts.append(f"<h2>{escape(keys)}: {escape(title)}</h2><table cellpadding='3'>")
            parts += [
                f"<tr><td width='320'>{escape(name)}</td><td class='key'>{escape(key)}</td></tr>" for name, key in rows
            ]
            parts.append("</table>")
        self.page.setHtml("".join(parts))
