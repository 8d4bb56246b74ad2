"""The inbox's :class:`~agent_desktop.inbox.ports.Repository`, over one writing and two reading connections.

The second reader runs queries that may read many rows, so that opening a conversation never waits for a search.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Coroutine, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, StoredConversation
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.model import Conversation, Counts, Hit, Message, OutboxEntry, Page, QuarantinedRequest, State
from agent_desktop.inbox.ports import Batch, Entry
from agent_desktop.inbox.retention_rules import Expiry, RetentionRules
from agent_desktop.inbox.work_figures import Spans
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import (
    customer_history,
    erasing,
    figures,
    files,
    migrating,
    rows,
    search,
    search_index,
    statements,
)
from agent_desktop.store.checking import find_damage
from agent_desktop.store.engine import Connection, Work
from agent_desktop.store.errors import DRIVER_ERRORS, StoreClosed, StoreDamaged, StoreUnavailable, primary_code
from agent_desktop.store.indexing import Indexer
from agent_desktop.store.request_file import RequestFile
from agent_desktop.store.writing import tidy, transaction, write_batch

log = logging.getLogger(__name__)

T = TypeVar("T")
LOG_TRIES, LOG_PAUSE = 50, 0.1
"""How often, and at which interval in seconds, emptying the log is tried while somebody reads."""


class Store:
    """The encrypted database. Made by :func:`~agent_desktop.store.opening.open_store`.

    Methods without a description are described in :class:`~agent_desktop.inbox.ports.Repository`. Every method raises
    :class:`~agent_desktop.inbox.ports.StorageError` if the store cannot do its work. Once the cause is gone the store
    works again; it need not be opened anew. Reads do not wait for a :meth:`write` that is under way.
    """

    def __init__(
        self,
        path: Path,
        *,
        writer: Connection | None,
        reader: Connection,
        key: bytes | None,
        index_behind: bool = False,
    ) -> None:
        self.path = path
        self._writer = writer
        self._reader = reader
        self._searcher = Connection(path, key, writable=False)
        self._key = key
        self._indexer = None if writer is None else Indexer(self._change)
        if index_behind and self._indexer is not None:
            self._indexer.go_on()
        self._index_emptied = False

    def request_file(self) -> RequestFile:
        """Return the file for requests that this database cannot take, encrypted as it is."""
        return RequestFile(self.path, self._key)

    def write(self, batch: Batch) -> Coroutine[Any, Any, None]:
        """Make the whole batch durable, or nothing of it, also if the caller is cancelled meanwhile.

        It begins at once, before it is awaited. Raises :class:`StoreClosed` if the store was opened for reading only.
        """
        writing = self._change(lambda connection: write_batch(connection, batch)) if batch else None
        return self._wrote(writing, len(batch.messages))

    async def _wrote(self, writing: Awaitable[None] | None, messages: int) -> None:
        if writing is not None:
            await writing
        if messages and self._indexer is not None:
            self._indexer.wrote(messages)

    def _writing(self) -> Connection:
        if self._writer is None:
            raise StoreClosed(translate("store", "The conversation database was opened read-only."))
        return self._writer

    def _change(self, work: Work[T]) -> Coroutine[Any, Any, T]:
        """Do something with the writing connection, begun at once; if a search index is in the way, without it.

        SQLite reports the same error for a search index that is out of step with its table as for a damaged file. The
        index can be filled again from what it indexes, so that is tried, once, before the file counts as damaged.
        """

        def do(connection: sqlite3.Connection) -> T:
            try:
                return work(connection)
            except DRIVER_ERRORS as error:
                if self._index_emptied or primary_code(error) != sqlite3.SQLITE_CORRUPT:
                    raise
                log.warning("the search index is filled again, as the database reported: %s", error)
                self._empty_index(connection)
                return work(connection)

        return self._changed(self._writing().run(do))

    async def _changed(self, changing: Awaitable[T]) -> T:
        before = self._index_emptied
        try:
            return await changing
        finally:
            if self._index_emptied is not before and self._indexer is not None:
                self._indexer.go_on()

    def _empty_index(self, connection: sqlite3.Connection) -> None:
        self._index_emptied = True
        with transaction(connection):
            search_index.start_anew(connection)
            search_index.empty_stale(connection)

    async def index(self) -> None:
        """Bring the search index up to date now. Otherwise that happens automatically within about a second."""
        if self._indexer is not None:
            await self._indexer.finish()

    async def close(self) -> None:
        """Move everything into the one file, and end the connections' threads."""
        if self._indexer is not None:
            await self._indexer.close()
        await self._searcher.close()
        await self._reader.close()
        if self._writer is not None:
            await self._writer.close(before=tidy)

    async def purge(self, limit: int) -> int:
        def work(connection: sqlite3.Connection) -> int:
            with transaction(connection):
                return erasing.purge(connection, limit)

        return await self._change(work)

    async def clean_index(self, *, begin: bool) -> bool:
        def work(connection: sqlite3.Connection) -> bool:
            with transaction(connection):
                return erasing.clean_index(connection, begin=begin)

        return await self._change(work)

    async def scrub(self) -> None:
        """Rewrite the whole file, empty the log beside it, and delete the backups that updates have made.

        Raises :class:`StoreUnavailable` if a reader keeps using the log.
        """
        writer = self._writing()
        await writer.run(erasing.scrub)
        await asyncio.to_thread(files.drop_backups, self.path)
        for _ in range(LOG_TRIES):
            if await writer.run(erasing.empty_log):
                return
            await asyncio.sleep(LOG_PAUSE)
        raise StoreUnavailable(
            translate("store", "The conversation database is being read, so its journal cannot be emptied yet.")
        )

    async def customer_conversations(self, key: ConversationKey, sender_id: str | None) -> Sequence[StoredConversation]:
        return await self._searcher.run(lambda connection: erasing.customer_conversations(connection, key, sender_id))

    async def summaries(
        self, only: Filter, since: datetime | None, until: datetime | None
    ) -> Sequence[ConversationSummary]:
        from agent_desktop.store import filtering

        return await self._searcher.run(lambda connection: filtering.summaries(connection, only, since, until))

    async def quarantined_mentioning(self, words: Sequence[str]) -> Sequence[int]:
        return await self._searcher.run(lambda connection: erasing.quarantined_mentioning(connection, words))

    async def expired(self, rules: RetentionRules, limit: int) -> Sequence[int]:
        return await self._searcher.run(lambda connection: erasing.expired(connection, rules, limit))

    async def expiry(self, rules: RetentionRules, limit: int) -> Expiry:
        return await self._searcher.run(lambda connection: erasing.expiry(connection, rules, limit))

    async def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the database to a new file, encrypted with the same key.

        Reading and writing go on meanwhile. Raises :class:`StoreUnavailable`.
        """
        line = Connection(self.path, self._key, writable=False)
        try:
            await line.run(lambda connection: migrating.copy(connection, target, self._key))
        finally:
            await line.close()

    async def integrity(self) -> str | None:
        """Check the whole file. Takes about a second for each 100 MB.

        Returns:
            None, or a sentence about the damage.
        """
        line = Connection(self.path, self._key, writable=False)
        try:
            return await line.run(find_damage)
        except StoreDamaged as error:
            return str(error)
        finally:
            await line.close()

    async def last_id(self) -> int:
        found = await self._reader.run(statements.highest_ids.rows)
        return max(id_ or 0 for (id_,) in found)

    async def conversation(self, conversation_id: int) -> Conversation | None:
        def read(connection: sqlite3.Connection) -> Conversation | None:
            found = statements.conversation_by_id.rows(connection, id=conversation_id)
            return rows.conversation(found[0]) if found else None

        return await self._reader.run(read)

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        def read(connection: sqlite3.Connection) -> Conversation | None:
            found = statements.conversation_by_key.rows(
                connection, bot_id=key.bot_id, version=key.version, session_id=key.session_id
            )
            return rows.conversation(found[0]) if found else None

        return await self._reader.run(read)

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        if only:
            from agent_desktop.store import filtering

            return await self._searcher.run(
                lambda connection: filtering.list_only(connection, state, only, offset, limit, declined)
            )

        def read(connection: sqlite3.Connection) -> list[Conversation]:
            if state is State.BOT and declined is not None:
                chosen = statements.declined_conversations if declined else statements.other_bot_conversations
                found = chosen.rows(connection, limit=limit, offset=offset)
            elif state is State.WAITING:
                found = statements.waiting_conversations.rows(connection, limit=limit, offset=offset)
            else:
                found = statements.conversations_in_state.rows(
                    connection, state=state.value, limit=limit, offset=offset
                )
            return [rows.conversation(row) for row in found]

        return await self._reader.run(read)

    async def attended(self) -> Sequence[int]:
        return [int(number) for (number,) in await self._reader.run(statements.attended.rows)]

    async def all_conversations(self, *, session_id: str | None = None) -> Sequence[Conversation]:
        def read(connection: sqlite3.Connection) -> list[Conversation]:
            if session_id is None:
                found = statements.all_conversations.rows(connection)
            else:
                found = statements.conversations_of_session.rows(connection, session_id=session_id)
            return [rows.conversation(row) for row in found]

        return await self._reader.run(read)

    async def timeline(self, conversation_id: int) -> list[Entry]:
        def read(connection: sqlite3.Connection) -> list[Entry]:
            found = statements.timeline.rows(connection, conversation_id=conversation_id)
            return [rows.entry(row) for row in found]

        return await self._reader.run(read)

    async def message(self, message_id: int) -> Message | None:
        def read(connection: sqlite3.Connection) -> Message | None:
            found = statements.message_by_id.rows(connection, id=message_id)
            return rows.message(found[0]) if found else None

        return await self._reader.run(read)

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        def read(connection: sqlite3.Connection) -> Page:
            one_more = limit + 1
            if before is None:
                found = statements.newest_page.rows(connection, conversation_id=conversation_id, limit=one_more)
            else:
                found = statements.older_page.rows(
                    connection,
                    conversation_id=conversation_id,
                    sent_at=rows.micros(before[0]),
                    id=before[1],
                    limit=one_more,
                )
            newest = [rows.message(row) for row in found[:limit]]
            return Page(messages=tuple(reversed(newest)), more=len(found) > limit)

        return await self._reader.run(read)

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        def read(connection: sqlite3.Connection) -> Page | None:
            found = statements.message_by_id.rows(connection, id=message_id)
            if not found:
                return None
            middle = rows.message(found[0])
            place = {"conversation_id": middle.conversation_id, "sent_at": rows.micros(middle.sent_at)}
            half = limit // 2
            older = statements.older_page.rows(connection, **place, id=message_id, limit=half + 1)
            newer = statements.newer_page.rows(connection, **place, id=message_id, limit=half + 1)
            before = [rows.message(row) for row in reversed(older[:half])]
            after = [rows.message(row) for row in newer[:half]]
            return Page(messages=(*before, middle, *after), more=len(older) > half, newer=len(newer) > half)

        return await self._reader.run(read)

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        def read(connection: sqlite3.Connection) -> Page:
            found = statements.newer_page.rows(
                connection,
                conversation_id=conversation_id,
                sent_at=rows.micros(after[0]),
                id=after[1],
                limit=limit + 1,
            )
            newer = tuple(rows.message(row) for row in found[:limit])
            return Page(messages=newer, more=True, newer=len(found) > limit)

        return await self._reader.run(read)

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        def read(connection: sqlite3.Connection) -> list[Message]:
            return [rows.message(row) for row in statements.notes.rows(connection, conversation_id=conversation_id)]

        return await self._reader.run(read)

    async def snoozed(self) -> Sequence[Conversation]:
        found = await self._reader.run(statements.snoozed.rows)
        return [rows.conversation(row) for row in found]

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        def find(connection: sqlite3.Connection) -> list[Hit]:
            return search.search(connection, text, limit)

        try:
            return await self._searcher.run(find)
        except StoreDamaged:
            if self._writer is None or self._index_emptied:
                raise
            await self._changed(self._writer.run(self._empty_index))
            return await self._searcher.run(find)

    async def search_is_whole(self) -> bool:
        return await self._searcher.run(search.is_whole)

    async def search_in(self, conversation_id: int, text: str, limit: int = 1000) -> Sequence[int]:
        return await self._searcher.run(lambda connection: search.search_in(connection, conversation_id, text, limit))

    async def facets(self) -> Facets:
        return await self._searcher.run(search.facets)

    async def earlier_conversations(self, conversation: Conversation, limit: int = 20) -> Sequence[EarlierConversation]:
        return await self._searcher.run(
            lambda connection: customer_history.earlier_conversations(connection, conversation, limit)
        )

    async def spans(self, begin: datetime, end: datetime) -> Spans:
        first, last = rows.micros(begin), rows.micros(end)
        return await self._searcher.run(lambda connection: figures.spans(connection, first, last))

    async def waiting(self, moment: datetime | None) -> int:
        at = None if moment is None else rows.micros(moment)
        return await self._searcher.run(lambda connection: figures.waiting(connection, at))

    async def outbox(self) -> Sequence[OutboxEntry]:
        def read(connection: sqlite3.Connection) -> list[OutboxEntry]:
            entries = (rows.outbox_entry(row) for row in statements.all_outbox.rows(connection))
            return [entry for entry in entries if entry is not None]

        return await self._reader.run(read)

    async def counts(self, only: Filter | None = None) -> Counts:
        if only:
            from agent_desktop.store import filtering

            return await self._searcher.run(lambda connection: filtering.count_only(connection, only))
        found = await self._reader.run(statements.counts.rows)
        number = {name: value or 0 for name, value in found}
        return Counts(
            waiting=number.get(State.WAITING.value, 0),
            active=number.get(State.ACTIVE.value, 0) - number["snoozed"],
            snoozed=number["snoozed"],
            declined=number["declined"],
            bot=number.get(State.BOT.value, 0) - number["declined"],
            closed=number.get(State.CLOSED.value, 0),
            unread=number["sum of unread"],
            pending=number["sum of pending"],
            failed=number["sum of failed"],
            quarantined=number["set aside"],
        )

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        def read(connection: sqlite3.Connection) -> list[QuarantinedRequest]:
            found = statements.newest_set_aside.rows(connection, limit=limit, offset=offset)
            return [rows.quarantined(row) for row in found]

        return await self._reader.run(read)

    async def quarantined_request(self, request_id: int) -> QuarantinedRequest | None:
        def read(connection: sqlite3.Connection) -> QuarantinedRequest | None:
            found = statements.set_aside_by_id.rows(connection, id=request_id)
            return rows.quarantined(found[0]) if found else None

        return await self._reader.run(read)

    async def meta(self, key: str) -> str | None:
        found = await self._reader.run(lambda connection: statements.meta_value.rows(connection, key=key))
        return rows.plain_text(found[0][0]) if found else None
