"""The values that describe a notification."""

from datetime import datetime
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """Why somebody needs the agent: waits for a person, wrote in a conversation of the agent's, came back from being
    put aside."""

    WAITING = "waiting"
    MESSAGE = "message"
    BACK = "back"


class Item(msgspec.Struct, frozen=True):
    """One conversation of an alert. ``since`` is when the customer began to wait, or wrote last."""

    conversation_id: int
    kind: Kind
    name: str
    since: datetime


class Alert(msgspec.Struct, frozen=True):
    """What is to be told now: those who wait first, the longest first. ``repeated``: all of it was told before.

    ``sound`` is the kind whose sound is to be heard.
    """

    items: tuple[Item, ...]
    sound: Kind
    repeated: bool = False

    @property
    def target(self) -> int:
        """The conversation that a click opens."""
        return self.items[0].conversation_id
