"""The pause before a retry."""

import random
from datetime import timedelta

FIRST = 1.0
LONGEST = 60.0


def backoff(attempts: int, source: random.Random) -> timedelta:
    """Return the pause after a number of failed attempts: it doubles from 1 s to 60 s, and half of it is random.

    Without a random part, everything that failed together would be tried again together.
    """
    whole = min(LONGEST, FIRST * 2 ** min(attempts, 10))
    return timedelta(seconds=whole * (0.5 + source.random() / 2))
