"""How long to wait before trying again."""

import random
from datetime import timedelta

FIRST = 1.0
LONGEST = 60.0


def backoff(attempts: int, source: random.Random) -> timedelta:
    """The pause after so many failed attempts: doubling from 1 s to 60 s, of which half is chance.

    Without chance, all that failed together would come back together.
    """
    whole = min(LONGEST, FIRST * 2 ** min(attempts, 10))
    return timedelta(seconds=whole * (0.5 + source.random() / 2))
