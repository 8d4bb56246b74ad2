"""The last step: waits for Chatlayer's health check, turns green, and offers a test conversation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desktop.inbox.health import Level
from agent_desktop.ui.assistant.page import Page
from agent_desktop.ui.assistant.picture import Picture
from agent_desktop.ui.assistant.ports import SetupFailed, SetupPort
from agent_desktop.ui.assistant.reach import TONES, said
from agent_desktop.ui.forms import Remark, Tone, Work, heading, paragraph
from agent_desktop.ui.text.words import clock_time
from agent_desktop.ui.theme import Space, Theme


class WaitPage(Page):
    """``rehearsed(conversation)``: a test customer waits in this conversation."""

    name = "wait"
    rehearsed = Signal(int)

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self.retitle(self.tr("Connection check"), self.tr("Does Chatlayer reach this program?"))
        self._picture = Picture(theme)
        self._head = heading(theme, "")
        self._words = self.say("")
        self.column.insertWidget(1, self._picture)
        self.column.insertWidget(2, self._head)
        self.column.addWidget(self.remark)
        self.handover = Remark(theme)
        self.column.addWidget(self.handover)
        self.accept = QPushButton(self.tr("Accept handovers without the token"))
        self.accept.setAutoDefault(False)
        self.accept.clicked.connect(self._accept)
        accepting = QHBoxLayout()
        accepting.addWidget(self.accept)
        accepting.addStretch(1)
        self.column.addLayout(accepting)
        self.test = QPushButton(self.tr("Try a test conversation"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(lambda: work.spawn(self._rehearse(), name="begin a test conversation"))
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        self.pausing = QPushButton(self.tr("Check pausing the bot"))
        self.pausing.setAutoDefault(False)
        self.pausing.clicked.connect(lambda: work.spawn(self._check_pausing(), name="check pausing the bot"))
        row.insertWidget(1, self.pausing)
        self._trial = QWidget()
        trial = QVBoxLayout(self._trial)
        trial.setContentsMargins(0, 0, 0, 0)
        trial.setSpacing(Space.XS)
        trial.addLayout(row)
        trial.addWidget(
            paragraph(
                theme,
                self.tr(
                    "A simulated customer appears and waits for your reply. Chatlayer does not see this conversation."
                ),
                role="secondary",
            )
        )
        trial.addWidget(
            paragraph(
                theme,
                self.tr(
                    "Checking pausing pauses and resumes the bot once in a conversation of its draft, which only"
                    " testers see."
                ),
                role="secondary",
            )
        )
        self.column.addWidget(self._trial)
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

    @property
    def pressing(self) -> bool:
        return self.done  # until then, the next step is Save in Chatlayer

    def refresh(self) -> None:
        arrival = self.port.arrival
        if arrival is not None and arrival.ok:
            self._show(self.tr("You are connected"), good=True)
            self._words.setText(
                self.tr(
                    "Chatlayer's health check arrived at %1. From now on, customers of your bot appear in the list."
                    " Those whom the bot hands over wait there for you."
                ).replace("%1", clock_time(arrival.at))
            )
            self.remark.clear()
        else:
            self._show(self.tr("Waiting for Chatlayer's health check…"), good=False)
            self._words.setText(
                self.tr(
                    "Press Save in Chatlayer now, under Settings > Offloading > Webhook. Chatlayer then calls this"
                    " program immediately, and this page turns green."
                )
            )
            self._say_what_is_wrong()
        self._trial.setVisible(self.done)
        if self.port.refused_handover:
            self.handover.say(Tone.WARN, self.port.refused_handover)
        else:
            self.handover.clear()
        self.accept.setVisible(self.port.can_accept_tokenless)

    def _accept(self) -> None:
        try:
            self.port.accept_tokenless()
        except SetupFailed as error:
            self.handover.say(Tone.BAD, str(error))

    def _say_what_is_wrong(self) -> None:
        arrival, condition = self.port.arrival, self.port.reachable
        if arrival is not None:
            self.remark.say(Tone.WARN, f"{clock_time(arrival.at)}: {arrival.sentence}")
        elif condition.level is not Level.OK:
            self.remark.say(TONES[condition.level], said(condition))
        else:
            self.remark.clear()

    def _show(self, title: str, *, good: bool) -> None:
        self._picture.show_state(good=good)
        self._head.setText(title)
        self._head.setStyleSheet(f"color: {self.theme.tokens.ok if good else self.theme.tokens.text};")

    async def _check_pausing(self) -> None:
        self.pausing.setEnabled(False)
        self.result.say(Tone.BUSY, self.tr("Checking whether the bot can be paused…"))
        try:
            self.result.say(Tone.OK, await self.port.check_pausing())
        except SetupFailed as error:
            self.result.say(Tone.BAD, str(error))
        finally:
            self.pausing.setEnabled(True)

    async def _rehearse(self) -> None:
        self.test.setEnabled(False)
        self.result.say(Tone.BUSY, self.tr("Starting a test conversation…"))
        try:
            conversation = await self.port.rehearse()
        except SetupFailed as error:
            self.result.say(Tone.BAD, str(error))
        else:
            self.result.say(Tone.OK, self.tr("The test customer is waiting in the main window. Reply there."))
            self.rehearsed.emit(conversation)
        finally:
            self.test.setEnabled(True)
