"""Writes conversations in a format, some messages at a time."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Protocol

from agent_desktop.export.formats import Format
from agent_desktop.export.output import Write
from agent_desktop.inbox.model import Conversation, Page

PAGE = 200
"""Messages read and written at once."""
BEGINNING = datetime(1, 1, 1, tzinfo=UTC)


class Source(Protocol):
    """What is needed of the inbox, or of the store."""

    async def conversation(self, conversation_id: int) -> Conversation | None: ...

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page: ...


async def write(
    source: Source,
    conversation_ids: Iterable[int],
    form: Format,
    to: Write,
    progress: Callable[[int, int], None] = lambda _conversations, _messages: None,
) -> int:
    """Write these conversations; one that is gone meanwhile is left out. How many were written.

    The loop is free meanwhile: reading is the store's thread's, formatting and writing another one's.
    ``progress(conversations, messages)`` is called after each page with what is written so far. Raises
    ``StorageError``, and what ``to`` raises.
    """
    done = messages = 0
    await asyncio.to_thread(lambda: to(form.begin()))
    for conversation_id in conversation_ids:
        conversation = await source.conversation(conversation_id)
        if conversation is None:
            continue
        await asyncio.to_thread(_head, form, conversation, to)
        after, more = (BEGINNING, 0), True
        while more:
            page = await source.page_after(conversation_id, after=after, limit=PAGE)
            more = page.newer and bool(page.messages)
            if page.messages:
                await asyncio.to_thread(_page, form, page, to)
                after = (page.messages[-1].sent_at, page.messages[-1].id)
                messages += len(page.messages)
                progress(done, messages)
        await asyncio.to_thread(lambda: to(form.foot()))
        done += 1
        progress(done, messages)
    await asyncio.to_thread(lambda: to(form.end()))
    return done


def _head(form: Format, conversation: Conversation, to: Write) -> None:
    to(form.head(conversation))


def _page(form: Format, page: Page, to: Write) -> None:
    to(form.page(page.messages))
