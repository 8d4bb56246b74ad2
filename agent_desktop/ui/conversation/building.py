"""Replies that are more than text: opens their dialog and sends what was built in it.

The dialogs are loaded when one is opened first.
"""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Conversation
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.protocol import Template
from agent_desktop.ui.composer import Composer, ReplyState
from agent_desktop.ui.conversation.drafts import Drafts
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.rich import RichDialog, RichKind


class Building(QObject):
    """``current`` gives the open conversation. A dialog belongs to the conversation that it was opened in, whichever is
    open when it is sent; ``sending`` keeps its reply in its place among the others. ``sends(id)`` is emitted before.
    """

    sends = Signal(int)

    def __init__(
        self,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        composer: Composer,
        drafts: Drafts,
        sending: asyncio.Lock,
        current: Callable[[], Conversation | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._composer = composer
        self._drafts = drafts
        self._sending = sending
        self._current = current
        self._around = parent
        composer.tools.rich_wanted.connect(self.show_menu)

    def show_menu(self) -> None:
        """Offer the kinds, over the plus button."""
        from agent_desktop.ui.rich import rich_menu
        from agent_desktop.ui.rich.kinds import popup_above

        if self._current() is not None:
            popup_above(rich_menu(self._theme, self._around, self.build), self._composer.tools.rich)

    def build(self, kind: "RichKind") -> None:
        """Open the dialog of a kind, for the open conversation."""
        from agent_desktop.ui.rich import RichDialog

        conversation = self._current()
        if conversation is None:
            return
        name = ReplyState.of(conversation).name
        dialog = RichDialog(kind, name, self._theme, self._inbox.clock, self._around.window())
        dialog.send_requested.connect(
            lambda template: self._tasks.spawn(self._send(conversation.id, template, dialog), name="queue a rich reply")
        )
        # Not to the plus button: what is written next is a reply.
        dialog.finished.connect(self._composer.focus)
        windows().open(dialog)

    async def _send(self, conversation_id: int, template: Template, dialog: "RichDialog") -> None:
        self.sends.emit(conversation_id)
        async with self._sending:
            try:
                await self._inbox.reply(conversation_id, template)
            except (StorageError, InboxError) as error:
                words = self.tr("Not sent. Your message is still here: {reason}").replace("{reason}", str(error))
                dialog.failed(words)
                return
            # A reply clears the draft, and this one was not made of it.
            self._drafts.renew(conversation_id)
        dialog.sent()
