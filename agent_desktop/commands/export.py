"""``agent-desktop export``: conversations as JSON, HTML or text, read beside the running program."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

from agent_desktop.commands.errors import CommandError
from agent_desktop.commands.export_html import HtmlFormat
from agent_desktop.commands.export_json import JsonFormat
from agent_desktop.commands.export_text import TextFormat
from agent_desktop.commands.opening import opened
from agent_desktop.commands.output import output
from agent_desktop.credentials import KeyringCredentials
from agent_desktop.inbox.model import Conversation, Message
from agent_desktop.profile import Profile
from agent_desktop.store import Store

PAGE = 500
"""Messages read at once."""


class Format(Protocol):
    """Turns conversations into text, one after the other, so that a large store needs little memory."""

    def begin(self) -> str: ...

    def conversation(self, conversation: Conversation, messages: list[Message]) -> str:
        """One conversation with all its messages, oldest first."""
        ...

    def end(self) -> str: ...


FORMATS: dict[str, type[Format]] = {"json": JsonFormat, "html": HtmlFormat, "text": TextFormat}


def run(profile: Profile, name: str, session_id: str | None, path: Path | None) -> int:
    """Write the conversations; the exit code. ``session_id`` takes only those of one session."""
    return asyncio.run(_run(profile, FORMATS[name](), session_id, path))


async def _run(profile: Profile, form: Format, session_id: str | None, path: Path | None) -> int:
    credentials = KeyringCredentials(profile.id)
    try:
        async with opened(profile, credentials) as store:
            conversations = await store.all_conversations(session_id=session_id)
            if session_id is not None and not conversations:
                raise CommandError(f'There is no conversation with the session id "{session_id}".')
            with output(path) as write:
                write(form.begin())
                for conversation in conversations:
                    messages = [message async for message in all_messages(store, conversation.id)]
                    write(form.conversation(conversation, messages))
                write(form.end())
    finally:
        credentials.close()
    return 0


async def all_messages(store: Store, conversation_id: int) -> AsyncIterator[Message]:
    """A conversation's messages, oldest first."""
    pages = []
    before = None
    while True:
        page = await store.page(conversation_id, before=before, limit=PAGE)
        pages.append(page.messages)
        if not page.more or not page.messages:
            break
        before = (page.messages[0].sent_at, page.messages[0].id)
    for messages in reversed(pages):
        for message in messages:
            yield message
