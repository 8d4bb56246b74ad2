"""Foreign text made harmless, for every place that shows, writes or copies some.

Where the program writes lines of its own, in an export, the log or on a terminal, no foreign text may look like one of
them. So a foreign value that belongs on one line stays on it (:func:`on_one_line`), and of a text of several lines each
but the program's own beginning is indented by :data:`INDENT` (:func:`indented`). No line of the program's begins so.
"""

import re
import unicodedata

# Marks that turn the direction of what follows them, and so can disguise a name. Joiners stay: emoji need them.
TURNING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
SPACES = re.compile(r"\s+")
# What fonts draw as nothing, or as a space, though its category does not tell: the rest of Default_Ignorable_Code_Point
# (DerivedCoreProperties.txt of Unicode), such as the variation selectors behind an emoji, and the blank of Braille.
BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8"
    "\U000e0000-\U000e0fff]"
)
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


def plain_line(text: str, limit: int = 300) -> str:
    """Foreign text as one harmless line: no control or direction marks, spaces for breaks, at most ``limit`` long."""
    cut = SPACES.sub(" ", text[: limit * 2].translate(TURNING)).strip()
    if cut.isprintable():  # as nearly every text is: then there is nothing to look for, sign by sign
        return cut[:limit].strip()
    return "".join(c for c in cut if unicodedata.category(c) not in ("Cc", "Cs"))[:limit].strip()


def is_unseen(char: str) -> bool:
    """Whether a character shows nothing: white space, a line break, a byte order mark, a joiner, a control mark, a
    variation selector."""
    return (
        char.isspace()
        or unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Zs")
        or BLANK.fullmatch(char) is not None
    )


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
