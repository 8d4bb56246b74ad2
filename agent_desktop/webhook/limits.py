"""A limit on failed requests, so that guessing is slow and cheap to refuse. Successful requests are never limited."""

import time
from collections import OrderedDict
from collections.abc import Callable

WINDOW = 60.0
MAX_ADDRESSES = 1024


class FailureLimit:
    """Counts the failures of each address in windows of a minute, for at most ``MAX_ADDRESSES`` addresses."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._limit = per_minute
        self._monotonic = monotonic
        self._counts: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def failed(self, address: str) -> bool:
        """Note a failure. Returns True if the address has reached its limit in this minute."""
        now = self._monotonic()
        start, count = self._counts.pop(address, (now, 0))
        if now - start >= WINDOW:
            start, count = now, 0
        self._counts[address] = (start, count + 1)
        if len(self._counts) > MAX_ADDRESSES:
            self._counts.popitem(last=False)
        return count >= self._limit

    def reached(self, address: str) -> bool:
        """Return True if the address has reached its limit in this minute. Notes nothing."""
        start, count = self._counts.get(address, (0.0, 0))
        return count >= self._limit and self._monotonic() - start < WINDOW

    def retry_after(self, address: str) -> int:
        """Return the whole seconds until the address's window ends, at least 1."""
        start, _ = self._counts.get(address, (self._monotonic(), 0))
        return max(1, round(WINDOW - (self._monotonic() - start)))
