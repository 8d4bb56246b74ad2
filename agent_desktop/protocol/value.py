"""The base of all values of the protocol."""

import msgspec


class Value(msgspec.Struct, frozen=True):
    """Immutable, and compared by content."""
