"""Bodies of webhook requests."""

import json
from typing import Any


def messages(text: str = "SECRET-WORDS", session: str = "s-1", **more: Any) -> bytes:
    """An event with one customer's text."""
    item = {"actor": "user", "message": {"messageType": "text", "text": text}, "timestamp": "2026-11-23T10:00:00.000Z"}
    event = {"event": "messages", "botId": "b-1", "version": "LIVE", "sessionId": session, "messages": [item]}
    return json.dumps({**event, **more}).encode()


def offload(session: str = "s-1", **more: Any) -> bytes:
    """A handover without anything said before."""
    event = {"event": "offload", "botId": "b-1", "version": "LIVE", "sessionId": session, "transcript": []}
    return json.dumps({**event, **more}).encode()
