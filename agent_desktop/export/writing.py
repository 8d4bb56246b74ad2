"""Writes conversations in a format, some messages at a time."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from agent_desktop.export.formats import Format
from agent_desktop.export.output import Write
from agent_desktop.inbox.model import Conversation, Page

PAGE = 200
"""Messages read and written at once."""
BEGINNING = datetime(1, 1, 1, tzinfo=UTC)


class Source(Protocol):
    """What an export reads from: the inbox, or the store."""

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
    pieces = _Pieces(to)
    pieces.add(form.begin)
    for conversation_id in conversation_ids:
        conversation = await source.conversation(conversation_id)
        if conversation is None:
            continue
        pieces.add(partial(form.head, conversation))
        after, more = (BEGINNING, 0), True
        while more:
            page = await source.page_after(conversation_id, after=after, limit=PAGE)
            more = page.newer and bool(page.messages)
            if page.messages:
                pieces.add(partial(form.page, page.messages), len(page.messages))
                after = (page.messages[-1].sent_at, page.messages[-1].id)
                messages += len(page.messages)
                await pieces.write_if_full()
                progress(done, messages)
        pieces.add(form.foot)
        done += 1
        await pieces.write_if_full()
        progress(done, messages)
    pieces.add(form.end)
    await pieces.write()
    return done


class _Pieces:
    """What is to be formatted and written next. Short conversations go to the other thread together: every way there
    and back costs more than one of them."""

    def __init__(self, to: Write) -> None:
        self._to = to
        self._waiting: list[Callable[[], str]] = []
        self._messages = 0

    def add(self, piece: Callable[[], str], messages: int = 0) -> None:
        """The text of ``piece`` comes next; it holds so many messages."""
        self._waiting.append(piece)
        self._messages += messages

    async def write_if_full(self) -> None:
        """Write if at least one page of messages was collected."""
        if self._messages >= PAGE or len(self._waiting) >= PAGE:
            await self.write()

    async def write(self) -> None:
        """Format and write everything that was collected, in another thread."""
        waiting, self._waiting, self._messages = self._waiting, [], 0
        await asyncio.to_thread(self._format, waiting)

    def _format(self, pieces: Sequence[Callable[[], str]]) -> None:
        for piece in pieces:
            self._to(piece())
