"""The pause before a retry."""

import random
from datetime import datetime, timedelta

FIRST = 1.0
LONGEST = 60.0
"""Seconds, before the random part is taken off."""
LONGEST_WISH = timedelta(days=1)
"""The longest wait that somebody else can ask for."""


def backoff(attempts: int, source: random.Random) -> timedelta:
    """Return the pause after a number of failed attempts: it doubles from 1 s to 60 s, and half of it is random.

    Without a random part, everything that failed together would be tried again together.
    """
    whole = min(LONGEST, FIRST * 2 ** min(attempts, 10))
    return timedelta(seconds=whole * (0.5 + source.random() / 2))


def again_at(now: datetime, attempts: int, wish: datetime | None, source: random.Random) -> datetime:
    """Return when to try again. Our own pause is the floor of what the platform asks for, and a day is the ceiling.

    Args:
        now: The present moment.
        attempts: The number of failed attempts before this one.
        wish: When the platform wants to be called again; it can be in the past.
        source: The source of randomness.
    """
    floor = now + backoff(attempts, source)
    return floor if wish is None else max(floor, min(wish, now + LONGEST_WISH))
