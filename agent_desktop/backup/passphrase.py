"""A hint how hard a passphrase is to guess."""

import math
from enum import StrEnum

SHORTEST = 8


class Strength(StrEnum):
    """How hard a passphrase is to guess."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength_of(passphrase: str) -> Strength:
    """Estimate from the length and the kinds of characters; repeated characters count little."""
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    alphabet = sum(
        size
        for size, has in (
            (26, any(c.islower() for c in passphrase)),
            (26, any(c.isupper() for c in passphrase)),
            (10, any(c.isdigit() for c in passphrase)),
            (30, any(not c.isalnum() for c in passphrase)),
        )
        if has
    )
    characters = min(len(passphrase), 2 * len(set(passphrase)))
    bits = characters * math.log2(max(alphabet, 2))
    if bits < 50:
        return Strength.WEAK
    return Strength.FAIR if bits < 75 else Strength.STRONG
