"""Keys from passphrases, and a hint how hard a passphrase is to guess."""

import hashlib
import math
import unicodedata
from enum import StrEnum

SHORTEST = 8
COST = 1 << 17
"""Of scrypt: 128 MB and half a second for each guess."""
COSTLIEST = 1 << 20
BLOCK, PARALLEL = 8, 1


class Strength(StrEnum):
    """How hard it is to guess."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def keys_of(passphrase: str, salt: bytes, cost: int = COST) -> tuple[bytes, bytes]:
    """The key of the file (32 bytes), and a value (32 bytes) by which a wrong passphrase is told from damage."""
    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    memory = 256 * cost * BLOCK
    made = hashlib.scrypt(words, salt=salt, n=cost, r=BLOCK, p=PARALLEL, maxmem=memory, dklen=64)
    return made[:32], made[32:]


def strength_of(passphrase: str) -> Strength:
    """By its length and the kinds of its signs; repeated signs count little."""
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
    signs = min(len(passphrase), 2 * len(set(passphrase)))
    bits = signs * math.log2(max(alphabet, 2))
    if bits < 50:
        return Strength.WEAK
    return Strength.FAIR if bits < 75 else Strength.STRONG
