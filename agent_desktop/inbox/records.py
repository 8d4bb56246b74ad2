"""Erasing: a customer for good, and conversations that were kept for long enough.

Afterwards neither the store nor the program's memory knows them. A later message of the same session begins a
conversation like any other.
"""

import asyncio
import logging
import time
from collections.abc import Iterable, Sequence
from datetime import datetime

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.customer_records import CustomerRecords
from agent_desktop.inbox.outbox import Outbox
from agent_desktop.inbox.ports import InboxError, Repository
from agent_desktop.inbox.purge import Purge, rest
from agent_desktop.inbox.retention_rules import AGREED_DAYS, CHECKED_AT, Expiry, RetentionRules
from agent_desktop.inbox.transitions import close
from agent_desktop.inbox.unit import Unit
from agent_desktop.inbox.writer import Writer

log = logging.getLogger(__name__)

SELECTED_AT_ONCE = 1000
"""Number of expired conversations that one query selects: selecting takes longer than erasing a few."""
ERASED_AT_ONCE = 20
"""Number of conversations erased in one transaction."""
PAUSE = 0.02
"""Shortest pause in seconds between two such transactions. A pause is never shorter than the transaction before it."""
HAND_BACK_TIMEOUT = 10.0
"""Seconds that the platform has to take a conversation back before it is erased."""
HAND_BACK_POLL = 0.1
"""Seconds between two looks at the outbox."""


class Records:
    """Finds and erases what is stored. All methods raise :class:`StorageError` when the store fails."""

    def __init__(self, writer: Writer, repository: Repository, outbox: Outbox, purge: Purge) -> None:
        self.purge = purge
        self._writer = writer
        self._repository = repository
        self._outbox = outbox

    async def customer_records(self, conversation_id: int) -> CustomerRecords:
        """Return everything that is stored of the customer of a conversation.

        A conversation belongs to the customer if it has the same bot and the same session id or sender id. Raises
        :class:`InboxError` if the conversation no longer exists.
        """
        conversation = await self._repository.conversation(conversation_id)
        if conversation is None:
            raise InboxError(translate("inbox", "This conversation no longer exists."))
        found = await self._repository.customer_conversations(conversation.key, conversation.customer.sender_id)
        ids = {one.conversation.key.session_id for one in found}
        ids |= {one.conversation.customer.sender_id or "" for one in found}
        quarantined = await self._repository.quarantined_mentioning(sorted(one for one in ids if one))
        return CustomerRecords(conversations=tuple(found), quarantined=tuple(quarantined))

    async def hand_back(self, conversation_ids: Iterable[int]) -> bool:
        """Close conversations, so that the bot goes on when their customers write again.

        Returns False if the platform has not accepted that within :data:`HAND_BACK_TIMEOUT`.
        """
        ids = tuple(conversation_ids)
        for one in ids:
            await self._writer.do(lambda unit: close(unit, one))  # noqa: B023 - awaited
        try:
            async with asyncio.timeout(HAND_BACK_TIMEOUT):
                while any(map(self._outbox.holds, ids)):  # noqa: ASYNC110 - the outbox has no event for it
                    await asyncio.sleep(HAND_BACK_POLL)
        except TimeoutError:
            return False
        return True

    async def erase(self, conversation_ids: Iterable[int], quarantined: Sequence[int] = ()) -> None:
        """Erase conversations and quarantined requests for good.

        Returns when nobody can find them any more and the rest is sure to happen, also after a restart.
        :meth:`Purge.finished` waits until their pages in the database are overwritten, too.
        """
        ids = tuple(conversation_ids)

        async def erase(unit: Unit) -> None:
            for one in ids:
                await unit.erase(one)
            for request in quarantined:
                unit.drop_quarantined(request)
            self.purge.schedule(unit, scrub=True)

        await self._writer.do(erase)
        log.info("%d conversations were erased", len(ids))
        self.purge.wake()

    # --- retention ---------------------------------------------------------------------------------------------------

    async def agreed_days(self) -> tuple[int, int] | None:
        """Return for how many days closed conversations, and those with the bot, are kept, as a person agreed.

        0 means for ever. None if nobody has agreed to any deletion yet.
        """
        closed, _, bot = (await self._repository.meta(AGREED_DAYS) or "").partition(" ")
        return (int(closed), int(bot)) if closed.isdecimal() and bot.isdecimal() else None

    async def agree_to_days(self, days: tuple[int, int]) -> None:
        """Note that a person agreed to these days; see :meth:`agreed_days`."""
        if days == await self.agreed_days():
            return

        async def note(unit: Unit) -> None:
            unit.note(AGREED_DAYS, f"{days[0]} {days[1]}")

        await self._writer.do(note)

    async def last_retention_check(self) -> datetime | None:
        """Return when expired conversations were last deleted; None if never."""
        noted = await self._repository.meta(CHECKED_AT)
        return datetime.fromisoformat(noted) if noted else None

    async def note_retention_check(self, at: datetime) -> None:
        """Note that conversations which had expired at this moment are being deleted."""

        async def note(unit: Unit) -> None:
            unit.note(CHECKED_AT, at.isoformat())

        await self._writer.do(note)

    async def expiry(self, rules: RetentionRules, limit: int = 50) -> Expiry:
        """Return what these rules would delete now, with the ``limit`` oldest conversations."""
        return await self._repository.expiry(rules, limit) if rules else Expiry()

    async def delete_expired(self, rules: RetentionRules) -> int:
        """Delete expired conversations, a few at a time, and return their number."""
        total = 0
        while rules and (ids := await self._repository.expired(rules, SELECTED_AT_ONCE)):
            before = total
            for start in range(0, len(ids), ERASED_AT_ONCE):
                few, begun = ids[start : start + ERASED_AT_ONCE], time.perf_counter()
                total += await self._writer.do(lambda unit: self._erase_expired(unit, few, rules))  # noqa: B023 - awaited
                self.purge.wake()
                await rest(begun, PAUSE)
            if total == before:
                break  # all of them became active after they were selected
        if total:
            log.info("%d expired conversations were deleted", total)
        return total

    async def _erase_expired(self, unit: Unit, ids: Sequence[int], rules: RetentionRules) -> int:
        erased = 0
        for one in ids:
            conversation = await unit.find(one)
            if conversation is not None and rules.allows_deletion(conversation):
                await unit.erase(one)
                erased += 1
        if erased:
            self.purge.schedule(unit, scrub=False)
        return erased
