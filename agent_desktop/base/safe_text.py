"""Foreign text made harmless, for every place that shows some."""

import re
import unicodedata

# Marks that turn the direction of what follows them, and so can disguise a name. Joiners stay: emoji need them.
TURNING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
SPACES = re.compile(r"\s+")
# What fonts draw as nothing, or as a space, and Unicode counts among the letters and marks.
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def plain_line(text: str, limit: int = 300) -> str:
    """Foreign text as one harmless line: no control or direction marks, spaces for breaks, at most ``limit`` long."""
    cut = SPACES.sub(" ", text[: limit * 2].translate(TURNING)).strip()
    if cut.isprintable():  # as nearly every text is: then there is nothing to look for, sign by sign
        return cut[:limit].strip()
    return "".join(c for c in cut if unicodedata.category(c) not in ("Cc", "Cs"))[:limit].strip()


def is_unseen(char: str) -> bool:
    """Whether a character shows nothing: white space, a line break, a byte order mark, a joiner, a control mark."""
    return char in BLANK or char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Zs")


def seen_part(text: str) -> str:
    """The text without what cannot be seen at its ends, such as the space and the line break of ``echo`` on Windows."""
    start, end = 0, len(text)
    while start < end and is_unseen(text[start]):
        start += 1
    while end > start and is_unseen(text[end - 1]):
        end -= 1
    return text[start:end]
