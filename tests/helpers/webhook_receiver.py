"""A receiver for the webhook server that remembers what it was given, and can be slow or unable to store."""

import asyncio

from agent_desktop.inbox.ports import StorageError
from agent_desktop.protocol import MessagesEvent, OffloadEvent


class Receiver:
    """Collects events and requests kept aside. ``gate`` holds ``receive`` back until it is set."""

    def __init__(self) -> None:
        self.events: list[tuple[MessagesEvent | OffloadEvent, bytes]] = []
        self.quarantined: list[tuple[str, bytes, str]] = []
        self.accepting = True
        self.broken = False
        self.entered = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()

    async def receive(self, event: MessagesEvent | OffloadEvent, digest: bytes) -> bool:
        """Keep an event, after the gate opened."""
        self.entered.set()
        await self.gate.wait()
        if self.broken:
            raise StorageError("The disk is full.")
        self.events.append((event, digest))
        return self.accepting

    async def quarantine(self, reason: str, body: bytes, content_type: str = "") -> None:
        """Keep a request that was not understood."""
        if self.broken:
            raise StorageError("The disk is full.")
        self.quarantined.append((reason, body, content_type))
