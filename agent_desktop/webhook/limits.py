"""A limit on failed requests, so that guessing is slow and cheap to refuse. What succeeds is never limited."""

import time
from collections import OrderedDict
from collections.abc import Callable

WINDOW = 60.0
MAX_ADDRESSES = 1024


class FailureLimit:
    """Counts failures of each address in windows of a minute. Remembers at most ``MAX_ADDRESSES`` of them."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._limit = per_minute
        self._monotonic = monotonic
        self._counts: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def failed(self, address: str) -> bool:
        """Note a failure. True when the address has had more than its share within this minute."""
        now = self._monotonic()
        start, count = self._counts.pop(address, (now, 0))
        if now - start >= WINDOW:
            start, count = now, 0
        self._counts[address] = (start, count + 1)
        if len(self._counts) > MAX_ADDRESSES:
            self._counts.popitem(last=False)
        return count >= self._limit

    def retry_after(self, address: str) -> int:
        """Whole seconds until the address's window ends, at least 1."""
        start, _ = self._counts.get(address, (self._monotonic(), 0))
        return max(1, round(WINDOW - (self._monotonic() - start)))
