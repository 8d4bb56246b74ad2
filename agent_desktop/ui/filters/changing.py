"""A filter with a value more or less."""

import msgspec

from agent_desktop.inbox.filters import Filter

Value = str | tuple[str, str]
KINDS = ("channels", "bots", "versions", "languages", "payload", "tags")


def values(only: Filter) -> list[tuple[str, Value]]:
    """Everything chosen, with its kind."""
    return [(kind, value) for kind in KINDS for value in getattr(only, kind)]


def has(only: Filter, kind: str, value: Value) -> bool:
    """Return True if this value was chosen."""
    return value in getattr(only, kind)


def toggled(only: Filter, kind: str, value: Value, *, on: bool) -> Filter:
    """With the value, or without it."""
    rest = tuple(one for one in getattr(only, kind) if one != value)
    return msgspec.structs.replace(only, **{kind: (*rest, value) if on else rest})


def to_text(only: Filter) -> str:
    """As it is kept; empty for an empty filter."""
    return msgspec.json.encode(only).decode() if only else ""


def from_text(text: str) -> Filter:
    """What was kept; an empty filter for what cannot be read."""
    try:
        return msgspec.json.decode(text, type=Filter) if text else Filter()
    except msgspec.MsgspecError:
        return Filter()
