"""Reports about answered requests, for the rest of the program."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import msgspec


class SeenKind(StrEnum):
    """The kind of a request. ``rejected`` had no access; ``malformed``, ``kept`` and ``failed`` had the right token.

    One that was ``kept`` or ``failed`` could not be stored: the first was kept elsewhere on disk, the other was not.
    One that was ``misplaced`` had the right token, but came to another path.
    A ``stranger`` was rejected and presented no token at all: a scanner on the internet. One whose body is a handover
    is ``tokenless``: it may be Chatlayer, as the token is documented nowhere for handovers [open].
    """

    HEALTH_CHECK = "health_check"
    PROBE = "probe"
    MESSAGES = "messages"
    OFFLOAD = "offload"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"
    KEPT = "kept"
    FAILED = "failed"
    REJECTED = "rejected"
    STRANGER = "stranger"
    TOKENLESS = "tokenless"
    MISPLACED = "misplaced"


EVENTS = frozenset({SeenKind.MESSAGES, SeenKind.OFFLOAD, SeenKind.UNKNOWN})

GATHER = 0.1


class Seen(msgspec.Struct, frozen=True):
    """Answered requests: their kind, the status of the answers, when the last one came (UTC), and how many.

    ``caller`` is the address of the last one, if it was noted.
    """

    kind: SeenKind
    status: int
    at: datetime
    count: int = 1
    caller: str = ""

    @property
    def is_event(self) -> bool:
        """True if Chatlayer sent an event, so that the time of the last event changes."""
        return self.kind in EVENTS


class Teller:
    """Reports the first request at once, and those right after it together, ``GATHER`` seconds later.

    A busy bot makes hundreds of requests a second, but calls the listeners only ten times a second.
    """

    def __init__(self, emit: Callable[[Seen], object], now: Callable[[], datetime]) -> None:
        self._emit = emit
        self._now = now
        self._pending: dict[tuple[SeenKind, int], tuple[int, str]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def note(self, kind: SeenKind, status: int, caller: str = "") -> None:
        """Note that a request was answered."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(GATHER, self._gathered)
            self._emit(Seen(kind, status, self._now(), caller=caller))
        else:
            key = (kind, status)
            self._pending[key] = self._pending.get(key, (0, ""))[0] + 1, caller

    def close(self) -> None:
        """Report what is not reported yet, and stop."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._tell()

    def _gathered(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(GATHER, self._gathered) if self._pending else None
        self._tell()

    def _tell(self) -> None:
        pending, self._pending = self._pending, {}
        for (kind, status), (count, caller) in pending.items():
            self._emit(Seen(kind, status, self._now(), count, caller))
