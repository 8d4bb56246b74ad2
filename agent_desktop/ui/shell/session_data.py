"""The platform's variables of the open conversation: asked for when the agent wants them, and never kept."""

import asyncio

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, SendFailed, StorageError
from agent_desktop.ui.forms import Remark, Tone
from agent_desktop.ui.text.words import clock_time
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.valuebox import ValueBox

translate = QCoreApplication.translate


class SessionBox(ValueBox):
    """Shows them until another conversation is opened. ``fetched(values)``: they came."""

    fetched = Signal(object)

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("SessionBox", "Session data"), parent)
        self._inbox = inbox
        self._tasks = tasks
        self._conversation: int | None = None
        self._asking: asyncio.Task[None] | None = None
        self.remark = Remark(theme)
        self.fetch = self.link("")
        self.fetch.clicked.connect(self.ask)
        self.links.insertWidget(0, self.fetch)
        self.body.insertWidget(self.body.count() - 1, self.remark)
        self.hide()
        self._restyled()
        self._rest()

    def meet(self, conversation: Conversation | None) -> None:
        """Another conversation may be open now; what was fetched is forgotten with the one before."""
        new = conversation.id if conversation is not None else None
        self.setVisible(new is not None)
        if new != self._conversation:
            self._conversation = new
            if self._asking is not None:
                self._asking.cancel()
                self._asking = None
            self._rest()

    def ask(self) -> None:
        """Fetch them now, unless that is going on already."""
        if self._conversation is not None and (self._asking is None or self._asking.done()):
            self.fetch.setEnabled(False)
            self.remark.say(Tone.BUSY, self.tr("Fetching from Chatlayer…"))
            self._asking = self._tasks.spawn(self._fetch(self._conversation), name="fetch session data")

    async def _fetch(self, number: int) -> None:
        try:
            found = await self._inbox.session_data(number)
        except (SendFailed, InboxError, StorageError) as failure:
            if number == self._conversation:
                self.fetch.setEnabled(True)
                self.fetch.setText(self.tr("Retry"))
                self.remark.say(Tone.BAD, str(failure))
            return
        if number != self._conversation:
            return
        self.fetch.setEnabled(True)
        self.fetch.setText(self.tr("Fetch again"))
        self.fetched.emit(found)
        self.show_value(found, self.tr("The bot has no values for this conversation."))
        when = self.tr("Retrieved at %1. Not saved on this computer.").replace(
            "%1", clock_time(self._inbox.clock.now())
        )
        self.remark.say(Tone.PLAIN, when)

    def _rest(self) -> None:
        self.fetch.setEnabled(True)
        self.fetch.setText(self.tr("Fetch from Chatlayer"))
        self.remark.clear()
        self.show_value({}, self.tr("The current values of the bot's variables."))

    def _restyled(self) -> None:
        super()._restyled()
        if hasattr(self, "fetch"):
            self.fetch.setFont(self.theme.font("secondary"))
