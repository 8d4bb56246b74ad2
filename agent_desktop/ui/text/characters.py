"""Characters as readers see them: a letter with its accents, a flag, a family. Places are in UTF-16 units, as Qt's."""

from PySide6.QtCore import QTextBoundaryFinder

PLAIN_BELOW = "\u0300"
"""No character below this one continues the one before it."""
_REACH = 1024
"""Units that are looked back for a plain one."""
_LONGEST = 512
"""Units of one character; more are more than one, whatever they are."""


def character_at(text: str, place: int) -> tuple[int, int]:
    """The character that begins at a place, or around it: from where to where. At the end of a text it is empty.

    Qt's finder mistakes what follows some characters: between an emoji and a flag it finds half the flag. It is right
    about the first character of a text, so each one is looked at by itself.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    length = len(units) // 2
    if place >= length:
        return length, length
    begin = place
    while begin > 0 and begin > place - _REACH and _unit(units, begin) >= ord(PLAIN_BELOW):
        begin -= 1
    while True:
        piece = units[2 * begin : 2 * (begin + _LONGEST)].decode("utf-16-le", "replace")
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, piece)
        end = begin + max(finder.toNextBoundary(), 1)
        if end > place:
            return begin, end
        begin = end


def character_before(text: str, place: int) -> tuple[int, int]:
    """The character that ends at a place; empty at the beginning of a text."""
    return (character_at(text, place - 1)[0], place) if place > 0 else (0, 0)


def units(text: str) -> int:
    """How long a text is for Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fitting(text: str, room: int) -> str:
    """As many whole characters of a text as there is room for."""
    if units(text) <= room:
        return text
    end = character_at(text, max(room, 0))[0]
    return text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "surrogatepass")


def _unit(units: bytes, place: int) -> int:
    return units[2 * place] | units[2 * place + 1] << 8
