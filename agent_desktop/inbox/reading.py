"""What the inbox tells of what is stored. All methods raise StorageError when the store cannot be read."""

import asyncio
import itertools
from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from agent_desktop.inbox.customer_history import Earlier
from agent_desktop.inbox.days import days_of, hours_of
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.model import Conversation, Counts, Hit, Message, Page, SetAside, State
from agent_desktop.inbox.ports import Repository
from agent_desktop.inbox.work_figures import Shift, joined, tell
from agent_desktop.protocol import ConversationKey

MONTH = 31
"""So many days of figures are read at once."""


class Reading:
    """The half of the inbox that changes nothing."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    async def conversation(self, conversation_id: int) -> Conversation | None:
        """One conversation; ``None`` when there is none with this id."""
        return await self._repository.conversation(conversation_id)

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        """The conversation that the platform knows by this key."""
        return await self._repository.conversation_by_key(key)

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        """Conversations in a state; ``waiting`` by longest wait, all others by newest message first.

        ``only``: those that pass the filter. ``declined``: of those with the bot the ones that were declined, the last
        one first, or the ones that were not.
        """
        return await self._repository.conversations(state, offset=offset, limit=limit, only=only, declined=declined)

    async def counts(self, only: Filter | None = None) -> Counts:
        """How many there are of everything; with a filter, how many conversations pass it."""
        return await self._repository.counts(only)

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """What the whole store has of these words: conversations, then messages, newest first, ``limit`` of each."""
        return await self._repository.search(text, limit)

    async def search_in(self, conversation_id: int, text: str) -> Sequence[int]:
        """The ids of a conversation's messages that have these words, oldest first."""
        return await self._repository.search_in(conversation_id, text)

    async def facets(self) -> Facets:
        """What conversations can be filtered by."""
        return await self._repository.facets()

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        """The newest messages older than ``before`` (``(sent_at, id)``), oldest first."""
        return await self._repository.page(conversation_id, before=before, limit=limit)

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        """The messages around one of them; ``None`` when it is gone."""
        return await self._repository.page_around(message_id, limit=limit)

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        """The oldest messages newer than ``after`` (``(sent_at, id)``), oldest first."""
        return await self._repository.page_after(conversation_id, after=after, limit=limit)

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        """The conversation's notes, newest first."""
        return await self._repository.notes(conversation_id)

    async def set_aside(self, *, offset: int = 0, limit: int = 100) -> Sequence[SetAside]:
        """Requests that could not be understood, newest first."""
        return await self._repository.set_aside(offset=offset, limit=limit)

    async def earlier(self, conversation: Conversation) -> Sequence[Earlier]:
        """Other conversations of the same customer, the newest first, twenty at most."""
        return await self._repository.earlier(conversation)

    async def shift(self, first: date, last: date, now: datetime, zone: tzinfo | None = None) -> Shift:
        """The figures of the days from ``first`` to ``last``, which is not before it, as a clock in ``zone`` counts
        days; without one, this computer's. ``now`` is the present moment."""
        days, hours = await asyncio.to_thread(lambda: (days_of(first, last, zone), hours_of(first, last, zone)))
        shown = [hour.astimezone(zone).hour for hour in hours[:-1]]
        # In parts, so that a search does not wait for a whole year.
        edges = [*days[:-1:MONTH], days[-1]]
        parts = [await self._repository.spans(begin, end) for begin, end in itertools.pairwise(edges)]
        waiting = await self._repository.waiting(days[-1] if days[-1] <= now else None)
        return await asyncio.to_thread(tell, joined(parts), days, hours, shown, waiting)
