"""Foreign text made harmless, for every place that shows some."""

import re
import unicodedata

# Marks that turn the direction of what follows them, and so can disguise a name. Joiners stay: emoji need them.
TURNING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
SPACES = re.compile(r"\s+")


def plain_line(text: str, limit: int = 300) -> str:
    """Foreign text as one harmless line: no control or direction marks, spaces for breaks, at most ``limit`` long."""
    cut = SPACES.sub(" ", text[: limit * 2].translate(TURNING)).strip()
    if cut.isprintable():  # as nearly every text is: then there is nothing to look for, sign by sign
        return cut[:limit].strip()
    return "".join(c for c in cut if unicodedata.category(c) not in ("Cc", "Cs"))[:limit].strip()
