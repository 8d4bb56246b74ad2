"""Keeps requests that the database cannot take, and moves them into the quarantine when it works again.

Such a request is answered with 503. Whether Chatlayer sends it again is published nowhere [open].
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

from agent_desktop.base.i18n import fill, translate
from agent_desktop.inbox import StorageError
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.model import QuarantinedRequest
from agent_desktop.store import KeptRequest, RequestFile

log = logging.getLogger(__name__)


class KeptRequests:
    """The webhook's second place for a request. ``now`` returns the present moment in UTC."""

    def __init__(self, file: RequestFile, inbox: Inbox, now: Callable[[], datetime]) -> None:
        self._file = file
        self._inbox = inbox
        self._now = now
        self._restoring = asyncio.Lock()
        self._kept: set[bytes] = set()
        self._moved: int | None = None

    async def keep(self, body: bytes, content_type: str) -> bool:
        """Write a request into the file. Returns True if it is on disk."""
        digest = sha256(body).digest()
        if digest in self._kept:
            return True  # the same request again, while the database still cannot be written
        now = self._now()
        words = translate("inbox", "The database could not be written when this request came, at %1.")
        reason = fill(words, f"{now.astimezone():%Y-%m-%d %H:%M:%S}")
        try:
            await asyncio.to_thread(self._file.add, KeptRequest(now, reason, body, content_type))
        except StorageError as error:
            log.error("a webhook request could not be kept: %s", error)
            return False
        self._kept.add(digest)
        return True

    async def restore(self) -> int:
        """Move the kept requests into the quarantine, and take in those that cannot be there already unnoticed.

        After a crash in between they are moved again, which adds nothing that is there already.

        Returns:
            How many requests were moved.

        Raises:
            StorageError: The database cannot be written yet, or the file cannot be removed. The requests stay in it.
        """
        moved = 0
        async with self._restoring:
            moved += await self._remove_moved()
            while (requests := await asyncio.to_thread(self._file.take)) is not None:
                await self._inbox.restore([_quarantined(one) for one in requests])
                self._moved = len(requests)
                moved += await self._remove_moved()
            self._kept.clear()
        if moved:
            log.info("moved %d requests that could not be saved into the database", moved)
        return moved

    async def _remove_moved(self) -> int:
        """Remove what is in the database. As long as that fails, it must not be moved there again."""
        if self._moved is None:
            return 0
        await asyncio.to_thread(self._file.taken)
        moved, self._moved = self._moved, None
        return moved


def _quarantined(kept: KeptRequest) -> QuarantinedRequest:
    return QuarantinedRequest(
        id=0, arrived_at=kept.arrived_at, reason=kept.reason, body=kept.body, content_type=kept.content_type
    )
