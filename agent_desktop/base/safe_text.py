"""Foreign text made harmless, for every place that shows, writes or copies some.

Where the program writes lines of its own, in an export, the log or on a terminal, no foreign text may look like one of
them. So a foreign value that belongs on one line stays on it (:func:`on_one_line`), and of a text of several lines each
but the program's own beginning is indented by :data:`INDENT` (:func:`indented`). No line of the program's begins so.
"""

import re
import unicodedata
from collections.abc import Iterator

# Marks that turn the direction of what follows them, and so can disguise a name. Joiners stay: emoji need them.
TURNING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
SPACES = re.compile(r"\s+")

# What draws nothing by itself: spaces, controls, Unicode's Default_Ignorable_Code_Point, and the empty Braille cell and
# note head, which are symbols.
_UNDRAWN = (
    r"\s\x00-\x1f\x7f-\xa0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
)
_DRAWN = re.compile(f"[^{_UNDRAWN}]")

MARKS_MOST = 4
"""So many marks stand on one letter at most: vowels, accents and tones of living scripts need no more."""
MARKS_IN_A_NAME = 2
"""The same in one line, such as a row of a list, which has less room."""
# Tibetan letters that stand below others are marks by their category, and a line is made high enough for them.
_MAYBE_MARKS = re.compile(r"[^\w\s\x00-\x7f\u0f90-\u0fbc]{2,}")
INDENT = "    "
BREAK = "\u23ce"
"""The return symbol, in place of a line break where there may be none."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A cell of a table that begins so may be taken for a formula by a spreadsheet."""

# A terminal obeys control characters, old and new, and half of a surrogate pair is no text.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ud800-\udfff]")
_HIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def is_blank(text: str) -> bool:
    """Whether nothing of a text would be seen."""
    return _DRAWN.search(text) is None


def has_piles(text: str) -> bool:
    """Whether marks stand on each other in a text, so that it may draw outside of its line."""
    return not text.isascii() and any(max(_piled(run[0]), default=0) > 1 for run in _MAYBE_MARKS.finditer(text))


def unpiled(text: str, most: int = MARKS_MOST) -> str:
    """The text with at most so many marks on each letter; more would cover the lines around it."""
    return text if text.isascii() else _MAYBE_MARKS.sub(lambda run: _without_pile(run[0], most), text)


def _piled(run: str) -> Iterator[int]:
    """For each character the number of marks on its letter so far. Joiners end no pile."""
    marks = 0
    for char in run:
        category = unicodedata.category(char)
        if category in ("Mn", "Me"):
            marks += 1
        elif category != "Cf":
            marks = 0
        yield marks


def _without_pile(run: str, most: int) -> str:
    return "".join(char for char, marks in zip(run, _piled(run), strict=True) if marks <= most)


def plain_line(text: str, limit: int = 300) -> str:
    """Foreign text as one harmless line; empty for one that draws nothing.

    It has no control or direction marks, spaces for breaks, no piles of accents, and at most ``limit`` characters.
    """
    cut = SPACES.sub(" ", text[: limit * 2].translate(TURNING)).strip()
    if cut.isascii() and cut.isprintable():  # as most texts are: then there is nothing to look for, sign by sign
        return cut[:limit].strip()
    if is_blank(cut):
        return ""
    cut = unpiled(unicodedata.normalize("NFC", cut), MARKS_IN_A_NAME)
    if not cut.isprintable():
        cut = "".join(c for c in cut if unicodedata.category(c) not in ("Cc", "Cs"))
    return cut[:limit].strip()


def is_unseen(char: str) -> bool:
    """Whether a character shows nothing: white space, a line break, a byte order mark, a joiner, a control mark."""
    return is_blank(char) or unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Zs")


def seen_part(text: str) -> str:
    """The text without what cannot be seen at its ends, such as the space and the line break of ``echo`` on Windows."""
    start, end = 0, len(text)
    while start < end and is_unseen(text[start]):
        start += 1
    while end > start and is_unseen(text[end - 1]):
        end -= 1
    return text[start:end]


def harmless_lines(text: str) -> list[str]:
    """Foreign text without what a terminal obeys and what turns other text around, split at every kind of line break.

    Control characters show as U+FFFD. There is at least one line.
    """
    return _CONTROLS.sub("\ufffd", text.translate(TURNING)).splitlines() or [""]


def on_one_line(text: str) -> str:
    """The whole of a foreign text on one harmless line, with its line breaks shown."""
    return f" {BREAK} ".join(harmless_lines(text)).replace("\t", " ")


def indented(text: str) -> str:
    """Foreign text as harmless lines, each of them indented."""
    return "\n".join(f"{INDENT}{line}" for line in harmless_lines(text))


def continued(text: str) -> str:
    """Foreign text that follows the program's own words on a line: its first line as it is, the others indented."""
    return f"\n{INDENT}".join(harmless_lines(text))


def escaped(text: str) -> str:
    """Text for JSON and for bug reports: what is not to be seen as its escape, so that nothing is lost."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def guarded_cell(text: str) -> str:
    """A cell of a table that no spreadsheet takes for a formula; :func:`unguarded_cell` gives back what it was."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def unguarded_cell(text: str) -> str:
    """A cell as it was before it was guarded."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA) else text
