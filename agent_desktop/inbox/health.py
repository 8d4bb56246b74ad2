"""How the parts of the program are doing, in words and levels, for the status bar and ``doctor``."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

import msgspec
from psygnal import Signal


class Part(StrEnum):
    """What can be well or not."""

    WEBHOOK = "webhook"
    """The server on this machine: listening or not."""
    REACHABLE = "reachable"
    """Whether Chatlayer can reach it through the public URL."""
    CHATLAYER = "chatlayer"
    """The REST API: whether replies go through."""
    STORAGE = "storage"
    KEYRING = "keyring"


class Level(StrEnum):
    OK = "ok"
    BUSY = "busy"
    WARN = "warn"
    BAD = "bad"
    OFF = "off"


class Condition(msgspec.Struct, frozen=True):
    """One part's state. ``sentence`` is short and for the agent; ``detail`` says what to do, and may be longer."""

    level: Level
    sentence: str
    detail: str = ""
    since: datetime | None = None


class Health:
    """The conditions of all parts, the time of the last webhook request, and the public URL. ``changed(part)``."""

    changed: ClassVar[Signal] = Signal(Part)

    def __init__(self) -> None:
        self.conditions: dict[Part, Condition] = {}
        self.last_event: datetime | None = None
        self.public_url: str | None = None
        self.last_probe: datetime | None = None
        self.changed_from: str | None = None
        """The URL that Chatlayer still calls, while the webhook has another one that nobody told it."""

    def set(self, part: Part, level: Level, sentence: str, detail: str = "", *, since: datetime | None = None) -> None:
        """Note a part's condition, and tell of it if it is new."""
        condition = Condition(level, sentence, detail, since)
        if self.conditions.get(part) != condition:
            self.conditions[part] = condition
            self.changed.emit(part)
