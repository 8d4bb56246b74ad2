"""Reads the platform's record of a conversation through the client, whatever shape it has.

The order of the pages, the number of the first one, and what a row holds are published nowhere [open]. The older API
had rows ``{id, actor, message, createdAt}`` [doc].
"""

import asyncio
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

import msgspec

from agent_desktop.chatlayer import ChatlayerClient
from agent_desktop.inbox import Sought
from agent_desktop.protocol import ConversationKey, Item, fingerprint, kind_of, parse_item

PAGE = 100
PAGES = 20
ROWS = 5000
BYTES = 8 * 1024 * 1024
"""A record is read up to so many pages, rows, and bytes of its rows. Of a longer one nothing is believed: the server
may never come to its end, and what is read is in memory all at once."""

Row = dict[str, Any]


async def all_rows(client: ChatlayerClient, key: ConversationKey) -> list[Row] | None:
    """Return every row of the record; None if it is longer than the limits above.

    Raises:
        ChatlayerError: The record cannot be read now.
    """
    record = _Record()
    if not await asyncio.to_thread(record.add, await client.messages(key, limit=PAGE)):
        return []
    for page in range(1, PAGES + 1):
        # Page 1 is the first one again if they are counted from 1; a message that came meanwhile shifts the rows.
        more = await asyncio.to_thread(record.add, await client.messages(key, page=page, limit=PAGE))
        if record.too_long:
            return None
        if not more and page > 1:
            return record.rows
    return None


class _Record:
    """The rows that were read so far."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._known: frozenset[bytes] = frozenset()
        self._size = 0

    @property
    def too_long(self) -> bool:
        return len(self.rows) > ROWS or self._size > BYTES

    def add(self, page: list[Row]) -> bool:
        """Add the rows of a page that no page before it had. Returns False if there is none."""
        before = len(self.rows)
        digests = set()
        for row in page:
            if self.too_long:
                break
            text = msgspec.json.encode(row)
            digest = blake2b(text, digest_size=16).digest()
            if digest not in self._known:  # twice on one page it was said twice
                digests.add(digest)
                self._size += len(text)
                self.rows.append(row)
        self._known |= digests
        return len(self.rows) > before


def read_row(row: Row) -> Item:
    """Return a row as an item; its time can have two names."""
    if "timestamp" not in row and isinstance(row.get("createdAt"), str | int | float):
        row = {**row, "timestamp": row["createdAt"]}
    return parse_item(row)


def in_order(rows: list[Row]) -> list[Item] | None:
    """Return the messages of the record, oldest first; None if none of them can be read.

    What is neither the customer's nor the bot's counts as the bot's, as replies of the agent can come like that.
    """
    items = []
    for item in map(read_row, rows):
        if not item.actor or kind_of(item.content) == "unknown":
            continue
        items.append(item if item.actor in ("user", "bot") else msgspec.structs.replace(item, actor="bot"))
    if not items:
        return None if rows else []
    times = [item.sent_at for item in items]
    first, last = times[0], times[-1]
    if first is not None and last is not None and first > last:
        items.reverse()
    if None not in times:
        items.sort(key=lambda item: item.sent_at or datetime.min.replace(tzinfo=UTC))
    return items


def look_for(rows: list[Row], sought: Sought) -> bool | None:
    """Return True if a record has a reply, False if it certainly does not, None if nobody can tell.

    What the reply says may stand there for another reason: the bot said it too, maybe while no request of the platform
    got through. So a row proves only something if its time fits, and an absence only if every row that says the same is
    explained by other messages.
    """
    items = [read_row(row) for row in rows]
    prints = [fingerprint(item.content) for item in items]
    alike = [
        item.sent_at
        for item, print_ in zip(items, prints, strict=True)
        if item.actor != "user" and print_ == sought.fingerprint
    ]
    since = sought.since.replace(microsecond=0)  # times of the record may be whole seconds
    in_time = [moment for moment in alike if moment is not None and moment >= since]
    if len(in_time) > sought.later:
        return True
    readable = all(kind_of(item.content) != "unknown" for item in items)
    absent = not in_time and None not in alike and len(alike) <= sought.others
    return False if absent and readable and sought.before in prints else None
