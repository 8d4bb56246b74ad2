"""Reads the platform's record of a conversation through the client, whatever shape it has.

The order of the pages, the number of the first one, and what a row holds are published nowhere [open]. The older API
had rows ``{isIntro, message, id, actor, createdAt}`` [doc].
"""

import asyncio
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

import msgspec

from agent_desktop.chatlayer import ChatlayerClient
from agent_desktop.inbox import Sought
from agent_desktop.protocol import ConversationKey, Item, fingerprint, kind_of, parse_item
from agent_desktop.protocol.fields import truth_of

PAGE = 100
PAGES = 20
ROWS = 5000
BYTES = 8 * 1024 * 1024
"""A record is read up to so many pages, rows, and bytes of its rows. Of a longer one nothing is believed: the server
may never come to its end, and what is read is in memory all at once."""

Row = dict[str, Any]


class Record(msgspec.Struct, frozen=True):
    """Rows of a conversation's record. ``whole`` only if it is certain that no row is missing."""

    rows: list[Row]
    whole: bool


async def read_record(client: ChatlayerClient, key: ConversationKey) -> Record | None:
    """Return the rows of the record; None if it is longer than the limits above, or mixes several conversations.

    It is whole if a page after its last row is empty, unless the answer counts more rows. Rows that come again instead
    prove nothing: a server that ignores ``page`` or ``offset`` [open] sends the same part for ever. Nor does a count
    that fits: it may be the page's.

    Raises:
        ChatlayerError: The record cannot be read now.
    """
    rows = _Rows()
    part = await client.messages(key, limit=PAGE)
    older, count = part.older, part.count or 0
    await asyncio.to_thread(rows.add, part.rows)
    if not part.rows:
        return Record([], whole=False)  # a conversation that is known here has messages
    for page in range(1, PAGES + 1):
        if rows.too_long or rows.mixed:
            return None
        # Page 1 is the first one again if they are counted from 1; a message that came meanwhile shifts the rows.
        part = await client.messages(
            key, page=None if older else page, offset=rows.received if older else None, limit=PAGE
        )
        new = await asyncio.to_thread(rows.add, part.rows)
        if not new and (older or page > 1):
            return Record(rows.rows, whole=not part.rows and rows.received >= count)
    return None


class _Rows:
    """The rows that were read so far."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._known: frozenset[bytes] = frozenset()
        self._size = 0
        self._sessions: set[str] = set()

    @property
    def received(self) -> int:
        """How many different rows there are."""
        return len(self.rows)

    @property
    def too_long(self) -> bool:
        return len(self.rows) > ROWS or self._size > BYTES

    @property
    def mixed(self) -> bool:
        """True if rows name several sessions: then some are of other customers."""
        return len(self._sessions) > 1

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
                if isinstance(session := row.get("sessionId"), str):
                    self._sessions.add(session)
        self._known |= digests
        return len(self.rows) > before


def read_row(row: Row) -> Item:
    """Return a row as an item; its time can have two names. Rows of an introduction need not say so in the message."""
    if "timestamp" not in row and row.get("createdAt") is not None:
        row = {**row, "timestamp": row["createdAt"]}
    message = row.get("message")
    if truth_of(row.get("isIntro")) and (
        message is None or (isinstance(message, dict) and not says_something(message))
    ):
        row = {"actor": "user", **row, "message": {"messageType": "intro", **(message or {})}}
    item = parse_item(row)
    if item.actor in ("user", "bot"):
        return item
    # Replies of the agent can come under any name. A customer's message has a messageType [doc].
    actor = "user" if not item.actor and isinstance(message, dict) and "messageType" in message else "bot"
    return msgspec.structs.replace(item, actor=actor)


def says_something(message: Row) -> bool:
    """Return True if a message has more than the words that say what it is."""
    return kind_of(parse_item({"message": message}).content) not in ("unknown", "intro")


def in_order(rows: list[Row]) -> list[Item] | None:
    """Return the messages of the record, oldest first; None if none of them can be read.

    A message of an unknown kind is kept as such. What is neither the customer's nor the bot's counts as the bot's.
    """
    items = [read_row(row) for row in rows]
    if not any(kind_of(item.content) != "unknown" for item in items):
        return None if rows else []
    times = [item.sent_at for item in items if item.sent_at is not None]
    if times and times[0] > times[-1]:
        items.reverse()
    return _by_time(items)


def _by_time(items: list[Item]) -> list[Item]:
    """Return the items by their times. One without a time stays behind the one that it followed."""
    last = datetime.min.replace(tzinfo=UTC)
    places = []
    for item in items:
        last = item.sent_at or last
        places.append(last)
    order = sorted(range(len(items)), key=places.__getitem__)
    return [items[number] for number in order]


def look_for(record: Record, sought: Sought) -> bool | None:
    """Return True if a record has a reply, False if it certainly does not, None if nobody can tell.

    What the reply says may stand there for another reason: the bot said it too, maybe while no request of the platform
    got through. So a row proves only something if its time fits, and an absence only if the record is whole, and every
    row that says the same is explained by other messages.
    """
    items = [read_row(row) for row in record.rows]
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
    return False if record.whole and absent and readable and sought.before in prints else None
