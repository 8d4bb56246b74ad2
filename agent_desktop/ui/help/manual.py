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
        self.setup = self.add_way(self.tr("Open setup"))
        self.setup.clicked.connect(self.setup_wanted)
        self.add_way(self.tr("What's new")).clicked.connect(self.news_wanted)
        self.add_way(self.tr("Log")).clicked.connect(self.log_wanted)
        theme.changed.connect(self._write)
        keys.changed.connect(self._write)
        self._write()

    def _chapters(self) -> list[tuple[str, list[str]]]:
        setup, settings = key_of("setup"), key_of("settings")
        return [
            (
                self.tr("Setup"),
                [
                    self.tr("Open setup with %1. It guides you through five steps and tests each one.").replace(
                        "%1", setup
                    ),
                    self.tr(
                        "1. Account: your region and an API token. The program tests the token and shows your bots."
                    ),
                    self.tr("2. Verify token: created for you. Chatlayer sends it to prove its identity."),
                    self.tr("3. Reachability: a tunnel forwards Chatlayer's calls to this computer."),
                    self.tr("4. In Chatlayer, under Settings > Offloading > Webhook, paste the API URL and the token."),
                    self.tr(
                        "5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation."
                    ),
                    self.tr("Everything else is in the settings (%1).").replace("%1", settings),
                ],
            ),
            (
                self.tr("Daily work"),
                [
                    self.tr(
                        "The bot handed over the conversations under Waiting. Your first reply takes a conversation,"
                        " and the bot stays silent in it until you close it."
                    ),
                    self.tr(
                        "Below each reply you see whether it is queued, sent or delivered. A failed reply stays there"
                        " with the reason until you retry or delete it. Nothing is lost when you quit the program."
                    ),
                    self.tr(
                        "An “unconfirmed” reply may have arrived. Check the conversation before you send it again."
                    ),
                    self.tr(
                        "On the right you see what is known about the customer: the handover data, session data on"
                        " request (%1), and earlier conversations. %2 shows today's figures."
                    )
                    .replace("%1", key_of("session_data"))
                    .replace("%2", key_of("today")),
                    self.tr(
                        "Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3"
                        " shows all keyboard shortcuts. You can customise the shortcuts."
                    )
                    .replace("%1", key_of("palette"))
                    .replace("%2", key_of("find"))
                    .replace("%3", key_of("shortcuts")),
                ],
            ),
            (
                self.tr("Troubleshooting"),
                [
                    self.tr("The status bar shows whether Chatlayer reaches you and you reach Chatlayer."),
                    self.tr("A message at the top of the window says what is wrong, with a button to fix it."),
                    self.tr(
                        "The log (%1) contains more details. Copy the diagnostics from the About window for the"
                        " person who helps you."
                    ).replace("%1", key_of("log")),
                ],
            ),
        ]

    def _write(self) -> None:
        parts = []
        for title, paragraphs in self._chapters():
            parts.append(f"<p class='head'>{escape(title)}</p>")
            parts += [f"<p>{escape(text)}</p>" for text in paragraphs]
        words = self.tr("Shortcuts: %1")
        for title, rows in sheet_rows():
            parts.append(f"<p class='head'>{escape(words.replace('%1', title))}</p><table cellpadding='3'>")
            parts += [
                f"<tr><td width='320'>{escape(name)}</td><td class='key'>{escape(key)}</td></tr>" for name, key in rows
            ]
            parts.append("</table>")
        self.show_html("".join(parts))
