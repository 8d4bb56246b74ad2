"""The help page: how to set up, how to work, and all keys; made from the same tables as the program itself."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.actions import key_of, keys
from agent_desktop.ui.help.reader import Reader
from agent_desktop.ui.keys.sheet import sheet_rows
from agent_desktop.ui.theme import Theme


class HelpDialog(Reader):
    """What the program does and how to use it. ``setup_wanted``, ``news_wanted``, ``log_wanted``: its ways on."""

    setup_wanted = Signal()
    news_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.setWindowTitle(self.tr("Help"))
        self.page.setAccessibleName(self.tr("Help"))
        self.setup = self.add_way(self.tr("Open the set-up"))
        self.setup.clicked.connect(self.setup_wanted)
        self.add_way(self.tr("What is new")).clicked.connect(self.news_wanted)
        self.add_way(self.tr("Log")).clicked.connect(self.log_wanted)
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
                    self.tr(
                        "At the right stands what is known of the customer: what the bot handed over, its session data"
                        " when you ask for it (%1), and earlier conversations. %2 shows the figures of the day."
                    )
                    .replace("%1", key_of("session_data"))
                    .replace("%2", key_of("today")),
                    self.tr(
                        "Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations,"
                        " and %3 shows all keys. The keys can be changed."
                    )
                    .replace("%1", key_of("palette"))
                    .replace("%2", key_of("find"))
                    .replace("%3", key_of("shortcuts")),
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
        parts = []
        for title, paragraphs in self._chapters():
            parts.append(f"<p class='head'>{escape(title)}</p>")
            parts += [f"<p>{escape(text)}</p>" for text in paragraphs]
        words = self.tr("Keys: %1")
        for title, rows in sheet_rows():
            parts.append(f"<p class='head'>{escape(words.replace('%1', title))}</p><table cellpadding='3'>")
            parts += [
                f"<tr><td width='320'>{escape(name)}</td><td class='key'>{escape(key)}</td></tr>" for name, key in rows
            ]
            parts.append("</table>")
        self.show_html("".join(parts))
