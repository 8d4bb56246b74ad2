"""When to call again: the rate limit headers and ``Retry-After``.

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

DURATION = 100_000_000
"""A number below this (the year 1973 in seconds) is not a time but the number of seconds to wait."""


class RateLimit(msgspec.Struct, frozen=True):
    """The calls allowed in a window of time, how many are left, and when the window ends, in UTC."""

    limit: int | None
    remaining: int | None
    reset: datetime | None

    def blocked_until(self, now: datetime) -> datetime | None:
        """Return when calls are possible again; None if they are now."""
        if self.remaining is None or self.remaining > 0 or self.reset is None or self.reset <= now:
            return None
        return self.reset


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
        return _believable(_after(now, float(text)), now)
    there = _http_date(text)
    return None if there is None else _believable(_here(there, headers, now), now)


def _count(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def _moment(text: str | None, headers: Mapping[str, str], now: datetime) -> datetime | None:
    try:
        number = float(text or "")
        if number < 0:
            return None
        if number < DURATION:
            return _believable(_after(now, number), now)
        seconds = number / 1000 if number >= MILLISECONDS else number
        there = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return _believable(_here(there, headers, now), now)


def _here(there: datetime, headers: Mapping[str, str], now: datetime) -> datetime:
    """Convert a moment by the platform's clock to this computer's; the ``Date`` header says how far they differ."""
    date = _http_date(headers.get("Date", ""))
    return there if date is None else now + (there - date)


def _http_date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)


def _after(now: datetime, seconds: float) -> datetime | None:
    return now + timedelta(seconds=seconds) if seconds <= LONGEST.total_seconds() else None


def _believable(moment: datetime | None, now: datetime) -> datetime | None:
    return moment if moment is not None and moment - now <= LONGEST else None
