"""Reads the platform's own record of a conversation through the client, whatever it turns out to look like.

Neither the order of the pages nor the number of the first is published, nor what a row holds; the older API's rows were
``{id, actor, message, createdAt}``.
"""

from datetime import UTC, datetime
from typing import Any

import msgspec

from agent_desktop.chatlayer import ChatlayerClient
from agent_desktop.protocol import ConversationKey, Item, kind_of, parse_item

PAGE = 100
PAGES = 20

Row = dict[str, Any]


async def all_rows(client: ChatlayerClient, key: ConversationKey) -> list[Row] | None:
    """Every row of the record; ``None`` when it is longer than can be asked for politely.

    Raises :class:`~agent_desktop.chatlayer.ChatlayerError`.
    """
    rows = await client.messages(key, limit=PAGE)
    if not rows:
        return []
    seen = {repr(row) for row in rows}
    for page in range(1, PAGES + 1):
        # Page 1 is the first one again where they are counted from 1, and a message that came meanwhile shifts them.
        new = [row for row in await client.messages(key, page=page, limit=PAGE) if repr(row) not in seen]
        if not new and page > 1:
            return rows
        seen.update(repr(row) for row in new)
        rows += new
    return None


def read_row(row: Row) -> Item:
    """A row as an item, its time under whichever name it comes."""
    if "timestamp" not in row and isinstance(row.get("createdAt"), str | int | float):
        row = {**row, "timestamp": row["createdAt"]}
    return parse_item(row)


def in_order(rows: list[Row]) -> list[Item] | None:
    """The record as messages, oldest first; ``None`` when nothing in it can be read.

    What is neither the customer's nor the bot's counts as the bot's: so come replies of the agent.
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
