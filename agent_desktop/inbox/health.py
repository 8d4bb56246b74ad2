"""The condition of the program's parts, in words and levels, for the status bar and ``doctor``."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

import msgspec
from psygnal import Signal


class Part(StrEnum):
    """A part of the program that has a condition."""

    WEBHOOK = "webhook"
    """The server on this computer: listening or not."""
    REACHABLE = "reachable"
    """Whether Chatlayer can reach it through the public URL."""
    CHATLAYER = "chatlayer"
    """The REST API: whether replies go through."""
    HANDOVERS = "handovers"
    """Whether handovers are taken: one without the verify token is refused."""
    PAUSING = "pausing"
    """Whether pausing and resuming the bot takes effect."""
    STORAGE = "storage"
    ERASING = "erasing"
    """Whether what was erased is removed from the database's file, too."""
    KEYRING = "keyring"


class Level(StrEnum):
    """How good a condition is, from well to not in use."""

    OK = "ok"
    BUSY = "busy"
    WARN = "warn"
    BAD = "bad"
    OFF = "off"


class Condition(msgspec.Struct, frozen=True):
    """The condition of a part. ``sentence`` is short and for the agent; ``detail`` says what to do."""

    level: Level
    sentence: str
    detail: str = ""
    since: datetime | None = None


class Health:
    """The conditions of all parts, the time of the last event (UTC), and the public URL.

    ``changed(part)`` is emitted after a condition has changed.
    """

    changed: ClassVar[Signal] = Signal(Part)

    def __init__(self) -> None:
        self.conditions: dict[Part, Condition] = {}
        self.last_event: datetime | None = None
        self.public_url: str | None = None
        self.last_probe: datetime | None = None
        self.changed_from: str | None = None
        """The URL that Chatlayer still calls; None if it calls the present one."""

    def set(self, part: Part, level: Level, sentence: str, detail: str = "", *, since: datetime | None = None) -> None:
        """Note the condition of a part, and emit ``changed`` if it is another."""
        condition = Condition(level, sentence, detail, since)
        if self.conditions.get(part) != condition:
            self.conditions[part] = condition
            self.changed.emit(part)
