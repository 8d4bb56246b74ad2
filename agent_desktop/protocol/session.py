"""What a conversation's session data say about the conversation itself."""

from collections.abc import Mapping
from typing import Any


def paused_of(data: Mapping[str, Any]) -> bool | None:
    """Return whether the bot is paused by ``internal.isPaused`` [doc, by convention]; None if that is not told.

    It may also be one name with a dot, or a word in place of a truth value [open].
    """
    internal = data.get("internal")
    flat = data.get("internal.isPaused")
    told = internal.get("isPaused", flat) if isinstance(internal, dict) else flat
    if isinstance(told, str):
        return {"true": True, "false": False}.get(told.strip().lower())
    return told if isinstance(told, bool) else None
