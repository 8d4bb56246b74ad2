"""What the server tells the rest of the program about the requests it answered."""

from datetime import datetime
from enum import StrEnum

import msgspec


class SeenKind(StrEnum):
    """What a request was. ``rejected`` ones did not get in; ``malformed`` and ``failed`` had the right token."""

    HEALTH_CHECK = "health_check"
    PROBE = "probe"
    MESSAGES = "messages"
    OFFLOAD = "offload"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"
    FAILED = "failed"
    REJECTED = "rejected"


EVENTS = frozenset({SeenKind.MESSAGES, SeenKind.OFFLOAD, SeenKind.UNKNOWN})


class Seen(msgspec.Struct, frozen=True):
    """One answered request: what it was, its answer's status, and when, in UTC."""

    kind: SeenKind
    status: int
    at: datetime

    @property
    def is_event(self) -> bool:
        """Whether Chatlayer told of something that happened, so that "last event" moves."""
        return self.kind in EVENTS
