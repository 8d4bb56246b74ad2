"""The rate limit of the REST API, with the headers that tell of it."""

import time


class RateLimit:
    """``limit`` calls in each ``window`` of real seconds, counted from its first call."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit = limit
        self.window = window
        self._used = 0
        self._ends = 0.0

    def take(self) -> tuple[bool, dict[str, str]]:
        """Count a call: whether it is allowed, and the headers of its answer. The reset is in milliseconds of epoch."""
        now = time.time()
        if now >= self._ends:
            self._used, self._ends = 0, now + self.window
        allowed = self._used < self.limit
        if allowed:
            self._used += 1
        headers = {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(self.limit - self._used),
            "x-ratelimit-reset": str(int(self._ends * 1000)),
        }
        return allowed, headers
