"""What can be known, and who can be asked."""

from typing import Protocol

import msgspec


class Sensed(msgspec.Struct, frozen=True, kw_only=True):
    """``idle``: seconds without keyboard and mouse, in any program. ``None`` where the system does not tell."""

    idle: float | None = None
    locked: bool | None = None


class Senses(Protocol):
    """One system's way to tell. It blocks, so it is asked in a thread; never by two at a time."""

    def look(self) -> Sensed:
        """How it is now. Raises nothing: what cannot be known is ``None``."""
        ...

    def close(self) -> None:
        """Hold nothing any more."""
        ...
