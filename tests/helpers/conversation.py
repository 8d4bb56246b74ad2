"""What tests of the conversation pane share: an inbox that can fail, and the agent's hands."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_desktop.inbox.model import Conversation, Message, Page, State
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.transcript import Role
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

DISK_FULL = "The disk is full."


class FailingInbox(FakeInbox):
    """One that can be made to fail and to take its time."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: set[str] = set()
        self.gates: dict[int, asyncio.Event] = {}
        self.pages = 0

    def _check(self, call: str) -> None:
        if call in self.broken:
            raise StorageError(DISK_FULL)

    async def page(self, conversation_id: int, **how: Any) -> Page:
        self.pages += 1
        self._check("page")
        result = await super().page(conversation_id, **how)
        if conversation_id in self.gates:
            await self.gates[conversation_id].wait()
        return result

    async def reply(self, conversation_id: int, template: Any) -> Message:
        if conversation_id in self.gates:
            await self.gates[conversation_id].wait()
        self._check("reply")
        return await super().reply(conversation_id, template)

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        self._check("save_draft")
        await super().save_draft(conversation_id, text, cursor)

    async def take(self, conversation_id: int) -> None:
        self._check("take")
        await super().take(conversation_id)

    async def close(self, conversation_id: int, **how: Any) -> None:
        self._check("close")
        await super().close(conversation_id, **how)

    async def retry(self, message_id: int) -> None:
        if "retry" in self.broken:
            raise InboxError("This reply needs no decision.")
        await super().retry(message_id)

    async def confirm_arrived(self, message_id: int) -> None:
        self.calls.append(("confirm_arrived", message_id))

    def asked(self, name: str) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]


def ids(pane: ConversationPane) -> list[int]:
    model = pane.transcript.transcript
    return [model.index(row).data(Role.MESSAGE_ID) for row in range(model.rowCount())]


def write(pane: ConversationPane, text: str) -> None:
    pane.focus_composer()
    QTest.keyClicks(pane.composer.field, text)


def press_enter(pane: ConversationPane) -> None:
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Return)


async def settled(pane: ConversationPane) -> None:
    await until(lambda: len(pane._tasks) == 0)


async def open_one(pane: ConversationPane, inbox: FailingInbox, **fields: Any) -> Conversation:
    conversation = inbox.add(fields.pop("name", "Emma Peeters"), **{"state": State.ACTIVE, **fields})
    inbox.say(conversation.id, "Where is my parcel?")
    await pane.show_conversation(await inbox.conversation(conversation.id))
    return conversation
