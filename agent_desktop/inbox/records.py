"""Erasing: a customer for good, and conversations that were kept for long enough.

Afterwards nothing in the store or the program's memory knows of them; a later message of the same session begins a
conversation like any other.
"""

import asyncio
import logging
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import State
from agent_desktop.inbox.outbox.outbox import Outbox
from agent_desktop.inbox.ports import InboxError, Repository
from agent_desktop.inbox.purge import Sweeping, rest
from agent_desktop.inbox.retention_rules import Expiry, KeepRules, Kept, Listed
from agent_desktop.inbox.transitions import close
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

AGREED = "kept_for_days"
LOOKED_AT = "kept_looked_at"
LOOKED_FOR = 1000
"""Conversations whose time has come that are looked for at once: finding them takes longer than erasing a few."""
AT_ONCE = 20
"""Conversations erased in one transaction."""
CALM = 0.02
"""Seconds between two of them at least; where they take longer, as long as the one before took."""
HAND_BACK = 10.0
"""Seconds that the platform is given to take a conversation back before it is erased."""
LOOK_EVERY = 0.1


class CustomerRecords(NamedTuple):
    """What is kept of one customer. ``aside``: ids of requests set aside that name one of the sessions."""

    conversations: tuple[Kept, ...]
    aside: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """Of the conversations."""
        return tuple(one.conversation.id for one in self.conversations)

    @property
    def messages(self) -> int:
        """How many there are in all."""
        return sum(one.messages for one in self.conversations)

    @property
    def open(self) -> tuple[int, ...]:
        """Those that wait or are answered."""
        states = (State.WAITING, State.ACTIVE)
        return tuple(one.conversation.id for one in self.conversations if one.conversation.state in states)

    @property
    def unsent(self) -> int:
        """Replies that are still on their way, or have failed."""
        return sum(one.conversation.pending + one.conversation.failed for one in self.conversations)


class Records:
    """Raises :class:`StorageError` when the store cannot do its work."""

    def __init__(self, writer: Writer, repository: Repository, outbox: Outbox, sweeping: Sweeping) -> None:
        self._writer = writer
        self._repository = repository
        self._outbox = outbox
        self.sweeping = sweeping

    async def of_customer(self, conversation_id: int) -> CustomerRecords:
        """All that is kept of the customer of a conversation: by session id, and by sender id at the same bot.

        Raises :class:`InboxError` when the conversation is gone.
        """
        conversation = await self._repository.conversation(conversation_id)
        if conversation is None:
            raise InboxError(translate("inbox", "This conversation no longer exists."))
        kept = await self._repository.of_customer(conversation.key, conversation.customer.sender_id)
        words = {one.conversation.key.session_id for one in kept}
        words |= {one.conversation.customer.sender_id or "" for one in kept}
        aside = await self._repository.set_aside_with(sorted(word for word in words if word))
        return CustomerRecords(tuple(kept), tuple(aside))

    async def listed(
        self, only: Filter, since: datetime | None = None, until: datetime | None = None
    ) -> Sequence[Listed]:
        """All conversations that pass a filter and were going on between these moments, newest first."""
        return await self._repository.listed(only, since, until)

    async def hand_back(self, conversation_ids: Iterable[int]) -> bool:
        """Close conversations, so that the bot goes on when their customer writes again.

        ``False`` when the platform has not heard of it in some seconds.
        """
        ids = tuple(conversation_ids)
        for one in ids:
            await self._writer.do(lambda unit: close(unit, one))  # noqa: B023 - awaited
        try:
            async with asyncio.timeout(HAND_BACK):
                while any(map(self._outbox.holds, ids)):  # noqa: ASYNC110 - what is waited for has no event of its own
                    await asyncio.sleep(LOOK_EVERY)
        except TimeoutError:
            return False
        return True

    async def erase(self, conversation_ids: Iterable[int], aside: Sequence[int] = ()) -> None:
        """Erase conversations for good, with these requests that were set aside. Returns when nobody can find them any
        more and it is sure to be done; :meth:`Sweeping.finished` waits until their pages are overwritten, too."""
        ids = tuple(conversation_ids)

        async def erase(unit: Unit) -> None:
            for one in ids:
                await unit.erase(one)
            for request in aside:
                unit.drop_aside(request)
            self.sweeping.note(unit, scrub=True)

        await self._writer.do(erase)
        log.info("%d conversations were erased", len(ids))
        self.sweeping.wake()

    async def agreed_days(self) -> tuple[int, int]:
        """For how many days, as the agent knows, closed conversations and those with the bot are kept: (0, 0), for
        ever, before anybody agreed to anything."""
        closed, _, bot = (await self._repository.meta(AGREED) or "").partition(" ")
        return (int(closed), int(bot)) if closed.isdigit() and bot.isdigit() else (0, 0)

    async def agree_to_days(self, days: tuple[int, int]) -> None:
        """The agent knows that conversations are kept for so many days."""
        if days == await self.agreed_days():
            return

        async def note(unit: Unit) -> None:
            unit.note(AGREED, f"{days[0]} {days[1]}")

        await self._writer.do(note)

    async def looked_at(self) -> datetime | None:
        """When it was last looked for what is too old; ``None`` when never."""
        noted = await self._repository.meta(LOOKED_AT)
        return datetime.fromisoformat(noted) if noted else None

    async def note_look(self) -> None:
        """It is being looked for what is too old, now."""

        async def note(unit: Unit) -> None:
            unit.note(LOOKED_AT, unit.now.isoformat())

        await self._writer.do(note)

    async def expiry(self, rules: KeepRules, limit: int = 50) -> Expiry:
        """What these rules would delete now."""
        return await self._repository.expiry(rules, limit) if rules else Expiry()

    async def delete_expired(self, rules: KeepRules) -> int:
        """Delete what was kept for long enough, a few conversations at a time; how many it were."""
        total = 0
        while rules and (ids := await self._repository.expired(rules, LOOKED_FOR)):
            before = total
            for start in range(0, len(ids), AT_ONCE):
                few, begun = ids[start : start + AT_ONCE], time.perf_counter()
                total += await self._writer.do(lambda unit: self._let_go(unit, few, rules))  # noqa: B023 - awaited
                self.sweeping.wake()
                await rest(begun, CALM)
            if total == before:
                break  # they have all come to life since they were looked for
        if total:
            log.info("%d conversations were kept for long enough, and are deleted", total)
        return total

    async def _let_go(self, unit: Unit, ids: Sequence[int], rules: KeepRules) -> int:
        erased = 0
        for one in ids:
            conversation = await unit.find(one)
            if conversation is not None and rules.lets_go(conversation):
                await unit.erase(one)
                erased += 1
        if erased:
            self.sweeping.note(unit, scrub=False)
        return erased
