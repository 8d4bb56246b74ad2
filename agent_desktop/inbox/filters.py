"""Filters of the list: by channel, bot, version, language, values of the handover payload, and tags."""

from collections.abc import Iterator
from typing import Any

import msgspec

from agent_desktop.inbox.model import Conversation

MAX_VALUES = 500
MAX_DEPTH = 8

Pair = tuple[str, str]


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation matches if, for each kind that is given, it has one of the values. An empty filter matches all.

    An empty string stands for an unknown value, such as no channel. ``payload`` holds pairs of a key (``a.b`` for a
    value inside an object) and its value as text, in any case.
    """

    channels: tuple[str, ...] = ()
    bots: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    payload: tuple[Pair, ...] = ()
    tags: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Return True if the filter is not empty."""
        return any(getattr(self, name) for name in self.__struct_fields__)

    def matches(self, conversation: Conversation) -> bool:
        """Return True if this conversation matches."""
        key = conversation.key
        return (
            (not self.channels or (conversation.channel or "") in self.channels)
            and (not self.bots or key.bot_id in self.bots)
            and (not self.versions or key.version in self.versions)
            and (not self.languages or (conversation.customer.language or "") in self.languages)
            and (not self.tags or any(tag in self.tags for tag in conversation.tags))
            and holds(conversation.payload, self.payload)
        )


class Facets(msgspec.Struct, frozen=True, kw_only=True):
    """The values of the newest conversations to filter by, each sorted. ``payload`` has the values of each key."""

    channels: tuple[str, ...] = ()
    bots: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    payload: dict[str, tuple[str, ...]] = {}
    tags: tuple[str, ...] = ()


def holds(payload: dict[str, Any], pairs: tuple[Pair, ...]) -> bool:
    """Return True if a payload has, for each key of the pairs, one of that key's values."""
    if not pairs:
        return True
    wanted: dict[str, set[str]] = {}
    for key, value in pairs:
        wanted.setdefault(key, set()).add(value.casefold())
    had = {key for key, value in leaves(payload) if key in wanted and value.casefold() in wanted[key]}
    return len(had) == len(wanted)


def leaves(payload: dict[str, Any]) -> Iterator[Pair]:
    """Yield the plain values of a payload with their keys, ``a.b`` inside objects; of lists, each value.

    At most 500 values, from at most eight levels, so that a hostile payload cannot block the program.
    """
    queue: list[tuple[str, Any, int]] = [(str(key), value, 0) for key, value in payload.items()]
    given = 0
    for key, value, depth in queue:
        if given >= MAX_VALUES:
            return
        if isinstance(value, dict):
            if depth < MAX_DEPTH and len(queue) < 10 * MAX_VALUES:
                queue += [(f"{key}.{name}", inner, depth + 1) for name, inner in value.items()]
        elif isinstance(value, list):
            if depth < MAX_DEPTH and len(queue) < 10 * MAX_VALUES:
                queue += [(key, inner, depth + 1) for inner in value]
        elif value is not None:
            given += 1
            yield key, as_text(value)


def as_text(value: Any) -> str:
    """Return a plain JSON value as a person writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)
