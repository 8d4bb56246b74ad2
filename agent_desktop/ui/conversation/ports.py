"""The part of the inbox that an open conversation uses."""

from datetime import datetime
from typing import Protocol

from agent_desktop.inbox.model import Message, Page
from agent_desktop.inbox.ports import Clock
from agent_desktop.protocol import Template


class ConversationInbox(Protocol):
    """All methods raise :class:`StorageError` when the store can't do its work, and :class:`InboxError` for a call that
    makes no sense; both say so in a sentence."""

    @property
    def clock(self) -> Clock: ...

    async def page(
        self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60
    ) -> Page: ...

    async def take(self, conversation_id: int) -> None: ...

    async def close(self, conversation_id: int, *, closing: Template | None = None) -> None: ...

    async def reopen(self, conversation_id: int) -> None: ...

    async def reply(self, conversation_id: int, template: Template) -> Message: ...

    async def retry(self, message_id: int) -> None: ...

    async def confirm_arrived(self, message_id: int) -> None: ...

    async def delete_reply(self, message_id: int) -> Template: ...

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None: ...

    async def mark_read(self, conversation_id: int) -> None: ...
