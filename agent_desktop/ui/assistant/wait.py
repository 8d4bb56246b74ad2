"""The last step: waits for Chatlayer's health check, turns green, and offers a test conversation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from agent_desktop.inbox.health import Level
from agent_desktop.ui.assistant.page import Page
from agent_desktop.ui.assistant.ports import SetupFailed, SetupPort
from agent_desktop.ui.assistant.reach import TONES
from agent_desktop.ui.forms import Remark, Tone, Work, heading
from agent_desktop.ui.icons import icon
from agent_desktop.ui.theme import Radius, Theme
from agent_desktop.ui.words import clock_time

PICTURE = 40


class WaitPage(Page):
    """``rehearsed(conversation)``: a test customer waits in this conversation."""

    name = "wait"
    rehearsed = Signal(int)

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self.retitle(self.tr("Health check"), self.tr("Does Chatlayer get through?"))
        self._picture = QLabel()
        self._head = heading(theme, "")
        self._words = self.say("")
        self.column.insertWidget(1, self._picture)
        self.column.insertWidget(2, self._head)
        self.remark = Remark(theme)
        self.column.addWidget(self.remark)
        self.test = QPushButton(self.tr("Try a test conversation"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(lambda: work.spawn(self._rehearse(), name="begin a test conversation"))
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        self.column.addLayout(row)
        self.result = Remark(theme)
        self.column.addWidget(self.result)
        self.column.addStretch(1)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def done(self) -> bool:
        arrival = self.port.arrival
        return arrival is not None and arrival.ok

    @property
    def next_text(self) -> str:
        return self.tr("Finish") if self.done else self.tr("Finish anyway")

    def refresh(self) -> None:
        arrival = self.port.arrival
        tokens = self.theme.tokens
        if arrival is not None and arrival.ok:
            self._show("check-check", "ok", self.tr("You are connected"))
            self._words.setText(
                self.tr(
                    "Chatlayer's health check came at %1. Customers of your bot appear in the list from now on; those"
                    " whom the bot hands over wait there for you."
                ).replace("%1", clock_time(arrival.at))
            )
            self.remark.clear()
        else:
            self._show("loader-circle", "accent", self.tr("Waiting for Chatlayer's health check …"))
            self._words.setText(
                self.tr(
                    "Press Save in Chatlayer now, under Settings > Offloading > Webhook. It calls this program at once,"
                    " and this page turns green."
                )
            )
            self._say_what_is_wrong()
        self._picture.setStyleSheet(
            f"background: {tokens.accent_soft}; border-radius: {Radius.BUBBLE}px; padding: 12px;"
        )
        self.test.setVisible(self.done)

    def _say_what_is_wrong(self) -> None:
        arrival, condition = self.port.arrival, self.port.reachable
        if arrival is not None:
            self.remark.say(Tone.WARN, f"{clock_time(arrival.at)}: {arrival.sentence}")
        elif condition.level is not Level.OK:
            self.remark.say(TONES[condition.level], f"{condition.sentence} {condition.detail}".strip())
        else:
            self.remark.clear()

    def _show(self, picture: str, tone: str, title: str) -> None:
        self._picture.setPixmap(icon(picture, self.theme.color(tone)).pixmap(PICTURE, PICTURE))
        self._picture.setFixedSize(PICTURE + 24, PICTURE + 24)
        self._head.setText(title)

    async def _rehearse(self) -> None:
        self.test.setEnabled(False)
        self.result.say(Tone.BUSY, self.tr("A test customer is coming …"))
        try:
            conversation = await self.port.rehearse()
        except SetupFailed as error:
            self.result.say(Tone.BAD, str(error))
        else:
            self.result.say(Tone.OK, self.tr("The test customer waits in the main window. Answer there."))
            self.rehearsed.emit(conversation)
        finally:
            self.test.setEnabled(True)
