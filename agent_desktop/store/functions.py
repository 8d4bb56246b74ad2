"""The functions that the store adds to SQLite; each connection gets them (see engine.py).

The search index holds folded texts, so the triggers that keep it ask for them here. Reading may meet what a newer
version or a hostile sender has written: none of these raises.
"""

import sqlite3
from typing import Any

import msgspec

from agent_desktop.inbox.filters import Pair, holds, leaves
from agent_desktop.inbox.model import title_of
from agent_desktop.inbox.search_terms import fold, padded
from agent_desktop.store.rows import UnreadableRow, from_json, json_list, plain_text

LONGEST = 20_000
"""Number of characters of a text that are searched."""


def register(connection: sqlite3.Connection) -> None:
    """Add the functions to a connection."""
    connection.create_function("folded_message", 1, folded_message, deterministic=True)
    connection.create_function("folded_conversation", 5, folded_conversation, deterministic=True)
    connection.create_function("holds", 2, _holds, deterministic=True)
    connection.create_function("has_tag", 2, _has_tag, deterministic=True)


def folded_message(text: str | bytes) -> str:
    """Return the text of a message that is searched."""
    return padded(fold(_text(text)[:LONGEST]))


def folded_conversation(name: Any, session_id: Any, customer_id: Any, payload: Any, tags: Any) -> str:
    """Return the texts of a conversation that are searched: name, ids, tags, and each value of the payload."""
    parts = [title_of(_text(name), _text(session_id)), _text(session_id), _text(customer_id)]
    parts += tags_of(tags)
    parts += (value for _, value in pairs_of(payload))
    return padded(fold("\n".join(parts)[:LONGEST]))


def pairs_of(payload: Any) -> list[Pair]:
    """Return the keys and plain values of a payload column."""
    try:
        return list(leaves(from_json(_text(payload))))
    except (UnreadableRow, RecursionError):
        return []


def tags_of(tags: Any) -> list[str]:
    """Return the tags of a column."""
    try:
        return json_list(_text(tags))
    except (UnreadableRow, RecursionError):
        return []


def _holds(payload: Any, pairs: str) -> bool:
    try:
        wanted = msgspec.json.decode(pairs, type=tuple[Pair, ...])
        return holds(from_json(_text(payload)), wanted)
    except (UnreadableRow, RecursionError, msgspec.MsgspecError):
        return False


def _has_tag(tags: Any, wanted: str) -> bool:
    return not set(tags_of(wanted)).isdisjoint(tags_of(tags))


def _text(value: Any) -> str:
    return "" if value is None else str(plain_text(value))
