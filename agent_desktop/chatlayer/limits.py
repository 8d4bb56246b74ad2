"""When to call again: the rate limit headers and ``Retry-After``, within our own bounds.

What is read here is only the platform's wish. It never shortens the program's own pauses (``inbox/backoff.py``), and it
never lengthens them by more than a day.

``x-ratelimit-reset`` is a time since the epoch in UTC. The documentation says seconds, and its sample shows
milliseconds [doc]; both are read.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import msgspec

LONGEST = timedelta(days=1)
"""A time further away than this is considered a mistake and ignored."""

MILLISECONDS = 100_000_000_000
"""A number from here on (the year 5138 in seconds, 1973 in milliseconds) is in milliseconds since the epoch."""

DIGITS = 18
"""A count of calls with more digits is none."""

DURATION = 100_000_000
"""A number below this (the year 1973 in seconds) is not a time but the number of seconds to wait."""


class RateLimit(msgspec.Struct, frozen=True):
    """The calls allowed in a window of time, how many are left, and when the window ends, in UTC."""

    limit: int | None
    remaining: int | None
    reset: datetime | None

    def blocked_until(self, now: datetime) -> datetime | None:
        """Return when calls are possible again; None if they are now."""
        if self.remaining is None or self.remaining > 0 or self.reset is None:
            return None
        return self.reset if now < self.reset <= now + LONGEST else None


def rate_limit(headers: Mapping[str, str], now: datetime) -> RateLimit | None:
    """Return the limit that an answer's headers state, or None. ``now`` is this computer's time, in UTC."""
    limit = _count(headers.get("x-ratelimit-limit"))
    remaining = _count(headers.get("x-ratelimit-remaining"))
    reset = _moment(headers.get("x-ratelimit-reset"), headers, now)
    if limit is None and remaining is None and reset is None:
        return None
    return RateLimit(limit, remaining, reset)


def retry_at(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return when the platform wants to be called again: ``Retry-After``, else the end of the rate limit's window."""
    text = headers.get("Retry-After", "").strip()
    if not text:
        return _moment(headers.get("x-ratelimit-reset"), headers, now)
    if text.isascii() and text.isdigit():
        return _after(now, float(text))
    there = _http_date(text)
    return None if there is None else _here(there, headers, now)


def _count(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= DIGITS else None


def _moment(text: str | None, headers: Mapping[str, str], now: datetime) -> datetime | None:
    try:
        number = float(text or "")
        if number < 0:
            return None
        if number < DURATION:
            return _after(now, number)
        seconds = number / 1000 if number >= MILLISECONDS else number
        there = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return _here(there, headers, now)


def _here(there: datetime, headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Convert a moment by the platform's clock to this computer's; the ``Date`` header says how far they differ."""
    date = _http_date(headers.get("Date", ""))
    wait = there - (now if date is None else date)
    return now + max(wait, timedelta()) if wait <= LONGEST else None


def _http_date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
        # The last hours of the year 9999 have no UTC here.
        return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _after(now: datetime, seconds: float) -> datetime | None:
    return now + timedelta(seconds=seconds) if seconds <= LONGEST.total_seconds() else None
